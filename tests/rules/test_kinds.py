"""Every kind of finding in every room: its code and slug are its own, and it has sentences and a page."""

import string

import pytest

from bti_engine.expressions import problems as conditions
from bti_engine.locale import catalog, manual
from bti_engine.model.findings import Kind
from bti_engine.proof import problems as proof
from bti_engine.reading import overlay_problems, problems, scenario_problems, schema_problems
from bti_engine.rules import RULES


def kinds_in(module) -> list[Kind]:
    return [value for value in vars(module).values() if isinstance(value, Kind)]


ROOMS = {
    "BTI1": [*kinds_in(problems), *kinds_in(schema_problems)],
    "BTI2": [kind for rule in RULES for kind in rule.kinds if kind not in conditions.KINDS],
    "BTI3": kinds_in(conditions),
    "BTI4": kinds_in(overlay_problems),
    "BTI5": kinds_in(proof),
    "BTI6": kinds_in(scenario_problems),
}
KINDS = [kind for kinds in ROOMS.values() for kind in kinds]


def test_codes_and_slugs_are_unique():
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert len({kind.slug for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_keeps_to_its_own_codes(room):
    assert ROOMS[room]
    assert all(kind.code.startswith(room) and len(kind.code) == 6 for kind in ROOMS[room])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_kind_has_sentences_that_want_the_same_arguments(kind):
    sentence = catalog.sentence(kind.code)
    wanted = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in sentence]
    assert wanted[0] == wanted[1] == wanted[2]
    assert all(text[0].isupper() or text[0] in "«“{" for text in sentence)
    assert all(text.rstrip("»”").endswith((".", "?", "!", "…", "}")) for text in sentence)


@pytest.mark.parametrize(
    "kind", [each for each in KINDS if not each.code.startswith("BTI6")], ids=lambda kind: kind.code
)
def test_a_kind_has_a_page_with_its_slug(kind):
    assert manual.page(kind.code).slug == kind.slug


def test_there_is_no_sentence_or_page_without_a_kind():
    known = {kind.code for kind in KINDS}
    said = {code for room in ROOMS for code in catalog._room(room)}
    assert said == known
    assert set(manual.codes()) <= known
