"""`bti explain` for what `bti prove` tries."""

import pytest

from bti_engine import cli
from bti_engine.locale.properties import property_page, slugs
from bti_engine.reporters import format_manual


def run(capsys, *arguments):
    code = cli._run(["explain", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_property_is_told_with_what_it_claims_why_and_examples(capsys):
    code, out, _ = run(capsys, "veg-vidare")
    assert code == 0
    assert out.startswith("Dette prøver «bti prove» (veg-vidare):\n    - I … kan dei tilsette")
    for heading in ("Kvifor:", "Kva svaret tyder:", "Kva bti passar på sjølv:", "Slik rettar du:", "Feil:", "Rett:"):
        assert f"\n\n{heading}\n" in out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("vei-videre",), "Dette prøver «bti prove» (vei-videre):"),
        (("veg-vidare", "--lang", "nb"), "Dette prøver «bti prove» (vei-videre):"),
        (("vei-videre", "--lang", "en"), "This is what «bti prove» tries (veg-vidare):"),
        (("avgjørelse/1/evaluer",), "Dette prøver «bti prove» (avgjørelse):"),
        (("Samtykke/2/tverrfagleg",), "Dette prøver «bti prove» (samtykke):"),
    ],
)
def test_a_property_by_its_name_in_either_form_or_by_what_it_is_called_in_files(capsys, words, told):
    assert run(capsys, *words)[1].startswith(told)


@pytest.mark.parametrize(
    ("word", "key", "tried"),
    [
        ("samtykke", "Nøkkel i rettleiaren (øvst i fila):", "Dette prøver «bti prove» (samtykke):"),
        ("foresatte", "Nøkkel i «nivå»:", "Dette prøver «bti prove» (foresatte):"),
        ("stafettholder", "Nøkkel i «nivå»:", "Dette prøver «bti prove» (stafettholder):"),
    ],
)
def test_where_a_key_is_called_the_same_both_are_told_the_key_first(capsys, word, key, tried):
    out = run(capsys, word)[1]
    assert out.startswith(f"{word}\n\n«{word}» er to ting: ")
    assert 0 < out.index(key) < out.index(tried)


@pytest.mark.parametrize("slug", slugs())
@pytest.mark.parametrize("language", ["nn", "nb", "en"])
def test_every_property_is_told_in_lines_of_the_right_width(capsys, slug, language):
    code, out, _ = run(capsys, slug, "--lang", language)
    assert code == 0
    assert all(len(line) <= 100 for line in out.splitlines())
    name = property_page(slug).name(language)
    keys = format_manual.explain_word(slug, language)
    assert (f"«{slug}» " in out.partition("\n\n")[2]) == bool(keys)
    assert f"({name}):\n    - " in out
    assert "####" not in out
    assert "###" not in out


def test_the_list_names_all_properties_in_the_form_of_the_reader(capsys):
    nynorsk, bokmal = run(capsys)[1], run(capsys, "--lang", "nb")[1]
    for slug in slugs():
        page = property_page(slug)
        assert slug in nynorsk.partition("Dette prøver «bti prove»:")[2]
        assert page.name("nb") in bokmal.partition("Dette prøver «bti prove»:")[2]
    assert "bti explain veg-vidare" in nynorsk
    assert "bti explain vei-videre" in bokmal


@pytest.mark.parametrize(
    ("typed", "meant"), [("veg-vidar", "veg-vidare"), ("ventetidd", "ventetid"), ("avgjorelse", "avgjørelse")]
)
def test_a_name_that_is_near_a_propertys(capsys, typed, meant):
    code, out, err = run(capsys, typed)
    assert (code, out) == (2, "")
    assert f"Meinte du «{meant}»" in err
    assert "«bti prove»" in err
