"""The only door to YAML: from a file's text to a tree with the place of every key and value.

The parser's events are read by our own builder, because ready-made loaders make `no` false, let the last of
two equal keys win, forget the places, and crash on deep nesting.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any
from unicodedata import is_normalized

import yaml

from bti_engine.model.findings import ENOUGH, Argument, Finding, has_errors, in_order
from bti_engine.model.source import Mapping, Node, Scalar, Span
from bti_engine.reading import problems
from bti_engine.reading.decoding import MAX_BYTES, read_bytes
from bti_engine.reading.letters import has_odd_letters, refused_letters
from bti_engine.reading.parser_events import EventTypes, Stop
from bti_engine.reading.text_file import TextFile, parts_file
from bti_engine.reading.tree_builder import MAX_EVENTS, TreeBuilder

try:
    from yaml._yaml import CParser
except ImportError:  # a Python without libyaml: the pure parser does the same, slower
    _FAST = False
else:
    _FAST = True

__all__ = ["read_bytes", "read_tree"]

_TYPES = EventTypes(
    yaml.ScalarEvent,
    yaml.MappingStartEvent,
    yaml.MappingEndEvent,
    yaml.SequenceStartEvent,
    yaml.SequenceEndEvent,
    yaml.AliasEvent,
)


def read_tree(
    text: str, file: str, language: str = "nn", *, pure: bool = False
) -> tuple[Node | None, tuple[Finding, ...]]:
    """The tree of a guide file's text, and what is wrong with it; no tree where it cannot be read.

    Args:
        text: The text, with or without byte order mark, with any line ends.
        file: The file's name, as findings shall show it.
        language: The målform that findings speak.
        pure: Use the parser in Python even where the faster one is there; for tests.
    """
    if len(text) * 4 > MAX_BYTES and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        arguments: dict[str, Argument] = {"limit": MAX_BYTES // 1_000_000}
        return None, (Finding(problems.TOO_BIG, Span(file, 1, 1, 1, 1), arguments, language=language),)
    text = text.removeprefix("\ufeff")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\t" in text or " \n" in text or text.endswith(" "):
        text = _even(text)
    source = TextFile(file, text, text.split("\n"), language, is_normalized("NFC", text))
    odd_letters = has_odd_letters(text)
    findings: list[Finding] = []
    if odd_letters:
        source, findings = refused_letters(source)
    tree, found = _tree(source, odd_letters=odd_letters, pure=pure or not _FAST)
    if any(each.kind is problems.SEVERAL_PARTS for each in found) and (marks := _marks(source)):
        joined, more = _tree(_without(source, marks), odd_letters=odd_letters, pure=pure or not _FAST)
        if isinstance(joined, Mapping) and not any(each.kind is problems.DUPLICATE_KEY for each in more):
            told = (source.finding(problems.SEVERAL_PARTS, source.place(number, 0, 3)) for number in marks[:ENOUGH])
            return joined, _once([*findings, *told, *more])
    return tree, _once([*findings, *found])


def _marks(source: TextFile) -> list[int]:
    """The lines (from 0) that part a file and say nothing else, after the first line that says something."""
    said = [number for number, line in enumerate(source.lines) if line.strip() and not line.lstrip().startswith("#")]
    return [number for number in said[1:] if parts_file(source.lines[number]) and not source.lines[number][3:].strip()]


def _without(source: TextFile, marks: list[int]) -> TextFile:
    """The file as it reads with these lines empty."""
    empty = frozenset(marks)
    lines = ["" if number in empty else line for number, line in enumerate(source.lines)]
    return TextFile(source.name, "\n".join(lines), lines, source.language, source.normal)


def _even(text: str) -> str:
    """The text with its blank lines empty, and tabs as spaces where they stand for no indentation.

    The parsers differ there, and nobody who writes a guide can see it.
    """
    lines = []
    for line in text.split("\n"):
        rest = line.lstrip(" \t")
        lead = "" if not rest or rest[0] == "#" else line[: len(line) - len(rest)]
        lines.append(lead + line[len(lead) :].replace("\t", " ") if rest else "")
    return "\n".join(lines)


def _tree(source: TextFile, *, odd_letters: bool, pure: bool) -> tuple[Node | None, list[Finding]]:
    """The tree of a text that is ready for the parser."""
    events: Iterator[Any] = _pure_events(source.text) if pure else iter(CParser(source.text).get_event, None)
    events = islice(events, MAX_EVENTS)
    builder = TreeBuilder(events, _TYPES, source)
    try:
        tree = _document(events, builder, source)
    except Stop as stop:
        return None, [stop.finding]
    except StopIteration:
        return None, [builder.refusals.too_many().finding]
    except yaml.MarkedYAMLError as error:
        return None, _explained(source, builder, error)
    builder.watch.look_over(source.text, odd_letters=odd_letters)
    if not builder.watch:
        return tree, builder.refusals.findings
    from bti_engine.reading.lay_author import second_look  # noqa: PLC0415 - most files never need it

    found = second_look(source, builder.watch)
    if tree is None and has_errors(found):  # a lonely `kva:Snakk` is no map because of what was just said
        return tree, found
    return tree, [*builder.refusals.findings, *found]


def _explained(source: TextFile, builder: TreeBuilder, error: yaml.MarkedYAMLError) -> list[Finding]:
    """What is wrong with a file that the parser gave up; where two say the same, the one that sees the line."""
    from bti_engine.reading.lay_author import explain  # noqa: PLC0415 - most files never need it

    mark = error.problem_mark
    if error.context == "while scanning a simple key" or mark is None:
        mark = error.context_mark  # the line that should have been a key says more than the one after it
    line, column = (0, 0) if mark is None else (mark.line, mark.column)
    found = explain(source, builder.watch, line, column)
    told = {(finding.code, finding.span.line) for finding in found}
    refused = builder.refusals.findings
    return [*found, *(finding for finding in refused if (finding.code, finding.span.line) not in told)]


def _document(events: Iterator[Any], builder: TreeBuilder, source: TextFile) -> Node | None:
    """The one map that a file holds."""
    next(events)
    if type(next(events)) is yaml.StreamEndEvent:
        raise Stop(_empty(source, source.place(0, 0, 0)))
    root = builder.node(next(events), 0)
    next(events)
    following = next(events)
    if type(following) is not yaml.StreamEndEvent:
        line = following.start_mark.line
        while line > 0 and not parts_file(source.lines[line]):
            line -= 1
        place = source.place(line, 0, 3)
        builder.refusals.findings.append(source.finding(problems.SEVERAL_PARTS, place))
    if isinstance(root, Mapping):
        return root
    empty = isinstance(root, Scalar) and root.value is None
    builder.refusals.findings.append(
        _empty(source, root.span) if empty else source.finding(problems.NO_KEYS, root.span)
    )
    tabbed = (number for number in range(root.span.line, root.span.end_line) if source.lines[number][:1] == "\t")
    for number in islice(tabbed, 1):  # only here does one of the parsers not mind
        builder.refusals.findings.append(source.finding(problems.TAB, source.place(number, 0, 1)))
    return None


def _empty(source: TextFile, place: Span) -> Finding:
    """The finding about a file that says nothing; comments look like something to their author."""
    comments = sum(line.lstrip().startswith("#") for line in source.lines)
    if comments:
        return source.finding(problems.EMPTY, place, comments=comments)
    return source.finding(problems.EMPTY, place)


def _once(findings: list[Finding]) -> tuple[Finding, ...]:
    """The findings in order; of those with one code and overlapping places, which say the same, the first."""
    ends: dict[tuple[str, int], int] = {}
    kept = []
    for finding in in_order(findings):
        key, span = (finding.code, finding.span.line), finding.span
        if span.column >= ends.get(key, 0):
            ends[key] = span.end_column if span.end_line == span.line else span.column + 1
            kept.append(finding)
    return tuple(kept)


def _pure_events(text: str) -> Iterator[Any]:
    """The events of the parser in Python, dressed as those of the other."""
    from ruamel.yaml import YAML  # noqa: PLC0415 - slow to import, and nearly never needed
    from ruamel.yaml.error import MarkedYAMLError  # noqa: PLC0415 - as above

    last = None
    around: list[bool] = []
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            last = event.end_mark
            made = _dressed(event)
            if isinstance(made, yaml.CollectionStartEvent):
                around.append(bool(made.flow_style))
            elif isinstance(made, yaml.CollectionEndEvent):
                around.pop()
            elif around and around[-1] and _is_glued(text, event):
                raise yaml.MarkedYAMLError(None, event.start_mark, "a colon glued to a bracket", event.start_mark)
            yield made
    except MarkedYAMLError as error:
        raise yaml.MarkedYAMLError(error.context, error.context_mark, error.problem, error.problem_mark) from error
    except ValueError as error:  # a code for a letter that there is not
        raise yaml.MarkedYAMLError(None, None, str(error), last) from error


def _is_glued(text: str, event: Any) -> bool:  # noqa: ANN401 - events of a parser without types
    """Whether, in brackets, a colon stands at a value's head or right before a sign: the other parser refuses that."""
    start, end = event.start_mark.index, event.end_mark.index
    if getattr(event, "style", "'") or (start == end and text[max(0, start - 2) : start] in {'":', "':"}):
        return False
    source = text[max(0, start - 1) : end + 1]
    return getattr(event, "value", "")[:1] == ":" or any(f":{sign}" in source for sign in ",?[]{}")


def _dressed(event: Any) -> Any:  # noqa: ANN401 - events of a parser without types
    name = type(event).__name__
    start, end = event.start_mark, event.end_mark
    if name == "ScalarEvent":
        return yaml.ScalarEvent(event.anchor, event.tag, event.implicit, event.value, start, end, event.style)
    if name in ("MappingStartEvent", "SequenceStartEvent"):
        made = getattr(yaml, name)(event.anchor, event.tag, event.implicit, start, end)
        made.flow_style = event.flow_style
        return made
    if name == "AliasEvent":
        return yaml.AliasEvent(event.anchor, start, end)
    return getattr(yaml, name)(start, end)
