"""Many guides in one run: a bar for whoever waits at a terminal, and nothing of it anywhere else."""

import os
import subprocess
import sys

import pytest

pty = pytest.importorskip("pty", reason="there are no terminals of this kind on Windows")

GUIDE = "format: 1\nid: {id}\nmålform: nn\nkommune: Fjordvik\ngrunnlag: grunnmodell\ntittel: Døme\n"


@pytest.fixture
def names(tmp_path):
    """Twelve guides."""
    for number in range(12):
        (tmp_path / f"g{number}.yaml").write_text(GUIDE.format(id=f"g{number}"), encoding="utf-8")
    return [str(tmp_path / f"g{number}.yaml") for number in range(12)]


def at_a_terminal(arguments, **environment):
    """The code, the output in a pipe, and what the terminal shows that the messages go to."""
    ours, theirs = pty.openpty()
    usual = {name: value for name, value in os.environ.items() if name not in {"CI", "TERM", "BTI_LANG"}}
    with subprocess.Popen(
        [sys.executable, "-m", "bti_engine", "validate", *arguments],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**usual, "TERM": "xterm", **environment},
    ) as running:
        os.close(theirs)
        out, seen = running.stdout.read(), read_all(ours)
    os.close(ours)
    return running.returncode, out.decode(), seen


def read_all(terminal):
    """What was shown until nobody held the other end any more, which Linux tells as an error."""
    seen = b""
    while True:
        try:
            got = os.read(terminal, 4096)
        except OSError:
            return seen.decode()
        if not got:
            return seen.decode()
        seen += got


@pytest.mark.parametrize(
    ("language", "label"),
    [("", "Prøver rettleiarane"), ("nb", "Prøver veilederne"), ("en", "Checking the guides")],
)
def test_many_guides_have_a_bar_in_the_language_of_the_reader(names, language, label):
    code, out, seen = at_a_terminal(names, BTI_LANG=language)
    assert code == 0
    assert label in seen
    assert "100%" in seen
    assert out.endswith("(12 files)\n" if language == "en" else "(12 filer)\n")
    assert label not in out


@pytest.mark.parametrize("environment", [{"CI": "true"}, {"TERM": "dumb"}])
def test_a_build_server_or_a_simple_terminal_has_no_bar(names, environment):
    assert at_a_terminal(names, **environment)[2] == ""


def test_few_guides_have_no_bar(names):
    assert at_a_terminal(names[:10])[2] == ""


def test_a_pipe_has_no_bar(names):
    command = [sys.executable, "-m", "bti_engine", "validate", *names]
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""


def test_one_guide_does_not_load_the_bar(names):
    script = (
        "import sys\nfrom bti_engine import cli\n"
        f"cli._run(['validate', {names[0]!r}])\n"
        "print('click._termui_impl' in sys.modules)"
    )
    made = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert made.stdout.endswith("False\n")
