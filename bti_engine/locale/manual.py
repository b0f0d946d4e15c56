"""The page of each code: what it is, why it matters, how to mend it, with a wrong and a right example."""

from __future__ import annotations

from pathlib import Path

from bti_engine.locale.illustrated import Illustrated, read_page

_PAGES = Path(__file__).parent / "pages"


class Page(Illustrated, frozen=True):
    """The page of one code."""

    @property
    def code(self) -> str:
        """The code."""
        return self.heading.partition(" ")[0]

    @property
    def slug(self) -> str:
        """Its short name."""
        return self.heading.partition(" ")[2].strip()


def codes() -> tuple[str, ...]:
    """Every code that has a page."""
    return tuple(sorted(path.stem for path in _PAGES.glob("BTI*.md")))


def find_code(word: str) -> str | None:
    """The code that somebody means by `BTI203`, `203`, `bti203` or the slug; None where there is no such page."""
    number = word.upper().removeprefix("BTI")
    wanted = f"BTI{number}"
    if number.isdecimal() and wanted in codes():
        return wanted
    folded = word.casefold()
    return next((code for code in codes() if page(code).slug == folded), None)


def page(code: str) -> Page:
    """The page of a code.

    Raises:
        FileNotFoundError: The code has no page.
    """
    return read_page(_PAGES / f"{code}.md", Page)
