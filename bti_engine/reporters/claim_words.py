"""What is claimed of a guide, in words: the sentence of a claim, or one sentence for several of the same kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bti_engine.locale.claims import CLAIMS
from bti_engine.locale.proof_words import ELSEWHERE, GROUPS, MORE, NEVER
from bti_engine.locale.sentence import Sentence
from bti_engine.locale.words import listed
from bti_engine.model.paths import title_at
from bti_engine.proof.claims import Claim
from bti_engine.reporters.case_words import Words

_MOST = 6
"""More places than these are counted and not named."""


def claim_text(words: Words, claim: Claim) -> str:
    """What is claimed, in words of the guide."""
    return sentence_of(claim).say(words.language, {name: _named(words, name, claim) for name in claim.arguments})


def sentence_of(claim: Claim) -> Sentence:
    """The sentence of a claim, before it is filled in."""
    return CLAIMS[_key(claim)]


def _key(claim: Claim) -> str:
    return f"{claim.slug}.{claim.sentence}" if claim.sentence else claim.slug


def claims_text(words: Words, claims: Iterable[Claim], *, all_hold: bool = True) -> list[str]:
    """What some claims of one kind say: many in one sentence, else those that differ in one thing only together.

    Args:
        words: How things are named.
        claims: The claims, of one sentence.
        all_hold: Whether there are no others of that kind which do not hold.
    """
    every = tuple(claims)
    about_all = GROUPS.get(_key(every[0])) if every else None
    if about_all is not None and len(every) > 1:
        return [(about_all if all_hold else ELSEWHERE).say(words.language, {"count": len(every)})]
    return [_together(words, group) for group in _alike(every)]


def _alike(claims: Iterable[Claim]) -> list[list[Claim]]:
    """The claims in groups that have the same sentence and differ in one argument at most."""
    groups: list[list[Claim]] = []
    for claim in claims:
        near = next((group for group in groups if _fits(group, claim)), None)
        if near is None:
            groups.append([claim])
        else:
            near.append(claim)
    return groups


def _fits(group: list[Claim], claim: Claim) -> bool:
    return (claim.slug, claim.sentence) == (group[0].slug, group[0].sentence) and len(_differing([*group, claim])) <= 1


def _differing(claims: list[Claim]) -> list[str]:
    first = claims[0].arguments
    if any(each.arguments.keys() != first.keys() for each in claims):
        return [*first, ""]
    return [name for name in first if any(each.arguments[name] != first[name] for each in claims)]


def _together(words: Words, claims: list[Claim]) -> str:
    """One sentence for claims that differ in one argument: it names all that the argument is."""
    filled: dict[str, object] = {name: _named(words, name, claims[0]) for name in claims[0].arguments}
    for name in _differing(claims):
        several = list(dict.fromkeys(_named(words, name, each) for each in claims))
        shown = several if len(several) <= _MOST else [*several[: _MOST - 1], _more(words, len(several) - _MOST + 1)]
        filled[name] = listed(shown, words.language)
    return sentence_of(claims[0]).say(words.language, filled)


def _more(words: Words, count: int) -> str:
    return MORE.say(words.language, {"count": count})


def _named(words: Words, name: str, claim: Claim) -> str:
    """One argument of a claim as people speak of it."""
    value = claim.arguments[name]
    if name == "promise":
        return _promise(words, str(value))
    speak = _SPOKEN.get(name)
    if isinstance(value, tuple):
        return listed((speak(words, each) if speak else each for each in value), words.language)
    return speak(words, str(value)) if speak else str(value)


def _promise(words: Words, own: str) -> str:
    """A rule by its title, and what it says must never be."""
    title = f"«{title_at(words.guide, ('regel', own), words.language) or own}»"
    promise = words.flow.promises.get(own)
    if promise is None or promise.never is None:
        return title
    return f"{title} ({NEVER.say(words.language, {'condition': words.condition(promise.never)})})"


_SPOKEN: dict[str, Callable[[Words, str], str]] = {
    "alert": Words.alert,
    "arena": Words.arena,
    "consent": Words.consent,
    "duty": Words.duty,
    "end": Words.end,
    "fact": Words.fact,
    "level": Words.level,
    "meeting": Words.meeting,
    "other": Words.level,
    "outcome": Words.outcome,
    "place": Words.place,
    "role": Words.role,
    "service": Words.service,
    "step": Words.place,
    "target": Words.target,
    "tool": Words.tool,
}
"""How what a claim is about is named, by the argument that holds it."""
