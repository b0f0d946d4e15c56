"""Whether the variants of a guide only change what a variant may change.

The schema has seen to the keys. Here it is seen that a variant names only what the guide has, and that its deadlines
are the guide's own, made shorter. What a variant leaves unsaid of a deadline or adds to a list is written out, so that
all that follows sees whole values.
"""

from __future__ import annotations

from bti_engine.model import shapes
from bti_engine.model.aliases import Aliases, aliases_of, members
from bti_engine.model.closest import closest
from bti_engine.model.findings import Argument, Finding, Kind, Related, Suggestion
from bti_engine.model.format import keys_of
from bti_engine.model.source import Entry, Mapping, Node, Scalar, Sequence, Span
from bti_engine.model.vocabulary import UNITS, in_language
from bti_engine.reading import overlay_problems
from bti_engine.reading.overlay_maps import Naming, reworded
from bti_engine.reading.strictness import meaning, no_longer, surely_longer


def sound_variants(tree: Mapping, language: str) -> tuple[Mapping, tuple[Finding, ...]]:
    """The tree with its variants naming things by their own ids, and what they may not do."""
    entry = tree.entries.get("variant")
    if entry is None or not isinstance(entry.value, Mapping):
        return tree, ()
    work = _Checking(aliases_of(tree), language)
    made = {
        own_id: Entry(
            each.key, work.object("variant", tree, each.value) if isinstance(each.value, Mapping) else each.value
        )
        for own_id, each in entry.value.entries.items()
    }
    work.services(entry.value)
    variants = Entry(entry.key, Mapping(made, entry.value.span))
    return Mapping(tree.entries | {"variant": variants}, tree.span), tuple(work.findings)


class _Checking:
    """One walk over the variants of a guide, beside the guide itself."""

    def __init__(self, aliases: Aliases, language: str) -> None:
        self.findings: list[Finding] = []
        self._aliases = aliases
        self._language = language

    def object(self, name: str, base: Mapping, part: Mapping) -> Mapping:
        """One part of a variant, beside what it varies."""
        entries: dict[str, Entry] = {}
        for key, entry in part.entries.items():
            row = keys_of(name).get(key)
            value = entry.value if row is None else self._value(row, base, entry)
            if value is not None:
                entries[key] = Entry(entry.key, value)
        return Mapping(entries, part.span)

    def _value(self, row: shapes.Key, base: Mapping, entry: Entry) -> Node | None:
        """The whole value that a variant gives a key; None where it may not have it."""
        value, there = entry.value, base.get(row.name)
        known = there if isinstance(there, Mapping) else Mapping({}, base.span)
        match row.shape.long if isinstance(row.shape, shapes.Either) else row.shape, value:
            case shapes.MapOf(shapes.Obj(name)), Mapping():
                return self._map(name, known, value)
            case shape, _ if row.name == "frist":
                return self._deadline(shape, base, entry)
            case shapes.Obj(name), Mapping():
                return self.object(name, known, value)
            case shapes.ListOf(item), Mapping() if "legg-til" in value.entries:
                return self._added(item, there, value)
        return value

    def _added(self, item: shapes.Shape, base: Node | None, value: Mapping) -> Sequence:
        """The guide's list with what the variant adds that is not there already."""
        known = [meaning(each, item, self._aliases) for each in members(base)]
        more = [each for each in members(value.get("legg-til")) if meaning(each, item, self._aliases) not in known]
        return Sequence((*members(base), *more), value.span)

    def _map(self, name: str, base: Mapping, part: Mapping) -> Mapping:
        naming = Naming(base)
        entries: dict[str, Entry] = {}
        for word, entry in part.entries.items():
            own_id, there = naming.own_id(word), naming.entry(word)
            if there is None:
                near = closest(word, naming.ids) if len(word) > 1 else None
                mended = None if near is None else Suggestion(entry.key.span, near)
                self._note(
                    overlay_problems.VARIANT_STRANGER, entry.key, {"id": word, "known": (*naming.ids,)}, mended=mended
                )
            elif isinstance(entry.value, Mapping) and isinstance(there.value, Mapping):
                entries[own_id] = Entry(reworded(entry.key, own_id), self.object(name, there.value, entry.value))
        return Mapping(entries, part.span)

    def _deadline(self, shape: shapes.Shape, base: Mapping, entry: Entry) -> Node | None:
        """The deadlines of a variant: those of the guide, none of them later."""
        there = base.get("frist")
        if not all(isinstance(each, Mapping) for each in members(entry.value)):
            return None  # a finding already
        related = () if there is None else (_declared(base.key_span("frist"), entry.key.span),)
        wanted = shape if isinstance(shape, shapes.ListOf) else shapes.ListOf(shape, lone=True)
        if there is None or len(members(there)) != len(members(entry.value)):
            self._note(overlay_problems.VARIANT_DEADLINE, entry.key, {}, related)
            return None
        whole = [_whole(old, new) for old, new in zip(members(there), members(entry.value), strict=True)]
        made = Sequence(tuple(whole), entry.value.span) if isinstance(shape, shapes.ListOf) else whole[0]
        if not no_longer(made, there, wanted, self._aliases):
            first = next(pair for pair in zip(whole, members(there), strict=True) if not _fits(*pair, self._aliases))
            self._note(overlay_problems.VARIANT_LONGER, entry.key, self._lengths(*first), related)
            return None
        return made

    def _lengths(self, part: Node, base: Node) -> dict[str, Argument]:
        """How long a deadline is in the variant and in the guide, where that is what is wrong with it."""
        one, other = (each.get("tid") if isinstance(each, Mapping) else None for each in (part, base))
        if not isinstance(one, Scalar) or not isinstance(other, Scalar) or no_longer(one, other, _TIME, self._aliases):
            return {}
        doubt: dict[str, Argument] = {} if surely_longer(one, other) else {"doubt": one.text.rpartition(" ")[2]}
        return {"time": self._spoken(one), "most": self._spoken(other), **doubt}

    def _spoken(self, time: Scalar) -> str:
        count, _, unit = time.text.rpartition(" ")
        return f"{count} {in_language(unit, UNITS, self._language)}"

    def services(self, variants: Mapping) -> None:
        """One service follows one variant."""
        taken: dict[str, Scalar] = {}
        for own_id, entry in variants.entries.items():
            said = members(entry.value.get("teneste")) if isinstance(entry.value, Mapping) else ()
            for word in said or (Scalar(own_id, own_id, entry.key.span),):
                if not isinstance(word, Scalar):
                    continue
                service = self._aliases.get("teneste", {}).get(word.text, word.text)
                if service in taken:
                    related = (Related(taken[service].span, "first"),)
                    self._note(overlay_problems.TWO_VARIANTS, word, {"id": word.text}, related)
                taken.setdefault(service, word)

    def _note(
        self,
        kind: Kind,
        place: Scalar,
        arguments: dict[str, Argument],
        related: tuple[Related, ...] = (),
        mended: Suggestion | None = None,
    ) -> None:
        self.findings.append(Finding(kind, place.span, arguments, related, mended, self._language))


_TIME = shapes.Duration()


def _fits(part: Node, base: Node, aliases: Aliases) -> bool:
    return no_longer(part, base, shapes.ListOf(shapes.Obj("frist"), lone=True), aliases)


def _declared(span: Span, seen_from: Span) -> Related:
    """The place of what a variant varies: in the guide itself, or in its base."""
    return Related(span, "guide" if span.file == seen_from.file else "base")


def _whole(base: Node, part: Node) -> Node:
    """A deadline of a variant with what it leaves unsaid taken from the guide's."""
    if isinstance(base, Mapping) and isinstance(part, Mapping):
        return Mapping(base.entries | part.entries, part.span)
    return part
