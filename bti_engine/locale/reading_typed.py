"""Sentences for what a lay author typed (BTI118-BTI149)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_NO_COLON_IN_CONDITION = Sentence(
    "Eit vilkår har ikkje kolon. Set likskapsteikn mellom opplysninga og svaret: «{instead}».",
    "Et vilkår har ikke kolon. Sett likhetstegn mellom opplysningen og svaret: «{instead}».",
    "A condition has no colon. Put an equals sign between the fact and the answer: «{instead}».",
)


class _Colon(Sentence):
    """A sentence about a colon in a text, or in a condition where a sign of equality is meant."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        if "instead" in arguments:
            return _NO_COLON_IN_CONDITION.say(language, arguments)
        return super().say(language, arguments)


TYPED: dict[str, Sentence] = {
    "BTI118": Sentence(
        nn="Her lukkar {character} noko som aldri blir opna. Ta det bort, eller set inn klamma som opnar.",
        nb="Her lukker {character} noe som aldri åpnes. Ta det bort, eller sett inn klammen som åpner.",
        en="Here {character} closes what is never opened. Take it away, or put in the bracket that opens.",
    ),
    "BTI119": Sentence(
        nn="Teksten har ei klamme i seg, og står sjølv inni klammer. Set heile teksten i hermeteikn.",
        nb="Teksten har en klamme i seg, og står selv inni klammer. Sett hele teksten i anførselstegn.",
        en="The text has a bracket in it, and stands inside brackets itself. Put the whole text in quotes.",
    ),
    "BTI120": Sentence(
        nn=(
            "Kommaet deler teksten: «{text}» er ikkje med i «{key}». Set heile teksten i "
            "hermeteikn, eller skriv han på ei linje for seg utan klammer."
        ),
        nb=(
            "Kommaet deler teksten: «{text}» er ikke med i «{key}». Sett hele teksten i "
            "anførselstegn, eller skriv den på en linje for seg uten klammer."
        ),
        en=(
            "The comma cuts the text: «{text}» is not part of «{key}». Put the whole text in "
            "quotes, or on a line of its own without braces."
        ),
    ),
    "BTI121": Sentence(
        nn=(
            "Kommaet gjer dette til to ting i lista: «{before}» og «{text}». Er det éin tekst, må han stå i hermeteikn."
        ),
        nb=(
            "Kommaet gjør dette til to ting i listen: «{before}» og «{text}». Er det én tekst, må "
            "den stå i anførselstegn."
        ),
        en=(
            "The comma makes two things of this in the list: «{before}» and «{text}». If it is one "
            "text, put it in quotes."
        ),
    ),
    "BTI122": _Colon(
        nn=(
            "Kolonet midt i teksten blir lese som om det som står føre, er ein nøkkel. Set heile teksten i hermeteikn."
        ),
        nb=(
            "Kolonet midt i teksten blir lest som om det som står foran, er en nøkkel. Sett hele "
            "teksten i anførselstegn."
        ),
        en=("The colon inside the text is read as if what stands before it were a key. Put the whole text in quotes."),
    ),
    "BTI123": Sentence(
        nn=("Alt frå # og ut linja blir ikkje med: «{text}». Høyrer det til teksten, må teksten stå i hermeteikn."),
        nb=("Alt fra # og ut linjen blir ikke med: «{text}». Hører det til teksten, må teksten stå i anførselstegn."),
        en=(
            "All from the # to the end of the line is left out: «{text}». If it belongs to the "
            "text, put the text in quotes."
        ),
    ),
    "BTI124": Sentence(
        nn=(
            "Ein tekst kan ikkje byrje med «{character}», for det teiknet har ei eiga tyding. Set "
            "heile teksten i hermeteikn."
        ),
        nb=(
            "En tekst kan ikke begynne med «{character}», for det tegnet har en egen betydning. "
            "Sett hele teksten i anførselstegn."
        ),
        en=("A text cannot begin with «{character}», which has a meaning of its own. Put the whole text in quotes."),
    ),
    "BTI125": Sentence(
        nn="Linja er rykt inn med tabulator. Bruk mellomrom, to for kvart nivå.",
        nb="Linjen er rykket inn med tabulator. Bruk mellomrom, to for hvert nivå.",
        en="The line is indented with a tab. Use spaces, two for each level.",
    ),
    "BTI126": Sentence(
        nn=(
            "Innrykket ({spaces} mellomrom) passar ikkje med linjene over. Det som høyrer saman, må "
            "byrje i same kolonne."
        ),
        nb=(
            "Innrykket ({spaces} mellomrom) passer ikke med linjene over. Det som hører sammen, må "
            "begynne i samme kolonne."
        ),
        en=(
            "The indentation ({spaces} spaces) does not fit the lines above. What belongs together "
            "must begin in the same column."
        ),
    ),
    "BTI127": Sentence(
        nn='Hermeteikna {opening} og {closing} held ikkje teksten saman. Bruk rette hermeteikn (").',
        nb=('Anførselstegnene {opening} og {closing} holder ikke teksten sammen. Bruk rette anførselstegn (").'),
        en=('The quotation marks {opening} and {closing} do not hold the text together. Use straight ones (").'),
    ),
    "BTI128": Sentence(
        nn=(
            "Hermeteikna {opening} og {closing} blir ein del av teksten og vil synast. Bruk rette "
            'hermeteikn ("), eller ingen.'
        ),
        nb=(
            "Anførselstegnene {opening} og {closing} blir en del av teksten og vil vises. Bruk "
            'rette anførselstegn ("), eller ingen.'
        ),
        en=(
            "The quotation marks {opening} and {closing} become part of the text and will show. Use"
            ' straight ones ("), or none.'
        ),
    ),
    "BTI129": Sentence(
        nn="«{character}» lagar ikkje ei liste. Skriv ein vanleg bindestrek og eit mellomrom: «- ».",
        nb="«{character}» lager ikke en liste. Skriv en vanlig bindestrek og et mellomrom: «- ».",
        en="«{character}» makes no list. Write a plain hyphen and a space: «- ».",
    ),
    "BTI130": Sentence(
        nn=("Her står eit hardt eller usynleg mellomrom frå eit anna program. Skriv eit vanleg mellomrom i staden."),
        nb=("Her står et hardt eller usynlig mellomrom fra et annet program. Skriv et vanlig mellomrom i stedet."),
        en="Here stands a hard or invisible space from another program. Type an ordinary space instead.",
    ),
    "BTI131": Sentence(
        nn="Hermeteiknet som opnar her ({character}), blir aldri lukka. Set eit til der teksten sluttar.",
        nb="Anførselstegnet som åpner her ({character}), blir aldri lukket. Sett et til der teksten slutter.",
        en="The quote that opens here ({character}) is never closed. Put another where the text ends.",
    ),
    "BTI132": Sentence(
        nn="Klamma som opnar her ({character}), blir ikkje lukka rett. Set inn klamma som manglar.",
        nb="Klammen som åpner her ({character}), blir ikke lukket riktig. Sett inn klammen som mangler.",
        en="The bracket that opens here ({character}) is not closed rightly. Put in the bracket that is missing.",
    ),
    "BTI133": Sentence(
        nn="Det sluttar med {character}, men her står meir: «{text}». Ta det bort, eller set alt i hermeteikn.",
        nb="Det slutter med {character}, men her står mer: «{text}». Ta det bort, eller sett alt i anførselstegn.",
        en="It ends with {character}, but more follows: «{text}». Take it away, or put all of it in quotes.",
    ),
    "BTI134": Sentence(
        nn=(
            "Her manglar ein nøkkel eller eit kolon etter «{word}». Høyrer linja til teksten over, må ho rykkjast inn."
        ),
        nb=("Her mangler en nøkkel eller et kolon etter «{word}». Hører linjen til teksten over, må den rykkes inn."),
        en=("A key or a colon after «{word}» is missing here. If the line belongs to the text above, indent it."),
    ),
    "BTI135": Sentence(
        nn="Det må stå eit mellomrom etter «{after}».",
        nb="Det må stå et mellomrom etter «{after}».",
        en="There must be a space after «{after}».",
    ),
    "BTI136": Sentence(
        nn=(
            "Mellom doble hermeteikn er «{code}» ein kode som ikkje kan brukast. Bruk enkle hermeteikn "
            "(') når teksten har omvend skråstrek."
        ),
        nb=(
            "Mellom doble anførselstegn er «{code}» en kode som ikke kan brukes. Bruk enkle "
            "anførselstegn (') når teksten har omvendt skråstrek."
        ),
        en=(
            "Between double quotes «{code}» is a code that cannot be used. Use single quotes (') "
            "when the text has a backslash."
        ),
    ),
    "BTI137": Sentence(
        nn=(
            "Etter {character} skal teksten stå på linjene under, rykt inn. Flytt han ned, eller set"
            " heile teksten i hermeteikn."
        ),
        nb=(
            "Etter {character} skal teksten stå på linjene under, rykket inn. Flytt den ned, eller "
            "sett hele teksten i anførselstegn."
        ),
        en=(
            "After {character} the text belongs on the lines below, indented. Move it down, or put "
            "the whole text in quotes."
        ),
    ),
    "BTI138": Sentence(
        nn=(
            "Denne streken lagar ikkje ei liste, for linja held fram teksten over. Skal det vere ei liste, set òg det "
            "første på ei eiga linje med «- ». Elles skriv det som setningar."
        ),
        nb=(
            "Denne streken lager ikke en liste, for linjen fortsetter teksten over. Skal det være en liste, sett også "
            "det første på en egen linje med «- ». Ellers skriv det som setninger."
        ),
        en=(
            "This stroke makes no list, for the line goes on with the text above. If it is to be a list, put the "
            "first thing on a line of its own with «- » too. Else write it as sentences."
        ),
    ),
    "BTI139": Sentence(
        nn=(
            "Alt frå # og ut linja blir ikkje med: «{text}». Då heng ikkje dette saman med det som kjem etter. Set "
            "teksten med # i hermeteikn, eller ta det bort."
        ),
        nb=(
            "Alt fra # og ut linjen blir ikke med: «{text}». Da henger ikke dette sammen med det som kommer etter. "
            "Sett teksten med # i anførselstegn, eller ta det bort."
        ),
        en=(
            "All from the # to the end of the line is left out: «{text}». So this does not hang together with what "
            "follows. Put the text with the # in quotes, or take it away."
        ),
    ),
    "BTI149": Sentence(
        nn=(
            "Her stoppar lesinga: «{text}». Sjå etter eit teikn som manglar eller er til overs på denne linja eller "
            "linja over, til dømes eit hermeteikn midt i ein tekst."
        ),
        nb=(
            "Her stopper lesingen: «{text}». Se etter et tegn som mangler eller er til overs på denne linjen eller "
            "linjen over, for eksempel et anførselstegn midt i en tekst."
        ),
        en=(
            "Reading stops here: «{text}». Look for a sign that is missing or left over on this line or the one above, "
            "such as a quotation mark in the middle of a text."
        ),
    ),
}
