"""What a lay author typed, said plainly: the judge of files that cannot be read, and of what only looks read.

The parser stops at its first trouble and names it in its own words. Here the lines are looked at as their
author sees them, so that one run names all that is wrong, with the mended text where there is no doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from bti_engine.model.findings import ENOUGH, Finding, Severity
from bti_engine.model.vocabulary import KEYS
from bti_engine.reading import problems
from bti_engine.reading.lay_brackets import mismatched
from bti_engine.reading.lay_checks import SILENT, Check, Scene
from bti_engine.reading.lay_flow import colon_in_key, cut_in_braces, cut_in_brackets, flow_faults
from bti_engine.reading.lay_indent import crooked
from bti_engine.reading.lay_lines import Line, comment_start, layout
from bti_engine.reading.lay_loud import LOUD, first_character, text_after_bar, unclosed
from bti_engine.reading.text_file import TextFile
from bti_engine.reading.watch import Watch

_COMMON_KEYS = frozenset(
    {*KEYS, *KEYS.values(), "tittel", "tekst", "merk", "type", "steg", "utfall", "vilkår", "krav", "til", "frist"}
    | {"ansvar", "med", "lenke", "verktøy", "opplysning", "spørsmål", "rolle", "nivå", "arena", "slutt", "id"}
)

_MOST_TOLD = 100
"""More findings of this sort in one run help nobody."""


def second_look(file: TextFile, watch: Watch) -> list[Finding]:
    """The findings in a file that could be read, where something in it looks odd."""
    found = [*islice(_from_tree(file, watch), ENOUGH)]
    if watch.lines:
        scene = _scene(file)
        count = len(scene.layout.lines)
        lines = (scene.layout.lines[number - 1] for number in sorted(watch.lines) if number <= count)
        found += _line_by_line(scene, lines, (*SILENT, first_character, text_after_bar))
    return found


def explain(file: TextFile, watch: Watch, line: int, column: int) -> list[Finding]:
    """The findings in a file that the parser gave up at `line` and `column` (from 0): at least one."""
    scene = _scene(file)
    found = [unclosed(scene, opening) for opening in scene.layout.unclosed[:ENOUGH]]
    found += (mismatched(scene, each) for each in scene.layout.mismatched[:ENOUGH])
    taken = _lines(found)
    rest = [one for one in scene.layout.lines if one.number not in taken]
    found += _line_by_line(scene, rest, LOUD)
    taken = _lines(found)
    found += (finding for finding in _from_tree(file, watch) if finding.span.line - 1 not in taken)
    for unread in rest:
        if unread.number >= line and unread.number not in taken and len(found) < ENOUGH:
            found += flow_faults(scene, unread)
    taken = _lines(found)
    taken |= _under_no_colon(scene, found)
    found += islice((finding for finding in crooked(scene) if finding.span.line - 1 not in taken), ENOUGH)
    if not any(_explains(finding, line) for finding in found):
        found.append(_torn_text(scene, line) or _unreadable(file, line, column))
    return found


def _lines(findings: list[Finding]) -> set[int]:
    return {finding.span.line - 1 for finding in findings}


def _under_no_colon(scene: Scene, found: list[Finding]) -> set[int]:
    """The lines right below a key without its colon: they stand where they should."""
    told = {finding.span.line - 1 for finding in found if finding.kind is problems.NO_COLON and finding.suggestion}
    below = (scene.after(scene.layout.lines[number]) for number in told)
    return {line.number for line in below if line is not None}


def _scene(file: TextFile) -> Scene:
    laid_out = layout(file.lines)
    keys = (line.key for line in laid_out.lines if line.colon >= 0 and line.inside != "text")
    return Scene(file, laid_out, _COMMON_KEYS | {key for key in keys if key and " " not in key})


def _from_tree(file: TextFile, watch: Watch) -> Iterator[Finding]:
    for before, keys in watch.cuts:
        yield cut_in_braces(file, before, keys)
    for items in watch.lists:
        if finding := cut_in_brackets(file, items):
            yield finding
    for mapping in watch.colons:
        if finding := colon_in_key(file, mapping):
            yield finding


def _line_by_line(scene: Scene, lines: Iterable[Line], checks: tuple[Check, ...]) -> Iterator[Finding]:
    """For each line the first check that has something to say: the others would say the same in other words."""
    told = 0
    for line in lines:
        for check in checks:
            finding = check(scene, line)
            if finding is not None:
                yield finding
                told += 1
                break
        if told == _MOST_TOLD:
            return


def _explains(finding: Finding, line: int) -> bool:
    """Whether this is why the parser gave up where it did: it never gives up before what is wrong."""
    return finding.severity is Severity.ERROR and finding.span.line - 1 <= line


def _torn_text(scene: Scene, number: int) -> Finding | None:
    """Why a text over several lines breaks off: a `#` on the line above, or a line that begins too far to the left."""
    lines = scene.layout.lines
    if not 0 < number < len(lines):
        return None
    line, above = lines[number], lines[number - 1]
    if line.inside == "block":
        first = number
        while lines[first - 1].inside == "block":
            first -= 1
        if line.indent < lines[first].indent:
            place = scene.file.place(number, 0, line.indent)
            mended = " " * lines[first].indent
            return scene.file.finding(problems.INDENTATION, place, mended=mended, spaces=line.indent)
    hidden = comment_start(above.text, above.value)
    goes_on = line.colon < 0 and line.indent > above.start and not line.dashes
    if goes_on and hidden < len(above.text) and above.written[:1] not in {"", '"', "'", "[", "{", "|", ">"}:
        place = scene.file.place(above.number, hidden, hidden + 1)
        return scene.file.finding(problems.HIDDEN_END, place, text=above.text[hidden:].rstrip())
    return None


def _unreadable(file: TextFile, line: int, column: int) -> Finding:
    """What is left when nothing else explains it: the word at which the parser gave up."""
    number = min(line, len(file.lines) - 1)
    while number > 0 and not file.lines[number]:
        number -= 1
    text = file.lines[number]
    lead = len(text) - len(text.lstrip())
    if number == line and "\t" in text[:lead]:
        return file.finding(problems.TAB, file.place(number, 0, lead))
    column = min(column, len(text)) if number == line else len(text)
    word = text[column:].split(maxsplit=1)
    end = text.index(word[0], column) + len(word[0]) if word else column
    return file.finding(problems.UNREADABLE, file.place(number, column, end), text=text.strip())
