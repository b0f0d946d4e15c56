"""Prints conditions in nynorsk and bokmål, so that reading what was printed gives the same tree."""

from __future__ import annotations

from bti_engine.expressions.signatures import SIGNATURES
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
from bti_engine.model.spelling import AS_WRITTEN, Spelling
from bti_engine.model.vocabulary import CONDITION_WORDS, ROLES, in_language


def show(condition: Condition, language: str = "nn", ids: Spelling = AS_WRITTEN) -> str:
    """The condition as an author in `language` writes it, with no parenthesis that is not needed.

    Args:
        condition: What to print.
        language: nn or nb.
        ids: How such an author writes the ids of the guide; the guide's own where it is left out.

    >>> show(Not(Or((Holds(Fact("uro")), Holds(Fact("fare"))))), "nb")
    'ikke (uro eller fare)'
    """
    if isinstance(condition, Not):
        inner = show(condition.part, language, ids)
        word = in_language("ikkje", CONDITION_WORDS, language)
        return f"{word} ({inner})" if isinstance(condition.part, Not | And | Or) else f"{word} {inner}"
    if isinstance(condition, And):
        return " og ".join(_inside(part, (And, Or), language, ids) for part in condition.parts)
    if isinstance(condition, Or):
        return " eller ".join(_inside(part, (Or,), language, ids) for part in condition.parts)
    return _atom(condition, language, ids)


def _inside(part: Condition, wrapped: tuple[type[And | Or], ...], language: str, ids: Spelling) -> str:
    text = show(part, language, ids)
    return f"({text})" if isinstance(part, wrapped) else text


def _atom(atom: Atom, language: str, ids: Spelling) -> str:
    operand = show_operand(atom.operand, language, ids)
    if isinstance(atom, Holds):
        return operand
    if isinstance(atom, Compare):
        return f"{operand} {atom.operator} {_constant(atom.operand, atom.constant, language, ids)}"
    values = " eller ".join(_constant(atom.operand, constant, language, ids) for constant in atom.constants)
    among = f"{in_language('ikkje', CONDITION_WORDS, language)} i" if atom.negated else "i"
    return f"{operand} {among} ({values})"


def show_operand(operand: Operand, language: str = "nn", ids: Spelling = AS_WRITTEN) -> str:
    """A fact or a built-in as an author in `language` writes it."""
    if isinstance(operand, Fact):
        return ids.id("opplysning", operand.id)
    words = []
    if operand.argument:
        words.append(_argument(operand.builtin, operand.argument, language, ids))
    if operand.to:
        words.append(f"til {ids.id('teneste', ids.id('arena', operand.to))}")
    if operand.here:
        words.append("her")
    name = in_language(operand.builtin, CONDITION_WORDS, language)
    return f"{name}({' '.join(words)})" if words else name


def _argument(builtin: str, argument: str, language: str, ids: Spelling) -> str:
    kind = SIGNATURES[builtin].argument
    match kind:
        case "tal":
            return in_language(argument, CONDITION_WORDS, language)
        case "rolle":
            return ids.id(kind, in_language(argument, ROLES, language))
        case "dato":
            return ids.id("opplysning", argument)
        case "nivå-eller-steg" | "utfall":
            return ids.place(argument)
        case _:
            return ids.id(kind, argument)


def _constant(operand: Operand, constant: Constant, language: str, ids: Spelling) -> str:
    """A constant as an author in `language` writes it beside `operand`; states are words of the language."""
    if isinstance(constant, bool):
        return "ja" if constant else "nei"
    if isinstance(operand, Fact):
        return ids.answer(operand.id, str(constant))
    if SIGNATURES[operand.builtin].result == "tilstand":
        return in_language(str(constant), CONDITION_WORDS, language)
    return ids.id(operand.builtin, str(constant))
