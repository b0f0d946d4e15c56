"""What a scenario expects of the ways on: how each stands, why, what would open it, and what advice is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bti_engine.application.now import Now, holds, word
from bti_engine.engine.options import Explained, Option
from bti_engine.expressions.printing import show
from bti_engine.model.conditions import Condition
from bti_engine.model.guide import Guide, Text
from bti_engine.model.paths import thing_at
from bti_engine.model.scenario import Expected, Wanted
from bti_engine.model.scenario_format import STATUS
from bti_engine.model.spelling import spelling

NOT_HERE = "finst-ikkje-her"
_STATUS = dict(zip(("open", "refused", "missing", "unknown", "not-applicable"), STATUS, strict=True))
Verdict = tuple[bool, Wanted]


def way_on(now: Now, expected: Expected) -> Verdict:
    """How an outcome stands, what is in its way, what would open it, and the advice that it goes against."""
    _, name, part = expected.about
    option = (now.anonymous if part == "anonymt" else now.options).get(name)
    if option is None:
        return False, NOT_HERE
    match part:
        case "status" | "anonymt":
            found = _STATUS[option.status]
            return found == expected.wanted, found
        case "råd":
            unheeded = [(each.requirement.path, each.requirement.condition) for each in _unheeded(option)]
            return _among(now, unheeded, expected.wanted)
        case "grunn":
            return _among(now, _in_the_way(option), expected.wanted)
        case _:
            sets = tuple(_opening(now, name))
            return str(expected.wanted) in sets, sets


_Held = tuple[tuple[str, ...], Condition]
"""Something that stands in the way: its path in the guide, and the condition."""


def _in_the_way(option: Option) -> Iterator[_Held]:
    if option.applies is not None and option.applies.value is not True:
        yield (), option.applies.condition
    for each in option.requires:
        if each.explanation.value is not True:
            yield each.requirement.path, each.requirement.condition


def _unheeded(option: Option) -> Iterator[Explained]:
    return (each for each in option.advises if each.explanation.value is not True)


def _among(now: Now, held: Iterable[_Held], wanted: Wanted) -> Verdict:
    """Whether something wanted is said of one of these; `()` wants that there is nothing to say."""
    said = [tuple(_said(now.guide, each)) for each in held]
    shown = tuple(texts[0] for texts in said)
    if wanted == ():
        return not said, shown
    return any(holds(text, str(wanted)) for texts in said for text in texts), shown


def _said(guide: Guide, held: _Held) -> Iterator[str]:
    """The ways to say it: the author's sentence, the guide's language first, and the condition in both målformer."""
    path, condition = held
    text = getattr(thing_at(guide, path), "tekst", None) if path else None
    if isinstance(text, Text):
        yield text.say(guide.language)
        yield from text.versions.values()
    yield show(condition)
    yield from (show(condition, language, spelling(guide, language)) for language in ("nn", "nb"))


def _opening(now: Now, outcome: str) -> Iterator[str]:
    """The sets that would open an outcome, each as `variable = value` in the order of the alphabet."""
    for pairs in now.cases.openings(now.stream, outcome).one_by_one():
        yield " og ".join(sorted(f"{name.partition('@')[0]} = {word(value)}" for name, value in pairs))
