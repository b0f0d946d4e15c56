"""What is said of another place that belongs to a finding, by its role, where a room has no words of its own."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RELATED: dict[str, Sentence] = {
    "base": Sentence(nn="Det står her i grunnlaget.", nb="Det står her i grunnlaget.", en="It is here in the base."),
    "guide": Sentence(nn="Det står her i rettleiaren.", nb="Det står her i veilederen.", en="It is here in the guide."),
    "first": Sentence(nn="Den første står her.", nb="Den første står her.", en="The first one stands here."),
    "meaning": Sentence(nn="Det kan vere denne.", nb="Det kan være denne.", en="It may be this one."),
    "declared": Sentence(nn="Ho står her.", nb="Den står her.", en="It stands here."),
    "alert": Sentence(nn="Varselet står her.", nb="Varselet står her.", en="The alert stands here."),
    "circle": Sentence(nn="Ringen går vidare her.", nb="Ringen går videre her.", en="The circle goes on here."),
    "first-outcome": Sentence(
        nn="Det andre utfallet står her.", nb="Det andre utfallet står her.", en="The other outcome stands here."
    ),
}
"""Roles of related places and their sentences."""
