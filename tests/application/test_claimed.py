"""Claims by the names that files write, and whether they are so in a real case."""

import pytest
from broken_guides import BROKEN, loaded, verdicts

from bti_engine.application.bringing import Bringing
from bti_engine.application.cases import Cases
from bti_engine.application.claimed import holds, name_of, named
from bti_engine.application.proving import prove_all
from bti_engine.flow.compile import compile_guide
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.spelling import spelling
from bti_engine.reading.calendar import NorwegianCalendar
from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import FixedClock, SeededEntropy


@pytest.mark.parametrize("broken", BROKEN, ids=lambda each: each.claim)
def test_a_claim_is_found_by_its_name_in_either_written_form(broken):
    checked, found = verdicts(broken.text, broken.file)
    claim = found[broken.claim].claim
    for language in ("nn", "nb"):
        name = name_of(claim, language, spelling(checked.guide, language))
        assert [name_of(each) for each in named(checked.flow, checked.guide, name)] == [broken.claim]
    assert named(checked.flow, checked.guide, "samtykke/9") == ()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda each: each.claim)
def test_at_the_end_of_its_story_a_claim_does_not_hold_and_before_it_does(broken):
    checked, found = verdicts(broken.text, broken.file)
    verdict = found[broken.claim]
    done = verdict.enacted
    assert not holds(checked.flow, (verdict.claim,), done.case, done.context)
    assert holds(checked.flow, (), done.case, done.context)
    assert holds(checked.flow, (verdict.claim,), Case(), done.context)  # no case is open


def test_a_case_is_asked_by_the_name_of_a_claim():
    guide = loaded(BROKEN[0].text).guide
    entropy = SeededEntropy()
    cases = Cases(MemoryStore(entropy), NorwegianCalendar(), FixedClock("2026-09-01T08:00:00.000Z"), entropy)
    cases.publish(guide)
    worker = do.Actor("ada", "lærer", "skole")
    opened = cases.open(guide.id, do.Open("kim", participants=(do.Participant("bo", "føresette"),)), worker)
    assert cases.held(opened.stream, "samtykke/2/tverrfaglig") is True
    assert cases.held(opened.stream, "slutt") is True
    assert cases.held(opened.stream, "samtykke/9/tverrfaglig") is None
    cases.do(opened.stream, do.Contact("føresette"), worker)
    cases.do(opened.stream, do.Choose(outcome="sammen"), worker)
    assert cases.held(opened.stream, "samtykke/2/tverrfaglig") is False


def test_a_number_beyond_those_that_are_followed_counts_as_the_nearest():
    broken = next(each for each in BROKEN if each.claim == "tiltak/2")
    flow = compile_guide(loaded(broken.text).guide)
    verdict = next(each for each in prove_all(flow) if name_of(each.claim) == "tiltak/2")
    done = verdict.enacted
    work = Bringing(flow, {})
    work.case, work.day = done.case, done.context.day
    for _ in range(5):
        assert work.do(do.AddMeasure("", "M", work.worker.person, "2027-12-31"), work.worker)
    assert not holds(flow, (verdict.claim,), work.case, work.context)
