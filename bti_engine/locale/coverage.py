"""What is said of how much of a guide the scenarios have tried."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

TITLE = Sentence(
    nn="Kva sakene har prøvt av rettleiaren",
    nb="Hva sakene har prøvd av veilederen",
    en="What the cases have tried of the guide",
)
COLUMNS: dict[str, Sentence] = {
    "steps": Sentence(nn="steg", nb="steg", en="steps"),
    "outcomes": Sentence(nn="utfall", nb="utfall", en="outcomes"),
    "alerts": Sentence(nn="varsel", nb="varsler", en="alerts"),
    "duties": Sentence(nn="plikter", nb="plikter", en="duties"),
    "true": Sentence(nn="vilkår sanne", nb="vilkår sanne", en="conditions true"),
    "false": Sentence(nn="usanne", nb="usanne", en="false"),
    "unknown": Sentence(nn="ukjende", nb="ukjente", en="unknown"),
}
"""The columns of the table, in order; the last three are about conditions."""

FILES = (
    Sentence(nn="{count} sak", nb="{count} sak", en="{count} case"),
    Sentence(nn="{count} saker", nb="{count} saker", en="{count} cases"),
)
HOW_TO_SEE = Sentence(
    nn="Det som ikkje er prøvt, ser du med --untried.",
    nb="Det som ikke er prøvd, ser du med --untried.",
    en="See what has not been tried with --untried.",
)
UNTRIED = Sentence(
    nn="Ikkje prøvt av {guide}:",
    nb="Ikke prøvd av {guide}:",
    en="Not tried of {guide}:",
)
ALL_TRIED = Sentence(nn="Alt er prøvt.", nb="Alt er prøvd.", en="All has been tried.")
CONDITIONS = Sentence(nn="vilkår", nb="vilkår", en="conditions")
NEVER: dict[str, Sentence] = {
    "true": Sentence(nn="sant", nb="sant", en="true"),
    "false": Sentence(nn="usant", nb="usant", en="false"),
    "unknown": Sentence(nn="ukjent", nb="ukjent", en="unknown"),
}
NEVER_BEEN = Sentence(
    nn="{place}, {key}: «{condition}» var aldri {words}",
    nb="{place}, {key}: «{condition}» var aldri {words}",
    en="{place}, {key}: «{condition}» was never {words}",
)
"""A condition that was not tried both ways; `place` and `key` say where in the guide it stands."""
UNREAD = (
    Sentence(
        nn="{count} til blei aldri lese, for inga sak kom dit.",
        nb="{count} til ble aldri lest, for ingen sak kom dit.",
        en="{count} more was never read, for no case came there.",
    ),
    Sentence(
        nn="{count} til blei aldri lesne, for inga sak kom dit.",
        nb="{count} til ble aldri lest, for ingen sak kom dit.",
        en="{count} more were never read, for no case came there.",
    ),
)
"""Conditions of steps that are named above them, so only counted."""
LEVEL = Sentence(nn="nivå {id}", nb="nivå {id}", en="level {id}")
