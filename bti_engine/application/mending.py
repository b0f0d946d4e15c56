"""The suggestions of a guide made in its text, each only if the guide comes out better by it.

Nothing is believed: after every step the text is judged again. An edit is left out, with the reason, if it overlaps
another, if the text can no longer be read, if what it was to mend is still there, or if it brings a finding that was
not there before. What could not be judged before (what stands below a line that stops the reading; the proofs of a
guide with errors) may come to light by an edit and is not held against it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from bti_engine.application.check import Checked
from bti_engine.application.safe_mends import (
    FIRST_LINES,
    OTHER_FORM,
    OTHER_KEY,
    SAFE,
    first_line,
    form_is_doubtful,
    is_sure,
)
from bti_engine.application.splicing import Edit, Text, Way, overlapping, spliced
from bti_engine.application.to_do import LACKING, to_do
from bti_engine.application.trying import OVERLAP, Candidate, Refused, Trial, layer
from bti_engine.model.findings import Finding

Judge = Callable[[str], Checked]
"""Judges the guide that a text is."""

FORM_IN_DOUBT, NO_FORM = "form", "no-form"
"""So many keys are of the other målform that the one the file says may be wrong; the file does not say its own."""
_MOST_TRIES = 60
_MOST_ROUNDS = 50
"""More than any chain of edits of which each makes the next possible."""
_FORM_OF_FILE, _MEANING = 0, 1
_FORM_KEY = "målform"


class Made(Struct, frozen=True):
    """An edit that was made: the finding, the line of the original text, what stood there and what stands there now."""

    finding: Finding
    line: int
    before: str
    after: str


class Left(Struct, frozen=True):
    """A suggestion that was not made, and why; `code` is the finding that it would have brought."""

    finding: Finding
    line: int
    reason: str
    code: str = ""


class Mended(Struct, frozen=True):
    """A text with all sure edits made in it."""

    text: str
    made: tuple[Made, ...] = ()
    left: tuple[Left, ...] = ()


def mend(text: str, file: str, judge: Judge) -> Mended:
    """The text of a guide with the suggestions made in it that leave no doubt.

    Args:
        text: The text, with its own line ends.
        file: The name that its findings have.
        judge: Judges a text as the guide in that file.
    """
    made: list[Made] = []
    ways: list[Way] = []
    now = text
    asked = _Asked(judge)
    for _ in range(_MOST_ROUNDS):
        done = _round(now, file, asked)
        original = Text(text)

        def line(offset: int, source: Text = original) -> int:
            for way in reversed(ways):
                offset = way.back(offset)[0]
            return source.line(offset)

        left = tuple(
            Left(each.candidate.finding, line(each.candidate.edit.start), each.reason, each.code) for each in done.left
        )
        if not done.accepted:
            break
        made += [
            Made(each.finding, line(each.edit.start), now[each.edit.start : each.edit.end], each.edit.text)
            for each in done.accepted
        ]
        edits = [each.edit for each in done.accepted]
        ways.append(Way(edits))
        now = spliced(now, edits)
    return Mended(now, tuple(sorted(made, key=lambda each: each.line)), left)


class _Asked:
    """A judge that is asked only so often, or a file with hundreds of slips would take longer than anybody waits."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self._left = _MOST_TRIES

    def __call__(self, text: str) -> Checked | None:
        """What is wrong with a text; None when too much has been asked."""
        self._left -= 1
        return self.judge(text) if self._left >= 0 else None


class _Done(Struct, frozen=True):
    """What came of one round: the edits to make, or else all that cannot be made."""

    accepted: tuple[Candidate, ...] = ()
    left: tuple[Refused, ...] = ()


def _round(text: str, file: str, asked: _Asked) -> _Done:
    """The edits of one layer: the form of the file first, for what it means is known only then."""
    before = asked.judge(text)
    found = tuple(_candidates(text, file, before))
    left: list[Refused] = []
    for own in (_FORM_OF_FILE, _MEANING):
        candidates = [each for each in found if min(layer(each.finding.code), _MEANING) == own]
        sure, refused = _apart(candidates, _doubt(text, before))
        trial = Trial(text, file, before, asked, meaning=own == _MEANING)
        accepted = trial.keep(sure)
        if accepted:
            return _Done(accepted)
        left += [*refused, *trial.refused]
    return _Done((), tuple(left))


def _candidates(text: str, file: str, checked: Checked) -> Iterator[Candidate]:
    """The edits that findings in the file itself suggest, and the lines that are missing."""
    source, seen = Text(text), set[Edit]()
    first = True
    for finding in checked.found:
        candidate = _candidate(source, file, finding, checked)
        if candidate is None or candidate.edit in seen or (finding.code in FIRST_LINES and not first):
            continue
        first = first and finding.code not in FIRST_LINES  # the next of them in the next round, below this one
        seen.add(candidate.edit)
        yield candidate


def _candidate(source: Text, file: str, finding: Finding, checked: Checked) -> Candidate | None:
    if finding.span.file != file:
        return None
    if finding.code in LACKING and checked.guide is not None:
        lacking = to_do(finding, checked.guide)
        edit = None if lacking is None else source.edit(lacking.span, lacking.text)
        return None if edit is None else Candidate(finding, edit, to_do=True)
    wanted = finding.suggestion
    if wanted is None or wanted.span.file != file or finding.code not in SAFE:
        return None
    if finding.code in FIRST_LINES:
        first = first_line(finding, source.text)
        edit = None if first is None else source.edit(*first)
        return None if edit is None else Candidate(finding, edit)
    edit = source.edit(wanted.span, wanted.text)
    if edit is None or not is_sure(finding, source.text[edit.start : edit.end]):
        return None
    return Candidate(finding, edit)


def _doubt(text: str, checked: Checked) -> str:
    """Why words of the other målform may be right after all; "" where there is no doubt."""
    if any(each.code in FIRST_LINES and each.arguments.get("key") == _FORM_KEY for each in checked.found):
        return NO_FORM
    keys = [each.language for each in checked.found if each.code == OTHER_KEY]
    return FORM_IN_DOUBT if keys and form_is_doubtful(text, len(keys), keys[0]) else ""


def _apart(candidates: list[Candidate], doubt: str) -> tuple[tuple[Candidate, ...], tuple[Refused, ...]]:
    """The candidates that may be tried, and those that are in doubt whatever comes of them."""
    clash = overlapping(each.edit for each in candidates)
    sure, refused = list[Candidate](), list[Refused]()
    for each in candidates:
        if each.edit in clash:
            refused.append(Refused(each, OVERLAP))
        elif doubt and each.finding.code in OTHER_FORM:
            refused.append(Refused(each, doubt))
        else:
            sure.append(each)
    return tuple(sure), tuple(refused)
