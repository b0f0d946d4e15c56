import pytest

from bti_engine.stores.memory import MemoryStore
from bti_engine.stores.outside import SeededEntropy
from bti_engine.stores.sqlite import SqliteStore


@pytest.fixture(params=["memory", "sqlite"])
def store(request, tmp_path):
    if request.param == "memory":
        yield MemoryStore(SeededEntropy())
        return
    with SqliteStore(tmp_path / "saker.db", SeededEntropy()) as opened:
        yield opened
