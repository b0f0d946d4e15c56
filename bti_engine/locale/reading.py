"""Sentences for files that cannot be read, or that read otherwise than their author thinks (BTI101-BTI149)."""

from __future__ import annotations

from bti_engine.locale.reading_typed import TYPED
from bti_engine.locale.sentence import Sentence

_COMMENTS = Sentence(
    nn="Alle linjene byrjar med #, og slike blir ikkje lesne. Ein rettleiar byrjar med «format: 1».",
    nb="Alle linjene begynner med #, og slike blir ikke lest. En veileder begynner med «format: 1».",
    en="All the lines begin with #, and such lines are not read. A guide begins with «format: 1».",
)


class _Empty(Sentence):
    """A sentence about a file that says nothing, in other words where it has comments."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _COMMENTS.say(language, arguments) if "comments" in arguments else super().say(language, arguments)


class _Misplaced(Sentence):
    """A sentence about a line in the wrong column, which is said of those below it too where they must follow."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        more = _TO_LINE.say(language, arguments) if "last" in arguments else ""
        return super().say(language, arguments) + more


_TO_LINE = Sentence(
    nn=" Det same gjeld linjene under, til og med linje {last}.",
    nb=" Det samme gjelder linjene under, til og med linje {last}.",
    en=" The same is true of the lines below, up to and including line {last}.",
)

SENTENCES: dict[str, Sentence] = {
    "BTI101": Sentence(
        nn=(
            "Fila er ikkje lagra som UTF-8: det første framande teiknet står her (kanskje "
            "«{meant}»). Lagre ho om att som UTF-8."
        ),
        nb=(
            "Filen er ikke lagret som UTF-8: det første fremmede tegnet står her (kanskje "
            "«{meant}»). Lagre den på nytt som UTF-8."
        ),
        en=(
            "The file is not saved as UTF-8: the first foreign character stands here (perhaps "
            "«{meant}»). Save it again as UTF-8."
        ),
    ),
    "BTI102": Sentence(
        nn="Fila er lagra som UTF-16 (nokre program kallar det «Unicode»). Lagre ho om att som UTF-8.",
        nb="Filen er lagret som UTF-16 (noen programmer kaller det «Unicode»). Lagre den på nytt som UTF-8.",
        en="The file is saved as UTF-16 (some programs call it «Unicode»). Save it again as UTF-8.",
    ),
    "BTI103": Sentence(
        nn=("Dette er ikkje ei tekstfil ({what}). Skriv rettleiaren i eit reint tekstprogram og lagre han som UTF-8."),
        nb=("Dette er ikke en tekstfil ({what}). Skriv veilederen i et rent tekstprogram og lagre den som UTF-8."),
        en="This is not a text file ({what}). Write the guide in a plain text editor and save it as UTF-8.",
    ),
    "BTI104": Sentence(
        nn="Her står eit teikn som ikkje kan stå i ei tekstfil ({code}). Byt det ut med eit mellomrom.",
        nb="Her står et tegn som ikke kan stå i en tekstfil ({code}). Bytt det ut med et mellomrom.",
        en="Here stands a character that a text file cannot hold ({code}). Put a space in its place.",
    ),
    "BTI105": Sentence(
        nn="Fila er større enn {limit} MB. Ein rettleiar er mykje mindre: er det rett fil?",
        nb="Filen er større enn {limit} MB. En veileder er mye mindre: er det riktig fil?",
        en="The file is larger than {limit} MB. A guide is much smaller: is it the right file?",
    ),
    "BTI106": Sentence(
        nn="Fila har fleire enn {limit} verdiar. Ein rettleiar har langt færre: er det rett fil?",
        nb="Filen har flere enn {limit} verdier. En veileder har langt færre: er det riktig fil?",
        en="The file has more than {limit} values. A guide has far fewer: is it the right file?",
    ),
    "BTI107": Sentence(
        nn=(
            "Her ligg ting inni kvarandre i meir enn {limit} lag, og lesinga stoppar. Ta bort klammene som er til "
            "overs."
        ),
        nb=(
            "Her ligger ting inni hverandre i mer enn {limit} lag, og lesingen stopper. Ta bort klammene som er til "
            "overs."
        ),
        en="Things lie inside each other more than {limit} deep, and reading stops. Take the needless brackets away.",
    ),
    "BTI108": _Empty(
        nn="Fila er tom. Ein rettleiar byrjar med «format: 1».",
        nb="Filen er tom. En veileder begynner med «format: 1».",
        en="The file is empty. A guide begins with «format: 1».",
    ),
    "BTI109": Sentence(
        nn="Ein rettleiar er linjer som «tittel: Rettleiar», ikkje vanleg tekst. Byrj med «format: 1» øvst.",
        nb="En veileder er linjer som «tittel: Veileder», ikke vanlig tekst. Begynn med «format: 1» øverst.",
        en="A guide is lines such as «tittel: Guide», not ordinary text. Begin with «format: 1» at the top.",
    ),
    "BTI110": Sentence(
        nn="Denne linja deler fila i to. Ta ho bort: éi fil er éin rettleiar.",
        nb="Denne linjen deler filen i to. Ta den bort: én fil er én veileder.",
        en="This line parts the file in two. Take it away: one file is one guide.",
    ),
    "BTI111": Sentence(
        nn=(
            "Nøkkelen «{key}» står her for andre gong; den første står på linje {line}. Ta bort den "
            "eine, slå dei saman, eller gi den eine eit anna namn."
        ),
        nb=(
            "Nøkkelen «{key}» står her for andre gang; den første står på linje {line}. Ta bort den"
            " ene, slå dem sammen, eller gi den ene et annet navn."
        ),
        en=(
            "The key «{key}» stands here a second time; the first is on line {line}. Take one away, join them, or "
            "rename one."
        ),
    ),
    "BTI112": Sentence(
        nn=(
            "«{word}» vil bruke ein del av fila om att. Det går ikkje her: skriv innhaldet ut på kvar stad. Utfall som "
            "er like, kan stå under «felles»."
        ),
        nb=(
            "«{word}» vil bruke en del av filen om igjen. Det går ikke her: skriv innholdet ut på hvert sted. Utfall "
            "som er like, kan stå under «felles»."
        ),
        en=(
            "«{word}» wants to reuse a part of the file. That is not possible here: write the content out in each "
            "place. Outcomes that are alike may stand under «felles»."
        ),
    ),
    "BTI113": Sentence(
        nn=(
            "«<<» vil flette inn ein annan del av fila. Det går ikkje her: skriv innhaldet ut, eller bruk eit grunnlag."
        ),
        nb=("«<<» vil flette inn en annen del av filen. Det går ikke her: skriv innholdet ut, eller bruk et grunnlag."),
        en=(
            "«<<» wants to merge in another part of the file. That is not possible here: write it "
            "out, or use a base guide."
        ),
    ),
    "BTI114": Sentence(
        nn="Merket «{word}» har inga meining her. Ta det bort, eller set heile teksten i hermeteikn.",
        nb="Merket «{word}» har ingen mening her. Ta det bort, eller sett hele teksten i anførselstegn.",
        en="The mark «{word}» means nothing here. Take it away, or put the whole text in quotes.",
    ),
    "BTI115": Sentence(
        nn="Her skulle det stå ein nøkkel før kolonet: eitt ord utan klammer.",
        nb="Her skulle det stå en nøkkel før kolonet: ett ord uten klammer.",
        en="A key should stand before the colon here: one word without brackets.",
    ),
    "BTI116": _Misplaced(
        nn=(
            "«{key}» står med feil innrykk ({spaces} mellomrom). Det høyrer truleg under «{parent}», med {wanted} "
            "mellomrom føre."
        ),
        nb=(
            "«{key}» står med feil innrykk ({spaces} mellomrom). Det hører trolig under «{parent}», med {wanted} "
            "mellomrom foran."
        ),
        en=(
            "«{key}» is indented wrongly ({spaces} spaces). It probably belongs under «{parent}», with {wanted} "
            "spaces before it."
        ),
    ),
    **TYPED,
}

RELATED: dict[str, Sentence] = {
    "first": Sentence(nn="Den første står her.", nb="Den første står her.", en="The first one stands here."),
    "opened": Sentence(nn="Klamma blir opna her.", nb="Klammen åpnes her.", en="The bracket is opened here."),
    "beside": Sentence(
        nn="Denne linja byrjar på rett stad.",
        nb="Denne linjen begynner på riktig sted.",
        en="This line begins in the right place.",
    ),
}
"""What the other places of a finding are, by role."""
