"""What is explained in each language with a wrong and a right example, and how such a page is read from its file."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from msgspec import Struct

from bti_engine.locale.example_words import in_bokmal

_EXAMPLES = ("Feil", "Rett")
_SCENARIOS = "BTI6"


class Illustrated(Struct, frozen=True):
    """One page.

    Attributes:
        heading: What it is about.
        texts: The explanation in each language.
        wrong: The example that has what the page is about; `right` the mended one.
        bokmal: The two in bokmål, where they are more than the same words put over.
    """

    heading: str
    texts: dict[str, str]
    wrong: str
    right: str
    bokmal: tuple[str, str] = ("", "")

    def examples(self, language: str) -> tuple[str, str]:
        """The wrong example and the right one; English shows the nynorsk ones."""
        if language != "nb":
            return self.wrong, self.right
        scenario = self.heading.startswith(_SCENARIOS)
        own_wrong, own_right = self.bokmal
        return (
            own_wrong or in_bokmal(self.wrong, scenario=scenario),
            own_right or in_bokmal(self.right, scenario=scenario),
        )


T = TypeVar("T", bound=Illustrated)


def read_page(path: Path, made: type[T]) -> T:
    """A page from its file: the heading, a part for each language, then the examples.

    Raises:
        FileNotFoundError: There is no such page.
    """
    parts = path.read_text(encoding="utf-8").split("\n## ")
    sections = {heading.strip(): body.strip() for heading, _, body in (part.partition("\n") for part in parts[1:])}
    wrong, right = (_fenced(sections.pop(heading, "")) for heading in _EXAMPLES)
    bokmal = tuple(_fenced(sections.pop(f"{heading} nb", "")) for heading in _EXAMPLES)
    return made(parts[0].strip().removeprefix("# "), sections, wrong, right, (bokmal[0], bokmal[1]))


def _fenced(body: str) -> str:
    inside = body.partition("```yaml\n")[2] or body.partition("```\n")[2]
    return inside.partition("```")[0]
