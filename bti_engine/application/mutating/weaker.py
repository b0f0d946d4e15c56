"""Conditions that ask for less than they did: each way in which one may be weakened, one at a time."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model.conditions import Among, And, Atom, Compare, Condition, Holds, Not, Or, Reading, atoms

_SAID_NO = ("nekta", "trekt")
_GIVEN = "gitt"


def weaker(condition: Condition) -> Iterator[tuple[Condition, tuple[Atom, ...]]]:
    """Each weaker form of a condition, with the parts that it no longer asks for.

    >>> from bti_engine.expressions.printing import show
    >>> [show(each) for each, _ in weaker(Holds(Reading("samtykke", "deling")))]
    ['samtykke(deling) ikkje i (nekta eller trekt)']
    """
    if isinstance(condition, Holds | Compare):
        if is_consent(condition):
            yield Among(condition.operand, _SAID_NO, negated=True), (condition,)
        elif isinstance(condition, Compare) and condition.operator == "=" and type(condition.constant) is int:
            yield Compare(condition.operand, "<=", condition.constant + 1), (condition,)
    elif isinstance(condition, And | Or):
        parts, kind = condition.parts, type(condition)
        if isinstance(condition, And):
            for number, part in enumerate(parts):
                left = (*parts[:number], *parts[number + 1 :])
                yield left[0] if len(left) == 1 else And(left), atoms(part)
            yield Or(parts), atoms(condition)
        for number, part in enumerate(parts):
            for made, lost in weaker(part):
                yield kind((*parts[:number], made, *parts[number + 1 :])), lost


def opposite(condition: Condition) -> Condition:
    """A condition turned round."""
    return condition.part if isinstance(condition, Not) else Not(condition)


def is_consent(atom: Atom) -> bool:
    """Whether an atom asks for a consent that is given."""
    if isinstance(atom, Among) or not isinstance(atom.operand, Reading) or atom.operand.builtin != "samtykke":
        return False
    return isinstance(atom, Holds) or (atom.operator, atom.constant) == ("=", _GIVEN)
