"""`bti prove`: what always holds in guides, and where it does not, the story of how it comes about."""

from __future__ import annotations

from collections.abc import Iterator

import click

from bti_engine.application.check import check
from bti_engine.application.claimed import name_of, slug_in
from bti_engine.application.proving import prove_all
from bti_engine.application.remedies import Proved
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._named import find_guide
from bti_engine.cli._stories import Kept, keep_stories
from bti_engine.cli._wrong import Wrong
from bti_engine.errors import GuideError
from bti_engine.locale.claims import CLAIMS
from bti_engine.model.closest import closest
from bti_engine.reading.load import Shelf, load
from bti_engine.reading.remedy import Mender

_HOLDS, _BROKEN = 0, 1


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti prove rettleiar.yaml\n"
        "  bti prove grunnmodell\n"
        "  bti prove rettleiar.yaml --only samtykke,varsel    berre nokre eigenskapar\n"
        "  bti prove rettleiar.yaml --scenario saker/         soger som «bti test» kan spele\n"
        "  bti prove rettleiar.yaml --format json             til andre program\n"
        "\nKode ut: 0 alt held, 1 noko er brote eller ikkje bevist, 2 feil bruk. Råd stoppar ikkje."
    ),
)
@click.argument("guides", nargs=-1, required=True, metavar="RETTLEIAR…")
@click.option(
    "--scenario",
    metavar="FIL",
    help="Skriv soga om det som er brote, i denne fila, eller i ei mappe om det er fleire.",
)
@click.option("--only", metavar="EIGENSKAPAR", help="Prøv berre desse eigenskapane, med komma mellom.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Korleis svaret blir vist.")
@lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
def prove(guides: tuple[str, ...], scenario: str | None, only: str | None, form: str, lang: str | None) -> int:
    """Prøv kva som alltid held i ein rettleiar, kva folk enn gjer med han.

    Det som ikkje held, blir fortalt som den kortaste soga om korleis det kan hende. Soga er prøvd på ei prøvesak.
    Med henne står linja som slepp det til, og eit framlegg som er prøvt.

    Med --scenario blir soga skriven som ei sak som «bti test» spelar. Saka går ikkje som venta før rettleiaren er mend.
    """
    wanted = _properties(only)
    proved = tuple(_proved(guides, wanted))
    kept = keep_stories(proved, scenario) if scenario else ()
    if form == "json":
        from bti_engine.reporters.proving_json import proof_json  # noqa: PLC0415 - the other form is not needed

        click.echo(proof_json(proved, lang or "", _by_claim(kept)), nl=False)
    else:
        _print(proved, lang or "")
        _print_kept(kept, speaks(otherwise=proved[0].guide.malform), asked=bool(scenario))
    fine = all(each.status == "holds" or each.claim.advice for one in proved for each in one.verdicts)
    return _HOLDS if fine else _BROKEN


def _properties(only: str | None) -> frozenset[str]:
    """The properties that are asked for, by either målform's word; none: all."""
    known = {slug_in(slug, language): slug for slug in _slugs() for language in ("nb", "nn")}
    words = [each.strip() for each in (only or "").split(",") if each.strip()]
    for word in words:
        if word not in known:
            raise Wrong("no-property", name=word, near=closest(word, known), otherwise="choose-between", known=_known())
    return frozenset(known[each] for each in words)


def _slugs() -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.partition(".")[0] for each in CLAIMS))


def _known() -> str:
    language = "nb" if speaks() == "nb" else "nn"
    return ", ".join(slug_in(each, language) for each in _slugs())


def _proved(names: tuple[str, ...], wanted: frozenset[str]) -> Iterator[Proved]:
    """Each guide with its verdicts, and what mends those that are broken."""
    shelf = Shelf()
    for name in names:
        loaded = load(find_guide(name), shelf=shelf)
        checked = check(loaded)
        if checked.guide is None or checked.flow is None:
            raise GuideError(checked.findings)
        verdicts = tuple(prove_all(checked.flow))
        mender = Mender(loaded, checked, verdicts)
        told = tuple(each for each in verdicts if not wanted or each.claim.slug in wanted)
        found = ((name_of(each.claim), mender.mended(each)) for each in told if each.status == "broken")
        mends = {own: mend for own, mend in found if mend is not None}
        yield Proved(checked.guide, checked.flow, told, loaded.text, mends)


def _print(proved: tuple[Proved, ...], lang: str) -> None:
    from bti_engine.reporters.proving import proof_report  # noqa: PLC0415 - as above

    texts = [proof_report(each, lang or speaks(otherwise=each.guide.malform)) for each in proved]
    click.echo("\n".join(texts), nl=False)


def _print_kept(kept: tuple[Kept, ...], language: str, *, asked: bool) -> None:
    """Say which files were written."""
    from bti_engine.locale import proof_words as told  # noqa: PLC0415 - as above

    if asked:
        click.echo()
    if asked and not kept:
        click.echo(told.NO_STORY.say(language, {}))
    for each in kept:
        click.echo(told.WROTE.say(language, {"file": each.file}))


def _by_claim(kept: tuple[Kept, ...]) -> dict[tuple[str, str], str]:
    return {(each.guide, each.claim): each.file for each in kept}
