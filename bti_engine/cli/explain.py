"""`bti explain`: the page of a code."""

from __future__ import annotations

import click

from bti_engine.cli._click import Command
from bti_engine.locale.manual import codes, find_code, page
from bti_engine.model.closest import closest

_HEADINGS = {
    "nn": ("Feil", "Rett"),
    "nb": ("Feil", "Riktig"),
    "en": ("Wrong", "Right"),
}


@click.command(
    cls=Command,
    epilog="\b\nDøme:\n  bti explain BTI203\n  bti explain 203 --lang nb\n  bti explain ukjent-mål",
)
@click.argument("code", metavar="KODE")
@click.option(
    "--lang", type=click.Choice(["nn", "nb", "en"]), default="nn", show_default="nn", help="Språket i forklaringa."
)
def explain(code: str, lang: str) -> None:
    """Forklar ein kode som validate har vist: kva han tyder, kvifor det har noko å seie, og korleis du rettar det."""
    found = find_code(code)
    if found is None:
        words = (*codes(), *(page(each).slug for each in codes()))
        near = closest(code, words) or closest(f"BTI{code}", words)
        hint = f" Meinte du «{near}»?" if near else " Kodane ser slik ut: BTI203."
        raise click.UsageError(f"Det finst ingen kode som heiter «{code}».{hint}")
    told = page(found)
    click.echo(f"{told.code} {told.slug}\n\n{told.texts[lang]}")
    for heading, example in zip(_HEADINGS[lang], (told.wrong, told.right), strict=True):
        if example:
            click.echo(f"\n{heading}:\n\n{_indented(example)}")


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip("\n").split("\n"))
