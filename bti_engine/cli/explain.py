"""`bti explain`: the page of a code, or of a key, a choice or a word of conditions; by itself, all keys."""

from __future__ import annotations

import click

from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._wrong import Wrong
from bti_engine.locale.manual import Page, codes, find_code, page
from bti_engine.model.closest import closest
from bti_engine.reporters import format_manual
from bti_engine.reporters.outline_layout import wrapped

_HEADINGS = {
    "nn": ("Feil", "Rett"),
    "nb": ("Feil", "Riktig"),
    "en": ("Wrong", "Right"),
}


@click.command(
    cls=Command,
    epilog=(
        "\b\nDøme:\n"
        "  bti explain                   alle nøklane\n"
        "  bti explain frist             ein nøkkel\n"
        "  bti explain vilkår            nøkkelen, og orda i vilkår\n"
        "  bti explain 203 --lang nb     ein kode\n"
        "  bti explain ukjent-mål"
    ),
)
@click.argument("word", metavar="[KODE|ORD]", required=False, default="")
@lang_option("Språket i forklaringa. Utan dette: BTI_LANG, elles nynorsk.")
def explain(word: str, lang: str | None) -> None:
    """Forklar ein kode frå validate, eller ein nøkkel, eit val eller eit ord i vilkår.

    Utan ORD: alle tinga i ein rettleiar med nøklane dei kan ha. For ein kode: kva han tyder, kvifor det har noko å
    seie, og korleis du rettar det. For ein nøkkel: kva han er til, kvar han kan stå, og kva du kan skrive.
    """
    word = word.strip()
    code = find_code(word) if word else None
    if not word:
        lines = format_manual.overview(speaks())
    elif code is not None:
        lines = _page(page(code), speaks())
    else:
        lines = format_manual.explain_word(word, lang or "")
    if not lines:
        raise _unknown(word)
    click.echo("\n".join(lines))


def _page(told: Page, language: str) -> list[str]:
    """A code's page; its short name is nynorsk, so others see the code alone."""
    lines = [f"{told.code} {told.slug}" if language == "nn" else told.code]
    for paragraph in told.texts[language].split("\n\n"):
        lines += ["", *_laid_out(paragraph)]
    for heading, example in zip(_HEADINGS[language], told.examples(language), strict=True):
        if example:
            lines += ["", f"{heading}:", "", _indented(example)]
    return lines


def _laid_out(paragraph: str) -> list[str]:
    """A paragraph in lines of our own width; a list keeps its lines."""
    lines = paragraph.split("\n")
    return lines if any(line.startswith(("-", " ", "|")) for line in lines) else wrapped(" ".join(lines))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip("\n").split("\n"))


def _unknown(word: str) -> Wrong:
    known = (*codes(), *format_manual.known_words(), *(page(each).slug for each in codes()))
    near = closest(word, known, len(known)) or closest(f"BTI{word}", known, len(known))
    coded = word.upper().startswith("BTI") or word.isdecimal()
    return Wrong("no-code" if coded else "no-word", near=near, otherwise="see-words", word=word)
