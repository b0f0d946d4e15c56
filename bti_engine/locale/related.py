"""What is said of another place that belongs to a finding, by its role, where a room has no words of its own."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence
from bti_engine.model.findings import AROUND, BASE, CHANGED

ORIGIN: dict[str, Sentence] = {
    BASE: Sentence(nn="(frå {base}, linje {line})", nb="(fra {base}, linje {line})", en="(from {base}, line {line})"),
    CHANGED: Sentence(
        nn="(frå {base}, linje {line}; endra hos dykk, linje {own})",
        nb="(fra {base}, linje {line}; endret hos dere, linje {own})",
        en="(from {base}, line {line}; changed by you, line {own})",
    ),
    AROUND: Sentence(
        nn="(frå {base}, linje {line}; ligg i noko som er endra hos dykk, linje {own})",
        nb="(fra {base}, linje {line}; ligger i noe som er endret hos dere, linje {own})",
        en="(from {base}, line {line}; lies in something that you have changed, line {own})",
    ),
}
"""Where what a finding is about comes from, by the role of the place in the base."""

RELATED: dict[str, Sentence] = {
    **dict.fromkeys(
        (*ORIGIN, "below"),
        Sentence(nn="Det står her i grunnlaget.", nb="Det står her i grunnlaget.", en="It is here in the base."),
    ),
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
