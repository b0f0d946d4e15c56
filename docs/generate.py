# ruff: noqa: INP001, T201 - a script that says what it wrote
"""Write the documents that are made from the package: the reference of the format, the pages of codes and properties.

`make docs` runs it, and a test holds the files to what it makes.
"""

from pathlib import Path

from bti_engine.expressions import problems as conditions
from bti_engine.model.findings import MORE, Kind
from bti_engine.proof import problems as proof
from bti_engine.reading import overlay_problems, problems, scenario_problems, schema_problems
from bti_engine.reporters.format_book import format_book
from bti_engine.reporters.properties_book import properties_book
from bti_engine.reporters.rules_book import rules_book
from bti_engine.rules import RULES

HERE = Path(__file__).parent


def kinds() -> dict[str, Kind]:
    """Every kind of finding by its code."""
    rooms = (problems, schema_problems, conditions, overlay_problems, proof, scenario_problems)
    found = [value for room in rooms for value in vars(room).values() if isinstance(value, Kind)]
    return {kind.code: kind for kind in (*found, *(kind for rule in RULES for kind in rule.kinds), MORE)}


def documents() -> dict[str, str]:
    """The text of every document that is made, by the name of its file."""
    known = kinds()
    return {
        "format.nn.md": format_book("nn"),
        "format.nb.md": format_book("nb"),
        "reglar.nn.md": rules_book("nn", known),
        "regler.nb.md": rules_book("nb", known),
        "rules.en.md": rules_book("en", known),
        "bevis.nn.md": properties_book("nn"),
        "bevis.nb.md": properties_book("nb"),
        "proofs.en.md": properties_book("en"),
    }


if __name__ == "__main__":
    for name, text in documents().items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
        print(f"docs/{name}")
