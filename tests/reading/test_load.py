"""From a file's name to a guide: bases, rings, missing files, and all findings in one run."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from bti_engine.locale import overlay as overlay_sentences
from bti_engine.locale import shape as shape_sentences
from bti_engine.model.findings import Finding, has_errors
from bti_engine.model.guide import Voice
from bti_engine.model.source import Span, plain
from bti_engine.reading.load import load, load_text
from bti_engine.reading.shipped import shipped_file

SENTENCES = shape_sentences.SENTENCES | overlay_sentences.SENTENCES


def guide(name: str, *lines: str, language: str = "nn") -> str:
    return "\n".join(["format: 1", f"id: {name}", f"målform: {language}", *lines, ""])


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(name: str, *lines: str, language: str = "nn") -> Path:
        path = tmp_path / f"{name}.yaml"
        path.write_text(guide(name, *lines, language=language), encoding="utf-8")
        return path

    return write


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [one.code for one in findings]


def test_a_guide_over_the_base_beside_it(folder):
    folder("grunn", "rolle: {rektor: {tittel: Rektor, leiar: ja}}")
    folder("lokal", "grunnlag: grunn", "tittel: Lokal", "rolle: {rektor: {tittel: Rektoren}}")
    made = load("lokal.yaml")
    assert made.findings == ()
    assert made.files == ("lokal.yaml", "grunn.yaml")
    assert set(made.text) == set(made.files)
    role = made.guide.rolle["rektor"]
    assert (role.leiar, role.tittel.say("nn"), role.tittel.span.file) == (True, "Rektoren", "lokal.yaml")
    assert made.guide.tittel.say("nn") == "Lokal"


def test_a_nb_guide_over_a_nynorsk_base_speaks_with_two_voices(folder):
    folder("grunn", "rolle: {føresette: {tittel: Føresette, familie: ja}}", "teneste: {skule: {også: [skole]}}")
    folder(
        "lokal",
        "grunnlag: grunn",
        "tjeneste: {skole: {tittel: Skolen}}",
        "rolle: {foresatte: {tittel: Foreldre}}",
        language="nb",
    )
    made = load("lokal.yaml")
    assert made.findings == ()
    assert made.guide.voices == {"lokal.yaml": Voice("nb", "nb"), "grunn.yaml": Voice("nn", "nn")}
    assert made.guide.rolle["føresette"].familie
    assert made.guide.teneste["skule"].tittel.say("nb") == "Skolen"


def test_a_chain_of_bases(folder):
    folder("a", "slutt: {x: {tittel: X}}", "tittel: A")
    folder("b", "grunnlag: a", "slutt: {y: {tittel: Y}}")
    folder("c", "grunnlag: b", "slutt: {z: {etter: x}}")
    made = load("c.yaml")
    assert made.findings == ()
    assert list(made.guide.slutt) == ["x", "z", "y"]
    assert made.files == ("c.yaml", "b.yaml", "a.yaml")
    assert made.guide.tittel is None


def test_the_shipped_base_is_found_where_none_lies_beside(folder):
    folder("lokal", "grunnlag: grunnmodell")
    made = load("lokal.yaml")
    assert made.findings == ()
    assert made.files == ("lokal.yaml", "bti:grunnmodell.yaml")
    assert "føresette" in made.guide.rolle


def test_the_base_beside_wins_over_the_shipped_one(folder):
    folder("grunnmodell", "rolle: {vår: {tittel: Vår}}")
    folder("lokal", "grunnlag: grunnmodell")
    assert list(load("lokal.yaml").guide.rolle) == ["vår"]


@pytest.mark.parametrize("given", ["under/lokal.yaml", "./under/lokal.yaml"])
def test_names_are_shown_as_they_were_given(tmp_path, monkeypatch, given):
    (tmp_path / "under").mkdir()
    (tmp_path / "under" / "grunn.yaml").write_text(guide("grunn"), encoding="utf-8")
    (tmp_path / "under" / "lokal.yaml").write_text(guide("lokal", "grunnlag: grunn", "zz: 1"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    made = load(given)
    assert made.files == (given, given.replace("lokal", "grunn"))
    assert made.findings[0].span.file == given


# --- what is wrong with the base ------------------------------------------------------------------------------


def test_a_missing_base_points_at_its_name_and_knows_the_nearest(folder):
    folder("lokal", "grunnlag: grunnmodel")
    made = load("lokal.yaml")
    (finding,) = made.findings
    assert (finding.code, finding.span) == ("BTI411", Span("lokal.yaml", 4, 11, 4, 21))
    assert finding.suggestion.text == "grunnmodell"
    assert made.guide is None


@pytest.mark.parametrize(
    ("name", "mended"),
    [
        ("../grunn", None),
        ("/etc/passwd", None),
        ("a.b", None),
        ("grunn.yaml", "grunn"),
        ("..\\grunn", None),
        ("~", None),
    ],
)
def test_a_base_is_a_name_and_never_a_way_out_of_the_folder(folder, name, mended):
    folder("lokal", f"grunnlag: '{name}'")
    (finding,) = load("lokal.yaml").findings
    assert finding.code == "BTI412"
    assert (finding.suggestion and finding.suggestion.text) == mended


def test_a_guide_on_itself_is_a_ring(folder):
    folder("lokal", "grunnlag: lokal")
    made = load("lokal.yaml")
    assert codes(made.findings) == ["BTI413"]
    assert made.guide is None


def test_a_ring_through_another_is_told_at_the_own_grunnlag(folder):
    folder("a", "grunnlag: b")
    folder("b", "grunnlag: a")
    (finding,) = load("a.yaml").findings
    assert (finding.code, finding.span.file, finding.related[0].span.file) == ("BTI413", "a.yaml", "b.yaml")


def test_a_ring_through_a_link_is_seen(folder, tmp_path):
    path = folder("a", "grunnlag: b")
    (tmp_path / "b.yaml").symlink_to(path)
    assert codes(load("a.yaml").findings) == ["BTI413"]


def test_the_findings_of_a_base_are_its_own(folder):
    folder("grunn", "rolle: {rektor: {tittel: Rektor}}", "zz: 1", "yy: 1")
    folder("lokal", "grunnlag: grunn")
    made = load("lokal.yaml")
    (finding,) = made.findings
    assert (finding.code, finding.span.line, finding.related[0].span.file) == ("BTI414", 4, "grunn.yaml")
    assert "rektor" in made.guide.rolle
    assert codes(load("grunn.yaml").findings) == ["BTI140", "BTI140"]
    assert codes(load("lokal.yaml", with_bases=True).findings) == ["BTI140", "BTI140", "BTI414"]


def test_a_base_that_cannot_be_read_gives_no_guide(folder, tmp_path):
    (tmp_path / "grunn.yaml").write_text("a: [", encoding="utf-8")
    folder("lokal", "grunnlag: grunn")
    made = load("lokal.yaml")
    assert codes(made.findings) == ["BTI414"]
    assert made.guide is None


def test_what_is_only_told_of_a_base_is_no_error_in_it(folder):
    folder("a", "nivå: {1: {steg: {x: {tittel: X}}}}")
    folder("b", "grunnlag: a", "nivå: {1: {steg: {y: {tittel: Y}}}}")
    folder("c", "grunnlag: b")
    assert load("c.yaml").findings == ()
    assert codes(load("b.yaml").findings) == ["BTI403"]


# --- what is wrong with the file ------------------------------------------------------------------------------


def test_the_id_must_be_the_name_of_the_file(folder, tmp_path):
    folder("a").rename(tmp_path / "b.yaml")
    (finding,) = load("b.yaml").findings
    assert (finding.code, finding.span.line, finding.suggestion.text) == ("BTI163", 2, "b")


def test_a_file_name_may_be_decomposed_as_some_machines_do(folder, tmp_path):
    folder("høyå").rename(tmp_path / unicodedata.normalize("NFD", "høyå.yaml"))
    assert load(tmp_path / unicodedata.normalize("NFD", "høyå.yaml")).findings == ()


def one(path: str | Path) -> Finding:
    made = load(path)
    (finding,) = made.findings
    assert (made.guide, made.tree) == (None, None)
    return finding


def test_a_file_that_is_not_there():
    assert one("finst/ikkje.yaml").code == "BTI160"
    assert one("a\0b.yaml").code == "BTI160"


def test_a_folder_and_a_device_are_no_files(tmp_path):
    assert one(tmp_path).code == "BTI161"
    assert one("/dev/zero").code == "BTI161"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")
    assert one(tmp_path / "pipe.yaml").code == "BTI161"


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = tmp_path / "a.yaml"
    path.write_text(guide("a"), encoding="utf-8")

    def refuse(*_args, **_kwargs):
        raise PermissionError

    monkeypatch.setattr("builtins.open", refuse)
    assert one(path).code == "BTI162"


def test_a_large_file_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    assert one(path).code == "BTI105"


def test_a_file_that_is_no_text_or_no_guide(tmp_path):
    for content in (b"PK\x03\x04", b"\xff\xfe\x00", b"\xe5", b"- a\n", b"tekst\n", b"", b"{"):
        path = tmp_path / "a.yaml"
        path.write_bytes(content)
        made = load(path)
        assert has_errors(made.findings), content
        assert made.guide is None, content


@pytest.mark.parametrize("first", ["", "# merknad\n", "\ufeff", "format: 1\n"])
@pytest.mark.parametrize("spelt", ["nb", "'nb'", "bokmål", "nb  # merknad"])
def test_findings_speak_the_language_of_a_file_that_cannot_be_read(first, spelt):
    made = load_text(f"{first}målform: {spelt}\nnivå: [\n")
    assert {finding.language for finding in made.findings} == {"nb"}
    assert made.guide is None


def test_all_problems_come_in_one_run_sorted_and_the_guide_is_built_from_the_rest(folder):
    folder("lokal", "grunnlag: grunnmodell", "zz: 1", "rolle: {fjern: [rektro], føresette: {familie: nei}}", "tittel:")
    made = load("lokal.yaml")
    assert codes(made.findings) == ["BTI140", "BTI401", "BTI406", "BTI146"]
    assert made.guide.rolle["føresette"].familie
    for finding in made.findings:
        assert SENTENCES[finding.code].say("nb", dict(finding.arguments))


def test_what_the_reader_has_told_is_not_told_again():
    made = load_text(guide("x", "nivå: {1: {tittel: Ein, to, om: x}}"))
    assert len(made.findings) == 1


def test_a_text_may_have_a_folder_for_its_bases(folder, tmp_path):
    folder("grunn", "rolle: {rektor: {tittel: R}}")
    assert "rektor" in load_text(guide("x", "grunnlag: grunn"), folder=tmp_path).guide.rolle
    assert codes(load_text(guide("x", "grunnlag: grunn")).findings) == ["BTI411"]


@pytest.mark.parametrize("name", ["grunnmodell", "hoyanger"])
def test_the_shipped_guides_load_without_errors(name):
    made = load(shipped_file("guides", f"{name}.yaml"))
    assert not [finding for finding in made.findings if finding.severity != "info"]
    assert list(made.guide.niva) == ["0", "1", "2", "3"]
    assert not {"fjern", "arv", "etter", "legg-til"} & set(str(plain(made.tree)).split("'"))


def test_a_sound_guide_is_read_without_what_is_slow_to_load():
    code = (
        "import sys; from bti_engine.reading.load import load; load(sys.argv[1]);"
        "print(*[name for name in ('ruamel', 'jsonschema', 'click', 'sqlite3', 'transitions', 'holidays',"
        " 'bti_engine.reading.schema_findings', 'bti_engine.locale') if name in sys.modules])"
    )
    path = str(shipped_file("guides", "hoyanger.yaml"))
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
