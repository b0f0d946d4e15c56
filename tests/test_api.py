"""The only promise to those who embed the engine: its public names, and that it knows no municipality."""

from pathlib import Path

import bti_engine

PACKAGE = Path(bti_engine.__file__).parent


def test_the_public_names_are_sorted_and_each_can_be_had():
    assert bti_engine.__all__ == sorted(bti_engine.__all__, key=lambda name: (name.islower(), name))
    for name in bti_engine.__all__:
        assert getattr(bti_engine, name) is not None


def test_nothing_about_a_municipality_is_in_the_code():
    names = ("høyanger", "hoyanger", "gjerstad", "farsund", "arendal", "nordre-land", "nordre land")
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8").casefold()
        assert not [name for name in names if name in text], path
