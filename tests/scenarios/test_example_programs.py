"""The programs in examples/: a case system that embeds the engine, and what `make run` shows."""

import subprocess
import sys

from scenario_stage import ROOT


def run(name):
    done = subprocess.run(
        [sys.executable, str(ROOT / "examples" / name)], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


def test_embedding_the_engine_takes_a_page():
    out = run("embed.py")
    assert "Krav for å gå inn på nivå 1" in out
    assert "1/definer-problemstilling:" in out
    assert "Marit Nes er med i saka som føresette." in out
    source = (ROOT / "examples" / "embed.py").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 42
    assert [line for line in source.splitlines() if line.startswith("from bti_engine.")] == []


def test_make_run_tells_the_story_and_verifies_the_log():
    for _ in range(2):
        out = run("story.py")
        assert out.count(".yaml: Ingen feil") == len(list((ROOT / "guides").glob("*.yaml")))
        assert "Stega er grunnmodellen sine" in out
        assert out.count("Kontrollert: ingenting er endra eller borte.") == 2
        assert "Alt gjekk som venta" in out
    assert len(out.splitlines()) <= 140
    assert (ROOT / "build" / "demo" / "saker.db").is_file()
