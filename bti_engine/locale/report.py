"""The words around findings in a report: counts, suggestions, where to read more."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence
from bti_engine.model.findings import Severity

COUNTED: dict[Severity, tuple[Sentence, Sentence]] = {
    Severity.ERROR: (
        Sentence(nn="feil", nb="feil", en="error"),
        Sentence(nn="feil", nb="feil", en="errors"),
    ),
    Severity.WARNING: (
        Sentence(nn="åtvaring", nb="advarsel", en="warning"),
        Sentence(nn="åtvaringar", nb="advarsler", en="warnings"),
    ),
    Severity.INFO: (
        Sentence(nn="merknad", nb="merknad", en="note"),
        Sentence(nn="merknader", nb="merknader", en="notes"),
    ),
}
"""Each severity for one finding and for several."""

EXCEPTED = (
    Sentence(nn="unntak med grunn", nb="unntak med grunn", en="exception with a reason"),
    Sentence(nn="unntak med grunn", nb="unntak med grunn", en="exceptions with a reason"),
)
"""What exceptions are called, one and several."""
FILES = (
    Sentence(nn="{count} fil", nb="{count} fil", en="{count} file"),
    Sentence(nn="{count} filer", nb="{count} filer", en="{count} files"),
)
CLEAN = Sentence(nn="Ingen feil", nb="Ingen feil", en="No errors")
MENDED = Sentence(nn="Skriv", nb="Skriv", en="Write")
MORE = Sentence(
    nn="Les meir om eit funn slik: bti explain {code}",
    nb="Les mer om et funn slik: bti explain {code}",
    en="Read more about a finding: bti explain {code} --lang en",
)
WORKING = Sentence(nn="Prøver rettleiarane", nb="Prøver veilederne", en="Checking the guides")
TAKE_AWAY = Sentence(nn="Ta det bort.", nb="Ta det bort.", en="Take it away.")
EDIT = Sentence(nn="Rett slik", nb="Rett slik", en="Mend it like this")
EXCEPTABLE = Sentence(
    nn=(
        "Dette er eit råd. Har de ein god grunn til å gjere det annleis, skriv han i ein kommentar på same linje eller "
        "på linja over: «# unntak {code}: grunnen»."
    ),
    nb=(
        "Dette er et råd. Har dere en god grunn til å gjøre det annerledes, skriv den i en kommentar på samme linje "
        "eller på linjen over: «# unntak {code}: grunnen»."
    ),
    en=(
        "This is advice. If you have a good reason to do otherwise, write it in a comment on the same line or on the "
        "line above: “# unntak {code}: the reason”."
    ),
)
"""What the page of a code ends with from which exceptions can be made."""
