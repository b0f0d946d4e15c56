"""Whether a local value is as strict as the locked one it would take the place of."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.model import shapes
from bti_engine.model.aliases import Aliases, members
from bti_engine.model.build import parse_duration
from bti_engine.model.format import keys_of
from bti_engine.model.guide import Duration
from bti_engine.model.source import Mapping, Node, Scalar, Sequence

_SHORT_KEY = {"krav": "må", "råd": "bør", "verktøybruk": "id"}
_MONTHS = {"månader": 1, "år": 12}


def is_locked(node: Node) -> bool:
    """Whether a thing says `låst: ja`."""
    value = node.get("låst") if isinstance(node, Mapping) else None
    return isinstance(value, Scalar) and value.text == "ja"


def holds_locked(node: Node) -> bool:
    """Whether a thing is locked or holds one that is."""
    if isinstance(node, Sequence):
        return any(is_locked(item) for item in node.items)
    if not isinstance(node, Mapping):
        return False
    return is_locked(node) or any(holds_locked(entry.value) for entry in node.entries.values())


def same(local: Node, base: Node | None, row: shapes.Key, aliases: Aliases) -> bool:
    """Whether two values of one key mean the same; where the base has none, its default counts."""
    if base is None:
        return row.default is not None and meaning(local, row.shape, aliases) == row.default
    return meaning(local, row.shape, aliases) == meaning(base, row.shape, aliases)


def keeps_all(local: Node, base: Node | None, shape: shapes.ListOf, aliases: Aliases) -> bool:
    """Whether every member of the base's list is in the local one too."""
    kept = [meaning(item, shape.item, aliases) for item in members(local)]
    return all(meaning(item, shape.item, aliases) in kept for item in members(base))


def no_longer(local: Node, base: Node | None, shape: shapes.Shape, aliases: Aliases) -> bool:
    """Whether a length of time, or each of the base's deadlines, is at most as long as it was."""
    if isinstance(shape, shapes.Duration):
        return base is None or _at_most(_duration(local), _duration(base))
    kept = [(_but_time(item, aliases), _duration(_time(item))) for item in members(local)]
    return all(
        any(rest == _but_time(item, aliases) and _at_most(time, _duration(_time(item))) for rest, time in kept)
        for item in members(base)
    )


def meaning(node: Node, shape: shapes.Shape, aliases: Aliases) -> object:
    """What a value comes to: its words without spaces too many, ids by their own name, no free texts."""
    match node, shape:
        case _, shapes.ListOf(item):
            return [meaning(each, item, aliases) for each in members(node)]
        case Scalar(text=text), shapes.Ref(kind):
            return aliases.get(kind, {}).get(text, text)
        case Scalar(), shapes.Either(short, shapes.Obj(name)) if name in _SHORT_KEY:
            return {_SHORT_KEY[name]: meaning(node, short, aliases)}
        case Scalar(text=text), _:
            return " ".join(text.split())
        case Mapping(), shapes.Either(_, long):
            return meaning(node, long, aliases)
        case Mapping(), shapes.Obj(name):
            return dict(_said(node, name, aliases))
    return None


def _said(node: Mapping, name: str, aliases: Aliases) -> Iterator[tuple[str, object]]:
    rows = keys_of(name)
    for key, entry in sorted(node.entries.items()):
        row = rows.get(key)
        if row is None or row.stricter == "free":
            continue
        said = meaning(entry.value, row.shape, aliases)
        if said != row.default:
            yield key, said


def _but_time(deadline: Node, aliases: Aliases) -> object:
    said = meaning(deadline, shapes.Obj("frist"), aliases)
    return {key: value for key, value in said.items() if key != "tid"} if isinstance(said, dict) else said


def _time(deadline: Node) -> Node | None:
    return deadline.get("tid") if isinstance(deadline, Mapping) else None


def _duration(node: Node | None) -> Duration | None:
    return parse_duration(node.text) if isinstance(node, Scalar) else None


def _at_most(local: Duration | None, base: Duration | None) -> bool:
    """Whether `local` ends no later than `base`, whenever both begin; what cannot be told counts as no."""
    if local is None or base is None:
        return True  # a time of the wrong form is a finding already
    if local.unit == base.unit:
        return local.count <= base.count
    if local.unit in _MONTHS and base.unit in _MONTHS:
        return local.count * _MONTHS[local.unit] <= base.count * _MONTHS[base.unit]
    longest = _days(local)[1]
    return longest is not None and longest <= _days(base)[0]


def surely_longer(local: Node | None, base: Node | None) -> bool:
    """Whether a length of time ends later than another, whenever both begin."""
    one, other = _duration(local), _duration(base)
    if one is None or other is None:
        return False
    if one.unit == other.unit:
        return one.count > other.count
    longest = _days(other)[1]
    return longest is not None and _days(one)[0] > longest


def _days(time: Duration) -> tuple[int, int | None]:
    """The fewest and the most days that a length of time may be; working days have no most."""
    if time.unit in _MONTHS:
        years, months = divmod(time.count * _MONTHS[time.unit], 12)
        return years * 365 + months * 28, years * 366 + months * 31
    days = time.count * (7 if time.unit == "veker" else 1)
    return days, None if time.unit == "vyrkedagar" else days
