"""What a local guide may not do with its base, and the findings that say so."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Table

from msgspec import Struct

from bti_engine.model import shapes
from bti_engine.model.aliases import Aliases, members
from bti_engine.model.closest import closest, nearest_first
from bti_engine.model.findings import CHANGED, Argument, Finding, Kind, Related, Suggestion
from bti_engine.model.format import keys_of
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Span
from bti_engine.model.vocabulary import KEYS, ROLES, UNITS, in_language
from bti_engine.reading import overlay_problems, strictness
from bti_engine.reading.overlay_maps import Naming, things
from bti_engine.reading.strictness import holds_locked


class Lock(Struct, frozen=True):
    """The locked thing of the base that is being laid over: its id, and where it stands."""

    id: str
    span: Span


class Notes:
    """The findings of one overlay, and the questions that lead to them."""

    def __init__(self, aliases: Aliases, language: str, spoken: Table[str, str] | None = None) -> None:
        self.findings: list[Finding] = []
        self._spoken = spoken or {}
        self._aliases = aliases
        self._language = language

    def note(
        self,
        kind: Kind,
        span: Span,
        arguments: dict[str, Argument],
        related: tuple[Related, ...] = (),
        mended: str | None = None,
    ) -> None:
        """Keep a finding; `mended` is what should stand at `span`."""
        suggestion = None if mended is None else Suggestion(span, mended)
        self.findings.append(Finding(kind, span, arguments, related, suggestion, self._language))

    def locked(self, kind: Kind, local: Entry, lock: Lock, base: Entry | None, key: str) -> None:
        """Say that a locked thing was changed in a way it may not."""
        place = local.value.span if isinstance(local.value, Scalar) else local.key.span
        related = (Related(lock.span if base is None else base.key.span, CHANGED),)
        arguments: dict[str, Argument] = {"key": in_language(key, KEYS, self._language), "id": self.word(lock.id)}
        if kind is overlay_problems.LOCKED_LONGER and base is not None:
            arguments["most"] = self.times(base.value)
        self.note(kind, place, arguments, related)

    def word(self, own_id: str) -> str:
        """An id of the base as the author writes it."""
        return in_language(own_id, ROLES, self._language) if own_id in ROLES else self._spoken.get(own_id, own_id)

    def times(self, node: Node) -> tuple[str, ...]:
        """The lengths of time in a value, as the author writes them."""
        each = (one.get("tid") if isinstance(one, Mapping) else one for one in members(node))
        said = (one.text.rpartition(" ") for one in each if isinstance(one, Scalar))
        return tuple(f"{count} {in_language(unit, UNITS, self._language)}" for count, _, unit in said)

    def half_step(self, steps: Entry, word: str, there: Entry) -> None:
        """Say that a level's steps seem meant to be laid over the base's, and that `arv: ja` is what says so."""
        assert isinstance(steps.value, Mapping)  # noqa: S101 - the caller has looked
        first = next(iter(steps.value.entries.values())).key.span
        beside = first.line == steps.key.span.line
        text = "arv: ja, " if beside else f"arv: ja\n{' ' * (first.column - 1)}"
        related = (Related(there.key.span, CHANGED),)
        place = steps.value.entries[word].key.span
        arguments: dict[str, Argument] = {"id": word}
        suggestion = Suggestion(first.before(), text)
        self.findings.append(Finding(overlay_problems.HALF_STEP, place, arguments, related, suggestion, self._language))

    def unknown(self, kind: Kind, word: Scalar, known: list[str], own_id: str = "", titled: str | None = None) -> None:
        """Say that `word` is none of the ids (or keys) that are known here; `titled` has it as its title."""
        others = nearest_first(word.text, dict.fromkeys(self.word(one) for one in known if one != own_id))
        near = titled and self.word(titled)
        near = near or closest(word.text, [*others, *known])
        shown = others if near is None else (near, *(one for one in others if one != near))
        self.note(kind, word.span, {"word": word.text, "known": shown}, mended=near)

    def start(self, base: Mapping, local: Mapping, lock: Lock | None) -> dict[str, Entry]:
        """What is inherited before anything is taken away: all, or with `arv: nei` only what is locked."""
        says = local.get("arv")
        if not isinstance(says, Scalar) or says.text != "nei":
            return dict(base.entries)
        kept = {key: e for key, e in base.entries.items() if lock is not None or holds_locked(e.value)}
        for key, entry in kept.items():
            own_id = self.word(key if lock is None else lock.id)
            span = entry.key.span if lock is None else lock.span
            self.note(overlay_problems.LOCKED_REMOVED, says.span, {"id": own_id}, (Related(span, CHANGED),))
        return kept

    def removed_keys(self, name: str, base: Mapping, local: Mapping, lock: Lock | None) -> Iterator[str]:
        """The keys of an object that `fjern` takes away."""
        rows = keys_of(name)
        spoken = [in_language(key, KEYS, self._language) for key in base.entries]
        for word in _words(local):
            row = rows.get(word.text)
            if word.text not in base.entries:
                shown = in_language(word.text, KEYS, self._language)
                self.unknown(overlay_problems.NOTHING_TO_REMOVE, Scalar(shown, shown, word.span), spoken)
            elif self._may_go(word, base.entries[word.text], None if row and row.stricter == "free" else lock):
                yield word.text

    def removed_ids(self, naming: Naming, local: Mapping, lock: Lock | None) -> Iterator[str]:
        """The ids of a map that `fjern` takes away."""
        for word in _words(local):
            entry = naming.entry(word.text)
            if entry is None:
                titled = naming.by_title(word.text)
                self.unknown(overlay_problems.NOTHING_TO_REMOVE, word, naming.own_ids, titled=titled)
            elif self._may_go(word, entry, lock):
                yield naming.own_id(word.text)

    def _may_go(self, word: Scalar, entry: Entry, lock: Lock | None) -> bool:
        if lock is None and not holds_locked(entry.value):
            return True
        span = entry.key.span if lock is None else lock.span
        arguments: dict[str, Argument] = {"id": word.text if lock is None else self.word(lock.id)}
        self.note(overlay_problems.LOCKED_REMOVED, word.span, arguments, (Related(span, CHANGED),))
        return False

    def resolved(self, naming: Naming, local: Mapping) -> dict[str, Entry]:
        """The local things of a map under the ids that the base knows them by."""
        own: dict[str, Entry] = {}
        for key, entry in things(local).items():
            own_id = naming.own_id(key)
            if own_id in own:
                first = own[own_id].key
                arguments: dict[str, Argument] = {"id": key, "other": first.text}
                self.note(overlay_problems.SAME_THING, entry.key.span, arguments, (Related(first.span, "first"),))
            else:
                own[own_id] = entry
        return own

    def meaning(self, node: Node, shape: shapes.Shape) -> object:
        """What a value comes to, for telling whether a list has it already."""
        return strictness.meaning(node, shape, self._aliases)

    def breach(self, row: shapes.Key, base: Node | None, made: Node) -> Kind | None:
        """What is wrong with `made` as the value of a key of a locked thing."""
        match row.stricter, row.shape:
            case "free", _:
                return None
            case "grow", shapes.ListOf() as shape:
                kept = strictness.keeps_all(made, base, shape, self._aliases)
                return None if kept else overlay_problems.LOCKED_LOST
            case "shorten", shape if base is not None:
                fits = strictness.no_longer(made, base, shape, self._aliases)
                return None if fits else overlay_problems.LOCKED_LONGER
            case (("grow" | "shorten"), _) if base is None:
                return None
        same = strictness.same(made, base, row, self._aliases)
        return None if same else overlay_problems.LOCKED_CHANGED


def _words(local: Mapping) -> Iterator[Scalar]:
    return (word for word in members(local.get("fjern")) if isinstance(word, Scalar))
