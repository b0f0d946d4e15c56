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
