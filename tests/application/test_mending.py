"""What `--fix` makes of a guide: only what leaves no doubt, and nothing that brings anything new."""

import pytest
from msgspec.structs import replace

from bti_engine.application import safe_mends
from bti_engine.application.check import check
from bti_engine.application.mending import mend
from bti_engine.model.findings import Severity, Suggestion
from bti_engine.reading.load import Shelf, load_text
from bti_engine.rules.to_do import TO_DO

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n"
HEAD_NB = HEAD.replace("målform: nn", "målform: nb")
STEP = "nivå:\n  1:\n    steg:\n      vurder:\n        tittel: Vurder\n"
OUTCOME = "        utfall:\n          ferdig: {tittel: Ferdig, grunngjeving: ja, til: avslutta}\n"
SHELF = Shelf()
FILE = "døme.yaml"


def judge(text):
    return check(load_text(text, FILE, shelf=SHELF))


def mended(text):
    return mend(text, FILE, judge)


def made(text, head=HEAD):
    """The edits that are made, and the text with them."""
    result = mended(head + text)
    return [(each.finding.code, each.before, each.after) for each in result.made], result.text.removeprefix(head)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        # did you mean
        (STEP.replace("tittel:", "titel:") + OUTCOME, STEP + OUTCOME),
        (STEP + OUTCOME.replace("avslutta", "avsluta"), STEP + OUTCOME),
        (f"{STEP}        kven: {{ansvar: stafethaldar}}\n{OUTCOME}", None),
        (f"{STEP}        krav: samtykke(tverfagleg)\n{OUTCOME}", None),
        # the målform of keys, choices and words of conditions
        (f"{STEP}        hva: Snakk med heimen.\n{OUTCOME}", f"{STEP}        kva: Snakk med heimen.\n{OUTCOME}"),
        ("verktøy: {a: {tittel: A, type: veiledning}}\n", "verktøy: {a: {tittel: A, type: rettleiing}}\n"),
        (f"{STEP}        krav: ikke stafetthaldar\n{OUTCOME}", f"{STEP}        krav: ikkje stafetthaldar\n{OUTCOME}"),
        # a text that was cut
        (
            f"{STEP}        kva: Spør om tre ting: søvn, mat og vener.\n{OUTCOME}",
            f'{STEP}        kva: "Spør om tre ting: søvn, mat og vener."\n{OUTCOME}',
        ),
        (
            f"{STEP}        kva: Ring vakta og tast #2 på telefonen\n{OUTCOME}",
            f'{STEP}        kva: "Ring vakta og tast #2 på telefonen"\n{OUTCOME}',
        ),
        (
            f'{STEP}        kva: Sei «"ja"»: det held.\n{OUTCOME}',
            f"{STEP}        kva: 'Sei «\"ja\"»: det held.'\n{OUTCOME}",
        ),
        # spaces that are none
        (f"{STEP}        kva:\u00a0Snakk med heimen.\n{OUTCOME}", f"{STEP}        kva: Snakk med heimen.\n{OUTCOME}"),
    ],
)
def test_what_is_mended(wrong, right):
    edits, text = made(wrong)
    assert edits
    if right is not None:
        assert text == right
    assert not {code for code, _, _ in edits} & {each.code for each in judge(HEAD + text).found}


@pytest.mark.parametrize(
    ("head", "text"),
    [(HEAD, 'tittel: "GJER: Skriv ein tittel"'), (HEAD_NB, 'tittel: "GJØR: Skriv en tittel"')],
)
def test_a_title_that_is_missing_is_put_in_as_something_to_do(head, text):
    _, beside = made("slutt:\n  flytta: {tekst: X}\n", head)
    assert beside == f"slutt:\n  flytta: {{{text}, tekst: X}}\n"
    _, below = made("slutt:\n  flytta:\n    # om slutten\n    tekst: X\n", head)
    assert below == f"slutt:\n  flytta:\n    # om slutten\n    {text}\n    tekst: X\n"
    assert TO_DO in {each.kind for each in judge(head + below).found}


def test_a_guide_without_a_title_gets_one_to_write():
    text = HEAD.replace("tittel: Døme\n", "")
    result = mended(text)
    assert result.text == text.replace("målform: nn\n", 'målform: nn\ntittel: "GJER: Skriv ein tittel"\n')
    assert mended(result.text).made == ()


def test_the_first_lines_of_a_file():
    text = HEAD.replace("format: 1\n", "").replace("målform: nn\n", "") + f"{STEP}        kva: X\n{OUTCOME}"
    result = mended(text)
    assert result.text == "målform: nn\nformat: 1\n" + text or result.text == "format: 1\nmålform: nn\n" + text
    assert [each for each in judge(result.text).findings if each.severity is Severity.ERROR] == []


def test_the_written_form_of_a_file_that_could_be_either_is_not_guessed():
    text = HEAD.replace("målform: nn\n", "")
    assert "målform" not in mended(text).text
    both = f"{text}{STEP}        kva: X\n        hvordan: Y\n{OUTCOME}"
    assert "målform" not in mended(both).text


def test_a_file_whose_keys_are_all_of_the_other_form_is_left_alone():
    text = (
        HEAD
        + STEP
        + "        hva: X\n        hvordan: Y\n        hvem: {ansvar: rektor}\n"
        + OUTCOME.replace("grunngjeving", "begrunnelse")
    )
    result = mended(text)
    assert (result.text, result.made) == (text, ())
    assert {each.reason for each in result.left} == {"form"}


@pytest.mark.parametrize(
    "text",
    [
        # two ids are equally near
        f"rolle: {{rada: {{tittel: A}}, radb: {{tittel: B}}}}\n{STEP}        kven: {{ansvar: radc}}\n{OUTCOME}",
        # one thing or two
        f"{STEP}        spørsmål: [Kva har du sett, høyrt eller lese?]\n{OUTCOME}",
        # what a condition asks for
        f"{STEP}        krav: samtykke\n{OUTCOME}",
        # a law by its old name
        f"{STEP}        kva: Sjå opplæringslova § 9 A-4.\n{OUTCOME}",
        # where a line belongs
        f"{STEP}         kva: X\n{OUTCOME}",
    ],
)
def test_what_is_in_doubt_stays(text):
    assert mended(HEAD + text).text == HEAD + text


def test_an_edit_that_brings_something_new_is_left_out():
    text = HEAD + f"{STEP}        kva: X\n        Kva: Y\n{OUTCOME}"
    assert mended(text).text == text
    wrong = HEAD + "rolle:\n  ny: {titel: [a, b]}\n"
    result = mended(wrong)
    assert result.text == wrong
    assert [(each.finding.code, each.reason) for each in result.left] in ([], [("BTI140", "new")])


def test_edits_that_want_the_same_are_left_out():
    text = HEAD + "rolle:\n  ny: {Tittel: A}\n"
    (one,) = judge(text).found
    other = replace(one, arguments={"key": "Tittel"}, suggestion=Suggestion(one.suggestion.span, "om"))
    two = replace(judge(text), found=(one, other))
    result = mend(text, FILE, lambda _: two)
    assert (result.text, {each.reason for each in result.left}) == (text, {"overlap"})


def test_an_edit_that_mends_nothing_is_left_out():
    text = HEAD + "rolle:\n  ny: {Tittel: A}\n"
    same = judge(text)
    result = mend(text, FILE, lambda _: same)
    assert (result.text, {each.reason for each in result.left}) == (text, {"still"})


def test_two_slips_on_one_line_that_show_one_after_the_other():
    text = f"{HEAD}{STEP}        hva: Spør: kva har hjelpt?\n{OUTCOME}"
    assert [each.finding.code for each in mended(text).made] == ["BTI122", "BTI141"]


def test_an_edit_that_only_moves_the_trouble_is_left_out():
    text = f"{HEAD}{STEP}        spørsmål: Kva er gale: no?\n{OUTCOME}"
    result = mended(text)
    assert result.text == text
    assert [(each.finding.code, each.reason, each.code) for each in result.left] == [("BTI122", "new", "BTI150")]


def test_lines_are_those_of_the_file_as_it_was():
    text = HEAD + "slutt:\n  flytta:\n    tekst: X\n  ny: {titel: Ny}\n"
    assert [(each.line, each.finding.code) for each in mended(text).made] == [(9, "BTI220"), (10, "BTI140")]


def test_proofs_that_only_now_can_be_tried_do_not_stop_an_edit():
    text = HEAD + (
        "opplysning:\n  svar: {type: val, spørsmål: Kva?, val: {a: A, b: B}}\n"
        f"{STEP}        opplysning: [svar]\n        utfall:\n"
        "          a: {tittel: A, vilkår: svar = a, grunngjeving: ja, til: avsluta}\n"
    )
    result = mended(text)
    assert [each.finding.code for each in result.made] == ["BTI203"]
    assert "BTI504" in {each.code for each in judge(result.text).findings}


def test_what_stands_below_a_line_that_stops_the_reading_is_mended_too():
    text = HEAD + f"{STEP}        kva: Spør: korleis?\n        hvem: {{ansvar: rektor}}\n{OUTCOME}"
    assert [each.finding.code for each in mended(text).made] == ["BTI122", "BTI141"]


def test_every_safe_code_is_a_code_that_suggests_something():
    from bti_engine.locale import manual  # noqa: PLC0415 - reads all pages

    assert set(manual.codes()) >= safe_mends.SAFE
    groups = (safe_mends.LETTERS, safe_mends.QUOTES, safe_mends.WORDS, safe_mends.OTHER_FORM, safe_mends.NEAR)
    assert sum(map(len, groups)) + len(safe_mends.FIRST_LINES) == len(safe_mends.SAFE)
