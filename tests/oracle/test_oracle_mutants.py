"""On two hundred mutants of the shipped guides the prover says what z3 says."""

from functools import lru_cache
from itertools import chain, zip_longest
from pathlib import Path

import pytest
from oracle_proving import by_key, differences, proved
from oracle_verdicts import Oracle

from bti_engine.application.mutating.mutants import changes, mutant
from bti_engine.flow.compile import compile_guide
from bti_engine.reading.load import load

GUIDES = sorted((Path(__file__).parents[2] / "guides").glob("*.yaml"), key=lambda path: path.stem)
MUTANTS = 200
SUBJECTS = (
    *("consent", "standing", "otherwise", "parents", "baton", "evaluation", "requirement", "condition", "outcome"),
    *("handover", "question", "each-service", "validity", "approval", "shares", "member", "anonymous", "log-level"),
)
"""What bears on where a case can come. Whom a deadline belongs to, say, makes no other flow for z3 to look through."""


@lru_cache
def guide_of(path):
    return load(path).guide


@lru_cache
def chosen():
    """Two hundred changes: of each guide as many as of the next, and of each subject in turn."""
    by_guide = [[(path, each) for each in in_turn(guide_of(path))] for path in GUIDES]
    mixed = chain.from_iterable(zip_longest(*by_guide))
    return [each for each in mixed if each is not None][:MUTANTS]


def in_turn(guide):
    """The changes of a guide, one of each subject before the second of any."""
    found = {subject: [] for subject in SUBJECTS}
    for change in changes(guide):
        if change.subject in found:
            found[change.subject].append(change)
    return [each for each in chain.from_iterable(zip_longest(*found.values())) if each is not None]


def test_there_are_two_hundred_mutants_and_each_guide_has_its_share():
    shares = [sum(path == own for path, _ in chosen()) for own in GUIDES]
    assert sum(shares) == MUTANTS
    assert min(shares) >= MUTANTS // len(GUIDES)


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
def test_the_verdicts_on_mutants_are_those_of_z3(path):
    guide = guide_of(path)
    oracle = Oracle(compile_guide(guide))
    wrong, broken = {}, 0
    for own, change in chosen():
        if own == path:
            flow = compile_guide(mutant(guide, change).guide)
            theirs = oracle.of(flow)
            broken += not all(theirs.values())
            found = differences(by_key(proved(flow)), theirs)
            if found:
                wrong[f"{change.subject} {change.way} {'/'.join(change.edit.path)}"] = found
    assert wrong == {}
    assert broken
