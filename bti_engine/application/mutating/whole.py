"""Deadlines, parents' status and who may lift a shield: keys of which there is more than one way to weaken them."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.mutating.change import Change, Look, dropped, put, word
from bti_engine.application.mutating.walk import Site
from bti_engine.model.aliases import members
from bti_engine.model.build import parse_duration
from bti_engine.model.source import Scalar, Sequence

_LESS = {"samtykkjer": "informerte"}
"""What a status of the parents may be weakened to; below that, there is none."""


def deadlines(_: Look, site: Site) -> Iterator[Change]:
    """Each deadline, away; each twice as long."""
    for item in site.items():
        time = item.under("tid")
        if time is None:
            continue
        yield dropped("deadline", item, before=time.word)
        longer = twice(time)
        if longer is not None:
            yield put("deadline", "longer", time, longer, longer.text)


def twice(time: Site) -> Scalar | None:
    """A length of time, doubled."""
    found = parse_duration(time.word)
    if found is None:
        return None
    unit = time.word.split()[-1] if found.count > 1 else found.unit
    return word(f"{found.count * 2} {unit}", time.node)


def parents(_: Look, site: Site) -> Iterator[Change]:
    """What is promised to the parents, away or less."""
    yield dropped("parents", site)
    less = _LESS.get(site.word)
    if less is not None:
        yield put("parents", "weaker", site, word(less, site.node), less)


def lifters(_: Look, site: Site) -> Iterator[Change]:
    """Each role that may lift a shield, away; each that is shielded, let in among them."""
    for item in site.items():
        yield dropped("lifter", item, safety=False)
    there = members(site.node)
    for shielded in members(site.owner.get("skjerm")):
        if isinstance(shielded, Scalar) and shielded.text not in {
            each.text for each in there if isinstance(each, Scalar)
        }:
            wider = Sequence((*there, word(shielded.text, site.node)), site.node.span)
            before = ", ".join(each.text for each in there if isinstance(each, Scalar))
            yield put("lifter", "wider", site, wider, f"{before}, {shielded.text}", before=before)
