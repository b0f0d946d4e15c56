"""`bti validate`: what is wrong in guides, and where."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from functools import cache

import click

from bti_engine.application.check import Checked, check, excepted, together
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option
from bti_engine.cli._wrong import Wrong
from bti_engine.model.findings import Finding, Severity
from bti_engine.model.unntak import Excepted
from bti_engine.reading.load import Shelf, load

_CLEAN, _ERRORS, _NOTHING_JUDGED = 0, 1, 3
_UNJUDGED = frozenset({"BTI160", "BTI161", "BTI162"})
_FORMS = ("text", "json", "sarif", "github")
_ENDINGS = (".yaml", ".yml")
_MANY = 10
"""More files than this take long enough to be worth a bar, and leave enough behind to be worth tidying up."""


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti validate rettleiar.yaml\n"
        "  bti validate guides/ --strict           åtvaringar stoppar òg\n"
        "  bti validate rettleiar.yaml --diff      sjå kva som kan rettast\n"
        "  bti validate rettleiar.yaml --fix       rett det\n"
        "  bti validate guides/ --format sarif     til andre program\n"
        "\nKode ut: 0 ingen feil, 1 feil, 2 feil bruk, 3 ingenting kunne lesast."
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FILER…")
@click.option("--format", "form", type=click.Choice(_FORMS), default="text", help="Korleis funna blir viste.")
@lang_option("Språket i meldingane. Utan dette: BTI_LANG, elles målforma i kvar fil.")
@click.option("--strict", is_flag=True, help="La åtvaringar gjelde som feil.")
@click.option("--fix", is_flag=True, help="Rett det som berre kan rettast på éin måte.")
@click.option("--diff", is_flag=True, help="Vis kva --fix ville ha endra, og skriv ingenting.")
def validate(files: tuple[str, ...], form: str, lang: str | None, strict: bool, fix: bool, diff: bool) -> int:
    """Finn det som er gale i rettleiarar, og kvar det står.

    Ei mappe står for alle filene i ho som sluttar på .yaml eller .yml. Kvar fil blir prøvd for seg.

    --fix rettar skrivefeil, nøklar på feil målform og tekstar som manglar hermeteikn, og set av plass til titlar som
    manglar. Alt anna i fila blir ståande som før. Er det tvil om kva som er meint, blir det ikkje retta.
    """
    names = _expanded(files)
    if diff and form != "text":
        raise Wrong("diff-as-text", form=form)
    if fix and not diff:
        _mend(names, lang or "", aside=form != "text")
    if len(names) > _MANY:
        gc.enable()
    with _shown(names, lang or "nn") as going_on:
        checked, texts = _judged(going_on)
    same = cache(os.path.realpath)
    findings = together(checked, same)
    if diff:
        _show_changes(names, lang or "")
    else:
        _print(findings, excepted(checked, same), texts, checked, form, lang or "")
    return _exit_code(findings, checked, strict=strict)


def _mend(names: tuple[str, ...], language: str, *, aside: bool) -> None:
    from bti_engine.cli._mending import mend_files  # noqa: PLC0415 - seldom asked for

    mend_files(names, language, aside=aside)


def _show_changes(names: tuple[str, ...], language: str) -> None:
    from bti_engine.cli._mending import show_changes  # noqa: PLC0415 - as above

    show_changes(names, language)


def _shown(names: tuple[str, ...], language: str) -> AbstractContextManager[Iterable[str]]:
    """The names to go through; many of them with a bar, if somebody sits at a terminal and waits."""
    if len(names) <= _MANY or not _is_watched():
        return nullcontext(names)
    from bti_engine.locale.report import WORKING  # noqa: PLC0415 - seldom needed

    return click.progressbar(names, label=WORKING.say(language, {}), file=sys.stderr)


def _is_watched() -> bool:
    return sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


def _judged(names: Iterable[str]) -> tuple[list[Checked], dict[str, str]]:
    """What is wrong with each guide, and the texts to show it in.

    A base is read once for all that build on it. The guides themselves are let go of: hundreds would fill the memory.
    """
    shelf, checked, texts = Shelf(), list[Checked](), dict[str, str]()
    for name in names:
        loaded = load(name, shelf=shelf)
        judged = check(loaded)
        checked.append(Checked(judged.found, judged.inherited, excepted=judged.excepted))
        texts |= loaded.text
    return checked, texts


def _expanded(names: tuple[str, ...]) -> tuple[str, ...]:
    """The files that were named, those of a folder in order, each once."""
    found: dict[str, str] = {}
    for name in names:
        if os.path.isdir(name):  # noqa: PTH112 - pathlib would drop a leading ./ that findings should show
            try:
                inside = sorted(each for each in os.listdir(name) if each.endswith(_ENDINGS))  # noqa: PTH208 - as above
            except OSError:
                raise Wrong("shut-folder", folder=name) from None
            if not inside:
                raise Wrong("no-guides", folder=name)
            for each in inside:
                path = os.path.join(name, each)  # noqa: PTH118 - as above
                found.setdefault(os.path.realpath(path), path)
        else:
            found.setdefault(os.path.realpath(name), name)
    return tuple(found.values())


def _print(
    findings: tuple[Finding, ...],
    excepted: tuple[Excepted, ...],
    texts: dict[str, str],
    checked: list[Checked],
    form: str,
    language: str,
) -> None:
    shown: str
    match form:
        case "json":
            from bti_engine.reporters import json  # noqa: PLC0415 - the other forms are not needed

            shown = json.report(findings, language=language, excepted=excepted)
        case "sarif":
            from importlib.metadata import version  # noqa: PLC0415 - as above

            from bti_engine.reporters import sarif  # noqa: PLC0415 - as above

            shown = sarif.report(
                findings,
                version=version("bti-engine"),
                language=language,
                excepted=excepted,
                ran=not _nothing_judged(checked),
            )
        case "github":
            from bti_engine.reporters import github  # noqa: PLC0415 - as above

            shown = github.report(findings, files=len(checked), language=language, excepted=len(excepted))
        case _:
            from bti_engine.reporters import text  # noqa: PLC0415 - as above

            shown = text.report(
                findings, texts, files=len(checked), language=language, colour=_shows_colour(), excepted=len(excepted)
            )
    click.echo(shown, nl=False, color=form == "text")


def _shows_colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _exit_code(findings: tuple[Finding, ...], checked: list[Checked], *, strict: bool) -> int:
    if _nothing_judged(checked):
        return _NOTHING_JUDGED
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return _ERRORS if any(each.severity in stopping for each in findings) else _CLEAN


def _nothing_judged(checked: list[Checked]) -> bool:
    return all(any(each.code in _UNJUDGED for each in one.found) for one in checked)
