"""Sentences for what has been recorded: answers, consent, services, contact, forms, tasks; see `locale.happenings`."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RECORDED: dict[str, Sentence] = {
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
    "ServiceHeldBack.trip": Sentence(
        "Drøftinga er over, og {service} er ikkje med lenger. Tenesta er framleis ønskt med.",
        "Drøftingen er over, og {service} er ikke med lenger. Tjenesten er fortsatt ønsket med.",
        "The discussion is over, and {service} no longer takes part. The service is still wanted.",
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
        "{actor} laga {tool}{of_part}{titled}.{with_fields}",
        "{actor} laget {tool}{of_part}{titled}.{with_fields}",
        "{actor} made {tool}{of_part}{titled}.{with_fields}",
    ),
    "DocumentMade.form": Sentence(
        "{actor} fylte ut {tool}{of_part}{titled}.{with_fields}",
        "{actor} fylte ut {tool}{of_part}{titled}.{with_fields}",
        "{actor} filled in {tool}{of_part}{titled}.{with_fields}",
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
}
"""What was recorded, by type of event and by way."""
