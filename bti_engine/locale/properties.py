"""The page of each property that `bti prove` tries: what is claimed, why, and what its answer means.

Beside every page stand a guide in which the property is broken and the same one mended.
"""

from __future__ import annotations

from pathlib import Path

from bti_engine.locale.claims import CLAIMS
from bti_engine.locale.illustrated import Illustrated, read_page
from bti_engine.locale.sentence import Sentence

_PAGES = Path(__file__).parent / "properties"
_FOLD = str.maketrans({"æ": "ae", "ø": "o", "å": "a"})


class Property(Illustrated, frozen=True):
    """The page of one property."""

    @property
    def slug(self) -> str:
        """What it is called."""
        return self.heading.partition(" ")[0]

    def name(self, language: str) -> str:
        """What it is called in a language; others than bokmål say it in nynorsk."""
        return (language == "nb" and self.heading.partition(" ")[2].strip()) or self.slug

    @property
    def claims(self) -> tuple[Sentence, ...]:
        """All that it claims, each sentence once, with gaps for what it is about."""
        return tuple(dict.fromkeys(CLAIMS[key] for key in CLAIMS if key.partition(".")[0] == self.slug))

    def parts(self, language: str) -> tuple[tuple[str, str], ...]:
        """The parts of the explanation, each with its heading."""
        found = (part.partition("\n") for part in f"\n{self.texts[language]}".split("\n### ")[1:])
        return tuple((heading.strip(), text.strip()) for heading, _, text in found)


def slugs() -> tuple[str, ...]:
    """Every property, in the order in which they are tried."""
    return tuple(dict.fromkeys(key.partition(".")[0] for key in CLAIMS))


def property_page(slug: str) -> Property:
    """The page of a property; its file has the name that it would have in a web address.

    Raises:
        FileNotFoundError: There is no such property.
    """
    return read_page(_PAGES / f"{slug.translate(_FOLD)}.md", Property)


def find_property(word: str) -> Property | None:
    """The property that somebody means by its name in either målform, or by a claim's (`samtykke/2/tverrfagleg`)."""
    wanted = word.casefold().partition("/")[0]
    pages = (property_page(slug) for slug in slugs())
    return next((each for each in pages if wanted in names(each)), None)


def names(page: Property) -> tuple[str, ...]:
    """What a property is called in the two målformer."""
    return tuple(dict.fromkeys((page.slug, page.name("nb"))))
