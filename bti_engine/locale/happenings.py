"""Sentences for what has happened: one for each type of event, and for each way in which it can happen.

`Moved.opened` is `Moved` when a case opens; a type that always needs the same words has its own name only.
`{names}` are the event's fields, shown by their titles, and the fragments of `locale.fragments`.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

HAPPENINGS: dict[str, Sentence] = {
    # --- a case begins, moves and ends
    "CaseOpened": Sentence(
        "{actor} opna saka{about}{of_kind}.",
        "{actor} åpnet saken{about}{of_kind}.",
        "{actor} opened the case{about}{of_kind}.",
    ),
    "Moved": Sentence(
        "{actor} tok utfallet {outcome} – saka gjekk frå {source} til {target}.{why}",
        "{actor} tok utfallet {outcome} – saken gikk fra {source} til {target}.{why}",
        "{actor} took the outcome {outcome} – the case went from {source} to {target}.{why}",
    ),
    "Moved.next": Sentence(
        "{actor} gjekk vidare frå {source} til {target}.{why}",
        "{actor} gikk videre fra {source} til {target}.{why}",
        "{actor} went on from {source} to {target}.{why}",
    ),
    "Moved.level": Sentence(
        "{actor} tok utfallet {outcome} – saka gjekk frå {source} til {target} på {level}.{why}",
        "{actor} tok utfallet {outcome} – saken gikk fra {source} til {target} på {level}.{why}",
        "{actor} took the outcome {outcome} – the case went from {source} to {target} at {level}.{why}",
    ),
    "Moved.again": Sentence(
        "{actor} tok utfallet {outcome} – saka tek {target} ein gong til.{why}",
        "{actor} tok utfallet {outcome} – saken tar {target} en gang til.{why}",
        "{actor} took the outcome {outcome} – the case goes through {target} once more.{why}",
    ),
    "Moved.into": Sentence(
        "{actor} tok utfallet {outcome} – saka gjekk frå {source} til {target} i {arena}.{why}",
        "{actor} tok utfallet {outcome} – saken gikk fra {source} til {target} i {arena}.{why}",
        "{actor} took the outcome {outcome} – the case went from {source} to {target} in {arena}.{why}",
    ),
    "Moved.back": Sentence(
        "{actor} tok utfallet {outcome} – saka kom tilbake frå {source} til {target}.{why}",
        "{actor} tok utfallet {outcome} – saken kom tilbake fra {source} til {target}.{why}",
        "{actor} took the outcome {outcome} – the case came back from {source} to {target}.{why}",
    ),
    "Moved.otherwise": Sentence(
        "Saka gjekk frå {source} til {target}, fordi noko som må gjelde heile tida, ikkje gjeld lenger.",
        "Saken gikk fra {source} til {target}, fordi noe som må gjelde hele tiden, ikke gjelder lenger.",
        "The case went from {source} to {target}, because something that must hold all the time no longer holds.",
    ),
    "Moved.opened": Sentence(
        "Saka starta i {target} på {level}.",
        "Saken startet i {target} på {level}.",
        "The case began in {target} at {level}.",
    ),
    "Moved.reopened": Sentence(
        "Saka starta på nytt i {target} på {level}.",
        "Saken startet på nytt i {target} på {level}.",
        "The case began anew in {target} at {level}.",
    ),
    "Moved.alert": Sentence(
        "Det første som skal gjerast, er {target}.",
        "Det første som skal gjøres, er {target}.",
        "The first thing to do is {target}.",
    ),
    "Stopped": Sentence(
        "Arbeidet med andre stoppa, fordi dette ikkje gjeld lenger på {level}: {requirement}.",
        "Arbeidet med andre stoppet, fordi dette ikke gjelder lenger på {level}: {requirement}.",
        "Work with others stopped, because this no longer holds at {level}: {requirement}.",
    ),
    "Resumed": Sentence(
        "Arbeidet med andre kan halde fram: det som må gjelde på {level}, er på plass att.",
        "Arbeidet med andre kan fortsette: det som må gjelde på {level}, er på plass igjen.",
        "Work with others can go on: what must hold at {level} holds again.",
    ),
    "Closed": Sentence(
        "{actor} avslutta saka: {end}.{why}",
        "{actor} avsluttet saken: {end}.{why}",
        "{actor} closed the case: {end}.{why}",
    ),
    "Closed.outcome": Sentence(
        "{actor} tok utfallet {outcome} i {source} – saka er slutt: {end}.{why}",
        "{actor} tok utfallet {outcome} i {source} – saken er slutt: {end}.{why}",
        "{actor} took the outcome {outcome} in {source} – the case ended: {end}.{why}",
    ),
    "Closed.alert": Sentence(
        "{actor} tok utfallet {outcome} i {source} – arbeidet med varselet er ferdig.{why}",
        "{actor} tok utfallet {outcome} i {source} – arbeidet med varselet er ferdig.{why}",
        "{actor} took the outcome {outcome} in {source} – the work on the alert is done.{why}",
    ),
    "Reopened": Sentence(
        "{actor} tok opp att saka.{why}",
        "{actor} tok opp igjen saken.{why}",
        "{actor} took the case up again.{why}",
    ),
    "EditionChanged": Sentence(
        "Ei ny utgåve av rettleiaren gjeld for saka.",
        "En ny utgave av veilederen gjelder for saken.",
        "A new edition of the guide applies to the case.",
    ),
    "HandedOver": Sentence(
        "{actor} førte saka over til {service}.",
        "{actor} førte saken over til {service}.",
        "{actor} handed the case over to {service}.",
    ),
    # --- people
    "Joined": Sentence(
        "{name} er med i saka{as_role}{for_service}.",
        "{name} er med i saken{as_role}{for_service}.",
        "{name} takes part in the case{as_role}{for_service}.",
    ),
    "Left": Sentence(
        "{name} er ikkje lenger med i saka{as_role}.",
        "{name} er ikke lenger med i saken{as_role}.",
        "{name} no longer takes part in the case{as_role}.",
    ),
    "BatonOffered": Sentence(
        "{actor} tilbaud stafetten til {to}.",
        "{actor} tilbød stafetten til {to}.",
        "{actor} offered the baton to {to}.",
    ),
    "BatonAccepted": Sentence(
        "{by} tok imot stafetten og er stafetthaldar.",
        "{by} tok imot stafetten og er stafettholder.",
        "{by} accepted the baton and holds it now.",
    ),
    "BatonDeclined": Sentence(
        "{by} sa nei til stafetten.{why}",
        "{by} sa nei til stafetten.{why}",
        "{by} declined the baton.{why}",
    ),
    "BatonAppointed": Sentence(
        "{actor} gav stafetten til {to}.{why}",
        "{actor} ga stafetten til {to}.{why}",
        "{actor} gave the baton to {to}.{why}",
    ),
    "BatonAppointed.self": Sentence(
        "{actor} tok stafetten og er stafetthaldar.{why}",
        "{actor} tok stafetten og er stafettholder.{why}",
        "{actor} took the baton and holds it now.{why}",
    ),
    "BatonConfirmed": Sentence(
        "Det er avklart at {holder} framleis er stafetthaldar.",
        "Det er avklart at {holder} fortsatt er stafettholder.",
        "It is settled that {holder} still holds the baton.",
    ),
    # --- what is known
    "FactRecorded": Sentence(
        "{actor} svarte på {fact}: {value}.",
        "{actor} svarte på {fact}: {value}.",
        "{actor} answered {fact}: {value}.",
    ),
    "FactCorrected": Sentence(
        "{actor} retta svaret på {fact} til: {value}.{why}",
        "{actor} rettet svaret på {fact} til: {value}.{why}",
        "{actor} corrected the answer to {fact}: {value}.{why}",
    ),
    "FactCorrected.old": Sentence(
        "{actor} retta eit tidlegare svar på {fact} til: {value}. Eit nyare svar gjeld.{why}",
        "{actor} rettet et tidligere svar på {fact} til: {value}. Et nyere svar gjelder.{why}",
        "{actor} corrected an earlier answer to {fact}: {value}. A newer answer counts.{why}",
    ),
    "RecordWithdrawn": Sentence(
        "{actor} tok bort noko som var ført ved ein feil{corrected}.{why}",
        "{actor} tok bort noe som var ført ved en feil{corrected}.{why}",
        "{actor} took away something that was entered by mistake{corrected}.{why}",
    ),
    "NoteWritten": Sentence(
        "{actor} skreiv eit notat: {text}",
        "{actor} skrev et notat: {text}",
        "{actor} wrote a note: {text}",
    ),
    # --- consent and services
    "ConsentRecorded.gitt": Sentence(
        "{giver} gav samtykke: {consent}{for_service}{in_form}{valid_to}.{recorded_by}",
        "{giver} ga samtykke: {consent}{for_service}{in_form}{valid_to}.{recorded_by}",
        "{giver} gave consent: {consent}{for_service}{in_form}{valid_to}.{recorded_by}",
    ),
    "ConsentRecorded.nekta": Sentence(
        "{giver} sa nei til å gi samtykke: {consent}{for_service}.{recorded_by}",
        "{giver} sa nei til å gi samtykke: {consent}{for_service}.{recorded_by}",
        "{giver} refused consent: {consent}{for_service}.{recorded_by}",
    ),
    "ConsentRecorded.trekt": Sentence(
        "{giver} trekte samtykket sitt: {consent}{for_service}.{recorded_by}",
        "{giver} trakk samtykket sitt: {consent}{for_service}.{recorded_by}",
        "{giver} withdrew the consent: {consent}{for_service}.{recorded_by}",
    ),
    "ConsentExpired.validity": Sentence(
        "Samtykket frå {giver} gjekk ut: {consent}{for_service}.",
        "Samtykket fra {giver} gikk ut: {consent}{for_service}.",
        "The consent of {giver} ran out: {consent}{for_service}.",
    ),
    "ConsentExpired.age": Sentence(
        "Den unge samtykkjer sjølv frå no av, så samtykket frå {giver} gjeld ikkje lenger: {consent}{for_service}.",
        "Den unge samtykker selv fra nå av, så samtykket fra {giver} gjelder ikke lenger: {consent}{for_service}.",
        "The young person now consents alone, so the consent of {giver} no longer counts: {consent}{for_service}.",
    ),
    "ServiceInvolved": Sentence(
        "{actor} ønskjer {service} med. Ingenting er delt enno.{why}",
        "{actor} ønsker {service} med. Ingenting er delt ennå.{why}",
        "{actor} wants {service} to take part. Nothing is shared yet.{why}",
    ),
    "ServiceInvolved.law": Sentence(
        "{actor} tek med {service} med heimel i {law}.{why}",
        "{actor} tar med {service} med hjemmel i {law}.{why}",
        "{actor} brings in {service} on the ground of {law}.{why}",
    ),
    "ServiceJoined.consent": Sentence(
        "{service} er med i saka, for samtykket er på plass.",
        "{service} er med i saken, for samtykket er på plass.",
        "{service} takes part in the case, for the consent is there.",
    ),
    "ServiceJoined.law": Sentence(
        "{service} er med i saka, for lova gir heimel til det.",
        "{service} er med i saken, for loven gir hjemmel til det.",
        "{service} takes part in the case, for the law gives ground for it.",
    ),
    "ServiceJoined.anonymous": Sentence(
        "{service} er med, og saka blir drøfta anonymt.",
        "{service} er med, og saken drøftes anonymt.",
        "{service} takes part, and the case is discussed anonymously.",
    ),
    "ServiceJoined.arena": Sentence(
        "{service} er med så lenge drøftinga varer.",
        "{service} er med så lenge drøftingen varer.",
        "{service} takes part for as long as the discussion lasts.",
    ),
    "ServiceHeldBack": Sentence(
        "{service} er ikkje med lenger, for samtykket eller heimelen er borte. Tenesta er framleis ønskt med.",
        "{service} er ikke med lenger, for samtykket eller hjemmelen er borte. Tjenesten er fortsatt ønsket med.",
        "{service} no longer takes part, for consent or ground is gone. The service is still wanted.",
    ),
    "ServiceReleased": Sentence(
        "{actor} avslutta samarbeidet med {service}.",
        "{actor} avsluttet samarbeidet med {service}.",
        "{actor} ended the work with {service}.",
    ),
    "ServiceReleased.settled": Sentence(
        "Drøftinga er over, og {service} er ikkje med lenger.",
        "Drøftingen er over, og {service} er ikke med lenger.",
        "The discussion is over, and {service} no longer takes part.",
    ),
    # --- contact, meetings, documents, measures, tasks
    "ContactMade": Sentence(
        "{actor} informerte {role}{namely}.{with_note}",
        "{actor} informerte {role}{namely}.{with_note}",
        "{actor} informed {role}{namely}.{with_note}",
    ),
    "ContactWaived": Sentence(
        "{actor} avgjorde at {role} ikkje skal informerast no.{why}",
        "{actor} avgjorde at {role} ikke skal informeres nå.{why}",
        "{actor} decided that {role} is not to be informed now.{why}",
    ),
    "MeetingPlanned": Sentence(
        "{actor} avtalte møtet {kind} til {on}.{with_invited}",
        "{actor} avtalte møtet {kind} til {on}.{with_invited}",
        "{actor} agreed on the meeting {kind} for {on}.{with_invited}",
    ),
    "MeetingHeld": Sentence(
        "Møtet {kind} er halde.{with_present}{with_services} Ført av {actor}.",
        "Møtet {kind} er holdt.{with_present}{with_services} Ført av {actor}.",
        "The meeting {kind} was held.{with_present}{with_services} Entered by {actor}.",
    ),
    "DocumentMade": Sentence(
        "{actor} laga {tool}{titled}.{with_fields}",
        "{actor} laget {tool}{titled}.{with_fields}",
        "{actor} made {tool}{titled}.{with_fields}",
    ),
    "MeasureAdded": Sentence(
        "{actor} førte opp tiltaket «{title}»{for_service}. Ansvar: {responsible}. Evaluerast innan {evaluate_by}.",
        "{actor} førte opp tiltaket «{title}»{for_service}. Ansvar: {responsible}. Evalueres innen {evaluate_by}.",
        "{actor} added the measure «{title}»{for_service}. Responsible: {responsible}. Evaluation by {evaluate_by}.",
    ),
    "MeasureEvaluated": Sentence(
        "{actor} evaluerte tiltaket {measure}: {result}",
        "{actor} evaluerte tiltaket {measure}: {result}",
        "{actor} evaluated the measure {measure}: {result}",
    ),
    "TaskGiven": Sentence(
        "Ny oppgåve til {role}: {task_name}{by_day}.",
        "Ny oppgave til {role}: {task_name}{by_day}.",
        "New task for {role}: {task_name}{by_day}.",
    ),
    "TaskDone": Sentence(
        "{actor} gjorde oppgåva {task}.{with_note}",
        "{actor} gjorde oppgaven {task}.{with_note}",
        "{actor} did the task {task}.{with_note}",
    ),
    "Approved": Sentence(
        "{actor} godkjende utfallet {outcome}.",
        "{actor} godkjente utfallet {outcome}.",
        "{actor} approved the outcome {outcome}.",
    ),
    "ApprovalLapsed": Sentence(
        "Godkjenninga av {outcome} gjeld ikkje lenger, for noko ho kvilte på, er endra.",
        "Godkjenningen av {outcome} gjelder ikke lenger, for noe den hvilte på, er endret.",
        "The approval of {outcome} no longer counts, for something it rested on has changed.",
    ),
    # --- deadlines and duties
    "DeadlineStarted": Sentence(
        "Fristen for {clock} er {last_day}, rekna frå {start}.{owned_by}{passing_over}",
        "Fristen for {clock} er {last_day}, regnet fra {start}.{owned_by}{passing_over}",
        "The deadline for {clock} is {last_day}, counted from {start}.{owned_by}{passing_over}",
    ),
    "DeadlineMet": Sentence(
        "Fristen for {deadline} er halden.",
        "Fristen for {deadline} er holdt.",
        "The deadline for {deadline} was met.",
    ),
    "DeadlineMissed.leaving": Sentence(
        "Fristen for {clock} gjekk ut {missed_on} utan at saka var komen vidare.",
        "Fristen for {clock} gikk ut {missed_on} uten at saken var kommet videre.",
        "The deadline for {clock} passed on {missed_on} and the case had not moved on.",
    ),
    "DeadlineMissed.meeting": Sentence(
        "Fristen for {clock} gjekk ut {missed_on} utan at møtet var halde.",
        "Fristen for {clock} gikk ut {missed_on} uten at møtet var holdt.",
        "The deadline for {clock} passed on {missed_on} and the meeting had not been held.",
    ),
    "DeadlineMissed.document": Sentence(
        "Fristen for {clock} gjekk ut {missed_on} utan at dokumentet var laga.",
        "Fristen for {clock} gikk ut {missed_on} uten at dokumentet var laget.",
        "The deadline for {clock} passed on {missed_on} and the document had not been made.",
    ),
    "DeadlineEnded": Sentence(
        "Fristen for {deadline} gjeld ikkje lenger.",
        "Fristen for {deadline} gjelder ikke lenger.",
        "The deadline for {deadline} no longer counts.",
    ),
    "DutyBegan": Sentence(
        "Plikta {duty} tok til.",
        "Plikten {duty} begynte.",
        "The duty {duty} began.",
    ),
    "DutyDone": Sentence(
        "{actor} gjorde plikta {duty}.",
        "{actor} gjorde plikten {duty}.",
        "{actor} did the duty {duty}.",
    ),
    "DutyLifted": Sentence(
        "{actor} oppheva plikta {duty}.{why}",
        "{actor} opphevet plikten {duty}.{why}",
        "{actor} lifted the duty {duty}.{why}",
    ),
    # --- alerts, and what is gone
    "AlertRaised": Sentence(
        "{actor} reiste varselet {alert}{about}.{with_note}{with_shields}",
        "{actor} reiste varselet {alert}{about}.{with_note}{with_shields}",
        "{actor} raised the alert {alert}{about}.{with_note}{with_shields}",
    ),
    "ShieldLifted": Sentence(
        "{actor} oppheva skjerminga av {person}.{why}",
        "{actor} opphevet skjermingen av {person}.{why}",
        "{actor} lifted the shield of {person}.{why}",
    ),
    "Erased": Sentence(
        "Innhaldet i denne hendinga er sletta.",
        "Innholdet i denne hendelsen er slettet.",
        "The content of this event has been erased.",
    ),
}
"""What happened, by type of event and by way."""
