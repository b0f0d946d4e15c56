"""Sentences for the rules about what stands beside the steps: log, duties, promises, variants (BTI270-BTI285)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RELATED: dict[str, Sentence] = {
    "deciders": Sentence(
        nn="Her står det kven som vel.", nb="Her står det hvem som velger.", en="Here it says who chooses."
    ),
}
"""Roles of related places that these rules have of their own."""

SENTENCES: dict[str, Sentence] = {
    "BTI270": Sentence(
        nn="Regelen «{rule}» lovar ingenting. Skriv «aldri:» med eit vilkår, eller «{key}:» med ein stad.",
        nb="Regelen «{rule}» lover ingenting. Skriv «aldri:» med et vilkår, eller «{key}:» med et sted.",
        en="The rule «{rule}» promises nothing. Write «aldri:» with a condition, or «{key}:» with a place.",
    ),
    "BTI271": Sentence(
        nn="Regelen «{rule}» lovar to ting. Del han i to reglar, éin med «aldri» og éin med «{key}».",
        nb="Regelen «{rule}» lover to ting. Del den i to regler, én med «aldri» og én med «{key}».",
        en="The rule «{rule}» promises two things. Make two rules of it, one with «aldri» and one with «{key}».",
    ),
    "BTI272": Sentence(
        nn=(
            "«{target}» er ikkje éin bestemt stad. Skriv eit nivå, heile namnet på eit steg (1/evaluer), ein slutt "
            "eller ein arena: {known}."
        ),
        nb=(
            "«{target}» er ikke ett bestemt sted. Skriv et nivå, hele navnet på et steg (1/evaluer), en slutt "
            "eller en arena: {known}."
        ),
        en=(
            "«{target}» is not one certain place. Write a level, the whole name of a step (1/evaluer), an end or an "
            "arena: {known}."
        ),
    ),
    "BTI273": Sentence(
        nn=(
            "Loggen er open frå saka startar, også utan samtykke. "
            "Skal han vente på noko, skriv «krav», til dømes samtykke(…), eller «{key}» med eit nivå."
        ),
        nb=(
            "Loggen er åpen fra saken starter, også uten samtykke. "
            "Skal den vente på noe, skriv «krav», for eksempel samtykke(…), eller «{key}» med et nivå."
        ),
        en=(
            "The log is open from the start of a case, also without consent. "
            "If it is to wait for something, write «krav», for example samtykke(…), or «{key}» with a level."
        ),
    ),
    "BTI274": Sentence(
        nn="«{key}» gjer ingenting: berre ein digital logg blir opna. Skriv «form: digital», eller ta bort «{key}».",
        nb="«{key}» gjør ingenting: bare en digital logg åpnes. Skriv «form: digital», eller ta bort «{key}».",
        en="«{key}» does nothing: only a digital log is opened. Write «form: digital», or take «{key}» away.",
    ),
    "BTI275": Sentence(
        nn="«{target}» er ikkje eit nivå, så loggen ventar ikkje på noko. Skriv eitt av desse: {known}.",
        nb="«{target}» er ikke et nivå, så loggen venter ikke på noe. Skriv ett av disse: {known}.",
        en="«{target}» is no level, so the log waits for nothing. Write one of these: {known}.",
    ),
    "BTI276": Sentence(
        nn="Plikta «{duty}» begynner aldri: ho har ikkje noko vilkår. Skriv «vilkår:» med det som set henne i gang.",
        nb="Plikten «{duty}» begynner aldri: den har ikke noe vilkår. Skriv «vilkår:» med det som setter den i gang.",
        en="The duty «{duty}» never begins: it has no condition. Write «vilkår:» with what sets it going.",
    ),
    "BTI277": Sentence(
        nn=(
            "Plikta «{duty}» seier ikkje kven som har ansvaret. Då er det den som er {baton}, og ingen når "
            "saka er slutt. Skriv «ansvar:» med ei rolle."
        ),
        nb=(
            "Plikten «{duty}» sier ikke hvem som har ansvaret. Da er det den som er {baton}, og ingen når "
            "saken er slutt. Skriv «ansvar:» med en rolle."
        ),
        en=(
            "The duty «{duty}» does not say who is responsible. Then it is the {baton}, and nobody once the case has "
            "ended. Write «ansvar:» with a role."
        ),
    ),
    "BTI278": Sentence(
        nn="«{key}» blir ikkje synleg for alle av dette: berre dei {staff} ser det uansett. Ta bort linja.",
        nb="«{key}» blir ikke synlig for alle av dette: bare de {staff} ser det uansett. Ta bort linjen.",
        en="This does not show «{key}» to all: only the staff ({staff}) see it anyway. Take the line away.",
    ),
    "BTI279": Sentence(
        nn=(
            "Berre {role} kan velje «{outcome}», og berre {role} kan godkjenne det. Ingen godkjenner sitt eige val. "
            "Vel ei anna rolle på éin av stadene."
        ),
        nb=(
            "Bare {role} kan velge «{outcome}», og bare {role} kan godkjenne det. Ingen godkjenner sitt eget valg. "
            "Velg en annen rolle ett av stedene."
        ),
        en=(
            "Only {role} may choose «{outcome}», and only {role} may approve it. Nobody approves their own choice. "
            "Choose another role in one of the places."
        ),
    ),
    "BTI288": Sentence(
        nn="Loggen kan ikkje krevje «{word}», for det blir først til når han er open. Krev til dømes eit samtykke.",
        nb="Loggen kan ikke kreve «{word}», for det blir først til når den er åpen. Krev for eksempel et samtykke.",
        en="The log cannot require «{word}», which only comes about when it is open. Require a consent, for example.",
    ),
    "BTI280": Sentence(
        nn="«{role}» melder berre frå og er ikkje med i saka, men står her under «{key}». Vel ei anna rolle.",
        nb="«{role}» melder bare fra og er ikke med i saken, men står her under «{key}». Velg en annen rolle.",
        en="«{role}» only tells of a worry and takes no part, but stands here under «{key}». Choose another role.",
    ),
    "BTI281": Sentence(
        nn="«{role}» kan ikkje både ha «{key}» og «{other}»: den som berre melder, er ikkje med i saka. Ta bort éin.",
        nb="«{role}» kan ikke både ha «{key}» og «{other}»: den som bare melder, er ikke med i saken. Ta bort én.",
        en="«{role}» cannot have both «{key}» and «{other}»: who only tells takes no part. Take one of them away.",
    ),
    "BTI282": Sentence(
        nn="Varianten «{variant}» endrar ingenting: dei som følgjer han, les det same som alle andre.",
        nb="Varianten «{variant}» endrer ingenting: de som følger den, leser det samme som alle andre.",
        en="The variant «{variant}» changes nothing: those who follow it read the same as all others.",
    ),
    "BTI283": Sentence(
        nn="Ingen teneste følgjer varianten «{variant}». Skriv «{key}:» i han med éi eller fleire av: {known}.",
        nb="Ingen tjeneste følger varianten «{variant}». Skriv «{key}:» i den med én eller flere av: {known}.",
        en="No service follows the variant «{variant}». Write «{key}:» in it with one or more of: {known}.",
    ),
    "BTI284": Sentence(
        nn="«{answer}» er ikkje eit svar på «{fact}». Svara er: {known}.",
        nb="«{answer}» er ikke et svar på «{fact}». Svarene er: {known}.",
        en="«{answer}» is no answer to «{fact}». The answers are: {known}.",
    ),
    "BTI285": Sentence(
        nn="«{answer}» er alt eit svar på «{fact}», og kan ikkje òg vere eit anna namn på eit svar. Vel eit anna ord.",
        nb="«{answer}» er alt et svar på «{fact}», og kan ikke også være et annet navn på et svar. Velg et annet ord.",
        en="«{answer}» is an answer to «{fact}» already and cannot be another name for one. Choose another word.",
    ),
}
"""The sentences by code."""
