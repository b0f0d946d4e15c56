"""Clocks, ids and salts."""

from datetime import UTC, datetime

from bti_engine.application.ports import Clock, Entropy
from bti_engine.stores.outside import FixedClock, SeededEntropy, SystemClock, SystemEntropy


def test_the_systems_clock_tells_utc_with_milliseconds():
    clock: Clock = SystemClock()
    before, told, after = datetime.now(UTC), clock.now(), datetime.now(UTC)
    assert len(told) == len("2026-01-01T08:00:00.000Z")
    assert told.endswith("Z")
    assert (before - datetime.fromisoformat(told)).total_seconds() < 0.001
    assert datetime.fromisoformat(told) <= after


def test_a_fixed_clock_stands_until_it_is_set():
    clock: Clock = FixedClock("2026-01-01T08:00:00.000Z")
    assert clock.now() == clock.now() == "2026-01-01T08:00:00.000Z"
    clock.set("2026-02-01T08:00:00.000Z")
    assert clock.now() == "2026-02-01T08:00:00.000Z"


def test_the_systems_ids_and_salts_differ():
    entropy: Entropy = SystemEntropy()
    assert len({entropy.new_id() for _ in range(100)}) == 100
    assert len({entropy.salt() for _ in range(100)}) == 100
    assert len(entropy.salt()) == 32


def test_seeded_ids_and_salts_are_the_same_in_every_run():
    one, two, other = SeededEntropy("a"), SeededEntropy("a"), SeededEntropy("b")
    ids = [one.new_id() for _ in range(5)]
    salts = [one.salt() for _ in range(5)]
    mixed = [(two.salt(), two.new_id()) for _ in range(5)]
    assert ids == [name for _, name in mixed]
    assert salts == [salt for salt, _ in mixed]
    assert len(set(ids)) == len(set(salts)) == 5
    assert other.new_id() not in ids
    assert {len(salt) for salt in salts} == {32}
