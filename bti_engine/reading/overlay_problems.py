"""The kinds of findings about base and local guide: BTI401-BTI429."""

from __future__ import annotations

from bti_engine.model.findings import Kind, Severity

NOTHING_TO_REMOVE = Kind("BTI401", "ingenting-å-fjerne")
UNKNOWN_NEIGHBOUR = Kind("BTI402", "ukjend-etter")
STEPS_REPLACED = Kind("BTI403", "erstatta-steg", Severity.INFO)
SAME_THING = Kind("BTI404", "same-ting-to-gonger")
LOCKED_REMOVED = Kind("BTI405", "låst-fjerna")
LOCKED_CHANGED = Kind("BTI406", "låst-endra")
LOCKED_LOST = Kind("BTI407", "låst-mista")
LOCKED_LONGER = Kind("BTI408", "låst-lengre")
LOCKED_ADDED = Kind("BTI409", "låst-lagt-til")

NO_BASE = Kind("BTI411", "finn-ikkje-grunnlaget")
BASE_NAME = Kind("BTI412", "grunnlag-med-stig")
BASE_RING = Kind("BTI413", "grunnlag-i-ring")
BASE_BROKEN = Kind("BTI414", "feil-i-grunnlaget")
