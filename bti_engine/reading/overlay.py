"""A local guide laid over its base: maps merge by id, texts and lists replace, and what is locked stays.

Both trees are canonical, and the base is resolved already. The overlay words (`fjern`, `arv`, `etter`,
`legg-til`) never appear in the result, and every value keeps the place in the file it came from. Where the
local guide does what it may not, the base's value stays, so that all that follows judges a sound guide.
"""

from __future__ import annotations

from bti_engine.model import shapes
from bti_engine.model.aliases import aliases_of, members
from bti_engine.model.findings import CHANGED, Argument, Finding, Related, in_order
from bti_engine.model.format import VARIES, keys_of
from bti_engine.model.source import Changed, Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.reading import overlay_problems
from bti_engine.reading.overlay_maps import EMPTY, Naming, by_own_answers, ordered, reworded, things
from bti_engine.reading.overlay_notes import Lock, Notes
from bti_engine.reading.positions import GUIDE, node_keys
from bti_engine.reading.strictness import holds_locked, is_locked

_OWN = {
    "guide": frozenset(
        {"format", "id", "målform", "språk", "kommune", "region", "berre-grunnlag", "tittel", "om"}
        | {"versjon", "status", "gjeld", "grunnlag"}
    ),
    "nivå": frozenset({"omtalt"}),
}
"""The keys that are each file's own and never come from a base."""

_WORDS = frozenset({"fjern", "arv", "etter"})
_SETS = shapes.ListOf(shapes.Ref("felles"), lone=True)


def overlay(
    base: Mapping, local: Mapping, changed: dict[Span, Changed] | None = None
) -> tuple[Mapping, tuple[Finding, ...]]:
    """The resolved guide, and what the local one asks of its base that cannot be.

    Args:
        base: The base guide's resolved tree.
        local: The local guide's tree, with overlay words.
        changed: Is filled with the place of each local key that changes something of the base's, and that one's place.
    """
    spoken = local.get("målform")
    notes = Notes(aliases_of(base), spoken.text if isinstance(spoken, Scalar) else "nn", _spoken(base, spoken))
    made = _Merge(notes, {} if changed is None else changed).object(GUIDE.name, base, local, None)
    return made, in_order(notes.findings)


def _spoken(base: Mapping, language: Node | None) -> dict[str, str]:
    """The base's ids as an author in another målform writes them: by the first of their further ids."""
    own = base.get("målform")
    if not isinstance(language, Scalar) or not isinstance(own, Scalar) or own.text == language.text:
        return {}
    pairs = [(own_id, other) for kind in aliases_of(base).values() for other, own_id in kind.items()]
    return dict(reversed(pairs))


def without_base(tree: Mapping) -> tuple[Mapping, tuple[Finding, ...]]:
    """A guide that stands alone, without overlay words."""
    return overlay(EMPTY, tree)


class _Merge:
    """One laying of a local guide over its base, walking both trees by the key table."""

    def __init__(self, notes: Notes, changed: dict[Span, Changed]) -> None:
        self.notes = notes
        self._changed = changed

    def object(self, name: str, base: Mapping, local: Mapping, lock: Lock | None, own_id: str = "") -> Mapping:
        """An object of the format, merged key by key."""
        if name == "opplysning":
            local = by_own_answers(base, local)
        inherited = self.notes.start(base, local, lock)
        for key in self.notes.removed_keys(name, base, local, lock):
            inherited.pop(key, None)
        for key in _OWN.get(name, ()):
            inherited.pop(key, None)
        if name == "steg" and "kjelde" in local.entries:
            inherited = _without_texts(inherited)
        entries = dict(inherited)
        for key, entry in local.entries.items():
            if key not in _WORDS:
                made = self._entry(name, key, inherited.get(key), entry, lock, own_id=own_id)
                if made is not None:
                    entries[key] = made
        return Mapping(entries, local.span)

    def _entry(
        self, name: str, key: str, base: Entry | None, local: Entry, lock: Lock | None, *, own_id: str
    ) -> Entry | None:
        """The value of one key; None where a locked thing may not have it."""
        row = keys_of(name).get(key)
        if row is None or _is_empty(local.value):
            return local if base is None else base  # a finding already
        if base is not None:
            self._changed[local.key.span] = Changed(base.key.span, isinstance(row.shape, shapes.MapOf))
        if (name, key) == ("nivå", "steg") and isinstance(local.value, Mapping):
            return Entry(local.key, self._steps(row, base, local, lock, own_id))
        there = None if base is None else base.value
        if there is None and name in VARIES and isinstance(row.shape, shapes.ListOf):
            return local  # `legg-til` in a variant adds to the guide's own list
        value = self._value(row, there, local.value, lock)
        if lock is not None and not _walks(row.shape, there, local.value):
            kind = self.notes.breach(row, there, value)
            if kind is not None:
                self.notes.locked(kind, local, lock, base, key)
                return base
        if lock is None and isinstance(row.shape, shapes.ListOf) and self._loses_locked(row.shape, base, value):
            locked = next(item for item in members(there) if is_locked(item))
            self.notes.locked(
                overlay_problems.LOCKED_LOST,
                local,
                Lock(f"{name} {own_id}" if name == "nivå" else own_id or key, locked.span),
                base,
                key,
            )
            return base
        return Entry(local.key, value)

    def _loses_locked(self, shape: shapes.ListOf, base: Entry | None, made: Node) -> bool:
        """Whether a list lacks a member that the base locks."""
        locked = tuple(item for item in members(base.value if base else None) if is_locked(item))
        there = [self.notes.meaning(_unlocked(item), shape.item) for item in members(made)] if locked else []
        return any(self.notes.meaning(_unlocked(item), shape.item) not in there for item in locked)

    def _value(self, row: shapes.Key, base: Node | None, local: Node, lock: Lock | None) -> Node:
        """A value laid over the base's. What has the wrong shape is a finding already: the base's stays."""
        shape = row.shape
        inner = shape.long if isinstance(shape, shapes.Either) and isinstance(local, Mapping) else shape
        match inner, local:
            case shapes.Obj(name), Mapping() if isinstance(base, Mapping):
                return self.object(name, base, local, lock)
            case shapes.Obj(name), Mapping():
                return self.object(name, EMPTY, local, None)
            case shapes.MapOf(item), Mapping():
                return self._map(item, base if isinstance(base, Mapping) else EMPTY, local, lock, row)
            case ((shapes.Obj() | shapes.MapOf()), _):
                return local if base is None else base
            case shapes.ListOf(item), _:
                return self._list(item, base, local)
        return local

    def _list(self, item: shapes.Shape, base: Node | None, local: Node) -> Node:
        """A list replaces whole; `legg-til` adds what is not there already."""
        if not isinstance(local, Mapping) or (local.entries and "legg-til" not in local.entries):
            return local
        if "legg-til" not in local.entries:
            return Sequence((), local.span) if base is None else base
        added = members(local.get("legg-til"))
        there = members(base)
        known = [self.notes.meaning(each, item) for each in there]
        fresh = tuple(each for each in added if self.notes.meaning(each, item) not in known)
        return Sequence((*there, *fresh), local.span)

    def _map(self, item: shapes.Shape, base: Mapping, local: Mapping, lock: Lock | None, row: shapes.Key) -> Mapping:
        """A map by id: the base's things in their order, each merged, then the new ones."""
        naming = Naming(base)
        inherited = self.notes.start(base, local, lock)
        for own_id in self.notes.removed_ids(naming, local, lock):
            inherited.pop(own_id, None)
        entries = dict(inherited)
        own = self.notes.resolved(naming, local)
        for own_id, entry in own.items():
            if lock is not None and own_id not in base.entries and row.stricter not in ("free", "grow"):
                self.notes.locked(overlay_problems.LOCKED_ADDED, entry, lock, None, own_id)
                continue
            there = inherited.get(own_id)
            if there is not None:
                self._changed[entry.key.span] = Changed(there.key.span)
            entries[own_id] = Entry(reworded(entry.key, own_id), self._thing(item, there, entry.value, lock, own_id))
        if "bruk" in local.entries:
            entries["bruk"] = self._shared(base.entries.get("bruk"), local.entries["bruk"], lock)
        return Mapping(self._in_order(entries, own, naming, lock), local.span)

    def _shared(self, base: Entry | None, local: Entry, lock: Lock | None) -> Entry:
        """Which shared outcomes a step has: the local guide's word, but in a locked step the base's."""
        if (
            lock is None
            or base is None
            or self.notes.meaning(base.value, _SETS) == self.notes.meaning(local.value, _SETS)
        ):
            return local
        self.notes.locked(overlay_problems.LOCKED_CHANGED, local, lock, base, "bruk")
        return base

    def _thing(self, item: shapes.Shape, base: Entry | None, local: Node, lock: Lock | None, own_id: str) -> Node:
        if not isinstance(item, shapes.Obj):
            return local if base is None or not _is_empty(local) else base.value
        if not isinstance(local, Mapping):
            return local if base is None else base.value
        if base is None:
            return self.object(item.name, EMPTY, local, None, own_id)
        if is_locked(base.value):
            lock = Lock(own_id, base.key.span)
        there = base.value if isinstance(base.value, Mapping) else EMPTY
        return self.object(item.name, there, local, lock, own_id)

    def _steps(self, row: shapes.Key, base: Entry | None, local: Entry, lock: Lock | None, own_id: str) -> Mapping:
        """A level's steps: its own instead of the base's, but for the locked ones, which come last."""
        assert isinstance(local.value, Mapping)  # noqa: S101 - the caller has looked
        there = base.value if base is not None and isinstance(base.value, Mapping) else EMPTY
        own = things(local.value)
        if not own or not there.entries or _says(local.value, "arv", "ja") or lock is not None:
            return self._map(shapes.Obj("steg"), there, local.value, lock, row)
        half = None if _says(local.value, "arv", "nei") else _half_step(own, Naming(there))
        if half is not None:
            self.notes.half_step(local, half, there.entries[Naming(there).own_id(half)])
            return self._map(shapes.Obj("steg"), there, local.value, lock, row)
        locked = {key: entry for key, entry in there.entries.items() if holds_locked(entry.value)}
        if not _says(local.value, "arv", "nei"):  # said so by the author
            self._tell_replaced(local, base, len(there.entries) - len(locked), own_id)
        self.notes.removed_ids(Naming(there), local.value, lock)
        kept = Mapping(locked, there.span)
        bare = Mapping(own, local.value.span)
        made = self._map(shapes.Obj("steg"), kept, bare, lock, row).entries
        last = {key: made[key] for key in locked}
        return Mapping({key: entry for key, entry in made.items() if key not in last} | last, local.value.span)

    def _tell_replaced(self, local: Entry, base: Entry | None, count: int, level: str) -> None:
        """Say that the level's own steps stand instead of the base's."""
        if count and base is not None:
            related = (Related(base.key.span, CHANGED),)
            arguments: dict[str, Argument] = {"count": count, "level": level}
            self.notes.note(overlay_problems.STEPS_REPLACED, local.key.span, arguments, related)

    def _in_order(
        self, entries: dict[str, Entry], own: dict[str, Entry], naming: Naming, lock: Lock | None
    ) -> dict[str, Entry]:
        """The things in the base's order, the new ones last, or each where `etter` wants it."""
        wanted: dict[str, str] = {}
        for own_id, entry in own.items():
            after = entry.value.get("etter") if isinstance(entry.value, Mapping) else None
            if not isinstance(after, Scalar) or own_id not in entries:
                continue
            neighbour = naming.own_id(after.text)
            if neighbour not in entries or neighbour == own_id:
                self.notes.unknown(overlay_problems.UNKNOWN_NEIGHBOUR, after, [*entries], own_id)
            elif lock is None:
                wanted[own_id] = neighbour
        return ordered(entries, wanted)


def _walks(shape: shapes.Shape, base: Node | None, local: Node) -> bool:
    """Whether a value is merged key by key, so that its parts are judged one by one."""
    inner = shape.long if isinstance(shape, shapes.Either) else shape
    return isinstance(inner, shapes.Obj | shapes.MapOf) and isinstance(base, Mapping) and isinstance(local, Mapping)


def _half_step(own: dict[str, Entry], naming: Naming) -> str | None:
    """The first step that is only begun here, where all that the base has too are: then `arv: ja` is missing."""
    shared = {key: entry.value for key, entry in own.items() if naming.entry(key) is not None}
    half = [key for key, step in shared.items() if not {*node_keys(step)} & {"tittel", "utfall"}]
    return half[0] if half and len(half) == len(shared) else None


def _unlocked(node: Node) -> Node:
    """A thing without its lock, which says nothing of what the thing means."""
    if not isinstance(node, Mapping):
        return node
    return Mapping({key: entry for key, entry in node.entries.items() if key != "låst"}, node.span)


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.value is None


def _says(node: Mapping, key: str, word: str) -> bool:
    value = node.get(key)
    return isinstance(value, Scalar) and value.text == word


def _without_texts(entries: dict[str, Entry]) -> dict[str, Entry]:
    """A base step's entries for a step that has a source of its own: no text is put in the source's mouth.

    The title stays, for it names the step rather than tells what the source says.
    """
    kept: dict[str, Entry] = {}
    for key, entry in entries.items():
        row = keys_of("steg").get(key)
        shape = None if row is None else row.shape
        if shape in _TEXTS and key != "tittel":
            continue
        if key == "kven" and isinstance(entry.value, Mapping):
            who = {part: value for part, value in entry.value.entries.items() if part != "tekst"}
            kept[key] = Entry(entry.key, Mapping(who, entry.value.span))
        elif key != "kven":
            kept[key] = entry
    return kept


_TEXTS = (shapes.Text(), shapes.ListOf(shapes.Text()))
