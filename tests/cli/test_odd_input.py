"""Whatever is typed, `bti` answers: with a sentence and one of its exit codes, never with a traceback."""

import random

import click
import pytest
from support import SMALL
from test_language import ALL, ENGLISH

from bti_engine import cli

ODD = (
    "",
    " ",
    "-",
    "--",
    "..",
    "/",
    "/dev/null",
    "x" * 5000,
    "\udcff",
    "🦊",
    "æøå",
    "{}",
    "%s %d",
    "{name}",
    "per:lærar",
    "mor:føresette",
    "a:b:c:d",
    "uro=ja",
    "=",
    "2026-02-30",
    "31.12.9999",
    "0",
    "-1",
    "99999999999999999999999",
    "nivå-2",
    "liten.yaml",
    "saker.db",
    "*",
    "\n",
    "--lang",
    "--by",
    "'; drop table events; --",
)
LEAVES = [(path, command) for path, command in ALL if not isinstance(command, click.Group)]


@pytest.fixture
def case(tmp_path, monkeypatch, capsys):
    """A folder with a guide and a store with one case; the beginning of its id."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BTI_STORE", "saker.db")
    monkeypatch.setenv("BTI_NOW", "2026-09-01T09:00")
    (tmp_path / "liten.yaml").write_text(SMALL, encoding="utf-8")
    assert cli._run(["case", "open", "liten.yaml", "--by", "per:lærar:skule", "--with", "mor:føresette"]) == 0
    return capsys.readouterr().out[:6]


def answered(typed, capsys):
    cli._speak_utf8()
    code = cli._run(list(typed))
    told = capsys.readouterr()
    assert code in {0, 1, 2, 3}, typed
    assert "Traceback" not in told.err
    if code == 2 and told.err:
        said = told.err.split("\n", maxsplit=1)[0]
        assert said.startswith("Feil bruk: ") or told.err.startswith("Bruk: ")
        assert not said.startswith("Feil bruk: ") or not ENGLISH.findall(said.partition("«")[0]), typed


def filled(command, chance, case):
    """The command's own parameters, each with something odd; now and then with what it wants."""
    typed = []
    for param in command.params:
        value = chance.choice(ODD)
        if isinstance(param, click.Argument):
            typed += [case if param.name == "case" and chance.random() < 0.7 else value] * chance.choice((1, 1, 1, 2))
        elif param.name == "store":
            typed += ["--store", value] if chance.random() < 0.15 else []
        elif param.is_flag:
            typed += param.opts[:1] if chance.random() < 0.5 else []
        elif param.name == "by" or (param.required and chance.random() < 0.9):
            typed += [param.opts[0], "per:lærar" if param.name == "by" and chance.random() < 0.8 else value]
        elif chance.random() < 0.3:
            typed += [param.opts[0], value]
    return typed


@pytest.mark.parametrize(("path", "command"), LEAVES, ids=[" ".join(path) for path, _ in LEAVES])
def test_a_command_answers_whatever_is_typed(path, command, case, capsys):
    chance = random.Random(" ".join(path))  # noqa: S311 - the same odd words each time
    answered(path, capsys)
    answered((*path, *[case] * 9), capsys)
    for odd in chance.sample(ODD, 4):
        answered((*path, odd), capsys)
    for _ in range(14):
        answered((*path, *filled(command, chance, case)), capsys)


@pytest.mark.parametrize(
    "typed", [(), ("case",), ("",), ("--",), ("-x",), ("--", "-x"), ("case", ""), ("case", "baton", "--", "x")]
)
def test_a_group_answers_whatever_is_typed(typed, capsys):
    answered(typed, capsys)


@pytest.mark.parametrize("wrong", ["", "no", "2026", "9999-12-31T23:59", "0001-01-01T00:00", "2026-13-01"])
def test_a_clock_that_is_set_oddly(wrong, case, monkeypatch, capsys):
    monkeypatch.setenv("BTI_NOW", wrong)
    answered(("case", "options", case), capsys)
    answered(("case", "note", case, "hei", "--by", "per:lærar"), capsys)


@pytest.mark.parametrize("store", ["/", "liten.yaml", "/dev/null", "nei/mappe/x.db", "x" * 300])
def test_a_store_that_is_none(store, case, capsys):  # noqa: ARG001 - it begins in its folder
    for typed in (
        ("case", "list"),
        ("case", "open", "liten.yaml", "--by", "per:lærar:skule"),
        ("case", "person", "add", "a"),
    ):
        answered((*typed, "--store", store), capsys)
