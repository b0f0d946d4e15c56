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


def test_a_sentence_is_no_word_and_nobody_looks_through_thousands():
    assert closest("skule" * 20, ["skule" * 20]) is None
    assert closest("skule", ["skule"] * 2) == "skule"
    thousands = [*(f"x{number}" for number in range(300)), "skule"]
    assert closest("skuel", thousands) is None
    assert closest("skuel", thousands, len(thousands)) == "skule"


@given(st.text("abå-", max_size=9), st.lists(st.text("abå-", max_size=9), max_size=6))
def test_the_found_word_is_as_near_as_any(word, words):
    found = closest(word, words)
    near = [slips(folded(word), folded(each)) for each in words]
    limit = max(1, len(word) // 3)
    begun = len(folded(word)) >= 3 and any(folded(each).startswith(folded(word)) for each in words)
    if found is None:
        assert not begun
        assert all(each > limit for each in near)
    else:
        assert min(near) > limit or slips(folded(word), folded(found)) == min(near)


def folded(word):
    return word.replace("å", "a")


def slips(one, other):
    """Letters put in, left out, changed or swapped, counted the plain way."""
    rows = [[max(i, j) if not (i and j) else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i, a in enumerate(one, 1):
        for j, b in enumerate(other, 1):
            ways = [rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a != b)]
            if i > 1 and j > 1 and a == other[j - 2] and b == one[i - 2]:
                ways.append(rows[i - 2][j - 2] + 1)
            rows[i][j] = min(ways)
    return rows[-1][-1]
