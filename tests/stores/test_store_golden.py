"""Logs that were written once and must be read for ever: the files in `golden/` are never edited.

A field that was added later may be in what is read, with its default, and not in what is expected. When a type
gets a new version, what its old lines are lifted to is the business of the lift's own test.
"""

import json
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from bti_engine.model.events import TYPES, VERSIONS
from bti_engine.stores.codec import Attachment, Stored, decode
from bti_engine.stores.verify import verify

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.jsonl"))


def lines_of(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def row_of(line: dict) -> Stored:
    kept = line["stored"]
    return Stored(
        kept["number"],
        *(bytes.fromhex(kept[part]) for part in ("envelope", "link", "body", "salt")),
        tuple(Attachment(field, bytes.fromhex(body), bytes.fromhex(salt)) for field, body, salt in kept["attachments"]),
    )


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_log_reads_as_it_did(path):
    for line in lines_of(path):
        row = row_of(line)
        happened = decode(row.envelope, row.body, {each.field: each.body for each in row.attachments})
        read = json.loads(msgspec.json.encode(happened))
        expected = line["expected"]
        event, expected_event = read.pop("event"), expected.pop("event")
        assert read == expected
        if VERSIONS.get(line["type"]) == line["version"]:
            assert {field: event[field] for field in expected_event} == expected_event
            later = {each.name: each for each in msgspec.structs.fields(TYPES[line["type"]])}
            assert all(not later[field].required for field in event if field not in expected_event)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_a_golden_log_verifies(path):
    rows = [row_of(line) for line in lines_of(path)]
    verdict = verify(SimpleNamespace(log=lambda _: rows), path.stem)
    assert verdict.fault is None
    assert verdict.events == len(rows) > 0


def test_every_shape_that_is_written_today_is_in_a_golden_log():
    kept = {(line["type"], line["version"]) for path in GOLDEN for line in lines_of(path)}
    missing = sorted(set(VERSIONS.items()) - kept)
    assert not missing, "write a new file with golden/write.py; never change one that is there"
