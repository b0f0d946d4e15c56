"""What is said of a local guide and its base: BTI401-BTI429."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_LONGER = Sentence(
    "Fristen kan bli kortare i ein variant, men ikkje lengre. Rettleiaren har {most}, og her står {time}.",
    "Fristen kan bli kortere i en variant, men ikke lengre. Veilederen har {most}, og her står {time}.",
    "The deadline may be shorter in a variant, but not longer. The guide has {most}, and {time} stands here.",
)
_PERHAPS_LONGER = Sentence(
    "Fristen kan bli kortare i ein variant, men ikkje lengre, og {time} kan bli lenger enn {most}. Skriv fristen i "
    "same eining som i rettleiaren.",
    "Fristen kan bli kortere i en variant, men ikke lengre, og {time} kan bli lenger enn {most}. Skriv fristen i samme "
    "enhet som i veilederen.",
    "The deadline may be shorter in a variant, but not longer, and {time} may turn out longer than {most}. Write it in "
    "the same unit as the guide does.",
)
_WORKING_DAYS = Sentence(
    "Fristen kan bli kortare i ein variant, men ikkje lengre, og {time} kan bli lenger enn {most}: helger og "
    "heilagdagar kjem i tillegg. Skriv fristen i same eining som i rettleiaren.",
    "Fristen kan bli kortere i en variant, men ikke lengre, og {time} kan bli lenger enn {most}: helger og "
    "helligdager kommer i tillegg. Skriv fristen i samme enhet som i veilederen.",
    "The deadline may be shorter in a variant, but not longer, and {time} may turn out longer than {most}: weekends "
    "and holidays come on top. Write it in the same unit as the guide does.",
)


class _Shorter(Sentence):
    """A sentence about the deadline of a variant, with both lengths where they are what is wrong."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        if "time" not in arguments:
            return super().say(language, arguments)
        if "doubt" not in arguments:
            return _LONGER.say(language, arguments)
        working = str(arguments["doubt"]).startswith("vyrkedag")
        return (_WORKING_DAYS if working else _PERHAPS_LONGER).say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI401": Sentence(
        "Grunnlaget har ikkje «{word}» her, så det er ingenting å fjerne. Her har det: {known}.",
        "Grunnlaget har ikke «{word}» her, så det er ingenting å fjerne. Her har det: {known}.",
        "The base has no “{word}” here, so there is nothing to take away. Here it has: {known}.",
    ),
    "BTI402": Sentence(
        "Det finst ikkje noko her som heiter «{word}» å stå etter. Vel mellom: {known}.",
        "Det finnes ikke noe her som heter «{word}» å stå etter. Velg mellom: {known}.",
        "There is nothing called “{word}” here to stand after. Choose between: {known}.",
    ),
    "BTI403": Sentence(
        "Stega her går i staden for {count} steg på nivå {level} i grunnlaget. Skriv «arv: ja» øvst blant stega om "
        "du vil ha begge delar.",
        "Stegene her går i stedet for {count} steg på nivå {level} i grunnlaget. Skriv «arv: ja» øverst blant "
        "stegene hvis du vil ha begge deler.",
        "The steps here stand instead of {count} of the base's on level {level}. Write “arv: ja” first among the "
        "steps if you want both.",
    ),
    "BTI404": Sentence(
        "«{id}» og «{other}» er det same i grunnlaget. La berre det eine stå.",
        "«{id}» og «{other}» er det samme i grunnlaget. La bare det ene stå.",
        "“{id}” and “{other}” are the same thing in the base. Keep only one of them.",
    ),
    "BTI405": Sentence(
        "«{id}» er låst i grunnlaget, eller noko i det er det, og kan ikkje fjernast. Ta det bort her.",
        "«{id}» er låst i grunnlaget, eller noe i det er det, og kan ikke fjernes. Ta det bort her.",
        "“{id}” is locked in the base, or something in it is, and cannot be removed. Take the word away here.",
    ),
    "BTI406": Sentence(
        "«{key}» er låst i grunnlaget for «{id}» og kan ikkje endrast. Ta bort denne linja.",
        "«{key}» er låst i grunnlaget for «{id}» og kan ikke endres. Ta bort denne linjen.",
        "“{key}” of “{id}” is locked in the base and cannot be changed. Take this line away.",
    ),
    "BTI407": Sentence(
        "«{id}» er låst i grunnlaget: her kan «{key}» få meir, men ikkje misse noko. Bruk «legg-til».",
        "«{id}» er låst i grunnlaget: her kan «{key}» få mer, men ikke miste noe. Bruk «legg-til».",
        "“{id}” is locked in the base: “{key}” may gain members here, but lose none. Use “legg-til”.",
    ),
    "BTI408": Sentence(
        "«{id}» er låst i grunnlaget: tida under «{key}» er {most} der. Ho kan bli kortare, men ikkje lengre eller "
        "noko anna.",
        "«{id}» er låst i grunnlaget: tiden under «{key}» er {most} der. Den kan bli kortere, men ikke lengre eller "
        "noe annet.",
        "“{id}” is locked in the base: the time under “{key}” is {most} there. It may be shorter, but not longer or of "
        "another kind.",
    ),
    "BTI409": Sentence(
        "«{id}» er låst i grunnlaget, så «{key}» kan ikkje leggjast til her. Ta det bort.",
        "«{id}» er låst i grunnlaget, så «{key}» kan ikke legges til her. Ta det bort.",
        "“{id}” is locked in the base, so “{key}” cannot be added here. Take it away.",
    ),
    "BTI410": Sentence(
        "«{id}» er eit steg i grunnlaget, og her står berre litt av det. Skriv «arv: ja» øvst blant stega, så blir "
        "resten med.",
        "«{id}» er et steg i grunnlaget, og her står bare litt av det. Skriv «arv: ja» øverst blant stegene, så blir "
        "resten med.",
        "“{id}” is a step of the base, and only a part of it stands here. Write “arv: ja” first among the steps, and "
        "the rest comes along.",
    ),
    "BTI411": Sentence(
        "Grunnlaget «{base}» finst ikkje. Det skal ligge som {base}.yaml i same mappe, eller vere «grunnmodell».",
        "Grunnlaget «{base}» finnes ikke. Det skal ligge som {base}.yaml i samme mappe, eller være «grunnmodell».",
        "There is no base “{base}”. It must lie in the same folder as {base}.yaml, or be “grunnmodell”.",
    ),
    "BTI412": Sentence(
        "Skriv berre namnet på grunnlaget, ikkje mappe eller filnamn: «{base}» går ikkje.",
        "Skriv bare navnet på grunnlaget, ikke mappe eller filnavn: «{base}» går ikke.",
        "Write only the name of the base, without folder or ending: “{base}” will not do.",
    ),
    "BTI413": Sentence(
        "Rettleiarane byggjer på kvarandre i ring gjennom «{base}». Éin av dei må stå utan grunnlag.",
        "Veilederne bygger på hverandre i ring gjennom «{base}». Én av dem må stå uten grunnlag.",
        "The guides build on each other in a ring through “{base}”. One of them must have no base.",
    ),
    "BTI414": Sentence(
        "Det er feil i grunnlaget «{base}». Rett dei der først: noko av det som er meldt her, kan kome av dei.",
        "Det er feil i grunnlaget «{base}». Rett dem der først: noe av det som er meldt her, kan komme av dem.",
        "The base “{base}” has errors. Mend them there first: some of what is reported here may come from them.",
    ),
    "BTI415": Sentence(
        "Det ligg meir enn {limit} grunnlag under kvarandre. Lat rettleiaren byggje på eit som ligg lenger nede.",
        "Det ligger mer enn {limit} grunnlag under hverandre. La veilederen bygge på et som ligger lenger nede.",
        "More than {limit} bases lie under each other. Let the guide build on one that lies further down.",
    ),
    "BTI421": Sentence(
        "Det finst ingen felles utfall som heiter «{id}». Lag dei under «felles», eller skriv ein id som står der.",
        "Det finnes ingen felles utfall som heter «{id}». Lag dem under «felles», eller skriv en id som står der.",
        "There are no shared outcomes called “{id}”. Make them under “felles”, or write an id that stands there.",
    ),
    "BTI422": Sentence(
        "Dei felles utfalla «{id}» kan ikkje ta inn andre felles utfall. Skriv utfalla rett ut her.",
        "De felles utfallene «{id}» kan ikke ta inn andre felles utfall. Skriv utfallene rett ut her.",
        "The shared outcomes “{id}” cannot take in other shared outcomes. Write the outcomes out here.",
    ),
    "BTI423": Sentence(
        "Ingen steg bruker dei felles utfalla «{id}».",
        "Ingen steg bruker de felles utfallene «{id}».",
        "No step uses the shared outcomes “{id}”.",
    ),
    "BTI424": Sentence(
        "Rettleiaren har ikkje noko som heiter «{id}» her, og ein variant kan ikkje leggje til noko.",
        "Veilederen har ikke noe som heter «{id}» her, og en variant kan ikke legge til noe.",
        "The guide has nothing called “{id}” here, and a variant cannot add anything.",
    ),
    "BTI425": Sentence(
        "Ein variant kan gjere fristane i rettleiaren kortare, men ikkje ta bort fristar eller leggje til nye. Skriv "
        "dei nye fristane i sjølve rettleiaren.",
        "En variant kan gjøre fristene i veilederen kortere, men ikke ta bort frister eller legge til nye. Skriv de "
        "nye fristene i selve veilederen.",
        "A variant may make the guide's deadlines shorter, but not take any away or add new ones. Write new deadlines "
        "in the guide itself.",
    ),
    "BTI426": _Shorter(
        "Fristen kan bli kortare i ein variant, men ikkje lengre eller noko anna.",
        "Fristen kan bli kortere i en variant, men ikke lengre eller noe annet.",
        "The deadline may be shorter in a variant, but not longer or of another kind.",
    ),
    "BTI427": Sentence(
        "Tenesta «{id}» har to variantar. Ei teneste kan berre følgje éin.",
        "Tjenesten «{id}» har to varianter. En tjeneste kan bare følge én.",
        "The service “{id}” has two variants. A service can follow only one.",
    ),
}
"""The sentence of each code."""
