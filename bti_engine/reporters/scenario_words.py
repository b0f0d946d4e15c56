"""Puts what a scenario met into words: refusals, what a person sees, and what was not as expected."""

from __future__ import annotations

import msgspec

from bti_engine.application.cases import Cases
from bti_engine.application.expecting import NOT_CLAIMED
from bti_engine.application.expecting_ways import NOT_HERE
from bti_engine.application.now import Failure
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.view import View
from bti_engine.flow.compile import compile_guide
from bti_engine.locale import scenario as told
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Scenario, Wanted
from bti_engine.model.scenario_words import VALUES, spoken
from bti_engine.reporters.case_text import Words, tell_log, tell_refusal, tell_view, words_for


class CaseTeller:
    """Puts refusals and views into words, for the cases of one scenario.

    Args:
        cases: Where the cases are.
        guide: The guide of the scenario, for what is refused before there is a case.
        scenario: The scenario, for the names of its persons.
        language: nn, nb or en; "" for the scenario's own målform. What is held against the words of the scenario is
            always in its own, so that a file goes as it expects in whatever language it is shown.
    """

    def __init__(self, cases: Cases, guide: Guide, scenario: Scenario, language: str = "") -> None:
        self._cases, self._guide, self._scenario = cases, guide, scenario
        self.language = language or scenario.language

    def words(self, stream: str, language: str = "") -> Words:
        """How the things of a case or track are named, in the language of the teller or in another."""
        spoken = language or self.language
        if not stream:
            return words_for(self._guide, compile_guide(self._guide), self.name, spoken)
        guide, flow = self._cases.guide(stream), self._cases.flow(stream)
        return words_for(guide, flow, self.name, spoken, self._cases.log(stream))

    def name(self, person: str) -> str:
        """The name of a person, "" where the scenario has none."""
        known = self._scenario.actors.get(person)
        return known.name if known else ""

    def shown(self, stream: str, refusal: Refusal) -> str:
        """Why something was not carried out, for whoever reads the report."""
        return " ".join(tell_refusal(self.words(stream), refusal))

    def claimed(self, stream: str, name: str) -> str:
        """What is claimed of the guide, for whoever reads the report."""
        from bti_engine.application.claimed import named  # noqa: PLC0415 - where a scenario tells what ought to hold
        from bti_engine.reporters.claim_words import claim_text  # noqa: PLC0415 - as above

        words = self.words(stream)
        return " ".join(claim_text(words, each) for each in named(words.flow, words.guide, name))

    def refusal(self, stream: str, refusal: Refusal) -> str:
        """Why something was not carried out, as the scenario would write it."""
        return " ".join(tell_refusal(self.words(stream, self._scenario.language), refusal))

    def view(self, stream: str, seen: View) -> str:
        """All that a person is shown: where the case stands, the log, and that as it is handed to other programs."""
        if not seen.lines:
            return ""
        guide, flow = self._cases.guide(stream), self._cases.flow(stream)
        words = words_for(guide, flow, self.name, self._scenario.language, seen.lines)
        shown = [*tell_view(words, stream, seen), *tell_log(words, seen.lines)]
        return "\n".join([*shown, msgspec.json.encode(seen.lines).decode()])


def tell_failure(failure: Failure, language: str, reasons: str = "") -> str:
    """A failure as one sentence; `reasons` are those of the refusal, in words."""
    name = failure.about[1] if len(failure.about) > 1 else ""
    return told.FAILURES[_sentence(failure)].say(
        language,
        {
            "name": name,
            "wanted": _word(failure.wanted, language),
            "found": _word(failure.found, language),
            "reasons": reasons,
        },
    )


def _sentence(failure: Failure) -> str:
    head, *rest = failure.about
    if head == "avvist":
        if not failure.wanted:
            return "avvist.uventa"
        return "avvist.anna" if failure.refusal else "avvist.gjekk"
    if head == "held" and failure.found == NOT_CLAIMED:
        return "held.ukjend"
    if head == "val" and failure.found == NOT_HERE:
        return "val.her"
    return f"{head}.{rest[-1]}" if head in {"val", "ser"} else head


def _word(value: Wanted, language: str) -> str:
    if isinstance(value, tuple):
        return "; ".join(dict.fromkeys(value)) or told.NOTHING.say(language, {})
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return spoken(str(value), VALUES, language) or told.NOTHING.say(language, {})
