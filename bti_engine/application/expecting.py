"""What a scenario expects, held against how things stand: each expectation is right, or a failure with what was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Protocol

from msgspec import Struct

from bti_engine.application.answers import Status
from bti_engine.application.cases import Cases
from bti_engine.engine.options import Option
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.view import View
from bti_engine.expressions.printing import show
from bti_engine.model.case import Case
from bti_engine.model.conditions import Condition
from bti_engine.model.guide import Guide, Text
from bti_engine.model.paths import thing_at
from bti_engine.model.scenario import Expected, Wanted
from bti_engine.model.scenario_format import STATUS
from bti_engine.model.source import Span

NOT_HERE = "finst-ikkje-her"
NOBODY = "ingen"
UNKNOWN = "ukjend"
_STATUS = dict(zip(("open", "refused", "missing", "unknown", "not-applicable"), STATUS, strict=True))


class Teller(Protocol):
    """What puts things into words, so that a scenario can expect words."""

    def refusal(self, stream: str, refusal: Refusal) -> str:
        """Why something was not carried out."""
        ...

    def view(self, stream: str, seen: View) -> str:
        """All that a person is shown of a case."""
        ...


class Failure(Struct, frozen=True):
    """Something that was not as expected.

    Attributes:
        about: The keys that lead to it, as in `Expected`; `("avvist",)` without `wanted`: refused unexpectedly.
        found: What was so instead.
        refusal: The refusal, where that is what went wrong.
    """

    span: Span
    about: tuple[str, ...]
    wanted: Wanted
    found: Wanted
    refusal: Refusal | None = None


class Now:
    """How things stand after a step; each thing is asked for once, when it is needed."""

    def __init__(
        self,
        cases: Cases,
        guide: Guide,
        teller: Teller,
        verify: Callable[[str], bool],
        stream: str,
        main: str,
        refusal: Refusal | None,
    ) -> None:
        self.cases, self.guide, self.teller, self.verify = cases, guide, teller, verify
        self.stream, self.main, self.refusal = stream, main, refusal

    @cached_property
    def status(self) -> Status:
        """The case or track, settled to the moment."""
        return self.cases.status(self.stream) if self.stream else Status("", Case())

    @cached_property
    def options(self) -> dict[str, Option]:
        """The ways on, by id and by full name."""
        found = self.cases.options(self.stream) if self.stream else ()
        return {each.id: each for each in found} | {each.outcome: each for each in found}

    @property
    def shielded(self) -> tuple[str, ...]:
        """The persons whom alerts beside the case shield; on a track, those whom it shields."""
        tracks = (self.status if self.stream == self.main else self._beside).tracks
        found = [each for each in tracks if self.stream in {self.main, each.stream}]
        persons = [person for each in found for person in each.shielded]
        if not found:
            persons = [person for person, shielded in self.status.case.shields.items() if shielded]
        return tuple(dict.fromkeys(persons))

    @cached_property
    def _beside(self) -> Status:
        return self.cases.status(self.main) if self.main else Status("", Case())


def failure_of(now: Now, expected: Expected) -> Failure | None:
    """The failure that an expectation is, or None where it is right."""
    check = _CHECKS[expected.about[0]]
    right, found = check(now, expected)
    if right:
        return None
    refusal = now.refusal if expected.about[0] == "avvist" else None
    return Failure(expected.span, expected.about, expected.wanted, found, refusal)


_Verdict = tuple[bool, Wanted]


def _same(expected: Expected, found: Wanted) -> _Verdict:
    return found == expected.wanted, found


def _refused(now: Now, expected: Expected) -> _Verdict:
    if now.refusal is None:
        return False, ()
    wanted = str(expected.wanted)
    said = now.teller.refusal(now.stream, now.refusal)
    return wanted in {"ja", *now.refusal.codes} or _holds(said, wanted), now.refusal.codes


def _option(now: Now, expected: Expected) -> _Verdict:
    _, name, part = expected.about
    option = now.options.get(name)
    if option is None:
        return False, NOT_HERE
    wanted = str(expected.wanted)
    match part:
        case "status":
            return _same(expected, _STATUS[option.status])
        case "grunn":
            held = tuple(_in_the_way(option))
            right = any(_holds(text, wanted) for each in held for text in _said(now.guide, each))
            return right, tuple(next(_said(now.guide, each)) for each in held)
        case _:
            sets = tuple(_opening(now, name))
            return wanted in sets, sets


_Held = tuple[tuple[str, ...], Condition]
"""Something that stands in the way: its path in the guide, and the condition."""


def _in_the_way(option: Option) -> Iterator[_Held]:
    if option.applies is not None and option.applies.value is not True:
        yield (), option.applies.condition
    for each in option.requires:
        if each.explanation.value is not True:
            yield each.requirement.path, each.requirement.condition


def _said(guide: Guide, held: _Held) -> Iterator[str]:
    """The ways to say it: the author's sentence, the guide's language first, and the condition in both målformer."""
    path, condition = held
    text = getattr(thing_at(guide, path), "tekst", None) if path else None
    if isinstance(text, Text):
        yield text.say(guide.language)
        yield from text.versions.values()
    yield show(condition)
    yield show(condition, "nb")


def _opening(now: Now, outcome: str) -> Iterator[str]:
    """The sets that would open an outcome, each as `variable = value` in the order of the alphabet."""
    for needs in now.cases.openings(now.stream, outcome).sets:
        yield " og ".join(sorted(f"{each.variable.partition('@')[0]} = {_word(each.value)}" for each in needs))


def _word(value: object) -> str:
    return {True: "ja", False: "nei"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def _fact(now: Now, expected: Expected) -> _Verdict:
    known = now.status.case.facts.get(expected.about[1])
    found = known.value if known is not None and known.valid else UNKNOWN
    return (type(found) is type(expected.wanted) and found == expected.wanted), found


def _deadline(now: Now, expected: Expected) -> _Verdict:
    """The newest deadline of a step or outcome: its last day while it runs, else what became of it."""
    name = expected.about[1]
    mine = [each for each in now.status.case.deadlines.values() if name in {each.clock, each.clock.partition("#")[0]}]
    newest = max((each.visit for each in mine), default=0)
    found = tuple(
        each.last_day if each.status == "går" else str(each.status) for each in mine if each.visit == newest
    ) or (NOBODY,)
    going = expected.wanted == "går" and any(each.status == "går" for each in mine if each.visit == newest)
    return going or expected.wanted in found, " / ".join(found)


def _tasks(now: Now, expected: Expected) -> _Verdict:
    found = sorted({each.name.rpartition("/")[2] for each in now.status.case.tasks.values() if not each.done})
    wanted = expected.wanted if isinstance(expected.wanted, tuple) else ()
    return sorted({each.rpartition("/")[2] for each in wanted}) == found, tuple(found)


def _shielded(now: Now, expected: Expected) -> _Verdict:
    wanted = expected.wanted if isinstance(expected.wanted, tuple) else ()
    return set(wanted) == set(now.shielded), now.shielded


def _service(now: Now, expected: Expected) -> _Verdict:
    involved = now.status.case.services.get(expected.about[1])
    return _same(expected, involved.status if involved else "ute")


def _sees(now: Now, expected: Expected) -> _Verdict:
    _, person, part = expected.about
    seen = now.cases.view(now.stream, person) if now.stream else View(person, (), Case(), ())
    match part:
        case "steg":
            return _same(expected, seen.case.place)
        case "nivå":
            return _same(expected, seen.case.level)
        case "linjer":
            return _same(expected, len(seen.lines))
        case _:
            holds = _holds(now.teller.view(now.stream, seen), str(expected.wanted))
            return holds is (part == "nemner"), ""


def _holds(text: str, part: str) -> bool:
    return " ".join(part.casefold().split()) in " ".join(text.casefold().split())


def _yes(expected: Expected, *, found: bool) -> _Verdict:
    return found is (expected.wanted == "ja"), _word(found)


_CHECKS: dict[str, Callable[[Now, Expected], _Verdict]] = {
    "steg": lambda now, expected: _same(expected, now.status.case.place),
    "nivå": lambda now, expected: _same(expected, now.status.case.level),
    "avvist": _refused,
    "val": _option,
    "svar": _fact,
    "fristar": _deadline,
    "oppgåver": _tasks,
    "stafetthaldar": lambda now, expected: _same(expected, now.status.case.baton or NOBODY),
    "tenester": _service,
    "stoppa": lambda now, expected: _yes(expected, found=bool(now.status.case.stopped)),
    "slutt": lambda now, expected: _same(expected, now.status.case.end or NOBODY),
    "skjerma": _shielded,
    "ser": _sees,
    "verifisert": lambda now, expected: _yes(expected, found=now.verify(now.stream)),
}
"""How each expectation is held against the case; a test holds the table against the format."""
