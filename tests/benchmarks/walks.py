"""One walk through twelve steps, as our engine and as each neighbour does it; each walk begins with a new case.

Each neighbour is used as its own README shows, and keeps neither log, nor earlier answers, nor unknowns. It is given
the answer that a condition reads before each move, as our engine is given a command.
"""

from collections.abc import Callable

from bench_guides import STEPS, twelve_steps
from SpiffWorkflow import operators
from SpiffWorkflow.specs.ExclusiveChoice import ExclusiveChoice
from SpiffWorkflow.specs.Simple import Simple
from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec
from SpiffWorkflow.util.task import TaskState
from SpiffWorkflow.workflow import Workflow
from statemachine import State, StateMachine
from transitions import Machine

from bti_engine.engine.context import Context
from bti_engine.engine.decide import Decision, decide
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Actor, Answer, Choose, Command, Open
from bti_engine.model.log import Happened

TEACHER = Actor("per", "lærar", "skule")
MOMENTS = tuple(f"2026-09-{day:02}T07:{minute:02}:00.000Z" for day in range(1, 15) for minute in (0, 30))

Walk = Callable[[], object]


def our_commands() -> tuple[Command, ...]:
    """Open, answer and choose through the twelve steps."""
    made: list[Command] = [Open(subject="kim"), Answer(fact="behov", value="eige")]
    for number in range(1, STEPS + 1):
        made += [Answer(fact="uro", value=True), Choose(outcome=f"vidare-{number}")]
    return tuple(made)


def our_walk(flow: Flow | None = None) -> Callable[[], tuple[Case, list[Happened]]]:
    """A case of ours: each command settled, judged, and answered with its events."""
    road = flow or twelve_steps()
    edition = ("maling", "f", "t")
    steps = tuple(zip(our_commands(), MOMENTS, strict=False))

    def walk() -> tuple[Case, list[Happened]]:
        case, log = Case(), []
        for command, now in steps:
            decided = decide(road, case, command, TEACHER, Context(now, edition=edition))
            if not isinstance(decided, Decision):
                raise AssertionError(decided)
            log += decided.events
            case = decided.case
        return case, log

    return walk


# --- transitions -----------------------------------------------------------------------------------------------

_PLACES = [f"steg-{number}" for number in range(1, STEPS + 1)] + ["avslutta"]


def _ways() -> list[dict[str, object]]:
    ways: list[dict[str, object]] = []
    for number in range(1, STEPS + 1):
        source, onward = _PLACES[number - 1], _PLACES[number]
        ways += [
            {"trigger": f"vidare_{number}", "source": source, "dest": onward, "conditions": "goes_on"},
            {"trigger": "om_att", "source": source, "dest": source, "conditions": "unclear"},
            {"trigger": "stopp", "source": source, "dest": "avslutta", "conditions": "is_over"},
        ]
    return ways


class Subject:
    """What the conditions of the neighbours read, as methods of the thing that moves."""

    uro: bool | None = None
    behov: str | None = None

    def goes_on(self) -> bool:
        return bool(self.uro) and self.behov in {"eige", "anna"}

    def unclear(self) -> bool:
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
    case.behov = "eige"
    for number in range(1, STEPS + 1):
        case.uro = True
        if not getattr(case, f"vidare_{number}")():
            raise AssertionError(number)
    return case


# --- python-statemachine ---------------------------------------------------------------------------------------


def state_machines() -> Walk:
    """`python-statemachine`: a class with its states and events, an instance for each case."""
    places = {name.replace("-", "_"): State(initial=name == _PLACES[0], final=name == "avslutta") for name in _PLACES}
    rows = list(places.values())
    events: dict[str, object] = {}
    for number in range(1, STEPS + 1):
        source = rows[number - 1]
        events[f"vidare_{number}"] = source.to(rows[number], cond="goes_on")
        again, stop = source.to.itself(cond="unclear"), source.to(rows[-1], cond="is_over")
        events["om_att"] = again if number == 1 else events["om_att"] | again
        events["stopp"] = stop if number == 1 else events["stopp"] | stop
    made = type("Twelve", (Subject, StateMachine), {**places, **events})
    return lambda: _send_all(made())


def _send_all(case: StateMachine) -> object:
    case.behov = "eige"
    for number in range(1, STEPS + 1):
        case.uro = True
        case.send(f"vidare_{number}")
    if not case.avslutta.is_active:
        raise AssertionError(case)
    return case


# --- SpiffWorkflow ---------------------------------------------------------------------------------------------


def workflows() -> Walk:
    """`SpiffWorkflow`: a task that a person does in each step, then an exclusive choice on what was answered."""
    spec = WorkflowSpec(name="tolv", addstart=True)
    end = Simple(spec, "avslutta")
    before = spec.start
    for number in range(1, STEPS + 1):
        asked = Simple(spec, f"steg-{number}", manual=True)
        chosen = ExclusiveChoice(spec, f"val-{number}")
        before.connect(asked)
        asked.connect(chosen)
        onward = Simple(spec, f"vidare-{number}")
        chosen.connect(end)
        chosen.connect_if(operators.Equal(operators.Attrib("uro"), True), onward)
        before = onward
    before.connect(end)
    return lambda: _complete_all(Workflow(spec))


def _complete_all(case: Workflow) -> object:
    case.run_all()
    for _ in range(STEPS):
        task = case.get_next_task(state=TaskState.READY, manual=True)
        task.set_data(uro=True, behov="eige")
        task.run()
        case.run_all()
    if not case.is_completed():
        raise AssertionError(case)
    return case
