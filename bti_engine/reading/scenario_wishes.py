"""From a canonical step of a scenario to what is asked of the engine.

The tree has been judged by `scenario_shape`: what stands in it has its shape, and ids are the guide's own. Days
that are given as lengths of time stay so; whoever runs the scenario knows what day it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Mapping as Table

from bti_engine.model import commands as do
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Actor, Correction
from bti_engine.model.source import Node, Scalar
from bti_engine.reading.scenario_nodes import items_of, pairs_of, text_at, text_of, texts_of, value_at

Wish = do.Command | Correction
Answer = bool | int | str


class Maker:
    """Makes wishes for one scenario: it knows the persons, and the guide's questions."""

    def __init__(self, actors: Table[str, Actor], guide: Guide | None) -> None:
        self._actors, self._guide = actors, guide

    def wishes(self, doing: str, node: Node) -> tuple[Wish, ...]:
        """What one doing key asks for, in order."""
        return tuple(_MAKERS[doing](self, node))

    def answer(self, fact: str, text: str) -> Answer:
        """The answer that a text is to a question of the guide."""
        known = self._guide.opplysning.get(fact) if self._guide else None
        if known is not None and known.type == "ja-nei" and text in {"ja", "nei"}:
            return text == "ja"
        if known is not None and known.type == "tal" and text.removeprefix("-").isdecimal():
            return int(text)
        return text

    def open(self, node: Node) -> Iterator[Wish]:
        """The case is opened; `med` are those who take part from the first."""
        if isinstance(node, Scalar):
            yield do.Open(subject=node.text)
            return
        people = tuple(self._participant(each) for each in items_of(value_at(node, "med")))
        answers = {fact: self.answer(fact, text) for fact, text in pairs_of(value_at(node, "svar"))}
        yield do.Open(text_at(node, "gjeld"), text_at(node, "målgruppe"), text_at(node, "nivå"), people, answers)

    def join(self, node: Node) -> Iterator[Wish]:
        """Persons come in."""
        for each in items_of(node):
            who = self._participant(each)
            yield do.Join(who.person, who.role, who.service)

    def leave(self, node: Node) -> Iterator[Wish]:
        """Persons go out."""
        for each in items_of(node):
            who = self._participant(each)
            yield do.Leave(who.person, who.role)

    def answers(self, node: Node) -> Iterator[Wish]:
        """Questions are answered."""
        for fact, value in pairs_of(node):
            yield do.Answer(fact=fact, value=self.answer(fact, value))

    def correct(self, node: Node) -> Iterator[Wish]:
        """The newest answer to a question, or the newest record of a thing, was wrong."""
        about, to = text_at(node, "kva"), value_at(node, "til")
        value = self.answer(about, to.text) if isinstance(to, Scalar) else None
        yield Correction(about, text_at(node, "grunn"), value)

    def _participant(self, node: Node) -> do.Participant:
        person = node.text if isinstance(node, Scalar) else text_at(node, "person")
        known = self._actors.get(person, Actor(person, "", ""))
        return do.Participant(person, text_at(node, "rolle") or known.role, text_at(node, "teneste") or known.service)


def _note(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Note(text_of(node))


def _consent(_: Maker, node: Node) -> Iterator[Wish]:
    for each in items_of(node):
        for service in texts_of(value_at(each, "til")) or ("",):
            yield do.Consent(
                text_at(each, "type"),
                text_at(each, "frå"),
                text_at(each, "svar"),  # type: ignore[arg-type]  # one of the three words, as the table says
                service,
                text_at(each, "form"),
                text_at(each, "dag"),
            )


def _involve(_: Maker, node: Node) -> Iterator[Wish]:
    for each in items_of(node):
        yield do.Involve(text_of(each) or text_at(each, "teneste"), text_at(each, "lov"), text_at(each, "grunn"))


def _release(_: Maker, node: Node) -> Iterator[Wish]:
    return (do.Release(service) for service in texts_of(node))


def _contact(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Contact(text_of(node) or text_at(node, "rolle"), text_at(node, "person"), text_at(node, "notat"))


def _waive(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.WaiveContact(text_at(node, "rolle"), text_at(node, "grunn"))


def _baton(_: Maker, node: Node) -> Iterator[Wish]:
    reason = text_at(node, "grunn")
    for key in ("tilby", "ta-imot", "avslå", "utnemn", "stadfest"):
        text = text_at(node, key)
        match key:
            case _ if not text:
                continue
            case "tilby":
                yield do.OfferBaton(text)
            case "ta-imot":
                yield do.AcceptBaton()
            case "avslå":
                yield do.DeclineBaton(text)
            case "utnemn":
                yield do.AppointBaton(text, reason)
            case _:
                yield do.ConfirmBaton()


def _measure(_: Maker, node: Node) -> Iterator[Wish]:
    for each in items_of(node):
        title, responsible = text_at(each, "tittel"), text_at(each, "ansvarleg")
        name = text_at(each, "id") or title
        yield do.AddMeasure(name, title, responsible, text_at(each, "evaluer"), text_at(each, "teneste"))


def _evaluate(_: Maker, node: Node) -> Iterator[Wish]:
    for each in items_of(node):
        yield do.EvaluateMeasure(text_at(each, "tiltak"), text_at(each, "resultat"))


def _meeting(_: Maker, node: Node) -> Iterator[Wish]:
    people, agreed, held = texts_of(value_at(node, "med")), text_at(node, "avtal"), text_at(node, "hald")
    if held:
        yield do.HoldMeeting(kind=held, present=people, services=texts_of(value_at(node, "tenester")))
    if agreed:
        yield do.PlanMeeting(kind=agreed, on=text_at(node, "dag"), invited=people)


def _document(_: Maker, node: Node) -> Iterator[Wish]:
    fields, part = dict(pairs_of(value_at(node, "felt"))), text_at(node, "del")
    tool = text_of(node) or text_at(node, "verktøy")
    yield do.MakeDocument(tool=tool, title=text_at(node, "tittel"), fields=fields, part=part)


def _task(_: Maker, node: Node) -> Iterator[Wish]:
    for each in items_of(node):
        yield do.FinishTask(text_of(each) or text_at(each, "oppgåve"), text_at(each, "notat"))


def _duty_done(_: Maker, node: Node) -> Iterator[Wish]:
    return (do.FinishDuty(duty) for duty in texts_of(node))


def _lift_duty(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.LiftDuty(text_at(node, "plikt"), text_at(node, "grunn"))


def _approve(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Approve(outcome=text_of(node))


def _choose(_: Maker, node: Node) -> Iterator[Wish]:
    anonymous = text_at(node, "anonymt") == "ja"
    yield do.Choose(
        outcome=text_of(node) or text_at(node, "utfall"), reason=text_at(node, "grunn"), anonymous=anonymous
    )


def _hand_over(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.HandOver(text_of(node))


def _subject(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.NameSubject(text_of(node) or text_at(node, "person"), text_at(node, "grunn"))


def _alert(_: Maker, node: Node) -> Iterator[Wish]:
    shields = texts_of(value_at(node, "skjerm"))
    yield do.RaiseAlert(text_of(node) or text_at(node, "type"), text_at(node, "gjeld"), shields, text_at(node, "notat"))


def _lift(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.LiftShield(text_at(node, "person"), text_at(node, "grunn"))


def _reopen(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Reopen(text_at(node, "nivå"), text_at(node, "grunn"))


def _tick(_: Maker, node: Node) -> Iterator[Wish]:
    if text_of(node) == "ja":
        yield do.Tick()


_MAKERS: dict[str, Callable[[Maker, Node], Iterator[Wish]]] = {
    "opne": Maker.open,
    "bli-med": Maker.join,
    "gå-ut": Maker.leave,
    "svar": Maker.answers,
    "rett": Maker.correct,
    "notat": _note,
    "samtykke": _consent,
    "involver": _involve,
    "slepp": _release,
    "kontakt": _contact,
    "unnlat-kontakt": _waive,
    "stafett": _baton,
    "tiltak": _measure,
    "evaluer-tiltak": _evaluate,
    "møte": _meeting,
    "dokument": _document,
    "oppgåve-gjort": _task,
    "plikt-gjord": _duty_done,
    "opphev-plikt": _lift_duty,
    "godkjenn": _approve,
    "vel": _choose,
    "før-over": _hand_over,
    "saka-gjeld": _subject,
    "varsel": _alert,
    "opphev-skjerm": _lift,
    "gjenopne": _reopen,
    "tida-går": _tick,
}
"""How each doing key is read; a test holds it against the key table."""
