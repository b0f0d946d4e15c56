import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bti_engine import cli

ROOT = Path(__file__).parents[2]
HEAD = "format: 1\nid: {id}\nmålform: {form}\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n"
WRONG = "kjelde:\n  kommunen: {tittel: Kommunen}\nvarsel:\n  vald-overgrep:\n    kjelde: komunen\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to stand in, so that findings show short names."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder, name, more="", form="nn"):
    path = folder / name
    path.write_text(HEAD.format(id=path.stem, form=form) + more, encoding="utf-8")


def run(capsys, *arguments):
    code = cli._run(["validate", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_a_clean_guide(folder, capsys):
    write(folder, "rein.yaml")
    assert run(capsys, "rein.yaml") == (0, "Ingen feil (1 fil)\n", "")


def test_a_guide_with_an_error(folder, capsys):
    write(folder, "feil.yaml", WRONG)
    code, out, err = run(capsys, "feil.yaml")
    assert (code, err) == (1, "")
    assert out.startswith("feil.yaml:11:13  feil BTI201  «komunen» finst ikkje under «kjelde».")
    assert "\n   11 |     kjelde: komunen\n      |             ^^^^^^^\n      Skriv: kjelde: kommunen\n" in out
    assert out.endswith("\n1 feil (1 fil)\nLes meir om eit funn slik: bti explain BTI201\n")


@pytest.mark.parametrize(
    ("form", "language", "said"),
    [
        ("nn", None, "finst ikkje under «kjelde»"),
        ("nn", "nb", "finnes ikke under «kjelde»"),
        ("nn", "en", "is not found under «kjelde»"),
    ],
)
def test_the_language_of_the_sentences(folder, capsys, form, language, said):
    write(folder, "feil.yaml", WRONG, form)
    chosen = ["--lang", language] if language else []
    assert said in run(capsys, "feil.yaml", *chosen)[1]


def test_a_bokmaal_guide_is_told_in_bokmaal_with_its_own_keys(folder, capsys):
    write(folder, "feil.yaml", WRONG.replace("kjelde", "kilde"), "nb")
    assert "finnes ikke under «kilde»" in run(capsys, "feil.yaml")[1]


def test_warnings_stop_only_when_asked_to(folder, capsys):
    write(folder, "advart.yaml", "slutt:\n  flytta: {tittel: Flytta}\n")
    assert run(capsys, "advart.yaml")[0] == 0
    assert run(capsys, "advart.yaml", "--strict")[0] == 1


def test_json(folder, capsys):
    write(folder, "feil.yaml", WRONG)
    code, out, _ = run(capsys, "feil.yaml", "--format", "json")
    assert code == 1
    (found,) = json.loads(out)
    assert found.pop("message").startswith("«komunen» finst ikkje")
    assert found == {
        "code": "BTI201",
        "slug": "ukjend-id",
        "severity": "error",
        "file": "feil.yaml",
        "line": 11,
        "column": 13,
        "end_line": 11,
        "end_column": 20,
        "related": [
            {
                "file": "bti:grunnmodell.yaml",
                **{name: found["related"][0][name] for name in ("line", "column", "end_line", "end_column")},
                "message": "Det står her i grunnlaget.",
            }
        ],
        "suppressed": None,
        "suggestion": {
            "file": "feil.yaml",
            "line": 11,
            "column": 13,
            "end_line": 11,
            "end_column": 20,
            "text": "kommunen",
        },
    }


def test_no_findings_are_an_empty_list(folder, capsys):
    write(folder, "rein.yaml")
    assert json.loads(run(capsys, "rein.yaml", "--format", "json")[1]) == []


def test_a_folder_means_its_guides(folder, capsys):
    (folder / "guides").mkdir()
    write(folder / "guides", "b.yml", WRONG)
    write(folder / "guides", "a.yaml", WRONG)
    (folder / "guides" / "les-meg.txt").write_text("ikkje ein rettleiar", encoding="utf-8")
    code, out, _ = run(capsys, "guides")
    assert code == 1
    first, second = (str(Path("guides") / name) for name in ("a.yaml", "b.yml"))
    assert [line.partition(":")[0] for line in out.split("\n") if "BTI201  " in line] == [first, second]
    assert "2 feil (2 filer)" in out


def test_a_file_named_twice_is_judged_once(folder, capsys):
    write(folder, "feil.yaml", WRONG)
    assert "1 feil (1 fil)" in run(capsys, "feil.yaml", ".", "./feil.yaml")[1]


BASE = """format: 1
id: grunn
målform: nn
berre-grunnlag: ja
tittel: {nn: Grunn, nb: Grunn}
nivå:
  1:
    tittel: {nn: Ein, nb: En}
    start: ja
    steg:
      a:
        tittel: {nn: A, nb: A}
        utfall:
          vidare: {til: ferdig}
          gal: {til: ferdigg}
slutt:
  ferdig: {tittel: {nn: Ferdig, nb: Ferdig}}
"""


def test_what_is_wrong_in_the_base_is_told_once_when_the_base_is_judged_too(folder, capsys):
    (folder / "grunn.yaml").write_text(BASE, encoding="utf-8")
    write(folder, "lokal.yaml")
    (folder / "lokal.yaml").write_text(
        (folder / "lokal.yaml").read_text(encoding="utf-8").replace("grunnmodell", "grunn"), encoding="utf-8"
    )
    _, out, _ = run(capsys, ".")
    assert out.count("BTI203  ") == 1
    assert "grunn.yaml:15:22  feil BTI203" in out
    _, out, _ = run(capsys, "lokal.yaml")
    assert "lokal.yaml:5:11  feil BTI203" in out
    assert "\n      grunn.yaml:15:22  Det står her i grunnlaget.\n" in out


def test_what_a_local_guide_does_to_its_base_is_told_there_even_so(folder, capsys):
    (folder / "grunn.yaml").write_text(BASE.replace("ferdigg", "ferdig"), encoding="utf-8")
    (folder / "lokal.yaml").write_text(
        "format: 1\nid: lokal\nmålform: nn\nkommune: F\ngrunnlag: grunn\ntittel: L\n"
        "slutt:\n  fjern: [ferdig]\n  anna: {tittel: Anna}\n",
        encoding="utf-8",
    )
    _, out, _ = run(capsys, ".")
    assert "lokal.yaml:5:11  feil BTI203" in out
    assert "\ngrunn.yaml" not in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "«FILER» manglar."),
        (["x.yaml", "--format", "xml"], "«--format» må vere eitt av desse: text, json, sarif, github."),
        (["x.yaml", "--lang", "se"], "Språket (--lang eller BTI_LANG) må vere eitt av desse: nn, nb, en."),
        (["x.yaml", "--strikt"], "«--strikt» er ikkje eit val her. Meinte du «--strict»?"),
        (["x.yaml", "--lang"], "«--lang» vil ha ein verdi etter seg."),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_use(capsys, arguments, said):
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    told, way_on = err.splitlines()
    assert told == f"Feil bruk: {said}"
    assert way_on in ("Prøv «bti validate --help».", "Prøv «bti --help».")


@pytest.mark.usefixtures("folder")
def test_an_empty_folder_is_wrong_use(capsys):
    code, _, err = run(capsys, ".")
    assert code == 2
    assert "Det er ingen rettleiarar" in err


def test_when_nothing_could_be_judged(folder, capsys):
    write(folder, "rein.yaml")
    assert run(capsys, "borte.yaml")[0] == 3
    code, out, _ = run(capsys, "borte.yaml", "rein.yaml")
    assert code == 1
    assert "borte.yaml:1:1  feil BTI160" in out


def test_bytes_that_are_no_guide_give_a_finding_and_no_traceback(folder, capsys):
    (folder / "bilete.yaml").write_bytes(bytes(range(256)) * 40)
    code, out, err = run(capsys, "bilete.yaml")
    assert code == 1
    assert "bilete.yaml:1:" in out
    assert not err


FORBIDDEN = (
    "transitions",
    "ruamel",
    "holidays",
    "sqlite3",
    "bti_engine.stores",
    "bti_engine.engine",
    "bti_engine.application.proving",
    "jsonschema",
    "inspect_",
    "pathlib",
    "locale",
    "click._termui_impl",
    "bti_engine.model.events",
    "bti_engine.reading.mending",
    "bti_engine.application.unntak",
    "bti_engine.application.mending",
    "bti_engine.reading.unntak",
    "bti_engine.reading.writing",
    "bti_engine.reporters.sarif",
    "bti_engine.reporters.github",
    "difflib",
    "tempfile",
)


def test_validate_loads_nothing_that_it_does_not_need():
    script = (
        "import sys\nfrom bti_engine import cli\n"
        f"code = cli._run(['validate', {str(ROOT / 'guides' / 'hoyanger.yaml')!r}])\n"
        "print('\\n'.join(sorted(sys.modules)), file=sys.stderr)\nsys.exit(code)"
    )
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)
    loaded = made.stderr.split("\n")
    assert made.returncode == 0, made.stdout
    assert "bti_engine.cli.validate" in loaded
    assert [name for name in loaded if name.startswith(FORBIDDEN) and not name.startswith("jsonschema_rs")] == []


def test_the_help_of_the_group_loads_no_command():
    script = (
        "import sys\nfrom bti_engine import cli\ncli._run(['--help'])\nprint('\\n'.join(sys.modules), file=sys.stderr)"
    )
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", check=False)
    ours = [name for name in made.stderr.split("\n") if name.startswith("bti_engine.cli")]
    assert set(ours) == {
        "bti_engine.cli",
        *(f"bti_engine.cli.{own}" for own in ("_click", "_language", "_wrong", "_help")),
    }
    assert "bti_engine.locale.help" not in made.stderr.split("\n")
    for name, lazy in cli.COMMANDS.items():
        assert f"\n  {name} " in made.stdout
        assert lazy.about.split()[0] in made.stdout


@pytest.mark.parametrize("name", ["validate", "show", "explain", "case", "test", "story"])
def test_every_command_has_help_with_an_example(name, capsys):
    assert cli._run([name, "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"Bruk: bti {name} ")
    assert f"bti {name} " in told.partition("Døme:")[2]


def test_a_misspelt_command(capsys):
    assert cli._run(["valdate"]) == 2
    assert "Meinte du «validate»?" in capsys.readouterr().err


def test_bti_by_itself_shows_its_help(capsys):
    assert cli._run([]) == 2
    assert "Kommandoar:" in capsys.readouterr().err


def test_nobody_reading_on_is_no_complaint():
    script = f"{sys.executable} -m bti_engine validate {ROOT / 'guides'} --format json | true"
    made = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=False)
    assert made.stderr == ""


def test_norwegian_letters_on_a_console_that_does_not_know_them(folder):
    write(folder, "feil.yaml", WRONG)
    made = subprocess.run(
        [sys.executable, "-c", "from bti_engine.cli import main; main(['validate', 'feil.yaml'])"],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "cp850"},
        check=False,
    )
    assert made.returncode == 1
    assert "«komunen» finst ikkje" in made.stdout.decode("utf-8")


def test_an_exception_with_a_reason_stops_no_longer_and_is_counted(folder, capsys):
    more = "verktøy:\n  skjema:\n    tittel: Skjema\n    lenke: http://fjordvik.no{}\n"
    write(folder, "unntak.yaml", more.format(""))
    assert run(capsys, "unntak.yaml", "--strict")[0] == 1
    write(folder, "unntak.yaml", more.format("  # unntak BTI255: Sida blir flytta i haust.\n  # unntak BTI257"))
    assert "1 unntak med grunn" in run(capsys, "unntak.yaml")[1]
    (one,) = [each for each in json.loads(run(capsys, "unntak.yaml", "--format", "json")[1]) if each["suppressed"]]
    assert (one["code"], one["suppressed"]["justification"]) == ("BTI255", "Sida blir flytta i haust.")
    assert "BTI255" not in run(capsys, "unntak.yaml", "--format", "github")[1]
