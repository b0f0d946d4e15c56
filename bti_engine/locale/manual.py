"""The page of each code: what it is, why it matters, how to mend it, with a wrong and a right example."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from bti_engine.locale.example_words import in_bokmal

_PAGES = Path(__file__).parent / "pages"
_EXAMPLES = ("Feil", "Rett")
_SCENARIOS = "BTI6"


class Page(Struct, frozen=True):
    """One page.

    Attributes:
        code: The code; `slug` its short name.
        texts: The explanation in each language.
        wrong: The example that gives the finding; `right` the mended one.
        bokmal: The two in bokmål, where they are more than the same words put over.
    """

    code: str
    slug: str
    texts: dict[str, str]
    wrong: str
    right: str
    bokmal: tuple[str, str] = ("", "")

    def examples(self, language: str) -> tuple[str, str]:
        """The wrong example and the right one; English shows the nynorsk ones."""
        if language != "nb":
            return self.wrong, self.right
        scenario = self.code.startswith(_SCENARIOS)
        own_wrong, own_right = self.bokmal
        return (
            own_wrong or in_bokmal(self.wrong, scenario=scenario),
            own_right or in_bokmal(self.right, scenario=scenario),
        )


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
    wrong, right = (_fenced(sections.pop(heading, "")) for heading in _EXAMPLES)
    bokmal = tuple(_fenced(sections.pop(f"{heading} nb", "")) for heading in _EXAMPLES)
    return Page(code, slug, sections, wrong, right, (bokmal[0], bokmal[1]))


def _fenced(body: str) -> str:
    inside = body.partition("```yaml\n")[2] or body.partition("```\n")[2]
    return inside.partition("```")[0]
