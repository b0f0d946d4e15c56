"""Sentences for what is proved of a guide (BTI5xx)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

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
    "BTI504": Sentence(
        nn="Ingen av utfalla i «{step}» gjeld når svara er slik: {answers}. Lag eit utfall for det.",
        nb="Ingen av utfallene i «{step}» gjelder når svarene er slik: {answers}. Lag et utfall for det.",
        en="None of the outcomes of «{step}» applies when the answers are: {answers}. Make an outcome for that.",
    ),
    "BTI505": Sentence(
        nn="Ingen av utfalla i «{step}» kan takast når det er slik: {answers}. Bør det ha eit utfall?",
        nb="Ingen av utfallene i «{step}» kan tas når det er slik: {answers}. Bør det ha et utfall?",
        en="None of the outcomes of «{step}» can be taken when this is so: {answers}. Should that have an outcome?",
    ),
    "BTI506": Sentence(
        nn="Utfalla i «{step}» les så mykje at det blir {count} kombinasjonar. Over {limit} blir dei ikkje prøvde.",
        nb="Utfallene i «{step}» leser så mye at det blir {count} kombinasjoner. Over {limit} blir de ikke prøvd.",
        en=(
            "The outcomes of «{step}» read so much that there are {count} "
            "combinations. Above {limit} they are not tried."
        ),
    ),
    "BTI507": Sentence(
        nn=(
            "Berre eitt utfall skal gjelde om gongen, men «{one}» og «{other}» gjeld "
            "begge når svara er slik: {answers}."
        ),
        nb=(
            "Bare ett utfall skal gjelde om gangen, men «{one}» og «{other}» gjelder "
            "begge når svarene er slik: {answers}."
        ),
        en="Only one outcome is to apply at a time, but «{one}» and «{other}» both apply when: {answers}.",
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
}
