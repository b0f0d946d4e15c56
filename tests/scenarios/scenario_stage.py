"""Short ways to read and play scenarios in tests."""

from functools import cache
from pathlib import Path

from bti_engine.application.scenarios import play
from bti_engine.cli.stage import checked_guide, in_memory
from bti_engine.reading.scenario_file import find_guide, read_scenario
from bti_engine.reporters import scenario_text

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
WRONG = Path(__file__).parent / "wrong"

judged = cache(checked_guide)


def read(text: str, name: str = "sak.yaml", folder: Path = ROOT / "examples"):
    return read_scenario(text, name, lambda guide: find_guide(guide, folder), judged)


def played(loaded, language: str = ""):
    stage = in_memory(loaded.scenario, loaded.guide, language)
    return tuple(play(loaded.scenario, loaded.guide, stage.world)), stage.teller


def outcome(text: str, name: str = "sak.yaml", language: str = "", folder: Path = ROOT / "examples"):
    loaded = read(text, name, folder)
    if loaded.scenario is None:
        return scenario_text.Outcome(name, loaded.language, loaded.findings, text)
    steps, teller = played(loaded, language)
    return scenario_text.outcome(name, loaded.findings, text, steps, teller)
