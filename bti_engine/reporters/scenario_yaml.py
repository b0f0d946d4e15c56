"""Writing the text of a scenario file: quotes where a text needs them, things in braces, each step on a few lines.

It knows nothing of scenarios: whoever writes one gives keys and values as they are to stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

Value = str | list["Value"] | dict[str, "Value"]
"""A text, a list or a thing with keys, as it is to be written."""

_PLAIN = frozenset("-_./ ()–«»?!")
"""What may stand in a text without quotes, besides letters and digits."""
_WORDS_OF_THEIR_OWN = frozenset({"true", "false", "null", "~", ""})


def block(pairs: Mapping[str, Value], margin: str) -> Iterator[str]:
    """Keys and values on a line each, the first after the dash of a list."""
    lead = f"{margin}- "
    for key, value in pairs.items():
        yield f"{lead}{key}: {inline(value)}"
        lead = f"{margin}  "


def inline(value: Value) -> str:
    """A value on one line.

    >>> inline({"utfall": "vidare", "grunn": "Ja, no"})
    '{utfall: vidare, grunn: "Ja, no"}'
    """
    if isinstance(value, str):
        return text(value)
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    return "{" + ", ".join(f"{text(key)}: {inline(each)}" for key, each in value.items()) + "}"


def text(value: str) -> str:
    """A text as it must stand to be read as that text.

    >>> text("Ada"), text("Å dele: nei"), text("")
    ('Ada', '"Å dele: nei"', '""')
    """
    plain = all(sign.isalnum() or sign in _PLAIN for sign in value)
    begins = value[:1].isalnum() and value == value.strip()
    if plain and begins and value.casefold() not in _WORDS_OF_THEIR_OWN:
        return value
    return msgspec.json.encode(value).decode()


def comment(lines: Iterable[str], margin: str = "") -> Iterator[str]:
    """Lines that whoever reads the file is told."""
    for line in lines:
        yield f"{margin}# {line}".rstrip()
