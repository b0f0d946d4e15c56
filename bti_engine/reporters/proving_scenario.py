"""The story of a broken claim as a scenario file: `bti test` runs it, and it fails until the guide is mended.

All that leads up to what must not be goes as it does today. The last step says what ought to hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from bti_engine.application.bringing import Deed
from bti_engine.application.claimed import is_judged, name_of
from bti_engine.application.enacting import Enacted
from bti_engine.application.proving import Verdict
from bti_engine.flow.tables import Flow
from bti_engine.locale import proof_words as told
from bti_engine.model import commands as do
from bti_engine.model import events as ev
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.model.scenario import Actor
from bti_engine.model.scenario_format import FORMAT
from bti_engine.model.scenario_words import KEYS, spoken
from bti_engine.model.spelling import spelling
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claim_text
from bti_engine.reporters.proving_cast import cast_of
from bti_engine.reporters.scenario_commands import Writer, writer_of
from bti_engine.reporters.scenario_yaml import Value, block, comment, inline

_MARGIN = "  "


def has_scenario(verdict: Verdict) -> bool:
    """Whether a verdict tells of a way that a real case has gone, so that it can be gone again."""
    done = verdict.enacted
    return verdict.status == "broken" and done is not None and bool(done.deeds) and is_judged(verdict.claim)


def scenario_of(guide: Guide, flow: Flow, verdict: Verdict, named: str) -> str:
    """The story of a broken claim as the text of a scenario file, in the målform of the guide.

    Args:
        guide: The guide.
        flow: Its flow.
        verdict: The verdict that the claim is broken.
        named: What the file is to call the guide.

    Raises:
        ValueError: there is no way to tell of.
    """
    done = verdict.enacted
    if done is None or not done.deeds:
        raise ValueError(f"no story of {verdict.claim.slug}")
    people = cast_of(flow.catalog, done.deeds, done.context.births)
    writer = writer_of(guide, flow, people, _recorded(done.happened))
    claim = claim_text(Words(guide, flow, lambda _: "", guide.malform), verdict.claim)
    steps = list(_steps(writer, done, _expected(guide, verdict), claim))
    return "\n".join([*_head(writer, named, claim), *_people(writer, people.values()), *steps]) + "\n"


def _head(writer: Writer, named: str, claim: str) -> Iterator[str]:
    language = writer.language
    yield from comment(line.format(claim=claim) for line in told.WRITTEN.say(language, {"claim": claim}).split("\n"))
    pairs: dict[str, Value] = {"format": str(FORMAT), "målform": language, "guide": named, "tittel": claim}
    for key, value in pairs.items():
        yield f"{key}: {inline(value)}"
    yield ""


def _people(writer: Writer, people: Iterable[Actor]) -> Iterator[str]:
    yield f"{spoken('personar', KEYS, writer.language)}:"
    for each in dict.fromkeys(people):
        kept = writer.keyed(
            {
                "namn": each.name,
                "rolle": writer.ids.id("rolle", each.role),
                "teneste": writer.ids.id("teneste", each.service),
                "fødd": each.born,
            }
        )
        yield f"{_MARGIN}{each.id}: {inline(kept)}"
    yield ""
    yield f"{spoken('hendingar', KEYS, writer.language)}:"


def _expected(guide: Guide, verdict: Verdict) -> Value:
    """What ought to hold after the last step: it is refused where a way must not be open, else the claim holds."""
    language = guide.malform
    if verdict.against is not None and verdict.against.move is not None:
        return {"avvist": "ja"}
    return {spoken("held", KEYS, language): name_of(verdict.claim, language, spelling(guide, language))}


def _steps(writer: Writer, done: Enacted, expected: Value, claim: str) -> Iterator[str]:
    first, before = date.fromisoformat(done.deeds[0].day), ""
    for number, deed in enumerate(_as_written(done), 1):
        day = (date.fromisoformat(deed.day) - first).days
        if deed.day != before:
            yield from comment((told.DAY.say(writer.language, {"day": day}),), _MARGIN)
        pairs: dict[str, Value] = {"dag": deed.day} if deed.day != before else {}
        pairs |= _who(writer, deed)
        key, value = writer.written(deed.command)
        pairs[key] = value
        if number == len(done.deeds):
            yield from comment((told.OUGHT.say(writer.language, {"claim": claim}),), _MARGIN)
            pairs[spoken("ventar", KEYS, writer.language)] = expected
        yield from block(pairs, _MARGIN)
        before = deed.day


def _who(writer: Writer, deed: Deed) -> dict[str, Value]:
    """Who does it, and in which role where it is not the person's own; nobody makes time pass."""
    if isinstance(deed.command, do.Tick):
        return {}
    person = writer.people[deed.actor.person]
    acts = "" if deed.actor.role == person.role else writer.ids.id("rolle", deed.actor.role)
    return writer.keyed({"kven": person.id, "som": acts})


def _as_written(done: Enacted) -> Iterator[Deed]:
    """The deeds as a scenario tells them: each measure with the id that it got, who opens the case not named twice."""
    given = iter([each.event.measure for each in done.happened if isinstance(each.event, ev.MeasureAdded)])
    for deed in done.deeds:
        command = deed.command
        if isinstance(command, do.AddMeasure):
            command = replace(command, measure=next(given))
        elif isinstance(command, do.Open):  # who opens a case takes part in it without being named
            others = tuple(each for each in command.participants if each.person != deed.actor.person)
            command = replace(command, participants=others)
        yield replace(deed, command=command)


def _recorded(happened: Iterable[Happened]) -> dict[int, str]:
    """What each event recorded, as a correction names it."""
    found: dict[int, str] = {}
    for each in happened:
        match each.event:
            case ev.FactRecorded(fact=about) | ev.FactCorrected(fact=about):
                found[each.number] = about
            case ev.DocumentMade(tool=about) | ev.MeetingHeld(kind=about) | ev.ContactMade(role=about):
                found[each.number] = about
            case _:
                continue
    return found
