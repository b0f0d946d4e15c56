"""The kinds of findings about shape (BTI140-BTI159) and about which file is read (BTI160-BTI169)."""

from __future__ import annotations

from bti_engine.model import findings, unntak
from bti_engine.model.findings import Kind

LIST_OF_THINGS = Kind("BTI117", "liste-i-staden-for-id")
UNKNOWN_KEY = Kind("BTI140", "ukjend-nøkkel")
OTHER_KEY = Kind("BTI141", "nøkkel-på-anna-målform")
CAPITAL_KEY = Kind("BTI142", "stor-bokstav-i-nøkkel")
BAD_ID = Kind("BTI143", "ugyldig-id")
RESERVED_ID = Kind("BTI144", "oppteken-id")
MISSING_KEY = Kind("BTI145", "manglande-nøkkel")
EMPTY_VALUE = Kind("BTI146", "tom-nøkkel")
TRUE_FALSE = Kind("BTI147", "true-eller-false")
TEXT_WANTED = Kind("BTI148", "ventar-tekst")
LIST_WANTED = Kind("BTI150", "ventar-liste")
KEYS_WANTED = Kind("BTI151", "ventar-nøklar")
WRONG_CHOICE = Kind("BTI152", "ukjent-val")
OTHER_CHOICE = Kind("BTI153", "val-på-anna-målform")
BAD_DAY = Kind("BTI154", "ugyldig-dato")
BAD_DURATION = Kind("BTI155", "ugyldig-tid")
BAD_LINK = Kind("BTI156", "ugyldig-lenke")
NOT_WHOLE = Kind("BTI157", "ventar-heiltal")
OTHER_FORMAT = Kind("BTI158", "anna-skrivemåte")
BAD_LANGUAGE = Kind("BTI159", "ukjend-språkkode")

NO_FILE = Kind("BTI160", "finn-ikkje-fila")
NOT_A_FILE = Kind("BTI161", "ikkje-ei-fil")
NOT_READABLE = Kind("BTI162", "får-ikkje-lese")
OTHER_NAME = Kind("BTI163", "id-og-filnamn")
FIRST_ONES = findings.MORE
INNER_KEY = Kind("BTI165", "nøkkel-for-langt-ute")
UNNTAK_WITHOUT_REASON = unntak.WITHOUT_REASON
UNNTAK_NOT_ALLOWED = unntak.NOT_ALLOWED
UNNTAK_NO_SUCH_CODE = unntak.NO_SUCH_CODE
UNNTAK_UNUSED = unntak.UNUSED
