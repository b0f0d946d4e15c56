"""What is told of a proof: from what it was gone out. What is claimed stands in `locale.claims`."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

GONE_OUT_FROM = Sentence("Det er gått ut frå at:", "Det er gått ut fra at:", "It is assumed that:")

ASSUMED: dict[str, Sentence] = {
    "": Sentence(
        nn="eit spørsmål kan få kva svar som helst der det blir stilt, og eit svar kan rettast når som helst",
        nb="et spørsmål kan få hvilket svar som helst der det stilles, og et svar kan rettes når som helst",
        en="a question may get any answer where it is asked, and an answer may be corrected at any time",
    ),
    "samtykke": Sentence(
        nn="eit samtykke kan bli gjeve, nekta, trekt eller gå ut når som helst, og ein ny forelder kan kome til",
        nb="et samtykke kan bli gitt, nektet, trukket eller gå ut når som helst, og en ny forelder kan komme til",
        en="a consent may be given, refused, withdrawn or run out at any time, and a new guardian may join",
    ),
    "stafetthaldar": Sentence(
        nn="nokon kan bli stafetthaldar når som helst, og stafetten blir aldri lagd ned før saka er slutt",
        nb="noen kan bli stafettholder når som helst, og stafetten legges aldri ned før saken er slutt",
        en="somebody may take the baton at any time, and it is never laid down before the case ends",
    ),
    "records": Sentence(
        nn="dokument, møte og kontakt kan førast der dei høyrer heime, og strykast når som helst om dei var feil",
        nb="dokumenter, møter og kontakt kan føres der de hører hjemme, og strykes når som helst om de var feil",
        en="documents, meetings and contacts may be recorded where they belong, and withdrawn at any time",
    ),
    "counts": Sentence(
        nn="tenester og tiltak kan kome til og gå ut når som helst",
        nb="tjenester og tiltak kan komme til og gå ut når som helst",
        en="services and measures may come and go at any time",
    ),
    "closing": Sentence(
        nn="ei sak som er avslutta, kan takast opp att",
        nb="en sak som er avsluttet, kan tas opp igjen",
        en="a case that has ended may be taken up again",
    ),
}
"""What may happen, by the kind of what was looked at."""
