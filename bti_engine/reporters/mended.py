"""What was mended in a guide and what was left out, line by line; and the changes as a unified diff."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from bti_engine.application.mending import FORM_IN_DOUBT, Left, Made, Mended
from bti_engine.locale.catalog import spoken
from bti_engine.locale.mended import (
    BLANKS,
    DONE,
    KEPT,
    LEFT_OUT,
    MADE,
    NOTHING,
    NOTHING_SHOWN,
    PUT_IN,
    REASONS,
    SHOWN,
    TAKEN_OUT,
)
from bti_engine.model.vocabulary import MALFORM, OTHER
from bti_engine.reporters.excerpt import flat
from bti_engine.reporters.uris import relative

_LONGEST = 60
_COLOURS = {"+": "32", "-": "31", "@": "36"}
_LF = "\n"
_NO_END = "\\ No newline at end of file"


def lines(file: str, mended: Mended, language: str = "", *, made: bool = True) -> Iterator[str]:
    """A line for each edit that was made, and for each that was left out and why.

    Args:
        file: The name of the file.
        mended: What came of mending it.
        language: "nn", "nb" or "en"; "" for its author's målform.
        made: Whether to tell of those that were made.
    """
    for each in mended.made if made else ():
        speech = spoken(each.finding, language)
        yield f"{flat(file)}:{each.line}  {MADE.say(speech, {})} {each.finding.code}: {_change(each, speech)}"
    for left in mended.left:
        speech = spoken(left.finding, language)
        said = f"{LEFT_OUT.say(speech, {})} {left.finding.code}"
        yield f"{flat(file)}:{left.line}  {said}: {_reason(left, speech)}"


def kept(file: str, reason: str, language: str) -> str:
    """Why a file was not written."""
    return f"{flat(file)}: {KEPT[reason].say(language, {})}"


def summary(count: int, language: str, *, written: bool) -> str:
    """How many edits were made, or would be."""
    if not count:
        return (NOTHING if written else NOTHING_SHOWN).say(language, {})
    return (DONE if written else SHOWN)[count != 1].say(language, {"count": count})


def diff(file: str, before: str, after: str, *, colour: bool = False) -> str:
    """The changes in a file as a unified diff; its line ends are not shown."""
    name = relative(file)
    told = unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}")
    shown = (f"{_painted(line.rstrip(_LF)) if colour else line.rstrip(_LF)}{_ending(line)}" for line in told)
    return "".join(shown)


def _ending(line: str) -> str:
    return _LF if line.endswith(_LF) else f"{_LF}{_NO_END}{_LF}"


def _lines(text: str) -> list[str]:
    even = text.replace("\r\n", "\n").replace("\r", "\n")
    return [f"{_seen(line)}\n" for line in even.split("\n")[:-1]] + [
        _seen(line) for line in even.split("\n")[-1:] if line
    ]


def _seen(line: str) -> str:
    """The line without signs that would move the cursor; tabs are what they are."""
    return "\t".join(flat(part) for part in line.split("\t"))


def _painted(line: str) -> str:
    code = _COLOURS.get(line[:1])
    return f"\x1b[{code}m{line}\x1b[0m" if code else line


def _change(made: Made, language: str) -> str:
    before, after = _short(made.before), _short(made.after)
    if not before and not after:
        return BLANKS.say(language, {})
    if not before:
        return PUT_IN.say(language, {"text": after})
    return f"{before} → {after}" if after else TAKEN_OUT.say(language, {"text": before})


def _short(text: str) -> str:
    said = " ".join(flat(text).split()).removesuffix(",")
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST]}…"


def _reason(left: Left, language: str) -> str:
    arguments: dict[str, object] = {"code": left.code}
    if left.reason == FORM_IN_DOUBT:
        own = left.finding.language
        arguments |= {"own": own, "other": MALFORM[OTHER[own]]}
    return REASONS[left.reason].say(language, arguments)
