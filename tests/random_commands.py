"""Random commands on any flow: mostly sensible ones, some nonsense, so that walks get somewhere and stumble too."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from bti_engine.flow.tables import Flow
from bti_engine.model import commands as do
from bti_engine.model.case import Draft
from bti_engine.model.commands import Actor, Command, Participant

PEOPLE = ("per", "rita", "mor", "far", "pia", "ida", "kim")


def actors(flow: Flow, case: Draft) -> list[Actor]:
    known = [Actor(person, role, service) for (person, role), service in case.participants.items()]
    if case.baton:
        known.append(Actor(case.baton, "stafetthaldar"))
    stranger = Actor("framand", next(iter(flow.catalog.roles)))
    return [*known, stranger]


def opening(flow: Flow) -> tuple[Command, Actor]:
    roles = flow.catalog.roles
    staff = [own for own, role in roles.items() if not role.family and not role.leader and own != "stafetthaldar"]
    leader = [own for own, role in roles.items() if role.leader]
    services = list(flow.catalog.services)
    everyone = [
        Participant("mor", "føresette"),
        Participant("pia", staff[-1]),
        Participant("ida", staff[-1], services[1] if len(services) > 1 else ""),
        *(Participant("rita", each) for each in leader[:1]),
    ]
    opened = do.Open(subject="kim", kind=next(iter(flow.catalog.subjects), ""), participants=tuple(everyone))
    return opened, Actor("per", staff[0], services[0] if services else "")


@st.composite
def commands(draw, flow: Flow, case: Draft, now: str) -> tuple[Command, Actor]:
    day = now[:10]
    later = (datetime.fromisoformat(day) + timedelta(days=draw(st.integers(0, 60)))).date().isoformat()
    catalog, pick = flow.catalog, lambda things: draw(st.sampled_from(sorted(things) or ["ukjent"]))
    step = flow.steps.get(case.place)
    service = pick(catalog.services)
    consent = pick(catalog.consents)
    person = pick(PEOPLE)
    outcomes = [move.id for move in (*flow.moves.get(case.place, ()), *flow.everywhere) if move.kind != "alert"]
    fact = pick([*(step.asks if step else ()), *(f.id for f in catalog.facts.values() if f.anywhere)] or catalog.facts)
    made = draw(
        st.sampled_from(
            [
                lambda: do.Choose(outcome=pick([*outcomes, "finst-ikkje"]), reason=pick(["", "Slik blei det."])),
                lambda: do.Choose(outcome=pick([*outcomes]), reason="Slik blei det."),
                lambda: do.Answer(fact=fact, value=_value(draw, catalog.facts.get(fact), day)),
                lambda: do.Answer(fact=fact, value=_value(draw, catalog.facts.get(fact), day)),
                lambda: do.Correct(draw(st.integers(1, max(1, case.number))), "feil", draw(st.booleans())),
                lambda: do.Consent(
                    consent,
                    pick(["mor", "mor", "far", "kim"]),
                    pick(["gitt", "gitt", "nekta", "trekt"]),
                    service=service,
                    form=pick(["skriftleg", "munnleg"]),
                    on=pick(["", day]),
                ),
                lambda: do.Involve(service, law=pick(["", "", *catalog.laws]), reason=pick(["", "Nødvendig"])),
                lambda: do.Release(service),
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
                lambda: do.MakeDocument(tool=pick(sorted(catalog.tools))),
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


def _value(draw, fact, day):
    if fact is None:
        return True
    sensible = {
        "ja-nei": st.booleans(),
        "val": st.sampled_from(fact.choices or ("x",)),
        "tal": st.integers(-2, 20),
        "dato": st.just(day),
    }.get(fact.type, st.just("tekst"))
    return draw(st.one_of(sensible, sensible, st.booleans()))


@st.composite
def later_moment(draw, now: str) -> str:
    hours = draw(st.sampled_from([0, 0, 1, 5, 24, 24 * 8, 24 * 40, 24 * 400]))
    moment = datetime.fromisoformat(now) + timedelta(hours=hours)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
