"""`bti explain`: the page of a code, of a key, a choice or a word of conditions, or of a property; by itself, all keys.

Many properties are called what the key is called that they are about. Then both pages are shown: the key's, which most
people want, and the property's after it. No code's short name is a key's or a property's; tests see to that.
"""

from __future__ import annotations

import click

from bti_engine.cli._click import Command
from bti_engine.cli._language import lang_option, speaks
from bti_engine.cli._wrong import Wrong
from bti_engine.locale.manual import Page, codes, find_code, page
from bti_engine.locale.properties import Property, find_property, names, property_page, slugs
from bti_engine.locale.property_words import BOTH
from bti_engine.locale.report import EXCEPTABLE
from bti_engine.model.closest import closest
from bti_engine.model.unntak import ADVICE
from bti_engine.reporters import format_manual
from bti_engine.reporters.outline_layout import wrapped
from bti_engine.reporters.property_manual import property_lines

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
        "  bti explain ukjent-mål\n"
        "  bti explain veg-vidare        noko «bti prove» prøver"
    ),
)
@click.argument("word", metavar="[KODE|ORD]", required=False, default="")
@lang_option("Språket i forklaringa. Utan dette: BTI_LANG, elles nynorsk.")
def explain(word: str, lang: str | None) -> None:
    """Forklar ein kode frå validate, ein nøkkel, eit val, eit ord i vilkår eller noko «bti prove» prøver.

    Utan ORD: alle tinga i ein rettleiar med nøklane dei kan ha. For ein kode: kva han tyder, kvifor det har noko å
    seie, og korleis du rettar det. For ein nøkkel: kva han er til, kvar han kan stå, og kva du kan skrive.

    For noko «bti prove» prøver: kva det er, kvifor, kva svaret tyder, og korleis du rettar det. Heiter ein nøkkel det
    same, kjem nøkkelen først.
    """
    word = word.strip()
    code = find_code(word) if word else None
    if not word:
        lines = format_manual.overview(speaks())
    elif code is not None:
        lines = _page(page(code), speaks())
    else:
        lines = _word(word, lang or "")
    if not lines:
        raise _unknown(word)
    click.echo("\n".join(lines))


def _word(word: str, language: str) -> list[str]:
    """What a word is in guides, and what it is to `bti prove`."""
    lines, tried = format_manual.explain_word(word, language), find_property(word)
    if tried is None:
        return lines
    spoken = language or _spoken(word, tried)
    told = property_lines(tried, spoken)
    if not lines:
        return told
    return [lines[0], "", *wrapped(BOTH.say(spoken, {"word": lines[0]})), *lines[1:], "", *told]


def _spoken(word: str, tried: Property) -> str:
    """The målform that a property's name belongs to."""
    name = word.casefold().partition("/")[0]
    return "nb" if name == tried.name("nb") != tried.slug else "nn"


def _page(told: Page, language: str) -> list[str]:
    """A code's page; its short name is nynorsk, so others see the code alone."""
    lines = [f"{told.code} {told.slug}" if language == "nn" else told.code]
    for paragraph in told.texts[language].split("\n\n"):
        lines += ["", *_laid_out(paragraph)]
    for heading, example in zip(_HEADINGS[language], told.examples(language), strict=True):
        if example:
            lines += ["", f"{heading}:", "", _indented(example)]
    if told.code in ADVICE:
        lines += ["", *wrapped(EXCEPTABLE.say(language, {"code": told.code}))]
    return lines


def _laid_out(paragraph: str) -> list[str]:
    """A paragraph in lines of our own width; a list keeps its lines."""
    lines = paragraph.split("\n")
    return lines if any(line.startswith(("-", " ", "|")) for line in lines) else wrapped(" ".join(lines))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.strip("\n").split("\n"))


def _unknown(word: str) -> Wrong:
    tried = (name for slug in slugs() for name in names(property_page(slug)))
    known = (*codes(), *format_manual.known_words(), *tried, *(page(each).slug for each in codes()))
    near = closest(word, known, len(known)) or closest(f"BTI{word}", known, len(known))
    coded = word.upper().startswith("BTI") or word.isdecimal()
    return Wrong("no-code" if coded else "no-word", near=near, otherwise="see-words", word=word)
