"""Keys and ids that cannot stand where they do, and what was most likely meant."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Kind, Suggestion
from bti_engine.model.format import OBJECTS
from bti_engine.model.source import Mapping, Span
from bti_engine.model.vocabulary import KEYS, RESERVED_IDS, in_language
from bti_engine.reading import problems, schema_problems
from bti_engine.reading.mending import level_key, other_form
from bti_engine.reading.positions import HEADINGS, overlay_words

_MEANT = {"må": "krav", "krav": "må"}
"""Words for the same thing, each of which stands in its own place only."""


class Allowed(NamedTuple):
    """The keys that may stand in a map: those of the format (canonical) and the overlay words."""

    keys: tuple[str, ...]
    extra: tuple[str, ...]

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
        same = _MEANT.get(key.casefold())
        if same in words and same not in present.entries:
            return same
        other = "nb" if language == "nn" else "nn"
        near = closest(key, self.words(other))
        return None if near is None else self.other_form(near, language)


def allowed_in(name: str) -> Allowed:
    """The keys that may stand in the object `name`."""
    return Allowed(tuple(key.name for key in OBJECTS[name]), overlay_words(name))


IN_HEADINGS = Allowed(HEADINGS, ("fjern", "arv"))
"""The keys that may stand in `ord`."""


def unexpected_key(node: Mapping, key: str, allowed: Allowed, language: str) -> Finding:
    """The finding about a key that cannot stand in `node`."""
    span = node.key_span(key)
    lowered = key.casefold()
    other = allowed.other_form(lowered, language)
    words = allowed.words(language)
    if other is not None:
        return _finding(schema_problems.OTHER_KEY, node, span, other, language, key=key, meant=other)
    if lowered in (*words, *allowed.extra):
        return _finding(schema_problems.CAPITAL_KEY, node, span, lowered, language, key=key, meant=lowered)
    if key[:1] == "-" and key[1:] in words:  # a list stroke that has become part of the key
        return _finding(problems.NO_SPACE, node, span.part(0, 1), "- ", language, after="-")
    near = allowed.near(key, language, node)
    return _finding(schema_problems.UNKNOWN_KEY, node, span, near, language, key=key, allowed=words)


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
    strangers = (key for key in node.entries if key not in known)
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
