"""What `verify` sees: any byte that is not the one that was written, and any event out of its place."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_samples import numbered, sample

from bti_engine.model.events import ATTACHMENTS, TYPES, Left, NoteWritten
from bti_engine.stores.codec import Attachment, Stored, encode_after, link, root
from bti_engine.stores.outside import SeededEntropy
from bti_engine.stores.verify import Fault, head_of, verify


def log_of(*events, stream="sak") -> list[Stored]:
    return encode_after(0, root(stream), stream=stream, events=numbered(*events), guide="f", entropy=SeededEntropy())


LOG = log_of(*(sample(name) for name in TYPES))
WITH_TEXTS = [number for number, name in enumerate(TYPES) if name in ATTACHMENTS]


def check(log, expected=None):
    return verify(SimpleNamespace(log=lambda _: log), "sak", expected)


def flip(whole: bytes, at: int, bits: int) -> bytes:
    at %= len(whole)
    return whole[:at] + bytes([whole[at] ^ bits]) + whole[at + 1 :]


def test_an_untouched_log_holds():
    verdict = check(LOG, head_of(LOG, "sak"))
    assert verdict.holds
    assert (verdict.events, verdict.erased, verdict.erased_attachments) == (len(TYPES), (), ())
    assert verdict.head == head_of(LOG, "sak")
    assert check([]).holds


@settings(deadline=None, max_examples=300)
@given(
    st.integers(0, len(LOG) - 1),
    st.sampled_from(["envelope", "link", "body", "salt"]),
    st.integers(0, 2000),
    st.integers(1, 255),
)
def test_any_flipped_byte_is_seen_at_its_event(which, part, at, bits):
    log = list(LOG)
    log[which] = replace(log[which], **{part: flip(getattr(log[which], part), at, bits)})
    verdict = check(log)
    assert verdict.fault is not None
    assert verdict.fault.number == which + 1
    assert verdict.fault.part == ("body" if part in {"body", "salt"} else "envelope")


@settings(deadline=None, max_examples=100)
@given(st.sampled_from(WITH_TEXTS), st.booleans(), st.integers(0, 2000), st.integers(1, 255))
def test_any_flipped_byte_of_an_attachment_is_seen(which, in_salt, at, bits):
    part = "salt" if in_salt else "body"
    first, *rest = LOG[which].attachments
    log = list(LOG)
    log[which] = replace(
        log[which], attachments=(replace(first, **{part: flip(getattr(first, part), at, bits)}), *rest)
    )
    assert check(log).fault == Fault(which + 1, "changed", first.field)


@settings(deadline=None, max_examples=100)
@given(st.sets(st.integers(0, len(LOG) - 1)), st.sets(st.sampled_from(WITH_TEXTS)))
def test_what_was_erased_still_holds(bodies, texts):
    log = list(LOG)
    for each in texts:
        log[each] = replace(log[each], attachments=log[each].attachments[1:])
    for each in bodies:
        log[each] = replace(log[each], body=None, salt=None, attachments=())
    verdict = check(log, head_of(LOG, "sak"))
    assert verdict.holds
    assert verdict.erased == tuple(sorted(each + 1 for each in bodies))
    assert verdict.erased_attachments == tuple(
        (each + 1, LOG[each].attachments[0].field) for each in sorted(texts - bodies)
    )


@pytest.mark.parametrize("part", ["body", "salt"])
def test_body_and_salt_go_together(part):
    log = list(LOG)
    log[3] = replace(log[3], **{part: None})
    assert check(log).fault == Fault(4, "changed", "body")


def test_a_byte_cannot_wander_between_salt_and_body():
    log = list(LOG)
    whole = log[3].salt + log[3].body
    log[3] = replace(log[3], salt=whole[:33], body=whole[33:])
    assert check(log).fault == Fault(4, "changed", "body")


def test_a_missing_event_is_seen():
    assert check(LOG[:3] + LOG[4:]).fault == Fault(4, "missing")
    assert check(LOG[1:]).fault == Fault(1, "missing")


def test_events_that_changed_places_are_seen():
    log = list(LOG)
    log[3], log[4] = replace(log[4], number=4), replace(log[3], number=5)
    assert check(log).fault == Fault(4, "moved")


def test_an_event_put_in_between_is_seen():
    extra = replace(LOG[2], number=4)
    later = [replace(row, number=row.number + 1) for row in LOG[3:]]
    assert check([*LOG[:3], extra, *later]).fault == Fault(4, "moved")


def test_an_event_made_up_in_between_is_seen_where_the_old_chain_goes_on():
    made_up = log_of(*[NoteWritten("x")] * 3, Left("p", "r"))[3]
    forged = replace(made_up, link=link(LOG[2].link, made_up.envelope))
    assert check([*LOG[:3], forged, *LOG[4:]]).fault == Fault(5, "changed")


def test_another_streams_log_is_not_this_one():
    assert check(log_of(Left("p", "r"), stream="anna")).fault == Fault(1, "moved")


def test_a_cut_log_is_seen_against_an_expected_head():
    head = head_of(LOG, "sak")
    assert check(LOG[:-2]).holds
    assert check(LOG[:-2], head).fault == Fault(len(LOG) - 1, "missing")
    assert check([], head).fault == Fault(1, "missing")


def test_a_log_made_anew_is_seen_against_an_expected_head():
    anew = log_of(*[Left("p", "r")] * len(LOG))
    assert check(anew).holds
    assert check(anew, head_of(LOG, "sak")).fault == Fault(len(LOG), "changed")


def test_an_attachment_that_no_envelope_knows_is_seen():
    log = list(LOG)
    log[0] = replace(log[0], attachments=(Attachment("text", b'"x"', b"s" * 32),))
    assert check(log).fault == Fault(1, "added", "text")


def test_the_first_fault_is_told():
    log = list(LOG)
    for which in (7, 2, 5):
        log[which] = replace(log[which], body=b"{}")
    assert check(log).fault == Fault(3, "changed", "body")
