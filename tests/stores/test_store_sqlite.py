"""What only the SQLite store has to stand: files, other programs, the disk, and traces of what was erased."""

import gc
import sqlite3
import threading
from contextlib import closing
from time import monotonic
from types import SimpleNamespace

import pytest
from store_samples import numbered

from bti_engine.application.ports import Person
from bti_engine.errors import Defect, StoreError
from bti_engine.model.events import BatonOffered, Left, NoteWritten
from bti_engine.stores import sqlite_file
from bti_engine.stores.outside import SeededEntropy, SystemEntropy
from bti_engine.stores.sqlite import SqliteStore
from bti_engine.stores.sqlite_file import explain
from bti_engine.stores.verify import verify

EVENT = Left("p", "r")


def opened(path, wait=5.0):
    return SqliteStore(path, SystemEntropy(), wait=wait)


def append(store, stream="sak", event=EVENT):
    with store.transaction() as work:
        work.append(stream, numbered(event, after=work.head(stream).number), "f")


def in_another_thread(call, *arguments):
    """Whoever was refused must have let go of the store's own lock, which its own thread would not notice."""
    thread = threading.Thread(target=call, args=arguments, daemon=True)
    thread.start()
    thread.join(timeout=10)
    assert not thread.is_alive()


def raw(path, statement, *values):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement, values).fetchall()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "saker æøå.db"


def test_what_was_kept_is_there_when_the_file_is_opened_again(path):
    with opened(path) as store:
        append(store)
        append(store)
    with opened(str(path)) as store, store.transaction() as work:
        assert [each.number for each in work.events("sak")] == [1, 2]
        assert verify(work, "sak").holds


def test_commits_are_durable_by_the_books(path):
    with opened(path) as store:
        asked = [
            store._connection.execute(f"PRAGMA {each}").fetchone()[0]
            for each in ("journal_mode", "synchronous", "secure_delete")
        ]
    assert asked == ["wal", 2, 1]


def test_a_closed_store_says_so(path):
    store = opened(path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="is closed"), store.transaction():
        pass


def test_a_store_closed_inside_a_transaction_does_not_hang(path):
    store = opened(path)

    def append_and_close():
        with store.transaction() as work:
            work.append("sak", numbered(EVENT), "f")
            store.close()

    with pytest.raises(StoreError):
        append_and_close()
    with opened(path) as again, again.transaction() as work:
        assert work.events("sak") == []


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(StoreError, match="is a folder"):
        opened(tmp_path)


def test_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(StoreError, match="there is no folder"):
        opened(tmp_path / "borte" / "saker.db")


def test_a_file_that_is_no_database_is_left_alone(path):
    path.write_bytes(b"Kjaere dagbok. " * 100)
    with pytest.raises(StoreError, match="no store of bti_engine") as caught:
        opened(path)
    assert isinstance(caught.value.__cause__, sqlite3.DatabaseError)
    assert path.read_bytes() == b"Kjaere dagbok. " * 100


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TABLE recipe (name)"],
        ["CREATE TABLE meta (key, value)", "CREATE TABLE event (x)"],
        ["CREATE TABLE meta (key, value)", "CREATE TABLE event (x)", "INSERT INTO meta VALUES ('format', 'two')"],
    ],
)
def test_another_programs_database_is_left_alone(path, statements):
    for each in statements:
        raw(path, each)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="belongs to another program"):
        opened(path)
    assert path.read_bytes() == before


def test_a_newer_format_is_refused(path):
    opened(path).close()
    raw(path, "UPDATE meta SET value = ? WHERE key = 'format'", str(sqlite_file.FORMAT + 1))
    with pytest.raises(StoreError, match="a newer bti_engine wrote it"):
        opened(path)


def test_a_place_in_memory_is_refused():
    with pytest.raises(StoreError, match="no log can be kept safe there"):
        opened(":memory:")


def test_a_damaged_file_is_a_clear_answer(path):
    with opened(path) as store:
        append(store, event=NoteWritten("x" * 20_000))
    whole = bytearray(path.read_bytes())
    whole[2048:] = b"\xff" * (len(whole) - 2048)
    path.write_bytes(whole)
    with pytest.raises(StoreError, match="damaged"), opened(path) as store:
        append(store)


def test_a_place_that_may_only_be_read(path):
    with opened(path) as store:
        append(store)
        store._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(StoreError, match="may only be read") as caught:
            append(store)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)


def test_a_full_disk_rolls_back_and_the_store_goes_on(path):
    with opened(path) as store:
        append(store)
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(StoreError, match="the disk is full"):
            append(store, event=NoteWritten("x" * 100_000))
        store._connection.execute("PRAGMA max_page_count = 100000")
        append(store)
        with store.transaction() as work:
            assert [each.event for each in work.events("sak")] == [EVENT, EVENT]
            assert verify(work, "sak").holds


def test_failures_are_told_in_plain_words(path):
    for code, words in (
        (sqlite3.SQLITE_IOERR | 3 << 8, "the disk failed"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_READONLY | 1 << 8, "may only be read"),
    ):
        error = sqlite3.OperationalError("gibberish")
        error.sqlite_errorcode = code
        assert words in str(explain(path, error))
        assert str(path) in str(explain(path, error))
    assert "gibberish" in str(explain(path, sqlite3.ProgrammingError("gibberish")))


def test_another_program_in_the_middle_of_its_work_is_a_clear_answer(path):
    with opened(path) as one, opened(path, wait=0.05) as two:
        with one.transaction() as work:
            with pytest.raises(StoreError, match="another program is writing"):
                append(two)
            work.append("sak", numbered(EVENT), "f")
        in_another_thread(append, two)
        with one.transaction() as work:
            assert len(work.events("sak")) == 2


class Quarrelling:
    """A connection that is refused the write-ahead log a few times, as when two programs make one file."""

    def __init__(self, code, times):
        self.code, self.times = code, times

    def execute(self, _):
        self.times -= 1
        if self.times >= 0:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = self.code
            raise error
        return SimpleNamespace(fetchone=lambda: ("wal",))


def test_a_file_that_another_program_is_making_is_waited_for():
    assert sqlite_file._begin_wal(Quarrelling(sqlite3.SQLITE_BUSY, 2), monotonic() + 5) == "wal"
    for code, until in ((sqlite3.SQLITE_BUSY, 0.0), (sqlite3.SQLITE_IOERR, monotonic() + 5)):
        with pytest.raises(sqlite3.OperationalError):
            sqlite_file._begin_wal(Quarrelling(code, 2), until)


def test_programs_that_make_the_same_file_at_once_all_get_it(tmp_path):
    def make(path, barrier, made):
        barrier.wait()
        with opened(path) as store:
            append(store)
        made.append(path)

    for turn in range(8):
        made, barrier = [], threading.Barrier(4)
        arguments = (tmp_path / f"{turn}.db", barrier, made)
        threads = [threading.Thread(target=make, args=arguments) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(made) == 4


def test_two_programs_see_each_others_events_and_never_share_a_number(path):
    def write(name):
        with opened(path, wait=20.0) as store:
            for _ in range(25):
                append(store, event=BatonOffered(to=name))

    threads = [threading.Thread(target=write, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with opened(path) as store, store.transaction() as work:
        assert [each.number for each in work.events("sak")] == list(range(1, 51))
        assert verify(work, "sak").holds


def test_a_hole_in_the_log_stops_reading(path):
    with opened(path) as store:
        for _ in range(4):
            append(store)
    raw(path, "DELETE FROM event WHERE number = 2")
    with opened(path) as store, store.transaction() as work:
        with pytest.raises(StoreError, match="events of 'sak' are missing"):
            work.events("sak")
        assert verify(work, "sak").fault.number == 2


def test_the_file_itself_refuses_a_second_event_of_one_number_and_half_an_erasure(path):
    with opened(path) as store:
        append(store)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        raw(path, "INSERT INTO event SELECT * FROM event")
    with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
        raw(path, "UPDATE event SET salt = NULL")


def test_bytes_are_stored_exactly_as_written(path):
    with SqliteStore(path, SeededEntropy()) as store:
        append(store, event=NoteWritten("«hei»\x00"))
        with store.transaction() as work:
            (row,) = work.log("sak")
    stored = raw(path, "SELECT envelope, link, body, salt FROM event")
    assert stored == [(row.envelope, row.link, row.body, row.salt)]
    (note,) = raw(path, "SELECT field, body, salt FROM attachment")
    assert note == ("text", '"«hei»\\u0000"'.encode(), row.attachments[0].salt)


TOLD = "Tante Agathe fortalde noko"


def traces(path):
    files = [each for each in path.parent.iterdir() if each.name.startswith(path.name)]
    return [each.name for each in files if TOLD.encode() in each.read_bytes()]


@pytest.mark.parametrize("size", [1, 500])
def test_erasing_leaves_no_traces_in_any_file(path, size):
    with opened(path) as store:
        append(store)
        append(store, event=NoteWritten(TOLD * size))
        append(store, event=BatonOffered(to=TOLD * size))
        with store.transaction() as work:
            work.put_person(Person("p", TOLD))
        assert traces(path)
        with store.transaction() as work:
            assert work.erase_attachment("sak", 2, "text")
            assert work.erase_case("sak") == 3
            work.forget_person("p")
        assert traces(path) == []
        with store.transaction() as work:
            assert verify(work, "sak").holds


def test_a_forgotten_person_leaves_no_traces(path):
    with opened(path) as store:
        with store.transaction() as work:
            work.put_person(Person("p", TOLD))
        with store.transaction() as work:
            work.forget_person("p")
        assert traces(path) == []


def test_traces_go_as_soon_as_no_other_program_reads(path):
    with opened(path, wait=0.05) as store:
        append(store, event=NoteWritten(TOLD))
        with closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM event").fetchone()
            with store.transaction() as work:
                work.erase_case("sak")
            assert traces(path)
        with store.transaction():
            pass
        assert traces(path) == []


def test_a_transaction_inside_a_transaction_is_our_mistake_and_harms_nothing(path):
    with opened(path) as store:
        with store.transaction() as work:
            work.append("sak", numbered(EVENT), "f")
            with pytest.raises(Defect), store.transaction():
                pass
        in_another_thread(append, store)
        with store.transaction() as work:
            assert len(work.events("sak")) == 2


def test_a_store_that_nobody_closed_lets_go_of_its_file(tmp_path):
    store = SqliteStore(tmp_path / "glømd.db", SeededEntropy("glømd"))
    connection = store._connection
    del store
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
