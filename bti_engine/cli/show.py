"""`bti show`: a guide, a level or a step as text."""

from __future__ import annotations

import click

from bti_engine.application.check import check
from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._named import find_guide
from bti_engine.cli._wrong import Wrong
from bti_engine.errors import GuideError
from bti_engine.locale.usage import usage
from bti_engine.model.aliases import own_id
from bti_engine.model.closest import closest
from bti_engine.model.findings import Severity
from bti_engine.model.guide import Guide
from bti_engine.model.spelling import spelling
from bti_engine.reading.load import Loaded, load
from bti_engine.reporters.outline import bodies, find_room, outline, outline_of


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti show rettleiar.yaml              heile rettleiaren, kort\n"
        "  bti show rettleiar.yaml 1            nivå 1 med alle stega\n"
        "  bti show rettleiar.yaml 1/evaluer    eitt steg\n"
        "  bti show grunnmodell                 grunnmodellen som følgjer med"
    ),
)
@click.argument("guide", metavar="RETTLEIAR")
@click.argument("place", metavar="[NIVÅ[/STEG]]", required=False, default="")
@lang_option("Språket. Utan dette: BTI_LANG, elles språket til rettleiaren.")
def show(guide: str, place: str, lang: str | None) -> None:
    """Vis ein rettleiar, eit nivå eller eit steg som tekst.

    Det som ikkje står i fila sjølv, er merkt «frå grunnmodellen». I staden for eit nivå kan du skrive ein arena
    eller eit varsel. RETTLEIAR er ei fil, eller namnet på ein rettleiar i mappa du står i, i mappa «guides» eller ein
    som følgjer med.
    """
    path = find_guide(guide)
    loaded = load(path)
    if loaded.guide is None:
        raise GuideError(loaded.findings)
    click.echo(_shown(loaded.guide, place, lang or ""), nl=False)
    _warn(loaded, path)


def _shown(guide: Guide, place: str, language: str) -> str:
    own, _, step = place.removeprefix("nivå ").partition("/")
    if not own:
        return outline(guide, language)
    own = own_id(guide.arena, own) or own_id(guide.varsel, own) or own
    room = find_room(guide, own)
    if room is None:
        ids = spelling(guide, language if language in {"nn", "nb"} else guide.malform)
        others = (*(ids.id("arena", each) for each in guide.arena), *(ids.id("varsel", each) for each in guide.varsel))
        raise _unknown(guide, own, (*guide.niva, *others))
    steps = bodies(guide, room)[own].steg
    if step and step not in steps:
        raise _unknown(guide, place, tuple(f"{own}/{each}" for each in steps))
    return outline_of(guide, room, own, step, language)


def _unknown(guide: Guide, place: str, known: tuple[str, ...]) -> Wrong:
    near = closest(place, known) if len(place) > 1 else None
    return Wrong(
        "no-place",
        guide=guide.malform,
        near=near,
        otherwise="choose-between" if known else "",
        place=place,
        known=", ".join(known),
    )


def _warn(loaded: Loaded, name: str) -> None:
    errors = sum(each.severity is Severity.ERROR for each in check(loaded).findings)
    if errors:
        language = speaks(otherwise=loaded.guide.malform if loaded.guide else "")
        click.echo(f"\n{usage('guide-errors', language, errors=errors, name=name)}", err=True)
