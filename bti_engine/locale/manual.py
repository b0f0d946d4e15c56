"""The page of each code: what it is, why it matters, how to mend it, with a wrong and a right example."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

_PAGES = Path(__file__).parent / "pages"
_EXAMPLES = {"Feil": "wrong", "Rett": "right"}


class Page(Struct, frozen=True):
    """One page.

    Attributes:
        code: The code; `slug` its short name.
        texts: The explanation in each language.
        wrong: The example that gives the finding; `right` the mended one.
    """

    code: str
    slug: str
    texts: dict[str, str]
    wrong: str
    right: str


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
    parts = (_PAGES / f"{code}.md").read_text(encoding="utf-8").split("\n## ")
    slug = parts[0].strip().removeprefix(f"# {code}").strip()
    sections = {heading.strip(): body.strip() for heading, _, body in (part.partition("\n") for part in parts[1:])}
    examples = {name: _fenced(sections.pop(heading, "")) for heading, name in _EXAMPLES.items()}
    return Page(code, slug, sections, examples["wrong"], examples["right"])


def _fenced(body: str) -> str:
    inside = body.partition("```yaml\n")[2] or body.partition("```\n")[2]
    return inside.partition("```")[0]
