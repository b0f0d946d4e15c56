"""Requirements and conditions, taken away or made weaker."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.mutating.change import SAFETY, Change, Look, dropped, put, subject_of
from bti_engine.application.mutating.walk import Site
from bti_engine.application.mutating.weaker import is_consent, opposite, weaker
from bti_engine.model.conditions import And, Condition, Not, Or, atoms
from bti_engine.model.source import Scalar


def requirements(look: Look, site: Site) -> Iterator[Change]:
    """Each requirement (`krav`), away; then each weaker form of its condition."""
    for item in site.items():
        written = item.under("må") or item
        condition = look.condition(written.node)
        if condition is None:
            continue
        yield dropped(subject_of(atoms(condition)), item, before=written.word)
        for made, lost in weaker(condition):
            new = look.written(made, written.node)
            yield put(subject_of(lost), "weaker", written, new, new.text)


def standing(look: Look, site: Site) -> Iterator[Change]:
    """Each `så-lenge`, away; its `elles`, away; each weaker form of its condition."""
    for item in site.items():
        written, otherwise = item.under("krav"), item.under("elles")
        condition = look.condition(written.node) if written is not None else None
        if written is None or condition is None:
            continue
        safe = subject_of(atoms(condition)) in SAFETY
        yield dropped("standing", item, before=written.word, safety=safe)
        if otherwise is not None:
            yield dropped("otherwise", otherwise, safety=False)
        for made, lost in weaker(condition):
            new = look.written(made, written.node)
            yield put("standing", "weaker", written, new, new.text, safety=subject_of(lost) in SAFETY)


def applies(look: Look, site: Site) -> Iterator[Change]:
    """When an outcome applies (`vilkår`): always, in the opposite case, or also in others."""
    condition = look.condition(site.node)
    if condition is None or not isinstance(site.node, Scalar):
        return
    yield dropped("consent" if _asks_consent(condition) else "condition", site)
    turned = look.written(opposite(condition), site.node)
    yield put("condition", "opposite", site, turned, turned.text)
    for made, lost in weaker(condition):
        consent = any(is_consent(atom) for atom in lost)
        if consent or isinstance(made, Or):
            new = look.written(made, site.node)
            yield put("consent" if consent else "condition", "weaker", site, new, new.text)


def _asks_consent(condition: Condition) -> bool:
    """Whether a condition is never true without a consent that is given."""
    if isinstance(condition, And):
        return any(_asks_consent(part) for part in condition.parts)
    return not isinstance(condition, Not) and all(is_consent(atom) for atom in atoms(condition))
