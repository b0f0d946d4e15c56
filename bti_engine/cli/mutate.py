"""`bti mutate`: what if a requirement of a guide fell away, and who would notice."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator

import click

from bti_engine.application.check import check
from bti_engine.application.mutating.edits import as_local, unlocked
from bti_engine.application.mutating.mutants import Mutant, changes
from bti_engine.application.mutating.trials import Refuses, Trial, try_all
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._named import find_guide
from bti_engine.errors import GuideError
from bti_engine.flow.tables import Flow
from bti_engine.locale.mutating import WORKING
from bti_engine.model.findings import Finding, Severity
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping
from bti_engine.model.unntak import Unntak
from bti_engine.reading.load import load
from bti_engine.reading.overlay import overlay

_NO_HOLES, _HOLES = 0, 1


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti mutate rettleiar.yaml\n"
        "  bti mutate rettleiar.yaml --same           vis òg det som ikkje gjorde nokon skilnad\n"
        "  bti mutate rettleiar.yaml --format json    til andre program\n"
        "\nKode ut: 0 ingenting kan gå ut over nokon utan at det blir merka, 1 noko kan det, 2 feil bruk."
    ),
)
@click.argument("guide", metavar="RETTLEIAR")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Korleis svaret blir vist.")
@click.option("--same", is_flag=True, help="Vis òg endringane som ikkje gjorde nokon skilnad.")
@lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
def mutate(guide: str, form: str, same: bool, lang: str | None) -> int:
    """Kva om eit krav i rettleiaren fall bort, og ville nokon ha merka det?

    Krav, samtykke, varsel, skjerming, fristar og anna blir teke bort eller gjort svakare, éin ting om gongen. Så blir
    det prøvt om «bti validate» eller «bti prove» seier frå. Fila di blir ikkje endra.
    """
    loaded = load(find_guide(guide))
    checked = check(loaded)
    if checked.guide is None or checked.flow is None:
        raise GuideError(checked.findings)
    gc.enable()  # hundreds of guides are made and let go of
    language = lang or speaks(otherwise=checked.guide.malform)
    trials = _tried(checked.guide, checked.flow, loaded.unntak, language)
    if form == "json":
        from bti_engine.reporters.case_json import as_json  # noqa: PLC0415 - the other form is not needed
        from bti_engine.reporters.mutating_json import values  # noqa: PLC0415 - as above

        click.echo(as_json(values(checked.guide, checked.flow, trials, language)))
    else:
        from bti_engine.reporters.mutating import report  # noqa: PLC0415 - as above

        click.echo(report(checked.guide, checked.flow, trials, language, same=same), nl=False)
    return _HOLES if any(each.is_hole for each in trials) else _NO_HOLES


def _tried(guide: Guide, flow: Flow, unntak: tuple[Unntak, ...], language: str) -> tuple[Trial, ...]:
    """What comes of each change; with a bar, if somebody sits at a terminal and waits."""
    found = try_all(guide, flow, refuses_of(guide), unntak)
    if not _is_watched():
        return tuple(found)
    count = sum(1 for _ in changes(guide))
    label = WORKING.say(language, {})
    with click.progressbar(found, length=count, label=label, file=sys.stderr) as going_on:
        return tuple(going_on)


def refuses_of(guide: Guide) -> Refuses | None:
    """What a base says of a local guide that makes a change: much of a base is locked."""
    if guide.grunnlag is None:
        return None
    base = unlocked(guide.node, guide.node.span.file)
    assert isinstance(base, Mapping)  # noqa: S101 - a guide is a map, with its locks and without

    def refuses(mutant: Mutant) -> Iterator[Finding]:
        _, found = overlay(base, as_local(base, mutant.edit, mutant.place))
        return (each for each in found if each.severity is Severity.ERROR)

    return refuses


def _is_watched() -> bool:
    return sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"
