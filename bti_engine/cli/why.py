"""`bti why`: how to come from one place of a guide to another; of a case the same as `bti case why`."""

from __future__ import annotations

import click

from bti_engine.application.check import check
from bti_engine.application.why.finding import find_routes
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._named import ENDINGS, find_guide, is_file
from bti_engine.cli._session import DONE, REFUSED, by_option, form_option
from bti_engine.cli._wrong import Wrong
from bti_engine.cli.case_why import no_such_place
from bti_engine.cli.case_why import why as of_case
from bti_engine.errors import GuideError, NotFound
from bti_engine.model.commands import Actor
from bti_engine.model.findings import has_errors
from bti_engine.reading.load import load
from bti_engine.reporters.case_json import as_json
from bti_engine.reporters.case_text import Words
from bti_engine.reporters.why_routes import routes_json, tell_routes

_OF_A_NUMBER = frozenset("0123456789abcdef")


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti why rettleiar.yaml --to nivå-3             frå opninga av ei sak\n"
        "  bti why rettleiar.yaml --from 1/evaluer --to avslutta\n"
        "  bti why 3f2a nivå-2                            eit utfall i ei sak\n"
        "  bti why 3f2a                                   alle utfalla i steget\n"
        "\nKode ut: 0 forklart, 1 ingen veg dit eller ikkje lov, 2 feil bruk, 3 kan ikkje halde fram."
    ),
)
@click.argument("name", metavar="RETTLEIAR|SAK")
@click.argument("outcome", metavar="[UTFALL]", required=False, default="")
@click.option(
    "--to", "goal", default="", metavar="STAD", help="Kvar ein vil: eit nivå, ein arena, eit steg, ein slutt."
)
@click.option("--from", "start", default="", metavar="STAD", help="Kvar ein er; utan dette: opninga av ei sak.")
@by_option
@click.option("--anonymous", is_flag=True, help="Utan namn, der arenaen tek imot det.")
@form_option
@click.option("--store", default="", metavar="FIL", help="Fila som sakene ligg i.")
@lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
def why(
    name: str,
    outcome: str,
    goal: str,
    start: str,
    by: Actor | None,
    anonymous: bool,
    form: str,
    store: str,
    lang: str | None,
) -> int:
    """Vis dei kortaste vegane til ein stad i ein rettleiar, eller forklar eit utfall i ei sak.

    Av ein rettleiar: vala på vegen, i rekkjefølgje, med det kvart val krev, og kvar det står. Vegane er prøvde på ei
    tenkt sak. Av ei sak: det same som «bti case why».
    """
    path = find_guide(name)
    if is_file(path) or name.endswith(ENDINGS):
        if outcome or by or anonymous:
            raise Wrong("why-guide-takes-to")
        return _in_guide(path, goal, start, form, lang)
    if not _OF_A_NUMBER.issuperset(name):
        raise Wrong("neither-guide-nor-case", name=name)
    if start:
        raise Wrong("from-in-case")
    run = of_case.callback
    answer = run(case=name, outcome=outcome, goal=goal, anonymous=anonymous, by=by, form=form, store=store, lang=lang)  # type: ignore[misc]  # a command has its function
    return int(answer)


def _in_guide(path: str, goal: str, start: str, form: str, lang: str | None) -> int:
    if not goal:
        raise Wrong("why-guide-takes-to")
    checked = check(load(path))
    if checked.guide is None or checked.flow is None or has_errors(checked.findings):
        raise GuideError(checked.findings)
    guide = checked.guide
    try:
        found = find_routes(guide, goal, start)
    except NotFound as error:
        raise no_such_place(guide, error.name) from None
    words = Words(guide, checked.flow, str, lang or speaks(otherwise=guide.malform))
    told = as_json(routes_json(words, found)) if form == "json" else "\n".join(tell_routes(words, found))
    click.echo(told)
    return DONE if found.routes or found.none == "here" else REFUSED
