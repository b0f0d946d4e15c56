"""The book of all properties, as Markdown: what `bti prove` tries, why, and what its answers mean.

The same pages as `bti explain samtykke` shows, in one file for those who read on the web. `make docs` writes it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.locale.book_words import GENERATED
from bti_engine.locale.properties import Property, property_page, slugs
from bti_engine.locale.property_words import BOOK
from bti_engine.locale.proving import ASSUMED
from bti_engine.reporters.gaps import with_gaps

_SOURCES = "`bti_engine/locale/properties`"


def properties_book(language: str) -> str:
    """The whole book.

    Args:
        language: nn, nb or en.
    """
    pages = [property_page(slug) for slug in slugs()]
    parts = [
        f"<!-- {GENERATED.say(language, {'sources': _SOURCES})} -->",
        f"# {_words('title', language)}",
        _words("intro", language),
        *_contents(pages, language),
        f"## {_words('answers', language)}",
        _words("answers-told", language),
        f"## {_words('assumed', language)}",
        _words("assumed-intro", language),
        "\n".join(f"- {each.say(language, {})}" for each in ASSUMED.values()),
        f"## {_words('properties', language)}",
    ]
    for page in pages:
        parts += _section(page, language)
    return "\n\n".join(parts) + "\n"


def _contents(pages: list[Property], language: str) -> Iterator[str]:
    yield "\n".join(
        f"- [{page.name(language)}](#{page.name(language)}) {with_gaps(page.claims[0], language)}" for page in pages
    )


def _section(page: Property, language: str) -> Iterator[str]:
    yield f"### {page.name(language)}"
    yield "\n".join(f"> - {with_gaps(each, language)}" for each in page.claims)
    for heading, text in page.parts(language):
        yield f"#### {heading}"
        yield text
    for heading, example in zip(("wrong", "right"), page.examples(language), strict=True):
        yield f"{_words(heading, language)}:"
        yield f"```yaml\n{example.rstrip()}\n```"


def _words(key: str, language: str) -> str:
    return BOOK[key].say(language, {})
