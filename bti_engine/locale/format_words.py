"""The words around a key of the format: where it may stand, and what its value may be."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

FORMAT: dict[str, Sentence] = {
    "key-in": Sentence("Nøkkel i {things}:", "Nøkkel i {things}:", "A key of {things}:"),
    "choice-of": Sentence(
        "Eit val for {keys} i {thing}:", "Et valg for {keys} i {thing}:", "A choice for {keys} in {thing}:"
    ),
    "condition-word": Sentence("Eit ord i vilkår:", "Et ord i vilkår:", "A word of conditions:"),
    "target-word": Sentence(
        "Eit ord for kvar saka går («til», «retur», «elles»):",
        "Et ord for hvor saken går («til», «retur», «ellers»):",
        "A word for where the case goes («til», «retur», «elles»):",
    ),
    "unit": Sentence(
        "Ei eining for tid, til dømes 5 {word}.",
        "En enhet for tid, for eksempel 5 {word}.",
        "A unit of time, such as 5 {word}.",
    ),
    "write": Sentence("Skriv {value}.", "Skriv {value}.", "Write {value}."),
    "required": Sentence("Må vere med.", "Må være med.", "Must be there."),
    "default": Sentence(
        "Står nøkkelen ikkje der, gjeld «{word}».",
        "Står nøkkelen ikke der, gjelder «{word}».",
        "If the key is not there, «{word}» counts.",
    ),
    "its-key": Sentence("Nøkkelen i «{thing}»:", "Nøkkelen i «{thing}»:", "The key of «{thing}»:"),
    "its-keys": Sentence("Nøklane i «{thing}»:", "Nøklene i «{thing}»:", "The keys of «{thing}»:"),
    "top": Sentence("rettleiaren (øvst i fila)", "veilederen (øverst i filen)", "the guide (at the top of the file)"),
    "any": Sentence(
        "ein rettleiar som byggjer på eit grunnlag",
        "en veileder som bygger på et grunnlag",
        "a guide that is laid over a base",
    ),
    "varied": Sentence("«{thing}» i «variant»", "«{thing}» i «variant»", "«{thing}» of a «variant»"),
    "variant": Sentence(
        "Under «variant» har {things} dei same nøklane som elles, men berre dei som ei teneste kan ha annleis.",
        "Under «variant» har {things} de samme nøklene som ellers, men bare de som en tjeneste kan ha annerledes.",
        "Under «variant», {things} have the same keys as elsewhere, but only those that may differ for a service.",
    ),
    "words": Sentence("Orda i vilkår:", "Ordene i vilkår:", "The words of conditions:"),
    "signs": Sentence(
        "Slik blir vilkår sette saman:", "Slik settes vilkår sammen:", "This is how conditions are put together:"
    ),
    "overview": Sentence(
        "Tinga i ein rettleiar, og nøklane dei kan ha:",
        "Tingene i en veileder, og nøklene de kan ha:",
        "The things of a guide, and the keys they can have:",
    ),
    "how": Sentence(
        "Forklar ein nøkkel eller eit ord: bti explain {key}",
        "Forklar en nøkkel eller et ord: bti explain {key}",
        "Explain a key or a word: bti explain {key} --lang en",
    ),
    "how-codes": Sentence(
        "Forklar ein kode frå validate: bti explain BTI203",
        "Forklar en kode fra validate: bti explain BTI203",
        "Explain a code from validate: bti explain BTI203 --lang en",
    ),
    "properties": Sentence("Dette prøver «bti prove»:", "Dette prøver «bti prove»:", "This is what «bti prove» tries:"),
    "how-properties": Sentence(
        "Forklar noko av det: bti explain {name}",
        "Forklar noe av det: bti explain {name}",
        "Explain some of it: bti explain {name} --lang en",
    ),
    "overlay": Sentence(
        "Der ein rettleiar byggjer på eit grunnlag, òg: {keys}. Blant utfalla i eit steg, òg: bruk",
        "Der en veileder bygger på et grunnlag, også: {keys}. Blant utfallene i et steg, også: bruk",
        "Where a guide is laid over a base, also: {keys}. Among the outcomes of a step, also: bruk",
    ),
}
"""Headings and sentences."""

VALUES: dict[str, Sentence] = {
    "Text": Sentence(
        "ein tekst, eller éin for kvart språk: {{nn: …, nb: …}}",
        "en tekst, eller én for hvert språk: {{nn: …, nb: …}}",
        "a text, or one for each language: {{nn: …, nb: …}}",
    ),
    "Word": Sentence("ein kort tekst", "en kort tekst", "a short text"),
    "YesNo": Sentence("ja eller nei", "ja eller nei", "ja (yes) or nei (no)"),
    "Whole": Sentence("eit heilt tal", "et helt tall", "a whole number"),
    "Day": Sentence("ein dato, til dømes 2026-08-01", "en dato, for eksempel 2026-08-01", "a date, such as 2026-08-01"),
    "Link": Sentence(
        "ei nettadresse, med https:// først", "en nettadresse, med https:// først", "a web address, with https:// first"
    ),
    "Duration": Sentence(
        "eit tal og ei eining: 14 dagar, 5 vyrkedagar, 2 veker, 12 månader",
        "et tall og en enhet: 14 dager, 5 virkedager, 2 uker, 12 måneder",
        "a number and a unit: 14 dagar (days), 5 vyrkedagar (working days), 2 veker (weeks), 12 månader (months)",
    ),
    "ConditionText": Sentence(
        "eit vilkår, til dømes: uro og ikkje samtykke(tverrfagleg). Orda står i «bti explain vilkår»",
        "et vilkår, for eksempel: uro og ikke samtykke(tverrfaglig). Ordene står i «bti explain vilkår»",
        "a condition, such as: uro og ikkje samtykke(tverrfagleg). «bti explain vilkår» has the words",
    ),
    "Target": Sentence(
        "kvar saka går: neste, her, eit steg, 1/evaluer, nivå 2, ein arena eller ein slutt",
        "hvor saken går: neste, her, et steg, 1/evaluer, nivå 2, en arena eller en slutt",
        "where the case goes: neste (the next step), her (here again), a step, 1/evaluer, nivå 2, an arena or an end",
    ),
    "Choice": Sentence("eitt av desse: {words}", "ett av disse: {words}", "one of these: {words}"),
    "Only": Sentence("{words}", "{words}", "{words}"),
    "Ref": Sentence(
        "id-en til noko under «{kind}»", "id-en til noe under «{kind}»", "the id of something under «{kind}»"
    ),
    "ListOf": Sentence("ei liste; kvar ting er {item}", "en liste; hver ting er {item}", "a list; each item is {item}"),
    "Lone": Sentence(
        "{item}; er det fleire, ei liste av slike",
        "{item}; er det flere, en liste av slike",
        "{item}; if there are several, a list of such",
    ),
    "MapOf": Sentence(
        "ein id for kvar, som de vel sjølve, og under kvar id {item}",
        "en id for hver, som dere velger selv, og under hver id {item}",
        "an id for each, chosen by yourselves, and under each id {item}",
    ),
    "Obj": Sentence("nøklane {keys}", "nøklene {keys}", "the keys {keys}"),
    "ObjOne": Sentence("nøkkelen {keys}", "nøkkelen {keys}", "the key {keys}"),
    "Either": Sentence("{short}, eller {long}", "{short}, eller {long}", "{short}, or {long}"),
}
"""What the value of each shape may be, as it stands after «Skriv …»."""


def words(key: str, language: str, /, **arguments: object) -> str:
    """One of the sentences, filled in."""
    return FORMAT[key].say(language, arguments)
