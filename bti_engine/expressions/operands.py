"""From names to operands: which fact or built-in a name stands for, and whether its parenthesis fits."""

from __future__ import annotations

from bti_engine.expressions.ids import IdFinder, correction, stop
from bti_engine.expressions.problems import (
    HERE_WITHOUT_VISIT,
    NAME_TAKEN,
    NO_ARGUMENT,
    NO_HERE,
    TEXT_FACT,
    TOO_MUCH,
    UNKNOWN_BUILTIN,
    UNKNOWN_FACT,
    Edit,
    Problem,
    Stop,
)
from bti_engine.expressions.raw import Call, Name
from bti_engine.expressions.signatures import COUNTED, SIGNATURES, TAKEN, Signature
from bti_engine.expressions.symbols import Symbols
from bti_engine.expressions.tokens import Token
from bti_engine.model.conditions import Fact, Operand, Reading
from bti_engine.model.vocabulary import CONDITION_WORDS, in_language, to_canonical


class Operands:
    """Turns names into operands for one guide, in one målform; raises `Stop` where it cannot."""

    __slots__ = ("_ids", "_language", "_symbols")

    def __init__(self, symbols: Symbols, language: str, ids: IdFinder) -> None:
        self._symbols = symbols
        self._language = language
        self._ids = ids

    def operand(self, name: Name) -> Operand:
        """What `name` stands for."""
        word, call = name.word, name.call
        fact = self._fact(word.text)
        if fact is not None and call is None:
            return self._declared(fact, word)
        signature = self._builtin(word)
        if signature is not None:
            return self._reading(name, signature)
        if call is None:
            bare = (self._word(one.name) for one in SIGNATURES.values() if not one.argument)
            facts = (self._ids.written("opplysning", one) for one in self._symbols.facts)
            edit = correction(word, (*facts, *self._symbols.facts, *bare))
            raise stop(UNKNOWN_FACT, word, edit, name=word.text)
        if fact is not None:
            raise _superfluous(name, call)
        known = tuple(self._word(one.name) for one in SIGNATURES.values() if one.argument)
        raise stop(UNKNOWN_BUILTIN, word, correction(word, known), name=word.text, known=known)

    def names_something(self, text: str) -> bool:
        """Whether `text` by itself names a fact or a built-in."""
        return self._fact(text) is not None or self._signature(text) is not None

    # -- facts ------------------------------------------------------------------------------------------

    def _fact(self, text: str) -> str | None:
        return self._ids.canonical(text, self._symbols.facts)

    def _declared(self, fact: str, word: Token) -> Fact:
        if fact in TAKEN:
            raise stop(NAME_TAKEN, word, name=word.text)
        if self._symbols.facts[fact].kind == "tekst":
            raise stop(TEXT_FACT, word, name=word.text)
        return Fact(fact)

    # -- built-ins --------------------------------------------------------------------------------------

    def _word(self, canonical: str) -> str:
        return in_language(canonical, CONDITION_WORDS, self._language)

    def _signature(self, text: str) -> Signature | None:
        """The built-in called `text` in the author's målform."""
        canonical = to_canonical(text, CONDITION_WORDS, self._language)
        return SIGNATURES.get(canonical) if self._word(canonical) == text else None

    def _builtin(self, word: Token) -> Signature | None:
        """The same; a name from the other målform is told of and taken for what it means."""
        signature = self._signature(word.text)
        if signature is None:
            signature = SIGNATURES.get(to_canonical(word.text, CONDITION_WORDS, "nb"))
            if signature is not None:
                self._ids.other_language(word, self._word(signature.name))
        return signature

    def _reading(self, name: Name, signature: Signature) -> Reading:
        call = name.call
        needs = signature.argument != "" and not signature.optional
        if needs and (call is None or call.argument is None):
            raise self._no_argument(name, signature)
        if call is None:
            return Reading(signature.name)
        if not signature.argument:
            raise _superfluous(name, call)
        self._check_parenthesis(name.word.text, call, signature)
        argument = "" if call.argument is None else self._argument(call, call.argument, signature)
        to = "" if call.to is None else self._ids.find(signature.to, call.to)
        return Reading(signature.name, argument, to, here=call.here is not None)

    def _check_parenthesis(self, name: str, call: Call, signature: Signature) -> None:
        """`nivå`, `til` and `her` stand only where the built-in takes them."""
        if call.level is not None and signature.argument != "nivå-eller-steg":
            raise stop(TOO_MUCH, call.level, name=name, found=call.level.text)
        if call.to is not None and not signature.to:
            raise stop(TOO_MUCH, call.to, name=name, found=f"til {call.to.text}")
        if call.here is not None and not signature.here:
            raise stop(NO_HERE, call.here, name=name)
        if call.here is not None and not self._symbols.her:
            raise stop(HERE_WITHOUT_VISIT, call.here, name=name)

    def _argument(self, call: Call, word: Token, signature: Signature) -> str:
        if signature.argument == "tal":
            return self._ids.word_of(COUNTED, self._word("tal"), word)
        if signature.argument == "nivå-eller-steg":
            return self._ids.level_or_step(word, level=call.level is not None)
        return self._ids.find((signature.argument,), word)

    def _no_argument(self, name: Name, signature: Signature) -> Stop:
        """Show what could stand in the parenthesis, with an id of the guide if it has one."""
        if signature.argument == "tal":
            example = "tiltak"
        else:
            kind = "steg" if signature.argument == "nivå-eller-steg" else signature.argument
            example = next((self._ids.written(kind, id_) for id_ in self._ids.known(kind)), "…")
        example = f"{name.word.text}({example})"
        place = Token("word", "", name.start, name.end)
        return stop(NO_ARGUMENT, place, name=name.word.text, example=example)


def _superfluous(name: Name, call: Call) -> Stop:
    """A parenthesis after a name that takes none."""
    edit = Edit(call.start, call.end, "")
    return Stop(Problem(TOO_MUCH, call.start, call.end, {"name": name.word.text, "found": "(…)"}, edit))
