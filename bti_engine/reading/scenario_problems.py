"""The kinds of findings about a scenario file: BTI601-BTI639."""

from __future__ import annotations

from bti_engine.model.findings import Kind

UNKNOWN_KEY = Kind("BTI601", "ukjend-nøkkel-i-scenario")
OTHER_KEY = Kind("BTI602", "scenario-på-anna-målform")
MISSING_KEY = Kind("BTI603", "manglande-nøkkel-i-scenario")
KEYS_WANTED = Kind("BTI604", "scenario-ventar-nøklar")
LIST_WANTED = Kind("BTI605", "scenario-ventar-liste")
TEXT_WANTED = Kind("BTI606", "scenario-ventar-tekst")
WRONG_WORD = Kind("BTI607", "ukjent-ord-i-scenario")
BAD_VALUE = Kind("BTI608", "ugyldig-verdi-i-scenario")
UNKNOWN_ID = Kind("BTI610", "ukjend-id-i-scenario")
UNKNOWN_PERSON = Kind("BTI611", "ukjend-person")
NO_DOING = Kind("BTI612", "tom-hending")
TWO_DOINGS = Kind("BTI613", "to-ting-i-ei-hending")
NO_ACTOR = Kind("BTI614", "hending-utan-person")
NO_DAY = Kind("BTI615", "hending-utan-dag")
BACKWARDS = Kind("BTI616", "dag-attende-i-tid")
ONE_OF = Kind("BTI617", "vel-éin-nøkkel")
NO_GUIDE = Kind("BTI618", "finn-ikkje-rettleiaren")
GUIDE_BROKEN = Kind("BTI619", "feil-i-rettleiaren")
