"""From a canonical scenario tree to the scenario, with what no single value can show to be wrong.

A step must do one thing or expect something, be done by somebody, and not lie before the step above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.expressions.parser import read
from bti_engine.expressions.printing import show
from bti_engine.expressions.symbols import Symbols
from bti_engine.flow.symbols import symbols_of
from bti_engine.model import scenario_format as table
from bti_engine.model.build import parse_duration
from bti_engine.model.conditions import And, Compare, Condition, Holds, Not, Reading
from bti_engine.model.findings import Argument, Finding, Kind
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Actor, Expected, Item, Scenario, Wanted
from bti_engine.model.scenario_words import KEYS, spoken
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading import scenario_problems as problems
from bti_engine.reading.scenario_nodes import entries_of, text_at, text_of, texts_of
from bti_engine.reading.scenario_shape import UNKNOWN
from bti_engine.reading.scenario_wishes import Maker

_DOING = tuple(row.name for row in table.DOING)
_ONE_OF = {
    "stafett": ("tilby", "ta-imot", "avslå", "utnemn", "stadfest"),
    "møte": ("avtal", "hald"),
}
_NEEDS_DAY = ("møte", "avtal", "dag")


def make_scenario(tree: Mapping, language: str, guide: Guide | None) -> tuple[Scenario, tuple[Finding, ...]]:
    """The scenario that a canonical tree is, and what is wrong with its steps."""
    people = tree.get("personar")
    actors = {
        own: _actor(own, entry.value) for own, entry in (people.entries.items() if isinstance(people, Mapping) else ())
    }
    reader = _Reader(language, Maker(actors, guide), actors, symbols_of(guide) if guide else None)
    steps = tree.get("hendingar")
    items = tuple(
        reader.item(each) for each in (steps.items if isinstance(steps, Sequence) else ()) if isinstance(each, Mapping)
    )
    scenario = Scenario(text_at(tree, "guide"), language, text_at(tree, "tittel"), text_at(tree, "om"), actors, items)
    return scenario, tuple(reader.findings)


class _Reader:
    """Reads steps in order; it remembers the day of the one before."""

    def __init__(self, language: str, maker: Maker, actors: dict[str, Actor], symbols: Symbols | None) -> None:
        self.language, self.maker, self.actors, self.symbols = language, maker, actors, symbols
        self.findings: list[Finding] = []
        self.day: str | None = None

    def item(self, node: Mapping) -> Item:
        """One step."""
        doing = [key for key in _DOING if key in node.entries]
        expected = tuple(self._expected(node.get("ventar")))
        self._judge(node, doing, expected)
        self._judge_day(node)
        who = text_at(node, "kven")
        known = self.actors.get(who)
        what = doing[0] if len(doing) == 1 else ""
        wished = node.entries[what].value if what else None
        return Item(
            span=_place(node, what),
            day=text_at(node, "dag"),
            after=parse_duration(text_at(node, "etter")) if "etter" in node.entries else None,
            clock=text_at(node, "klokka"),
            who=who,
            role=text_at(node, "som") or (known.role if known else ""),
            inside=text_at(node, "i"),
            doing=what,
            wishes=self.maker.wishes(what, wished) if wished is not None and not self._torn(what, wished) else (),
            expected=expected,
        )

    def _judge(self, node: Mapping, doing: list[str], expected: tuple[Expected, ...]) -> None:
        words = tuple(spoken(key, KEYS, self.language) for key in doing)
        if len(doing) > 1:
            self._say(problems.TWO_DOINGS, node.key_span(doing[1]), keys=words)
        if not doing and not expected and not {"klokka", "ventar"} & set(node.entries):
            allowed = tuple(spoken(key, KEYS, self.language) for key in _DOING)
            self._say(problems.NO_DOING, _place(node, ""), keys=allowed)
        if doing and doing[0] != "tida-går" and "kven" not in node.entries:
            self._say(problems.NO_ACTOR, node.key_span(doing[0]), key=words[0])

    def _judge_day(self, node: Mapping) -> None:
        day = text_at(node, "dag")
        if self.day is None and "dag" not in node.entries:
            self._say(problems.NO_DAY, _place(node, ""))
        if day and "etter" in node.entries:
            self._say(problems.ONE_OF, node.key_span("etter"), keys=("dag", "etter"))
        if day and self.day and day < self.day:
            self._say(problems.BACKWARDS, node.value_span("dag"), day=day, before=self.day)
        self.day = day or self.day or ""

    def _torn(self, doing: str, node: Node) -> bool:
        """Whether a thing that has one of several keys has none or more; a meeting may be held and the next agreed."""
        keys = _ONE_OF.get(doing)
        if keys is None or not isinstance(node, Mapping):
            return False
        found = [key for key in keys if key in node.entries]
        if not found or (len(found) > 1 and doing == "stafett"):
            self._say(problems.ONE_OF, node.span, keys=tuple(spoken(key, KEYS, self.language) for key in keys))
            return True
        name, key, needed = _NEEDS_DAY
        if doing == name and key in found and needed not in node.entries:
            words = tuple(spoken(row.name, KEYS, self.language) for row in table.OBJECTS[name])
            self._say(problems.MISSING_KEY, node.key_span(key), key=needed, keys=words)
        return False

    # --- what is expected ----------------------------------------------------------------------------------

    def _expected(self, node: Node | None) -> Iterator[Expected]:
        for key, entry in node.entries.items() if isinstance(node, Mapping) else ():
            match key:
                case "avvist" | "held":
                    yield from _each((key,), entry)
                case "oppgåver" | "skjerma" | "ansvar":
                    yield Expected((key,), texts_of(entry.value), entry.key.span)
                case "val" | "ser":
                    yield from self._parts(key, entry)
                case "svar":
                    yield from self._answers(entry)
                case "fristar" | "tenester" | "plikter" | "godkjenningar" | "varsel":
                    for name, inner in entries_of(entry.value):
                        yield Expected((key, name), text_of(inner.value), inner.key.span)
                case _:
                    yield Expected((key,), text_of(entry.value), entry.key.span)

    def _parts(self, key: str, entry: Entry) -> Iterator[Expected]:
        """What is expected of each way on, or of what each person sees."""
        for name, inner in entries_of(entry.value):
            if isinstance(inner.value, Scalar):
                yield Expected((key, name, "status"), inner.value.text, inner.key.span)
            for part, value in entries_of(inner.value):
                if isinstance(value.value, Sequence):
                    found = _each((key, name, part), value)
                    yield from (self._opening(each, value.value) for each in found) if part == "opnar" else found
                    if not value.value.items:
                        yield Expected((key, name, part), (), value.key.span)
                elif part == "linjer":
                    yield Expected((key, name, part), int(text_of(value.value) or 0), value.key.span)
                else:
                    yield Expected((key, name, part), text_of(value.value), value.key.span)

    def _answers(self, entry: Entry) -> Iterator[Expected]:
        for fact, inner in entries_of(entry.value):
            text = text_of(inner.value)
            wanted: Wanted = text if text == UNKNOWN else self.maker.answer(fact, text)
            yield Expected(("svar", fact), wanted, inner.key.span)

    def _opening(self, expected: Expected, written: Sequence) -> Expected:
        """What would open a way on, in canonical words: a condition of plain parts joined by `og`."""
        text = next(each for each in written.items if isinstance(each, Scalar) and each.span == expected.span)
        if self.symbols is None:
            return expected
        condition, findings = read(text.text, self.symbols, self.language, text.span, text.content)
        self.findings += findings
        if condition is None:
            return expected
        return Expected(expected.about, " og ".join(sorted(_needs(condition))), expected.span)

    def _say(self, kind: Kind, span: Span, **arguments: Argument) -> None:
        self.findings.append(Finding(kind, span, arguments, language=self.language))


def _needs(condition: Condition) -> Iterator[str]:
    match condition:
        case And(parts):
            for part in parts:
                yield from _needs(part)
        case Not(Holds(operand)):
            yield f"{operand.name} = nei"
        case Holds(operand):
            given = isinstance(operand, Reading) and operand.builtin == "samtykke"
            yield f"{operand.name} = {'gitt' if given else 'ja'}"
        case Compare(operand, "=", constant):
            yield f"{operand.name} = {constant}"
        case _:
            yield show(condition)


def _actor(own: str, node: Node) -> Actor:
    return Actor(
        own, text_at(node, "namn") or own, text_at(node, "rolle"), text_at(node, "teneste"), text_at(node, "fødd")
    )


def _place(node: Mapping, doing: str) -> Span:
    """Where a step is: its doing key, else its first key."""
    if doing:
        return node.key_span(doing)
    return next((entry.key.span for entry in node.entries.values()), node.span)


def _each(about: tuple[str, ...], entry: Entry) -> Iterator[Expected]:
    items = entry.value.items if isinstance(entry.value, Sequence) else (entry.value,)
    return (Expected(about, each.text, each.span) for each in items if isinstance(each, Scalar))
