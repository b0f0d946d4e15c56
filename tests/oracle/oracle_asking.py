"""Asking z3, by the shortest way: its own library is called where the Python layer above it takes most of the time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import z3
from oracle_slots import bit

_SAT = 1
_NAMES: dict[int, str] = {}
"""The names of bits by what the library numbers them with; they are kept, so that a number stays theirs."""


@cache
def literal(name: str, value: bool) -> z3.BoolRef:
    """A bit, or its negation."""
    return bit(name) if value else z3.Not(bit(name))


@cache
def _handle(name: str, value: bool) -> tuple[z3.Ast, int]:
    """What the library calls a literal, and its number."""
    made = literal(name, value)
    return made.ast, made.get_id()


Literal = tuple[str, bool]


class Asking:
    """A solver that is asked what can be so together with some literals."""

    def __init__(self, *formulas: z3.BoolRef) -> None:
        self._solver = z3.SolverFor("QF_FD")
        self._context = self._solver.ctx.ref()
        self.add, self.push, self.pop = self._solver.add, self._solver.push, self._solver.pop
        self._solver.add(*formulas)

    def one_of(self, literals: Sequence[Literal]) -> None:
        """From now on one of them holds."""
        handles = (z3.Ast * len(literals))(*[_handle(*each)[0] for each in literals])
        made = z3.Z3_mk_or(self._context, len(literals), handles)
        z3.Z3_inc_ref(self._context, made)
        z3.Z3_solver_assert(self._context, self._solver.solver, made)
        z3.Z3_dec_ref(self._context, made)

    def not_in(self, cube: Iterable[Literal]) -> None:
        """From now on some of them does not hold."""
        self.one_of([(name, not value) for name, value in cube])

    def can_be(self, literals: Sequence[Literal]) -> bool:
        """Whether all of them can hold."""
        handles = (z3.Ast * len(literals))(*[_handle(*each)[0] for each in literals])
        found = z3.Z3_solver_check_assumptions(self._context, self._solver.solver, len(literals), handles)
        assert found, "z3 does not know"
        return found == _SAT

    def model(self) -> dict[str, bool]:
        """The bits by which it can be so; those that make no difference may be wanting."""
        context, model = self._context, self._solver.model()
        found = {}
        for number in range(z3.Z3_model_get_num_consts(context, model.model)):
            declared = z3.Z3_model_get_const_decl(context, model.model, number)
            value = z3.Z3_model_get_const_interp(context, model.model, declared)
            found[self._name(declared)] = z3.Z3_get_bool_value(context, value) == _SAT
        return found

    def _name(self, declared: z3.FuncDecl) -> str:
        number = z3.Z3_get_func_decl_id(self._context, declared)
        if number not in _NAMES:
            _NAMES[number] = z3.Z3_get_symbol_string(self._context, z3.Z3_get_decl_name(self._context, declared))
        return _NAMES[number]

    def core(self, literals: Iterable[Literal]) -> list[Literal]:
        """Those of some literals by which it could not be so."""
        context, numbers = self._context, {_handle(*each)[1]: each for each in literals}
        vector = z3.Z3_solver_get_unsat_core(context, self._solver.solver)
        z3.Z3_ast_vector_inc_ref(context, vector)
        ids = [
            z3.Z3_get_ast_id(context, z3.Z3_ast_vector_get(context, vector, at))
            for at in range(z3.Z3_ast_vector_size(context, vector))
        ]
        z3.Z3_ast_vector_dec_ref(context, vector)
        return [numbers[each] for each in ids if each in numbers]
