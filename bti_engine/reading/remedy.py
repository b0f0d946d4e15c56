"""Finding what mends a broken claim by trying it: lines are put into the guide's text, and the claim is judged again.

What is suggested to an author has been read, checked and proved just so, and what it would break is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct

from bti_engine.application.check import Checked
from bti_engine.application.claimed import name_of
from bti_engine.application.proving import Prover, Verdict, prove_all
from bti_engine.application.remedies import Mend, Remedy, Written, remedies
from bti_engine.flow.compile import compile_guide
from bti_engine.flow.reader import ConditionReader
from bti_engine.flow.tables import Flow
from bti_engine.model.findings import has_errors
from bti_engine.model.guide import Guide
from bti_engine.proof.claims import Claim, Never
from bti_engine.proof.lens import Lens
from bti_engine.proof.pack import claims_of
from bti_engine.proof.suspects import holds_by_itself
from bti_engine.reading.additions import with_lines, written
from bti_engine.reading.load import Loaded, Shelf, load_text
from bti_engine.rules import judge

_MOST_BROKEN = 3
"""What breaks more than this mends nothing."""
_MOST = 6
"""More places than these would be another guide, not a mended one."""


class _Tried(Struct, frozen=True):
    """A guide as it would be with some lines put in, and the verdict on the claim that they are to mend."""

    lines: tuple[Written, ...]
    flow: Flow
    verdict: Verdict | None


class Mender:
    """Looks for what mends the broken claims of one guide.

    Args:
        loaded: The guide as it was read.
        checked: What was found wrong with it.
        verdicts: The verdicts on it.
    """

    def __init__(self, loaded: Loaded, checked: Checked, verdicts: Iterable[Verdict]) -> None:
        self._file, self._text = loaded.files[0], loaded.text.get(loaded.files[0], "")
        self._checked = checked
        self._held = {name_of(each.claim) for each in verdicts if each.status == "holds"}
        self._shelf = Shelf()

    @cached_property
    def _unsure(self) -> frozenset[str]:
        """Of the guide as it is, the claims about steps that do not hold at a glance."""
        return _unsure(self._checked.flow) if self._checked.flow is not None else frozenset()

    def mended(self, verdict: Verdict) -> Mend | None:
        """What mends a claim; None where nothing was found. What breaks nothing else is wanted most."""
        name, guide, flow = name_of(verdict.claim), self._checked.guide, self._checked.flow
        if guide is None or flow is None:
            return None
        best: Mend | None = None
        for mend in self._mends(guide, name, tuple(remedies(flow, verdict))):
            if best is None or len(mend.breaks) < len(best.breaks):
                best = mend
            if not best.breaks:
                break
        return best

    def _mends(self, guide: Guide, name: str, additions: tuple[Remedy, ...]) -> Iterator[Mend]:
        """All that helps: one addition by itself, then several that each help a little."""
        for each in additions:
            tried = self._tried(guide, (each,), name)
            mend = self._mend(tried) if tried is not None else None
            if mend is not None:
                yield mend
        together = self._together(guide, name, additions[:1])
        if together is not None:
            yield together

    def _together(self, guide: Guide, name: str, additions: tuple[Remedy, ...]) -> Mend | None:
        """Lines at several places, each found where those before it leave the claim broken."""
        while 0 < len(additions) <= _MOST:
            tried = self._tried(guide, additions, name)
            if tried is None or tried.verdict is None:
                return None
            if tried.verdict.status == "holds":
                return self._mend(tried)
            more = next(remedies(tried.flow, tried.verdict), None) if tried.verdict.status == "broken" else None
            if more is None or more in additions:
                return None
            additions = (*additions, more)
        return None

    def _tried(self, guide: Guide, additions: tuple[Remedy, ...], name: str) -> _Tried | None:
        """The guide with some additions; None where they cannot be written, or are wrong."""
        lines = [each for addition in additions if (each := written(guide, self._text, addition)) is not None]
        text = with_lines(self._text, lines) if len(lines) == len(additions) else None
        if text is None:
            return None
        flow = _flow_of(load_text(text, self._file, folder="", shelf=self._shelf))
        if flow is None:
            return None
        prover = Prover(Lens(flow))
        claims = {name_of(each): each for each in claims_of(prover.lens)}
        verdict = prover.verdict(claims[name]) if name in claims else None
        return _Tried(_joined(lines), flow, verdict)

    def _mend(self, tried: _Tried) -> Mend | None:
        """The lines, where the claim holds with them, and what else would no longer hold."""
        if tried.verdict is None or tried.verdict.status != "holds":
            return None
        if len(_unsure(tried.flow) - self._unsure) > _MOST_BROKEN:
            return None  # to prove each of them takes long, and nobody would want it
        breaks: list[Claim] = []
        for each in prove_all(tried.flow):
            if each.status != "holds" and name_of(each.claim) in self._held:
                breaks.append(each.claim)
            if len(breaks) > _MOST_BROKEN:
                return None
        return Mend(tried.lines, tuple(breaks))


def _joined(lines: list[Written]) -> tuple[Written, ...]:
    """The lines in the order of the file, those that go to the same place together."""
    made: list[Written] = []
    for each in sorted(lines, key=lambda one: one.line):
        if made and not each.replaces and (made[-1].line, made[-1].replaces) == (each.line, False):
            made[-1] = Written(each.file, each.line, made[-1].lines + each.lines)
        else:
            made.append(each)
    return tuple(made)


def _unsure(flow: Flow) -> frozenset[str]:
    """The claims about steps that do not hold at a glance."""
    lens = Lens(flow)
    about_steps = (each for each in claims_of(lens) if isinstance(each, Never) and each.places is not None)
    return frozenset(name_of(each) for each in about_steps if not holds_by_itself(lens, each))


def _flow_of(loaded: Loaded) -> Flow | None:
    """What a guide means; None where it has errors. What is proved of it is looked at for itself."""
    if loaded.guide is None or has_errors(loaded.findings):
        return None
    reader = ConditionReader(loaded.guide)
    wrong = has_errors(judge(loaded.guide, reader, whole=True))
    return None if wrong else compile_guide(loaded.guide, reader)
