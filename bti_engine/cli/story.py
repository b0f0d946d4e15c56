"""`bti story`: a scenario file told as a story, and its log kept in a file if one is named."""

from __future__ import annotations

from pathlib import Path

import click

from bti_engine.application.scenarios import Played, play
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option
from bti_engine.cli.stage import Stage, checked_guide, in_memory, on_disk
from bti_engine.locale import story as told
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Scenario
from bti_engine.reading.scenario_file import load_scenario
from bti_engine.reporters import scenario_text
from bti_engine.reporters.story import Story

_TOLD, _NOT_AS_EXPECTED, _NOTHING_READ = 0, 1, 3
_SHOWN = 6
"""As many letters of a case's id are enough to name it."""


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti story saker/uro-til-slutt.yaml\n"
        "  bti story saker/uro-til-slutt.yaml --store øving.db    loggen blir liggjande i ei fil\n"
        "\nKode ut: 0 alt gjekk som venta, 1 noko gjekk annleis eller fila har feil, 2 feil bruk,\n"
        "3 fila kunne ikkje lesast."
    ),
)
@click.argument("file", metavar="FIL")
@click.option(
    "--store", type=click.Path(path_type=Path), metavar="FIL", help="Fila som loggen skal liggje i, ei til øving."
)
@lang_option("Språket. Utan dette: BTI_LANG, elles målforma i fila.")
def story(file: str, store: Path | None, lang: str | None) -> int:
    """Fortel ei tenkt sak frå først til sist: kven som gjorde kva, kva som blei avvist, og kva som opna det."""
    loaded = load_scenario(file, checked_guide)
    if loaded.scenario is None or loaded.guide is None:
        unplayed = scenario_text.Outcome(file, loaded.language, loaded.findings, loaded.text or "")
        click.echo(scenario_text.report([unplayed], lang or ""), nl=False, err=True)
        return _NOT_AS_EXPECTED if loaded.text is not None else _NOTHING_READ
    if store is None:
        stage = in_memory(loaded.scenario, loaded.guide, lang or "")
    else:
        stage = on_disk(store, loaded.scenario, loaded.guide, lang or "")
    with stage.closing():
        steps = tell(loaded.scenario, loaded.guide, stage, store)
    outcome = scenario_text.outcome(file, loaded.findings, loaded.text or "", steps, stage.teller)
    if outcome.failures:
        click.echo(scenario_text.report([outcome], lang or ""), nl=False, err=True)
        return _NOT_AS_EXPECTED
    counts = scenario_text.counts(outcome, stage.teller.language)
    click.echo("  " + told.AS_EXPECTED.say(stage.teller.language, {"counts": counts}))
    return _TOLD


def tell(scenario: Scenario, guide: Guide, stage: Stage, store: Path | None) -> tuple[Played, ...]:
    """Play a scenario and tell it on the way; the steps, for counting what went as expected."""
    teller = Story(scenario, guide, stage.world.cases, stage.teller)
    for line in teller.opening():
        click.echo(line)
    steps = []
    for played in play(scenario, guide, stage.world):
        steps.append(played)
        for line in teller.step(played):
            click.echo(line)
    click.echo("")
    for line in teller.who_sees():
        click.echo(line)
    streams = [each for each in (teller.case, *teller.tracks) if each]
    click.echo("")
    for line in teller.log({stream: stage.world.verify(stream) for stream in streams}):
        click.echo(line)
    if store is not None and streams:
        click.echo("  " + told.LIES_IN.say(stage.teller.language, {"file": str(store), "id": streams[0][:_SHOWN]}))
    return tuple(steps)
