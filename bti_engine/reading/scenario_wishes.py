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
from bti_engine.model.source import Mapping, Node, Scalar, Sequence

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
        people = (self._participant(each) for each in _items(_get(node, "med")))
        yield do.Open(_text(node, "gjeld"), _text(node, "målgruppe"), _text(node, "nivå"), tuple(people))

    def join(self, node: Node) -> Iterator[Wish]:
        """Persons come in."""
        for each in _items(node):
            who = self._participant(each)
            yield do.Join(who.person, who.role, who.service)

    def leave(self, node: Node) -> Iterator[Wish]:
        """Persons go out."""
        for each in _items(node):
            who = self._participant(each)
            yield do.Leave(who.person, who.role)

    def answers(self, node: Node) -> Iterator[Wish]:
        """Questions are answered."""
        for fact, value in _pairs(node):
            yield do.Answer(fact=fact, value=self.answer(fact, value))

    def correct(self, node: Node) -> Iterator[Wish]:
        """The newest answer to a question, or the newest record of a thing, was wrong."""
        about, to = _text(node, "kva"), _get(node, "til")
        value = self.answer(about, to.text) if isinstance(to, Scalar) else None
        yield Correction(about, _text(node, "grunn"), value)

    def _participant(self, node: Node) -> do.Participant:
        person = node.text if isinstance(node, Scalar) else _text(node, "person")
        known = self._actors.get(person, Actor(person, "", ""))
        return do.Participant(person, _text(node, "rolle") or known.role, _text(node, "teneste") or known.service)


def _note(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Note(_own(node))


def _consent(_: Maker, node: Node) -> Iterator[Wish]:
    for each in _items(node):
        for service in _texts(_get(each, "til")) or ("",):
            yield do.Consent(
                _text(each, "type"),
                _text(each, "frå"),
                _text(each, "svar"),  # type: ignore[arg-type]  # one of the three words, as the table says
                service,
                _text(each, "form"),
                _text(each, "dag"),
            )


def _involve(_: Maker, node: Node) -> Iterator[Wish]:
    for each in _items(node):
        yield do.Involve(_own(each) or _text(each, "teneste"), _text(each, "lov"), _text(each, "grunn"))


def _release(_: Maker, node: Node) -> Iterator[Wish]:
    return (do.Release(service) for service in _texts(node))


def _contact(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Contact(_own(node) or _text(node, "rolle"), _text(node, "person"), _text(node, "notat"))


def _waive(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.WaiveContact(_text(node, "rolle"), _text(node, "grunn"))


def _baton(_: Maker, node: Node) -> Iterator[Wish]:
    reason = _text(node, "grunn")
    for key in ("tilby", "ta-imot", "avslå", "utnemn", "stadfest"):
        text = _text(node, key)
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
    for each in _items(node):
        name = _text(each, "id") or _text(each, "tittel")
        yield do.AddMeasure(
            name, _text(each, "tittel"), _text(each, "ansvarleg"), _text(each, "evaluer"), _text(each, "teneste")
        )


def _evaluate(_: Maker, node: Node) -> Iterator[Wish]:
    for each in _items(node):
        yield do.EvaluateMeasure(_text(each, "tiltak"), _text(each, "resultat"))


def _meeting(_: Maker, node: Node) -> Iterator[Wish]:
    people, agreed, held = _texts(_get(node, "med")), _text(node, "avtal"), _text(node, "hald")
    if held:
        yield do.HoldMeeting(kind=held, present=people, services=_texts(_get(node, "tenester")))
    if agreed:
        yield do.PlanMeeting(kind=agreed, on=_text(node, "dag"), invited=people)


def _document(_: Maker, node: Node) -> Iterator[Wish]:
    fields = dict(_pairs(_get(node, "felt")))
    yield do.MakeDocument(tool=_own(node) or _text(node, "verktøy"), title=_text(node, "tittel"), fields=fields)


def _task(_: Maker, node: Node) -> Iterator[Wish]:
    for each in _items(node):
        yield do.FinishTask(_own(each) or _text(each, "oppgåve"), _text(each, "notat"))


def _choose(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Choose(outcome=_own(node) or _text(node, "utfall"), reason=_text(node, "grunn"))


def _alert(_: Maker, node: Node) -> Iterator[Wish]:
    shields = _texts(_get(node, "skjerm"))
    yield do.RaiseAlert(_own(node) or _text(node, "type"), _text(node, "gjeld"), shields, _text(node, "notat"))


def _lift(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.LiftShield(_text(node, "person"), _text(node, "grunn"))


def _reopen(_: Maker, node: Node) -> Iterator[Wish]:
    yield do.Reopen(_text(node, "nivå"), _text(node, "grunn"))


def _tick(_: Maker, node: Node) -> Iterator[Wish]:
    if _own(node) == "ja":
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
    "vel": _choose,
    "varsel": _alert,
    "opphev-skjerm": _lift,
    "gjenopne": _reopen,
    "tida-går": _tick,
}
"""How each doing key is read; a test holds it against the key table."""


def _get(node: Node | None, key: str) -> Node | None:
    return node.get(key) if isinstance(node, Mapping) else None


def _text(node: Node | None, key: str) -> str:
    found = _get(node, key)
    return found.text if isinstance(found, Scalar) else ""


def _own(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _items(node: Node | None) -> tuple[Node, ...]:
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)


def _texts(node: Node | None) -> tuple[str, ...]:
    return tuple(each.text for each in _items(node) if isinstance(each, Scalar))


def _pairs(node: Node | None) -> Iterator[tuple[str, str]]:
    for key, entry in node.entries.items() if isinstance(node, Mapping) else ():
        if isinstance(entry.value, Scalar):
            yield key, entry.value.text
