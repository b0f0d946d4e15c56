"""The command line in three languages: every help text has a translation, and no complaint of click's slips through."""

import re

import click
import pytest

from bti_engine import cli
from bti_engine.cli import _help
from bti_engine.cli._language import asked_for
from bti_engine.locale.help import HELP, example
from bti_engine.locale.help_examples import MADE_UP
from bti_engine.locale.sentence import Sentence
from bti_engine.locale.usage import USAGE

NYNORSK = re.compile(r"\b(ikkje|eit|ei|ein|kva|kven|frå|korleis|kvifor|rettleiar\w*|saka|dei)\b", re.IGNORECASE)
NORWEGIAN = re.compile(r"\b(og|ikke|et|en sak|hva|hvem|fra|saken|som|eller)\b", re.IGNORECASE)
ENGLISH = re.compile(
    r"\b(missing|unexpected|invalid|such|usage|got|must|is not|error|options?|argument|required)\b", re.IGNORECASE
)


def commands(command=cli.bti, path=()):
    """Every command with what was typed to get there."""
    yield path, command
    if isinstance(command, click.Group):
        ctx = click.Context(command)
        for name in command.list_commands(ctx):
            yield from commands(command.get_command(ctx, name), (*path, name))


ALL = list(commands())
PATHS = [path for path, _ in ALL]


def texts(command):
    """What stands in the help of a command, in nynorsk."""
    for text in (command.help, command.epilog):
        for paragraph in _help.paragraphs(text):
            if not paragraph.lstrip().startswith("\b"):
                yield paragraph
                continue
            for line in paragraph.strip().split("\n"):
                yield from [each.strip() for each in line.strip().partition("  ")[2:]] if line[:1] == " " else [line]
    yield from (lazy.about for lazy in getattr(command, "lazy", {}).values())
    for param in command.get_params(click.Context(command)):
        yield getattr(param, "help", "")
        if isinstance(param, click.Argument) or not (isinstance(param.type, click.Choice) or param.is_flag):
            yield param.metavar or param.type.name


@pytest.mark.parametrize(("path", "command"), ALL, ids=[" ".join(path) or "bti" for path, _ in ALL])
def test_every_text_of_the_help_has_its_translations(path, command):  # noqa: ARG001 - the path names the test
    assert [each for each in texts(command) if each and each.strip("\b") and each not in HELP] == []


def test_nothing_is_translated_that_nobody_says():
    said = {each for _, command in ALL for each in texts(command)}
    said |= {"Bruk: ", "Val", "Kommandoar", "[må vere med]", "[VAL]", "KOMMANDO …"}
    assert set(HELP) - said == set()


def test_every_quoted_text_of_an_example_is_made_up_in_three_languages():
    shown = "\n".join(command.epilog or "" for _, command in ALL)
    assert set(re.findall(r'"[^"\n]+"', shown)) <= set(MADE_UP)
    assert [word for word in MADE_UP if word not in shown] == []
    assert example("bti case note 3f2a x --by per:lærar:skule", "nb").endswith("per:lærer:skole")


def run(capsys, *arguments):
    code = cli._run([*arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("path", PATHS, ids=" ".join)
def test_help_in_each_language(path, capsys, monkeypatch):
    assert "Vis denne hjelpa." in run(capsys, *path, "--help")[1]
    for language, wrong, right in (("nb", NYNORSK, "Vis denne hjelpen."), ("en", NORWEGIAN, "Show this help.")):
        monkeypatch.setenv("BTI_LANG", language)
        code, out, err = run(capsys, *path, "--help")
        prose = re.sub(r"«[^»]*»|\([^)]*\)|^ +bti .*$|-\S+ \S+", "", out, flags=re.MULTILINE)
        assert (code, err) == (0, "")
        assert right in out
        assert wrong.findall(prose) == []


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["show"], ("«RETTLEIAR» manglar.", "«VEILEDER» mangler.", "«GUIDE» is missing.")),
        (
            ["show", "a", "b", "Per Vik"],
            ("Det er eit ord for mykje: «Per Vik».", "Det er et ord for mye", "There is a word too many"),
        ),
        (
            ["case", "open", "x", "--bye"],
            ("ikkje eit val her. Meinte du «--by»?", "Mente du «--by»?", "Did you mean «--by»?"),
        ),
        (["validate", "x", "--strict=3"], ("skal ikkje ha nokon verdi", "skal ikke ha noen verdi", "takes no value")),
        (
            ["validate", "x", "--format", "q"],
            ("må vere eitt av desse: text", "må være ett av disse", "must be one of these"),
        ),
        (
            ["validat"],
            ("Det finst ingen kommando", "Det finnes ingen kommando", "There is no command called «validat»"),
        ),
        (
            ["case", "correct", "x", "q", "--reason", "a", "--by", "a:b"],
            ("heilt tal, minst 1", "helt tall", "whole number"),
        ),
        (["case", "note", "x", "y", "--by"], ("vil ha ein verdi", "vil ha en verdi", "needs a value after it")),
        (["case", "note", "x", "y", "--by", "per"], ("må skrivast som", "må skrives som", "must be written as")),
        (["explain", "BTI999"], ("Det finst ingen kode", "Det finnes ingen kode", "There is no code")),
        (
            ["case", "list", "--store", "borte.db"],
            ("Det finst inga saksfil", "Det finnes ingen saksfil", "There is no store"),
        ),
        (["show", "borte.yaml"], ("Kan ikkje halde fram", "Kan ikke fortsette", "Cannot go on")),
    ],
)
def test_what_is_wrong_in_each_language(typed, told, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for language, said in zip(("nn", "nb", "en"), told, strict=True):
        monkeypatch.setenv("BTI_LANG", language)
        code, out, err = run(capsys, *typed)
        assert code in {2, 3}
        assert out == ""
        assert said in err
        assert language == "en" or not ENGLISH.findall(err.splitlines()[0])


def test_the_option_goes_before_the_environment_and_a_wrong_one_is_told_of(capsys, monkeypatch):
    monkeypatch.setenv("BTI_LANG", "en")
    assert "finnes ingen kode" in run(capsys, "explain", "BTI999", "--lang", "nb")[2]
    assert asked_for(["x", "--lang=nb"]) == "nb"
    assert asked_for(["x", "--", "--lang", "nb"]) == "en"
    monkeypatch.setenv("BTI_LANG", "svensk")
    code, _, err = run(capsys, "explain", "frist")
    assert code == 2
    assert err.startswith("Feil bruk: Språket (--lang eller BTI_LANG) må vere eitt av desse: nn, nb, en.")
    assert run(capsys, "--help")[0] == 0


def test_a_guide_in_bokmaal_is_answered_in_bokmaal(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BTI_LANG", raising=False)
    head = "format: 1\nid: vik\nmålform: nb\nkommune: Vik\ntittel: Vik\ngrunnlag: grunnmodell\n"
    (tmp_path / "vik.yaml").write_text(head, encoding="utf-8")
    assert "finnes ikke i veilederen. Du kan velge mellom:" in run(capsys, "show", "vik.yaml", "9")[2]
    (tmp_path / "vik.yaml").write_text(head + "arena:\n  x: {tjeneste: [q]}\n", encoding="utf-8")
    assert "Veilederen har 2 feil" in run(capsys, "show", "vik.yaml")[2]
    monkeypatch.setenv("BTI_LANG", "en")
    assert "Errors in the guide: 2." in run(capsys, "show", "vik.yaml")[2]


def test_every_sentence_of_wrong_use_fits_its_languages():
    for key, sentence in USAGE.items():
        assert isinstance(sentence, Sentence)
        fields = [set(re.findall(r"\{(\w+)\}", each)) for each in sentence]
        assert fields[0] == fields[1] == fields[2], key
        assert NYNORSK.findall(re.sub(r"«[^»]*»", "", sentence.nb)) == []
