"""The key table of scenario files: made-up cases, step by step, with what is expected of each.

Reading, schemas and did-you-mean all read this one table; the words that bokmål has instead stand in
`model.scenario_words`.
"""

from __future__ import annotations

from msgspec import Struct

from bti_engine.model.shapes import Choice, Day, Duration, Either, ListOf, MapOf, Obj, Ref, Shape, Whole, Word, YesNo

FORMAT = 1
"""The version of the format that this engine reads."""


class Keyed(Struct, frozen=True, tag=True):
    """A map whose keys are ids of something in the guide, or persons of the scenario."""

    kind: str
    item: ScenarioShape


class TimeOfDay(Struct, frozen=True, tag=True):
    """A time, 09:30."""


class DayOrLength(Struct, frozen=True, tag=True):
    """A day, or a length of time from the day of the step."""


class Answer(Struct, frozen=True, tag=True):
    """The answer to a question: ja, nei, a number, a date, a choice or a text."""


class Running(Struct, frozen=True, tag=True):
    """How a deadline stands: its last day, or a word."""

    words: tuple[str, ...]


ScenarioShape = Shape | Keyed | TimeOfDay | DayOrLength | Answer | Running


class Row(Struct, frozen=True):
    """One row of the table: a key in canonical nynorsk, its shape, and whether it must be there."""

    name: str
    shape: ScenarioShape
    required: bool = False


def _short(short: Shape, name: str) -> Either:
    return Either(short, Obj(name))


_PERSON, _ROLE, _SERVICE = Ref("person"), Ref("rolle"), Ref("teneste")
_LEVEL, _STEP, _FACT = Ref("nivå"), Ref("steg"), "opplysning"
_SERVICES = ListOf(_SERVICE, lone=True)
_WORDS = ListOf(Word(), lone=True)
_PEOPLE = ListOf(_short(_PERSON, "deltakar"), lone=True)
_REASON = Row("grunn", Word())

STATUS = ("open", "avvist", "manglar", "ukjend", "gjeld-ikkje")
"""How a way on stands, in the order of the engine's own words."""

DOING: tuple[Row, ...] = (
    Row("opne", _short(_PERSON, "opne")),
    Row("bli-med", _PEOPLE),
    Row("gå-ut", _PEOPLE),
    Row("svar", Keyed(_FACT, Answer())),
    Row("rett", Obj("rett")),
    Row("notat", Word()),
    Row("samtykke", ListOf(Obj("samtykke"), lone=True)),
    Row("involver", ListOf(_short(_SERVICE, "involver"), lone=True)),
    Row("slepp", _SERVICES),
    Row("kontakt", _short(_ROLE, "kontakt")),
    Row("unnlat-kontakt", Obj("unnlat-kontakt")),
    Row("stafett", Obj("stafett")),
    Row("tiltak", ListOf(Obj("tiltak"), lone=True)),
    Row("evaluer-tiltak", ListOf(Obj("evaluer-tiltak"), lone=True)),
    Row("møte", Obj("møte")),
    Row("dokument", _short(Ref("verktøy"), "dokument")),
    Row("oppgåve-gjort", ListOf(_short(Ref("oppgåve"), "oppgåve-gjort"), lone=True)),
    Row("plikt-gjord", ListOf(Ref("plikt"), lone=True)),
    Row("opphev-plikt", Obj("opphev-plikt")),
    Row("godkjenn", Ref("utfall")),
    Row("vel", _short(Ref("utfall"), "vel")),
    Row("før-over", _SERVICE),
    Row("saka-gjeld", _short(_PERSON, "saka-gjeld")),
    Row("varsel", _short(Ref("varsel"), "varsel")),
    Row("opphev-skjerm", Obj("opphev-skjerm")),
    Row("gjenopne", Obj("gjenopne")),
    Row("tida-går", YesNo()),
)
"""What can be done in a step of a scenario: exactly one of these, or none where only something is expected."""

OBJECTS: dict[str, tuple[Row, ...]] = {
    "scenario": (
        Row("format", Whole(), required=True),
        Row("målform", Choice(("nn", "nb")), required=True),
        Row("guide", Word(), required=True),
        Row("tittel", Word()),
        Row("om", Word()),
        Row("personar", MapOf(Obj("person")), required=True),
        Row("hendingar", ListOf(Obj("hending")), required=True),
    ),
    "person": (Row("namn", Word()), Row("rolle", _ROLE, required=True), Row("teneste", _SERVICE), Row("fødd", Day())),
    "hending": (
        Row("dag", Day()),
        Row("etter", Duration()),
        Row("klokka", TimeOfDay()),
        Row("kven", _PERSON),
        Row("som", _ROLE),
        Row("i", Ref("i")),
        *DOING,
        Row("ventar", Obj("ventar")),
    ),
    "opne": (
        Row("gjeld", _PERSON),
        Row("målgruppe", Ref("målgruppe")),
        Row("nivå", _LEVEL),
        Row("med", _PEOPLE),
        Row("svar", Keyed(_FACT, Answer())),
    ),
    "deltakar": (Row("person", _PERSON, required=True), Row("rolle", _ROLE), Row("teneste", _SERVICE)),
    "rett": (Row("kva", Word(), required=True), Row("til", Answer()), _REASON),
    "samtykke": (
        Row("type", Ref("samtykke"), required=True),
        Row("frå", _PERSON, required=True),
        Row("svar", Choice(("gitt", "nekta", "trekt")), required=True),
        Row("til", _SERVICES),
        Row("form", Choice(("skriftleg", "munnleg"))),
        Row("dag", Day()),
    ),
    "involver": (Row("teneste", _SERVICE, required=True), Row("lov", Ref("kjelde")), _REASON),
    "kontakt": (Row("rolle", _ROLE, required=True), Row("person", _PERSON), Row("notat", Word())),
    "unnlat-kontakt": (Row("rolle", _ROLE, required=True), _REASON),
    "stafett": (
        Row("tilby", _PERSON),
        Row("ta-imot", YesNo()),
        Row("avslå", Word()),
        Row("utnemn", _PERSON),
        Row("stadfest", YesNo()),
        _REASON,
    ),
    "tiltak": (
        Row("id", Word()),
        Row("tittel", Word(), required=True),
        Row("ansvarleg", _PERSON, required=True),
        Row("evaluer", DayOrLength(), required=True),
        Row("teneste", _SERVICE),
    ),
    "evaluer-tiltak": (Row("tiltak", Word(), required=True), Row("resultat", Word(), required=True)),
    "møte": (
        Row("avtal", Ref("møte")),
        Row("dag", DayOrLength()),
        Row("hald", Ref("møte")),
        Row("med", ListOf(Ref("deltakar"), lone=True)),
        Row("tenester", _SERVICES),
    ),
    "dokument": (
        Row("verktøy", Ref("verktøy"), required=True),
        Row("del", Word()),
        Row("tittel", Word()),
        Row("felt", MapOf(Word())),
    ),
    "oppgåve-gjort": (Row("oppgåve", Ref("oppgåve"), required=True), Row("notat", Word())),
    "opphev-plikt": (Row("plikt", Ref("plikt"), required=True), _REASON),
    "vel": (Row("utfall", Ref("utfall"), required=True), _REASON, Row("anonymt", YesNo())),
    "saka-gjeld": (Row("person", _PERSON, required=True), _REASON),
    "varsel": (
        Row("type", Ref("varsel"), required=True),
        Row("gjeld", _PERSON),
        Row("skjerm", ListOf(_PERSON, lone=True)),
        Row("notat", Word()),
    ),
    "opphev-skjerm": (Row("person", _PERSON, required=True), _REASON),
    "gjenopne": (Row("nivå", _LEVEL), _REASON),
    "ventar": (
        Row("steg", _STEP),
        Row("nivå", _LEVEL),
        Row("avvist", _WORDS),
        Row("held", _WORDS),
        Row("val", Keyed("utfall", _short(Choice(STATUS), "val"))),
        Row("svar", Keyed(_FACT, Answer())),
        Row("fristar", Keyed("frist", Running(("går", "nådd", "brote", "slutt", "ingen")))),
        Row("oppgåver", ListOf(Ref("oppgåve"), lone=True)),
        Row("plikter", Keyed("plikt", Choice(("kvil", "går", "gjort")))),
        Row("godkjenningar", Keyed("utfall", Choice(("gitt", "bortfalle", "ingen")))),
        Row("stafetthaldar", Ref("person-eller-ingen")),
        Row("ansvar", ListOf(_ROLE, lone=True)),
        Row("tenester", Keyed("teneste", Choice(("med", "tiltenkt", "ute")))),
        Row("variant", Ref("variant-eller-ingen")),
        Row("gjeld", Ref("person-eller-ingen")),
        Row("logg", Choice(("open", "arbeidsark"))),
        Row("anonymt", YesNo()),
        Row("stoppa", YesNo()),
        Row("slutt", Ref("slutt-eller-ingen")),
        Row("varsel", Keyed("varsel", Choice(("går", "ferdig", "ingen")))),
        Row("skjerma", ListOf(_PERSON, lone=True)),
        Row("ser", Keyed("person", _short(Choice(("ingenting",)), "ser"))),
        Row("verifisert", YesNo()),
    ),
    "val": (
        Row("status", Choice(STATUS)),
        Row("grunn", _WORDS),
        Row("opnar", _WORDS),
        Row("råd", _WORDS),
        Row("anonymt", Choice(STATUS)),
    ),
    "ser": (
        Row("steg", _STEP),
        Row("nivå", _LEVEL),
        Row("linjer", Whole()),
        Row("nemner", _WORDS),
        Row("ikkje", _WORDS),
    ),
}
"""Every object of a scenario file with its keys, in the order in which they are best written."""

EXPECTING = tuple(row.name for row in OBJECTS["ventar"])


def rows_of(name: str) -> dict[str, Row]:
    """The rows of one object by canonical key."""
    return {row.name: row for row in OBJECTS[name]}
