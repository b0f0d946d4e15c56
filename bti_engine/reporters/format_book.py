"""The reference of the format as Markdown, from the key table: every thing, key, choice and word of conditions.

The same sentences as `bti explain` and the editor show, in one file for each målform. `make docs` writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bti_engine.locale.book_words import FORMAT_BOOK, GENERATED, STRICTER
from bti_engine.locale.condition_words import BUILTINS, JOINTS, TARGETS
from bti_engine.locale.editor import pick
from bti_engine.locale.format_words import VALUES as SHAPES
from bti_engine.locale.keys import describe, describe_choice
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY, VARIES
from bti_engine.model.shapes import Key, Shape
from bti_engine.model.vocabulary import CONDITION_WORDS, KEYS, ROLES, UNITS, VALUES, in_language
from bti_engine.reporters.format_values import told_value

_SOURCES = "`bti_engine/model/format.py`, `bti_engine/locale/keys*.py`"
_TABLES: dict[str, Mapping[str, str]] = {
    "keys": KEYS,
    "values": VALUES,
    "roles": ROLES,
    "units": UNITS,
    "conditions": CONDITION_WORDS,
}
_CONDITION_KEYS = ("vilkår", "krav", "må", "bør", "aldri")


def format_book(form: str) -> str:
    """The whole reference in a målform, nn or nb."""
    return "\n\n".join(_Book(form).parts()) + "\n"


class _Book:
    """Writes the book in one målform; each part is a paragraph, a heading or a table."""

    def __init__(self, form: str) -> None:
        self._form = form

    def parts(self) -> Iterator[str]:
        """All parts, in the order of the book."""
        yield f"<!-- {GENERATED.say(self._form, {'sources': _SOURCES})} -->"
        yield f"# {self._say('title')}"
        yield self._say("intro")
        yield self._say("ids")
        yield f"## {self._say('contents')}"
        yield self._contents()
        yield f"## {self._say('things')}"
        for name in OBJECTS:
            yield from self._thing(name)
        yield from self._overlay()
        yield from self._conditions()
        yield from self._pairs()

    def _contents(self) -> str:
        chapters = ("overlay", "conditions", "targets", "units", "pairs")
        things = ", ".join(self._link(name) for name in OBJECTS if name not in VARIES or name == "variant")
        rows = [f"- {self._say('things')}: {things}"]
        rows += [f"- [{self._say(chapter)}](#{_anchor(self._say(chapter))})" for chapter in chapters]
        return "\n".join(rows)

    def _thing(self, name: str) -> Iterator[str]:
        yield f"### {self._heading(name)}"
        lockable = any(key.name == "låst" for key in OBJECTS[name])
        columns = self._say("locked-columns" if lockable else "columns")
        yield "\n".join([columns, *(self._row(name, key, lockable=lockable) for key in OBJECTS[name])])
        yield from self._choices(name)

    def _row(self, name: str, key: Key, *, lockable: bool) -> str:
        value = [f"{_capital(self._value(key.shape))}."]
        if key.required:
            value.append(self._say("required"))
        if key.default is not None:
            value.append(self._say("default", word=in_language(key.default, VALUES, self._form)))
        locked = [pick(STRICTER[key.stricter], self._form)] if lockable else []
        told = describe(name, key.name, self._form)
        return _cells(f"`{self._key(key.name)}`", told, " ".join(value), *locked)

    def _choices(self, name: str) -> Iterator[str]:
        """What each choice means; keys with the same choices stand together."""
        lists: dict[str, list[str]] = {}
        for key in OBJECTS[name]:
            told = [
                f"- `{in_language(word, VALUES, self._form)}`: {describe_choice(name, key.name, word, self._form)}"
                for word in _words_of(key.shape)
            ]
            if told:
                lists.setdefault("\n".join(told), []).append(f"`{self._key(key.name)}`")
        for rows, keys in lists.items():
            yield f"{self._say('choices', keys=', '.join(keys))}\n\n{rows}"

    def _value(self, shape: Shape) -> str:
        """What to write, with a link where it is a thing of its own."""
        match shape:
            case shapes.Text():
                return self._say("text")
            case shapes.MapOf(shapes.Obj(name)):
                return self._say("each-thing", thing=self._link(name))
            case shapes.MapOf(item):
                return self._say("each", item=self._value(item))
            case shapes.Obj(name):
                return self._say("keys-of", thing=self._link(name))
            case shapes.Ref(kind) if kind in OBJECTS:
                return self._say("id-of", thing=self._link(kind))
            case shapes.ListOf(item, lone):
                return SHAPES["Lone" if lone else "ListOf"].say(self._form, {"item": self._value(item)})
            case shapes.Either(short, long):
                return SHAPES["Either"].say(self._form, {"short": self._value(short), "long": self._value(long)})
            case _:
                return told_value(shape, self._form, self._form)

    def _overlay(self) -> Iterator[str]:
        yield f"## {self._say('overlay')}"
        yield self._say("overlay-intro")
        rows = [_cells(f"`{self._key(name)}`", describe("*", name, self._form)) for name in (*OVERLAY, "legg-til")]
        yield "\n".join([self._say("overlay-columns"), *rows])

    def _conditions(self) -> Iterator[str]:
        yield f"## {self._say('conditions')}"
        keys = ", ".join(f"`{self._key(key)}`" for key in _CONDITION_KEYS)
        yield self._say("conditions-intro", keys=keys)
        for heading, table in (("", BUILTINS), ("joints", JOINTS)):
            if heading:
                yield f"### {self._say(heading)}"
            rows = [_cells(f"`{pick(row[:2], self._form)}`", row[2].say(self._form, {})) for row in table.values()]
            yield "\n".join([self._say("condition-columns"), *rows])
        yield f"## {self._say('targets')}"
        yield self._say("targets-intro")
        yield "\n".join(f"- `{word}`: {told.say(self._form, {})}" for word, told in TARGETS.items())
        yield f"## {self._say('units')}"
        yield self._say("units-intro", units=", ".join(f"`{in_language(unit, UNITS, self._form)}`" for unit in UNITS))

    def _pairs(self) -> Iterator[str]:
        yield f"## {self._say('pairs')}"
        yield self._say("pairs-intro")
        pairs = [
            _cells(self._say(f"pairs-{name}"), f"`{nn}`", f"`{nb}`")
            for name, table in _TABLES.items()
            for nn, nb in sorted(table.items())
            if nn != nb
        ]
        yield "\n".join([self._say("pairs-columns"), *pairs])

    def _heading(self, name: str) -> str:
        if name == "guide":
            return self._say("guide")
        if name in VARIES and name != "variant":
            return self._say("in-variant", thing=self._key(VARIES[name]))
        return self._key(name)

    def _link(self, name: str) -> str:
        heading = self._heading(name)
        return f"[{heading}](#{_anchor(heading)})"

    def _key(self, name: str) -> str:
        return in_language(name, KEYS, self._form)

    def _say(self, key: str, /, **arguments: str) -> str:
        told = pick(FORMAT_BOOK[key], self._form)
        return told.format(**arguments) if arguments else told


def _words_of(shape: Shape) -> tuple[str, ...]:
    match shape:
        case shapes.Choice(words):
            return words
        case shapes.ListOf(item):
            return _words_of(item)
        case _:
            return ()


def _cells(*cells: str) -> str:
    shown = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(shown)} |"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _anchor(heading: str) -> str:
    """Where a heading is found on the web pages that show Markdown."""
    kept = "".join(letter for letter in heading.casefold() if letter.isalnum() or letter in " -")
    return kept.replace(" ", "-")
