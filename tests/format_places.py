"""Guides made from the key table: one that has every key, and small ones with one object each."""

from collections.abc import Iterator
from typing import NamedTuple

from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY
from bti_engine.model.vocabulary import KEYS, UNITS, VALUES, in_language
from bti_engine.reading.positions import HEADINGS, map_words, overlay_words


def top(language: str) -> list[str]:
    """The lines that every guide begins with."""
    address = f"# yaml-language-server: $schema=../schemas/guide.{language}.schema.json"
    return [address, "format: 1", "id: a", f"målform: {language}"]


class Placed(NamedTuple):
    """Where a key stands; both from 1, and inside the word: at its first letter the line before may answer."""

    line: int
    column: int
    name: str
    key: str


class Whole:
    """A guide with every key of every object, every overlay word and every heading, each with a fitting value.

    Attributes:
        lines: The guide.
        keys: Where each key stands, by the object that it belongs to.
        choices: Where each value stands that is one of a few words, with the words.
    """

    def __init__(self, language: str, *, added: bool = False) -> None:
        """Write it; with `added`, each list says `legg-til`."""
        self.language, self.lines = language, top(language)[:1]
        self.keys: list[Placed] = []
        self.choices: list[Placed] = []
        self._added, self._done = added, set[object]()
        self._object("guide", 0)

    @property
    def text(self) -> str:
        """The guide as one text."""
        return "\n".join(self.lines) + "\n"

    def _object(self, name: str, indent: int) -> None:
        rows, words = OBJECTS[name], overlay_words(name)
        if name in self._done:  # once is enough
            words, rows = (), tuple(key for key in rows if key.required) or rows[:1]
        self._done.add(name)
        for key in rows:
            self._key(name, key.name, key.shape, indent)
        for word in words:
            self._key("*", word, OVERLAY[word].shape, indent)

    def _key(self, name: str, key: str, shape: shapes.Shape, indent: int) -> None:
        word = in_language(key, KEYS, self.language)
        self.keys.append(Placed(len(self.lines) + 1, indent + 2, name, key))
        self.lines.append(f"{' ' * indent}{word}:")
        self._value(Spot(name, key, shape), indent)

    def _value(self, spot: "Spot", indent: int) -> None:
        match spot.shape:
            case shapes.Obj(name) | shapes.Either(_, shapes.Obj(name)):
                self._object(name, indent + 2)
            case shapes.MapOf(item):
                self._map(spot._replace(shape=item), indent + 2)
            case shapes.ListOf(item, _, added):
                if added and self._added:
                    indent += 2
                    self.keys.append(Placed(len(self.lines) + 1, indent + 2, "*", "legg-til"))
                    self.lines.append(f"{' ' * indent}legg-til:")
                self._item(spot._replace(shape=item), indent + 2)
            case _:
                self._plain(spot)

    def _map(self, spot: "Spot", indent: int) -> None:
        words = () if spot.shape in self._done else map_words(spot.shape)
        self._done.add(spot.shape)
        for word in words:
            self._key("*", word, OVERLAY[word].shape, indent)
        if spot.key == "ord":
            for heading in HEADINGS:
                self._key("ord", heading, spot.shape, indent)
            return
        self.lines.append(f"{' ' * indent}a:")
        self._value(spot, indent)

    def _item(self, spot: "Spot", indent: int) -> None:
        first = len(self.lines)
        if isinstance(spot.shape, shapes.Obj | shapes.Either):
            self._value(spot, indent)
            self.lines[first] = f"{' ' * indent}- {self.lines[first].lstrip()}"
        else:
            self.lines.append(f"{' ' * indent}-")
            self._plain(spot)

    def _plain(self, spot: "Spot") -> None:
        if isinstance(spot.shape, shapes.Choice):
            column = len(self.lines[-1]) + 3
            self.choices.append(Placed(len(self.lines), column, spot.name, spot.key))
        value = self.language if spot.key == "målform" else "1" if spot.key == "format" else self._right(spot.shape)
        self.lines[-1] += f" {value}"

    def _right(self, shape: shapes.Shape) -> str:
        match shape:
            case shapes.Choice(words):
                return in_language(words[-1], VALUES, self.language)
            case shapes.Duration():
                return f"14 {in_language('dagar', UNITS, self.language)}"
        return _RIGHT.get(type(shape), "a")


_RIGHT: dict[type, str] = {
    shapes.YesNo: "ja",
    shapes.Whole: "16",
    shapes.Day: "2026-08-01",
    shapes.Link: "https://www.eksempel.no",
}


class Spot(NamedTuple):
    """A value to write: the key it stands under, and its shape."""

    name: str
    key: str
    shape: shapes.Shape


class Frame(NamedTuple):
    """A guide that is written down to where the keys of one object are to stand.

    Attributes:
        lines: What comes before.
        indent: How far in the keys stand.
        stroke: Whether the object is a thing of a list.
    """

    lines: list[str]
    indent: int
    stroke: bool

    def guide(self, *body: str) -> str:
        """The guide with these lines as the object."""
        first = " " * (self.indent - 2) + "- " if self.stroke else " " * self.indent
        padded = [(first if number == 0 else " " * self.indent) + line for number, line in enumerate(body)]
        return "\n".join([*self.lines, *padded]) + "\n"


def frame(name: str, language: str) -> Frame:
    """A guide that only lacks the keys of the object `name`, where the object first may stand."""
    if name == "guide":
        return Frame(top(language), 0, stroke=False)
    lines, indent, stroke = top(language), 0, False
    for key, steps in _ways()[name]:
        lines.append(f"{' ' * indent}{in_language(key, KEYS, language)}:")
        for step in steps:
            indent += 2
            if step == "map":
                lines.append(f"{' ' * indent}a:")
        indent += 2
        stroke = steps[-1:] == ("list",)
    return Frame(lines, indent, stroke)


def map_frame(name: str, language: str) -> Frame:
    """A guide that only lacks the ids of a map of the things `name`."""
    whole = frame(name, language)
    return Frame(whole.lines[:-1], whole.indent - 2, stroke=False)


def _ways() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The keys that lead to each object, with the maps and lists on the way; the shortest way to each."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {"guide": ()}
    for name in (queue := ["guide"]):
        for key in OBJECTS[name]:
            for steps, inner in _inside(key.shape):
                if inner not in found:
                    found[inner] = (*found[name], (key.name, steps))
                    queue.append(inner)
    return found


def _inside(shape: shapes.Shape) -> Iterator[tuple[tuple[str, ...], str]]:
    match shape:
        case shapes.Obj(name) | shapes.Either(_, shapes.Obj(name)):
            yield (), name
        case shapes.MapOf(item) | shapes.ListOf(item):
            step = "map" if isinstance(shape, shapes.MapOf) else "list"
            yield from (((step, *steps), name) for steps, name in _inside(item))
