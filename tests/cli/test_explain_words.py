"""`bti explain` for the words of the format: keys, choices, and the words of conditions."""

import pytest

from bti_engine import cli
from bti_engine.expressions.signatures import COUNTED, DUTY, SIGNATURES, STATES
from bti_engine.locale.condition_words import BUILTINS, JOINTS, TARGETS
from bti_engine.locale.format_words import FORMAT, VALUES
from bti_engine.locale.manual import codes, page
from bti_engine.model import shapes
from bti_engine.model.format import OBJECTS, VARIES
from bti_engine.model.vocabulary import CONDITION_WORDS
from bti_engine.reporters import format_manual


def run(capsys, *arguments):
    code = cli._run(["explain", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_key_is_told_with_where_it_stands_and_what_its_value_may_be(capsys):
    code, out, _ = run(capsys, "frist")
    assert code == 0
    assert out.startswith("frist\n\nNøkkel i «steg»:\n    Fristen for steget")
    assert "Nøkkel i «oppgåve»:" in out
    assert "Nøkkel i «utfall»:" in out
    assert "Skriv nøklane tid, frå, til, vilkår, ansvar; er det fleire, ei liste av slike." in out
    assert "Nøklane i «frist»:\n    tid     Kor lang fristen er" in out


def test_a_word_of_bokmaal_is_told_in_bokmaal_and_a_shared_one_as_asked(capsys):
    assert "Hva som skal skje i steget." in run(capsys, "hva")[1]
    assert "Kva som skal skje i steget." in run(capsys, "kva")[1]
    assert "Nøklene i «frist»:" in run(capsys, "frist", "--lang", "nb")[1]
    told = run(capsys, "frist", "--lang", "en")[1]
    assert "A key of «steg»:" in told
    assert "Write the keys tid" in told


def test_a_choice_a_unit_a_target_and_a_word_of_conditions(capsys):
    assert "Eit val for «form» i «samtykke»:\n    Sagt høgt" in run(capsys, "munnleg")[1]
    assert "Et valg for «form»" in run(capsys, "muntlig")[1]
    assert "Ei eining for tid, til dømes 5 vyrkedagar." in run(capsys, "vyrkedagar")[1]
    assert "Neste steg på same stad" in run(capsys, "neste")[1]
    assert "Eit ord i vilkår:\n    dagar-sidan(uro-oppstod) > 14: Kor mange" in run(capsys, "dagar-sidan")[1]
    assert "Må vere med." in run(capsys, "tid")[1]
    assert "Står nøkkelen ikkje der, gjeld «nei»." in run(capsys, "einaste")[1]


def test_the_page_of_conditions_has_all_their_words(capsys):
    out = run(capsys, "vilkår")[1]
    for word in (*SIGNATURES, *JOINTS):
        assert word in out
    out = run(capsys, "vilkår", "--lang", "nb")[1]
    for word in SIGNATURES:
        assert CONDITION_WORDS[word] in out
    assert "ikkje" not in out


def test_a_key_of_a_variant_is_told_apart_only_where_it_is_another(capsys):
    out = run(capsys, "frist")[1]
    assert "Nøkkel i «steg» i «variant»:\n    Kortare fristar i steget." in out
    assert "«oppgåve» i «variant»" not in out
    assert "variant-" not in run(capsys)[1]
    assert run(capsys, "variant-steg")[0] == 2


def test_a_choice_of_many_keys_is_told_once(capsys):
    out = run(capsys, "leiarar")[1]
    assert out.count("Berre leiarar") == 1
    assert "«plikt», «godkjenning» i «tilgang»" in " ".join(out.split())


def test_shared_outcomes_are_taken_in_among_outcomes(capsys):
    assert "Nøkkel i «utfall»:\n    Id-en til dei felles utfalla" in run(capsys, "bruk")[1]
    assert "under kvar id nøkkelen utfall." in run(capsys, "felles")[1]


@pytest.mark.parametrize("word", [*STATES, *DUTY, *COUNTED])
def test_what_a_word_of_conditions_may_be_leads_to_that_word(capsys, word):
    for each in (word, CONDITION_WORDS.get(word, word)):
        assert "i vilkår" in run(capsys, each)[1]


def test_every_word_of_conditions_is_explained():
    assert set(BUILTINS) == set(SIGNATURES)
    assert {"og", "eller", "ikkje", "i", "til", "her"} <= set(JOINTS)
    assert set(TARGETS) == {"neste", "her", "tilbake"}


def test_all_things_and_keys_are_listed_and_the_way_on(capsys):
    for language in ("nn", "nb", "en"):
        code, out, _ = run(capsys, "--lang", language)
        assert code == 0
        for name in ("frist", "samtykke", "arv", "legg-til"):
            assert name in out
        assert "bti explain BTI203" in out
        assert len(out.splitlines()) < 65
    shown = run(capsys)[1]
    for name, keys in OBJECTS.items():
        assert name in VARIES or f"\n{name} " in shown
        for key in keys:
            assert key.name in shown


@pytest.mark.parametrize("word", format_manual.known_words())
def test_every_word_of_the_format_has_a_page_in_every_language(word):
    for language in ("", "nn", "nb", "en"):
        lines = format_manual.explain_word(word, language)
        assert len(lines) > 2
        assert all(len(line) <= 100 for line in lines)
        assert not any("{" in line and "{nn:" not in line and "{tid" not in line and "`" in line for line in lines)


def test_no_short_name_of_a_code_hides_a_key():
    assert not {page(code).slug for code in codes()} & set(format_manual.known_words())


def test_every_shape_has_words_in_three_languages():
    plain = {"Text", "Word", "YesNo", "Whole", "Day", "Link", "Duration", "ConditionText", "Target"}
    for name in plain:
        assert getattr(shapes, name)
    assert plain <= set(VALUES)
    for sentence in (*VALUES.values(), *FORMAT.values()):
        assert all((sentence.nn, sentence.nb, sentence.en))


@pytest.mark.parametrize(
    ("typed", "meant"), [("fristt", "frist"), ("sa-lenge", "så-lenge"), ("korleiss", "korleis"), ("BTI20", "BTI20")]
)
def test_a_word_that_is_near_another(capsys, typed, meant):
    code, out, err = run(capsys, typed)
    assert (code, out) == (2, "")
    assert f"Meinte du «{meant}" in err


def test_no_line_is_broken_inside_a_word(capsys):
    for code in codes():
        for language in ("nn", "nb", "en"):
            prose = run(capsys, code, "--lang", language)[1].partition("\n\n    ")[0]
            assert not [line for line in prose.splitlines() if line[-2:-1].isalpha() and line.endswith("-")], code
    for code in codes():
        assert run(capsys, code, "--lang", "nb")[1].startswith(f"{code}\n\n")
