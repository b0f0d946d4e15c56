"""How the lines of an outline are laid out: titles, rows, lists, wrapped to the width of a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

WIDTH = 100


def titled(title: str, line: str) -> list[str]:
    """A title with a line under it."""
    return [title, line * min(len(title), WIDTH)]


def wrapped(text: str, margin: str = "") -> list[str]:
    """A text as a paragraph; nothing for no text."""
    return textwrap.wrap(text, WIDTH, initial_indent=margin, subsequent_indent=margin)


def row(heading: str, text: str) -> list[str]:
    """A heading and its text; nothing for no text."""
    return textwrap.wrap(f"{heading}: {text}", WIDTH, subsequent_indent="    ") if text else []


def items(heading: str, texts: list[str]) -> Iterator[str]:
    """A heading and a list; nothing for an empty list."""
    if texts:
        yield f"{heading}:"
        for text in texts:
            yield from textwrap.wrap(text, WIDTH, initial_indent="  • ", subsequent_indent="    ")


def ended(text: str) -> str:
    """A text that ends as a sentence does."""
    return text if text.endswith((".", "!", "?")) else f"{text}."
