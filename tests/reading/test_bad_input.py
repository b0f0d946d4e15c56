"""Files that are no guides, or hardly: `bti validate` says what and where, in plain words, at once and in little room.

What the files hold stands in `bad_files`; they are made here and never stored. The heavy ones run in a process of
their own, so that time and memory can be measured.
"""

import json
import os
import re
import subprocess
import sys
import time
import unicodedata
from contextlib import contextmanager

import pytest
from bad_files import AFTER, BASE, BASE_LINE, HEAD, HEAVY, LIGHT, NAME, WHOLE

from bti_engine import cli

SECONDS, MEGABYTES = 2, 300
PATIENCE = 60
"""So many seconds until a process that hangs is stopped."""
TRADE = ("yaml", "schema", "parser", "null", "string", "node", "event", "token", "scalar", "alias", "traceback")
HEADING = re.compile(
    r"^(?P<file>.+?):(?P<line>\d+):(?P<column>\d+)  \w+ (?P<code>BTI\d{3})  (?P<said>.+)$", re.MULTILINE
)
MEASURED = (  # a small process of its own, since a child begins with the memory of whoever starts it
    "import json, os, subprocess, sys\n"
    "child = subprocess.Popen(sys.argv[1:], stdout=sys.stderr, stderr=sys.stderr)\n"
    "_, status, used = os.wait4(child.pid, 0)\n"
    "print(json.dumps([os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss]))"
)


def judged(out, code, line):
    """Judge what was printed: there is a finding of this code on this line, and all are told in plain words."""
    found = [each.groupdict() for each in HEADING.finditer(out)]
    assert (code, line) in [(each["code"], int(each["line"])) for each in found], out[:2000]
    for each in found:
        said = re.sub(r"«[^»]*»", "", each["said"]).casefold().replace(".yaml", "")
        assert not [word for word in TRADE if word in said], each
        assert len(each["said"]) < 600
        assert each["said"].endswith((".", "?", "!", "…", ")"))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder to stand in, so that findings show short names."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys, *arguments):
    cli._speak_utf8()
    start = time.process_time()
    code = cli._run(["validate", *arguments])
    took = time.process_time() - start
    told = capsys.readouterr()
    assert "Traceback" not in told.out + told.err
    assert took < SECONDS
    return code, told.out, told.err


# -- what a file may hold -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("data", "code", "line"), LIGHT.values(), ids=LIGHT)
def test_a_bad_file_gets_a_finding_with_its_place_and_reason(data, code, line, folder, capsys):
    (folder / NAME).write_bytes(data if isinstance(data, bytes) else data.encode())
    exit_code, out, err = run(capsys, NAME)
    assert (exit_code, err) == (1, "")
    assert len(out) < 200_000
    assert not [letter for letter in set(out) if not letter.isprintable() and letter != "\n"]
    judged(out, code, line)


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="nothing measures a process here")
@pytest.mark.parametrize(("make", "code", "line"), HEAVY.values(), ids=HEAVY)
def test_a_heavy_file_is_answered_at_once_and_in_little_room(make, code, line, folder):
    data = make()
    (folder / NAME).write_bytes(data if isinstance(data, bytes) else data.encode())
    for _ in range(3):  # a machine that does much else takes longer now and then
        made = measured([sys.executable, "-m", "bti_engine", "validate", NAME])
        exit_code, seconds, memory = json.loads(made.stdout)
        if seconds < SECONDS:
            break
    assert exit_code == 1
    judged(made.stderr, code, line)
    assert seconds < SECONDS
    assert memory / (1024**2 if sys.platform == "darwin" else 1024) < MEGABYTES


def measured(command):
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", MEASURED, *command],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"},
    )


def test_of_hundreds_of_findings_the_first_are_told_and_that_there_are_more(folder, capsys):
    (folder / NAME).write_text(HEAD + "".join(f"k{i}x: 1\n" for i in range(1000)), encoding="utf-8")
    _, out, _ = run(capsys, NAME)
    judged(out, "BTI164", 1)
    assert "300 feil, 1 merknad (1 fil)" in out


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + WHOLE.encode(),
        WHOLE.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode(),
        WHOLE.replace("\n", "\r").encode(),
        WHOLE.rstrip("\n").encode(),
        unicodedata.normalize("NFD", WHOLE).encode(),
        WHOLE.replace("\n", "  \n").encode(),
        WHOLE.replace("\n", "\t\n\n").encode(),
        WHOLE.replace("\n", " \t# hugs\n").encode(),
        WHOLE.replace("tittel: ", "tittel:\t").encode(),
        ("---\n" + WHOLE + "...\n").encode(),
        ("\n \n# Rettleiar\n\t\n" + WHOLE + "\n\t\n  \n").encode(),
    ],
)
def test_what_an_editor_may_do_to_a_right_file_is_no_mistake(data, folder, capsys):
    (folder / NAME).write_bytes(WHOLE.encode())
    as_it_is = re.sub(r":\d+:\d+", "", run(capsys, NAME)[1])
    assert "feil BTI" not in as_it_is
    (folder / NAME).write_bytes(data)
    code, out, err = run(capsys, NAME)
    assert (code, err) == (0, "")
    assert heads(out) == heads(as_it_is)


def heads(out):
    return re.findall(r"(?:feil|åtvaring|merknad) (BTI\d{3})", out)


# -- bases ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [2, 3, 20])
def test_guides_that_build_on_each_other_in_a_ring(length, folder, capsys):
    for number in range(length):
        text = BASE.format(f"ring{(number + 1) % length}").replace("prøve", f"ring{number}")
        (folder / f"ring{number}.yaml").write_text(text, encoding="utf-8")
    for number in range(length):
        code, out, _ = run(capsys, f"ring{number}.yaml")
        assert code == 1
        judged(out, "BTI413", BASE_LINE)
    code, out, _ = run(capsys, ".")
    assert (code, out.count(" BTI413 ")) == (1, length)


def test_guides_that_build_on_each_other_without_end(folder, capsys):
    for number in range(1200):
        text = BASE.format(f"g{number + 1}").replace("prøve", f"g{number}")
        (folder / f"g{number}.yaml").write_text(text, encoding="utf-8")
    code, out, _ = run(capsys, "g0.yaml")
    assert code == 1
    judged(out, "BTI415", BASE_LINE)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "BTI414"),
        (bytes(1000), "BTI414"),
        ("tittel: [".encode("utf-16"), "BTI414"),
        (b"[" * 100_000, "BTI414"),
        (b"a" * 50_000_000, "BTI414"),
        (None, "BTI414"),
    ],
    ids=["nothing", "NUL", "UTF-16", "brackets", "50 MB", "a folder"],
)
def test_a_base_that_cannot_be_read_is_told_where_it_is_named(data, code, folder, capsys):
    (folder / NAME).write_text(BASE.format("grunn"), encoding="utf-8")
    if data is None:
        (folder / "grunn.yaml").mkdir()
    else:
        (folder / "grunn.yaml").write_bytes(data)
    exit_code, out, _ = run(capsys, NAME)
    assert exit_code == 1
    judged(out, code, BASE_LINE)
    assert re.search(r"grunn.yaml:1:\d+  Det står her i grunnlaget.", out)


# -- what stands where a file should ----------------------------------------------------------------------------------


def test_a_file_that_is_not_there(folder, capsys):
    for name in ("borte.yaml", "mappe/borte.yaml", "x" * 5000, "", " ", "borte.yaml/"):
        code, out, _ = run(capsys, name)
        assert code == 3
        assert re.search(r":1:1  feil BTI16[012]  ", out)
    (folder / NAME).write_text(HEAD, encoding="utf-8")
    code, out, _ = run(capsys, f"{NAME}/borte.yaml")
    assert code == 3
    judged(out, "BTI160", 1)


def test_a_folder_where_a_file_should_be(folder, capsys):
    (folder / "mappe.yaml").mkdir()
    code, _, err = run(capsys, "mappe.yaml")
    assert code == 2
    assert "Det er ingen rettleiarar" in err
    (folder / NAME).write_text(HEAD, encoding="utf-8")
    code, out, _ = run(capsys, ".")
    assert code == 1
    judged(out, "BTI161", 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.parametrize("command", ["validate", "show", "test", "story"])
def test_a_pipe_is_never_waited_for(command, folder):
    os.mkfifo(folder / "rør.yaml")
    (folder / NAME).write_text(BASE.format("rør"), encoding="utf-8")
    (folder / "sak.yaml").write_text("format: 1\nmålform: nn\nguide: rør.yaml\ntittel: X\n", encoding="utf-8")
    for name in ("rør.yaml", NAME, "sak.yaml"):
        made = subprocess.run(
            [sys.executable, "-m", "bti_engine", command, name],
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE,
            check=False,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8"},
        )
        assert made.returncode in {0, 1, 2, 3}
        assert "Traceback" not in made.stderr
        assert "rør" in made.stdout + made.stderr or name != "rør.yaml"


@contextmanager
def shut(path):
    """Let nobody read a file or look into a folder, not even whoever may read all."""
    path.chmod(0)
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        path.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="rights are told otherwise there")
def test_what_may_not_be_read(folder, capsys):
    (folder / "mappe").mkdir()
    for path in (folder / NAME, folder / "mappe" / NAME):
        path.write_text(HEAD, encoding="utf-8")
    run(capsys, NAME)  # loads what is loaded late: nobody may read the program either, perhaps
    run(capsys, "borte.yaml")
    with shut(folder / NAME):
        code, out, err = run(capsys, NAME)
    assert (code, err) == (3, "")
    judged(out, "BTI162", 1)
    with shut(folder / "mappe"):
        assert run(capsys, f"mappe/{NAME}")[0] == 3


@pytest.mark.parametrize("command", ["validate", "test"])
def test_a_folder_that_may_not_be_looked_into(command, folder, capsys, monkeypatch):
    def shut(*_):
        raise PermissionError

    (folder / "mappe").mkdir()
    monkeypatch.setattr(os, "listdir", shut)
    monkeypatch.setattr(os, "scandir", shut)
    assert cli._run([command, "mappe"]) == 2
    assert "Mappa «mappe» let seg ikkje opne." in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be there")
@pytest.mark.parametrize(
    "name",
    [
        *(
            "--strict.yaml",
            "-.yaml",
            "--",
            "-h",
            "a b.yaml",
            "a\nb.yaml",
            "a\x1b[31mb.yaml",
            "a\udcffb.yaml",
            "🦊.yaml",
        ),
        *("%s.yaml", "{x}.yaml", "a:1:1.yaml", "'\".yaml", "*.yaml", "~", "$HOME.yaml"),
        unicodedata.normalize("NFD", NAME),
    ],
)
def test_odd_names_of_files(name, folder, capsys):
    (folder / os.fsencode(name).decode("utf-8", "surrogateescape")).write_text(HEAD, encoding="utf-8")
    code, out, err = run(capsys, "--", name)
    is_right = unicodedata.normalize("NFC", name) == NAME
    assert (code, err) == (0 if is_right else 1, "")
    assert "\x1b" not in out
    if not is_right:
        judged(out, "BTI163", 2)


def test_a_file_named_in_several_ways_is_judged_once(folder, capsys):
    (folder / NAME).write_text(HEAD + "k: 1\n", encoding="utf-8")
    (folder / "mappe").mkdir()
    names = [NAME, f"./{NAME}", str(folder / NAME), f"mappe/../{NAME}", ".", NAME]
    if sys.platform != "win32":
        (folder / "lenke.yaml").symlink_to(folder / NAME)
        (folder / "ring.yaml").symlink_to(folder / "ring.yaml")
        names.append("lenke.yaml")
        assert run(capsys, "ring.yaml")[0] == 3
        (folder / "ring.yaml").unlink()
    code, out, _ = run(capsys, *names)
    assert code == 1
    assert "1 feil (1 fil)" in out
    judged(out, "BTI140", AFTER)
