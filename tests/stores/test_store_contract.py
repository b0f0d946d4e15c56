"""What every store does, asked of each of them."""

import threading
from typing import Any

import pytest
from store_samples import happened, numbered, sample

from bti_engine.application.ports import Edition, KeptAnswer, Person, Store
from bti_engine.errors import Defect, KeyReused, StoreError
from bti_engine.model.events import TYPES, AlertRaised, BatonOffered, Left, NoteWritten
from bti_engine.model.log import Erased
from bti_engine.stores.codec import Head
from bti_engine.stores.verify import verify

GUIDE = "f" * 64


def offered(*names: str) -> list[BatonOffered]:
    return [BatonOffered(to=name) for name in names]


def write(store: Any, stream: str, *events: Any) -> None:
    with store.transaction() as work:
        after = work.head(stream).number
        work.append(stream, numbered(*events, after=after), GUIDE)


def read(store: Any, stream: str, after: int = 0) -> list[Any]:
    with store.transaction() as work:
        return list(work.events(stream, after))


def test_fills_the_port(store):
    port: Store = store
    with port.transaction() as work:
        assert list(work.events("ingen")) == []
        assert list(work.streams()) == []


def test_events_come_back_as_they_were_appended(store):
    all_types = numbered(*(sample(name) for name in TYPES))
    with store.transaction() as work:
        work.append("sak", all_types, GUIDE)
        assert work.events("sak") == all_types
    assert read(store, "sak") == all_types
    assert read(store, "sak", after=5) == all_types[5:]
    assert read(store, "sak", after=len(all_types)) == []
    assert read(store, "anna") == []


def test_streams_are_cases_only_oldest_first(store):
    write(store, "z", *offered("a"))
    write(store, "varsel", AlertRaised(alert="vald", case="z", guide="g", flow="f", text="t"))
    write(store, "b", *offered("a"))
    write(store, "z", *offered("b"))
    with store.transaction() as work:
        assert work.streams() == ["z", "b"]
        assert work.logs() == ["b", "varsel", "z"]


def test_a_taken_number_is_refused(store):
    write(store, "sak", *offered("a", "b"))
    with pytest.raises(StoreError, match="event 2 of 'sak' is written already"), store.transaction() as work:
        work.append("sak", [happened(2, BatonOffered(to="c"))], GUIDE)
    with pytest.raises(StoreError, match="hole: 3 is next"), store.transaction() as work:
        work.append("sak", [happened(4, BatonOffered(to="c"))], GUIDE)
    assert [each.event for each in read(store, "sak")] == offered("a", "b")


def test_an_exception_takes_everything_back(store):
    write(store, "sak", *offered("a"), NoteWritten("hei"))
    old, new = Edition("g", "f1", "t1", b"1"), Edition("g", "f2", "t2", b"2")
    with store.transaction() as work:
        work.publish(old)
        work.publish(new)
        work.put_person(Person("p-1", "Kari"))
        work.keep("p-1", "n-1", KeptAnswer("c", b"first"))
        before = work.head("sak")

    def work_and_fail():
        with store.transaction() as work:
            work.append("sak", numbered(*offered("b"), after=2), GUIDE)
            work.append("ny", numbered(*offered("b")), GUIDE)
            work.link("sak", "varsel")
            work.publish(old)
            work.put_person(Person("p-1", "Ola"))
            work.put_person(Person("p-2", "Per"))
            work.forget_person("p-1")
            work.keep("p-1", "n-2", KeptAnswer("c", b"second"))
            work.erase_attachment("sak", 2, "text")
            work.erase_case("sak")
            assert work.kept("p-1", "n-2") == KeptAnswer("c", b"second")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work_and_fail()
    with store.transaction() as work:
        assert [each.event for each in work.events("sak")] == [*offered("a"), NoteWritten("hei")]
        assert work.head("sak") == before
        assert work.streams() == work.logs() == ["sak"]
        assert work.tracks("sak") == []
        assert work.newest("g") == new
        assert work.person("p-1") == Person("p-1", "Kari")
        assert work.person("p-2") is None
        assert work.kept("p-1", "n-1") == KeptAnswer("c", b"first")
        assert work.kept("p-1", "n-2") is None
        assert verify(work, "sak").holds


def test_a_transaction_cannot_be_used_after_its_end(store):
    with store.transaction() as work:
        pass
    for use in (
        lambda: work.append("sak", numbered(*offered("a")), GUIDE),
        lambda: work.put_person(Person("p")),
        lambda: work.events("sak"),
    ):
        with pytest.raises(Defect, match="over"):
            use()


def test_transactions_do_not_nest(store):
    with store.transaction(), pytest.raises(Defect, match="open already"), store.transaction():
        pass
    write(store, "sak", *offered("a"))


def test_threads_take_turns(store):
    def append_ten():
        for _ in range(10):
            write(store, "sak", *offered("a"))

    threads = [threading.Thread(target=append_ten) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [each.number for each in read(store, "sak")] == list(range(1, 41))


def test_the_first_answer_to_a_key_stands(store):
    first = KeptAnswer("digest", b'{"events":1}')
    with store.transaction() as work:
        assert work.kept("p-1", "n") is None
        work.keep("p-1", "n", first)
        assert work.kept("p-1", "n") == first
    with store.transaction() as work:
        work.keep("p-1", "n", KeptAnswer("digest", b"another answer"))
        assert work.kept("p-1", "n") == first
        assert work.kept("p-2", "n") is None
    with pytest.raises(KeyReused), store.transaction() as work:
        work.keep("p-1", "n", KeptAnswer("another command", b""))
    with store.transaction() as work:
        work.keep("p-2", "n", KeptAnswer("another command", b"own scope"))
        assert work.kept("p-1", "n") == first
        assert work.kept("p-2", "n") == KeptAnswer("another command", b"own scope")


def test_tracks_of_a_case_oldest_first(store):
    with store.transaction() as work:
        for track in ("t2", "t1", "t3"):
            work.link("sak", track)
        work.link("sak", "t1")
        work.link("anna", "t4")
        assert work.tracks("sak") == ["t2", "t1", "t3"]
        assert work.tracks("anna") == ["t4"]
        with pytest.raises(StoreError, match="belongs to 'sak'"):
            work.link("anna", "t1")


def test_published_last_is_newest_and_bytes_are_kept(store):
    first = Edition("g", "f1", "t1", b"\x00first")
    text_only = Edition("g", "f1", "t2", b"second")
    other_flow = Edition("g", "f2", "t3", b"third")
    with store.transaction() as work:
        assert work.newest("g") is None
        for each in (first, text_only, other_flow, Edition("h", "f3", "t4", b"h")):
            work.publish(each)
        assert work.newest("g") == other_flow
        assert work.edition("f1") == text_only
        assert work.edition("f1", "t1") == first
        assert work.edition("f2", "t1") is None
        assert work.edition("f9") is None
        work.publish(Edition("g", "f1", "t1", b"made anew by newer code"))
        assert work.newest("g") == first
        assert work.edition("f1") == first


def test_people_can_be_put_replaced_and_forgotten(store):
    with store.transaction() as work:
        assert work.person("p") is None
        work.put_person(Person("p", "Åse", "2015-03-01", "Åsegata 1"))
        work.put_person(Person("p", "Åse", "2015-03-02"))
        assert work.person("p") == Person("p", "Åse", "2015-03-02")
        work.forget_person("p")
        work.forget_person("p")
        assert work.person("p") is None


def test_an_erased_case_keeps_its_chain_and_says_nothing(store):
    types = [name for name in TYPES if name != "AlertRaised"]
    write(store, "sak", *(sample(name) for name in types))
    write(store, "anna", NoteWritten("står"))
    with store.transaction() as work:
        head = work.head("sak")
        assert work.erase_case("sak") == len(types)
        assert work.erase_case("sak") == 0
        assert work.erase_case("ukjend") == 0
    with store.transaction() as work:
        assert [each.event for each in work.events("sak")] == [Erased(type=name) for name in types]
        assert all(row.body is row.salt is None and not row.attachments for row in work.log("sak"))
        verdict = verify(work, "sak", head)
        assert verdict.holds
        assert verdict.erased == tuple(range(1, len(types) + 1))
        assert work.events("anna")[0].event == NoteWritten("står")
    write(store, "sak", *offered("a"))
    with store.transaction() as work:
        assert verify(work, "sak", head).holds


def test_erasing_a_case_deletes_the_answers_tied_to_it(store):
    def command(key, *, reads=(), writes=()):
        with store.transaction() as work:
            for stream in reads:
                work.events(stream)
            work.keep("p", key, KeptAnswer("c", b"what happened"))
            for stream in writes:
                work.append(stream, numbered(*offered("a"), after=work.head(stream).number), GUIDE)

    command("wrote", writes=["sak"])
    command("wrote both", writes=["anna", "sak"])
    command("was refused", reads=["sak"])
    command("only read it on the way", reads=["sak"], writes=["anna"])
    command("elsewhere", writes=["sak-2", "sa", "esak"])
    keys = ("wrote", "wrote both", "was refused", "only read it on the way", "elsewhere")
    with store.transaction() as work:
        work.erase_case("sak")
    with store.transaction() as work:
        left = [key for key in keys if work.kept("p", key)]
    assert left == ["only read it on the way", "elsewhere"]


def test_an_erased_attachment_leaves_its_event_with_an_empty_field(store):
    events = [NoteWritten("hemmeleg"), sample("DocumentMade"), sample("ContactMade")]
    write(store, "sak", *events)
    with store.transaction() as work:
        head = work.head("sak")
        assert work.erase_attachment("sak", 1, "text")
        assert work.erase_attachment("sak", 2, "fields")
        assert not work.erase_attachment("sak", 2, "fields")
        assert not work.erase_attachment("sak", 2, "document")
        assert not work.erase_attachment("sak", 9, "text")
        assert not work.erase_attachment("sak", 0, "text")
    note, document, contact = (each.event for each in read(store, "sak"))
    assert note == NoteWritten("")
    assert document.fields == {}
    assert document.title == events[1].title
    assert contact == events[2]
    with store.transaction() as work:
        verdict = verify(work, "sak", head)
    assert verdict.holds
    assert verdict.erased == ()
    assert verdict.erased_attachments == ((1, "text"), (2, "fields"))


def test_head_of_an_empty_stream_differs_by_stream(store):
    with store.transaction() as work:
        assert work.head("a").number == 0
        assert work.head("a") != work.head("b")
        assert verify(work, "a", work.head("a")).holds


def test_a_cut_or_rewritten_log_is_seen_against_a_head_kept_elsewhere(store):
    write(store, "sak", *offered("a", "b"))
    with store.transaction() as work:
        head = work.head("sak")
        assert verify(work, "sak", head).holds
        longer = verify(work, "sak", Head(3, head.link))
        assert (longer.fault.number, longer.fault.what) == (3, "missing")
        other = verify(work, "sak", Head(2, "0" * 64))
        assert (other.fault.number, other.fault.what) == (2, "changed")
    write(store, "sak", Left(person="p", role="r"))
    with store.transaction() as work:
        assert verify(work, "sak", head).holds


def test_what_cannot_be_written_is_refused(store):
    with pytest.raises(StoreError, match="cannot be written"), store.transaction() as work:
        work.append("sak", numbered(BatonOffered(to="\ud800")), GUIDE)
    with pytest.raises(Defect, match="Erased"), store.transaction() as work:
        work.append("sak", numbered(Erased(type="Moved")), GUIDE)
    assert read(store, "sak") == []
