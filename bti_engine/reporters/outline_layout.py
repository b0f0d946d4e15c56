"""How the lines of an outline are laid out: titles, rows, lists, wrapped to the width of a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

WIDTH = 100
TIE = "\N{NO-BREAK SPACE}"
"""Between words that stay on one line, until all lines have been laid out (`untied`)."""


def untied(lines: Iterable[str]) -> str:
    """The lines as a text, with plain spaces."""
    return "\n".join(lines).replace(TIE, " ") + "\n"


def titled(title: str, line: str) -> list[str]:
    """A title with a line under it."""
    return [title, line * min(len(title), WIDTH)]


def wrapped(text: str, margin: str = "", after: str | None = None) -> list[str]:
    """A text as a paragraph, never broken inside a word; nothing for no text.

    Args:
        text: The text.
        margin: What stands before it.
        after: What stands before its further lines; None: the same.
    """
    more = margin if after is None else after
    return textwrap.wrap(
        text, WIDTH, initial_indent=margin, subsequent_indent=more, break_on_hyphens=False, break_long_words=False
    )


def row(heading: str, text: str) -> list[str]:
    """A heading and its text; nothing for no text."""
    return wrapped(f"{heading}: {text}", after="    ") if text else []


def items(heading: str, texts: list[str]) -> Iterator[str]:
    """A heading and a list; nothing for an empty list."""
    if texts:
        yield f"{heading}:"
        for text in texts:
            yield from wrapped(text, "  • ", "    ")


def ended(text: str) -> str:
    """A text that ends as a sentence does."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
