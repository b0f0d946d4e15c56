"""What people have set on their own machine does not reach the tests."""

import pytest


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch):
    for name in ("BTI_LANG", "BTI_STORE", "BTI_NOW"):
        monkeypatch.delenv(name, raising=False)
