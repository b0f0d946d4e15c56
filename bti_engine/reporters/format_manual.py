"""The manual of the format, from the key table: what a key, a choice or a word of conditions is, and all there are.

Descriptions are in nynorsk and bokmål, as guides are; what stands around them is in the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.locale.condition_words import BUILTINS, JOINTS, NAMED, TARGETS
from bti_engine.locale.editor import pick
from bti_engine.locale.format_words import words
from bti_engine.locale.keys import describe, describe_choice
from bti_engine.locale.properties import property_page, slugs
from bti_engine.locale.sentence import Sentence
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, OVERLAY, VARIES
from bti_engine.model.shapes import Key, Shape
from bti_engine.model.vocabulary import CONDITION_WORDS, KEYS, UNITS, VALUES, in_language, to_canonical
from bti_engine.reporters.format_values import told_value
from bti_engine.reporters.outline_layout import ended, wrapped

_ALL = {**KEYS, **VALUES, **UNITS, **CONDITION_WORDS}
_MARGIN = "    "
_CONDITIONS = frozenset({"vilkår", "krav", "må", "bør", "aldri"})
"""Keys whose page shows the words of conditions too."""

_THINGS = tuple(name for name in OBJECTS if name not in VARIES or name == "variant")
"""The objects that have a name of their own; the parts of a variant go by what they vary."""


def known_words() -> tuple[str, ...]:
    """Every word that has a page, in both målformer."""
    found = _known()
    return tuple(dict.fromkeys([*found, *(_ALL[each] for each in found if each in _ALL)]))


def spoken_form(word: str, language: str) -> str:
    """The målform to explain a word in: the reader's, else the one that the word belongs to."""
    if language in {"nn", "nb"}:
        return language
    return "nb" if word not in _canonical(word) else "nn"


def explain_word(word: str, language: str) -> list[str]:
    """The page of a word in lines; none for a word that the format does not know.

    Args:
        word: As it was typed, in either målform.
        language: nn, nb, en, or "" for the målform of the word.
    """
    word = word.casefold()
    form = spoken_form(word, language)
    page = _Page(language or form, form)
    lines: list[str] = []
    for each in _canonical(word):
        lines += [line for line in page.of(each) if line not in lines or not line.strip()]
    return [word, *lines] if lines else []


def overview(language: str) -> list[str]:
    """All things of the format with their keys, one line each, what is tried of a guide, and how to learn more."""
    form = "nb" if language == "nb" else "nn"
    rows = [
        (in_language(name, KEYS, form), [in_language(key.name, KEYS, form) for key in OBJECTS[name]])
        for name in _THINGS
    ]
    width = max(len(name) for name, _ in rows) + 2
    lines = [words("overview", language), ""]
    for name, keys in rows:
        lines += wrapped(f"{name.ljust(width)}{', '.join(keys)}", after=" " * width)
    lines += ["", *wrapped(_of_variants(language, form)), ""]
    lines += wrapped(
        words("overlay", language, keys=", ".join((*(key for key in OVERLAY if key != "bruk"), "legg-til")))
    )
    built = [CONDITION_WORDS[each] if form == "nb" else each for each in BUILTINS]
    lines += ["", words("words", language), *wrapped(", ".join(built), _MARGIN), ""]
    tried = [property_page(slug).name(form) for slug in slugs()]
    lines += [words("properties", language), *wrapped(", ".join(tried), _MARGIN), ""]
    lines += [words("how", language, key="frist"), words("how-properties", language, name=tried[5])]
    return [*lines, words("how-codes", language)]


class _Page:
    """Writes the page of one canonical word; each part gives its lines, none where the word is nothing of the kind."""

    def __init__(self, language: str, form: str) -> None:
        self._language, self._form = language, form

    def of(self, word: str) -> Iterator[str]:
        """All that the word is."""
        yield from self._keys(word)
        if word in OBJECTS and word != "guide":
            heading = "its-key" if len(OBJECTS[word]) == 1 else "its-keys"
            yield from ("", words(heading, self._language, thing=self._key(word)))
            yield from self._rows(word)
        if word == "variant":
            yield from ("", *wrapped(_of_variants(self._language, self._form)))
        elif word == "guide":
            yield from ("", *self._rows(word))
        yield from self._as_choice(word)
        yield from self._in_conditions(word)
        if word in UNITS:
            shown = in_language(word, UNITS, self._form)
            yield from ("", words("unit", self._language, word=shown))
        if word in _CONDITIONS:
            yield from self._all_of_conditions()

    def _keys(self, word: str) -> Iterator[str]:
        """Where it is a key: what it is for and what its value may be; things that say the same stand together."""
        places: dict[tuple[str, ...], list[str]] = {}
        for name, key in _rows_of(word):
            told = tuple(self._key_lines(name, key))
            if name in VARIES and told in places:
                continue  # said of the key where it stands in the guide itself
            places.setdefault(told, []).append(_thing_in_text(name, self._language, self._form))
        for told, things in places.items():
            yield from ("", *wrapped(words("key-in", self._language, things=", ".join(things))), *told)

    def _key_lines(self, name: str, key: Key) -> Iterator[str]:
        yield from wrapped(_plain(describe(name, key.name, self._form)), _MARGIN)
        value = told_value(key.shape, self._language, self._form)
        made = [words("write", self._language, value=value)]
        if key.required:
            made.append(words("required", self._language))
        if key.default is not None:
            default = in_language(key.default, VALUES, self._form)
            made.append(words("default", self._language, word=default))
        yield from wrapped(" ".join(made), _MARGIN)
        for choice in _choices(key.shape):
            shown = in_language(choice, VALUES, self._form)
            yield from wrapped(f"{shown}: {describe_choice(name, key.name, choice, self._form)}", _MARGIN * 2)

    def _rows(self, name: str) -> Iterator[str]:
        width = max(len(self._key(key.name)) for key in OBJECTS[name]) + 2
        for key in OBJECTS[name]:
            told = _plain(describe(name, key.name, self._form))
            shown = f"{_MARGIN}{self._key(key.name).ljust(width)}{told}"
            yield from wrapped(shown, after=_MARGIN + " " * width)

    def _as_choice(self, word: str) -> Iterator[str]:
        places: dict[tuple[str, str], list[str]] = {}
        for name in _THINGS:
            for key in OBJECTS[name]:
                if word in _choices(key.shape):
                    told = _plain(describe_choice(name, key.name, word, self._form))
                    places.setdefault((name, told), []).append(f"«{self._key(key.name)}»")
        for (name, told), keys in places.items():
            thing = _thing_in_text(name, self._language, self._form)
            heading = words("choice-of", self._language, keys=", ".join(keys), thing=thing)
            yield from ("", *wrapped(heading), *wrapped(told, _MARGIN))

    def _in_conditions(self, word: str) -> Iterator[str]:
        found = BUILTINS.get(NAMED.get(word, word)) or JOINTS.get(word)
        if found is not None:
            yield from ("", words("condition-word", self._language), *self._condition_word(found, _MARGIN))
        if word in TARGETS:
            yield from ("", words("target-word", self._language))
            yield from wrapped(TARGETS[word].say(self._language, {}), _MARGIN)

    def _all_of_conditions(self) -> Iterator[str]:
        for heading, table in (("words", BUILTINS), ("signs", JOINTS)):
            yield from ("", words(heading, self._language))
            for found in table.values():
                yield from self._condition_word(found, _MARGIN)

    def _condition_word(self, found: tuple[str, str, Sentence], margin: str) -> list[str]:
        written = pick(found[:2], self._form)
        return wrapped(f"{written}: {found[2].say(self._language, {})}", margin, after=margin + _MARGIN)

    def _key(self, name: str) -> str:
        return in_language(name, KEYS, self._form)


def _rows_of(word: str) -> Iterator[tuple[str, Key]]:
    """Every object that has the key, with its row; what any map may hold is told once."""
    if word in OVERLAY:
        yield ("utfall" if word == "bruk" else "*"), OVERLAY[word]
    if word == "legg-til":
        yield "*", Key("legg-til", shapes.ListOf(shapes.Word()))
    for name, rows in OBJECTS.items():
        for key in rows:
            if key.name == word:
                yield name, key


def _choices(shape: Shape) -> tuple[str, ...]:
    match shape:
        case shapes.Choice(options):
            return options
        case shapes.ListOf(item, _):
            return _choices(item)
        case _:
            return ()


def _canonical(word: str) -> tuple[str, ...]:
    """The canonical words that a word of either målform can mean; the word itself first where it is one."""
    found = [word] if word in _known() else []
    meant = (to_canonical(word, table, "nb") for table in (KEYS, VALUES, CONDITION_WORDS, UNITS))
    return tuple(dict.fromkeys([*found, *(each for each in meant if each != word)]))


def _known() -> dict[str, None]:
    return dict.fromkeys(
        [*_THINGS, *OVERLAY, *BUILTINS, *NAMED, *JOINTS, *TARGETS, *UNITS, "legg-til"]
        + [each for rows in OBJECTS.values() for key in rows for each in (key.name, *_choices(key.shape))]
    )


def _of_variants(language: str, form: str) -> str:
    """What is told of the parts of a variant, which have no pages of their own."""
    parts = (in_language(name, KEYS, form) for part, name in VARIES.items() if part not in _THINGS)
    return words("variant", language, things=", ".join(parts))


def _thing_in_text(name: str, language: str, form: str) -> str:
    if name == "*":
        return words("any", language)
    if name == "guide":
        return words("top", language)
    thing = in_language(VARIES.get(name, name) if name not in _THINGS else name, KEYS, form)
    return f"«{thing}»" if name in _THINGS else words("varied", language, thing=thing)


def _plain(text: str) -> str:
    """A description with quotation marks for the marks of the editor."""
    parts = text.split("`")
    return ended("".join(part if number % 2 == 0 else f"«{part}»" for number, part in enumerate(parts)))
