"""The variables of a flow: its facts, and every reading of the records that some condition makes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from bti_engine.expressions.domains import OperandType, fact_type, samples
from bti_engine.expressions.signatures import SIGNATURES, YES_NO, Ids, Values
from bti_engine.expressions.symbols import FactKind, FactType
from bti_engine.flow.catalog_rows import Fact
from bti_engine.flow.tables import Flow, Variable
from bti_engine.model.conditions import Among, Compare, Condition, Constant, Holds, Reading, atoms


def conditions_of(flow: Flow) -> Iterator[Condition]:
    """Every condition of a flow."""
    for step in flow.steps.values():
        yield from (each.condition for each in step.requires)
    for moves in (*flow.moves.values(), flow.everywhere):
        for move in moves:
            if move.applies is not None:
                yield move.applies
            yield from (each.condition for each in (*move.requires, *move.advises))
    for level in flow.levels.values():
        yield from (each.condition for each in level.entry)
        yield from (each.requirement.condition for each in level.standing)
        yield from (each.condition for each in level.advises)
    for arena in flow.arenas.values():
        yield from (each.condition for each in arena.needs)
    yield from (clock.applies for clock in flow.clocks if clock.applies is not None)
    yield from (duty.begins for duty in flow.duties.values())
    yield from (each.condition for each in (flow.log.requires if flow.log else ()))
    yield from (promise.never for promise in flow.promises.values() if promise.never is not None)


def variables_of(flow: Flow) -> dict[str, Variable]:
    """The variables: all declared facts, then the readings that conditions make."""
    constants: dict[str, dict[Constant, None]] = {}
    readings: dict[str, Reading] = {}
    for condition in conditions_of(flow):
        for atom in atoms(condition):
            found = constants.setdefault(atom.operand.name, {})
            found.update(dict.fromkeys(_constants(atom)))
            if isinstance(atom.operand, Reading):
                readings[atom.operand.name] = atom.operand
    facts = {
        own: Variable(own, _fact_domain(fact, tuple(constants.get(own, ()))))
        for own, fact in flow.catalog.facts.items()
    }
    return facts | {name: reading_variable(flow, reading, tuple(constants[name])) for name, reading in readings.items()}


def _constants(atom: Holds | Compare | Among) -> tuple[Constant, ...]:
    if isinstance(atom, Compare):
        return (atom.constant,)
    return atom.constants if isinstance(atom, Among) else ()


def _fact_domain(fact: Fact, met: tuple[Constant, ...]) -> tuple[Constant, ...]:
    return samples(fact_type(FactType(cast("FactKind", fact.type), fact.choices)), met)


def reading_variable(flow: Flow, reading: Reading, met: tuple[Constant, ...] = ()) -> Variable:
    """The variable of a reading; `met` are the constants that conditions compare it with."""
    signature = SIGNATURES[reading.builtin]
    listed: tuple[Constant, ...] = ()
    if isinstance(signature.domain, Values):
        listed = signature.domain.values
    elif isinstance(signature.domain, Ids):
        listed = tuple(flow.levels) if signature.domain.kind == "nivå" else tuple(flow.catalog.subjects)
    domain = samples(OperandType(signature.result, signature.domain or YES_NO, listed), met)
    bound = reading.here or signature.visit
    return Variable(
        reading.name,
        domain,
        initial=signature.absent,
        reset="visit" if bound else "never",
        absent=signature.absent,
        reading=reading,
    )
