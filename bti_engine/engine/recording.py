"""Commands that record: answers, corrections, notes, measures, meetings, documents, tasks."""

from __future__ import annotations

from bti_engine.engine.duties import wanted_forms
from bti_engine.engine.forms import form_refusal
from bti_engine.engine.people import held
from bti_engine.engine.refusals import Refusal, refuse
from bti_engine.engine.rights import outside_service, shares_with
from bti_engine.engine.time import day_of, is_day
from bti_engine.engine.work import Work
from bti_engine.flow.catalog_rows import Fact
from bti_engine.model import commands as do
from bti_engine.model import events as ev
from bti_engine.model.case import Draft

Value = bool | int | str


def answer(work: Work, command: do.Answer) -> Refusal | None:
    """Record an answer where the question is asked, or anywhere if the guide says so."""
    return record(work, command.fact, command.value)


def record(work: Work, own: str, value: Value) -> Refusal | None:
    """Record the answer to the question `own`."""
    facts, case = work.flow.catalog.facts, work.case
    fact = facts.get(own)
    if fact is None:
        return refuse("unknown-fact", fact=own, facts=tuple(facts))
    step = work.flow.steps.get(case.place)
    if not fact.anywhere and (step is None or fact.id not in step.asks):
        return refuse("not-asked-here", fact=fact.id, place=case.place, asked=_asked_at(work, fact.id))
    role = work.actor.role
    if work.flow.catalog.is_family(role) and not (step and role in (*step.responsible, *step.contacts)):
        return refuse("staff-only", role=role)
    value = meant(fact, value)
    if not fits(fact, value):
        return refuse("wrong-answer", fact=fact.id, value=str(value), choices=_choices(fact))
    work.emit(ev.FactRecorded(fact.id, value), work.actor)
    return None


def correct(work: Work, command: do.Correct) -> Refusal | None:
    """Correct an answer or withdraw a record. A choice that was made is never undone, only followed by another."""
    case = work.case
    table, key = case.entered.get(command.event, ("", ""))
    if not table:
        return refuse("nothing-to-correct", event=command.event)
    if not command.reason.strip():
        return refuse("reason-needed", outcome=key)
    if table != "facts":
        work.emit(ev.RecordWithdrawn(command.event, command.reason), work.actor)
        return None
    fact = work.flow.catalog.facts.get(key)
    if fact is None or command.value is None or not fits(fact, meant(fact, command.value)):
        choices = _choices(fact) if fact else ()
        return refuse("wrong-answer", fact=key, value=str(command.value), choices=choices)
    acts = case.facts[key].number == command.event
    value = meant(fact, command.value)
    work.emit(ev.FactCorrected(key, value, command.event, command.reason, acts), work.actor)
    return None


def note(work: Work, command: do.Note) -> Refusal | None:
    """Write a note."""
    if not command.text.strip():
        return refuse("text-needed")
    work.emit(ev.NoteWritten(command.text), work.actor)
    return None


def add_measure(work: Work, command: do.AddMeasure) -> Refusal | None:
    """Add a measure: somebody is responsible, and the day of its evaluation is agreed."""
    case = work.case
    if case.stopped:
        return refuse("stopped", requirement=case.stopped)
    outside = outside_service(case, command.responsible) or (
        "" if shares_with(case, command.service) else command.service
    )
    if outside:
        return refuse("service-outside", services=(outside,))
    if not command.title.strip():
        return refuse("text-needed")
    if command.measure in case.measures:
        return refuse("measure-exists", measure=command.measure)
    if not any(person == command.responsible for person, _ in case.participants):
        return refuse("not-participant", person=command.responsible, role="")
    if not is_day(command.evaluate_by) or command.evaluate_by < day_of(work.moment):
        return refuse("bad-day", day=command.evaluate_by)
    refusal = held(work, (command.responsible,))
    if refusal is not None:
        return refusal
    name = command.measure or next_name(case, "measures")
    work.emit(
        ev.MeasureAdded(name, command.title, command.responsible, command.evaluate_by, command.service),
        work.actor,
    )
    return None


def evaluate_measure(work: Work, command: do.EvaluateMeasure) -> Refusal | None:
    """Evaluate a measure."""
    measure = work.case.measures.get(command.measure)
    if measure is None:
        return refuse("unknown-measure", measure=command.measure, measures=tuple(work.case.measures))
    if measure.evaluated:
        return refuse("evaluated-already", measure=command.measure)
    work.emit(ev.MeasureEvaluated(command.measure, command.result), work.actor)
    return None


def plan_meeting(work: Work, command: do.PlanMeeting) -> Refusal | None:
    """Agree on a day for a meeting."""
    case = work.case
    refusal = _meeting(work, command.kind, command.invited, ())
    if refusal is not None:
        return refusal
    if not is_day(command.on) or command.on < day_of(work.moment):
        return refuse("bad-day", day=command.on)
    name = next_name(case, "meetings")
    work.emit(
        ev.MeetingPlanned(name, command.kind, command.on, case.place, case.visit, command.invited),
        work.actor,
    )
    return None


def hold_meeting(work: Work, command: do.HoldMeeting) -> Refusal | None:
    """Record a meeting that took place; it is the one that was agreed, if one of its kind was."""
    case = work.case
    refusal = _meeting(work, command.kind, command.present, command.services)
    if refusal is not None:
        return refusal
    agreed = next((own for own, each in case.meetings.items() if not each.held and each.kind == command.kind), "")
    work.emit(
        ev.MeetingHeld(
            agreed or next_name(case, "meetings"),
            command.kind,
            case.place,
            case.visit,
            command.present,
            command.services,
        ),
        work.actor,
    )
    return None


def _meeting(work: Work, kind: str, persons: tuple[str, ...], services: tuple[str, ...]) -> Refusal | None:
    """What holds of any meeting: a known kind, participants, nobody shielded, no service that is not with us."""
    catalog, case = work.flow.catalog, work.case
    if kind not in catalog.meetings:
        return refuse("unknown-meeting", meeting=kind, meetings=tuple(sorted(catalog.meetings)))
    reached: list[str] = []
    for each in persons:
        holders = case.holders(each) if each in catalog.roles else (each,)
        if not any(person in holders for person, _ in case.participants):
            return refuse("not-participant", person=each, role="")
        reached += holders
    theirs = (outside_service(case, person) for person in reached)
    known = case.services
    there = {each for each in services if each in known and known[each].status == "med"}
    outside = tuple(
        dict.fromkeys(each for each in (*services, *theirs) if each not in there and not shares_with(case, each))
    )
    if outside and case.stopped:
        return refuse("stopped", requirement=case.stopped)
    if outside:
        return refuse("service-outside", services=outside)
    return held(work, tuple(reached))


def make_document(work: Work, command: do.MakeDocument) -> Refusal | None:
    """Record that a form was filled in or minutes were written; a closed case takes what a duty still asks for."""
    case, tools = work.case, work.flow.catalog.tools
    if command.tool not in tools:
        return refuse("unknown-tool", tool=command.tool, tools=tuple(sorted(tools)))
    if case.phase == "closed" and command.tool not in wanted_forms(work):
        return refuse("closed", end=case.end)
    refusal = form_refusal(work.flow.catalog.forms.get(command.tool, ()), command)
    if refusal is not None:
        return refusal
    name = next_name(case, "documents")
    made = ev.DocumentMade(name, command.tool, case.place, case.visit, command.title, command.fields, command.part)
    work.emit(made, work.actor)
    return None


def finish_task(work: Work, command: do.FinishTask) -> Refusal | None:
    """A task is done; its holder or any of the staff says so."""
    case, role = work.case, work.actor.role
    open_tasks = [own for own, each in case.tasks.items() if not each.done]
    found = [own for own in open_tasks if command.task in {own, case.tasks[own].name}]
    if not found:
        return refuse("unknown-task", task=command.task, tasks=tuple(open_tasks))
    if work.flow.catalog.is_family(role) and case.tasks[found[0]].role != role:
        return refuse("staff-only", role=role)
    work.emit(ev.TaskDone(found[0], command.note), work.actor)
    return None


def next_name(case: Draft, table: str) -> str:
    """The name of the next meeting, document or measure: counted by itself, so that it tells of nothing else."""
    number = case.made.get(table, 0) + 1
    while str(number) in getattr(case, table):
        number += 1
    return str(number)


def meant(fact: Fact, value: Value) -> Value:
    """The answer that is meant, where a further word for one of the choices was used."""
    return fact.also.get(value, value) if isinstance(value, str) else value


def fits(fact: Fact, value: Value) -> bool:
    """Whether a value is an answer to the question."""
    match fact.type:
        case "ja-nei":
            return isinstance(value, bool)
        case "tal":
            return isinstance(value, int) and not isinstance(value, bool)
        case "val":
            return isinstance(value, str) and value in fact.choices
        case "dato":
            return isinstance(value, str) and is_day(value)
        case _:
            return isinstance(value, str) and bool(value.strip())


def _choices(fact: Fact) -> tuple[str, ...]:
    known = {"ja-nei": ("ja", "nei"), "tal": ("12",), "dato": ("2026-08-01",)}
    return fact.choices or known.get(fact.type, ())


def _asked_at(work: Work, fact: str) -> tuple[str, ...]:
    return tuple(name for name, step in work.flow.steps.items() if fact in step.asks)
