import pytest

from bti_engine import cli
from bti_engine.locale import manual


def run(capsys, *arguments):
    code = cli._run(["explain", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("word", ["BTI203", "bti203", "203", "ukjent-mål", "Ukjent-Mål"])
def test_a_code_by_any_of_its_names(capsys, word):
    code, out, _ = run(capsys, word)
    assert code == 0
    assert out.startswith("BTI203 ukjent-mål\n\n«til» og «elles» seier kvar saka går")
    assert "\nFeil:\n\n    nivå:\n" in out
    assert "\nRett:\n\n    nivå:\n" in out


@pytest.mark.parametrize(("language", "words"), [("nb", "sier hvor saken går"), ("en", "say where the case goes")])
def test_the_language_of_the_page(capsys, language, words):
    assert words in " ".join(run(capsys, "BTI203", "--lang", language)[1].split())


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("ukjent-maal", "Meinte du «ukjent-mål»?"),
        ("BTI20", "Meinte du «BTI20"),
        ("heilt-noko-anna-som-ikkje-finst", "Kodane ser slik ut: BTI203."),
        ("../BTI203", ""),
    ],
)
def test_a_code_that_is_not_there(capsys, word, hint):
    code, out, err = run(capsys, word)
    assert (code, out) == (2, "")
    assert hint in err


@pytest.mark.parametrize("code", manual.codes())
def test_every_page_is_shown_in_every_language(capsys, code):
    for language in ("nn", "nb", "en"):
        assert run(capsys, code, "--lang", language)[0] == 0
