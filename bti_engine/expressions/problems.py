"""The kinds of problems in a condition (BTI3xx), and a problem before it is placed in a file.

The reader works on the text alone and counts code points from 0; `Problem.finding` moves it to the file.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.findings import Argument, Finding, Kind, Severity, Suggestion
from bti_engine.model.source import Span

SIGN = Kind("BTI301", "framandt-teikn")
SPELLING = Kind("BTI302", "framand-skrivemåte")
OTHER_LANGUAGE = Kind("BTI303", "ord-frå-den-andre-målforma")
EMPTY = Kind("BTI304", "tomt-vilkår")
UNFINISHED = Kind("BTI305", "manglar-ledd")
UNEXPECTED = Kind("BTI306", "uventa-ord")
PARENTHESIS = Kind("BTI307", "parentes-utan-make")
TOO_LONG = Kind("BTI308", "for-langt-vilkår")
TOO_DEEP = Kind("BTI309", "for-djupt-vilkår")
UNKNOWN_FACT = Kind("BTI310", "ukjend-opplysning")
UNKNOWN_BUILTIN = Kind("BTI311", "ukjent-ord-før-parentes")
UNKNOWN_ID = Kind("BTI312", "ukjend-id-i-vilkår")
NONE_OF_KIND = Kind("BTI313", "ingen-av-slaget")
NO_ARGUMENT = Kind("BTI314", "manglar-parentes")
TOO_MUCH = Kind("BTI315", "for-mykje-i-parentes")
NO_HERE = Kind("BTI316", "her-høyrer-ikkje-til")
HERE_WITHOUT_VISIT = Kind("BTI317", "her-utan-vitjing")
NOT_YES_NO = Kind("BTI318", "ikkje-ja-nei")
WANTS_YES_NO = Kind("BTI319", "skal-vere-ja-eller-nei")
WANTS_NUMBER = Kind("BTI320", "skal-vere-heilt-tal")
WANTS_DATE = Kind("BTI321", "skal-vere-dato")
UNKNOWN_VALUE = Kind("BTI322", "ukjend-verdi")
NO_ORDER = Kind("BTI323", "utan-rekkjefølgje")
TEXT_FACT = Kind("BTI324", "tekst-i-vilkår")
ALWAYS = Kind("BTI325", "alltid-sant", Severity.WARNING)
NEVER = Kind("BTI326", "aldri-sant", Severity.WARNING)
LOOSE_VALUE = Kind("BTI327", "verdi-utan-opplysning")
NAME_TAKEN = Kind("BTI328", "namnet-er-teke")
TURNED = Kind("BTI329", "snudd-samanlikning")
NO_SUCH_DAY = Kind("BTI330", "dag-som-ikkje-finst")
SPOKEN_DATE = Kind("BTI331", "dato-med-ord")
NEEDLESS_IF = Kind("BTI332", "overflødig-dersom")

KINDS = (
    SIGN, SPELLING, OTHER_LANGUAGE, EMPTY, UNFINISHED, UNEXPECTED, PARENTHESIS, TOO_LONG, TOO_DEEP,
    UNKNOWN_FACT, UNKNOWN_BUILTIN, UNKNOWN_ID, NONE_OF_KIND, NO_ARGUMENT, TOO_MUCH, NO_HERE,
    HERE_WITHOUT_VISIT, NOT_YES_NO, WANTS_YES_NO, WANTS_NUMBER, WANTS_DATE, UNKNOWN_VALUE, NO_ORDER,
    TEXT_FACT, ALWAYS, NEVER, LOOSE_VALUE, NAME_TAKEN, TURNED, NO_SUCH_DAY,
    SPOKEN_DATE, NEEDLESS_IF,
)  # fmt: skip
"""All kinds of this room."""


class Edit(Struct, frozen=True):
    """Replace the code points from `start` to `end` by `text`."""

    start: int
    end: int
    text: str


class Problem(Struct, frozen=True):
    """A problem at code points `start` to `end` of a condition's text."""

    kind: Kind
    start: int
    end: int
    arguments: dict[str, Argument] = {}
    edit: Edit | None = None

    def finding(self, span: Span, content: Span | None, language: str) -> Finding:
        """The problem as a finding: exact where the text stands on one line, else at all of it."""
        if content is None:
            return Finding(self.kind, span, self.arguments, language=language)
        suggestion = None
        if self.edit is not None:
            suggestion = Suggestion(content.part(self.edit.start, self.edit.end), self.edit.text)
        place = content.part(self.start, self.end)
        return Finding(self.kind, place, self.arguments, suggestion=suggestion, language=language)


class Stop(Exception):  # noqa: N818 - it stops the reading of one condition and never leaves the room
    """A problem after which the rest of a condition cannot be read."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.kind.code)
        self.problem = problem


def swap(kind: Kind, start: int, end: int, found: str, instead: str) -> Problem:
    """A problem that is mended by writing `instead` where `found` stands."""
    arguments: dict[str, Argument] = {"found": found, "instead": instead}
    return Problem(kind, start, end, arguments, Edit(start, end, instead))
