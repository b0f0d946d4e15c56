"""The words around a scenario that is told as a story."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

TOLD_FROM = Sentence(
    nn="Ei oppdikta sak, ført etter «{guide}».",
    nb="En oppdiktet sak, ført etter «{guide}».",
    en="A made-up case, carried out by “{guide}”.",
)
CAST = Sentence(nn="Personane: {people}.", nb="Personene: {people}.", en="The persons: {people}.")
LEVEL = Sentence(
    nn="== {level}: {title} =={origin}", nb="== {level}: {title} =={origin}", en="== {level}: {title} =={origin}"
)
FROM_BASE: dict[str, Sentence] = {
    "ja": Sentence(
        nn=" (Stega er grunnmodellen sine.)", nb=" (Stegene er grunnmodellens.)", en=" (The steps are the base's.)"
    ),
    "nei": Sentence(
        nn=" (Rettleiaren skildrar ikkje dette nivået. Stega er grunnmodellen sine.)",
        nb=" (Veilederen beskriver ikke dette nivået. Stegene er grunnmodellens.)",
        en=" (The guide does not describe this level. The steps are the base's.)",
    ),
    "delvis": Sentence(
        nn=" (Rettleiaren skildrar berre delar av dette nivået. Resten er frå grunnmodellen.)",
        nb=" (Veilederen beskriver bare deler av dette nivået. Resten er fra grunnmodellen.)",
        en=" (The guide describes only parts of this level. The rest is the base's.)",
    ),
    "ulest": Sentence(
        nn=" (Det kommunen har skrive om dette nivået, er ikkje lese. Stega er grunnmodellen sine.)",
        nb=" (Det kommunen har skrevet om dette nivået, er ikke lest. Stegene er grunnmodellens.)",
        en=" (What the municipality wrote of this level has not been read. The steps are the base's.)",
    ),
}
"""What stands after the title of a level whose steps are the base's, by what the guide says of its source."""
REFUSED = Sentence(
    nn="NEI: {person} ville {wish}. {reasons}",
    nb="NEI: {person} ville {wish}. {reasons}",
    en="NO: {person} wanted to {wish}. {reasons}",
)
WISHES: dict[str, Sentence] = {
    "": Sentence(nn="gjere noko som ikkje gjekk", nb="gjøre noe som ikke gikk", en="do what could not be done"),
    "Choose": Sentence(nn="velje {outcome}", nb="velge {outcome}", en="choose {outcome}"),
    "Contact": Sentence(nn="kontakte {role}", nb="kontakte {role}", en="contact {role}"),
    "WaiveContact": Sentence(
        nn="la vere å kontakte {role}", nb="la være å kontakte {role}", en="waive contact with {role}"
    ),
    "PlanMeeting": Sentence(nn="avtale møtet {kind}", nb="avtale møtet {kind}", en="agree on the meeting {kind}"),
    "HoldMeeting": Sentence(nn="halde møtet {kind}", nb="holde møtet {kind}", en="hold the meeting {kind}"),
    "Answer": Sentence(nn="svare på {fact}", nb="svare på {fact}", en="answer {fact}"),
    "Consent": Sentence(nn="føre samtykket {consent}", nb="føre samtykket {consent}", en="record {consent}"),
    "Involve": Sentence(nn="ha {service} med", nb="ha {service} med", en="involve {service}"),
    "OfferBaton": Sentence(
        nn="tilby stafetten til {person}", nb="tilby stafetten til {person}", en="offer the baton to {person}"
    ),
    "AppointBaton": Sentence(
        nn="gi stafetten til {person}", nb="gi stafetten til {person}", en="give the baton to {person}"
    ),
    "AcceptBaton": Sentence(nn="ta stafetten", nb="ta stafetten", en="take the baton"),
    "LiftShield": Sentence(
        nn="oppheve skjerminga av {person}",
        nb="oppheve skjermingen av {person}",
        en="lift the shield for {person}",
    ),
    "Approve": Sentence(nn="godkjenne {outcome}", nb="godkjenne {outcome}", en="approve {outcome}"),
    "MakeDocument": Sentence(nn="føre {tool}", nb="føre {tool}", en="enter {tool}"),
    "FinishDuty": Sentence(
        nn="føre plikta {duty} som oppfylt",
        nb="føre plikten {duty} som oppfylt",
        en="enter the duty {duty} as fulfilled",
    ),
    "LiftDuty": Sentence(nn="oppheve plikta {duty}", nb="oppheve plikten {duty}", en="lift the duty {duty}"),
    "HandOver": Sentence(
        nn="føre saka over til {service}", nb="føre saken over til {service}", en="hand the case over to {service}"
    ),
    "NameSubject": Sentence(
        nn="føre at saka gjeld {person}",
        nb="føre at saken gjelder {person}",
        en="enter that the case is about {person}",
    ),
    "Join": Sentence(nn="ta med {person}", nb="ta med {person}", en="bring in {person}"),
    "Reopen": Sentence(nn="ta opp att saka", nb="ta opp igjen saken", en="take up the case again"),
}
"""What somebody wanted who was refused, by the name of the command."""

WAYS: dict[str, Sentence] = {
    "open": Sentence(nn="Kan velje {ways}.", nb="Kan velge {ways}.", en="Can choose {ways}."),
    "missing": Sentence(nn="Manglar noko: {ways}.", nb="Mangler noe: {ways}.", en="Lacking something: {ways}."),
    "refused": Sentence(nn="Stengt: {ways}.", nb="Stengt: {ways}.", en="Closed: {ways}."),
    "unknown": Sentence(nn="Ventar på svar: {ways}.", nb="Venter på svar: {ways}.", en="Waiting for answers: {ways}."),
}
"""The ways on from a step, by how they stand."""

DEADLINE = Sentence(nn="Frist: {day}.", nb="Frist: {day}.", en="Deadline: {day}.")
REQUIRED = Sentence(nn="Krav: {requirements}", nb="Krav: {requirements}", en="Required: {requirements}")
NEXT = Sentence(nn="-> {next}", nb="-> {next}", en="-> {next}")
TRACK = Sentence(nn="[varsel] ", nb="[varsel] ", en="[alert] ")
WHO_SEES = Sentence(nn="Kven ser kva", nb="Hvem ser hva", en="Who sees what")
SEES = Sentence(
    nn="{person} ser {seen} av {all} hendingar i saka{alerts}",
    nb="{person} ser {seen} av {all} hendelser i saken{alerts}",
    en="{person} sees {seen} of {all} events of the case{alerts}",
)
SEES_NO_ALERT = Sentence(
    nn=", og ingenting av varselet.", nb=", og ingenting av varselet.", en=", and nothing of the alert."
)
FULL_STOP = Sentence(nn=".", nb=".", en=".")
LOG = Sentence(nn="Loggen", nb="Loggen", en="The log")
COUNTED = Sentence(
    nn="{name}: {count} hendingar. {verdict}",
    nb="{name}: {count} hendelser. {verdict}",
    en="{name}: {count} events. {verdict}",
)
CASE = Sentence(nn="Saka {id}", nb="Saken {id}", en="The case {id}")
ALERT = Sentence(nn="Varselet {id}", nb="Varselet {id}", en="The alert {id}")
HOLDS = Sentence(
    nn="Kontrollert: ingenting er endra eller borte.",
    nb="Kontrollert: ingenting er endret eller borte.",
    en="Verified: nothing is changed or gone.",
)
BROKEN = Sentence(
    nn="Kontrollert: noko er endra eller borte!",
    nb="Kontrollert: noe er endret eller borte!",
    en="Verified: something is changed or gone!",
)
LIES_IN = Sentence(
    nn="Alt ligg i {file}. Sjå meir: bti case status {id} --store {file}",
    nb="Alt ligger i {file}. Se mer: bti case status {id} --store {file}",
    en="All of it lies in {file}. See more: bti case status {id} --store {file}",
)
AS_EXPECTED = Sentence(
    nn="Alt gjekk som venta ({counts}).", nb="Alt gikk som ventet ({counts}).", en="All went as expected ({counts})."
)
