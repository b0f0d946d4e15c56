"""What is said of scenario files: what is wrong with the file, and what did not go as it expects."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_EXAMPLE = Sentence(
    nn="Under «{key}» skal det stå nøklar med kolon etter, til dømes {example}.",
    nb="Under «{key}» skal det stå nøkler med kolon etter, for eksempel {example}.",
    en="Keys with a colon must stand under “{key}”, such as {example}.",
)
_SEVERAL = Sentence(
    nn="«{listed}» er fleire i éin tekst. Under «{key}» står dei som ei liste, med klammer rundt og komma mellom.",
    nb="«{listed}» er flere i én tekst. Under «{key}» står de som en liste, med klammer rundt og komma mellom.",
    en="“{listed}” is several in one text. Under “{key}” they stand as a list, in brackets with commas between.",
)


class _KeysWanted(Sentence):
    """A sentence about missing keys, with an example where it can be given."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _EXAMPLE.say(language, arguments) if "example" in arguments else super().say(language, arguments)


class _ListWanted(Sentence):
    """A sentence about a list that is wanted, or one that stands as a text."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return _SEVERAL.say(language, arguments) if "listed" in arguments else super().say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI601": Sentence(
        nn="«{key}» er ingen nøkkel her. Her kan det stå: {allowed}.",
        nb="«{key}» er ingen nøkkel her. Her kan det stå: {allowed}.",
        en="“{key}” is no key here. These can stand here: {allowed}.",
    ),
    "BTI602": Sentence(
        nn="«{key}» høyrer til den andre målforma. I denne fila heiter det «{meant}».",
        nb="«{key}» hører til den andre målformen. I denne filen heter det «{meant}».",
        en="“{key}” belongs to the other written form. In this file it is “{meant}”.",
    ),
    "BTI603": Sentence(
        nn="Her manglar «{key}».",
        nb="Her mangler «{key}».",
        en="“{key}” is missing here.",
    ),
    "BTI604": _KeysWanted(
        nn="Under «{key}» skal det stå nøklar med kolon etter, ikkje ein tekst eller ei liste.",
        nb="Under «{key}» skal det stå nøkler med kolon etter, ikke en tekst eller en liste.",
        en="Keys with a colon must stand under “{key}”, not a text or a list.",
    ),
    "BTI605": _ListWanted(
        nn="Under «{key}» skal det stå ei liste, med strek framfor kvar ting.",
        nb="Under «{key}» skal det stå en liste, med strek foran hver ting.",
        en="A list must stand under “{key}”, with a dash before each thing.",
    ),
    "BTI606": Sentence(
        nn="Etter «{key}» skal det stå ein tekst.",
        nb="Etter «{key}» skal det stå en tekst.",
        en="A text must stand after “{key}”.",
    ),
    "BTI607": Sentence(
        nn="«{word}» kan ikkje stå etter «{key}». Skriv eitt av desse: {words}.",
        nb="«{word}» kan ikke stå etter «{key}». Skriv ett av disse: {words}.",
        en="“{word}” cannot stand after “{key}”. Write one of these: {words}.",
    ),
    "BTI608": Sentence(
        nn="«{word}» kan ikkje stå etter «{key}». Skriv det slik: {example}.",
        nb="«{word}» kan ikke stå etter «{key}». Skriv det slik: {example}.",
        en="“{word}” cannot stand after “{key}”. Write it like this: {example}.",
    ),
    "BTI610": Sentence(
        nn="Rettleiaren har ikkje «{id}» ({of}). Han har: {known}.",
        nb="Veilederen har ikke «{id}» ({of}). Den har: {known}.",
        en="The guide has no “{id}” ({of}). It has: {known}.",
    ),
    "BTI611": Sentence(
        nn="Ingen person heiter «{id}» her. Under personar står: {known}.",
        nb="Ingen person heter «{id}» her. Under personer står: {known}.",
        en="There is no person “{id}” here. The persons are: {known}.",
    ),
    "BTI612": Sentence(
        nn="Denne hendinga gjer ingenting og ventar ingenting. Skriv kva som skjer, til dømes «vel» eller «svar».",
        nb="Denne hendelsen gjør ingenting og venter ingenting. Skriv hva som skjer, for eksempel «velg» eller «svar».",
        en="This step does nothing and expects nothing. Write what happens.",
    ),
    "BTI613": Sentence(
        nn="Ei hending gjer éin ting. Her står {keys}. Del henne i to.",
        nb="En hendelse gjør én ting. Her står {keys}. Del den i to.",
        en="A step does one thing. Here are {keys}. Make two steps of it.",
    ),
    "BTI614": Sentence(
        nn="Kven gjer dette? Skriv «kven» med ein av personane.",
        nb="Hvem gjør dette? Skriv «hvem» med en av personene.",
        en="Who does this? Write “kven” (nb: “hvem”) with one of the persons.",
    ),
    "BTI615": Sentence(
        nn="Den første hendinga må ha ein «dag», til dømes 2026-09-01.",
        nb="Den første hendelsen må ha en «dag», for eksempel 2026-09-01.",
        en="The first step must have a “dag”, such as 2026-09-01.",
    ),
    "BTI616": Sentence(
        nn="{day} er før {before}, som står i ei tidlegare hending. Skriv hendingane i den rekkjefølgja dei skjer.",
        nb="{day} er før {before}, som står i en tidligere hendelse. Skriv hendelsene i den rekkefølgen de skjer.",
        en="{day} is before {before}, which stands in an earlier step. Write the steps in the order they happen.",
    ),
    "BTI617": Sentence(
        nn="Her skal det stå nøyaktig éin av desse: {keys}.",
        nb="Her skal det stå nøyaktig én av disse: {keys}.",
        en="Exactly one of these must stand here: {keys}.",
    ),
    "BTI618": Sentence(
        nn="Finn ikkje rettleiaren «{guide}». Han må liggje ved sida av fila, i mappa guides, eller følgje med bti.",
        nb="Finner ikke veilederen «{guide}». Den må ligge ved siden av filen, i mappen guides, eller følge med bti.",
        en="The guide “{guide}” is not found. It must lie beside the file, in the folder guides, or come with bti.",
    ),
    "BTI619": Sentence(
        nn="Rettleiaren «{guide}» har {count} feil og kan ikkje brukast. Sjå dei med: bti validate {file}",
        nb="Veilederen «{guide}» har {count} feil og kan ikke brukes. Se dem med: bti validate {file}",
        en="The guide “{guide}” has {count} errors and cannot be used. See them with: bti validate {file}",
    ),
}
"""The sentence of each code."""

RELATED: dict[str, Sentence] = {
    "guide": Sentence(nn="den første feilen", nb="den første feilen", en="the first error"),
}

FAILURES: dict[str, Sentence] = {
    "steg": Sentence(
        nn="Saka skulle stå i {wanted}, men står i {found}.",
        nb="Saken skulle stå i {wanted}, men står i {found}.",
        en="The case should stand in {wanted}, but stands in {found}.",
    ),
    "nivå": Sentence(
        nn="Saka skulle vere på nivå {wanted}, men er på {found}.",
        nb="Saken skulle være på nivå {wanted}, men er på {found}.",
        en="The case should be at level {wanted}, but is at {found}.",
    ),
    "avvist.uventa": Sentence(
        nn="Dette blei avvist. {reasons}",
        nb="Dette ble avvist. {reasons}",
        en="This was refused. {reasons}",
    ),
    "avvist.gjekk": Sentence(
        nn="Dette skulle bli avvist ({wanted}), men det gjekk gjennom.",
        nb="Dette skulle bli avvist ({wanted}), men det gikk gjennom.",
        en="This should be refused ({wanted}), but was carried out.",
    ),
    "avvist.anna": Sentence(
        nn="Dette skulle bli avvist med «{wanted}». Det blei avvist, men slik: {reasons} ({found})",
        nb="Dette skulle bli avvist med «{wanted}». Det ble avvist, men slik: {reasons} ({found})",
        en="This should be refused with “{wanted}”. It was refused, but so: {reasons} ({found})",
    ),
    "held": Sentence(
        nn="Dette skulle gjelde, men gjer det ikkje her: {reasons}",
        nb="Dette skulle gjelde, men gjør det ikke her: {reasons}",
        en="This should hold, but does not here: {reasons}",
    ),
    "held.ukjend": Sentence(
        nn="«{wanted}» er ikkje noko som «bti prove» seier om denne rettleiaren.",
        nb="«{wanted}» er ikke noe som «bti prove» sier om denne veilederen.",
        en="“{wanted}” is nothing that “bti prove” says of this guide.",
    ),
    "val.her": Sentence(
        nn="Utfallet «{name}» finst ikkje i steget der saka står.",
        nb="Utfallet «{name}» finnes ikke i steget der saken står.",
        en="There is no outcome “{name}” in the step where the case stands.",
    ),
    "val.status": Sentence(
        nn="Utfallet «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Utfallet «{name}» skulle være «{wanted}», men er «{found}».",
        en="The outcome “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "val.grunn": Sentence(
        nn="Utfallet «{name}» skulle vere stengt av «{wanted}». Dette står i vegen: {found}.",
        nb="Utfallet «{name}» skulle være stengt av «{wanted}». Dette står i veien: {found}.",
        en="The outcome “{name}” should be held by “{wanted}”. What stands in the way: {found}.",
    ),
    "val.opnar": Sentence(
        nn="Utfallet «{name}» skulle opnast av «{wanted}». Dette opnar det: {found}.",
        nb="Utfallet «{name}» skulle åpnes av «{wanted}». Dette åpner det: {found}.",
        en="The outcome “{name}” should be opened by “{wanted}”. What opens it: {found}.",
    ),
    "val.råd": Sentence(
        nn="Ved utfallet «{name}» skulle dette rådet stå: {wanted}. Der står: {found}.",
        nb="Ved utfallet «{name}» skulle dette rådet stå: {wanted}. Der står: {found}.",
        en="This advice should stand at the outcome “{name}”: {wanted}. There stands: {found}.",
    ),
    "val.anonymt": Sentence(
        nn="Utfallet «{name}» utan namn skulle vere «{wanted}», men er «{found}».",
        nb="Utfallet «{name}» uten navn skulle være «{wanted}», men er «{found}».",
        en="The outcome “{name}” without names should be “{wanted}”, but is “{found}”.",
    ),
    "svar": Sentence(
        nn="Svaret på «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Svaret på «{name}» skulle være «{wanted}», men er «{found}».",
        en="The answer to “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "fristar": Sentence(
        nn="Fristen «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Fristen «{name}» skulle være «{wanted}», men er «{found}».",
        en="The deadline “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "oppgåver": Sentence(
        nn="Dei opne oppgåvene skulle vere: {wanted}. Dei er: {found}.",
        nb="De åpne oppgavene skulle være: {wanted}. De er: {found}.",
        en="The open tasks should be: {wanted}. They are: {found}.",
    ),
    "plikter": Sentence(
        nn="Plikta «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Plikten «{name}» skulle være «{wanted}», men er «{found}».",
        en="The duty “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "godkjenningar": Sentence(
        nn="Godkjenninga av «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Godkjenningen av «{name}» skulle være «{wanted}», men er «{found}».",
        en="The approval of “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "ansvar": Sentence(
        nn="Ansvaret for steget skulle liggje hos: {wanted}. Det ligg hos: {found}.",
        nb="Ansvaret for steget skulle ligge hos: {wanted}. Det ligger hos: {found}.",
        en="Responsible for the step should be: {wanted}. Responsible are: {found}.",
    ),
    "stafetthaldar": Sentence(
        nn="Stafetthaldar skulle vere {wanted}, men er {found}.",
        nb="Stafettholder skulle være {wanted}, men er {found}.",
        en="The baton's holder should be {wanted}, but is {found}.",
    ),
    "tenester": Sentence(
        nn="Tenesta «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Tjenesten «{name}» skulle være «{wanted}», men er «{found}».",
        en="The service “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "variant": Sentence(
        nn="Saka skulle følgje varianten «{wanted}», men følgjer «{found}».",
        nb="Saken skulle følge varianten «{wanted}», men følger «{found}».",
        en="The case should follow the variant “{wanted}”, but follows “{found}”.",
    ),
    "gjeld": Sentence(
        nn="Saka skulle gjelde {wanted}, men gjeld {found}.",
        nb="Saken skulle gjelde {wanted}, men gjelder {found}.",
        en="The case should be about {wanted}, but is about {found}.",
    ),
    "logg": Sentence(
        nn="Loggen skulle vere «{wanted}», men er «{found}».",
        nb="Loggen skulle være «{wanted}», men er «{found}».",
        en="The log should be “{wanted}”, but is “{found}”.",
    ),
    "anonymt": Sentence(
        nn="Er saka drøfta utan namn no? Venta {wanted}, men det er {found}.",
        nb="Er saken drøftet uten navn nå? Ventet {wanted}, men det er {found}.",
        en="Is the case discussed without names now? Expected {wanted}, but it is {found}.",
    ),
    "stoppa": Sentence(
        nn="Er saka stoppa? Venta {wanted}, men det er {found}.",
        nb="Er saken stoppet? Ventet {wanted}, men det er {found}.",
        en="Is the case stopped? Expected {wanted}, but it is {found}.",
    ),
    "slutt": Sentence(
        nn="Slutten skulle vere «{wanted}», men er «{found}».",
        nb="Slutten skulle være «{wanted}», men er «{found}».",
        en="The end should be “{wanted}”, but is “{found}”.",
    ),
    "varsel": Sentence(
        nn="Varselet «{name}» skulle vere «{wanted}», men er «{found}».",
        nb="Varselet «{name}» skulle være «{wanted}», men er «{found}».",
        en="The alert “{name}” should be “{wanted}”, but is “{found}”.",
    ),
    "skjerma": Sentence(
        nn="Skjerma skulle vere: {wanted}. Skjerma er: {found}.",
        nb="Skjermet skulle være: {wanted}. Skjermet er: {found}.",
        en="Shielded should be: {wanted}. Shielded are: {found}.",
    ),
    "ser.status": Sentence(
        nn="{name} skulle ikkje sjå noko av saka, men ser {found} linjer i loggen.",
        nb="{name} skulle ikke se noe av saken, men ser {found} linjer i loggen.",
        en="{name} should see nothing of the case, but sees {found} lines of the log.",
    ),
    "ser.steg": Sentence(
        nn="{name} skulle sjå saka i {wanted}, men ser henne i {found}.",
        nb="{name} skulle se saken i {wanted}, men ser den i {found}.",
        en="{name} should see the case in {wanted}, but sees it in {found}.",
    ),
    "ser.nivå": Sentence(
        nn="{name} skulle sjå saka på nivå {wanted}, men ser henne på {found}.",
        nb="{name} skulle se saken på nivå {wanted}, men ser den på {found}.",
        en="{name} should see the case at level {wanted}, but sees it at {found}.",
    ),
    "ser.linjer": Sentence(
        nn="{name} skulle sjå {wanted} linjer i loggen, men ser {found}.",
        nb="{name} skulle se {wanted} linjer i loggen, men ser {found}.",
        en="{name} should see {wanted} lines of the log, but sees {found}.",
    ),
    "ser.nemner": Sentence(
        nn="{name} skulle få sjå «{wanted}», men det står ingen stad.",
        nb="{name} skulle få se «{wanted}», men det står ingen steder.",
        en="{name} should be shown “{wanted}”, but it stands nowhere.",
    ),
    "ser.ikkje": Sentence(
        nn="{name} skulle ikkje få sjå «{wanted}», men det står der.",
        nb="{name} skulle ikke få se «{wanted}», men det står der.",
        en="{name} should not be shown “{wanted}”, but it is there.",
    ),
    "verifisert": Sentence(
        nn="Held loggen? Venta {wanted}, men svaret er {found}.",
        nb="Holder loggen? Ventet {wanted}, men svaret er {found}.",
        en="Does the log hold? Expected {wanted}, but the answer is {found}.",
    ),
}
"""What is said of something that was not as expected, by what was expected."""

NOTHING = Sentence(nn="ingenting", nb="ingenting", en="nothing")
FAILED = Sentence(nn="ikkje som venta", nb="ikke som ventet", en="not as expected")
COUNTED = (
    Sentence(nn="{count} hending", nb="{count} hendelse", en="{count} step"),
    Sentence(nn="{count} hendingar", nb="{count} hendelser", en="{count} steps"),
    Sentence(nn="{count} forventning", nb="{count} forventning", en="{count} expectation"),
    Sentence(nn="{count} forventningar", nb="{count} forventninger", en="{count} expectations"),
)
"""Steps and expectations, one and several."""
ERRORS = Sentence(nn="{count} feil", nb="{count} feil", en="{count} failed")
NOT_PLAYED = Sentence(
    nn="Rett dette først. Hendingane blir prøvde når fila er utan feil.",
    nb="Rett dette først. Hendelsene blir prøvd når filen er uten feil.",
    en="Mend this first. The steps are tried when the file has no errors.",
)
