"""Sentences for what has happened: one for each type of event, and for each way in which it can happen.

`Moved.opened` is `Moved` when a case opens; a type that always needs the same words has its own name only.
`{names}` are the event's fields, shown by their titles, and the fragments of `locale.fragments`.
"""

from __future__ import annotations

from bti_engine.locale.happenings_records import RECORDED
from bti_engine.locale.sentence import Sentence

HAPPENINGS: dict[str, Sentence] = {
    **RECORDED,
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
    "Moved.unnamed": Sentence(
        "{actor} tok utfallet {outcome} – saka gjekk frå {source} til {target} i {arena}, utan namn.{why}",
        "{actor} tok utfallet {outcome} – saken gikk fra {source} til {target} i {arena}, uten navn.{why}",
        "{actor} took the outcome {outcome} – the case went from {source} to {target} in {arena}, without names.{why}",
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
        "Saka er no hos {service}.{as_varied} Ført av {actor}.",
        "Saken er nå hos {service}.{as_varied} Ført av {actor}.",
        "The case is with {service} now.{as_varied} Entered by {actor}.",
    ),
    "SubjectNamed": Sentence(
        "{actor} førte kven saka gjeld{namely_subject}.",
        "{actor} førte hvem saken gjelder{namely_subject}.",
        "{actor} entered whom the case is about{namely_subject}.",
    ),
    "SubjectCorrected": Sentence(
        "{actor} retta kven saka gjeld{namely_subject}. Samtykka gjaldt ein annan, så dei gjeld ikkje lenger, og "
        "familien må informerast på nytt.{why}",
        "{actor} rettet hvem saken gjelder{namely_subject}. Samtykkene gjaldt en annen, så de gjelder ikke lenger, og "
        "familien må informeres på nytt.{why}",
        "{actor} corrected whom the case is about{namely_subject}. The consents were about another and no longer "
        "count, and the family must be informed anew.{why}",
    ),
    "LogOpened": Sentence(
        "Loggen er open. Frå no av ser alle som er med i saka, kva som står der.",
        "Loggen er åpen. Fra nå av ser alle som er med i saken, hva som står der.",
        "The log is open. From now on all who take part in the case see what it holds.",
    ),
    "LogShut": Sentence(
        "Noko loggen krev, er ikkje lenger på plass. Saka er eit arbeidsark att, som berre dei som fører saka, og "
        "leiarar ser.",
        "Noe loggen krever, er ikke lenger på plass. Saken er et arbeidsark igjen, som bare de som fører saken, og "
        "ledere ser.",
        "Something that the log requires is there no longer. The case is a worksheet again, which only those who keep "
        "it and leaders see.",
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
    "DeadlineMissed.duty": Sentence(
        "Fristen for {clock} gjekk ut {missed_on} utan at plikta var oppfylt.",
        "Fristen for {clock} gikk ut {missed_on} uten at plikten var oppfylt.",
        "The deadline for {clock} passed on {missed_on} and the duty had not been fulfilled.",
    ),
    "DeadlineEnded": Sentence(
        "Fristen for {deadline} gjeld ikkje lenger.",
        "Fristen for {deadline} gjelder ikke lenger.",
        "The deadline for {deadline} no longer counts.",
    ),
    "DutyBegan": Sentence(
        "Ei plikt tok til: {duty}.{owned_by}",
        "En plikt begynte: {duty}.{owned_by}",
        "A duty began: {duty}.{owned_by}",
    ),
    "DutyDone": Sentence(
        "{actor} førte at plikta {duty} er oppfylt.",
        "{actor} førte at plikten {duty} er oppfylt.",
        "{actor} entered that the duty {duty} is fulfilled.",
    ),
    "DutyLifted": Sentence(
        "{actor} oppheva plikta {duty}.{why}",
        "{actor} opphevet plikten {duty}.{why}",
        "{actor} lifted the duty {duty}.{why}",
    ),
    "DutyRested": Sentence(
        "Det som sette i gang plikta {duty}, gjeld ikkje lenger. Skjer det på nytt, tek plikta til på nytt.",
        "Det som satte i gang plikten {duty}, gjelder ikke lenger. Skjer det på nytt, begynner plikten på nytt.",
        "What set off the duty {duty} is no longer so. If it happens again, the duty begins again.",
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
