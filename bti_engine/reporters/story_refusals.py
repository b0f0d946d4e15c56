"""A refusal in a story: who wanted what, why it could not be, and what would open it."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.cases import Cases
from bti_engine.application.scenarios import Played
from bti_engine.engine.refusals import Refusal
from bti_engine.flow.tables import Requirement
from bti_engine.locale import story as told
from bti_engine.locale.words import as_sentence
from bti_engine.model.commands import Approve, Choose, Command
from bti_engine.reporters.case_reasons import requirement_text
from bti_engine.reporters.case_text import Words, tell_openings, tell_refusal


def tell_no(words: Words, played: Played, cases: Cases) -> Iterator[str]:
    """The lines of a step that was refused."""
    if played.refusal is None or played.command is None:
        return
    person = words.name(played.item.who)
    wish = _wish(words, played.command, cases, played.stream)
    reasons = _reasons(words, played.refusal)
    yield told.REFUSED.say(words.language, {"person": person, "wish": wish, "reasons": reasons})
    command = played.command
    if isinstance(command, Choose):
        yield from tell_openings(words, cases.openings(played.stream, command.outcome, anonymous=command.anonymous))


def _reasons(words: Words, refusal: Refusal) -> str:
    """The requirements that do not hold, as the guide says them; else why not, in our words."""
    if not all(each.requirement for each in refusal.reasons):
        return " ".join(tell_refusal(words, refusal))
    held = dict.fromkeys(_plainly(words, each.requirement) for each in refusal.reasons if each.requirement)
    return told.REQUIRED.say(words.language, {"requirements": " ".join(as_sentence(each) for each in held)})


def _plainly(words: Words, requirement: Requirement) -> str:
    """A requirement without its condition."""
    return requirement_text(words, requirement).removesuffix(f" [{words.condition(requirement.condition)}]")


def _wish(words: Words, command: Command, cases: Cases, stream: str) -> str:
    sentence = told.WISHES.get(type(command).__name__, told.WISHES[""])
    person = getattr(command, "to", "") or getattr(command, "person", "")
    return sentence.say(
        words.language,
        {
            "outcome": _outcome(words, command, cases, stream),
            "person": words.name(person),
            "role": words.role(getattr(command, "role", "")),
            "kind": words.meeting(getattr(command, "kind", "")),
            "fact": words.fact(getattr(command, "fact", "")),
            "consent": words.consent(getattr(command, "consent", "")),
            "service": words.service(getattr(command, "service", "")),
            "tool": words.tool(getattr(command, "tool", "")),
            "duty": words.duty(getattr(command, "duty", "")),
        },
    )


def _outcome(words: Words, command: Command, cases: Cases, stream: str) -> str:
    if not isinstance(command, Choose | Approve) or not stream:
        return ""
    ways = cases.options(stream)
    full = next((each.outcome for each in ways if command.outcome in {each.id, each.outcome}), command.outcome)
    return words.outcome(full)
