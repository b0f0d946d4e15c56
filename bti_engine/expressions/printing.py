"""Prints conditions in nynorsk and bokmål, so that reading what was printed gives the same tree."""

from __future__ import annotations

from bti_engine.expressions.signatures import SIGNATURES, STATES
from bti_engine.model.conditions import (
    And,
    Atom,
    Compare,
    Condition,
    Constant,
    Fact,
    Holds,
    Not,
    Operand,
    Or,
)
from bti_engine.model.vocabulary import CONDITION_WORDS, ROLES, in_language


def show(condition: Condition, language: str = "nn") -> str:
    """The condition as an author in `language` writes it, with no parenthesis that is not needed.

    >>> show(Not(Or((Holds(Fact("uro")), Holds(Fact("fare"))))), "nb")
    'ikke (uro eller fare)'
    """
    if isinstance(condition, Not):
        inner = show(condition.part, language)
        word = in_language("ikkje", CONDITION_WORDS, language)
        return f"{word} ({inner})" if isinstance(condition.part, Not | And | Or) else f"{word} {inner}"
    if isinstance(condition, And):
        return " og ".join(_inside(part, (And, Or), language) for part in condition.parts)
    if isinstance(condition, Or):
        return " eller ".join(_inside(part, (Or,), language) for part in condition.parts)
    return _atom(condition, language)


def show_operand(operand: Operand, language: str = "nn") -> str:
    """A fact or a built-in as an author in `language` writes it."""
    if isinstance(operand, Fact):
        return operand.id
    words = []
    if operand.argument:
        words.append(_argument(operand.builtin, operand.argument, language))
    if operand.to:
        words.append(f"til {operand.to}")
    if operand.here:
        words.append("her")
    name = in_language(operand.builtin, CONDITION_WORDS, language)
    return f"{name}({' '.join(words)})" if words else name


def _inside(part: Condition, wrapped: tuple[type[And | Or], ...], language: str) -> str:
    text = show(part, language)
    return f"({text})" if isinstance(part, wrapped) else text


def _atom(atom: Atom, language: str) -> str:
    operand = show_operand(atom.operand, language)
    if isinstance(atom, Holds):
        return operand
    if isinstance(atom, Compare):
        return f"{operand} {atom.operator} {show_constant(atom.operand, atom.constant, language)}"
    values = " eller ".join(show_constant(atom.operand, constant, language) for constant in atom.constants)
    among = f"{in_language('ikkje', CONDITION_WORDS, language)} i" if atom.negated else "i"
    return f"{operand} {among} ({values})"


def _argument(builtin: str, argument: str, language: str) -> str:
    kind = SIGNATURES[builtin].argument
    if kind == "tal":
        return in_language(argument, CONDITION_WORDS, language)
    return in_language(argument, ROLES, language) if kind == "rolle" else argument


def show_constant(operand: Operand, constant: Constant, language: str = "nn") -> str:
    """A constant as an author in `language` writes it beside `operand`; states are words of the language."""
    if isinstance(constant, bool):
        return "ja" if constant else "nei"
    if isinstance(operand, Fact) or constant not in STATES or SIGNATURES[operand.builtin].result != "tilstand":
        return str(constant)
    return in_language(str(constant), CONDITION_WORDS, language)
