"""What `make run` shows: the guides checked, and one case carried through Høyanger's guide, told as a story.

The log of the case is written to build/demo/saker.db, afresh each time, and verified at the end.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bti_engine.application.check import check
from bti_engine.cli import bti
from bti_engine.reading.load import load
from bti_engine.reporters import text

ROOT = Path(__file__).resolve().parents[1]
SCENARIO = "examples/hoyanger-uro-til-slutt.yaml"
STORE = Path("build/demo/saker.db")


def validated(guide: str) -> bool:
    """Check a guide as `bti validate` does, and say how it went in one line."""
    loaded = load(guide)
    checked = check(loaded)
    if checked.flow is None:
        print(text.report(checked.findings, loaded.text, files=1))
    print(f"{guide}: {text.summary(checked.findings, 1, 'nn')}")
    return checked.flow is not None


def main() -> int:
    """Check the guides, tell the story; the exit code."""
    os.chdir(ROOT)
    for guide in sorted(Path("guides").glob("*.yaml")):
        if not validated(guide.as_posix()):
            return 1
    for old in STORE.parent.glob(f"{STORE.name}*"):
        old.unlink()
    print()
    code = bti.main(args=["story", SCENARIO, "--store", str(STORE)], prog_name="bti", standalone_mode=False)
    return int(code or 0)


if __name__ == "__main__":
    sys.exit(main())
