"""Write a golden log: one event of every type, as this engine stores it, to be read for ever.

    PYTHONPATH=tests/stores python tests/stores/golden/write.py log-2.jsonl

A file that is there already is never written again. A new type or version gets a new file.
"""

import json
import sys
from pathlib import Path

import msgspec
from store_samples import numbered, sample

from bti_engine.model.events import TYPES, VERSIONS, FactRecorded
from bti_engine.stores.codec import encode_after, root
from bti_engine.stores.outside import SeededEntropy


def lines(stream: str) -> list[str]:
    answers = [FactRecorded("uro", value=True), FactRecorded("fråvær", value=-7)]
    events = numbered(*(sample(name) for name in TYPES), *answers)
    rows = encode_after(0, root(stream), stream=stream, events=events, guide="f" * 64, entropy=SeededEntropy())
    return [
        json.dumps(
            {
                "type": (name := type(happened.event).__name__),
                "version": VERSIONS[name],
                "expected": msgspec.to_builtins(happened),
                "stored": {
                    "number": row.number,
                    "envelope": row.envelope.hex(),
                    "link": row.link.hex(),
                    "body": (row.body or b"").hex(),
                    "salt": (row.salt or b"").hex(),
                    "attachments": [[each.field, each.body.hex(), each.salt.hex()] for each in row.attachments],
                },
            },
            ensure_ascii=False,
        )
        for happened, row in zip(events, rows, strict=True)
    ]


if __name__ == "__main__":
    target = Path(__file__).parent / sys.argv[1]
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.writelines(line + "\n" for line in lines(target.stem))
