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
HALF_STEP = Kind("BTI410", "halvt-steg")

NO_BASE = Kind("BTI411", "finn-ikkje-grunnlaget")
BASE_NAME = Kind("BTI412", "grunnlag-med-stig")
BASE_RING = Kind("BTI413", "grunnlag-i-ring")
BASE_BROKEN = Kind("BTI414", "feil-i-grunnlaget")
MANY_BASES = Kind("BTI415", "for-mange-grunnlag")

UNKNOWN_SHARED = Kind("BTI421", "ukjende-felles-utfall")
SHARED_IN_SHARED = Kind("BTI422", "felles-i-felles")
UNUSED_SHARED = Kind("BTI423", "ubrukte-felles-utfall", Severity.INFO)
VARIANT_STRANGER = Kind("BTI424", "ukjend-i-variant")
VARIANT_DEADLINE = Kind("BTI425", "ny-frist-i-variant")
VARIANT_LONGER = Kind("BTI426", "lengre-frist-i-variant")
TWO_VARIANTS = Kind("BTI427", "to-variantar-for-ei-teneste")
