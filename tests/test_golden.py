"""Wrong guides and what is said of them: drop a file in golden/wrong and run with UPDATE_GOLDEN=1 to get a test."""

import os
from functools import cache
from pathlib import Path

import pytest

from bti_engine.application.check import check
from bti_engine.reading.load import Shelf, load_text
from bti_engine.reporters import text

FOLDER = Path(__file__).parent / "golden" / "wrong"
GUIDES = sorted(FOLDER.glob("*.yaml"))
SHELF = Shelf()
"""The bases, each read once."""


@cache
def judged(path):
    """What is found in a guide, which is the same in every language."""
    loaded = load_text(path.read_text(encoding="utf-8"), path.name, folder=path.parent, shelf=SHELF)
    checked = check(loaded)
    return checked.findings, loaded.text, len(checked.excepted)


@pytest.mark.parametrize("language", ["nn", "nb", "en"])
@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_what_is_said_of_a_wrong_guide(path, language):
    findings, texts, excepted = judged(path)
    said = text.report(findings, texts, files=1, language=language, excepted=excepted)
    golden = path.with_suffix(f".{language}.txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(said, encoding="utf-8")
    assert golden.is_file(), "run with UPDATE_GOLDEN=1 to make it, then read it"
    assert said == golden.read_text(encoding="utf-8")


def test_no_golden_file_is_left_behind():
    made = {path.with_suffix(f".{language}.txt") for path in GUIDES for language in ("nn", "nb", "en")}
    assert set(FOLDER.glob("*.txt")) == made
