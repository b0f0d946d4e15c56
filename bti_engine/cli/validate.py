"""`bti validate`: what is wrong in guides, and where."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from bti_engine.application.check import Checked, check, together
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option
from bti_engine.cli._wrong import Wrong
from bti_engine.model.findings import Finding, Severity
from bti_engine.reading.load import Loaded, load

_CLEAN, _ERRORS, _NOTHING_JUDGED = 0, 1, 3
_UNJUDGED = frozenset({"BTI160", "BTI161", "BTI162"})
_ENDINGS = (".yaml", ".yml")


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti validate rettleiar.yaml\n"
        "  bti validate guides/ --strict           åtvaringar stoppar òg\n"
        "  bti validate guides/ --format json      til andre program\n"
        "\nKode ut: 0 ingen feil, 1 feil, 2 feil bruk, 3 ingenting kunne lesast."
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FILER…")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Korleis funna blir viste.")
@lang_option("Språket i meldingane. Utan dette: BTI_LANG, elles målforma i kvar fil.")
@click.option("--strict", is_flag=True, help="La åtvaringar gjelde som feil.")
def validate(files: tuple[str, ...], form: str, lang: str | None, strict: bool) -> int:
    """Finn det som er gale i rettleiarar, og kvar det står.

    Ei mappe står for alle filene i ho som sluttar på .yaml eller .yml. Kvar fil blir prøvd for seg.
    """
    loaded = [load(name) for name in _expanded(files)]
    checked = [check(each) for each in loaded]
    findings = together(checked, os.path.realpath)
    _print(findings, loaded, form, lang or "")
    return _exit_code(findings, checked, strict=strict)


def _expanded(names: tuple[str, ...]) -> tuple[str, ...]:
    """The files that were named, those of a folder in order, each once."""
    found: dict[str, str] = {}
    for name in names:
        if os.path.isdir(name):  # noqa: PTH112 - pathlib would drop a leading ./ that findings should show
            inside = sorted(each.name for each in Path(name).iterdir() if each.name.endswith(_ENDINGS))
            if not inside:
                raise Wrong("no-guides", folder=name)
            for each in inside:
                path = os.path.join(name, each)  # noqa: PTH118 - as above
                found.setdefault(os.path.realpath(path), path)
        else:
            found.setdefault(os.path.realpath(name), name)
    return tuple(found.values())


def _print(findings: tuple[Finding, ...], loaded: list[Loaded], form: str, language: str) -> None:
    if form == "json":
        from bti_engine.reporters import json  # noqa: PLC0415 - the other form is not needed

        click.echo(json.report(findings, language=language), nl=False)
        return
    from bti_engine.reporters import text  # noqa: PLC0415 - as above

    texts = {name: content for each in loaded for name, content in each.text.items()}
    shown = text.report(findings, texts, files=len(loaded), language=language, colour=_shows_colour())
    click.echo(shown, nl=False, color=True)


def _shows_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _exit_code(findings: tuple[Finding, ...], checked: list[Checked], *, strict: bool) -> int:
    if all(any(each.code in _UNJUDGED for each in one.found) for one in checked):
        return _NOTHING_JUDGED
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return _ERRORS if any(each.severity in stopping for each in findings) else _CLEAN
