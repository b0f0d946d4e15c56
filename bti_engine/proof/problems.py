"""The kinds of findings that need reachability or combinations of answers: BTI5xx."""

from __future__ import annotations

from bti_engine.model.findings import Kind, Severity

UNREACHABLE_STEP = Kind("BTI501", "uoppnåeleg-steg", Severity.WARNING)
UNREACHABLE_PLACE = Kind("BTI502", "uoppnåeleg-stad", Severity.WARNING)
ENDLESS = Kind("BTI503", "utan-veg-til-slutt")
GAP = Kind("BTI504", "hol-i-avgjerd")
GAP_IN_RECORDS = Kind("BTI505", "hol-i-registreringar", Severity.WARNING)
NOT_PROVED = Kind("BTI506", "ikkje-bevist", Severity.INFO)
TWO_AT_ONCE = Kind("BTI507", "fleire-enn-eitt-utfall")
STEPLESS = Kind("BTI508", "nivå-utan-steg", Severity.INFO)
BROKEN_PROMISE = Kind("BTI509", "broten-regel")
UNPROVED_PROMISE = Kind("BTI510", "ubevist-regel", Severity.WARNING)
NO_CONSENT = Kind("BTI511", "utan-samtykke")
NO_BATON = Kind("BTI512", "utan-stafetthaldar")
STUCK = Kind("BTI513", "står-fast", Severity.WARNING)
UNCLOSABLE = Kind("BTI514", "kan-ikkje-avsluttast", Severity.WARNING)
UNPROVED_SAFETY = Kind("BTI515", "ubevist-tryggleik", Severity.WARNING)
ALERT_STUCK = Kind("BTI516", "varsel-står-fast")

KINDS = (
    UNREACHABLE_STEP,
    UNREACHABLE_PLACE,
    ENDLESS,
    GAP,
    GAP_IN_RECORDS,
    NOT_PROVED,
    TWO_AT_ONCE,
    STEPLESS,
    BROKEN_PROMISE,
    UNPROVED_PROMISE,
    NO_CONSENT,
    NO_BATON,
    STUCK,
    UNCLOSABLE,
    UNPROVED_SAFETY,
    ALERT_STUCK,
)
"""All kinds of this room."""
