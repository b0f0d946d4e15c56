"""`bti validate --fix` and `--diff` on real files: what is written, what is shown, and what is left alone."""

import os
import re
import stat
import subprocess

import pytest

from bti_engine import cli
from bti_engine.reading import writing

HEAD = "format: 1\nid: døme\nmålform: nn\nkommune: Fjordvik  # ein merknad\ngrunnlag: grunnmodell\ntittel: Døme\n"
TEN = """
opplysning:
  verknad:
    titel: Verknaden av planen
    type: valg
    spørsmål: Korleis går det: betre eller verre?
    val: {bra: Det går bra, betre: Betre, verre: Verre}

nivå:
  1:
    steg:
      plan:
        kva: Ring vakta og tast #2 på telefonen
        hvem: {ansvar: stafethaldar, med: [føresette]}
      vurder:
        tittel: Sjå om planen hjelper
        Opplysning: [verknad]
        utfall:
          avslutt:
            tittel: Det går bra
            vilkår: verknad = bra
            til: avsluta
          runde:
            vilkår: ikke verknad = bra
            til: plan
"""
MENDED = (
    TEN.replace("titel", "tittel")
    .replace("valg", "val")
    .replace("Korleis går det: betre eller verre?", '"Korleis går det: betre eller verre?"')
    .replace("Ring vakta og tast #2 på telefonen", '"Ring vakta og tast #2 på telefonen"')
    .replace("        kva:", '        tittel: "GJER: Skriv ein tittel"\n        kva:')
    .replace("hvem", "kven")
    .replace("stafethaldar", "stafetthaldar")
    .replace("Opplysning", "opplysning")
    .replace("avsluta", "avslutta")
    .replace("ikke", "ikkje")
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys, *arguments):
    code = cli._run(["validate", *arguments])
    told = capsys.readouterr()
    return code, told.out, told.err


def test_ten_slips_are_mended_in_one_go(folder, capsys):
    path = folder / "døme.yaml"
    path.write_text(HEAD + TEN, encoding="utf-8")
    code, out, err = run(capsys, "døme.yaml", "--fix")
    assert (code, err) == (0, "")
    assert path.read_text(encoding="utf-8") == HEAD + MENDED
    assert out.startswith("døme.yaml:10  retta BTI140: titel → tittel\n")
    assert 'døme.yaml:19  retta BTI220: sett inn tittel: "GJER: Skriv ein tittel"\n' in out
    assert "\n10 rettingar er gjorde.\n\n" in out
    assert "åtvaring BTI289" in out
    code, out, _ = run(capsys, "døme.yaml", "--fix")
    assert out.startswith("Ingenting er endra.\n\n")
    assert path.read_text(encoding="utf-8") == HEAD + MENDED


def test_a_diff_shows_it_first_and_writes_nothing(folder, capsys):
    path = folder / "døme.yaml"
    path.write_text(HEAD + TEN, encoding="utf-8")
    code, out, err = run(capsys, "døme.yaml", "--diff")
    assert code == 1
    assert path.read_text(encoding="utf-8") == HEAD + TEN
    assert out.startswith("--- a/døme.yaml\n+++ b/døme.yaml\n@@")
    assert err == "10 rettingar kan gjerast. Ingenting er skrive: det gjer «--fix».\n"
    made = subprocess.run(["patch", "-p1"], input=out, text=True, capture_output=True, check=False)
    assert made.returncode == 0, made
    assert path.read_text(encoding="utf-8") == HEAD + MENDED


@pytest.mark.parametrize("options", [["--diff"], ["--diff", "--fix"]])
def test_a_diff_of_what_needs_nothing_is_empty(folder, capsys, options):
    (folder / "døme.yaml").write_text(HEAD, encoding="utf-8")
    code, out, err = run(capsys, "døme.yaml", *options)
    assert (code, out) == (0, "")
    assert err == "Det er ingenting som kan rettast utan at nokon må velje.\n"


@pytest.mark.parametrize(
    "bytes_of",
    [
        lambda text: text.encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: text.rstrip("\n").encode(),
        lambda text: f"# øvst\n\n\n{text}\n\n# nedst\n".encode(),
        lambda text: text.replace("\n\n", "\n   \t\n").encode(),
    ],
    ids=["plain", "windows", "old mac", "mark", "no last line end", "comments", "blanks"],
)
def test_every_other_byte_is_kept(folder, capsys, bytes_of):
    path = folder / "døme.yaml"
    path.write_bytes(bytes_of(HEAD + TEN))
    assert run(capsys, "døme.yaml", "--fix")[0] == 0
    assert path.read_bytes() == bytes_of(HEAD + MENDED)


def test_the_mode_of_a_file_and_where_its_name_leads_are_kept(folder, capsys):
    real = folder / "real"
    real.mkdir()
    path = real / "døme.yaml"
    path.write_text(HEAD + TEN, encoding="utf-8")
    path.chmod(0o640)
    (folder / "døme.yaml").symlink_to(path)
    run(capsys, "døme.yaml", "--fix")
    assert (folder / "døme.yaml").is_symlink()
    assert path.read_text(encoding="utf-8") == HEAD + MENDED
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in real.iterdir()] == ["døme.yaml"]


def test_only_the_named_file_is_written(folder, capsys):
    base = HEAD.replace("id: døme", "id: region").replace("kommune: Fjordvik", "region: Fjordane") + TEN
    (folder / "region.yaml").write_text(base, encoding="utf-8")
    local = folder / "døme.yaml"
    local.write_text(HEAD.replace("grunnmodell", "region") + "slutt:\n  ny: {titel: Ny}\n", encoding="utf-8")
    run(capsys, "døme.yaml", "--fix")
    assert (folder / "region.yaml").read_text(encoding="utf-8") == base
    assert "ny: {tittel: Ny}" in local.read_text(encoding="utf-8")


def test_a_base_that_is_named_too_is_mended_with_what_builds_on_it(folder, capsys):
    base = HEAD.replace("id: døme", "id: region").replace("kommune: Fjordvik", "region: Fjordane")
    (folder / "region.yaml").write_text(base + "rolle:\n  ny: {titel: Ny}\n", encoding="utf-8")
    (folder / "døme.yaml").write_text(HEAD.replace("grunnmodell", "region"), encoding="utf-8")
    code, out, _ = run(capsys, ".", "--fix")
    assert code == 0, out
    assert "ny: {tittel: Ny}" in (folder / "region.yaml").read_text(encoding="utf-8")
    assert "BTI414" not in out


def test_a_file_that_is_no_text_is_left_alone(folder, capsys):
    path = folder / "døme.yaml"
    data = (HEAD + TEN).encode("latin-1")
    path.write_bytes(data)
    code, out, _ = run(capsys, "døme.yaml", "--fix")
    assert code == 1
    assert "døme.yaml: Fila er ikkje endra, for ho let seg ikkje lese som ein tekst i UTF-8.\n" in out
    assert path.read_bytes() == data


def test_a_file_that_somebody_else_has_changed_is_left_alone(folder, capsys, monkeypatch):
    path = folder / "døme.yaml"
    path.write_text(HEAD + TEN, encoding="utf-8")
    write = writing.write

    def later(held, text):
        path.write_text("noko anna", encoding="utf-8")
        return write(held, text)

    monkeypatch.setattr("bti_engine.cli._mending.write", later)
    _, out, _ = run(capsys, "døme.yaml", "--fix")
    assert "for nokon har skrive i henne i mellomtida" in out
    assert "retta" not in out.partition("Fila er")[0]
    assert "Ingenting er endra." in out
    assert path.read_text(encoding="utf-8") == "noko anna"


def test_a_file_that_cannot_be_written_stays_whole(folder, capsys, monkeypatch):
    path = folder / "døme.yaml"
    path.write_text(HEAD + TEN, encoding="utf-8")

    def full(*_):
        raise OSError("no room")

    monkeypatch.setattr(os, "replace", full)
    _, out, _ = run(capsys, "døme.yaml", "--fix")
    assert "for ho let seg ikkje skrive" in out
    assert path.read_text(encoding="utf-8") == HEAD + TEN
    assert [each.name for each in folder.iterdir()] == ["døme.yaml"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nn", "døme.yaml:10  ikkje retta BTI141: Så mange nøklar er på bokmål at det kan vere «målform: nn» som er"),
        ("nb", "døme.yaml:10  ikke rettet BTI141: Så mange nøkler er på bokmål at det kan være «målform: nn» som er"),
        ("en", "døme.yaml:10  not mended BTI141: So many keys are in bokmål that “målform: nn” may be what is wrong"),
    ],
)
def test_what_is_left_out_is_told_with_the_reason(folder, capsys, language, said):
    text = HEAD + "nivå:\n  1:\n    steg:\n      a: {tittel: A, hva: X, hvordan: Y, hvorfor: Z}\n"
    (folder / "døme.yaml").write_text(text, encoding="utf-8")
    assert said in run(capsys, "døme.yaml", "--fix", "--lang", language)[1]
    assert said in run(capsys, "døme.yaml", "--diff", "--lang", language)[2]
    assert (folder / "døme.yaml").read_text(encoding="utf-8") == text


def test_with_a_form_for_programs_the_edits_are_told_aside(folder, capsys):
    (folder / "døme.yaml").write_text(HEAD + "slutt:\n  ny: {titel: Ny}\n", encoding="utf-8")
    code, out, err = run(capsys, "døme.yaml", "--fix", "--format", "json")
    assert code == 0
    assert out.startswith("[")
    assert err == "døme.yaml:8  retta BTI140: titel → tittel\n1 retting er gjord.\n\n"


@pytest.mark.usefixtures("folder")
def test_a_diff_is_text(capsys):
    code, out, err = run(capsys, "døme.yaml", "--diff", "--format", "sarif")
    assert (code, out) == (2, "")
    assert "«--diff» viser endringane som tekst, og kan ikkje stå saman med «--format sarif»." in err


def test_a_diff_has_colours_on_a_terminal_only(folder, capsys, monkeypatch):
    (folder / "døme.yaml").write_text(HEAD + "slutt:\n  ny: {titel: Ny}", encoding="utf-8")
    plain = run(capsys, "døme.yaml", "--diff")[1]
    assert "\x1b" not in plain
    assert plain.endswith("+  ny: {tittel: Ny}\n\\ No newline at end of file\n")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    painted = run(capsys, "døme.yaml", "--diff")[1]
    assert "\x1b[32m+  ny: {tittel: Ny}\x1b[0m" in painted
    assert re.sub(r"\x1b\[\d*m", "", painted) == plain
