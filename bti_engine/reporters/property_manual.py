"""The page of a property as lines of a terminal, for `bti explain`."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.locale.properties import Property
from bti_engine.locale.property_words import RIGHT, TRIED, WRONG
from bti_engine.reporters.gaps import with_gaps
from bti_engine.reporters.outline_layout import wrapped

_MARGIN = "    "
_DASH = "- "


def property_lines(page: Property, language: str) -> list[str]:
    """What a property claims, all that is explained of it, and its examples."""
    lines = [TRIED.say(language, {"name": page.name(language)})]
    for each in page.claims:
        lines += _wrapped(_DASH + with_gaps(each, language))
    for heading, text in page.parts(language):
        lines += ["", f"{heading}:", *_laid_out(text)]
    for title, example in zip((WRONG, RIGHT), page.examples(language), strict=True):
        lines += ["", f"{title.say(language, {})}:", "", *_indented(example)]
    return lines


def _laid_out(text: str) -> Iterator[str]:
    """Paragraphs and lists in lines of our own width, a paragraph after another apart from it."""
    for number, block in enumerate(text.split("\n\n")):
        if number:
            yield ""
        first, *more = f"\n{block}".split(f"\n{_DASH}")
        yield from _wrapped(" ".join(first.split()))
        for item in more:
            yield from _wrapped(_DASH + " ".join(item.split()))


def _wrapped(text: str) -> list[str]:
    return wrapped(text, _MARGIN, after=_MARGIN + " " * len(_DASH) if text.startswith(_DASH) else None)


def _indented(example: str) -> Iterator[str]:
    return (f"{_MARGIN}{line}".rstrip() for line in example.strip("\n").split("\n"))
