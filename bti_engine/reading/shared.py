"""Shared outcomes: `utfall: {bruk: ja-nei}` in a step takes in the outcomes of `felles: {ja-nei: …}`.

It is done on the resolved tree, once, so that all that follows sees steps with their outcomes and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bti_engine.model.aliases import members
from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Kind, Suggestion
from bti_engine.model.source import Entry, Mapping, Node, Scalar
from bti_engine.model.strays import stray_ids
from bti_engine.reading import overlay_problems

_HELD = ("nivå", "arena", "varsel")


def take_in(tree: Mapping, language: str) -> tuple[Mapping, tuple[Finding, ...]]:
    """The tree with shared outcomes in the steps that use them, and what is wrong with how they are named."""
    sets = tree.get("felles")
    known = {key: _outcomes(entry.value) for key, entry in sets.entries.items()} if isinstance(sets, Mapping) else {}
    work = _TakingIn(known, language, stray_ids(tree))
    work.no_sets_in_sets(known)
    entries = {
        key: Entry(entry.key, work.room(entry.value)) if key in _HELD else entry
        for key, entry in tree.entries.items()
        if key != "felles"
    }
    if isinstance(sets, Mapping):
        work.unused(sets)
    return Mapping(entries, tree.span), tuple(work.findings)


class _TakingIn:
    """One walk over the steps of a guide."""

    def __init__(self, sets: dict[str, Mapping], language: str, strays: frozenset[str]) -> None:
        self.findings: list[Finding] = []
        self._sets = sets
        self._strays = strays
        self._used: set[str] = set()
        self._meant: set[str] = set()
        """The sets that a wrong word was meant to use."""
        self._language = language

    def room(self, node: Node) -> Node:
        """The levels, arenas or alerts of a guide."""
        return _changed(node, lambda thing: _with(thing, "steg", lambda steps: _changed(steps, self._step)))

    def _step(self, step: Mapping) -> Mapping:
        outcomes = step.get("utfall")
        slipped = (*members(step.get("bruk")), *(() if isinstance(outcomes, Mapping) else members(outcomes)))
        self._meant |= {each.text for each in slipped if isinstance(each, Scalar)}  # a finding already
        if not isinstance(outcomes, Mapping) or "bruk" not in outcomes.entries:
            return step
        made: dict[str, Entry] = {}
        for word in self._named(outcomes):
            made |= self._sets[word].entries
        for key, entry in outcomes.entries.items():
            if key != "bruk":
                made[key] = _laid_over(made.get(key), entry)
        return _with(step, "utfall", lambda there: Mapping(made, there.span))

    def _named(self, outcomes: Mapping) -> Iterator[str]:
        for word in members(outcomes.get("bruk")):
            if not isinstance(word, Scalar):
                continue
            if word.text in self._sets:
                self._used.add(word.text)
                yield word.text
            elif word.text not in self._strays:
                near = closest(word.text, [*self._sets])
                mended = None if near is None else Suggestion(word.span, near)
                self._meant.add(near or "")
                self._note(overlay_problems.UNKNOWN_SHARED, word, word.text, mended, known=(*self._sets,))

    def no_sets_in_sets(self, sets: dict[str, Mapping]) -> None:
        """A shared set holds outcomes, never another set: whoever reads it shall see them all."""
        for own_id, outcomes in sets.items():
            if "bruk" in outcomes.entries:
                self._meant |= {each.text for each in members(outcomes.get("bruk")) if isinstance(each, Scalar)}
                self._note(overlay_problems.SHARED_IN_SHARED, outcomes.entries["bruk"].key, own_id)
                sets[own_id] = Mapping({k: e for k, e in outcomes.entries.items() if k != "bruk"}, outcomes.span)

    def unused(self, sets: Mapping) -> None:
        """Tell of the sets that no step takes in."""
        for own_id, entry in sets.entries.items():
            if own_id not in self._used and own_id not in self._meant:
                self._note(overlay_problems.UNUSED_SHARED, entry.key, own_id)

    def _note(self, kind: Kind, place: Scalar, own_id: str, mended: Suggestion | None = None, **more: Argument) -> None:
        self.findings.append(Finding(kind, place.span, {"id": own_id, **more}, (), mended, self._language))


def _outcomes(node: Node) -> Mapping:
    found = node.get("utfall") if isinstance(node, Mapping) else None
    return found if isinstance(found, Mapping) else Mapping({}, node.span)


def _laid_over(shared: Entry | None, own: Entry) -> Entry:
    if shared is None or not isinstance(shared.value, Mapping) or not isinstance(own.value, Mapping):
        return own
    return Entry(own.key, Mapping(shared.value.entries | own.value.entries, own.value.span))


def _changed(node: Node, change: Callable[[Mapping], Node]) -> Node:
    """A map by id with each of its things changed."""
    if not isinstance(node, Mapping):
        return node
    return Mapping(
        {
            key: Entry(entry.key, change(entry.value)) if isinstance(entry.value, Mapping) else entry
            for key, entry in node.entries.items()
        },
        node.span,
    )


def _with(node: Mapping, key: str, change: Callable[[Mapping], Node]) -> Mapping:
    """A map with the map under one of its keys changed."""
    entry = node.entries.get(key)
    if entry is None or not isinstance(entry.value, Mapping):
        return node
    return Mapping(node.entries | {key: Entry(entry.key, change(entry.value))}, node.span)
