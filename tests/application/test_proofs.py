"""Proofs are kept by what a guide does."""

from pathlib import Path

from bti_engine.application import proofs
from bti_engine.application.proofs import Proofs
from bti_engine.reading.load import load, load_text

BASE = Path(__file__).parents[2] / "guides" / "grunnmodell.yaml"


def test_a_guide_that_only_says_something_otherwise_is_not_proved_again():
    text = BASE.read_text(encoding="utf-8")
    kept = Proofs()
    found = kept.of(load(BASE).guide)
    reworded = text.replace("Set ord på uroa", "Skriv ned uroa")
    assert reworded != text
    assert kept.of(load_text(reworded, "grunnmodell.yaml").guide) is found
    longer = text.replace("frist: {tid: 5 vyrkedagar", "frist: {tid: 6 vyrkedagar")
    assert longer != text
    assert kept.of(load_text(longer, "grunnmodell.yaml").guide) is not found


def test_what_was_asked_for_longest_ago_is_let_go_of(monkeypatch):
    monkeypatch.setattr(proofs, "MOST_KEPT", 1)
    kept = Proofs()
    guide = load(BASE).guide
    found = kept.of(guide)
    kept.of(
        load_text(BASE.read_text(encoding="utf-8").replace("5 vyrkedagar", "6 vyrkedagar"), "grunnmodell.yaml").guide
    )
    assert kept.of(guide) is not found
