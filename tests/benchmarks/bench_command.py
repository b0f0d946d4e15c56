"""What one command costs, all included, beside one bare trigger; and what it costs to ask what can be done."""

from bench_guides import many_needs, road, six_outcomes
from timing import Row, best, in_turn
from transitions import Machine
from walks import MOMENTS, TEACHER, WALKED, carried_out, our_commands

from bti_engine.engine.context import Context
from bti_engine.engine.decide import decide
from bti_engine.engine.openings import openings
from bti_engine.engine.options import options
from bti_engine.flow.tables import Flow
from bti_engine.model.case import Case
from bti_engine.model.commands import Answer, Choose, Command, Open

TIMES = 2000
LEAVES = 12
NOW = Context(MOMENTS[-1], edition=("maling", "f", "t"))


class Cursor:
    """The least that a bare machine can move."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


def measure() -> list[Row]:
    """A choice and an answer beside a trigger; options; the smallest sets that would open an outcome."""
    return [*_commands(), _options(), _openings()]


def _commands() -> list[Row]:
    flow = road()
    asked = _walked(flow, our_commands()[: 2 * WALKED])
    answer, choice = Answer(fact="uro", value=True), Choose(outcome=f"vidare-{WALKED}")
    answered = _walked(flow, our_commands()[: 2 * WALKED + 1])
    machine = Machine(
        model=None, states=["a", "b"], transitions=[["go", "a", "b"]], initial=None, auto_transitions=False
    )
    trigger = machine.events["go"].trigger

    rows = []
    for name, case, command in (("a choice", answered, choice), ("an answer", asked, answer)):
        carried_out(flow, case, command, NOW)
        mine, bare = in_turn(
            lambda case=case, command=command: decide(flow, case, command, TEACHER, NOW),
            lambda: trigger(Cursor("a")),
            times=TIMES,
        )
        rows.append(Row(f"{name}, all included", mine / bare, 6, "<=", "×", f"bare trigger, {bare * 1e6:.1f} µs"))
    return rows


def _options() -> Row:
    flow = six_outcomes()
    facts = (Answer(fact="uro", value=True), Answer(fact="behov", value="anna"))
    case = _walked(flow, (Open(subject="kim"), *facts))
    found = options(flow, case, NOW, TEACHER)
    assert len(found) == 6, found
    time = best(lambda: options(flow, case, NOW, TEACHER), times=200)
    return Row("options of a step with six outcomes", time * 1e6, 150, "<=", "µs", "an absolute bar")


def _openings() -> Row:
    flow = many_needs(LEAVES)
    case = _walked(flow, (Open(subject="kim"),))
    assert openings(flow, case, NOW, "ferdig").sets
    time = best(lambda: openings(flow, case, NOW, "ferdig"), rounds=5)
    return Row(f"smallest opening sets, {LEAVES} leaves", time * 1e3, 20, "<=", "ms", "an absolute bar")


def _walked(flow: Flow, commands: tuple[Command, ...]) -> Case:
    case = Case()
    for command, moment in zip(commands, MOMENTS, strict=False):
        case = carried_out(flow, case, command, Context(moment, edition=NOW.edition)).case
    return case
