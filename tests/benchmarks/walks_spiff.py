"""The same walk as SpiffWorkflow does it: as a BPMN diagram, and without BPMN."""

from bench_guides import AGAIN, STEPS
from SpiffWorkflow import operators
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.specs.mixins.events.event_types import CatchingEvent
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.specs.ExclusiveChoice import ExclusiveChoice
from SpiffWorkflow.specs.Simple import Simple
from SpiffWorkflow.specs.WorkflowSpec import WorkflowSpec
from SpiffWorkflow.util.task import TaskState
from SpiffWorkflow.workflow import Workflow
from walks import WALKED, Walk

_BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"


def diagrams() -> Walk:
    """`SpiffWorkflow` as its README puts first: a BPMN diagram with a user task and a gateway in each step."""
    parser = BpmnParser()
    parser.add_bpmn_str(_diagram().encode())
    spec = parser.get_spec("vegen")
    return lambda: _follow_diagram(BpmnWorkflow(spec))


def _diagram() -> str:
    steps = "".join(_drawn(number) for number in range(1, STEPS + 1))
    return f"""<definitions xmlns="{_BPMN}"><process id="vegen" isExecutable="true">
        <startEvent id="start"/><endEvent id="avslutta"/>
        <sequenceFlow id="inn" sourceRef="start" targetRef="steg-1"/>{steps}
      </process></definitions>"""


def _drawn(number: int) -> str:
    ways = {f"vidare-{number}": (f"steg-{number + 1}" if number < STEPS else "avslutta", _GOES_ON)}
    if number in AGAIN:
        ways[f"om-att-{number}"] = (f"steg-{number}", 'uro and behov == "uklart"')
    flows = "".join(
        f"""<sequenceFlow id="{name}" sourceRef="val-{number}" targetRef="{target}">
          <conditionExpression>{condition}</conditionExpression></sequenceFlow>"""
        for name, (target, condition) in ways.items()
    )
    return f"""<userTask id="steg-{number}"/><exclusiveGateway id="val-{number}" default="stopp-{number}"/>
        <sequenceFlow id="spurt-{number}" sourceRef="steg-{number}" targetRef="val-{number}"/>
        <sequenceFlow id="stopp-{number}" sourceRef="val-{number}" targetRef="avslutta"/>{flows}"""


_GOES_ON = 'uro and behov in ("eige", "anna")'


def workflows() -> Walk:
    """`SpiffWorkflow` without BPMN, which its README calls Python workflows: a task and a choice in each step."""
    spec = WorkflowSpec(name="vegen", addstart=True)
    end = Simple(spec, "avslutta")
    before = spec.start
    for number in range(1, STEPS + 1):
        asked = Simple(spec, f"steg-{number}", manual=True)
        chosen = ExclusiveChoice(spec, f"val-{number}")
        before.connect(asked)
        asked.connect(chosen)
        before = Simple(spec, f"vidare-{number}")
        chosen.connect(end)
        chosen.connect_if(operators.Equal(operators.Attrib("uro"), True), before)
    before.connect(end)
    return lambda: _complete_all(Workflow(spec))


def _complete_all(case: Workflow) -> object:
    """Run what runs by itself, then answer and run the person's task, over and over."""
    case.run_all()
    for _ in range(WALKED):
        _answer(case)
        case.run_all()
    return _at_the_next(case)


def _follow_diagram(case: BpmnWorkflow) -> object:
    """The loop of its documentation: engine tasks one by one, each time letting events be noticed; then the person."""
    _run_until_person(case)
    for _ in range(WALKED):
        _answer(case)
        _run_until_person(case)
    return _at_the_next(case)


def _run_until_person(case: BpmnWorkflow) -> None:
    while (task := case.get_next_task(state=TaskState.READY, manual=False)) is not None:
        task.run()
        case.refresh_waiting_tasks()
        while (event := case.get_next_task(state=TaskState.READY, spec_class=CatchingEvent)) is not None:
            event.run()


def _answer(case: Workflow) -> None:
    task = case.get_next_task(state=TaskState.READY, manual=True)
    task.set_data(uro=True, behov="eige")
    task.run()


def _at_the_next(case: Workflow) -> object:
    waiting = case.get_next_task(state=TaskState.READY, manual=True)
    assert waiting.task_spec.name == f"steg-{WALKED + 1}", waiting
    return case
