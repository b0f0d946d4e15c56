"""The words around a scenario that is told as a story."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

TOLD_FROM = Sentence(
    nn="Ei oppdikta sak, ført etter «{guide}».",
    nb="En oppdiktet sak, ført etter «{guide}».",
    en="A made-up case, carried out by “{guide}”.",
)
LEVEL = Sentence(nn="{level}: {title}{origin}", nb="{level}: {title}{origin}", en="{level}: {title}{origin}")
FROM_BASE = Sentence(
    nn=" (rettleiaren seier ikkje noko her, så stega er grunnmodellen sine)",
    nb=" (veilederen sier ikke noe her, så stegene er grunnmodellens)",
    en=" (the guide says nothing here, so the steps are the base's)",
)
REFUSED = Sentence(nn="{person} fekk nei. {reasons}", nb="{person} fikk nei. {reasons}", en="{person} was refused. {reasons}")
WAYS = Sentence(nn="Vegar vidare: {ways}.", nb="Veier videre: {ways}.", en="Ways on: {ways}.")
TRACK = Sentence(nn="[varsel] ", nb="[varsel] ", en="[alert] ")
WHO_SEES = Sentence(nn="Kven ser kva", nb="Hvem ser hva", en="Who sees what")
SEES = Sentence(
    nn="{person} ser {seen} av {all} hendingar i saka{alerts}",
    nb="{person} ser {seen} av {all} hendelser i saken{alerts}",
    en="{person} sees {seen} of {all} events of the case{alerts}",
)
SEES_ALERT = Sentence(nn=" og varselet.", nb=" og varselet.", en=" and the alert.")
SEES_NO_ALERT = Sentence(
    nn=" og ingenting av varselet.", nb=" og ingenting av varselet.", en=" and nothing of the alert."
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
    nn="Kontrollert: noko er endra eller borte!", nb="Kontrollert: noe er endret eller borte!", en="Verified: it is broken!"
)
LIES_IN = Sentence(nn="Alt ligg i {file}.", nb="Alt ligger i {file}.", en="All of it lies in {file}.")
AS_EXPECTED = Sentence(
    nn="Alt gjekk som venta ({counts}).", nb="Alt gikk som ventet ({counts}).", en="All went as expected ({counts})."
)
