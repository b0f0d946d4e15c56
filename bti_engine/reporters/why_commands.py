"""The commands to type for each thing that is needed, as somebody of the case would type it."""

from __future__ import annotations

from bti_engine.application.why.values import Supply
from bti_engine.model.conditions import Constant, Reading
from bti_engine.model.vocabulary import CONDITION_WORDS, VALUES, in_language
from bti_engine.reporters.case_words import Words

_FILL = {"nn": ("PERSON", "ROLLE", "DAG", "TEKST"), "nb": ("PERSON", "ROLLE", "DAG", "TEKST")}
_FILL_EN = ("PERSON", "ROLE", "DAY", "TEXT")
_WITHOUT_ACTOR = frozenset({"birth"})
_OF_CONSENT = frozenset({"consent", "refusal", "withdrawal"})


def commands_for(words: Words, supply: Supply, case: str) -> tuple[str, ...]:
    """What to type, in order; `case` is the number of the case. Nothing where no one command does it."""
    typed = _typed(words, supply, case)
    if not typed or supply.means in _WITHOUT_ACTOR:
        return (typed,) if typed else ()
    return tuple(f"{each} --by {_actor(words, supply)}" for each in (*_first(words, supply, case), typed))


def _first(words: Words, supply: Supply, case: str) -> tuple[str, ...]:
    """What must be typed before: a service is wanted before a consent can be for it."""
    reading = words.flow.variables[supply.need.variable].reading
    if reading is None or supply.means not in _OF_CONSENT or supply.things or reading.to:
        return ()
    kind = words.flow.catalog.consents[reading.argument]
    return (f"bti case involve {case} {_services(words)}",) if kind.each_service else ()


def _typed(words: Words, supply: Supply, case: str) -> str:
    reading = words.flow.variables[supply.need.variable].reading
    if reading is None:
        return _answer(words, supply, supply.need.variable, case)
    match supply.means:
        case "consent" | "refusal" | "withdrawal":
            return _consent(words, supply, reading, case)
        case "answer":
            return f"bti case record {case} {words.ids.id('opplysning', reading.argument)}={_fill(words)[2]}"
        case "birth":
            return f"bti case person add {words.subject} --born {_fill(words)[2]}"
        case "document" | "meeting" | "meeting-agreed" | "contact" | "waiver" | "approval" | "duty":
            return _record(words, supply, reading, case)
    return _work(words, supply, reading, case)


def _work(words: Words, supply: Supply, reading: Reading, case: str) -> str:
    """The baton, the services, the measures and tasks."""
    person, _, day, text = _fill(words)
    thing = supply.things[0] if supply.things else ""
    if supply.means == "baton":
        return f"bti case baton appoint {case} {_somebody(words, supply)}"
    if supply.means == "baton-settled":
        return f"bti case baton confirm {case}" if thing else f"bti case baton appoint {case} {person}"
    if supply.means == "measure":
        return f'bti case measure add {case} "{text}" --responsible {person} --evaluate-by {day}'
    if supply.means == "service" and reading.builtin != "involvert":
        return f"bti case involve {case} {_services(words)}"
    if not thing:
        return ""
    service = words.ids.id("teneste", thing)
    return {
        "service": f"bti case involve {case} {service}",
        "release": f"bti case release {case} {service}",
        "evaluation": f'bti case measure evaluate {case} {thing} "{text}"',
        "task": f"bti case task done {case} {thing}",
    }[supply.means]


def _record(words: Words, supply: Supply, reading: Reading, case: str) -> str:
    """A document, a meeting, that somebody is informed; somebody's yes; a duty."""
    _, _, day, text = _fill(words)
    match supply.means:
        case "document":
            return f"bti case document {case} {words.ids.id('verktøy', reading.argument)}"
        case "meeting" | "meeting-agreed":
            kind = reading.argument or next(iter(words.guide.mote), "")
            does = "hold" if supply.means == "meeting" else "plan"
            more = f" --on {day}" if does == "plan" else ""
            return f"bti case meeting {does} {case} {words.ids.id('møte', kind)}{more}"
        case "contact":
            return f"bti case contact {case} {words.ids.id('rolle', reading.argument)}"
        case "waiver":
            return f'bti case waive {case} {words.ids.id("rolle", reading.argument)} --reason "{text}"'
        case "approval":
            return f"bti case approve {case} {reading.argument.rpartition('/')[2]}"
        case "duty":
            return f"bti case duty done {case} {words.ids.id('plikt', reading.argument)}"
    return ""


def _answer(words: Words, supply: Supply, fact: str, case: str) -> str:
    said = _value(words, fact, supply.need.value)
    if supply.means == "correction":
        return f'bti case correct {case} {supply.corrects} {said} --reason "{_fill(words)[3]}"'
    return f"bti case record {case} {words.ids.id('opplysning', fact)}={said}"


def _value(words: Words, fact: str, value: Constant) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return words.ids.answer(fact, str(value))


def _consent(words: Words, supply: Supply, reading: Reading, case: str) -> str:
    kind = words.flow.catalog.consents[reading.argument]
    giver = _somebody(words, supply)
    said = in_language(str(supply.need.value), CONDITION_WORDS, words.malform)
    service = next(iter(supply.things), _services(words)) if kind.each_service else ""
    about = f" --service {words.ids.id('teneste', service)}" if service else ""
    form = f" --form {in_language(supply.forms[0], VALUES, words.malform)}" if supply.forms else ""
    return f"bti case consent {case} {words.ids.id('samtykke', kind.id)} {said} --giver {giver}{about}{form}"


def _services(words: Words) -> str:
    return {"en": "SERVICE", "nb": "TJENESTE"}.get(words.language, "TENESTE")


def _somebody(words: Words, supply: Supply) -> str:
    return supply.people[0].person if supply.people else _fill(words)[0]


def _actor(words: Words, supply: Supply) -> str:
    """Who types it: of a consent, anybody of the staff; else the first of those who can."""
    writer = supply.writer if supply.means in _OF_CONSENT else next(iter(supply.people), None)
    if writer is None:
        return ":".join(_fill(words)[:2])
    return f"{writer.person}:{words.ids.id('rolle', writer.role)}"


def _fill(words: Words) -> tuple[str, str, str, str]:
    """What stands for what only the reader knows."""
    return _FILL.get(words.language, _FILL_EN)
