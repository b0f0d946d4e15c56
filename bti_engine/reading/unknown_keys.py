"""Keys and ids that cannot stand where they do, and what was most likely meant."""

from __future__ import annotations

import unicodedata
from itertools import islice
from typing import NamedTuple

from bti_engine.model import shapes
from bti_engine.model.closest import closest, nearest_first
from bti_engine.model.findings import MOST_TOLD, Argument, Finding, Kind, Suggestion
from bti_engine.model.format import OBJECTS, VARIES, keys_of
from bti_engine.model.source import Mapping, Node, Scalar, Span
from bti_engine.model.vocabulary import KEYS, MALFORM, OTHER, RESERVED_IDS, in_language, to_canonical
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.mending import flow_list, level_key, other_form
from bti_engine.reading.patterns import is_id
from bti_engine.reading.positions import HEADINGS, inside, overlay_words

_SHARED = "bruk"
"""The word that takes shared outcomes in among those of a step."""
_EVERYWHERE = frozenset({"tittel", "tekst", "type", "id", "lenke", "kjelde", "låst", "også", "status"})
"""Keys that so many things have that nobody can know which one was meant."""
_MEANT = {
    "må": ("krav", "bør"),
    "krav": ("må", "bør"),
    "bør": ("må", "krav"),
    **dict.fromkeys(("reglar", "regler", "lovnader", "løfter"), ("regel",)),
    **dict.fromkeys(("fellesutfall", "felles-utfall", "delte-utfall"), ("felles",)),
    **dict.fromkeys(("kontaktinformasjon", "kontaktliste", "telefonliste", "telefonnummer"), ("kontakt",)),
    **dict.fromkeys(("lover", "lovverk", "lovgrunnlag"), ("kjelde",)),
    **dict.fromkeys(("trinn", "fasar", "faser"), ("nivå",)),
    **dict.fromkeys(("avslutning", "avslutningar", "avslutninger"), ("slutt",)),
    **dict.fromkeys(("instansar", "instanser", "etatar", "etater"), ("teneste",)),
    **dict.fromkeys(("skildring", "beskriving", "beskrivelse", "innhald", "innhold"), ("kva", "om", "tekst")),
    **dict.fromkeys(("tidsfrist", "fristar", "frister"), ("frist",)),
}
"""Other words for a key: a plural, or what stands in another place. The keys are canonical."""


class Allowed(NamedTuple):
    """The keys that may stand in a map: those of the format (canonical) and the overlay words."""

    keys: tuple[str, ...]
    extra: tuple[str, ...]
    object: tuple[str, ...] = ()
    """The name of the object, where it is one."""

    def words(self, language: str) -> tuple[str, ...]:
        """The keys of the format as the author's målform has them."""
        return tuple(in_language(key, KEYS, language) for key in self.keys)

    def other_form(self, key: str, language: str) -> str | None:
        """The key that is meant, if `key` is the other målform's word for one."""
        return other_form(key, self.keys, KEYS, language)

    def near(self, key: str, language: str, present: Mapping) -> str | None:
        """The key that `key` was most likely meant to be, in either målform."""
        words = (*self.words(language), *self.extra)
        meant = closest(key, [word for word in words if word not in present.entries])
        if meant is not None:
            return meant
        for same in _MEANT.get(key.casefold(), ()):
            spoken = in_language(same, KEYS, language)
            if same in self.keys and spoken not in present.entries:
                return spoken
        other = "nb" if language == "nn" else "nn"
        near = closest(key, self.words(other))
        return None if near is None else self.other_form(near, language)


def allowed_in(name: str) -> Allowed:
    """The keys that may stand in the object `name`."""
    return Allowed(tuple(key.name for key in OBJECTS[name]), overlay_words(name), (name,))


IN_HEADINGS = Allowed(HEADINGS, ("fjern", "arv"))
"""The keys that may stand in `ord`."""


def unexpected_key(node: Mapping, key: str, allowed: Allowed, language: str) -> Finding:
    """The finding about a key that cannot stand in `node`."""
    span = node.key_span(key)
    lowered = key.casefold()
    other = allowed.other_form(lowered, language)
    words = allowed.words(language)
    if other is not None:
        names = {"own": MALFORM[language], "other": MALFORM[OTHER[language]]}
        return _finding(schema_problems.OTHER_KEY, node, span, other, language, key=key, meant=other, **names)
    if lowered in (*words, *allowed.extra):
        return _finding(schema_problems.CAPITAL_KEY, node, span, lowered, language, key=key, meant=lowered)
    if key[:1] == "-" and key[1:] in words:  # a list stroke that has become part of the key
        return _finding(problems.NO_SPACE, node, span.part(0, 1), "- ", language, after="-")
    if lowered == _SHARED and "utfall" in allowed.keys:
        return _shared_outside(node, key, language)
    inner = _inner(allowed, to_canonical(lowered, KEYS, language))
    if inner:
        parents = tuple(f"«{in_language(each, KEYS, language)}»" for each in inner)
        return _finding(schema_problems.INNER_KEY, node, span, None, language, key=key, parents=parents)
    near = allowed.near(key, language, node)
    shown = nearest_first(lowered, (word for word in words if word != near))
    shown = shown if near not in words else (near, *shown)
    return _finding(schema_problems.UNKNOWN_KEY, node, span, near, language, key=key, allowed=shown)


def _shared_outside(node: Mapping, key: str, language: str) -> Finding:
    """The finding about `bruk: port` beside `utfall`, under which it belongs."""
    entry = node.entries[key]
    word = entry.value.text if isinstance(entry.value, Scalar) and is_id(entry.value.text) else flow_list(entry.value)
    suggestion = None
    if word is not None and "utfall" not in node.entries:
        span = entry.key.span._replace(end_line=entry.value.span.end_line, end_column=entry.value.span.end_column)
        suggestion = Suggestion(span, f"utfall: {{{_SHARED}: {word}}}")
    arguments: dict[str, Argument] = {"key": key, "parents": ("«utfall»",)}
    return Finding(schema_problems.INNER_KEY, entry.key.span, arguments, suggestion=suggestion, language=language)


def missing_layer(node: Mapping, names: tuple[str, ...], name: str, language: str) -> Finding | None:
    """The finding about things that stand right in a thing, without the key that holds them: steps without `steg`."""
    values = [node.entries[each].value for each in names]
    if name == "guide" or not all(isinstance(value, Mapping) and value.entries for value in values):
        return None
    if any(allowed_in(name).other_form(each.casefold(), language) for each in names):
        return None  # a key, in the other målform
    fitting = [
        in_language(row.name, KEYS, language)
        for row in OBJECTS[name]
        if isinstance(row.shape, shapes.MapOf)
        and isinstance(row.shape.item, shapes.Obj)
        and all(_knows(row.shape.item.name, value, language) for value in values)
    ]
    if len(fitting) != 1 or fitting[0] in node.entries:
        return None
    arguments: dict[str, Argument] = {"key": fitting[0], "ids": tuple(f"«{each}»" for each in names)}
    return Finding(schema_problems.MISSING_KEY, node.key_span(names[0]), arguments, language=language)


def _knows(name: str, value: Node, language: str) -> bool:
    """Whether an object has all the keys of a map."""
    allowed = allowed_in(name)
    return isinstance(value, Mapping) and {*allowed.words(language), *allowed.extra}.issuperset(value.entries)


def _inner(allowed: Allowed, key: str) -> tuple[str, ...]:
    """The keys that may stand here and have `key` under them; those that hold it themselves before their things."""
    held = [
        (how, each)
        for name in allowed.object
        if name not in VARIES
        for each, row in keys_of(name).items()
        for how, inner in inside(row.shape, "key")
        if key not in _EVERYWHERE and key in keys_of(inner)
    ]
    nearest = [each for how, each in held if how == "key"]
    return tuple(dict.fromkeys(nearest or [each for _, each in sorted(held, key=lambda pair: pair[0] != "map")]))


def unexpected_id(node: Mapping, key: str, language: str, heading: str | None = None) -> Finding:
    """The finding about an id of a form that ids do not have, or that is a word of the language itself.

    Args:
        node: The map that the id stands in.
        key: The id.
        language: The målform of the file's keys.
        heading: Among levels, the author's own word for a level, or ""; None elsewhere.
    """
    span = node.key_span(key)
    if key in RESERVED_IDS:
        return _finding(schema_problems.RESERVED_ID, node, span, None, language, id=key)
    level = heading is not None and _is_level(key, heading)
    mended = level_key(key, heading or "", node.entries) if level else mended_id(key)
    return _finding(schema_problems.BAD_ID, node, span, mended, language, id=key)


def _is_level(key: str, heading: str) -> bool:
    """Whether a key among the levels begins with the word for a level: its id is what comes after."""
    return key.casefold().startswith(("nivå", heading.casefold() or "nivå"))


def was_meant(node: Mapping, missing: str, allowed: Allowed, language: str) -> bool:
    """Whether the missing key stands there after all, misspelt: then that is the one finding."""
    known = {*allowed.words(language), *allowed.extra}
    strangers = islice((key for key in node.entries if key not in known), MOST_TOLD)
    return any(
        missing in (allowed.other_form(key.casefold(), language), key.casefold())
        or allowed.near(key, language, node) == missing
        for key in strangers
    )


def mended_id(text: str) -> str | None:
    """The id that `text` most likely stands for: other signs than letters and digits become hyphens."""
    words = "".join(sign if _fits(sign) else " " for sign in unicodedata.normalize("NFC", text)).split()
    made = "-".join(words)
    return made if made and made not in RESERVED_IDS else None


def _fits(sign: str) -> bool:
    return sign.isalnum() or sign == "-"


def _finding(
    kind: Kind, node: Mapping, span: Span, mended: str | None, language: str, **arguments: Argument
) -> Finding:
    """A finding about a key; the key that mends it is suggested unless it stands there already."""
    fits = mended is not None and mended not in node.entries
    suggestion = Suggestion(span, mended) if mended is not None and fits else None
    return Finding(kind, span, arguments, suggestion=suggestion, language=language)
