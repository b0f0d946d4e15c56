"""Every page of a property: in its wrong example the prover finds it broken, in its right one nothing is.

One property no guide can break, for the engine itself keeps what is promised; its wrong example promises nothing.
"""

import re
from functools import cache
from pathlib import Path

import pytest
from test_pages import FORBIDDEN, NYNORSK

from bti_engine.application.check import check
from bti_engine.application.claimed import slug_in
from bti_engine.application.proving import prove_all
from bti_engine.locale import manual, properties
from bti_engine.locale.claims import CLAIMS
from bti_engine.locale.example_words import in_bokmal
from bti_engine.model.findings import Severity
from bti_engine.proof import (
    alerts,
    baton,
    closing,
    consent,
    gap,
    levels,
    measures,
    parents,
    promise,
    reach,
    stuck,
    waits,
)
from bti_engine.reading.load import load_text

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Døme\ngrunnlag: grunnmodell\ntittel: Døme\n"
PARTS = {
    "nn": (
        "Kva som blir prøvd",
        "Kvifor",
        "Kva det er gått ut frå",
        "Kva svaret tyder",
        "Kva bti passar på sjølv",
        "Slik rettar du",
    ),
    "nb": (
        "Hva som prøves",
        "Hvorfor",
        "Hva det er gått ut fra",
        "Hva svaret betyr",
        "Hva bti passer på selv",
        "Slik retter du",
    ),
    "en": (
        "What is tried",
        "Why",
        "What is assumed",
        "What the answer means",
        "What bti minds by itself",
        "How to mend it",
    ),
}
ANSWERS = {"nn": ("Held:", "Brote:"), "nb": ("Holder:", "Brutt:"), "en": ("Holds:", "Broken:")}
SLUGS = properties.slugs()


@cache
def tried(example, head=HEAD):
    """The codes of the errors in an example, all codes, and the claims with their status."""
    text = example if example.startswith("format:") else head + example
    checked = check(load_text(text, "døme.yaml"))
    errors = frozenset(each.code for each in checked.findings if each.severity is Severity.ERROR)
    verdicts = tuple(prove_all(checked.flow))
    return (
        errors,
        frozenset(each.code for each in checked.findings),
        tuple((each.claim.slug, each.claim.sentence, each.status, each.claim.advice) for each in verdicts),
    )


def broken(example, head=HEAD):
    return {(slug, sentence) for slug, sentence, status, _ in tried(example, head)[2] if status == "broken"}


def codes_named(page):
    return set(re.findall(r"BTI\d+", "".join(page.texts.values())))


def test_every_property_of_the_pack_has_a_page_and_every_file_is_one():
    pack = (alerts, baton, closing, consent, gap, levels, measures, parents, promise, stuck, waits)
    slugs = {reach.STEPS, reach.OUTCOMES} | {each.SLUG for each in pack}
    assert set(SLUGS) == slugs == {key.partition(".")[0] for key in CLAIMS}
    folder = Path(properties.__file__).parent / "properties"
    assert len(list(folder.iterdir())) == len(SLUGS)
    for slug in SLUGS:
        page = properties.property_page(slug)
        assert page.slug == slug
        assert page.name("nb") == slug_in(slug, "nb")
        assert page.name("nn") == page.name("en") == slug
        assert page.claims


@pytest.mark.parametrize("slug", SLUGS)
def test_in_the_wrong_example_the_property_is_broken(slug):
    page = properties.property_page(slug)
    errors, _, _ = tried(page.wrong)
    assert (slug, "") in broken(page.wrong)
    assert errors <= codes_named(page), "the page must tell what validate finds"


@pytest.mark.parametrize("slug", SLUGS)
def test_in_the_right_example_it_holds_and_nothing_else_is_broken(slug):
    errors, _, verdicts = tried(properties.property_page(slug).right)
    assert not errors
    assert {status for own, _, status, _ in verdicts if own == slug} == {"holds"} or slug == waits.SLUG
    assert not [each for each in verdicts if each[2] != "holds" and not (each[3] and each[0] != slug)]


@pytest.mark.parametrize("slug", SLUGS)
def test_what_is_said_of_validate_is_so(slug):
    page = properties.property_page(slug)
    assert codes_named(page) <= set(manual.codes())
    told = [set(re.findall(r"BTI\d+", text)) for text in page.texts.values()]
    assert told[0] == told[1] == told[2]
    if codes_named(page) and slug != reach.STEPS:  # there it is told what is not tried
        assert codes_named(page) & tried(page.wrong)[1]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_examples_in_bokmal_say_the_same(slug):
    page = properties.property_page(slug)
    for nynorsk, bokmal in zip(page.examples("nn"), page.examples("nb"), strict=True):
        assert tried(bokmal, in_bokmal(HEAD)) == tried(nynorsk)
        of_the_base = {"utan-samtykke", "undring"}
        assert not (NYNORSK - of_the_base) & set(re.findall(r"[\w-]+", bokmal.casefold()))


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_a_page_has_the_same_parts_as_all_others_without_words_of_the_trade(slug, language):
    page = properties.property_page(slug)
    assert set(page.texts) == {"nn", "nb", "en"}
    assert tuple(heading for heading, _ in page.parts(language)) == PARTS[language]
    for heading, text in page.parts(language):
        assert text, heading
        words = re.findall(r"\w+", text.casefold())
        assert not [word for word in FORBIDDEN if word in words]
    answers = dict(page.parts(language))[PARTS[language][3]]
    assert all(f"- {each}" in answers for each in ANSWERS[language])


def test_a_property_is_found_by_its_name_in_either_form_and_by_that_of_a_claim():
    for word, slug in [
        ("samtykke", "samtykke"),
        ("Stafettholder", "stafetthaldar"),
        ("foresatte", "føresette"),
        ("avgjørelse/1/evaluer", "avgjerd"),
        ("samtykke/arena/team/deling", "samtykke"),
    ]:
        found = properties.find_property(word)
        assert found is not None
        assert found.slug == slug
    assert properties.find_property("frist") is properties.find_property("") is None


def test_no_short_name_of_a_code_is_a_propertys():
    named = {name for slug in SLUGS for name in properties.names(properties.property_page(slug))}
    assert not {manual.page(code).slug for code in manual.codes()} & named
