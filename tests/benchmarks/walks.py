"""One walk, twelve steps of a guide of twenty, as our engine and as each neighbour does it, with a new case each time.

Each neighbour is used as its own README shows, and keeps neither log, nor earlier answers, nor unknowns. It is given
the answer that a condition reads before each move, as our engine is given a command.
"""

from collections.abc import Callable
from functools import partial

from bench_guides import AGAIN, STEPS, road
from statemachine import State, StateChart
from transitions import Machine

from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.work import Decision
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Answer, Choose, Command, Open
from bti_engine.model.log import Happened

TEACHER = Actor("per", "lærar", "skule")
WALKED = 12
"""How many of the steps a case is walked through."""

MOMENTS = tuple(f"2026-09-{day:02}T07:{minute:02}:00.000Z" for day in range(1, 15) for minute in (0, 30))

Walk = Callable[[], object]


def our_commands() -> tuple[Command, ...]:
    """Open, then answer and choose twelve times."""
    made: list[Command] = [Open(subject="kim"), Answer(fact="behov", value="eige")]
    for number in range(1, WALKED + 1):
        made += [Answer(fact="uro", value=True), Choose(outcome=f"vidare-{number}")]
    return tuple(made)


def carried_out(flow: Flow, case: Case, command: Command, context: Context) -> Decision:
    """What a command gives that must not be refused."""
    decided = decide(flow, case, command, TEACHER, context)
    assert isinstance(decided, Decision), decided
    return decided


def our_walk(flow: Flow | None = None) -> Callable[[], tuple[Case, list[Happened]]]:
    """A case of ours: each command settled, judged, and answered with its events."""
    followed = flow or road()
    edition = ("maling", "f", "t")
    steps = tuple(zip(our_commands(), MOMENTS, strict=False))

    def walk() -> tuple[Case, list[Happened]]:
        case, log = Case(), []
        for command, now in steps:
            decided = carried_out(followed, case, command, Context(now, edition=edition))
            log += decided.events
            case = decided.case
        return case, log

    return walk


# --- transitions -----------------------------------------------------------------------------------------------

_PLACES = [f"steg-{number}" for number in range(1, STEPS + 1)] + ["avslutta"]


def _ways() -> list[dict[str, str]]:
    ways: list[dict[str, str]] = []
    for number in range(1, STEPS + 1):
        source, onward = _PLACES[number - 1], _PLACES[number]
        ways += [
            {"trigger": f"vidare_{number}", "source": source, "dest": onward, "conditions": "goes_on"},
            {"trigger": "stopp", "source": source, "dest": "avslutta", "conditions": "is_over"},
        ]
        if number in AGAIN:
            ways.append({"trigger": "om_att", "source": source, "dest": source, "conditions": "is_unclear"})
    return ways


class Subject:
    """What the conditions of the neighbours read, as methods of the thing that moves."""

    uro: bool | None = None
    behov: str | None = None

    def goes_on(self) -> bool:
        return bool(self.uro) and self.behov in {"eige", "anna"}

    def is_unclear(self) -> bool:
        return bool(self.uro) and self.behov == "uklart"

    def is_over(self) -> bool:
        return self.uro is False


class OwnMachine(Subject):
    """As in the quickstart: every object makes a machine of its own."""

    def __init__(self) -> None:
        self.machine = Machine(model=self, states=_PLACES, transitions=_ways(), initial=_PLACES[0])


class Bound(Subject):
    """As in the section on many models: one machine, to which each object is bound."""


def own_machines() -> Walk:
    """`transitions` as its quickstart shows it."""
    return lambda: _trigger_all(OwnMachine())


def bound_models(*, automatic: bool = True) -> Walk:
    """`transitions` with one machine and a bound model for each case; unbound again when the case is over."""
    machine = Machine(model=None, states=_PLACES, transitions=_ways(), initial=_PLACES[0], auto_transitions=automatic)

    def walk() -> object:
        case = Bound()
        machine.add_model(case)
        _trigger_all(case)
        machine.remove_model(case)
        return case

    return walk


def _trigger_all(case: Subject) -> object:
    for number in range(1, WALKED + 1):
        case.uro, case.behov = True, "eige"
        assert getattr(case, f"vidare_{number}")()
    return case


# --- python-statemachine ---------------------------------------------------------------------------------------


def state_machines() -> Walk:
    """`python-statemachine`: a class with its states and events, an instance for each case."""
    places = {name.replace("-", "_"): State(initial=name == _PLACES[0], final=name == "avslutta") for name in _PLACES}
    rows = list(places.values())
    events: dict[str, object] = {}
    for way in _ways():
        source, dest = (rows[_PLACES.index(way[each])] for each in ("source", "dest"))
        to = source.to.itself if source is dest else partial(source.to, dest)
        step = to(cond=way["conditions"])
        known = events.get(way["trigger"])
        events[way["trigger"]] = step if known is None else known | step
    made = type("Road", (Subject, StateChart), {**places, **events})
    return lambda: _send_all(made())


def _send_all(case: StateChart) -> object:
    for number in range(1, WALKED + 1):
        case.uro, case.behov = True, "eige"
        case.send(f"vidare_{number}")
    assert getattr(case, f"steg_{WALKED + 1}").is_active
    return case
