"""The key table: every key of the guide format, once.

Schemas, translation from bokmål, overlay, did-you-mean and the canonical form all read this table; nothing
else knows which keys there are. Descriptions for the editor stand in `locale.keys`.
"""

from __future__ import annotations

from bti_engine.model.shapes import (
    Choice,
    ConditionText,
    Day,
    Duration,
    Either,
    Key,
    Link,
    ListOf,
    MapOf,
    Obj,
    Ref,
    Target,
    Text,
    Whole,
    Word,
    YesNo,
)

FORMAT = 1
"""The version of the format that this engine reads."""

_TITLE = Key("tittel", Text(), "text", "free")
_ALSO = Key("også", ListOf(Word()), "flow", "grow")
_LOCKED = Key("låst", YesNo(), "flow", "fixed", default="nei")
_SOURCE = Key("kjelde", Ref("kjelde"), "text", "free")
_ROLES = ListOf(Ref("rolle"), lone=True)
_STEPS = Key("steg", MapOf(Obj("steg")))
_REQUIRE = Key("krav", ListOf(Either(ConditionText(), Obj("krav")), lone=True), "flow", "grow")
_TASKS = Key("oppgåve", MapOf(Obj("oppgåve")), "flow", "grow")
_DEADLINES = Key("frist", ListOf(Obj("frist"), lone=True), "flow", "shorten")
_TOOLS = Key("verktøy", ListOf(Either(Ref("verktøy"), Obj("verktøybruk"))), "text", "free")

OBJECTS: dict[str, tuple[Key, ...]] = {
    "guide": (
        Key("format", Whole(), required=True),
        Key("id", Word(), required=True),
        Key("målform", Choice(("nn", "nb")), "text", required=True),
        Key("språk", Word(), "text"),
        Key("kommune", Word(), "text"),
        Key("region", Word(), "text"),
        Key("berre-grunnlag", YesNo(), "text", default="nei"),
        _TITLE,
        Key("om", Text(), "text", "free"),
        Key("versjon", Word(), "text", "free"),
        Key("status", Choice(("utkast", "i bruk", "utgått")), "text", "free"),
        Key("gjeld", Obj("gjeld"), "text", "free"),
        Key("grunnlag", Word(), "text"),
        Key("ord", MapOf(Text()), "text", "free"),
        Key("målgruppe", MapOf(Obj("målgruppe"))),
        Key("kjelde", MapOf(Obj("kjelde"))),
        Key("kontakt", MapOf(Obj("kontakt")), "text", "free"),
        Key("rolle", MapOf(Obj("rolle"))),
        Key("teneste", MapOf(Obj("teneste"))),
        Key("verktøy", MapOf(Obj("verktøy"))),
        Key("møte", MapOf(Obj("møte"))),
        Key("opplysning", MapOf(Obj("opplysning"))),
        Key("samtykke", MapOf(Obj("samtykke"))),
        Key("varsel", MapOf(Obj("varsel"))),
        Key("nivå", MapOf(Obj("nivå"))),
        Key("arena", MapOf(Obj("arena"))),
        Key("slutt", MapOf(Obj("slutt"))),
    ),
    "gjeld": (Key("frå", Day(), "text", "free"), Key("til", Day(), "text", "free")),
    "målgruppe": (
        _TITLE,
        Key("alder", Text(), "text", "free"),
        Key("person", YesNo(), default="ja"),
        _ALSO,
    ),
    "kjelde": (
        Key("type", Choice(("dokument", "nettside", "lov")), default="dokument"),
        _TITLE,
        Key("lenke", Link(), "text", "free"),
        Key("tidlegare", Text(), "text", "free"),
    ),
    "kontakt": (
        _TITLE,
        Key("telefon", Word(), "text", "free"),
        Key("ope", Text(), "text", "free"),
        Key("lenke", Link(), "text", "free"),
    ),
    "rolle": (
        _TITLE,
        Key("familie", YesNo(), default="nei"),
        Key("leiar", YesNo(), default="nei"),
        _ALSO,
        _LOCKED,
    ),
    "teneste": (
        _TITLE,
        Key("type", Choice(("basis", "hjelp", "vaksen")), "text", default="basis"),
        Key("krev", Ref("samtykke")),
        _ALSO,
        _LOCKED,
    ),
    "verktøy": (
        _TITLE,
        Key("type", Choice(("skjema", "mal", "rutine", "oversikt", "rettleiing", "system")), "text"),
        Key("lenke", Link(), "text", "free"),
        Key("for", ListOf(Ref("teneste"), lone=True), "text", "free"),
        Key("status", Choice(("utkast", "i bruk")), "text", "free", default="i bruk"),
        _ALSO,
        _SOURCE,
    ),
    "møte": (_TITLE, _ALSO),
    "opplysning": (
        _TITLE,
        Key("type", Choice(("ja-nei", "val", "tal", "dato", "tekst")), default="ja-nei"),
        Key("spørsmål", Text(), "text", "free"),
        Key("val", MapOf(Text()), "flow", "fixed"),
        Key("fast", YesNo(), default="nei"),
        Key("alltid", YesNo(), default="nei"),
        _ALSO,
        _LOCKED,
    ),
    "samtykke": (
        _TITLE,
        Key("tekst", Text(), "flow", "free"),
        Key("av", Obj("av")),
        Key("usemje", Choice(("alle-må", "ein-er-nok")), default="alle-må"),
        Key("alder", Whole(), "flow", "free"),
        Key("kvar-teneste", YesNo(), default="nei"),
        Key("gyldig", Duration(), "flow", "shorten"),
        Key("form", ListOf(Choice(("skriftleg", "munnleg")), lone=True)),
        Key("skjema", Ref("verktøy"), "text", "free"),
        Key("kjelde", Ref("kjelde"), "text", "free"),
        _ALSO,
        _LOCKED,
    ),
    "av": (Key("alle", _ROLES), Key("ein-av", _ROLES)),
    "varsel": (
        Key("tittel", Text(), "flow", "free"),
        Key("tekst", Text(), "flow", "free"),
        Key("vist-på", ListOf(Ref("nivå")), "text", "free"),
        Key("skjerm", _ROLES, "flow", "grow"),
        Key("opphev", _ROLES),
        Key("kontakt", ListOf(Ref("kontakt"), lone=True), "text", "free"),
        _SOURCE,
        _STEPS,
        _ALSO,
        _LOCKED,
    ),
    "nivå": (
        _TITLE,
        Key("om", Text(), "text", "free"),
        Key("omtalt", Choice(("ja", "nei", "ulest", "delvis")), "text", "free", default="ja"),
        Key("føresette", Choice(("involverte", "informerte", "samtykkjer"))),
        Key("start", YesNo(), default="nei"),
        Key("stafetthaldar", Choice(("krev",))),
        Key("deler", YesNo(), default="nei"),
        Key("inngang", Obj("inngang"), "flow", "grow"),
        Key("så-lenge", ListOf(Obj("så-lenge"), lone=True), "flow", "grow"),
        Key("verktøy", ListOf(Either(Ref("verktøy"), Obj("verktøybruk"))), "text", "free"),
        _SOURCE,
        _STEPS,
        _LOCKED,
    ),
    "inngang": (_REQUIRE,),
    "så-lenge": (
        Key("krav", ConditionText(), required=True),
        Key("tekst", Text(), "text", "free"),
        Key("elles", Target()),
    ),
    "arena": (
        _TITLE,
        Key("om", Text(), "text", "free"),
        Key("møter", Text(), "text", "free"),
        Key("teneste", ListOf(Ref("teneste"), lone=True), "flow", "grow"),
        Key("frå", Choice(("alle",))),
        _SOURCE,
        _STEPS,
        _ALSO,
        _LOCKED,
    ),
    "steg": (
        _TITLE,
        Key("kva", Text(), "text", "free"),
        Key("korleis", Text(), "text", "free"),
        Key("kven", Either(Text(), Obj("kven")), "flow", "free"),
        Key("kvifor", Text(), "text", "free"),
        Key("merk", Text(), "text", "free"),
        Key("spørsmål", ListOf(Text()), "text", "free"),
        _TOOLS,
        Key("opplysning", ListOf(Ref("opplysning")), "flow", "grow"),
        _TASKS,
        _REQUIRE,
        _DEADLINES,
        Key("avgjer", Ref("rolle")),
        Key("einaste", YesNo(), default="nei"),
        _SOURCE,
        Key("utfall", MapOf(Obj("utfall"))),
        _LOCKED,
    ),
    "kven": (
        Key("ansvar", _ROLES, "flow", "free"),
        Key("med", _ROLES, "flow", "free"),
        Key("tekst", Text(), "text", "free"),
    ),
    "verktøybruk": (
        Key("id", Ref("verktøy"), "text", required=True),
        Key("del", Word(), "text"),
        Key("når", Choice(("før", "under", "etter")), "text"),
    ),
    "krav": (
        Key("må", ConditionText(), required=True),
        Key("tekst", Text(), "text", "free"),
    ),
    "frist": (
        Key("tid", Duration(), "flow", "shorten", required=True),
        Key("frå", Ref("opplysning")),
        Key("til", Word()),
        Key("vilkår", ConditionText()),
        Key("ansvar", Ref("rolle"), "flow", "free"),
    ),
    "oppgåve": (
        _TITLE,
        Key("ansvar", Ref("rolle"), "flow", "free"),
        Key("frist", Obj("frist"), "flow", "shorten"),
    ),
    "utfall": (
        _TITLE,
        Key("tekst", Text(), "text", "free"),
        Key("vilkår", ConditionText()),
        _REQUIRE,
        Key("grunngjeving", YesNo(), default="nei"),
        Key("frist", Obj("frist"), "flow", "shorten"),
        Key("varsel", Ref("varsel")),
        Key("retur", Target()),
        Key("til", Target()),
        _LOCKED,
    ),
    "slutt": (
        _TITLE,
        Key("tekst", Text(), "text", "free"),
        _TASKS,
        Key("frå", Choice(("alle",))),
        Key("kan", _ROLES),
        Key("grunngjeving", YesNo(), default="nei"),
        _ALSO,
        _LOCKED,
    ),
}
"""Every object of the format with its keys, in the order in which they are best written."""

OVERLAY: dict[str, Key] = {
    "fjern": Key("fjern", ListOf(Word())),
    "arv": Key("arv", YesNo()),
    "etter": Key("etter", Word()),
}
"""What a map of a local guide may hold to say how it differs from its base: `fjern` and `arv` in any map,
`etter` in a thing. Where a list is wanted, `{legg-til: […]}` adds to the base's list."""


def keys_of(name: str) -> dict[str, Key]:
    """The keys of one object by name."""
    return _BY_NAME[name]


_BY_NAME = {name: {key.name: key for key in keys} for name, keys in OBJECTS.items()}
