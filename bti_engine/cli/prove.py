"""`bti prove`: what always holds in guides, and where it does not, the story of how it comes about."""

from __future__ import annotations

import click

from bti_engine.application.check import check
from bti_engine.application.proving import prove_all
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._named import find_guide
from bti_engine.errors import GuideError
from bti_engine.reading.load import load
from bti_engine.reporters.proving import proof_report

_HOLDS, _BROKEN = 0, 1


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti prove rettleiar.yaml\n"
        "  bti prove grunnmodell\n"
        "\nKode ut: 0 alt held, 1 noko er brote eller ikkje bevist, 2 feil bruk."
    ),
)
@click.argument("guides", nargs=-1, required=True, metavar="RETTLEIAR…")
@lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
def prove(guides: tuple[str, ...], lang: str | None) -> int:
    """Prøv kva som alltid held i ein rettleiar, kva folk enn gjer med han.

    Det som ikkje held, blir fortalt som den kortaste soga om korleis det kan hende. Soga er prøvd på ei verkeleg sak.
    """
    code = _HOLDS
    for name in guides:
        checked = check(load(find_guide(name)))
        if checked.guide is None or checked.flow is None:
            raise GuideError(checked.findings)
        verdicts = tuple(prove_all(checked.flow))
        language = lang or speaks(otherwise=checked.guide.malform)
        click.echo(proof_report(checked.guide, checked.flow, verdicts, language), nl=False)
        if any(each.status != "holds" for each in verdicts):
            code = _BROKEN
    return code
