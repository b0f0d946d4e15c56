"""Reading the conditions of one guide: bound to their step, in the målform of the file they stand in."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.errors import GuideError
from bti_engine.expressions.parser import read
from bti_engine.expressions.symbols import Symbols
from bti_engine.flow.symbols import symbols_of
from bti_engine.model.conditions import Among, And, Compare, Condition, Fact, Holds, Not, Operand, Or, Reading
from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.model.source import Scalar


class ConditionReader:
    """Reads the conditions of one guide, each text once for each place."""

    def __init__(self, guide: Guide) -> None:
        self._voices = guide.voices
        self._here = symbols_of(guide)
        self._nowhere = replace(self._here, her=False)
        self._sound: dict[tuple[str, str, bool], Condition] = {}  # texts without findings: the same anywhere
        self._read: dict[tuple[int, str], tuple[Condition | None, tuple[Finding, ...]]] = {}

    def judge(self, written: Scalar, place: str) -> tuple[Condition | None, tuple[Finding, ...]]:
        """The condition, or None and what is wrong with it."""
        key = (id(written), place)
        found = self._read.get(key)
        if found is None:
            found = self._read[key] = self._judged(written, place)
        return found

    def _judged(self, written: Scalar, place: str) -> tuple[Condition | None, tuple[Finding, ...]]:
        voice = self._voices.get(written.span.file)
        language = voice.keys if voice else "nn"
        same = (written.text, language, bool(place))
        condition = self._sound.get(same)
        findings: tuple[Finding, ...] = ()
        if condition is None:
            symbols: Symbols = self._here if place else self._nowhere
            condition, findings = read(written.text, symbols, language, written.span, written.content)
            if condition is None:
                return None, findings
            if not findings:
                self._sound[same] = condition
        return bind(condition, place), findings

    def read(self, written: Scalar, place: str) -> Condition:
        """The condition.

        Raises:
            GuideError: it cannot be read.
        """
        condition, findings = self.judge(written, place)
        if condition is None:
            raise GuideError(findings)
        return condition


def bind(condition: Condition, place: str) -> Condition:
    """The condition with each `her` tied to the step it is written in."""
    match condition:
        case Holds(operand):
            return Holds(_bound(operand, place))
        case Compare(operand, operator, constant):
            return Compare(_bound(operand, place), operator, constant)
        case Among(operand, constants, negated):
            return Among(_bound(operand, place), constants, negated)
        case Not(part):
            return Not(bind(part, place))
        case And(parts):
            return And(tuple(bind(part, place) for part in parts))
        case Or(parts):
            return Or(tuple(bind(part, place) for part in parts))


def _bound(operand: Operand, place: str) -> Operand:
    if isinstance(operand, Fact) or not operand.here:
        return operand
    return Reading(operand.builtin, operand.argument, operand.to, operand.here, place)
