"""How long the proofs of each shipped guide take."""

from pathlib import Path

from timing import Row, best

from bti_engine.flow.compile import compile_guide
from bti_engine.proof import PROPERTIES, prove
from bti_engine.reading.load import load

GUIDES = Path(__file__).parents[2] / "guides"


def measure() -> list[Row]:
    """Every property, on each guide."""
    return [_row(path) for path in sorted(GUIDES.glob("*.yaml"))]


def _row(path: Path) -> Row:
    guide = load(path).guide
    assert guide is not None, path
    flow = compile_guide(guide)
    time = best(lambda: tuple(prove(guide, flow)), rounds=9)
    return Row(f"{len(PROPERTIES)} properties of {path.stem}", time * 1e3, 100, "<=", "ms", "an absolute bar")
