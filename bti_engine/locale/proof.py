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
        nn="Ingen sak kan kome til «{id}» under «{kind}». Før eit utfall dit, eller ta det bort.",
        nb="Ingen sak kan komme til «{id}» under «{kind}». Før et utfall dit, eller ta det bort.",
        en="No case can come to «{id}» under «{kind}». Lead an outcome there, or take it away.",
    ),
    "BTI503": Sentence(
        nn="Frå «{id}» under «{kind}» finst det ingen veg til ein slutt, så ei sak kan bli ståande for alltid.",
        nb="Fra «{id}» under «{kind}» finnes det ingen vei til en slutt, så en sak kan bli stående for alltid.",
        en="From «{id}» under «{kind}» there is no way to an end, so a case may stay there for ever.",
    ),
    "BTI504": Sentence(
        nn="Ingen av utfalla i «{step}» gjeld når svara er slik: {answers}. Lag eit utfall for det.",
        nb="Ingen av utfallene i «{step}» gjelder når svarene er slik: {answers}. Lag et utfall for det.",
        en="None of the outcomes of «{step}» applies when the answers are: {answers}. Make an outcome for that.",
    ),
    "BTI505": Sentence(
        nn="Ingen av utfalla i «{step}» gjeld når det som er registrert, er slik: {answers}. Bør det ha eit utfall?",
        nb="Ingen av utfallene i «{step}» gjelder når det som er registrert, er slik: {answers}. Bør det ha et utfall?",
        en="None of the outcomes of «{step}» applies when the records are: {answers}. Should that have an outcome?",
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
}
