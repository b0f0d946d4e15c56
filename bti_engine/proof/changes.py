"""What people and time may change at a place, variable by variable: the engine's own rules, coarser where they must be.

A change is from one value to another, worked out to its end: what may become b and then c may become c. Coarser means
that more may change than really does; then what never happens even so is proved.
"""

from __future__ import annotations

from collections.abc import Callable

from bti_engine.expressions.signatures import SIGNATURES, Numbers
from bti_engine.flow.tables import Flow, Variable
from bti_engine.model.conditions import Constant, Reading

Value = Constant | None
Change = dict[Value, frozenset[Value]]
"""For each value, all that it may become at a place (itself included)."""

BY_PLACE = frozenset({"nivå", "anonym"})
"""What the place of a case says by itself, so that it is no variable."""
BY_COURSE = frozenset({"vore-på", "vald"})
"""What only moving changes."""
ONCE_FOR_ALL = frozenset({"målgruppe", "opna-av"})
"""What the opening decides."""
_TOLD_FIRST: tuple[Value, ...] = ("trekt", "nekta", "utgått", "ikkje-spurt", "gitt")
"""The states of a consent, the plainest story first."""
_BOTH_WAYS = frozenset({"dokument", "møte", "informert", "godkjend"})


def values_of(variable: Variable) -> tuple[Value, ...]:
    """The values that a variable is followed through; unknown (None) comes first where there is such a value."""
    reading = variable.reading
    if reading is None or SIGNATURES[reading.builtin].unknown:
        return (None, *variable.domain)
    if reading.builtin == "målgruppe":
        return ("", *variable.domain)  # a case may be opened without saying whom it is about
    return _TOLD_FIRST if reading.builtin == "samtykke" else variable.domain


def starting(variable: Variable) -> tuple[Value, ...]:
    """The values that a variable may have in a case that has just been opened."""
    reading = variable.reading
    if reading is None:
        return (None,)
    signature = SIGNATURES[reading.builtin]
    if reading.builtin == "tal" and reading.argument.startswith("tiltak") and 0 in variable.domain:
        return (0,)  # nobody has added a measure yet
    if reading.builtin == "involvert":
        return (False, True)  # the service that opens the case has it
    if reading.builtin == "samtykke" and reading.to:
        return ("ikkje-spurt", "gitt")  # a body whose only member has the case needs none
    if reading.builtin in ONCE_FOR_ALL or isinstance(signature.domain, Numbers):
        return values_of(variable)
    return (signature.absent,) if signature.absent is not None else (False,)


def change(flow: Flow, variable: Variable, place: str) -> Change:
    """What a variable may become while a case is in a step."""
    values = values_of(variable)
    if variable.reading is None:
        return _fact(flow, variable.name, values, place)
    return _RULES.get(variable.reading.builtin, _free)(variable.reading, values, place)


def _fact(flow: Flow, own: str, values: tuple[Value, ...], place: str) -> Change:
    """An answer is given where it is asked; one that was given can be corrected anywhere, to any other."""
    known = frozenset(each for each in values if each is not None)
    asked = own in flow.steps[place].asks or flow.catalog.facts[own].anywhere
    return {each: known | {each} if each is not None or asked else frozenset({each}) for each in values}


def _free(_: Reading, values: tuple[Value, ...], __: str) -> Change:
    return dict.fromkeys(values, frozenset(values))


def _never(_: Reading, values: tuple[Value, ...], __: str) -> Change:
    return {each: frozenset({each}) for each in values}


def _only_on(_: Reading, values: tuple[Value, ...], __: str) -> Change:
    """Somebody holds the baton, or it is settled: that ends by moving only."""
    return {each: frozenset({each, True}) for each in values}


def _record(reading: Reading, values: tuple[Value, ...], place: str) -> Change:
    """A record is made, here if it is bound to a step, and withdrawn as a mistake anywhere."""
    here = not reading.place or reading.place == place
    return {
        False: frozenset(values) if here else frozenset({False}),
        True: frozenset(values if here else {False, True}),
    }


_RULES: dict[str, Callable[[Reading, tuple[Value, ...], str], Change]] = {
    **dict.fromkeys(BY_COURSE | ONCE_FOR_ALL | BY_PLACE, _never),
    **dict.fromkeys(_BOTH_WAYS, _record),
    "stafetthaldar": _only_on,
    "stafett-avklart": _only_on,
}
