"""Edits tried on a text: which of them may be made together, and why not the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from msgspec import Struct

from bti_engine.application.check import Checked
from bti_engine.application.splicing import Edit, Text, Way, spliced
from bti_engine.model.findings import MORE, Finding, Severity
from bti_engine.rules.to_do import TO_DO

OVERLAP, UNREAD, STILL, NEW, MANY = "overlap", "unread", "still", "new", "many"
"""Why an edit is left out: another wants the same, nothing can be read, it mends nothing, it brings more, no time."""
_FORM, _MEANING, _PROOF = 0, 1, 2


class Candidate(Struct, frozen=True, eq=False):
    """An edit that a finding suggests; with `to_do` it puts in what its author still has to write."""

    finding: Finding
    edit: Edit
    to_do: bool = False


class Refused(Struct, frozen=True):
    """An edit that is left out, and why; `code` is the finding that it would have brought."""

    candidate: Candidate
    reason: str
    code: str = ""


def layer(code: str) -> int:
    """What a code is about: the form of the file, what the guide says, or what is proved of it."""
    return {"BTI1": _FORM, "BTI5": _PROOF}.get(code[:4], _MEANING)


class _Offence(NamedTuple):
    """Something that speaks against edits: a finding's code and place, and the edit that it stands in."""

    reason: str
    code: str = ""
    origin: int = -1
    edit: Edit | None = None


class Trial:
    """Tries edits on one text, all in the same layer.

    Args:
        text: The text.
        file: The name that its findings have.
        before: What is wrong with it.
        judge: Judges another text as the guide in that file; None when it has been asked too often.
        meaning: Whether the edits are about what the guide says; otherwise they are about the form of the file.
    """

    def __init__(
        self, text: str, file: str, before: Checked, judge: Callable[[str], Checked | None], *, meaning: bool
    ) -> None:
        self.refused: list[Refused] = []
        self._source = Text(text)
        self._file = file
        self._judge = judge
        self._before = before
        found = before.findings
        self._known = Counter((each.code, self._at(self._source, each)) for each in found)
        self._all_told = not any(each.kind is MORE for each in found)
        self._meaning = meaning

    def keep(self, edits: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Those of the edits that may be made together; each of the others is refused.

        What goes wrong is blamed on the edits on the same line, so that many are sorted out in few tries. Where no edit
        stands there, halves are tried; where all are blamed, each is tried by itself.
        """
        kept = edits
        while kept:
            offences = self._offences(kept)
            if not offences:
                return kept
            blamed = {each: offence for offence in reversed(offences) for each in self._blamed(kept, offence)}
            if not blamed:
                return self._halved((), kept)
            self.refused += [Refused(each, offence.reason, offence.code) for each, offence in blamed.items()]
            kept = tuple(each for each in kept if each not in blamed)
        return self._singly() if len(edits) > 1 else ()

    def _singly(self) -> tuple[Candidate, ...]:
        """Those of the refused edits that may be made after all, one after the other."""
        refused, self.refused = self.refused, []
        kept: tuple[Candidate, ...] = ()
        for each in refused:
            kept = self._halved(kept, (each.candidate,))
        return kept

    def _halved(self, kept: tuple[Candidate, ...], edits: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """The edits that are kept already, and those of the others that may be made with them."""
        offences = self._offences((*kept, *edits)) if edits else []
        if not offences:
            return (*kept, *edits)
        first = offences[0]
        if len(edits) == 1 or first.reason == MANY:
            self.refused += [Refused(each, first.reason, first.code) for each in edits]
            return kept
        half = len(edits) // 2
        return self._halved(self._halved(kept, edits[:half]), edits[half:])

    def _blamed(self, edits: tuple[Candidate, ...], offence: _Offence) -> list[Candidate]:
        """The edits that an offence comes from, as far as its place tells."""
        if offence.reason == MANY:
            return [*edits]
        if offence.edit is not None:
            return [each for each in edits if each.edit == offence.edit]
        if offence.origin < 0:
            return []
        line = self._source.line(offence.origin)
        return [
            each for each in edits if self._source.line(each.edit.start) <= line <= self._source.line(each.edit.end)
        ]

    def _offences(self, edits: tuple[Candidate, ...]) -> list[_Offence]:
        """Why these edits may not be made together; nothing if they may."""
        made = [each.edit for each in edits]
        text = spliced(self._source.text, made)
        after = self._judge(text)
        if after is None:
            return [_Offence(MANY)]
        if after.readable < self._before.readable or (after.guide is None and self._before.guide is not None):
            return [_Offence(UNREAD)]
        by_edit = {each.edit: each for each in edits}
        own = [(each.finding.code, self._at(self._source, each.finding)) for each in edits]
        known = self._known - Counter(own)
        found: list[_Offence] = []
        for finding, origin, edit in self._placed(after.findings, Text(text), Way(made)):
            mended = by_edit.get(edit) if edit is not None else None
            if mended is not None and mended.to_do and finding.kind is TO_DO:
                continue
            if _taken(known, finding.code, origin, edit):
                continue
            if (finding.code, origin) in own or (mended is not None and finding.code == mended.finding.code):
                found.append(_Offence(STILL, "", origin, edit))
            elif self._counts(finding, edit, after):
                found.append(_Offence(NEW, finding.code, origin, edit))
        return found

    def _placed(self, findings: Iterable[Finding], source: Text, way: Way) -> list[tuple[Finding, int, Edit | None]]:
        """Each finding with the place it would have in the text before, and the edit that it stands in."""
        return [(each, *way.back(self._at(source, each))) for each in findings]

    def _at(self, source: Text, finding: Finding) -> int:
        if finding.span.file != self._file:
            return 0
        line, column = max(finding.span.line, 1), max(finding.span.column, 1)
        found = source.offset(line, column)
        return found if found is not None else source.offset(line, 1) or 0

    def _counts(self, finding: Finding, edit: Edit | None, after: Checked) -> bool:
        """Whether a finding that was not there before speaks against the edits: not if nobody could have found it.

        What is wrong with what an edit itself puts in always does.
        """
        if self._all_told and self._was_judged(finding, after):
            return True
        return edit is not None and layer(finding.code) <= (_MEANING if self._meaning else _FORM)

    def _was_judged(self, finding: Finding, after: Checked) -> bool:
        """Whether such a finding would have been told of before: where there are errors, not all is looked for."""
        if layer(finding.code) == _FORM:
            return self._before.readable or not after.readable
        if self._before.flow is not None:
            return True
        looked_for = self._before.guide is not None and self._meaning and layer(finding.code) == _MEANING
        return looked_for and finding.severity is Severity.ERROR


def _taken(known: Counter[tuple[str, int]], code: str, origin: int, edit: Edit | None) -> bool:
    """Take a finding from those there were before: at the same place, or somewhere in what an edit has replaced."""
    places = [(code, origin)] if edit is None else [each for each in known if _was_in(edit, each, code)]
    there = next((each for each in places if known[each]), None)
    if there is not None:
        known[there] -= 1
    return there is not None


def _was_in(edit: Edit, place: tuple[str, int], code: str) -> bool:
    return place[0] == code and edit.start <= place[1] <= edit.end
