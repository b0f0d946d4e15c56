"""What is said of a local guide and its base: BTI401-BTI429."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

SENTENCES: dict[str, Sentence] = {
    "BTI401": Sentence(
        "Grunnlaget har ikkje «{word}» her, så det er ingenting å fjerne. Sjå etter korleis det er skrive der.",
        "Grunnlaget har ikke «{word}» her, så det er ingenting å fjerne. Se etter hvordan det er skrevet der.",
        "The base has no “{word}” here, so there is nothing to take away. Check how it is written there.",
    ),
    "BTI402": Sentence(
        "Det finst ikkje noko her som heiter «{word}» å stå etter. Skriv id-en til noko som står her.",
        "Det finnes ikke noe her som heter «{word}» å stå etter. Skriv id-en til noe som står her.",
        "There is nothing called “{word}” here to stand after. Write the id of something that stands here.",
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
        "«{id}» er låst i grunnlaget, eller noko i det er det, og kan ikkje fjernast.",
        "«{id}» er låst i grunnlaget, eller noe i det er det, og kan ikke fjernes.",
        "“{id}” is locked in the base, or something in it is, and cannot be taken away.",
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
        "«{id}» er låst i grunnlaget: tida under «{key}» kan bli kortare, men ikkje lengre eller noko anna.",
        "«{id}» er låst i grunnlaget: tiden under «{key}» kan bli kortere, men ikke lengre eller noe annet.",
        "“{id}” is locked in the base: the time under “{key}” may be shorter, but not longer or of another kind.",
    ),
    "BTI409": Sentence(
        "«{id}» er låst i grunnlaget, så «{key}» kan ikkje leggjast til her.",
        "«{id}» er låst i grunnlaget, så «{key}» kan ikke legges til her.",
        "“{id}” is locked in the base, so “{key}” cannot be added here.",
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
}
"""The sentence of each code."""
