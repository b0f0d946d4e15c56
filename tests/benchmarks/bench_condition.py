"""How fast one condition is evaluated with unknowns handled, beside the same as a Python lambda that has none."""

from collections.abc import Callable, Mapping

from timing import Row, in_turn

from bti_engine.expressions.compile import compile_condition
from bti_engine.model.conditions import Among, And, Compare, Condition, Fact, Holds, Not, Or, Reading

TIMES = 20_000

_URO, _BEHOV = Holds(Fact("uro")), Fact("behov")
_CONSENT = Reading("samtykke", "tverrfagleg")

PAIRS: tuple[tuple[str, Condition, Callable[[Mapping[str, object]], object]], ...] = (
    (
        "uro og behov = anna",
        And((_URO, Compare(_BEHOV, "=", "anna"))),
        lambda v: v["uro"] and v["behov"] == "anna",
    ),
    (
        "uro og behov = anna og samtykke(tverrfagleg) = nekta",
        And((_URO, Compare(_BEHOV, "=", "anna"), Compare(_CONSENT, "=", "nekta"))),
        lambda v: v["uro"] and v["behov"] == "anna" and v["samtykke(tverrfagleg)"] == "nekta",
    ),
    (
        "ikkje uro eller behov i (eige eller uklart)",
        Or((Not(_URO), Among(_BEHOV, ("eige", "uklart")))),
        lambda v: not v["uro"] or v["behov"] in {"eige", "uklart"},
    ),
)
VALUES: dict[str, object] = {"uro": True, "behov": "anna", "samtykke(tverrfagleg)": "gitt"}


def measure() -> list[Row]:
    """Each condition on known values; the slowest of them has the bar."""
    rows = [_row(name, compile_condition(condition), by_hand) for name, condition, by_hand in PAIRS]
    worst = max(rows, key=lambda row: row.value)
    return [row._replace(bar=2) if row is worst else row for row in rows]


def _row(name: str, test: Callable[[Mapping[str, object]], object], by_hand: Callable[..., object]) -> Row:
    mine, others = in_turn(lambda: test(VALUES), lambda: by_hand(VALUES), times=TIMES)
    return Row(f"condition {name}", mine / others, None, "<=", "×", f"lambda, {others * 1e6:.2f} µs")
