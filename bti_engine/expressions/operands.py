"""From names to operands: which fact or built-in a name stands for, and whether its parenthesis fits."""

from __future__ import annotations

from bti_engine.expressions.ids import IdFinder, correction, shown, stop
from bti_engine.expressions.problems import (
    HERE_WITHOUT_VISIT,
    LOOSE_VALUE,
    NAME_TAKEN,
    NO_ARGUMENT,
    NO_HERE,
    NONE_OF_KIND,
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
from bti_engine.model.closest import nearest_first
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
            raise self._loose_value(word) or self._unknown_fact(word)
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

    def _unknown_fact(self, word: Token) -> Stop:
        facts = tuple(self._ids.written("opplysning", one) for one in self._symbols.facts)
        bare = (self._word(one.name) for one in SIGNATURES.values() if not one.argument)
        edit = correction(word, (*facts, *self._symbols.facts, *bare))
        if not facts and edit is None:
            return stop(NONE_OF_KIND, word, kind="opplysning", id=word.text)
        near = [one for one in facts if edit is not None and one == edit.text]
        known = shown((*near, *(one for one in nearest_first(word.text, facts) if one not in near)))
        return stop(UNKNOWN_FACT, word, edit, name=word.text, known=known)

    def _loose_value(self, word: Token) -> Stop | None:
        """The problem with `anna` where `behov = anna` was meant, if only one fact has such an answer."""
        facts = [own for own, fact in self._symbols.facts.items() if word.text in (*fact.choices, *fact.also)]
        if len(facts) != 1:
            return None
        name = self._ids.written("opplysning", facts[0])
        instead = f"{name} = {word.text}"
        edit = Edit(word.start, word.end, instead)
        return stop(LOOSE_VALUE, word, edit, name=name, found=word.text, instead=instead)

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
            raise stop(NO_HERE, call.here, _without_here(call), name=name)
        if call.here is not None and not self._symbols.her:
            raise stop(HERE_WITHOUT_VISIT, call.here, _without_here(call), name=name)

    def _argument(self, call: Call, word: Token, signature: Signature) -> str:
        if signature.argument == "tal":
            return self._ids.word_of(COUNTED, self._word("tal"), word)
        if signature.argument == "nivå-eller-steg":
            return self._ids.level_or_step(word, level=call.level is not None)
        return self._ids.find((signature.argument,), word)

    def _no_argument(self, name: Name, signature: Signature) -> Stop:
        """Show what could stand in the parenthesis, with an id of the guide if it has one."""
        kind = "steg" if signature.argument == "nivå-eller-steg" else signature.argument
        known = () if kind == "tal" else self._ids.known(kind)
        first = "tiltak" if kind == "tal" else next((self._ids.written(kind, id_) for id_ in known), "…")
        example = f"{name.word.text}({first})"
        place = Token("word", "", name.start, name.end)
        edit = Edit(name.start, name.end, example) if len(known) == 1 else None
        return stop(NO_ARGUMENT, place, edit, name=name.word.text, example=example)


def _without_here(call: Call) -> Edit | None:
    """Takes away `her` and the space before it, where something else is left in the parenthesis."""
    before = call.to or call.argument
    return None if before is None or call.here is None else Edit(before.end, call.here.end, "")


def _superfluous(name: Name, call: Call) -> Stop:
    """A parenthesis after a name that takes none."""
    edit = Edit(call.start, call.end, "")
    return Stop(Problem(TOO_MUCH, call.start, call.end, {"name": name.word.text, "found": "(…)"}, edit))
