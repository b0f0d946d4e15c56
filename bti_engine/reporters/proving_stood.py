"""What stood in the way of a proof, in plain words: what the real case could not do, and why the engine said no."""

from __future__ import annotations

from msgspec.structs import replace

from bti_engine.application.enacting import Enacted, abstract
from bti_engine.application.proving import Verdict
from bti_engine.expressions.truth import holding
from bti_engine.locale import proof_words as told
from bti_engine.model.conditions import Compare, Condition, Constant, Fact, Holds, Not, Operand
from bti_engine.proof.claims import Always, Possible, known
from bti_engine.proof.pack import Against
from bti_engine.reporters.case_needs import in_words
from bti_engine.reporters.case_reasons import tell_refusal
from bti_engine.reporters.case_words import Words


def why_unproved(words: Words, verdict: Verdict) -> str:
    """Why a claim is neither proved nor broken, in a sentence or two."""
    done, language = verdict.enacted, words.language
    if isinstance(verdict.claim, Always):
        return told.NO_FOLLOWING.say(language, {})
    if verdict.against is None or done is None:
        return told.TOO_MUCH.say(language, {})
    if done.stood is None:
        return _came_out(words, verdict.against, done, verdict.claim.names)
    first = f"{told.MAYBE.say(language, {})} " if isinstance(verdict.claim, Possible) else ""
    return first + _stood(words, verdict.against, done, *done.stood)


def _stood(words: Words, against: Against, done: Enacted, turn: int, why: str) -> str:
    """What did not go at one turn of the way: an outcome, something that was to come about, or coming to a place."""
    language = words.language
    reasons = " ".join(tell_refusal(words, done.refusal)) if done.refusal is not None else ""
    at = against.turns[min(turn, len(against.turns) - 1)]
    way = against.move if turn == len(against.turns) else at.move
    name, _, _ = why.partition(" = ")
    if way is not None and why == way.outcome:
        return told.NOT_CHOSEN.say(language, {"outcome": words.outcome(why), "reasons": reasons}).strip()
    if name in words.flow.variables:
        what = _so(words, name, at.values.get(name))
        return told.NOT_BROUGHT.say(language, {"what": what, "reasons": reasons}).strip()
    if done.case.phase == "open" and done.case.place != at.position.place:
        places = {"place": words.target(done.case.place), "wanted": words.place(at.position.place)}
        return told.ELSEWHERE_CAME.say(language, dict(places))
    if turn == 0:
        return told.NOT_OPENED.say(language, {"reasons": reasons}).strip()
    return told.NOT_SO.say(language, {})


def _came_out(words: Words, against: Against, done: Enacted, about: tuple[str, ...]) -> str:
    """All was done, and yet it was not so: what came out otherwise than the way said, of what the claim is about."""
    ended = against.turns[-1].values
    wanted = {name: ended[name] for name in about if name in ended} or ended
    variables = {name: known(words.flow, name) for name in wanted}
    flow = replace(words.flow, variables=words.flow.variables | variables)
    _, values = abstract(flow, done.case, done.context)
    other = [_so(words, name, value) for name, value in wanted.items() if values[name] != value]
    said = told.NOT_SO.say(words.language, {})
    return f"{said} {told.LACKED.say(words.language, {'what': words.many(other)})}" if other else said


def _so(words: Words, name: str, value: Constant | None) -> str:
    """That a variable has a value: in words where there are some, else as the guide writes it."""
    operand = known(words.flow, name).reading or Fact(name)
    condition = _as(operand, value) if value is not None else Holds(operand)
    return in_words(words, condition).rstrip(".") or words.condition(condition)


def _as(operand: Operand, value: Constant) -> Condition:
    if isinstance(value, bool):
        return Holds(operand) if value else Not(Holds(operand))
    plainly = isinstance(value, str) and value == holding(operand)
    return Holds(operand) if plainly else Compare(operand, "=", value)
