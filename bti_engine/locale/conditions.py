"""Sentences for problems in conditions (BTI3xx)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

_KINDS = {
    "arena": ("ein arena", "en arena"),
    "dato": ("ein dato", "en dato"),
    "møte": ("eit møte", "et møte"),
    "nivå": ("eit nivå", "et nivå"),
    "rolle": ("ei rolle", "en rolle"),
    "samtykke": ("eit samtykke", "et samtykke"),
    "steg": ("eit steg", "et steg"),
    "tal": ("noko som kan teljast", "noe som kan telles"),
    "antall": ("noko som kan teljast", "noe som kan telles"),
    "teneste": ("ei teneste", "en tjeneste"),
    "tjeneste": ("ei teneste", "en tjeneste"),
    "utfall": ("eit utfall", "et utfall"),
    "verktøy": ("eit verktøy", "et verktøy"),
}
"""What may be named in a condition, with its article in each målform."""


class _OfKind(Sentence):
    """A sentence in which `{kind}` is said with its article."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        kind = str(arguments["kind"])
        if language != "en" and kind in _KINDS:
            arguments = {**arguments, "kind": _KINDS[kind][language == "nb"]}
        return super().say(language, arguments)


_NO_DATE = Sentence(
    nn="«{id}» finst ikkje: rettleiaren har inga opplysning med «type: dato». Legg ho til, eller ta det bort her.",
    nb="«{id}» finnes ikke: veilederen har ingen opplysning med «type: dato». Legg den til, eller ta det bort her.",
    en="«{id}» does not exist: the guide has no fact with «type: dato». Add it, or take it away here.",
)


class _NoneOfKind(Sentence):
    """A sentence about a kind of thing that the guide lacks; dates are facts and stand under no key of their own."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        if arguments["kind"] == "dato":
            return _NO_DATE.say(language, arguments)
        return super().say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI301": Sentence(
        nn="Teiknet {sign} har inga meining i eit vilkår. Ta det bort.",
        nb="Tegnet {sign} har ingen mening i et vilkår. Ta det bort.",
        en="The sign {sign} means nothing in a condition. Take it away.",
    ),
    "BTI302": Sentence(
        nn="Her står «{found}». I eit vilkår skriv du «{instead}».",
        nb="Her står «{found}». I et vilkår skriver du «{instead}».",
        en="«{found}» stands here. In a condition you write «{instead}».",
    ),
    "BTI303": Sentence(
        nn="«{found}» høyrer til den andre målforma. I denne fila skriv du «{instead}».",
        nb="«{found}» hører til den andre målformen. I denne filen skriver du «{instead}».",
        en="«{found}» belongs to the other written Norwegian. In this file you write «{instead}».",
    ),
    "BTI304": Sentence(
        nn="Vilkåret er tomt. Skriv når det skal gjelde, eller ta det bort.",
        nb="Vilkåret er tomt. Skriv når det skal gjelde, eller ta det bort.",
        en="The condition is empty. Write when it should hold, or take it away.",
    ),
    "BTI305": Sentence(
        nn="Det manglar noko etter «{after}». Skriv det, eller ta bort «{after}».",
        nb="Det mangler noe etter «{after}». Skriv det, eller ta bort «{after}».",
        en="Something is missing after «{after}». Write it, or take «{after}» away.",
    ),
    "BTI306": Sentence(
        nn="«{found}» kan ikkje stå her. Manglar det «og», «eller» eller eit likskapsteikn føre?",
        nb="«{found}» kan ikke stå her. Mangler det «og», «eller» eller et likhetstegn foran?",
        en="«{found}» cannot stand here. Is «og», «eller» or an equals sign missing before it?",
    ),
    "BTI307": Sentence(
        nn="Parentesen {sign} har ingen {other} som høyrer til. Set inn {other}, eller ta bort {sign}.",
        nb="Parentesen {sign} har ingen {other} som hører til. Sett inn {other}, eller ta bort {sign}.",
        en="The parenthesis {sign} has no {other} to go with it. Put in {other}, or take {sign} away.",
    ),
    "BTI308": Sentence(
        nn="Vilkåret har {length} teikn. Det kan ha høgst {limit}. Del det opp, til dømes i fleire krav.",
        nb="Vilkåret har {length} tegn. Det kan ha høyst {limit}. Del det opp, for eksempel i flere krav.",
        en=(
            "The condition has {length} signs. It may have at most {limit}. Split it, for example into "
            "several requirements."
        ),
    ),
    "BTI309": Sentence(
        nn="Her står meir enn {limit} parentesar og «ikkje» inni kvarandre. Skriv vilkåret enklare.",
        nb="Her står mer enn {limit} parenteser og «ikke» inni hverandre. Skriv vilkåret enklere.",
        en="More than {limit} parentheses and «ikkje» stand inside each other. Write a simpler condition.",
    ),
    "BTI310": Sentence(
        nn="Inga opplysning heiter «{name}». Legg ho til under «opplysning», eller vel mellom: {known}.",
        nb="Ingen opplysning heter «{name}». Legg den til under «opplysning», eller velg mellom: {known}.",
        en="No fact is called «{name}». Add it under «opplysning», or choose between: {known}.",
    ),
    "BTI311": Sentence(
        nn="«{name}» kan ikkje ha parentes etter seg. Desse kan det: {known}.",
        nb="«{name}» kan ikke ha parentes etter seg. Disse kan det: {known}.",
        en="«{name}» cannot have a parenthesis after it. These can: {known}.",
    ),
    "BTI312": _OfKind(
        nn="«{id}» finst ikkje i rettleiaren. Her skal det stå {kind}. Du kan velje mellom: {known}.",
        nb="«{id}» finnes ikke i veilederen. Her skal det stå {kind}. Du kan velge mellom: {known}.",
        en="«{id}» is not in the guide. A {kind} is expected here. You may choose between: {known}.",
    ),
    "BTI313": _NoneOfKind(
        nn="«{id}» finst ikkje: rettleiaren har ingenting under «{kind}». Legg det til der, eller ta det bort her.",
        nb="«{id}» finnes ikke: veilederen har ingenting under «{kind}». Legg det til der, eller ta det bort her.",
        en="«{id}» does not exist: the guide has nothing under «{kind}». Add it there, or take it away here.",
    ),
    "BTI314": Sentence(
        nn="«{name}» må få vite kva det gjeld, i parentes. Skriv til dømes {example}.",
        nb="«{name}» må få vite hva det gjelder, i parentes. Skriv for eksempel {example}.",
        en="«{name}» must be told what it is about, in a parenthesis. Write for example {example}.",
    ),
    "BTI315": Sentence(
        nn="«{name}» skal ikkje ha «{found}» med seg. Ta det bort.",
        nb="«{name}» skal ikke ha «{found}» med seg. Ta det bort.",
        en="«{name}» does not take «{found}». Take it away.",
    ),
    "BTI316": Sentence(
        nn="«her» kan ikkje stå i {name}(…). Ta bort «her».",
        nb="«her» kan ikke stå i {name}(…). Ta bort «her».",
        en="«her» cannot stand in {name}(…). Take «her» away.",
    ),
    "BTI317": Sentence(
        nn="«her» kan ikkje stå her: {name}(…) blir lese før saka er i noko steg. Ta bort «her».",
        nb="«her» kan ikke stå her: {name}(…) leses før saken er i noe steg. Ta bort «her».",
        en="«her» cannot stand here: {name}(…) is read before the case is in any step. Take «her» away.",
    ),
    "BTI318": Sentence(
        nn="«{name}» er ikkje noko som er ja eller nei. Samanlikn med ein verdi, til dømes {example}.",
        nb="«{name}» er ikke noe som er ja eller nei. Sammenlign med en verdi, for eksempel {example}.",
        en="«{name}» is not a yes or no. Compare it with a value, for example {example}.",
    ),
    "BTI319": Sentence(
        nn="«{name}» er ja eller nei, ikkje «{found}». Skriv «{name}» eller «ikkje {name}».",
        nb="«{name}» er ja eller nei, ikke «{found}». Skriv «{name}» eller «ikke {name}».",
        en="«{name}» is yes (ja) or no (nei), not «{found}». Write «{name}», alone or after the word for not.",
    ),
    "BTI320": Sentence(
        nn="«{name}» er eit heilt tal, og «{found}» er ikkje det. Skriv talet med siffer.",
        nb="«{name}» er et helt tall, og «{found}» er ikke det. Skriv tallet med siffer.",
        en="«{name}» is a whole number, and «{found}» is not. Write the number in digits.",
    ),
    "BTI321": Sentence(
        nn="«{name}» er ein dato. Skriv datoen som 2026-01-31, ikkje «{found}».",
        nb="«{name}» er en dato. Skriv datoen som 2026-01-31, ikke «{found}».",
        en="«{name}» is a date. Write the date as 2026-01-31, not «{found}».",
    ),
    "BTI322": Sentence(
        nn="«{name}» kan ikkje vere «{found}». Du kan velje mellom: {known}.",
        nb="«{name}» kan ikke være «{found}». Du kan velge mellom: {known}.",
        en="«{name}» cannot be «{found}». You may choose between: {known}.",
    ),
    "BTI323": Sentence(
        nn="«{name}» har inga rekkjefølgje, så {operator} seier ingenting. Bruk = eller !=.",
        nb="«{name}» har ingen rekkefølge, så {operator} sier ingenting. Bruk = eller !=.",
        en="«{name}» has no order, so {operator} says nothing. Use = or !=.",
    ),
    "BTI324": Sentence(
        nn=("«{name}» er fri tekst og kan ikkje stå i eit vilkår. Lag ei opplysning med ja-nei eller faste svar."),
        nb=("«{name}» er fri tekst og kan ikke stå i et vilkår. Lag en opplysning med ja-nei eller faste svar."),
        en=(
            "«{name}» is free text and cannot stand in a condition. Make a fact that is yes or no, or has "
            "fixed answers."
        ),
    ),
    "BTI325": Sentence(
        nn="Dette er alltid sant, same kva som blir registrert. Ta det bort, eller skriv kva som skal skilje.",
        nb="Dette er alltid sant, uansett hva som registreres. Ta det bort, eller skriv hva som skal skille.",
        en="This is always true, whatever is recorded. Take it away, or write what is to make a difference.",
    ),
    "BTI326": Sentence(
        nn="Dette kan aldri bli sant, same kva som blir registrert. Meinte du «eller» der det står «og»?",
        nb="Dette kan aldri bli sant, uansett hva som registreres. Mente du «eller» der det står «og»?",
        en="This can never be true, whatever is recorded. Did you mean «eller» where «og» stands?",
    ),
    "BTI327": Sentence(
        nn="«{found}» er ein verdi av «{name}» og kan ikkje stå aleine. Skriv {instead}.",
        nb="«{found}» er en verdi av «{name}» og kan ikke stå alene. Skriv {instead}.",
        en="«{found}» is a value of «{name}» and cannot stand alone. Write {instead}.",
    ),
    "BTI328": Sentence(
        nn=("«{name}» er både ei opplysning i rettleiaren og eit fast ord i vilkår. Gi opplysninga eit anna namn."),
        nb=("«{name}» er både en opplysning i veilederen og et fast ord i vilkår. Gi opplysningen et annet navn."),
        en="«{name}» is both a fact of the guide and a fixed word of conditions. Give the fact another name.",
    ),
    "BTI330": Sentence(
        nn="Dagen «{found}» finst ikkje i kalenderen. Skriv ein dag som finst, slik: 2026-01-31.",
        nb="Dagen «{found}» finnes ikke i kalenderen. Skriv en dag som finnes, slik: 2026-01-31.",
        en="There is no day «{found}» in the calendar. Write a day that there is, like this: 2026-01-31.",
    ),
    "BTI332": Sentence(
        nn="Ta bort «{found}». Eit vilkår seier av seg sjølv når noko gjeld.",
        nb="Ta bort «{found}». Et vilkår sier av seg selv når noe gjelder.",
        en="Take «{found}» away. A condition says by itself when something holds.",
    ),
    "BTI331": Sentence(
        nn="«{found}» er ein dato med ord. I eit vilkår skriv du datoen slik: {example}.",
        nb="«{found}» er en dato med ord. I et vilkår skriver du datoen slik: {example}.",
        en="«{found}» is a date in words. In a condition a date is written like this: {example}.",
    ),
    "BTI329": Sentence(
        nn="Skriv det som blir samanlikna først: {instead}.",
        nb="Skriv det som sammenlignes, først: {instead}.",
        en="Write what is compared first: {instead}.",
    ),
}
