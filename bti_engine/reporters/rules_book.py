"""The book of all codes, as Markdown: what each finding says, what it means, and how to mend it.

The same pages as `bti explain BTI203` shows, in one file for those who read on the web. `make docs` writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bti_engine.locale.book_words import GENERATED, ROOMS, RULES_BOOK
from bti_engine.locale.catalog import SEVERITIES, sentence
from bti_engine.locale.manual import Page, codes, page
from bti_engine.locale.report import EXCEPTABLE
from bti_engine.model.findings import Kind
from bti_engine.model.unntak import ADVICE
from bti_engine.reporters.gaps import with_gaps

_SOURCES = "`bti_engine/locale/pages`"


def rules_book(language: str, kinds: Mapping[str, Kind]) -> str:
    """The whole book.

    Args:
        language: nn, nb or en.
        kinds: Every kind of finding by its code.
    """
    parts = [
        f"<!-- {GENERATED.say(language, {'sources': _SOURCES})} -->",
        f"# {_words('title', language)}",
        _words("intro", language),
        *_contents(language),
    ]
    for beginning, title in ROOMS.items():
        parts += [f"## {title.say(language, {})}"]
        for code in codes():
            if code.startswith(beginning):
                parts += _section(page(code), kinds[code], language)
    return "\n\n".join(parts) + "\n"


def told_with_gaps(code: str, language: str) -> str:
    """The sentence of a code with … where a finding's own words go."""
    return with_gaps(sentence(code), language)


def _contents(language: str) -> Iterator[str]:
    for beginning, title in ROOMS.items():
        rows = [code for code in codes() if code.startswith(beginning)]
        yield f"**{title.say(language, {})}**"
        yield "\n".join(
            f"- [{code}](#{_anchor(_heading(page(code), language))}) {told_with_gaps(code, language)}" for code in rows
        )


def _section(told: Page, kind: Kind, language: str) -> Iterator[str]:
    grade = SEVERITIES[kind.severity].say(language, {})
    yield f"### {_heading(told, language)}"
    yield f"> **{grade[0].upper()}{grade[1:]}.** {told_with_gaps(told.code, language)}"
    yield told.texts[language]
    for heading, example in zip(("wrong", "right"), told.examples(language), strict=True):
        if example:
            yield f"{_words(heading, language)}:"
            yield f"```yaml\n{example.rstrip()}\n```"
    if told.code in ADVICE:
        yield EXCEPTABLE.say(language, {"code": told.code})


def _heading(told: Page, language: str) -> str:
    """A code; its short name is nynorsk, so others see the code alone, as in `bti explain`."""
    return f"{told.code} {told.slug}" if language == "nn" else told.code


def _anchor(heading: str) -> str:
    """Where a heading is found on the web pages that show Markdown."""
    return heading.casefold().replace(" ", "-")


def _words(key: str, language: str) -> str:
    return RULES_BOOK[key].say(language, {})
