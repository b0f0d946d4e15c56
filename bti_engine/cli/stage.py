"""Where a scenario is played: cases over a store of its own, with a clock that is set and dice that repeat."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bti_engine.application.cases import Cases
from bti_engine.application.check import check
from bti_engine.application.ports import Entropy
from bti_engine.application.scenarios import World
from bti_engine.model.findings import Finding
from bti_engine.model.guide import Guide
from bti_engine.model.scenario import Scenario
from bti_engine.reading.calendar import NorwegianCalendar
from bti_engine.reading.load import load
from bti_engine.reporters.scenario_words import CaseTeller
from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import FixedClock, SeededEntropy, SystemEntropy
from bti_engine.stores.verify import verify

if TYPE_CHECKING:
    from bti_engine.stores.sqlite import SqliteStore


class Stage(NamedTuple):
    """A world to play in, and its voice."""

    world: World
    teller: CaseTeller
    store: MemoryStore | SqliteStore

    def closing(self) -> AbstractContextManager[object]:
        """Let go of the store's file at the end, where there is one."""
        return nullcontext() if isinstance(self.store, MemoryStore) else self.store


_PROVED = "BTI5"
"""How the codes of findings begin that tell of what cases may come to."""


def checked_guide(path: Path) -> tuple[Guide | None, tuple[Finding, ...]]:
    """A guide with what `bti validate` would say of it, but for what it proves.

    A case can be played where something is proved wrong: that is how its story is told again.
    """
    checked = check(load(path))
    return checked.guide, tuple(each for each in checked.findings if not each.code.startswith(_PROVED))


def in_memory(scenario: Scenario, guide: Guide, language: str = "") -> Stage:
    """A stage that is gone when it is over."""
    entropy = SeededEntropy()
    return _stage(MemoryStore(entropy), entropy, scenario, guide, language)


def on_disk(path: Path, scenario: Scenario, guide: Guide, language: str = "") -> Stage:
    """A stage whose log stays in a file; whoever plays closes its store."""
    from bti_engine.cli.wiring import usable  # noqa: PLC0415 - as above
    from bti_engine.stores.sqlite import SqliteStore  # noqa: PLC0415 - a test has no need of it

    entropy = SystemEntropy()
    with usable(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        store = SqliteStore(path, entropy)
    return _stage(store, entropy, scenario, guide, language)


def _stage(
    store: MemoryStore | SqliteStore, entropy: Entropy, scenario: Scenario, guide: Guide, language: str
) -> Stage:
    clock, calendar = FixedClock(), NorwegianCalendar()
    cases = Cases(store, calendar, clock, entropy)

    def holds(stream: str) -> bool:
        with store.transaction() as kept:
            return verify(kept, stream).holds

    teller = CaseTeller(cases, guide, scenario, language)
    return Stage(World(cases, clock, calendar, teller, holds), teller, store)
