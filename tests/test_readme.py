"""README.md cannot lie: its guide is clean, its commands and its program run, and what it points to is there."""

import json
import re
import shlex
from pathlib import Path

import pytest
import yaml

from bti_engine import cli

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = README.partition("```yaml\n")[2].partition("```")[0]
TYPED = [line.strip().partition("#")[0] for line in README.splitlines() if line.startswith("    bti ")]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folders of the project, with the guide of the README saved where it says."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BTI_LANG", raising=False)
    for name in ("guides", "examples"):
        (tmp_path / name).mkdir()
        for path in (ROOT / name).rglob("*.yaml"):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (tmp_path / "guides" / "fjordvik.yaml").write_text(GUIDE, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.usefixtures("folder")
def test_a_command_of_the_readme_goes_well(typed, capsys):
    assert cli._run(shlex.split(typed)[1:]) == 0, capsys.readouterr()
    assert capsys.readouterr().out


def test_the_readme_shows_every_command_a_coordinator_needs():
    for name in ("validate", "show", "test", "explain"):
        assert any(typed.startswith(f"bti {name}") for typed in TYPED)
    assert "bti explain " in [f"{typed.strip()} " for typed in TYPED]


def test_the_guide_has_what_the_readme_says(folder, capsys, monkeypatch):
    assert cli._run(["validate", "guides/fjordvik.yaml"]) == 0
    assert "Ingen feil" in capsys.readouterr().out
    for word in ("opplysning: [uro]", "vilkår: uro", "frist: {tid: 6 veker}", "krav: samtykke(tverrfagleg)"):
        assert word in GUIDE
    monkeypatch.chdir(folder / "guides")
    assert cli._run(["show", "fjordvik", "1"]) == 0
    shown = capsys.readouterr().out
    assert "Set inn tiltak i eiga teneste (" in shown
    assert "Vurder om tiltaket hjelper (" in shown


@pytest.mark.usefixtures("folder")
def test_the_workflow_of_the_readme_makes_what_it_uploads(capsys):
    steps = yaml.safe_load(README.rpartition("```yaml\n")[2].partition("```")[0])["jobs"]["validate"]["steps"]
    command, _, made = next(each["run"] for each in steps if "bti validate" in each.get("run", "")).partition(" > ")
    assert steps[-1]["with"]["sarif_file"] == made
    assert cli._run(shlex.split(command)[1:]) == 0, capsys.readouterr()
    assert json.loads(capsys.readouterr().out)["version"] == "2.1.0"
    instead = re.search(r"`bti (validate [^`]*--format github)`", README)
    assert cli._run(shlex.split(instead[1])) == 0


def test_the_program_of_the_readme_runs(folder):  # noqa: ARG001 - it begins in its folder
    program = README.partition("```python\n")[2].partition("```")[0]
    exec(compile(program, "README.md", "exec"), {})  # noqa: S102 - our own text


def test_what_the_readme_points_to_is_there():
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / target).exists(), target
    for folder, name in re.findall(r"`?(examples|guides|docs)/([\w.-]+\.(?:py|yaml|md))", README):
        assert (ROOT / folder / name).exists() or name == "fjordvik.yaml"


def test_make_schemas_writes_the_schemas_of_guides_and_of_scenarios():
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\nschemas:")[2].partition("\n\n")[0]
    assert "bti_engine.reading.schema_files" in recipe
    assert "bti_engine.reading.scenario_schema" in recipe
