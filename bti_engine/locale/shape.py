"""What is said of the shape of a file (BTI140-BTI159) and of which file is read (BTI160-BTI169)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_ALLOWED = Sentence(" Her kan det stå: {allowed}.", " Her kan det stå: {allowed}.", " These may stand here: {allowed}.")


class _KeysWanted(Sentence):
    """A sentence about missing keys, which names those that may stand there."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        more = _ALLOWED.say(language, arguments) if "allowed" in arguments else ""
        return super().say(language, arguments) + more


_ONE_ID = Sentence(
    "Under «{key}» kan det berre stå éin ting: id-en til noko under «{room}».",
    "Under «{key}» kan det bare stå én ting: id-en til noe under «{room}».",
    "Only one thing can stand under “{key}”: the id of something under “{room}”.",
)


class _TextWanted(Sentence):
    """A sentence about a list or keys where a text is wanted, or an id."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _ONE_ID.say(language, arguments) if "room" in arguments else super().say(language, arguments)


_LAYER = Sentence(
    "Her manglar nøkkelen «{key}» over {ids}. Skriv «{key}:» på ei eiga linje, og rykk linjene under inn.",
    "Her mangler nøkkelen «{key}» over {ids}. Skriv «{key}:» på en egen linje, og rykk linjene under inn.",
    "The key “{key}” is missing above {ids}. Write “{key}:” on a line of its own, and indent the lines below it.",
)


class _Missing(Sentence):
    """A sentence about a key that is missing, or that is missing above the things it should hold."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _LAYER.say(language, arguments) if "ids" in arguments else super().say(language, arguments)


_NO_CODE = Sentence(
    "Unntaket seier ikkje kva det gjeld. Skriv koden frå funnet: «# unntak BTI264: grunnen».",
    "Unntaket sier ikke hva det gjelder. Skriv koden fra funnet: «# unntak BTI264: grunnen».",
    "The exception does not say what it is from. Write the code of the finding: “# unntak BTI264: the reason”.",
)


class _NoSuchCode(Sentence):
    """A sentence about an exception from a code that there is not, or from none."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return super().say(language, arguments) if arguments["word"] else _NO_CODE.say(language, arguments)


_ONE_OR_MORE = Sentence(
    "«{word}» er ikkje eit av vala under «{key}». Her kan det stå eitt eller fleire av desse, som ei liste: {words}.",
    "«{word}» er ikke et av valgene under «{key}». Her kan det stå ett eller flere av disse, som en liste: {words}.",
    "“{word}” is not one of the choices under “{key}”. One or more of these may stand here, as a list: {words}.",
)


class _Choose(Sentence):
    """A sentence about what is no choice, where one of them may stand or a list of them."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _ONE_OR_MORE.say(language, arguments) if "listed" in arguments else super().say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI117": Sentence(
        "Det som står under «{key}», er ikkje ei liste: kvar ting har ein id. Ta bort streken og skriv «{id}:» på ei "
        "eiga linje.",
        "Det som står under «{key}», er ikke en liste: hver ting har en id. Ta bort streken og skriv «{id}:» på en "
        "egen linje.",
        "What stands under “{key}” is no list: each thing has an id. Take the stroke away and write “{id}:” on a line "
        "of its own.",
    ),
    "BTI140": Sentence(
        "Nøkkelen «{key}» høyrer ikkje heime her. Her kan det stå: {allowed}.",
        "Nøkkelen «{key}» hører ikke hjemme her. Her kan det stå: {allowed}.",
        "The key “{key}” does not belong here. These may stand here: {allowed}.",
    ),
    "BTI141": Sentence(
        "«{key}» er {other}, og nøklane i denne fila er på {own}. Skriv «{meant}».",
        "«{key}» er {other}, og nøklene i denne filen er på {own}. Skriv «{meant}».",
        "“{key}” is {other}, and the keys of this file are in {own}. Write “{meant}”.",
    ),
    "BTI142": Sentence(
        "Nøklar blir skrivne med små bokstavar. Skriv «{meant}» i staden for «{key}».",
        "Nøkler skrives med små bokstaver. Skriv «{meant}» i stedet for «{key}».",
        "Keys are written in small letters. Write “{meant}” instead of “{key}”.",
    ),
    "BTI143": Sentence(
        "«{id}» kan ikkje vere ein id. Bruk bokstavar, tal og bindestrekar, utan mellomrom.",
        "«{id}» kan ikke være en id. Bruk bokstaver, tall og bindestreker, uten mellomrom.",
        "“{id}” cannot be an id. Use letters, digits and hyphens, without spaces.",
    ),
    "BTI144": Sentence(
        "«{id}» er eit ord som rettleiaren sjølv bruker, og kan ikkje vere ein id. Vel eit anna ord.",
        "«{id}» er et ord som veilederen selv bruker, og kan ikke være en id. Velg et annet ord.",
        "“{id}” is a word of the format itself and cannot be an id. Choose another word.",
    ),
    "BTI145": _Missing(
        "Her manglar nøkkelen «{key}». Han må vere med.",
        "Her mangler nøkkelen «{key}». Den må være med.",
        "The key “{key}” is missing here. It has to be there.",
    ),
    "BTI146": Sentence(
        "Det står ingenting under «{key}». Skriv noko der, eller ta bort nøkkelen.",
        "Det står ingenting under «{key}». Skriv noe der, eller ta bort nøkkelen.",
        "There is nothing under “{key}”. Write something there, or take the key away.",
    ),
    "BTI147": Sentence(
        "«{word}» kan ikkje stå aleine under «{key}». Set det i hermeteikn om det er ein tekst.",
        "«{word}» kan ikke stå alene under «{key}». Sett det i anførselstegn hvis det er en tekst.",
        "“{word}” cannot stand alone under “{key}”. Put it in quotation marks if it is a text.",
    ),
    "BTI148": _TextWanted(
        "Under «{key}» skal det stå éin tekst, ikkje ei liste eller fleire nøklar.",
        "Under «{key}» skal det stå én tekst, ikke en liste eller flere nøkler.",
        "One text belongs under “{key}”, no list and no further keys.",
    ),
    "BTI150": Sentence(
        "Under «{key}» skal det stå ei liste: éin ting på kvar linje, med strek og mellomrom framfor.",
        "Under «{key}» skal det stå en liste: én ting på hver linje, med strek og mellomrom foran.",
        "A list belongs under “{key}”: one thing on each line, with a hyphen and a space before it.",
    ),
    "BTI151": _KeysWanted(
        "Under «{key}» skal det stå nøklar på eigne linjer, med innrykk og kolon.",
        "Under «{key}» skal det stå nøkler på egne linjer, med innrykk og kolon.",
        "Under “{key}” belong keys on lines of their own, indented and with a colon.",
    ),
    "BTI152": _Choose(
        "«{word}» er ikkje eit av vala under «{key}». Vel eitt av desse: {words}.",
        "«{word}» er ikke et av valgene under «{key}». Velg ett av disse: {words}.",
        "“{word}” is not one of the choices under “{key}”. Choose one of these: {words}.",
    ),
    "BTI153": Sentence(
        "«{word}» er {other}, og denne fila er på {own}. Skriv «{meant}» under «{key}».",
        "«{word}» er {other}, og denne filen er på {own}. Skriv «{meant}» under «{key}».",
        "“{word}” is {other}, and this file is in {own}. Write “{meant}” under “{key}”.",
    ),
    "BTI154": Sentence(
        "«{word}» er ingen dato her. Skriv ein dag som finst, med år, månad og dag slik: 2026-08-01.",
        "«{word}» er ingen dato her. Skriv en dag som finnes, med år, måned og dag slik: 2026-08-01.",
        "“{word}” is no date here. Write a day that there is, with year, month and day like this: 2026-08-01.",
    ),
    "BTI155": Sentence(
        "«{word}» er ikkje ei tid. Skriv eit tal og ei eining, til dømes 14 dagar, 5 vyrkedagar, 2 veker eller "
        "12 månader.",
        "«{word}» er ikke en tid. Skriv et tall og en enhet, for eksempel 14 dager, 5 virkedager, 2 uker eller "
        "12 måneder.",
        "“{word}” is not a length of time. Write a number and a unit, such as 14 dagar, 5 vyrkedagar, 2 veker or "
        "12 månader.",
    ),
    "BTI156": Sentence(
        "«{word}» er ikkje ei heil nettadresse. Skriv henne med https:// først og utan mellomrom.",
        "«{word}» er ikke en hel nettadresse. Skriv den med https:// først og uten mellomrom.",
        "“{word}” is not a whole web address. Write it with https:// first and without spaces.",
    ),
    "BTI157": Sentence(
        "Under «{key}» skal det stå eit heilt tal, ikkje «{word}».",
        "Under «{key}» skal det stå et helt tall, ikke «{word}».",
        "A whole number belongs under “{key}”, not “{word}”.",
    ),
    "BTI158": Sentence(
        "Fila seier format «{found}», men her blir berre format {wanted} lese. Skriv format: {wanted}.",
        "Filen sier format «{found}», men her leses bare format {wanted}. Skriv format: {wanted}.",
        "The file says format “{found}”, but only format {wanted} is read here. Write format: {wanted}.",
    ),
    "BTI159": Sentence(
        "«{word}» er ikkje ein kode for eit språk. Skriv nn, nb eller ein annan kode på to eller tre bokstavar.",
        "«{word}» er ikke en kode for et språk. Skriv nn, nb eller en annen kode på to eller tre bokstaver.",
        "“{word}” is not the code of a language. Write nn, nb or another code of two or three letters.",
    ),
    "BTI160": Sentence(
        "Fila «{file}» finst ikkje. Sjå etter om namnet og mappa er rett skrivne.",
        "Filen «{file}» finnes ikke. Se etter om navnet og mappen er riktig skrevet.",
        "There is no file “{file}”. Check the name and the folder.",
    ),
    "BTI161": Sentence(
        "«{file}» er ei mappe eller noko anna som ikkje er ei fil. Skriv namnet på sjølve rettleiarfila.",
        "«{file}» er en mappe eller noe annet som ikke er en fil. Skriv navnet på selve veilederfilen.",
        "“{file}” is a folder or something else that is no file. Give the name of the guide file itself.",
    ),
    "BTI162": Sentence(
        "Fila «{file}» let seg ikkje lese. Ho er kanskje open i eit anna program, eller du manglar tilgang.",
        "Filen «{file}» lar seg ikke lese. Den er kanskje åpen i et annet program, eller du mangler tilgang.",
        "The file “{file}” cannot be read. It may be open in another program, or you may lack access to it.",
    ),
    "BTI163": Sentence(
        "Rettleiaren heiter «{id}», men fila heiter «{name}». Dei må heite det same.",
        "Veilederen heter «{id}», men filen heter «{name}». De må hete det samme.",
        "The guide is called “{id}”, but the file is called “{name}”. They must have the same name.",
    ),
    "BTI164": Sentence(
        "Her er det så mykje å seie at berre dei {count} viktigaste funna er viste. Rett dei først, og prøv på nytt.",
        "Her er det så mye å si at bare de {count} viktigste funnene er vist. Rett dem først, og prøv på nytt.",
        "There is so much to say that only the {count} gravest findings are shown. Mend them first, and try again.",
    ),
    "BTI165": Sentence(
        "Nøkkelen «{key}» høyrer ikkje heime her, men lenger inne: under {parents}.",
        "Nøkkelen «{key}» hører ikke hjemme her, men lenger inne: under {parents}.",
        "The key “{key}” does not belong here, but further in: under {parents}.",
    ),
    "BTI166": Sentence(
        "Unntaket frå {code} har ingen grunn og gjeld ikkje. Skriv grunnen etter kolon: «# unntak {code}: grunnen».",
        "Unntaket fra {code} har ingen grunn og gjelder ikke. Skriv grunnen etter kolon: «# unntak {code}: grunnen».",
        "The exception from {code} has no reason and does not hold. Write it after a colon: "
        "“# unntak {code}: the reason”.",
    ),
    "BTI167": Sentence(
        "Det kan ikkje gjerast unntak frå {code}: det er ein feil, eller det gjeld tryggleiken i saka. Rett det, og ta "
        "bort unntaket.",
        "Det kan ikke gjøres unntak fra {code}: det er en feil, eller det gjelder tryggheten i saken. Rett det, og ta "
        "bort unntaket.",
        "No exception can be made from {code}: it is an error, or it is about the safety of the case. Mend it, and "
        "take the exception away.",
    ),
    "BTI168": _NoSuchCode(
        "Det finst ingen kode som heiter «{word}», så unntaket gjeld ingenting. Skriv koden slik han står i funnet.",
        "Det finnes ingen kode som heter «{word}», så unntaket gjelder ingenting. Skriv koden slik den står i funnet.",
        "There is no code called “{word}”, so the exception is from nothing. Write the code as the finding has it.",
    ),
    "BTI169": Sentence(
        "Her er ikkje noko funn med koden {code}, så unntaket gjer ingenting. Ta det bort, eller flytt det til linja "
        "det gjeld.",
        "Her er det ikke noe funn med koden {code}, så unntaket gjør ingenting. Ta det bort, eller flytt det til "
        "linjen det gjelder.",
        "There is no finding with the code {code} here, so the exception does nothing. Take it away, or move it to "
        "the line that it is about.",
    ),
}
"""The sentence of each code."""
