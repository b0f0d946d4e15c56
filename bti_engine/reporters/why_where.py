"""Where something stands in a guide: by titles, by file and line, and what it rests on."""

from __future__ import annotations

from bti_engine.application.why.values import Paragraph
from bti_engine.locale import why as told
from bti_engine.locale.engine import word
from bti_engine.model.paths import title_at
from bti_engine.reporters.case_words import Words


def tell_line(stands: Paragraph) -> str:
    """The file and line that something stands in: « (rettleiar.yaml:214)»; "" where that is not known."""
    return f" ({short_file(stands.file)}:{stands.line})" if stands.file else ""


def short_file(file: str) -> str:
    """The name of a file without its folders."""
    return file.replace("\\", "/").rpartition("/")[2]


def tell_sources(words: Words, paragraph: Paragraph | None) -> str:
    """The documents and laws that something rests on, or ""."""
    sources = paragraph.sources if paragraph is not None else ()
    return words.many(words.law(each) for each in sources) if sources else ""


def tell_where(words: Words, path: tuple[str, ...]) -> str:
    """Where something stands in a guide, by titles: the level, arena or alert, and the step."""
    kinds = {"nivå": "level", "arena": "arena", "varsel": "alert", "slutt": "end"}
    parts = []
    if len(path) > 1 and path[0] in kinds:
        named = {"level": words.level(path[1]), "arena": words.arena(path[1]), "alert": words.alert(path[1])}
        title = title_at(words.guide, path[:2], words.language)
        parts.append(
            word(told.PLACES, kinds[path[0]], words.language, **named, end=words.end(path[1]), title=f"«{title}»")
        )
    if len(path) > 3 and path[2] == "steg":  # noqa: PLR2004 - `nivå/1/steg/evaluer`
        step = title_at(words.guide, path[:4], words.language)
        parts.append(word(told.PLACES, "step", words.language, step=f"«{step}»"))
    return ", ".join(parts)
