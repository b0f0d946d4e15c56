"""The parts put together for whoever embeds the engine: read a guide, open a store of cases."""

from __future__ import annotations

from pathlib import Path

from bti_engine.application.cases import Cases
from bti_engine.application.check import check
from bti_engine.application.proofs import Proofs
from bti_engine.application.proving import Verdict
from bti_engine.errors import GuideError
from bti_engine.model.findings import has_errors
from bti_engine.model.guide import Guide
from bti_engine.reading.calendar import NorwegianCalendar
from bti_engine.reading.load import load
from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import SystemClock, SystemEntropy
from bti_engine.stores.sqlite import SqliteStore

_PROOFS = Proofs()


def load_guide(path: str | Path) -> Guide:
    """Read a guide from a file, laid over its base and judged.

    Args:
        path: The file; its base is looked for beside it, then among the shipped guides.

    Raises:
        GuideError: the guide has errors; it carries all findings.
    """
    checked = check(load(path))
    if checked.guide is None or has_errors(checked.findings):
        raise GuideError(checked.findings)
    return checked.guide


def prove_guide(guide: Guide) -> tuple[Verdict, ...]:
    """A verdict on each claim of the pack: it holds, is broken, or nobody can tell; kept by what the guide does."""
    return _PROOFS.of(guide)


def open_cases(path: str | Path | None = None) -> Cases:
    """Cases over an SQLite file, or in memory without a path, with the system's clock and Norway's holidays.

    Raises:
        StoreError: the file cannot be used as a store.
    """
    entropy = SystemEntropy()
    store = MemoryStore(entropy) if path is None else SqliteStore(path, entropy)
    return Cases(store, NorwegianCalendar(), SystemClock(), entropy)
