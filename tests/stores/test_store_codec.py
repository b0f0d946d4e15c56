"""From events to bytes and back."""

import json
from contextlib import suppress

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import events, events_of, happened, numbered, sample

from bti_engine.errors import StoreError
from bti_engine.model.events import ATTACHMENTS, TYPES, VERSIONS, DocumentMade, Left, NoteWritten
from bti_engine.model.log import Envelope, Erased, Happened
from bti_engine.stores.codec import Stored, decode, digest, encode_after, erased_fields, link, read_envelope, root
from bti_engine.stores.lift import LIFTS, Lift
from bti_engine.stores.outside import SeededEntropy


def stored(*these: Happened) -> list[Stored]:
    return encode_after(
        these[0].number - 1, root("sak"), stream="sak", events=these, guide="f", entropy=SeededEntropy()
    )


def texts_of(row: Stored) -> dict[str, bytes]:
    return {each.field: each.body for each in row.attachments}


def old_row(name: str, version: int, fields: dict, attachments: tuple[str, ...] = ()) -> tuple[bytes, bytes]:
    """An envelope and a body as an older (or newer) engine would have left them."""
    seal = Envelope("sak", 1, name, version, "at", "noticed", "f", "p", "r", "d", tuple((f, "d") for f in attachments))
    return msgspec.json.encode(seal), msgspec.json.encode({"t": name, **fields})


@settings(deadline=None, max_examples=200)
@given(events(), st.text(), st.text(), st.integers(1, 2**40))
def test_any_event_comes_back_as_it_was(event, actor, role, number):
    before = Happened(number, "2026-01-01T00:00:00.000Z", "x", actor, role, event)
    (row,) = stored(before)
    assert decode(row.envelope, row.body, texts_of(row)) == before
    assert stored(before) == [row]


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(sorted(ATTACHMENTS)).flatmap(events_of))
def test_free_texts_stand_apart_from_the_body_and_can_go_one_by_one(event):
    (row,) = stored(happened(1, event))
    name = type(event).__name__
    fields = ATTACHMENTS[name]
    assert not set(json.loads(row.body)) & set(fields)
    assert [each.field for each in row.attachments] == [field for field in fields if getattr(event, field)]
    for gone in texts_of(row):
        left = {field: text for field, text in texts_of(row).items() if field != gone}
        back = decode(row.envelope, row.body, left).event
        assert not getattr(back, gone)
        assert all(getattr(back, field) == getattr(event, field) for field in fields if field != gone)
        assert erased_fields(read_envelope(row.envelope), left) == (gone,)


def test_the_same_form_gives_the_same_bytes_whatever_the_order_of_its_parts():
    one, two = (
        DocumentMade("d", "t", "1/a", 1, fields=fields) for fields in ({"a": "1", "b": "2"}, {"b": "2", "a": "1"})
    )
    assert stored(happened(1, one)) == stored(happened(1, two))


def test_an_empty_text_is_no_attachment():
    (row,) = stored(happened(1, NoteWritten("")))
    assert row.attachments == ()
    assert decode(row.envelope, row.body, {}).event == NoteWritten("")


def test_every_attachment_is_empty_when_it_is_gone():
    for name, fields in ATTACHMENTS.items():
        for each in msgspec.structs.fields(TYPES[name]):
            if each.name in fields:
                empty = each.type is str if each.required else not each.default or each.default_factory is dict
                assert empty, f"{name}.{each.name}"


def test_a_missing_body_is_an_erased_event_of_its_type():
    for name in TYPES:
        (row,) = stored(happened(1, sample(name)))
        assert decode(row.envelope, None, {}).event == Erased(type=name)


def test_the_envelope_and_the_chain_are_what_the_design_says():
    first, second = stored(*numbered(sample("Left"), NoteWritten("hei")))
    assert first.link == link(root("sak"), first.envelope)
    assert second.link == link(first.link, second.envelope)
    seal = json.loads(second.envelope)
    assert seal[:4] == ["sak", 2, "NoteWritten", 1]
    assert seal[9] == digest(second.salt, second.body)
    (note,) = second.attachments
    assert note.body == b'"hei"'
    assert seal[10] == [["text", digest(note.salt, note.body)]]
    assert second.body == b'{"t":"NoteWritten"}'
    assert len({first.salt, second.salt, note.salt}) == 3


def test_an_unknown_type_stops_reading():
    with pytest.raises(StoreError, match="event 1 of 'sak' is a Teleported, which this bti_engine does not know"):
        decode(*old_row("Teleported", 1, {}), {})
    with pytest.raises(StoreError, match="Teleported"):
        decode(old_row("Teleported", 1, {})[0], None, {})


def test_a_newer_version_stops_reading():
    newer = VERSIONS["Left"] + 1
    with pytest.raises(StoreError, match=f"Left of version {newer}, this bti_engine reads up to {newer - 1}"):
        decode(*old_row("Left", newer, {"person": "p", "role": "r"}), {})


def test_an_old_version_without_a_lift_stops_reading():
    with pytest.raises(StoreError, match="nothing lifts it"):
        decode(*old_row("Left", 0, {}), {})


def test_old_shapes_are_lifted_step_by_step_also_from_types_that_left(monkeypatch):
    monkeypatch.setitem(LIFTS, ("Gone", 1), Lift("Gone", 2, lambda old: {**old, "role": "r"}))
    monkeypatch.setitem(
        LIFTS, ("Gone", 2), Lift("Left", 1, lambda old: {"person": old["who"].upper(), "role": old["role"]})
    )
    assert decode(*old_row("Gone", 1, {"who": "p"}), {}).event == Left("P", "r")
    assert decode(*old_row("Gone", 2, {"who": "p", "role": "x"}), {}).event == Left("P", "x")
    assert decode(old_row("Gone", 1, {})[0], None, {}).event == Erased(type="Left")


def test_a_new_version_of_a_type_lifts_its_old_events_and_their_texts(monkeypatch):
    def renamed(old: dict) -> dict:
        return {"text": old.get("note", "") and "Før: " + old["note"]}

    monkeypatch.setitem(LIFTS, ("NoteWritten", 1), Lift("NoteWritten", 2, renamed))
    monkeypatch.setitem(VERSIONS, "NoteWritten", 2)
    old = old_row("NoteWritten", 1, {}, ("note",))
    assert decode(*old, {"note": b'"hei"'}).event == NoteWritten("Før: hei")
    assert decode(*old, {}).event == NoteWritten("")


def test_every_lift_leads_to_a_shape_of_today():
    for name, version in LIFTS:
        steps = 0
        while (name, version) in LIFTS:
            name, version, steps = LIFTS[name, version].type, LIFTS[name, version].version, steps + 1  # noqa: PLW2901 - walks the table
            assert steps <= len(LIFTS)
        assert VERSIONS.get(name) == version


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"nonsense", b"\xff", b'{"t":"Left"}', b'{"t":"Joined","person":"p","role":"r"}']
)
def test_broken_bytes_are_a_clear_answer(body):
    (row,) = stored(happened(1, Left("p", "r")))
    with pytest.raises(StoreError, match="event 1 of 'sak' cannot be read"):
        decode(row.envelope, body, {})
    (note,) = stored(happened(1, NoteWritten("hei")))
    with pytest.raises(StoreError, match="event 1 of 'sak' cannot be read"):
        decode(note.envelope, body, {})


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(TYPES)), st.data())
def test_whatever_the_bytes_reading_gives_an_event_or_a_store_error(name, data):
    (row,) = stored(happened(1, sample(name)))
    whole = data.draw(st.sampled_from([row.envelope, row.body]))
    at = data.draw(st.integers(0, len(whole) - 1))
    mangled = whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 3)) :]
    envelope, body = (mangled, row.body) if whole is row.envelope else (row.envelope, mangled)
    with suppress(StoreError):
        assert isinstance(decode(envelope, body, texts_of(row)), Happened)
