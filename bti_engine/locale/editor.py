"""What the editor says of shapes: the complaint under a wavy line, titles, and the names of snippets."""

from __future__ import annotations

Pair = tuple[str, str]

COMPLAINTS: dict[str, Pair] = {
    "text": (
        "Her skal det stå ein tekst, eller éin tekst for kvart språk (nn, nb).",
        "Her skal det stå en tekst, eller én tekst for hvert språk (nn, nb).",
    ),
    "plain": ("Her skal det stå ein tekst.", "Her skal det stå en tekst."),
    "word": ("Her skal det stå ein kort tekst.", "Her skal det stå en kort tekst."),
    "yes-no": ("Skriv ja eller nei.", "Skriv ja eller nei."),
    "whole": ("Skriv eit heilt tal, til dømes 16.", "Skriv et helt tall, for eksempel 16."),
    "day": (
        "Skriv ein dato som finst, slik: 2026-08-01.",
        "Skriv en dato som finnes, slik: 2026-08-01.",
    ),
    "link": (
        "Skriv heile nettadressa, med https:// først.",
        "Skriv hele nettadressen, med https:// først.",
    ),
    "duration": (
        "Skriv eit tal og ei eining, til dømes 14 dagar, 5 vyrkedagar, 2 veker eller 12 månader.",
        "Skriv et tall og en enhet, for eksempel 14 dager, 5 virkedager, 2 uker eller 12 måneder.",
    ),
    "condition": (
        "Skriv eit vilkår, til dømes: uro og ikkje samtykke(tverrfagleg)",
        "Skriv et vilkår, for eksempel: uro og ikke samtykke(tverrfaglig)",
    ),
    "target": (
        "Skriv kvar saka går: neste, her, eit steg, nivå 2, ein møteplass eller ein slutt.",
        "Skriv hvor saken går: neste, her, et steg, nivå 2, en møteplass eller en slutt.",
    ),
    "ref": ("Skriv ein id som står under {kind}.", "Skriv en id som står under {kind}."),
    "choice": ("Skriv eitt av desse: {words}.", "Skriv ett av disse: {words}."),
    "list": (
        "Her skal det stå ei liste: éin ting på kvar linje, med strek og mellomrom framfor.",
        "Her skal det stå en liste: én ting på hver linje, med strek og mellomrom foran.",
    ),
    "map": (
        "Her skal det stå id-ar med kolon etter. Ein id har bokstavar, tal og bindestrekar, utan mellomrom.",
        "Her skal det stå id-er med kolon etter. En id har bokstaver, tall og bindestreker, uten mellomrom.",
    ),
    "object": ("Her høyrer desse nøklane heime: {keys}.", "Her hører disse nøklene hjemme: {keys}."),
    "required": (
        "Her høyrer desse nøklane heime: {keys}. Må vere med: {required}.",
        "Her hører disse nøklene hjemme: {keys}. Må være med: {required}.",
    ),
    "format": ("Skriv format: 1.", "Skriv format: 1."),
}
"""The complaint of each shape, nynorsk and bokmål."""

TITLES: dict[str, Pair] = {
    "guide": ("Handlingsrettleiar", "Handlingsveileder"),
    "gjeld": ("Når utgåva gjeld", "Når utgaven gjelder"),
    "målgruppe": ("Målgruppe", "Målgruppe"),
    "kjelde": ("Kjelde", "Kilde"),
    "kontakt": ("Kontakt", "Kontakt"),
    "rolle": ("Rolle", "Rolle"),
    "teneste": ("Teneste", "Tjeneste"),
    "verktøy": ("Verktøy", "Verktøy"),
    "møte": ("Slag av møte", "Type møte"),
    "opplysning": ("Opplysning", "Opplysning"),
    "samtykke": ("Samtykke", "Samtykke"),
    "av": ("Kven som samtykkjer", "Hvem som samtykker"),
    "varsel": ("Varsel", "Varsel"),
    "nivå": ("Nivå", "Nivå"),
    "inngang": ("Inngang til nivået", "Inngang til nivået"),
    "så-lenge": ("Så lenge saka er på nivået", "Så lenge saken er på nivået"),
    "arena": ("Møteplass", "Møteplass"),
    "steg": ("Steg", "Steg"),
    "kven": ("Kven", "Hvem"),
    "verktøybruk": ("Verktøy i bruk", "Verktøy i bruk"),
    "krav": ("Krav", "Krav"),
    "frist": ("Frist", "Frist"),
    "kort-frist": ("Frist, rekna frå tingen tok til", "Frist, regnet fra tingen begynte"),
    "oppgåve": ("Oppgåve", "Oppgave"),
    "utfall": ("Utfall", "Utfall"),
    "slutt": ("Slutt", "Slutt"),
    "felt": ("Felt i skjemaet", "Felt i skjemaet"),
    "råd": ("Råd", "Råd"),
    "felles": ("Felles utfall", "Felles utfall"),
    "logg": ("Loggen i saka", "Loggen i saken"),
    "plikt": ("Plikt", "Plikt"),
    "tilgang": ("Kven som ser kva", "Hvem som ser hva"),
    "ordning": ("Ordning", "Ordning"),
    "regel": ("Regel", "Regel"),
    "variant": ("Variant for ei teneste", "Variant for en tjeneste"),
    "variant-nivå": ("Nivået i varianten", "Nivået i varianten"),
    "variant-arena": ("Møteplassen i varianten", "Møteplassen i varianten"),
    "variant-slutt": ("Slutten i varianten", "Slutten i varianten"),
    "variant-verktøy": ("Verktøyet i varianten", "Verktøyet i varianten"),
    "variant-steg": ("Steget i varianten", "Steget i varianten"),
    "variant-oppgåve": ("Oppgåva i varianten", "Oppgaven i varianten"),
    "variant-utfall": ("Utfallet i varianten", "Utfallet i varianten"),
}
"""The heading of each object of the format."""

LANGUAGES: dict[str, Pair] = {
    "nn": ("Teksten på nynorsk.", "Teksten på nynorsk."),
    "nb": ("Teksten på bokmål.", "Teksten på bokmål."),
    "se": ("Teksten på nordsamisk.", "Teksten på nordsamisk."),
    "en": ("Teksten på engelsk.", "Teksten på engelsk."),
}
"""What each of the usual languages of a text is."""

_HEADING = ("Dykkar eiga overskrift i staden for `{key}`.", "Deres egen overskrift i stedet for `{key}`.")

SNIPPETS: dict[str, Pair] = {
    "nivå": ("Nytt nivå", "Nytt nivå"),
    "steg": ("Nytt steg", "Nytt steg"),
    "utfall": ("Nytt utfall", "Nytt utfall"),
    "samtykke": ("Nytt samtykke", "Nytt samtykke"),
    "plikt": ("Ny plikt", "Ny plikt"),
    "felles": ("Nye felles utfall", "Nye felles utfall"),
    "variant": ("Ny variant", "Ny variant"),
    "arena": ("Ny møteplass", "Ny møteplass"),
    "slutt": ("Ny slutt", "Ny slutt"),
    "rolle": ("Ny rolle", "Ny rolle"),
    "teneste": ("Ny teneste", "Ny tjeneste"),
    "verktøy": ("Nytt verktøy", "Nytt verktøy"),
    "opplysning": ("Ny opplysning", "Ny opplysning"),
    "ordning": ("Ny ordning", "Ny ordning"),
    "regel": ("Ny regel", "Ny regel"),
}
"""The name of each snippet, by the object it makes."""


def complaint(name: str, language: str, **arguments: str) -> str:
    """The complaint of a shape, filled in."""
    return pick(COMPLAINTS[name], language).format(**arguments)


def heading(key: str, language: str) -> str:
    """What the heading of a key is, under `ord`; the key as the author writes it."""
    return pick(_HEADING, language).format(key=key)


def pick(pair: Pair, language: str) -> str:
    """The one of a pair that `language` ("nn" or "nb") wants."""
    return pair[0] if language == "nn" else pair[1]
