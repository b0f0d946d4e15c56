"""`bti test`: scenario files played on their guides, and whether things went as they expect."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import click

from bti_engine.application.coverage import Tally
from bti_engine.application.scenarios import play
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option
from bti_engine.cli._wrong import Wrong
from bti_engine.cli.stage import checked_guide, in_memory
from bti_engine.reading.scenario_file import LoadedScenario, load_scenario
from bti_engine.reporters import coverage, scenario_text
from bti_engine.reporters.scenario_text import Outcome

_AS_EXPECTED, _NOT_AS_EXPECTED, _NOTHING_READ = 0, 1, 3
_UNREAD = frozenset({"BTI160", "BTI161", "BTI162"})
_ENDINGS = (".yaml", ".yml")


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti test saker/uro-til-slutt.yaml\n"
        "  bti test saker/                          alle filene i mappa\n"
        "  bti test saker/ --untried                vis òg det som ikkje er prøvt\n"
        "  bti test saker/ --format json            til andre program\n"
        "\nKode ut: 0 alt gjekk som venta, 1 noko gjekk annleis eller ei fil har feil, 2 feil bruk,\n"
        "3 ingenting kunne lesast."
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FILER…")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Korleis svaret blir vist.")
@click.option("--untried", is_flag=True, help="Vis òg det av rettleiaren som ingen av sakene har prøvt.")
@lang_option("Språket i svaret. Utan dette: BTI_LANG, elles målforma i kvar fil.")
def test(files: tuple[str, ...], form: str, untried: bool, lang: str | None) -> int:
    """Prøv ein rettleiar mot tenkte saker: spel dei steg for steg, og sjå om det går som fila ventar.

    Ei mappe står for alle filene i ho som sluttar på .yaml eller .yml. Fila seier sjølv kva rettleiar ho gjeld.

    Til slutt står det kor mykje av kvar rettleiar sakene har prøvt: steg, utfall, og om kvart vilkår har vore sant,
    usant og ukjent.
    """
    tally, judge = Tally(), cache(checked_guide)
    loaded = {name: load_scenario(name, judge) for name in _expanded(files)}
    outcomes = [_played(name, each, lang or "", tally) for name, each in loaded.items()]
    covered = tally.result()
    if form == "json":
        click.echo(scenario_text.report_json(outcomes, covered, lang or ""), nl=False)
    else:
        spoken = lang or next((each.language for each in outcomes), "nn")
        click.echo(scenario_text.report(outcomes, lang or "", colour=_shows_colour()), nl=False, color=True)
        click.echo(coverage.table(covered, spoken, hint=not untried), nl=False)
        click.echo(coverage.untried(covered, spoken) if untried else "", nl=False)
    if all(any(each.code in _UNREAD for each in one.findings) for one in outcomes):
        return _NOTHING_READ
    return _AS_EXPECTED if all(_went_well(each) for each in outcomes) else _NOT_AS_EXPECTED


def _played(name: str, loaded: LoadedScenario, language: str, tally: Tally) -> Outcome:
    if loaded.scenario is None or loaded.guide is None:
        return Outcome(name, loaded.language, loaded.findings, loaded.text or "")
    stage = in_memory(loaded.scenario, loaded.guide, language)
    steps = tuple(play(loaded.scenario, loaded.guide, stage.world))
    tally.add(name, loaded.guide, steps)
    return scenario_text.outcome(name, loaded.findings, loaded.text or "", steps, stage.teller)


def _went_well(each: Outcome) -> bool:
    return each.played is not None and not each.failures


def _expanded(names: tuple[str, ...]) -> tuple[str, ...]:
    """The files that were named, those of a folder in order, each once."""
    found: dict[str, None] = {}
    for name in names:
        if not os.path.isdir(name):  # noqa: PTH112 - pathlib raises for a name that is too long
            found[name] = None
            continue
        folder = Path(name)
        try:
            inside = sorted(each.name for each in folder.iterdir() if each.name.endswith(_ENDINGS))
        except OSError:
            raise Wrong("shut-folder", folder=name) from None
        if not inside:
            raise Wrong("no-files", folder=name)
        found |= dict.fromkeys(str(folder / each) for each in inside)
    return tuple(found)


def _shows_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
