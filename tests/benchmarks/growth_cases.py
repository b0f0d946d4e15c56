"""Cases of any length: one child, and round after round of meeting, measures, minutes and evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count

from growth_guides import guide_of

from bti_engine.application.check import check
from bti_engine.application.editions import Editions
from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.work import Decision
from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Command
from bti_engine.model.guide import Guide
from bti_engine.model.log import Happened
from bti_engine.reading.load import load_text

STAFF = Actor("per", "fagperson", "skule")
PARENT = "mor"
CHILD = "kim"
_BEGAN = datetime(2026, 8, 3, 7, tzinfo=UTC)


def guide_and_flow() -> tuple[Guide, Flow]:
    """A guide of the usual length, with a way back to the meeting in its first level."""
    checked = check(load_text(guide_of(500), "maling.yaml"))
    assert checked.guide is not None, checked.findings
    assert checked.flow is not None, checked.findings
    return checked.guide, checked.flow


def log_of(guide: Guide, flow: Flow, length: int) -> list[Happened]:
    """The first events of a case, as many as are wanted or one or two more, for a command is never cut in two."""
    made = Editions().make(guide)
    case, log = Case(), list[Happened]()
    for hours, command in enumerate(_life()):
        now = moment(hours)
        decided = decide(flow, case, command, STAFF, Context(now, edition=(made.guide, made.flow, made.text)))
        assert isinstance(decided, Decision), (command, decided)
        log += decided.events
        case = decided.case
        if len(log) >= length:
            return log
    raise AssertionError


def moment(hours: int) -> str:
    """So many hours after the case began."""
    return (_BEGAN + timedelta(hours=hours)).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _life() -> Iterator[Command]:
    """All that is done in a case that never comes to its end."""
    parent = do.Participant(PARENT, "føresette")
    yield do.Open(subject=CHILD, participants=(parent, do.Participant(CHILD, "barn")))
    yield do.Note("Han er mykje åleine i friminutta, og mor har lagt merke til det same heime.")
    yield do.Choose(outcome="vidare")
    yield do.Contact("føresette", PARENT)
    yield do.Answer(fact="uro-0", value=True)
    yield do.Choose(outcome="tiltak")
    for number in count(1):
        yield from _round(number)


def _round(number: int) -> Iterator[Command]:
    day = "2099-01-01"
    yield do.Contact("føresette", PARENT, "Ringde om møtet.")
    yield do.PlanMeeting(kind="evaluering", on=day, invited=(PARENT, CHILD))
    yield do.AddMeasure(f"t{number}", "Fast vaksen i friminutta", STAFF.person, day)
    yield do.Choose(outcome="avtalt")
    yield do.Note("Det går betre på måndagar. Torsdagane er framleis vanskelege.")
    yield do.Choose(outcome="gjort")
    yield do.HoldMeeting(kind="evaluering", present=(PARENT, CHILD))
    yield do.EvaluateMeasure(f"t{number}", "Hjelper noko. Vi held fram.")
    yield do.MakeDocument(tool="referat", title=f"Evaluering {number}")
    yield do.FinishTask("0/evaluer/høyr-barnet")
    yield do.Answer(fact="uro-0", value=True)
    yield do.Answer(fact="behov-0", value="eige")
    yield do.Choose(outcome="hald-fram")
