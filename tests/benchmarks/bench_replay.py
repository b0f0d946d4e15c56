"""How fast a log is folded to its case, beside decoding the same JSON alone."""

import msgspec
from timing import Row, in_turn
from walks import our_walk

from bti_engine.engine.evolve import fold


def measure() -> list[Row]:
    """The log of a walk: as JSON, and as the events that the fold gets."""
    case, log = our_walk()()
    written = [msgspec.json.encode(each) for each in log]

    def decode() -> None:
        for each in written:
            msgspec.json.decode(each)

    assert fold(log) == case
    mine, others = in_turn(lambda: fold(log), decode, times=200)
    name = f"replay of {len(log)} events"
    return [Row(name, mine / others, 5, "<=", "×", f"decoding their JSON, {others * 1e6:.0f} µs")]
