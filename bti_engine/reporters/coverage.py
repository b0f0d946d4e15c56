"""How much of each guide the scenarios have tried: a short table, a list of what they have not, and both as values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bti_engine.application.coverage import Condition, Coverage, Tried
from bti_engine.expressions.printing import show
from bti_engine.flow.conditions import Path
from bti_engine.locale import coverage as told
from bti_engine.locale.words import listed
from bti_engine.model.conditions import Truth
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.model.vocabulary import KEYS, in_language

_TRUTHS: dict[str, Truth] = {"true": True, "false": False, "unknown": None}
_NONE = "–"
_MAPS = ("nivå", "arena", "varsel", "slutt", "plikt")
_WIDTH = 100
_APART = "   "


def table(coverages: Sequence[Coverage], language: str, *, hint: bool = True) -> str:
    """One line a guide, with how much of each kind was tried; with `hint`, how to see the rest."""
    if not coverages:
        return ""
    heads = [told.TITLE.say(language, {}), *(each.say(language, {}) for each in told.COLUMNS.values())]
    rows = [heads, *([_title(each, language), *_cells(each)] for each in coverages)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    lines = [_APART.join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) for row in rows]
    return "\n".join(["", *lines, *([told.HOW_TO_SEE.say(language, {})] if hint else []), ""])


def untried(coverages: Sequence[Coverage], language: str) -> str:
    """All that was not tried, guide by guide."""
    return "".join("\n".join(["", *_missing(each, language), ""]) for each in coverages)


def values(coverage: Coverage) -> dict[str, object]:
    """The same for other programs: counts, and the names of what was not tried."""
    counted = {
        name: {"tried": sum(tried.values()), "of": len(tried), "untried": _names(tried)}
        for name, tried in _kinds(coverage).items()
    }
    counts = {name: _count(coverage.conditions, truth) for name, truth in _TRUTHS.items()}
    return {
        "guide": coverage.guide.id,
        "file": coverage.file,
        "cases": list(coverage.files),
        **counted,
        "conditions": {
            **{name: {"tried": tried, "of": count} for name, (tried, count) in counts.items()},
            "untried": [_condition(each) for each in coverage.conditions if each.never],
        },
    }


def _condition(each: Condition) -> dict[str, object]:
    return {
        "path": "/".join(each.placed.path),
        "condition": show(each.placed.condition),
        "never": [name for name, truth in _TRUTHS.items() if truth in each.never],
    }


def _title(coverage: Coverage, language: str) -> str:
    one, several = told.FILES
    count = len(coverage.files)
    return f"{coverage.guide.id} ({(one if count == 1 else several).say(language, {'count': count})})"


def _cells(coverage: Coverage) -> list[str]:
    pairs = [(sum(each.values()), len(each)) for each in _kinds(coverage).values()]
    pairs += [_count(coverage.conditions, truth) for truth in _TRUTHS.values()]
    return [f"{tried}/{count}" if count else _NONE for tried, count in pairs]


def _kinds(coverage: Coverage) -> dict[str, Tried]:
    return {
        "steps": coverage.steps,
        "outcomes": coverage.outcomes,
        "alerts": coverage.alerts,
        "duties": coverage.duties,
    }


def _count(conditions: Sequence[Condition], truth: Truth) -> tuple[int, int]:
    able = [each for each in conditions if truth in each.possible]
    return sum(truth in each.seen for each in able), len(able)


# --- what was not tried ---------------------------------------------------------------------------------------------


def _missing(coverage: Coverage, language: str) -> Iterator[str]:
    yield told.UNTRIED.say(language, {"guide": _title(coverage, language)})
    found = False
    written = language if language in {"nn", "nb"} else coverage.guide.malform
    ids = spelling(coverage.guide, written)
    for kind, tried in _kinds(coverage).items():
        names = [_spelt(kind, name, ids) for name in _names(tried)]
        if names:
            found = True
            yield from _wrapped(f"  {told.COLUMNS[kind].say(language, {})}: ", names)
    conditions = [each for each in coverage.conditions if each.never]
    if conditions:
        yield f"  {told.CONDITIONS.say(language, {})}:"
        yield from (f"    {_never(each, language, written, ids)}" for each in conditions if each.seen)
        unread = sum(not each.seen for each in conditions)
        if unread:
            one, several = told.UNREAD
            yield f"    {(one if unread == 1 else several).say(language, {'count': unread})}"
    elif not found:
        yield f"  {told.ALL_TRIED.say(language, {})}"


def _names(tried: Tried) -> list[str]:
    return [name for name, done in tried.items() if not done]


def _wrapped(head: str, names: Sequence[str]) -> Iterator[str]:
    """Names with commas between, on lines that are not too long."""
    line = head
    for name in names:
        piece = name if line.strip() in {"", head.strip()} else f", {name}"
        if len(line) + len(piece) > _WIDTH and line.strip():
            yield f"{line},"
            line, piece = "    ", name
        line += piece
    yield line


def _spelt(kind: str, name: str, ids: Spelling) -> str:
    """What was not tried, as an author writes it."""
    room = {"alerts": "varsel", "duties": "plikt"}.get(kind)
    return ids.id(room, name) if room else ids.place(name)


def _never(each: Condition, language: str, written: str, ids: Spelling) -> str:
    place, key = _place(each.placed.path, language, ids)
    words = (told.NEVER[name].say(language, {}) for name, truth in _TRUTHS.items() if truth in each.never)
    return told.NEVER_BEEN.say(
        language,
        {
            "place": place,
            "key": in_language(key, KEYS, written),
            "condition": show(each.placed.condition, written, ids),
            "words": listed(words, language, alternatives=True),
        },
    )


def _place(path: Path, language: str, ids: Spelling) -> tuple[str, str]:
    """Where in the guide a path leads, as authors name it (`1/evaluer/nivå-2`), and the key that it ends with."""
    *words, key = path
    names = words[1::2] if words and words[0] in _MAPS else words
    if words[:1] == ["nivå"] and len(names) == 1:
        return told.LEVEL.say(language, {"id": names[0]}), key
    if words and words[0] in _MAPS:
        names[0] = ids.id(words[0], names[0])
    return "/".join(names) or key, key
