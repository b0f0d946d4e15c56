"""Sentences for the rules about what guards a family: shields, the mark of family, consent (BTI290-BTI293)."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

RELATED: dict[str, Sentence] = {
    "shielded": Sentence(
        nn="Her står det at rolla er skjerma.",
        nb="Her står det at rollen er skjermet.",
        en="Here it says that the role is shielded.",
    ),
    "shares": Sentence(
        nn="Her blir det delt med andre tenester.",
        nb="Her deles det med andre tjenester.",
        en="Here it is shared with other services.",
    ),
}
"""Roles of related places that these rules have of their own."""

SENTENCES: dict[str, Sentence] = {
    "BTI290": Sentence(
        nn=(
            "«{role}» kan avgjere at skjerminga i varselet «{alert}» er over. Den avgjerda kan verken den som er "
            "skjerma eller familien ta. Skriv ei anna rolle under «{key}», til dømes ein leiar."
        ),
        nb=(
            "«{role}» kan avgjøre at skjermingen i varselet «{alert}» er over. Den avgjørelsen kan verken den som er "
            "skjermet eller familien ta. Skriv en annen rolle under «{key}», for eksempel en leder."
        ),
        en=(
            "«{role}» may decide that the shield of the alert «{alert}» is over. Neither whoever is shielded nor the "
            "family may decide that. Write another role under «{key}», for example a leader."
        ),
    ),
    "BTI291": Sentence(
        nn=(
            "Rolla «{role}» er ikkje merkt som familie. Då ser og gjer dei som har ho, det same som dei tilsette. "
            "Skriv «{key}: ja» i rolla."
        ),
        nb=(
            "Rollen «{role}» er ikke merket som familie. Da ser og gjør de som har den, det samme som de ansatte. "
            "Skriv «{key}: ja» i rollen."
        ),
        en=(
            "The role «{role}» is not marked as family. Those who have it then see and do what staff do. "
            "Write «{key}: ja» in the role."
        ),
    ),
    "BTI292": Sentence(
        nn=(
            "Til samtykket «{consent}» er det nok at éin person seier ja ({roles}), og dei andre treng ikkje vere "
            "spurde. Skal alle seie ja, skriv «{instead}» i staden for «{key}»."
        ),
        nb=(
            "Til samtykket «{consent}» er det nok at én person sier ja ({roles}), og de andre trenger ikke være "
            "spurt. Skal alle si ja, skriv «{instead}» i stedet for «{key}»."
        ),
        en=(
            "For the consent «{consent}» it is enough that one person says yes ({roles}), and the others need not be "
            "asked. If all are to say yes, write «{instead}» instead of «{key}»."
        ),
    ),
    "BTI293": Sentence(
        nn=(
            "Fleire tenester treng samtykket «{consent}», og eitt ja gjeld for dei alle. Skal familien svare for kvar "
            "teneste for seg, skriv «{key}: ja»."
        ),
        nb=(
            "Flere tjenester trenger samtykket «{consent}», og ett ja gjelder for dem alle. Skal familien svare for "
            "hver tjeneste for seg, skriv «{key}: ja»."
        ),
        en=(
            "Several services need the consent «{consent}», and one yes covers them all. If the family is to answer "
            "for each service, write «{key}: ja»."
        ),
    ),
    "BTI294": Sentence(
        nn=(
            "Varselet «{alert}» er skjerma for «{role}», men her blir den som følgjer det opp, bedt om å kontakte "
            "nettopp den rolla. Ta henne bort herifrå."
        ),
        nb=(
            "Varselet «{alert}» er skjermet for «{role}», men her blir den som følger det opp, bedt om å kontakte "
            "nettopp den rollen. Ta den bort herfra."
        ),
        en=(
            "The alert «{alert}» is shielded from «{role}», but here whoever follows it up is asked to contact just "
            "that role. Take it away from here."
        ),
    ),
    "BTI295": Sentence(
        nn=(
            "Samtykket «{consent}» blir gjeve av nokon som ikkje er familie ({roles}). Då seier dei tilsette ja på "
            "vegner av familien. Skriv kven i familien som gjev det, eller «{key}: ja» i rolla."
        ),
        nb=(
            "Samtykket «{consent}» gis av noen som ikke er familie ({roles}). Da sier de ansatte ja på vegne av "
            "familien. Skriv hvem i familien som gir det, eller «{key}: ja» i rollen."
        ),
        en=(
            "The consent «{consent}» is given by somebody who is not family ({roles}). Staff then say yes on behalf "
            "of the family. Write who of the family gives it, or «{key}: ja» in the role."
        ),
    ),
    "BTI296": Sentence(
        nn=(
            "Her blir det venta på at «{outcome}» er godkjent, men ingen skal godkjenne det utfallet. Skriv «{key}» på "
            "utfallet, eller ta bort dette."
        ),
        nb=(
            "Her ventes det på at «{outcome}» er godkjent, men ingen skal godkjenne det utfallet. Skriv «{key}» på "
            "utfallet, eller ta bort dette."
        ),
        en=(
            "This waits for «{outcome}» to be approved, but nobody is to approve that outcome. Write «{key}» in the "
            "outcome, or take this away."
        ),
    ),
}
"""The sentences by code."""
