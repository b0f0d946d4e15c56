"""Events of every type: made up by hypothesis, or the same one each time for golden files."""

from typing import Any, Literal, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from bti_engine.model.events import TYPES, Event, Frame
from bti_engine.model.log import Happened

st.register_type_strategy(
    Frame, st.builds(Frame, place=st.text(), visit=st.integers(0, 9), back=st.text(), anonymous=st.booleans())
)

INTEGERS = st.integers(-(2**63), 2**63 - 1)


def values(of: Any) -> st.SearchStrategy:
    if of is int:
        return INTEGERS
    if of == bool | int | str:
        return st.one_of(st.booleans(), INTEGERS, st.text())
    return st.from_type(of)


def events() -> st.SearchStrategy[Event]:
    return st.sampled_from(sorted(TYPES)).flatmap(events_of)


def events_of(name: str) -> st.SearchStrategy[Event]:
    fields = msgspec.structs.fields(TYPES[name])
    return st.builds(TYPES[name], **{each.name: values(each.type) for each in fields})


def sample(name: str) -> Event:
    """One event of a type with every field filled, by name and type alone."""
    return TYPES[name](**{each.name: _filled(each.name, each.type) for each in msgspec.structs.fields(TYPES[name])})


def _filled(name: str, of: Any) -> Any:
    if of is int:
        return 3
    if of is bool:
        return True
    if of is str:
        return f"{name} «æøå»"
    if of == bool | int | str:
        return "eige"
    if get_origin(of) is Literal:
        return get_args(of)[-1]
    if get_origin(of) is dict:
        return {"ønske": "meir ro\ni timane", "brukarsyn": "☕"}
    inner = get_args(of)[0]
    return (Frame("arena/møte", 2, "1/evaluer", anonymous=True),) if inner is Frame else ("éin", "to")


def happened(number: int, event: Event) -> Happened:
    return Happened(
        number=number,
        at=f"2026-08-{number % 28 + 1:02}T08:00:00.000Z",
        noticed=f"2026-08-{number % 28 + 1:02}T09:30:00.123Z",
        actor="p-1",
        role="stafetthaldar",
        event=event,
    )


def numbered(*these: Event, after: int = 0) -> list[Happened]:
    return [happened(number, event) for number, event in enumerate(these, after + 1)]
