"""Commas and colons that part a text in two without a word: inside braces, inside brackets, and in a key.

A text with a comma in `{…}` loses its end, and half a condition is a condition too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from bti_engine.model import shapes
from bti_engine.model.findings import Finding
from bti_engine.model.format import OBJECTS
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.vocabulary import KEYS, in_language
from bti_engine.reading import problems
from bti_engine.reading.lay_checks import CURLY, Scene
from bti_engine.reading.lay_lines import Line, key_end, quote_end
from bti_engine.reading.letters import UNSEEN
from bti_engine.reading.scalars import quoted
from bti_engine.reading.text_file import TextFile

_CONDITION_KEYS = frozenset({"vilkår", "krav", "må", "bør", "aldri", "så-lenge"})
_PART = r"(?:ikkje |ikke )?[\w/-]+(?:\([\w -]*\))?(?:(?::| !?=| [<>]=?) [\w-]+)?"
_WITH_COLON = rf"{_PART}(?: (?:og|eller) {_PART})*"
"""A condition, were it not for its colons."""
_JOINING = ("og ", "eller ", "ikkje ", "ikke ")
_SENTENCE_ENDS = ".!?…"
_LONGEST_LINE = 2000


def cut_in_braces(file: TextFile, before: Entry | None, keys: list[Scalar]) -> Finding:
    """What stands between two commas in braces without being `key: value`."""
    first = keys[0]
    colon = first.text.find(":")
    if colon > 0 and first.content == first.span:
        after, place = first.text[colon + 1 : colon + 2], first.span.part(colon, colon + 1)
        if after in UNSEEN:
            return file.finding(problems.HARD_SPACE, first.span.part(colon + 1, colon + 2), mended=" ")
        if after != "/" and first.text[:colon].isalpha():
            return file.finding(problems.NO_SPACE, place, mended=": ", after=first.text[: colon + 1])
    cut = _across(first.span, keys[-1].span)
    text = file.cut(cut)
    if before is None:
        return file.finding(problems.NO_COLON, cut, word=text)
    whole = _across(before.value.span, cut)
    source = file.cut(whole)
    if isinstance(before.value, Scalar) and source[:1] in CURLY and source[-1] in CURLY[source[0]]:
        return file.finding(
            problems.CURLY_QUOTES, whole, mended=quoted(source[1:-1]), opening=source[0], closing=source[-1]
        )
    mended = _joined(before, keys, source)
    return file.finding(problems.COMMA_IN_BRACES, cut, mended=mended, mended_span=whole, text=text, key=before.key.text)


def _joined(before: Entry, keys: list[Scalar], source: str) -> str | None:
    """The text in one piece, where there is no doubt about how it was meant."""
    if not _plain_on_one_line(before.value) or any(not _plain_on_one_line(key) for key in keys) or "\n" in source:
        return None
    if before.key.text in id_lists():
        return f"[{source}]"
    if before.key.text not in _CONDITION_KEYS:
        return quoted(source)
    joined = all(f"{key.text} ".startswith(_JOINING) for key in keys)
    return " ".join([file_text(before.value), *(key.text for key in keys)]) if joined else None


def compared(key: str, text: str) -> str | None:
    """A condition with a colon where a sign of equality is meant: `behov: eige` as `behov = eige`."""
    if key not in _CONDITION_KEYS or not re.fullmatch(_WITH_COLON, text):
        return None
    return text.replace(": ", " = ")


def file_text(node: Node) -> str:
    """The text of a plain value, nothing for others."""
    return node.text if isinstance(node, Scalar) else ""


def _plain_on_one_line(node: Node) -> bool:
    return isinstance(node, Scalar) and node.content == node.span


def cut_in_brackets(file: TextFile, items: Sequence) -> Finding | None:
    """A list whose things look like one sentence: they go on in lower case, and at least one is no single word."""
    things = [item for item in items.items if isinstance(item, Scalar) and _plain_on_one_line(item)]
    key = file.lines[items.span.line - 1][: items.span.column - 1].rstrip().removesuffix(":")
    if key.split(" ")[-1].lstrip("{") in id_lists():
        return None  # no texts: each id that is none is named as such
    if len(things) != len(items.items):
        return None
    for number, (left, right) in enumerate(pairwise(things)):
        words = " " in left.text or " " in right.text
        open_bracket = left.text.count("(") > left.text.count(")")
        if open_bracket or (words and right.text[0].islower() and left.text[-1] not in _SENTENCE_ENDS):
            whole = _across(left.span, things[_last_of_text(things, number, closing=open_bracket)].span)
            mended = quoted(file.cut(whole)) if whole.line == whole.end_line else None
            return file.finding(
                problems.COMMA_IN_LIST, right.span, mended=mended, mended_span=whole, text=right.text, before=left.text
            )
    return None


@cache
def id_lists() -> frozenset[str]:
    """The keys, in both målformer, that hold a list of ids."""
    named = {key.name: key.shape for keys in OBJECTS.values() for key in keys}
    held = {name for name, shape in named.items() if isinstance(shape, shapes.ListOf) and _is_id(shape.item)}
    return frozenset(held | {in_language(name, KEYS, "nb") for name in held})


def _is_id(shape: shapes.Shape) -> bool:
    return _is_id(shape.short) if isinstance(shape, shapes.Either) else isinstance(shape, shapes.Ref)


def _last_of_text(things: list[Scalar], first: int, *, closing: bool) -> int:
    """Which thing a cut text ends with: the one that closes its bracket, or the last in lower case."""
    last = first + 1
    depth = sum(thing.text.count("(") - thing.text.count(")") for thing in things[first : last + 1])
    while last + 1 < len(things) and (depth > 0 if closing else things[last + 1].text[0].islower()):
        last += 1
        depth += things[last].text.count("(") - things[last].text.count(")")
    return last


def colon_in_key(file: TextFile, mapping: Mapping) -> Finding | None:
    """A map of one thing whose key has a space in it: a text with a colon, taken for key and value."""
    (entry,) = mapping.entries.values()
    if mapping.span[1:3] != entry.key.span[1:3] or not _plain_on_one_line(entry.value):
        return None
    key, value = entry.key.span, entry.value.span
    if entry.key.content != key or value == value.before():
        return None
    colon = file.lines[key.line - 1].index(":", key.end_column - 1)
    whole = _across(key, value)
    place = file.place(key.line - 1, colon, colon + 1)
    return file.finding(problems.COLON_IN_TEXT, place, mended=quoted(file.cut(whole)), mended_span=whole)


def _across(first: Span, last: Span) -> Span:
    return first._replace(end_line=last.end_line, end_column=last.end_column)


def flow_faults(scene: Scene, line: Line) -> list[Finding]:
    """The same faults, and others, in braces on one line that the parser did not come through."""
    text, file = line.text, scene.file
    if line.inside or text[line.value : line.value + 1] not in {"{", "["} or len(text) > _LONGEST_LINE:
        return []
    found = []
    before: dict[int, Entry] = {}
    cut = -1
    for brace, start, end in _things(text, line.value, line.end):
        in_list = text[brace] == "["
        colon = key_end(text[:end], start)
        if text[start] == ":" and key_end(text, start) == start:
            found.append(file.finding(problems.KEY_FORM, file.place(line.number, start, start + 1)))
        elif colon == end - 1 and text[end] == " " and _next(text, end) in "[{":
            cut = -1
            key = _scalar(file, line, start, colon)
            before[brace] = Entry(key, Scalar(None, "", file.place(line.number, end, end)))
        elif colon == end - 1:
            found.append(_bare_colon(file, line, start, end, in_list=in_list))
        elif colon >= 0:
            value = colon + 1 + len(text[colon + 1 : end]) - len(text[colon + 1 : end].lstrip())
            cut = -1
            before[brace] = Entry(_scalar(file, line, start, colon), _scalar(file, line, value, end))
            found += _value_faults(file, line, value, end, text[start:colon])
        elif _next(text, end) in "[{":
            found += _value_faults(file, line, start, end)
        elif not in_list and text[start] not in "\"'{[" and cut != brace:
            cut = brace
            found.append(cut_in_braces(file, before.get(brace), [_scalar(file, line, start, end)]))
    return found


def _value_faults(file: TextFile, line: Line, start: int, end: int, key: str = "") -> Iterator[Finding]:
    """A colon or a bracket inside a text without quotes."""
    text = line.text
    if text[start] in "\"'":
        return
    colon, after = key_end(text[:end], start), _next(text, end)
    if colon < 0 and after not in "[{":
        return
    kind, at = (problems.COLON_IN_TEXT, colon) if colon > 0 else (problems.BRACKET_IN_TEXT, text.index(after, end))
    stop = end
    if after in "[{":  # the text goes on to the comma or closing bracket after its own bracket
        stop = text.find("]" if after == "[" else "}", end) + 1
        while 0 < stop < line.end and text[stop] not in ",}]":
            stop += 1
    instead = compared(key, text[start:stop]) if kind is problems.COLON_IN_TEXT else None
    mended = instead or (quoted(text[start:stop]) if stop else None)
    place, span = file.place(line.number, at, at + 1), file.place(line.number, start, stop)
    if instead is not None:
        yield file.finding(kind, place, mended=mended, mended_span=span, instead=instead)
    else:
        yield file.finding(kind, place, mended=mended, mended_span=span if stop else None)


def _next(text: str, at: int) -> str:
    """The first letter at or after `at` that is not blank."""
    return text[at:].lstrip()[:1] or " "


def _bare_colon(file: TextFile, line: Line, start: int, end: int, *, in_list: bool) -> Finding:
    """A colon with a comma or a bracket right after it: no key to the parser, and no text either."""
    place = file.place(line.number, end - 1, end)
    text = line.text[start:end]
    if in_list:
        span = file.place(line.number, start, end)
        return file.finding(problems.COLON_IN_TEXT, place, mended=quoted(text), mended_span=span)
    return file.finding(problems.NO_SPACE, place, mended=": ", after=text)


def _scalar(file: TextFile, line: Line, start: int, end: int) -> Scalar:
    span = file.place(line.number, start, end)
    text = line.text[start:end]
    return Scalar(text, text, span, None if text[:1] in "\"'{[" else span)


def _things(text: str, at: int, stop: int) -> Iterator[tuple[int, int, int]]:
    """What stands between the commas: the bracket it is in, its start and its end."""
    braces: list[int] = []
    start = at
    while at < stop:
        letter = text[at]
        if letter in "\"'" and text[start:at].strip()[-1:] in ("", ":"):  # a value in quotes, or a key
            at = max(at, quote_end(text, at))
        elif letter in "{[":
            prefix = text[start:at].strip()
            if prefix and braces:
                begin = text.index(prefix, start)
                yield braces[-1], begin, begin + len(prefix)
            braces.append(at)
            start = at + 1
        elif letter in ",}]" and braces:
            begin = start + len(text[start:at]) - len(text[start:at].lstrip())
            end = len(text[:at].rstrip())
            if begin < end:
                yield braces[-1], begin, end
            if letter != ",":
                braces.pop()
            start = at + 1
        at += 1
