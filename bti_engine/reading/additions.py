"""Writing requirements and outcomes into the text of a guide: which lines, where, indented as the author does there.

A guide is written in one file of its own; what its base says is added to from there. Nothing that stands is touched
but the one line that a list in brackets stands on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.application.remedies import STANDING, Addition, NewOutcome, Remedy, Written
from bti_engine.expressions.printing import show
from bti_engine.locale.proof_words import OUTCOMES
from bti_engine.model.format import OBJECTS
from bti_engine.model.guide import Guide
from bti_engine.model.source import Mapping, Node, Scalar, Sequence, Span, walk
from bti_engine.model.spelling import Spelling, spelling
from bti_engine.model.vocabulary import KEYS, in_language

_STEP = 2
"""How far one thing is indented in another where a file does not show it."""
_ADDED, _INHERITED, _STEPS, _LEVELS, _OUTCOMES = "legg-til", "arv", "steg", "nivå", "utfall"
_TARGETS = {"back": "tilbake", "undecided": "her"}
"""Where the outcomes lead that lead to no end."""
_KINDS = {"nivå", "arena", "varsel", "slutt"}
"""The keys of a guide under which a path goes by ids of that kind."""


def written(guide: Guide, text: str, addition: Remedy) -> Written | None:
    """An addition as lines of the guide's own file; None where nobody can say where they would go.

    Args:
        guide: The guide, as it was read from the text and its bases.
        text: The text of its own file.
        addition: What to write.
    """
    return _Page(guide, text).written(addition)


def with_lines(text: str, all_written: Iterable[Written]) -> str | None:
    """A text with lines put in; None where two of them want the same line changed."""
    lines, last = text.split("\n"), len(text) + 1
    in_order = sorted(all_written, key=lambda one: (one.line, one.replaces))
    for each in in_order[::-1]:
        if each.replaces:
            if each.line >= last:
                return None
            lines[each.line - 1 : each.line] = each.lines
        else:
            lines[each.line : each.line] = each.lines
        last = each.line
    return "\n".join(lines)


class _Page:
    """The text of a guide's own file, with the tree that was read from it."""

    def __init__(self, guide: Guide, text: str) -> None:
        self.tree, self.file = guide.node, guide.node.span.file
        self.lines = text.split("\n")
        voice = guide.voices.get(self.file)
        self.language = voice.keys if voice else guide.malform
        self.ids: Spelling = spelling(guide, self.language)

    def written(self, addition: Remedy) -> Written | None:
        """The lines of an addition."""
        last = (_OUTCOMES, addition.id) if isinstance(addition, NewOutcome) else (addition.key,)
        words = (*addition.path, *last)
        held, rest = self._held(words)
        if not rest:
            return self._into_list(held, addition) if isinstance(addition, Addition) else None
        if not isinstance(held, Mapping):
            return None
        there = self._there(words)
        if held.span.file == self.file and self._is_closed(held):
            return self._into_braces(held, rest, addition) if len(rest) == 1 and there is None else None
        return self._into_block(held, words, rest, addition, inherits=there is not None)

    def _held(self, words: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        """The last thing on a path that the file itself holds, and the words of the path that are left."""
        here: Node = self.tree
        for number, word in enumerate(words):
            entry = here.entries.get(word) if isinstance(here, Mapping) else None
            if entry is None or entry.key.span.file != self.file:
                return here, words[number:]
            here = entry.value
        return here, ()

    def _there(self, words: tuple[str, ...]) -> Node | None:
        """What the base has at a path."""
        here: Node | None = self.tree
        for word in words:
            here = here.get(word) if isinstance(here, Mapping) else None
        return here

    # --- words -----------------------------------------------------------------------------------------------

    def _word(self, key: str) -> str:
        return in_language(key, KEYS, self.language)

    def _condition(self, addition: Addition) -> str:
        return show(addition.condition, self.language, self.ids)

    def _item(self, addition: Addition) -> str:
        """The member of a list, on one line."""
        if addition.key != STANDING:
            return self._condition(addition)
        return "{" + ", ".join(f"{key}: {value}" for key, value in self._standing(addition)) + "}"

    def _standing(self, addition: Addition) -> Iterator[tuple[str, str]]:
        yield self._word("krav"), self._condition(addition)
        if addition.otherwise:
            yield self._word("elles"), self.ids.place(addition.otherwise)

    def _entries(self, outcome: NewOutcome) -> Iterator[str]:
        """What stands under an outcome."""
        yield f"{self._word('tittel')}: {OUTCOMES[outcome.kind].say(self.language, {})}"
        if outcome.applies is not None:
            yield f"{self._word('vilkår')}: {show(outcome.applies, self.language, self.ids)}"
        if outcome.kind == "close":
            yield f"{self._word('grunngjeving')}: ja"
        target = self.ids.place(outcome.target) if outcome.kind == "close" else _TARGETS[outcome.kind]
        yield f"{self._word('til')}: {target}"

    # --- into what stands there ----------------------------------------------------------------------------------

    def _into_list(self, node: Node, addition: Addition) -> Written | None:
        """One more member of a list that the file holds; one that stands alone becomes a list of two."""
        if isinstance(node, Scalar):
            return self._replaced(node.span, f"[{node.text}, {self._item(addition)}]") if node.content else None
        own = [each for each in node.items if each.span.file == self.file] if isinstance(node, Sequence) else []
        if not own:
            return None
        line, column = own[-1].span.line, own[0].span.column
        before = self.lines[own[0].span.line - 1][: column - 1]
        if not before.rstrip().endswith("-"):
            end = own[-1].span
            return self._spliced(end.end_line, end.end_column - 1, end.end_column - 1, f", {self._item(addition)}")
        margin = before[: before.rindex("-")]
        last = self._last(own[-1], line)
        return Written(self.file, last, tuple(self._members(addition, margin)))

    def _into_braces(self, held: Mapping, rest: tuple[str, ...], addition: Remedy) -> Written | None:
        """One more key of a thing in braces, where those stand on one line."""
        span = held.span
        if span.line != span.end_line:
            return None
        comma = ", " if held.entries else ""
        at = span.end_column - 2
        return self._spliced(span.line, at, at, f"{comma}{self._key(rest, addition)}: {self._inline(addition)}")

    def _replaced(self, span: Span, text: str) -> Written | None:
        if span.line != span.end_line:
            return None
        return self._spliced(span.line, span.column - 1, span.end_column - 1, text)

    def _spliced(self, line: int, start: int, end: int, text: str) -> Written:
        there = self.lines[line - 1]
        return Written(self.file, line, (there[:start] + text + there[end:],), replaces=True)

    # --- new keys --------------------------------------------------------------------------------------------------

    def _into_block(
        self, held: Mapping, words: tuple[str, ...], rest: tuple[str, ...], addition: Remedy, *, inherits: bool
    ) -> Written | None:
        """New keys in a thing that has each of its keys on a line of its own."""
        own = self._children(held)
        if not own and held is not self.tree:
            return None
        margin = " " * (own[0].column - 1) if own else ""
        place = self._place(held, own, words[: len(words) - len(rest)], rest[0])
        return Written(self.file, place, tuple(self._nested(words, rest, addition, margin, inherits=inherits)))

    def _children(self, held: Mapping) -> list[Span]:
        """The keys of a thing that stand in it, in the file, one below the other."""
        keys = [entry.key.span for entry in held.entries.values() if entry.key.span.file == self.file]
        first = min(keys, default=None)
        return sorted(key for key in keys if first is not None and key.column == first.column)

    def _place(self, held: Mapping, own: list[Span], path: tuple[str, ...], key: str) -> int:
        """The line to write after: before the first key that the format has later, else at the end."""
        order = _order(path)
        later = set(order[order.index(key) + 1 :]) if key in order else set[str]()
        for span in own:
            if self._key_at(held, span) in later:
                return self._above(span.line)
        return max((self._last_line(held, span) for span in own), default=len(self.lines))

    def _key_at(self, held: Mapping, span: Span) -> str:
        return next((word for word, entry in held.entries.items() if entry.key.span == span), "")

    def _above(self, line: int) -> int:
        """The line that stands before a key and the comments on it."""
        while line > 1 and self.lines[line - 2].lstrip().startswith("#"):
            line -= 1
        return line - 1

    def _last_line(self, held: Mapping, span: Span) -> int:
        """The last line of what stands under a key."""
        value = next(entry.value for entry in held.entries.values() if entry.key.span == span)
        return self._last(value, span.line)

    def _last(self, node: Node, otherwise: int) -> int:
        """The last line of a thing; of what has lines of its own, its place tells only where it begins."""
        own = (each for each in walk(node) if each.span.file == self.file)
        ends = (each.span.end_line if self._is_closed(each) else each.span.line for each in own)
        return max(ends, default=otherwise)

    def _nested(
        self, words: tuple[str, ...], rest: tuple[str, ...], addition: Remedy, margin: str, *, inherits: bool
    ) -> Iterator[str]:
        """Lines with one key in the other; in a level of the base, that its steps are kept."""
        for number, word in enumerate(rest[:-1]):
            at = len(words) - len(rest) + number
            yield f"{margin}{self._spoken(words, at)}:"
            margin += " " * _STEP
            if word == _STEPS and words[0] == _LEVELS:
                yield f"{margin}{_INHERITED}: ja"
        key, deeper = self._key(rest, addition), margin + " " * _STEP
        if isinstance(addition, NewOutcome):
            yield f"{margin}{key}:"
            yield from (f"{deeper}{each}" for each in self._entries(addition))
        elif inherits:
            yield f"{margin}{key}: {{{_ADDED}: {self._inline(addition)}}}"
        elif addition.key == STANDING:
            yield f"{margin}{key}:"
            yield from self._members(addition, deeper)
        else:
            yield f"{margin}{key}: {self._inline(addition)}"

    def _key(self, rest: tuple[str, ...], addition: Remedy) -> str:
        return rest[-1] if isinstance(addition, NewOutcome) else self._word(rest[-1])

    def _inline(self, addition: Remedy) -> str:
        if isinstance(addition, NewOutcome):
            return "{" + ", ".join(self._entries(addition)) + "}"
        return f"[{self._item(addition)}]"

    def _spoken(self, words: tuple[str, ...], at: int) -> str:
        """A word of a path as the author writes it: an id or a key."""
        if at == 1 and words[0] in _KINDS:
            return self.ids.id(words[0], words[1])
        return self._word(words[at]) if at % 2 == 0 else words[at]

    def _members(self, addition: Addition, margin: str) -> Iterator[str]:
        """The member of a list on lines of its own."""
        if addition.key != STANDING:
            yield f"{margin}- {self._item(addition)}"
            return
        lead = f"{margin}- "
        for key, value in self._standing(addition):
            yield f"{lead}{key}: {value}"
            lead = f"{margin}  "

    def _is_closed(self, node: Node) -> bool:
        """Whether the place of a thing tells where it ends: a text, or what stands in braces or brackets."""
        span = node.span
        return isinstance(node, Scalar) or self.lines[span.line - 1][span.column - 1 : span.column] in {"{", "["}


def _order(path: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the thing at a path, in the order of the format; none for a map of ids."""
    name = "guide" if not path else path[-2] if len(path) % 2 == 0 else ""
    return tuple(each.name for each in OBJECTS.get(name, ())) if name else ()
