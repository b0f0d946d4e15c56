"""Sentences for the rules about good practice: what is in use, who has it, and what it rests on (BTI257-BTI269)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RELATED: dict[str, Sentence] = {
    "asked": Sentence(nn="Det blir kravd her.", nb="Det kreves her.", en="It is asked for here."),
}
"""Roles of related places that these rules have of their own."""

_NOT_MADE = {
    "plikt": Sentence(
        nn="«{tool}» er ikkje laga enno, men plikta «{duty}» er ikkje gjord før det er fylt ut. Lag det ferdig.",
        nb="«{tool}» er ikke laget ennå, men plikten «{duty}» er ikke gjort før det er fylt ut. Lag det ferdig.",
        en="«{tool}» is not made yet, but the duty «{duty}» is not done before it is filled in. Make it.",
    ),
    "samtykke": Sentence(
        nn="«{tool}» er ikkje laga enno, men samtykket «{consent}» skal skrivast på det. Lag det ferdig.",
        nb="«{tool}» er ikke laget ennå, men samtykket «{consent}» skal skrives på det. Lag det ferdig.",
        en="«{tool}» is not made yet, but the consent «{consent}» is to be written on it. Make it.",
    ),
    "vilkår": Sentence(
        nn="«{tool}» er ikkje laga enno, men eit vilkår spør om det er brukt. Lag det, eller endre vilkåret.",
        nb="«{tool}» er ikke laget ennå, men et vilkår spør om det er brukt. Lag det, eller endre vilkåret.",
        en="«{tool}» is not made yet, but a condition asks whether it has been used. Make it, or change the condition.",
    ),
}


class _NotMade(Sentence):
    """A sentence about a tool that is asked for, by what asks for it; a requirement where that is not told."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        other = _NOT_MADE.get(str(arguments.get("use", "")))
        return other.say(language, arguments) if other else super().say(language, arguments)


SENTENCES: dict[str, Sentence] = {
    "BTI257": Sentence(
        nn="Ingenting i rettleiaren viser til «{id}» under «{kind}». Bruk det, eller ta det bort.",
        nb="Ingenting i veilederen viser til «{id}» under «{kind}». Bruk det, eller ta det bort.",
        en="Nothing in the guide refers to «{id}» under «{kind}». Use it, or take it away.",
    ),
    "BTI258": Sentence(
        nn=(
            "Rettleiaren er i bruk, men seier ikkje kva han byggjer på. Skriv kjelda under «{key}», og vis til henne "
            "på nivåa eller i stega."
        ),
        nb=(
            "Veilederen er i bruk, men sier ikke hva den bygger på. Skriv kilden under «{key}», og vis til den på "
            "nivåene eller i stegene."
        ),
        en=(
            "The guide is in use but does not say what it rests on. Write its source under «{key}», and refer to it on "
            "the levels or in the steps."
        ),
    ),
    "BTI259": Sentence(
        nn="Rettleiaren er i bruk, men grunnlaget «{base}» er eit utkast og kan bli endra.",
        nb="Veilederen er i bruk, men grunnlaget «{base}» er et utkast og kan bli endret.",
        en="The guide is in use, but its base «{base}» is a draft and may be changed.",
    ),
    "BTI260": Sentence(
        nn="Rettleiaren gjeld til {end}, men ikkje før {start}. Då gjeld han aldri. Rett éin av datoane.",
        nb="Veilederen gjelder til {end}, men ikke før {start}. Da gjelder den aldri. Rett en av datoene.",
        en="The guide is valid until {end}, but not before {start}: never. Mend one of the dates.",
    ),
    "BTI261": Sentence(
        nn=(
            "Nivå {level} deler med andre tenester, men held fram sjølv om familien trekkjer samtykket. "
            "Skriv eit «så-lenge» der kravet er {example}."
        ),
        nb=(
            "Nivå {level} deler med andre tjenester, men fortsetter selv om familien trekker samtykket. "
            "Skriv et «så-lenge» der kravet er {example}."
        ),
        en=(
            "Level {level} shares with other services but goes on even if the family withdraws its consent. "
            "Write a «så-lenge» that requires {example}."
        ),
    ),
    "BTI262": Sentence(
        nn=(
            "På nivå {level} møtest fleire tenester, men ingen steg krev referat. "
            "Skriv eit krav i møtesteget, til dømes «dokument(referat her)»."
        ),
        nb=(
            "På nivå {level} møtes flere tjenester, men ingen steg krever referat. "
            "Skriv et krav i møtesteget, for eksempel «dokument(referat her)»."
        ),
        en=(
            "At level {level} several services meet, but no step requires minutes. "
            "Write a requirement in the step with the meeting, for example «dokument(referat her)»."
        ),
    ),
    "BTI263": Sentence(
        nn=(
            "Varselet «{alert}» gjeld vald eller overgrep, men skjermar ingen. Då kan den det gjeld, få vite om det. "
            "Skriv «skjerm: [{role}]»."
        ),
        nb=(
            "Varselet «{alert}» gjelder vold eller overgrep, men skjermer ingen. Da kan den det gjelder, få vite "
            "om det. Skriv «skjerm: [{role}]»."
        ),
        en=(
            "The alert «{alert}» is about violence or abuse but shields nobody: who it concerns may learn of it. "
            "Write «skjerm: [{role}]»."
        ),
    ),
    "BTI264": Sentence(
        nn=(
            "Ingen eig fristen i «{step}»: steget seier ikkje kven som har ansvaret, og her treng ingen å ha "
            "stafetten. Skriv «ansvar» i fristen, eller under «{key}» i steget."
        ),
        nb=(
            "Ingen eier fristen i «{step}»: steget sier ikke hvem som har ansvaret, og her trenger ingen å ha "
            "stafetten. Skriv «ansvar» i fristen, eller under «{key}» i steget."
        ),
        en=(
            "Nobody owns the deadline in «{step}»: the step does not say who is responsible, and nobody need hold the "
            "baton here. Write «ansvar» in the deadline, or under «{key}» in the step."
        ),
    ),
    "BTI265": Sentence(
        nn="Ingen får oppgåva «{task}»: når saka er slutt, har ingen stafetten. Skriv «ansvar» i oppgåva.",
        nb="Ingen får oppgaven «{task}»: når saken er slutt, har ingen stafetten. Skriv «ansvar» i oppgaven.",
        en="Nobody gets the task «{task}»: once a case has ended, nobody holds the baton. Write «ansvar» in the task.",
    ),
    "BTI266": Sentence(
        nn=(
            "På nivå {level} skal tiltaka evaluerast, men ingenting seier når. Skriv kravet «møte-avtalt» i steget "
            "der tiltaka blir planlagde, eller set ein frist."
        ),
        nb=(
            "På nivå {level} skal tiltakene evalueres, men ingenting sier når. Skriv kravet «møte-avtalt» i steget "
            "der tiltakene planlegges, eller sett en frist."
        ),
        en=(
            "At level {level} the measures are to be evaluated, but nothing says when. Require «møte-avtalt» in the "
            "step where they are planned, or set a deadline."
        ),
    ),
    "BTI267": Sentence(
        nn=(
            "Ingen nivå krev ein stafetthaldar, så ei sak kan gå heile vegen utan. "
            "Skriv «{key}: krev» på nivåa der de set i gang tiltak."
        ),
        nb=(
            "Ingen nivåer krever en stafettholder, så en sak kan gå hele veien uten. "
            "Skriv «{key}: krev» på nivåene der dere setter i gang tiltak."
        ),
        en=(
            "No level requires a stafetthaldar, so a case can go all the way without. "
            "Write «{key}: krev» at the levels where measures begin."
        ),
    ),
    "BTI286": Sentence(
        nn=(
            "Saker kan opnast på nivå {level}, men nivået krev ein stafetthaldar, og ei sak som blir opna, har ingen. "
            "La sakene starte på eit anna nivå, eller ta bort «{key}» her."
        ),
        nb=(
            "Saker kan åpnes på nivå {level}, men nivået krever en stafettholder, og en sak som åpnes, har ingen. "
            "La sakene starte på et annet nivå, eller ta bort «{key}» her."
        ),
        en=(
            "Cases may open at level {level}, but it requires somebody with the baton, and a case that opens has "
            "nobody. Let cases start at another level, or take «{key}» away here."
        ),
    ),
    "BTI287": Sentence(
        nn=(
            "«{step}» les svaret på «{fact}» utan å spørje, så eit gammalt svar kan avgjere. Skriv «{fact}» under "
            "«opplysning» i steget, eller skriv «fast: ja» på opplysninga."
        ),
        nb=(
            "«{step}» leser svaret på «{fact}» uten å spørre, så et gammelt svar kan avgjøre. Skriv «{fact}» under "
            "«opplysning» i steget, eller skriv «fast: ja» på opplysningen."
        ),
        en=(
            "«{step}» reads the answer to «{fact}» without asking, so an old answer may decide. Write «{fact}» under "
            "«opplysning» in the step, or «fast: ja» at the question."
        ),
    ),
    "BTI268": Sentence(
        nn=(
            "Saka kan kome att til «{step}», og då er det nok med det som er gjort før. "
            "Skal det gjerast på nytt kvar gong, skriv «{instead}»."
        ),
        nb=(
            "Saken kan komme igjen til «{step}», og da er det nok med det som er gjort før. "
            "Skal det gjøres på nytt hver gang, skriv «{instead}»."
        ),
        en=(
            "The case may come back to «{step}», and then what was done before is enough. "
            "If it is to be done anew each time, write «{instead}»."
        ),
    ),
    "BTI269": _NotMade(
        nn="«{tool}» er ikkje laga enno, men må vere brukt for at saka kan gå vidare. Lag det, eller endre kravet.",
        nb="«{tool}» er ikke laget ennå, men må være brukt for at saken kan gå videre. Lag det, eller endre kravet.",
        en="«{tool}» is not made yet but must be used for the case to go on. Make it, or change the requirement.",
    ),
}
"""The sentences by code."""
