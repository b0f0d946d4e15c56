"""A small guide's names, and strategies for conditions, valuations and texts over them."""

from __future__ import annotations

from hypothesis import strategies as st

from bti_engine.expressions.domains import type_of
from bti_engine.expressions.parser import read
from bti_engine.expressions.signatures import COUNTED, DUTY, STATES, Dates, Numbers
from bti_engine.expressions.symbols import FactType, Symbols
from bti_engine.expressions.truth import variables
from bti_engine.model.conditions import (
    Among,
    And,
    Compare,
    Condition,
    Fact,
    Holds,
    Not,
    Operand,
    Or,
    Reading,
)
from bti_engine.model.source import Span

SYMBOLS = Symbols(
    facts={
        "uro": FactType("ja-nei"),
        "fare": FactType("ja-nei"),
        "behov": FactType("val", ("eige", "anna", "uklart", "3")),
        "timar": FactType("tal"),
        "uro-oppstod": FactType("dato"),
        "bakgrunn": FactType("tekst"),
    },
    ids={
        "samtykke": ("tverrfagleg", "logg"),
        "teneste": ("skule", "ppt"),
        "arena": ("team",),
        "rolle": ("stafetthaldar", "føresette", "rektor"),
        "verktøy": ("referat", "mal-a"),
        "møte": ("oppstart",),
        "målgruppe": ("barn", "klasse"),
        "plikt": ("melding", "logg"),
        "nivå": ("A", "B", "2"),
        "steg": ("A/vurder", "B/evaluer", "team/drøft"),
        "utfall": ("B/evaluer/hald-fram", "B/evaluer/avslutt"),
    },
    aliases={"kontakt": "rektor", "concern": "uro"},
)
ORDER = {"A": 0, "B": 1, "2": 2}
SPAN = Span("rettleiar.yaml", 3, 1, 3, 90)
CONTENT = Span("rettleiar.yaml", 3, 11, 3, 90)
DAYS = ("2025-12-31", "2026-01-01", "2026-02-28")
LANGUAGES = ("nn", "nb")


def reading(text, language="nn", symbols=SYMBOLS):
    """The condition and the findings of a text that stands on one line from column 11."""
    return read(text, symbols, language, SPAN, CONTENT)


def condition(text, language="nn"):
    """A condition that must be readable."""
    found, findings = reading(text, language)
    assert found is not None, findings
    return found


YES_NO = st.sampled_from(
    [
        Fact("uro"),
        Fact("fare"),
        Reading("stafetthaldar"),
        Reading("involvert", "ppt"),
        Reading("dokument", "referat", here=True),
        Reading("dokument", "mal-a"),
        Reading("møte"),
        Reading("møte", here=True),
        Reading("møte", "oppstart", here=True),
        Reading("møte-avtalt"),
        Reading("informert", "føresette", here=True),
        Reading("informert", "rektor"),
        Reading("opna-av", "stafetthaldar"),
        Reading("vore-på", "nivå B"),
        Reading("vore-på", "team/drøft"),
        Reading("vald", "B/evaluer/hald-fram"),
        Reading("stafett-avklart"),
        Reading("anonym"),
        Reading("logg"),
        Reading("godkjend", "B/evaluer/hald-fram"),
    ]
)
DUTIES = st.sampled_from([Reading("plikt", "melding"), Reading("plikt", "logg")])
CONSENTS = st.sampled_from(
    [
        Reading("samtykke", "tverrfagleg"),
        Reading("samtykke", "logg", "ppt"),
        Reading("samtykke", "tverrfagleg", "team"),
    ]
)
NUMBERS = st.sampled_from(
    [
        Fact("timar"),
        *(Reading("tal", counted) for counted in COUNTED),
        Reading("opne-oppgåver"),
        Reading("alder"),
        Reading("dagar-sidan", "uro-oppstod"),
    ]
)
OPERATORS = ("=", "!=", "<", "<=", ">", ">=")


def _compared(operands, constants, operators):
    compare = st.builds(Compare, operands, st.sampled_from(operators), constants)
    among = st.builds(Among, operands, st.lists(constants, min_size=1, max_size=3).map(tuple), st.booleans())
    return compare | among


ATOMS = (
    st.builds(Holds, YES_NO | CONSENTS)
    | _compared(YES_NO, st.booleans(), OPERATORS[:2])
    | _compared(CONSENTS, st.sampled_from(STATES), OPERATORS[:2])
    | _compared(DUTIES, st.sampled_from(DUTY), OPERATORS[:2])
    | _compared(NUMBERS, st.integers(-3, 20), OPERATORS)
    | _compared(st.just(Fact("uro-oppstod")), st.sampled_from(DAYS), OPERATORS)
    | _compared(st.just(Fact("behov")), st.sampled_from(("eige", "anna", "uklart", "3")), OPERATORS[:2])
    | _compared(st.just(Reading("målgruppe")), st.sampled_from(("barn", "klasse")), OPERATORS[:2])
    | _compared(st.just(Reading("nivå")), st.sampled_from(("A", "B", "2")), OPERATORS)
)


def _larger(parts):
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.builds(Not, parts) | st.builds(And, several) | st.builds(Or, several)


CONDITIONS: st.SearchStrategy[Condition] = st.recursive(ATOMS, _larger, max_leaves=8)


def values_of(operand: Operand):
    """Values that a variable can have, a few more than its conditions can tell apart."""
    domain = type_of(operand, SYMBOLS).domain
    if isinstance(domain, Numbers):
        return tuple(range(-4 if domain.least is None else 0, 22))
    if isinstance(domain, Dates):
        return (*DAYS, "2025-01-01", "2026-01-15", "2027-01-01")
    return type_of(operand, SYMBOLS).values


@st.composite
def valuations(draw, of, unknown=True):
    """A value for each variable of a condition, None among them if `unknown`."""
    return {
        operand.name: draw(st.sampled_from((*values_of(operand), *((None,) if unknown else ()))))
        for operand in variables(of)
    }


WORDS = st.sampled_from(
    [
        "uro", "behov", "timar", "uro-oppstod", "bakgrunn", "ukjend", "eige", "3", "-1", "2026-01-01", "ja", "nei",
        "og", "eller", "ikkje", "ikke", "i", "til", "her", "nivå", "samtykke", "tverrfagleg", "ppt", "tal",
        "antall", "tiltak", "vore-på", "B/evaluer", "(", ")", "=", "!=", "<", ">=", "==", "&&", ",", "[", "«", '"',
        "plikt", "melding", "går", "hviler", "kvil", "godkjend", "godkjent", "logg",
        "NOT", "er", "AND", "alder", "føresette", "foresatte", "informert", "nekta", "nektet", ";", "\u200b", "å",
        "å", "–", ".", "§", "_", "/",
    ]
)  # fmt: skip
SOUP = st.lists(WORDS, max_size=14).flatmap(
    lambda words: st.sampled_from((" ", "")).map(lambda between: between.join(words))
)
TEXTS = SOUP | st.text(max_size=60)
