"""Whether a scenario file has the shape that the key table says, and the same file with every word canonical.

One walk does both: each value is judged where it stands, and what fits comes out in nynorsk keys, with ids by
their own names. What does not fit comes out empty, so that nothing is found missing that was only misspelt.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.engine.time import is_day
from bti_engine.model import scenario_format as table
from bti_engine.model import shapes
from bti_engine.model.build import parse_duration
from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Kind, Suggestion
from bti_engine.model.scenario_format import ScenarioShape
from bti_engine.model.scenario_words import KEYS, VALUES, canonical, spoken
from bti_engine.model.several import several
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.vocabulary import KEYS as GUIDE_KEYS
from bti_engine.model.vocabulary import UNITS, in_language, to_canonical
from bti_engine.reading import mending
from bti_engine.reading import scenario_problems as problems
from bti_engine.reading.scenario_ids import Ids

UNKNOWN = "ukjend"
"""What is written of a question that has no answer now."""
_SAID = {"ja": "gitt", "nei": "nekta", "sa ja": "gitt", "sa nei": "nekta"}
"""What people write of the answer to a consent."""
_MINUTES = 60
_HOURS = 24


class Checked(Struct, frozen=True):
    """A scenario file in canonical words, and what is wrong with its shape."""

    tree: Mapping | None
    findings: tuple[Finding, ...]


def check(tree: Mapping, language: str, ids: Ids | None) -> Checked:
    """Judge a file as written, and make it canonical.

    Args:
        tree: The file as written.
        language: The målform of its keys.
        ids: What it may name in its guide; None where the guide is not known, so that no id is judged.
    """
    walk = _Walk(language, ids)
    made = walk.object(tree, "scenario", "")
    return Checked(made, tuple(walk.findings))


class _Walk:
    """One walk through a file; `findings` fills up on the way."""

    def __init__(self, language: str, ids: Ids | None) -> None:
        self.language, self.ids = language, ids
        self.findings: list[Finding] = []

    def object(self, node: Node, name: str, key: str) -> Mapping | None:
        """An object of the format: its keys, then each value."""
        if not isinstance(node, Mapping):
            self._say(problems.KEYS_WANTED, node.span, key=key, keys=self._keys(name))
            return None
        rows = table.rows_of(name)
        entries: dict[str, Entry] = {}
        for written, entry in node.entries.items():
            own = canonical(written, KEYS, self.language)
            if own not in rows or spoken(own, KEYS, self.language) != written:
                self._unexpected(node, written, name)
                continue
            value = self.value(entry.value, rows[own].shape, written)
            entries[own] = Entry(entry.key, value or Scalar("", "", entry.value.span))
        for row in rows.values():
            word = spoken(row.name, KEYS, self.language)
            if row.required and word not in node.entries:
                self._say(problems.MISSING_KEY, _start(node), key=word, keys=self._keys(name))
        return Mapping(entries, node.span)

    def value(self, node: Node, shape: ScenarioShape, key: str) -> Node | None:
        """One value: canonical, or None where it does not fit."""
        if isinstance(node, Scalar) and (node.value is None or isinstance(node.value, bool)):
            self._say(problems.TEXT_WANTED, node.span, key=key)
            return None
        match shape:
            case shapes.Obj(name):
                return self.object(node, name, key)
            case shapes.Either(short, long):
                return self.value(node, short if isinstance(node, Scalar) else long, key)
            case shapes.ListOf(item, lone):
                return self._list(node, item, key, lone=lone)
            case shapes.MapOf(item):
                return self._map(node, item, key, "")
            case table.Keyed(kind, item):
                return self._map(node, item, key, kind)
        if not isinstance(node, Scalar):
            self._say(problems.TEXT_WANTED, node.span, key=key)
            return None
        return self._plain(node, shape, key)

    def _plain(self, node: Scalar, shape: ScenarioShape, key: str) -> Scalar | None:
        text = node.text
        match shape:
            case shapes.Ref(kind):
                found = self._id(node, kind)
                return None if found is None else _said(node, found)
            case shapes.Choice(words):
                return self._word(node, words, key)
            case shapes.YesNo():
                return self._word(node, ("ja", "nei"), key)
            case table.Running(words):
                return node if is_day(text) else self._word(node, words, key)
            case table.Answer():
                return _said(node, UNKNOWN) if canonical(text, VALUES, self.language) == UNKNOWN else node
            case shapes.Whole():
                return node if text.isdecimal() else self._bad(node, key, "7", mending.whole(text))
        return self._when(node, shape, key)

    def _when(self, node: Scalar, shape: ScenarioShape, key: str) -> Scalar | None:
        """A day, a time or a length of time; any other text is as it is."""
        text = node.text
        match shape:
            case shapes.Day():
                return node if is_day(text) else self._bad(node, key, "2026-09-01", mending.day(text))
            case table.DayOrLength() | shapes.Duration():
                return node if isinstance(shape, table.DayOrLength) and is_day(text) else self._length(node, key)
            case table.TimeOfDay():
                return node if _is_time(text) else self._bad(node, key, '"09:30"', None)
        return node

    def _list(self, node: Node, item: ScenarioShape, key: str, *, lone: bool) -> Sequence | None:
        if isinstance(node, Sequence):
            items = node.items
        elif self._several(node, item, key):
            return None
        elif lone:
            items = (node,)
        else:
            self._say(problems.LIST_WANTED, node.span, key=key)
            return None
        made = (self.value(each, item, key) for each in items)
        return Sequence(tuple(each for each in made if each is not None), node.span)

    def _map(self, node: Node, item: ScenarioShape, key: str, kind: str) -> Mapping | None:
        if not isinstance(node, Mapping):
            self._no_map(node, key, kind)
            return None
        entries: dict[str, Entry] = {}
        for word, entry in node.entries.items():
            own = self._id(entry.key, kind) if kind else word
            value = self.value(entry.value, item, word)
            if own is not None and value is not None:
                entries[own] = Entry(entry.key, value)
        return Mapping(entries, node.span)

    def _no_map(self, node: Node, key: str, kind: str) -> None:
        """Say that keys are wanted, with what could stand there where an answer stands alone: `svar: nei`."""
        known = list(self.ids.get(kind, ())) if self.ids is not None and isinstance(node, Scalar) else []
        if not known or not isinstance(node, Scalar):
            self._say(problems.KEYS_WANTED, node.span, key=key, keys=())
            return
        named = node.text in known
        example = f"{{{node.text}: …}}" if named else f"{{{known[0]}: {node.text}}}"
        mended = example if len(known) == 1 and not named else None
        self._say(problems.KEYS_WANTED, node.span, mended, key=key, keys=(), example=f"{key}: {example}")

    def _several(self, node: Node, item: ScenarioShape, key: str) -> bool:
        """Whether a text names several where a list of them may stand (`med: mor og per`); it says so."""
        shape = item.short if isinstance(item, shapes.Either) else item
        if self.ids is None or not isinstance(node, Scalar) or not isinstance(shape, shapes.Ref):
            return False
        known, parts = self.ids.get(shape.kind, {}), several(node.text)
        if len(parts) == 1 or node.text in known or not set(parts).issubset(known):
            return False
        self._say(problems.LIST_WANTED, node.span, f"[{', '.join(parts)}]", key=key, listed=node.text)
        return True

    def _id(self, node: Scalar, kind: str) -> str | None:
        """The id that a word means in the guide, or None and a finding."""
        if self.ids is None or kind not in self.ids:
            return node.text
        known = self.ids[kind]
        if node.text in known:
            return known[node.text]
        is_person = kind.startswith("person")
        self._say(
            problems.UNKNOWN_PERSON if is_person else problems.UNKNOWN_ID,
            node.span,
            closest(node.text, known),
            id=node.text,
            of=in_language(kind.removesuffix("-eller-ingen"), GUIDE_KEYS, self.language),
            known=tuple(dict.fromkeys(known.values())),
        )
        return None

    def _word(self, node: Scalar, words: tuple[str, ...], key: str) -> Scalar | None:
        own = canonical(node.text, VALUES, self.language)
        if own in words and spoken(own, VALUES, self.language) == node.text:
            return _said(node, own)
        allowed = tuple(spoken(word, VALUES, self.language) for word in words)
        meant = spoken(node.text, VALUES, self.language) if node.text in words else closest(node.text, allowed)
        said = _SAID.get(node.text.casefold(), "")
        meant = spoken(said, VALUES, self.language) if meant is None and said in words else meant
        self._say(problems.WRONG_WORD, node.span, meant, word=node.text, key=key, words=allowed)
        return None

    def _length(self, node: Scalar, key: str) -> Scalar | None:
        count, _, unit = node.text.strip().partition(" ")
        own = to_canonical(unit, UNITS, self.language)
        made = f"{count} {own}"
        if parse_duration(made) is not None and in_language(own, UNITS, self.language) == unit:
            return _said(node, made)
        example = f"3 {in_language('dagar', UNITS, self.language)}"
        return self._bad(node, key, example, mending.duration(node.text, self.language))

    def _bad(self, node: Scalar, key: str, example: str, mended: str | None) -> Scalar | None:
        self._say(problems.BAD_VALUE, node.span, mended, word=node.text, key=key, example=example)
        return None

    def _unexpected(self, node: Mapping, written: str, name: str) -> None:
        allowed = self._keys(name)
        span = node.key_span(written)
        own = canonical(written, KEYS, "nb")
        if own in table.rows_of(name):
            meant = spoken(own, KEYS, self.language)
            self._say(problems.OTHER_KEY, span, meant, key=written, meant=meant)
        else:
            near = closest(written, [each for each in allowed if each not in node.entries])
            self._say(problems.UNKNOWN_KEY, span, near, key=written, allowed=allowed)

    def _keys(self, name: str) -> tuple[str, ...]:
        return tuple(spoken(row.name, KEYS, self.language) for row in table.OBJECTS[name])

    def _say(self, kind: Kind, span: Span, mended: str | None = None, **arguments: Argument) -> None:
        suggestion = None if mended is None else Suggestion(span, mended)
        self.findings.append(Finding(kind, span, arguments, suggestion=suggestion, language=self.language))


def _said(node: Scalar, text: str) -> Scalar:
    return node if text == node.text else Scalar(text, text, node.span, node.content)


def _start(node: Mapping) -> Span:
    """Where to point when something is missing: at the first key."""
    return next((entry.key.span for entry in node.entries.values()), node.span)


def _is_time(text: str) -> bool:
    hours, _, minutes = text.partition(":")
    two = len(hours) == 2 == len(minutes)  # noqa: PLR2004 - 09:30
    return two and hours.isdecimal() and minutes.isdecimal() and int(hours) < _HOURS and int(minutes) < _MINUTES
