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
_SHORT_DEADLINE = Key("frist", Obj("kort-frist"), "flow", "shorten")
_TOOLS = Key("verktøy", ListOf(Either(Ref("verktøy"), Obj("verktøybruk"))), "text", "free")
_ADVICE = Key("råd", ListOf(Either(ConditionText(), Obj("råd")), lone=True), "flow", "free")
_NUMBERS = Key("kontakt", ListOf(Ref("kontakt"), lone=True), "text", "free")
_ABOUT = Key("om", Text(), "text", "free")
_TELLING = Key("tekst", Text(), "text", "free")
_OUTCOMES = Key("utfall", MapOf(Obj("utfall")))
_WHO = Key("kven", Either(Text(), Obj("kven")), "flow", "free")
_TOLD = (
    Key("kva", Text(), "text", "free"),
    Key("korleis", Text(), "text", "free"),
    _WHO,
    Key("kvifor", Text(), "text", "free"),
    Key("merk", Text(), "text", "free"),
    Key("spørsmål", ListOf(Text()), "text", "free"),
    _TOOLS,
)
"""What a step tells, in the guide as in a variant of it."""
_SEEN = Choice(("alle", "tilsette", "leiarar"))

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
        Key("felles", MapOf(Obj("felles"))),
        Key("logg", Obj("logg")),
        Key("plikt", MapOf(Obj("plikt"))),
        Key("tilgang", Obj("tilgang")),
        Key("ordning", MapOf(Obj("ordning")), "text", "free"),
        Key("regel", MapOf(Obj("regel"))),
        Key("variant", MapOf(Obj("variant"))),
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
        Key("berre-melder", YesNo(), default="nei"),
        _ALSO,
        _LOCKED,
    ),
    "teneste": (
        _TITLE,
        Key("type", Choice(("basis", "hjelp", "vaksen")), "text", default="basis"),
        Key("krev", Ref("samtykke")),
        _NUMBERS,
        _ALSO,
        _LOCKED,
    ),
    "verktøy": (
        _TITLE,
        Key("type", Choice(("skjema", "mal", "rutine", "oversikt", "rettleiing", "system")), "text"),
        Key("lenke", Link(), "text", "free"),
        Key("for", ListOf(Ref("teneste"), lone=True), "text", "free"),
        Key("status", Choice(("utkast", "i bruk")), "text", "free", default="i bruk"),
        Key("felt", MapOf(Obj("felt")), "flow", "grow"),
        _ALSO,
        _SOURCE,
        _LOCKED,
    ),
    "felt": (
        _TITLE,
        Key("spørsmål", Text(), "text", "free"),
        Key("type", Choice(("tekst", "ja-nei", "tal", "dato", "val")), default="tekst"),
        Key("val", MapOf(Text()), "flow", "fixed"),
        Key("påkravd", YesNo(), default="nei"),
        Key("del", Word()),
    ),
    "møte": (_TITLE, _ALSO),
    "opplysning": (
        _TITLE,
        Key("type", Choice(("ja-nei", "val", "tal", "dato", "tekst")), default="ja-nei"),
        Key("spørsmål", Text(), "text", "free"),
        Key("val", MapOf(Text()), "flow", "fixed"),
        Key("også-val", MapOf(Word()), "flow", "grow"),
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
        _NUMBERS,
        _SOURCE,
        _STEPS,
        _ALSO,
        _LOCKED,
    ),
    "nivå": (
        _TITLE,
        _ABOUT,
        Key("omtalt", Choice(("ja", "nei", "ulest", "delvis")), "text", "free", default="ja"),
        Key("føresette", Choice(("involverte", "informerte", "samtykkjer"))),
        Key("start", YesNo(), default="nei"),
        Key("stafetthaldar", Choice(("krev",))),
        Key("deler", YesNo(), default="nei"),
        Key("inngang", Obj("inngang"), "flow", "grow"),
        Key("så-lenge", ListOf(Obj("så-lenge"), lone=True), "flow", "grow"),
        _ADVICE,
        _TOOLS,
        _SOURCE,
        _STEPS,
        _LOCKED,
    ),
    "inngang": (_REQUIRE,),
    "så-lenge": (
        Key("krav", ConditionText(), required=True),
        Key("tekst", Text(), "text", "free"),
        Key("elles", Target()),
        _LOCKED,
    ),
    "arena": (
        _TITLE,
        _ABOUT,
        Key("møter", Text(), "text", "free"),
        Key("teneste", ListOf(Ref("teneste"), lone=True), "flow", "grow"),
        Key("anonymt", Choice(("nei", "kan", "alltid")), default="nei"),
        Key("frå", Choice(("alle",))),
        _NUMBERS,
        _SOURCE,
        _STEPS,
        _ALSO,
        _LOCKED,
    ),
    "steg": (
        _TITLE,
        *_TOLD,
        Key("opplysning", ListOf(Ref("opplysning")), "flow", "grow"),
        _TASKS,
        _REQUIRE,
        _DEADLINES,
        Key("avgjer", _ROLES),
        Key("einaste", YesNo(), default="nei"),
        _NUMBERS,
        _SOURCE,
        _OUTCOMES,
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
    "råd": (Key("bør", ConditionText(), required=True), _TELLING),
    "frist": (
        Key("tid", Duration(), "flow", "shorten", required=True),
        Key("frå", Ref("opplysning")),
        Key("til", Word()),
        Key("vilkår", ConditionText()),
        Key("ansvar", Ref("rolle"), "flow", "free"),
    ),
    "kort-frist": (Key("tid", Duration(), "flow", "shorten", required=True),),
    "oppgåve": (
        _TITLE,
        Key("ansvar", Ref("rolle"), "flow", "free"),
        _SHORT_DEADLINE,
    ),
    "utfall": (
        _TITLE,
        _TELLING,
        Key("vilkår", ConditionText()),
        _REQUIRE,
        _ADVICE,
        Key("godkjenning", _ROLES),
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
    "felles": (_OUTCOMES,),
    "logg": (
        Key("form", Choice(("ingen", "papir", "digital"))),
        _REQUIRE,
        Key("frå", Target()),
        _TELLING,
        _SOURCE,
    ),
    "plikt": (
        _TITLE,
        _TELLING,
        Key("vilkår", ConditionText()),
        Key("ansvar", Ref("rolle"), "flow", "free"),
        Key("skjema", Ref("verktøy")),
        _SHORT_DEADLINE,
        _SOURCE,
        _ALSO,
        _LOCKED,
    ),
    "tilgang": tuple(
        Key(name, _SEEN)
        for name in (
            *("notat", "tiltak", "møte", "dokument", "kontakt"),
            *("oppgåve", "frist", "opplysning", "plikt", "godkjenning"),
        )
    ),
    "ordning": (
        _TITLE,
        _TELLING,
        Key("møter", Text(), "text", "free"),
        Key("kven", Text(), "text", "free"),
        Key("lenke", Link(), "text", "free"),
        _SOURCE,
    ),
    "regel": (
        _TITLE,
        _TELLING,
        Key("aldri", ConditionText()),
        Key("alltid-mogleg", Target()),
        _SOURCE,
    ),
    "variant": (
        _TITLE,
        _ABOUT,
        Key("teneste", ListOf(Ref("teneste"), lone=True)),
        Key("nivå", MapOf(Obj("variant-nivå"))),
        Key("arena", MapOf(Obj("variant-arena"))),
        Key("slutt", MapOf(Obj("variant-slutt"))),
        Key("verktøy", MapOf(Obj("variant-verktøy"))),
    ),
    "variant-nivå": (_TITLE, _ABOUT, _TOOLS, Key("steg", MapOf(Obj("variant-steg")))),
    "variant-arena": (_TITLE, _ABOUT, Key("møter", Text(), "text", "free"), Key("steg", MapOf(Obj("variant-steg")))),
    "variant-slutt": (_TITLE, _TELLING, Key("oppgåve", MapOf(Obj("variant-oppgåve")))),
    "variant-verktøy": (
        _TITLE,
        Key("lenke", Link(), "text", "free"),
        Key("status", Choice(("utkast", "i bruk")), "text"),
    ),
    "variant-steg": (
        _TITLE,
        *_TOLD,
        Key("oppgåve", MapOf(Obj("variant-oppgåve"))),
        _DEADLINES,
        _NUMBERS,
        Key("utfall", MapOf(Obj("variant-utfall"))),
    ),
    "variant-oppgåve": (
        _TITLE,
        Key("ansvar", Ref("rolle"), "flow", "free"),
        _SHORT_DEADLINE,
    ),
    "variant-utfall": (_TITLE, _TELLING, Key("frist", Obj("frist"), "flow", "shorten")),
}
"""Every object of the format with its keys, in the order in which they are best written."""

OVERLAY: dict[str, Key] = {
    "fjern": Key("fjern", ListOf(Word(), added=False)),
    "arv": Key("arv", YesNo()),
    "etter": Key("etter", Word()),
    "bruk": Key("bruk", ListOf(Ref("felles"), lone=True, added=False)),
}
"""What a map of a local guide may hold to say how it differs from its base: `fjern` and `arv` in any map,
`etter` in a thing. Where a list is wanted, `{legg-til: […]}` adds to the base's list. `bruk` stands among outcomes and
puts a shared set of them there (`felles`)."""

VARIES = {
    "variant": "guide",
    "variant-nivå": "nivå",
    "variant-arena": "arena",
    "variant-slutt": "slutt",
    "variant-verktøy": "verktøy",
    "variant-steg": "steg",
    "variant-oppgåve": "oppgåve",
    "variant-utfall": "utfall",
}
"""What each part of a variant is laid over. It has only the keys that a variant may change."""


def keys_of(name: str) -> dict[str, Key]:
    """The keys of one object by name."""
    return _BY_NAME[name]


_BY_NAME = {name: {key.name: key for key in keys} for name, keys in OBJECTS.items()}
