"""Sentences for what is proved of a guide (BTI5xx)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence


class _OfAnswers(Sentence):
    """A sentence with combinations of answers: each has words and signs of its own, so a semicolon parts them."""

    __slots__ = ()

    def say(self, language: str, arguments: dict[str, object]) -> str:
        """The sentence in `language`, filled in."""
        return super().say(language, {**arguments, "answers": str(arguments["answers"]).replace(", ", "; ")})


SENTENCES: dict[str, Sentence] = {
    "BTI501": Sentence(
        nn="Ingen sak kan kome til steget «{step}». Før eit utfall hit, eller ta steget bort.",
        nb="Ingen sak kan komme til steget «{step}». Før et utfall hit, eller ta steget bort.",
        en="No case can come to the step «{step}». Lead an outcome here, or take the step away.",
    ),
    "BTI502": Sentence(
        nn="Ingen sak kan kome til {place}. Før eit utfall dit, eller ta det bort.",
        nb="Ingen sak kan komme til {place}. Før et utfall dit, eller ta det bort.",
        en="No case can come to {place}. Lead an outcome there, or take it away.",
    ),
    "BTI503": Sentence(
        nn=(
            "Her går saka i ring og kjem aldri til ein slutt: {ring}. Gi eitt av stega eit utfall som fører ut av "
            "ringen."
        ),
        nb=(
            "Her går saken i ring og kommer aldri til en slutt: {ring}. Gi ett av stegene et utfall som fører ut av "
            "ringen."
        ),
        en=(
            "Here the case goes round in a ring and never comes to an end: {ring}. Give one of the steps an outcome "
            "that leads out of the ring."
        ),
    ),
    "BTI504": _OfAnswers(
        nn="Ingen av utfalla i «{step}» gjeld når svara er slik: {answers}. Lag eit utfall for det.",
        nb="Ingen av utfallene i «{step}» gjelder når svarene er slik: {answers}. Lag et utfall for det.",
        en="None of the outcomes of «{step}» applies when the answers are: {answers}. Make an outcome for that.",
    ),
    "BTI505": _OfAnswers(
        nn="Ingen av utfalla i «{step}» kan takast når det er slik: {answers}. Bør det ha eit utfall?",
        nb="Ingen av utfallene i «{step}» kan tas når det er slik: {answers}. Bør det ha et utfall?",
        en="None of the outcomes of «{step}» can be taken when this is so: {answers}. Should that have an outcome?",
    ),
    "BTI506": Sentence(
        nn=(
            "Svara som avgjer utfalla i «{step}», kan setjast saman på {count} måtar. Over {limit} blir dei ikkje "
            "prøvde. Del steget i fleire."
        ),
        nb=(
            "Svarene som avgjør utfallene i «{step}», kan settes sammen på {count} måter. Over {limit} blir de ikke "
            "prøvd. Del steget i flere."
        ),
        en=(
            "The answers that decide the outcomes of «{step}» combine in {count} ways. Above {limit} they are not "
            "tried. Make several steps of it."
        ),
    ),
    "BTI507": _OfAnswers(
        nn=(
            "Berre eitt utfall skal gjelde om gongen, men «{one}» og «{other}» gjeld begge når svara er slik: "
            "{answers}. Endre vilkåret i eitt av dei."
        ),
        nb=(
            "Bare ett utfall skal gjelde om gangen, men «{one}» og «{other}» gjelder begge når svarene er slik: "
            "{answers}. Endre vilkåret i ett av dem."
        ),
        en=(
            "Only one outcome is to apply at a time, but «{one}» and «{other}» both apply when: {answers}. Change the "
            "condition of one of them."
        ),
    ),
    "BTI508": Sentence(
        nn=(
            "Nivå {level} har ingen steg. Det får eitt fritt steg, der folk vel kvar saka går og grunngir det. "
            "Skriv «steg:» om noko bestemt skal gjerast."
        ),
        nb=(
            "Nivå {level} har ingen steg. Det får ett fritt steg, der folk velger hvor saken går og begrunner det. "
            "Skriv «steg:» hvis noe bestemt skal gjøres."
        ),
        en=(
            "Level {level} has no steps. It gets one free step, where people choose where the case goes and say why. "
            "Write «steg:» if something certain is to be done."
        ),
    ),
    "BTI509": Sentence(
        nn="Regelen «{id}» held ikkje: det finst ein veg til ei sak der han er broten. «bti prove» viser vegen.",
        nb="Regelen «{id}» holder ikke: det finnes en vei til en sak der den er brutt. «bti prove» viser veien.",
        en="The rule «{id}» does not hold: there is a way to a case where it is broken. «bti prove» shows the way.",
    ),
    "BTI511": Sentence(
        nn="Saka kan vere her utan samtykket «{consent}» medan andre tenester er med. «bti prove» viser korleis.",
        nb="Saken kan være her uten samtykket «{consent}» mens andre tjenester er med. «bti prove» viser hvordan.",
        en="The case can be here without the consent «{consent}» while other services take part. See «bti prove».",
    ),
    "BTI512": Sentence(
        nn="Saka kan vere på nivå {level} utan at nokon er stafetthaldar. «bti prove» viser korleis.",
        nb="Saken kan være på nivå {level} uten at noen er stafettholder. «bti prove» viser hvordan.",
        en="The case can be at level {level} with nobody holding the baton. «bti prove» shows how.",
    ),
    "BTI513": Sentence(
        nn=(
            "I «{id}» kan saka bli ståande: alle utfall er stengde, og ingen av dei tilsette kan gjere noko med det. "
            "«bti prove» viser korleis."
        ),
        nb=(
            "I «{id}» kan saken bli stående: alle utfall er stengt, og ingen av de ansatte kan gjøre noe med det. "
            "«bti prove» viser hvordan."
        ),
        en="In «{id}» a case can get stuck: all ways are shut, and the staff can do nothing. See «bti prove».",
    ),
    "BTI514": Sentence(
        nn="Saka kan kome dit at dei tilsette aldri kan avslutte henne. «bti prove» viser korleis.",
        nb="Saken kan komme dit at de ansatte aldri kan avslutte den. «bti prove» viser hvordan.",
        en="A case can come to where the staff can never close it. «bti prove» shows how.",
    ),
    "BTI516": Sentence(
        nn="Arbeidet med varselet «{id}» kan bli ståande, til dømes når familien seier nei. «bti prove» viser det.",
        nb="Arbeidet med varselet «{id}» kan bli stående, for eksempel når familien sier nei. «bti prove» viser det.",
        en="The work on the alert «{id}» can get stuck, for example if the family says no. «bti prove» shows how.",
    ),
    "BTI515": Sentence(
        nn="Det kunne ikkje bevisast at rettleiaren er trygg her. «bti prove» viser kva som stod i vegen.",
        nb="Det kunne ikke bevises at veilederen er trygg her. «bti prove» viser hva som sto i veien.",
        en="It could not be proved that the guide is safe here. «bti prove» shows what stood in the way.",
    ),
    "BTI510": Sentence(
        nn="Regelen «{id}» kunne ikkje bevisast. «bti prove» viser kva som stod i vegen.",
        nb="Regelen «{id}» kunne ikke bevises. «bti prove» viser hva som sto i veien.",
        en="The rule «{id}» could not be proved. «bti prove» shows what stood in the way.",
    ),
}
