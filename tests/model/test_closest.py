"""The word that somebody most likely meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bti_engine.model.closest import closest

WORDS = ("skule", "tverrfagleg", "teneste", "nivå", "føresette", "behov", "uro-oppstod", "pp-teneste")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("skuel", "skule"),
        ("Skule", "skule"),
        ("tverfagleg", "tverrfagleg"),
        ("nivaa", "nivå"),
        ("niva", "nivå"),
        ("foresette", "føresette"),
        ("uro_oppstod", "uro-oppstod"),
        ("uro", "uro-oppstod"),
        ("ppt", None),
        ("heilt-anna", None),
        ("", None),
    ],
)
def test_closest(word, meant):
    assert closest(word, WORDS) == meant


def test_of_equally_near_words_the_one_that_begins_alike_wins():
    assert closest("hane", ("mane", "hale")) == "hale"
    assert closest("hane", ("mane", "sane")) == "mane"


@given(st.text(max_size=12), st.lists(st.text(max_size=12)))
def test_it_is_one_of_the_words_and_a_word_is_closest_to_itself(word, words):
    assert closest(word, words) in {None, *words}
    assert closest(word, [*words, word]) is not None
