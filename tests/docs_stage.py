"""Documents are played: each block of a document is written to a file, typed at the command line or run.

What is to be done with a block of a guide stands in a comment above it, which readers do not see:

    <!-- tom: guides/fjordvik.yaml -->      there is an empty file, and no block
    <!-- fil: guides/fjordvik.yaml -->      the block is the whole file
    <!-- inn: guides/fjordvik.yaml -->      the block is put into the file, key by key
    <!-- prøv: guides/fjordvik.yaml -->     the same, until what is typed next has been answered
    <!-- heil: guides/fjordvik.yaml -->     the file is just so now

A `console` block holds what is typed after `> ` and what is answered; … stands for whatever is left out.
"""

import contextlib
import io
import re
import shlex
from pathlib import Path
from typing import NamedTuple

from bti_engine import cli

ROOT = Path(__file__).parents[1]
LEFT_OUT = "…"


class Block(NamedTuple):
    """A fenced block: its kind, its text, the line it begins on, and what the comment above it says."""

    kind: str
    text: str
    line: int
    order: str = ""
    file: str = ""


def blocks(document: str) -> list[Block]:
    """Every fenced block of a document."""
    found, order, inside, begun = [], ("", ""), None, 0
    for number, line in enumerate(document.split("\n"), 1):
        if inside is not None:
            if line.startswith("```"):
                found.append(Block(inside[0], "".join(f"{each}\n" for each in inside[1:]), begun, *order))
                inside, order = None, ("", "")
            else:
                inside.append(line)
        elif line.startswith("```"):
            inside, begun = [line[3:].strip()], number
        elif told := re.fullmatch(r"<!-- (\w+): (\S+) -->", line):
            order = (told[1], told[2])
            if told[1] == "tom":
                found.append(Block("yaml", "", number, "fil", told[2]))
        elif line.strip():
            order = ("", "")
    return found


def typed(block: Block) -> list[tuple[str, str]]:
    """The commands of a `console` block, each with its answer."""
    parts = re.split(r"^> ", block.text, flags=re.MULTILINE)[1:]
    return [(command.strip(), answer.strip("\n")) for command, _, answer in (part.partition("\n") for part in parts)]


def answer(command: str) -> str:
    """What the command line answers, on either of its two ways out."""
    words = shlex.split(command)
    assert words[0] == "bti", command
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        cli._run(words[1:])
    return bare(out.getvalue())


def bare(text: str) -> str:
    """A text without what nobody sees: blanks at the ends of its lines, empty lines at its own."""
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))


def fits(shown: str, told: str) -> bool:
    """Whether an answer is what a document shows; … is any text in a line, and alone in a line any lines."""
    pattern = ""
    for line in shown.split("\n"):
        if line.strip() == LEFT_OUT:
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += r"[^\n]*".join(map(re.escape, line.rstrip().split(LEFT_OUT))) + r"\n"
    return re.fullmatch(pattern, f"{told}\n") is not None


def put_in(text: str, new: str) -> str:
    """A file with a piece put in: what has the same key is gone into, or replaced; what is new comes last."""
    return "\n".join(_put_in(_lines(text), _lines(new), 0)) + "\n"


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n") if text.strip() else []


def _put_in(old: list[str], new: list[str], margin: int) -> list[str]:
    mine = _parts(old, margin)
    for key, part in _parts(new, margin).items():
        below = _margin(part)
        if key in mine and below > margin and _margin(mine[key]) == below:
            inside, after = _trimmed(mine[key][1:])
            mine[key] = [mine[key][0], *_put_in(inside, part[1:], below), *after]
        elif key in mine:
            mine[key] = [*part, *_trimmed(mine[key])[1]]
        else:
            last = next(reversed(mine), "")
            if margin == 0 and mine and len(part) > 1:
                mine[last] = [*_trimmed(mine[last])[0], ""]
            mine[key] = part
    return [line for part in mine.values() for line in part]


def _parts(lines: list[str], margin: int) -> dict[str, list[str]]:
    """The lines in parts, each beginning with a key (or comment) at the margin."""
    parts: dict[str, list[str]] = {}
    key = ""
    for line in lines:
        if line.strip() and not line.startswith(" " * (margin + 1)):
            key = line.strip() if line.lstrip().startswith("#") else line.partition(":")[0].strip()
            parts[key] = []
        parts.setdefault(key, []).append(line)
    return parts


def _margin(part: list[str]) -> int:
    """Where the keys below a key begin; 0 where there are none."""
    first = next((line for line in part[1:] if line.strip()), "")
    holds_keys = part[0].rstrip().endswith(":") and not first.lstrip().startswith("-")
    return len(first) - len(first.lstrip()) if holds_keys else 0


def _trimmed(part: list[str]) -> tuple[list[str], list[str]]:
    """A part without the empty lines at its end, and those."""
    end = len(part)
    while end and not part[end - 1].strip():
        end -= 1
    return part[:end], part[end:]
