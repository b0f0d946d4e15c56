"""Random commands on any flow: mostly sensible ones, some nonsense, so that walks get somewhere and stumble too."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.commands import Actor, Command, Participant

PEOPLE = ("per", "rita", "mor", "far", "pia", "ida", "kim", "nils")


def actors(flow: Flow, case: Draft) -> list[Actor]:
    known = [Actor(person, role, service) for (person, role), service in case.participants.items()]
    if case.baton:
        known.append(Actor(case.baton, "stafetthaldar"))
    stranger = Actor("framand", next(iter(flow.catalog.roles)))
    outside = [Actor("leia", role.id) for role in flow.catalog.roles.values() if role.leader][:1]
    return [*known, stranger, *outside]


def opening(flow: Flow) -> tuple[Command, Actor]:
    """A case that a teacher opens, with all sorts of people in it."""
    staff, services = _staff(flow), list(flow.catalog.services)
    opened = do.Open(subject="kim", kind=next(iter(flow.catalog.subjects), ""), participants=_everyone(flow))
    return opened, Actor("per", staff[0], services[0] if services else "")


@st.composite
def starts(draw, flow: Flow) -> tuple[Command, Actor]:
    """A case that somebody opens: of the staff, of the family, or who only tells of a worry."""
    command, teacher = opening(flow)
    assert isinstance(command, do.Open)
    reporters = [own for own, role in flow.catalog.roles.items() if role.reporter]
    who = draw(st.sampled_from([teacher, teacher, Actor("mor", "føresette"), *(Actor("nils", r) for r in reporters)]))
    more = (Participant("far", "føresette"),) if draw(st.booleans()) else ()
    if who is not teacher:
        more += (Participant(teacher.person, teacher.role, teacher.service),)
    level = next(iter(flow.start_levels()))
    asked = flow.steps[level.first].asks if draw(st.booleans()) else ()
    answers = {each: True for each in asked if flow.catalog.facts[each].type == "ja-nei"}
    subject = draw(st.sampled_from(["kim", "kim", ""]))
    return do.Open(subject, command.kind, "", (*command.participants, *more), answers), who


def _staff(flow: Flow) -> list[str]:
    roles = flow.catalog.roles.values()
    return [
        each.id for each in roles if not (each.family or each.leader or each.reporter) and each.id != "stafetthaldar"
    ]


def _everyone(flow: Flow) -> tuple[Participant, ...]:
    staff, services = _staff(flow), list(flow.catalog.services)
    leader = [own for own, role in flow.catalog.roles.items() if role.leader]
    return (
        Participant("mor", "føresette"),
        Participant("pia", staff[-1]),
        Participant("ida", staff[-1], services[1] if len(services) > 1 else ""),
        *(Participant("rita", each) for each in leader[:1]),
    )


def filled(flow: Flow, tool: str, part: str = "") -> do.MakeDocument:
    """A form with an answer in each field that is asked."""
    said = {"ja-nei": "ja", "tal": "3", "dato": "2026-10-01"}
    fields = [each for each in flow.catalog.forms.get(tool, ()) if part in {"", each.part}]
    answers = {
        each.id: each.choices[0] if each.type == "val" else said.get(each.type, "Slik er det") for each in fields
    }
    return do.MakeDocument(tool=tool, fields=answers, part=part)


@st.composite
def commands(draw, flow: Flow, case: Draft, now: str) -> tuple[Command, Actor]:
    day = now[:10]
    flow = flow.varied(case.variant)
    later = (datetime.fromisoformat(day) + timedelta(days=draw(st.integers(0, 60)))).date().isoformat()
    catalog, pick = flow.catalog, lambda things: draw(st.sampled_from(sorted(things) or ["ukjent"]))
    step = flow.steps.get(case.place)
    service = pick(catalog.services)
    consent = pick(catalog.consents)
    person = pick(PEOPLE)
    outcomes = [move.id for move in (*flow.moves.get(case.place, ()), *flow.everywhere) if move.kind != "alert"]
    approved = [move.id for move in flow.moves.get(case.place, ()) if move.approvers]
    fact = pick([*(step.asks if step else ()), *(f.id for f in catalog.facts.values() if f.anywhere)] or catalog.facts)
    tool = pick(catalog.tools)
    parts = {each.part for each in catalog.forms.get(tool, ())} | {""}
    duty = pick([*case.duties, *flow.duties])
    made = draw(
        st.sampled_from(
            [
                lambda: do.Choose(outcome=pick([*outcomes, "finst-ikkje"]), reason=pick(["", "Slik blei det."])),
                lambda: do.Choose(outcome=pick([*outcomes]), reason="Slik blei det."),
                lambda: do.Choose(outcome=pick([*outcomes]), reason="Slik blei det.", anonymous=True),
                lambda: do.Approve(outcome=pick([*approved, *approved, *outcomes])),
                lambda: do.Answer(fact=fact, value=_value(draw, catalog.facts.get(fact), day)),
                lambda: do.Answer(fact=fact, value=_value(draw, catalog.facts.get(fact), day)),
                lambda: do.Correct(draw(st.integers(1, max(1, case.number))), "feil", draw(st.booleans())),
                lambda: _consent(pick, consent, service, day),
                lambda: _consent(pick, consent, service, day),
                lambda: do.Involve(service, law=pick(["", "", *catalog.laws]), reason=pick(["", "Nødvendig"])),
                lambda: do.Release(service),
                lambda: do.HandOver(service),
                lambda: do.NameSubject(person, pick(["", "Feil barn"])),
                lambda: do.Contact("føresette"),
                lambda: do.WaiveContact("føresette", "Fare"),
                lambda: do.OfferBaton(person),
                lambda: do.AcceptBaton(),
                lambda: do.DeclineBaton("Nei"),
                lambda: do.AppointBaton(person),
                lambda: do.ConfirmBaton(),
                lambda: do.AddMeasure(str(draw(st.integers(0, 3))), "Tiltak", person, later),
                lambda: do.EvaluateMeasure(pick([*case.measures, "9"]), "Bra"),
                lambda: do.PlanMeeting(kind=pick(catalog.meetings), on=later, invited=("mor",)),
                lambda: do.HoldMeeting(kind=pick(catalog.meetings), present=("per",)),
                lambda: do.MakeDocument(
                    tool=tool, fields=draw(st.sampled_from([{}, {"kva": "x"}])), part=pick([*parts, "Z"])
                ),
                lambda: filled(flow, tool, pick(parts)),
                lambda: do.FinishDuty(duty),
                lambda: do.LiftDuty(duty, pick(["", "Gjeld ikkje oss"])),
                lambda: do.FinishTask(pick([*case.tasks, "x"])),
                lambda: do.Join(person, pick(catalog.roles), pick(["", service])),
                lambda: do.Leave(person, pick(catalog.roles)),
                lambda: do.Note("Notat"),
                lambda: do.Reopen(reason="Ny uro"),
                lambda: do.LiftShield("mor", "Trygt no"),
                lambda: do.Tick(),
            ]
        )
    )()
    return made, draw(st.sampled_from(actors(flow, case)))


def _consent(pick, consent, service, day):
    return do.Consent(
        consent,
        pick(["mor", "mor", "far", "kim"]),
        pick(["gitt", "gitt", "nekta", "trekt"]),
        service=service,
        form=pick(["skriftleg", "munnleg"]),
        on=pick(["", day]),
    )


def _value(draw, fact, day):
    if fact is None:
        return True
    sensible = {
        "ja-nei": st.booleans(),
        "val": st.sampled_from([*fact.choices, *fact.also] or ["x"]),
        "tal": st.integers(-2, 20),
        "dato": st.integers(0, 40).map(lambda days: _before(day, days)),
    }.get(fact.type, st.just("tekst"))
    return draw(st.one_of(sensible, sensible, st.booleans()))


def _before(day, days):
    return (datetime.fromisoformat(day) - timedelta(days=days)).date().isoformat()


@st.composite
def later_moment(draw, now: str) -> str:
    hours = draw(st.sampled_from([0, 0, 1, 5, 24, 24 * 8, 24 * 40, 24 * 400]))
    moment = datetime.fromisoformat(now) + timedelta(hours=hours)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
