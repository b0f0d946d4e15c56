"""What each property of the pack claims, and how a guide is mended in which it is not so.

A property with several sentences has one for each after a point: `varsel.reist`.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

CLAIMS: dict[str, Sentence] = {
    "samtykke": Sentence(
        nn="Saka er aldri på {level} utan at det er gjeve {consent}.",
        nb="Saken er aldri på {level} uten at det er gitt {consent}.",
        en="The case is never at {level} without {consent} being given.",
    ),
    "samtykke.fleire": Sentence(
        nn="Saka er aldri på {level} utan at familien har samtykt til at andre tenester er med.",
        nb="Saken er aldri på {level} uten at familien har samtykket til at andre tjenester er med.",
        en="The case is never at {level} without the family having consented to other services taking part.",
    ),
    "samtykke.deler": Sentence(
        nn="Rettleiaren seier at saka blir delt med andre tenester på {level}, for der er det krav om samtykke.",
        nb="Veilederen sier at saken deles med andre tjenester på {level}, for der er det krav om samtykke.",
        en="The guide says that the case is shared with other services at {level}, as consent is required there.",
    ),
    "samtykke.arena": Sentence(
        nn="Saka er aldri i {arena} med namn utan at det er gjeve {consent} for dei faste medlemene der.",
        nb="Saken er aldri i {arena} med navn uten at det er gitt {consent} for de faste medlemmene der.",
        en="The case is never in {arena} by name without {consent} being given for its fixed members.",
    ),
    "varsel": Sentence(
        nn="Rettleiaren har eit varsel som skjermar barnet for dei føresette.",
        nb="Veilederen har et varsel som skjermer barnet for de foresatte.",
        en="The guide has an alert that shields the child from the guardians.",
    ),
    "varsel.reist": Sentence(
        nn="Varselet {alert} kan reisast når som helst, og kontakt med dei det skjermar, blir halden att.",
        nb="Varselet {alert} kan reises når som helst, og kontakt med dem det skjermer, holdes tilbake.",
        en="The alert {alert} can be raised at any time, and contact with those it shields is held back.",
    ),
    "varsel.utan-samtykke": Sentence(
        nn="Arbeidet med varselet {alert} kan alltid gjerast ferdig, utan samtykke frå nokon.",
        nb="Arbeidet med varselet {alert} kan alltid gjøres ferdig, uten samtykke fra noen.",
        en="The work on the alert {alert} can always be finished, without anybody's consent.",
    ),
    "stafetthaldar": Sentence(
        nn="På {level} er det alltid nokon som er stafetthaldar.",
        nb="På {level} er det alltid noen som er stafettholder.",
        en="At {level} there is always somebody who holds the baton.",
    ),
    "føresette": Sentence(
        nn="Ingen veg fører til {level} før dei føresette er informerte.",
        nb="Ingen vei fører til {level} før de foresatte er informert.",
        en="No way leads to {level} before the guardians are informed.",
    ),
    "avgjerd": Sentence(
        nn="I {step} finst det eit utfall for alle svar.",
        nb="I {step} finnes det et utfall for alle svar.",
        en="In {step} there is an outcome for every answer.",
    ),
    "avgjerd.einaste": Sentence(
        nn="I {step} er det aldri to utfall som gjeld på éin gong.",
        nb="I {step} er det aldri to utfall som gjelder samtidig.",
        en="In {step} two outcomes never apply at once.",
    ),
    "veg-vidare": Sentence(
        nn="I {step} kan dei tilsette alltid gjere det som trengst for å kome vidare.",
        nb="I {step} kan de ansatte alltid gjøre det som trengs for å komme videre.",
        en="In {step} the staff can always do what it takes to get on.",
    ),
    "slutt": Sentence(
        nn="Saka kan alltid bli avslutta, same kvar ho er og kva familien svarer.",
        nb="Saken kan alltid bli avsluttet, uansett hvor den er og hva familien svarer.",
        en="The case can always be closed, wherever it is and whatever the family answers.",
    ),
    "slutt.familien": Sentence(
        nn="Familien kan alltid seie nei til meir og avslutte saka.",
        nb="Familien kan alltid si nei til mer og avslutte saken.",
        en="The family can always say no to more and close the case.",
    ),
    "steg": Sentence(
        nn="Saka kan kome til {step}.", nb="Saken kan komme til {step}.", en="The case can come to {step}."
    ),
    "utfall": Sentence(
        nn="Utfallet {outcome} i {step} kan veljast.",
        nb="Utfallet {outcome} i {step} kan velges.",
        en="The outcome {outcome} in {step} can be chosen.",
    ),
    "nivå": Sentence(
        nn="Saka kan gå frå {level} til {other}.",
        nb="Saken kan gå fra {level} til {other}.",
        en="The case can go from {level} to {other}.",
    ),
    "tiltak": Sentence(
        nn="Alle tiltak er evaluerte før saka går frå {level}.",
        nb="Alle tiltak er evaluert før saken går fra {level}.",
        en="All measures are evaluated before the case leaves {level}.",
    ),
    "ventetid": Sentence(
        nn="Nokon har ansvaret for {step}, og steget har ein frist som nokon passar på.",
        nb="Noen har ansvaret for {step}, og steget har en frist som noen passer på.",
        en="Somebody is responsible for {step}, and it has a deadline that somebody minds.",
    ),
    "regel": Sentence(nn="Regelen {promise}.", nb="Regelen {promise}.", en="The rule {promise}."),
    "regel.alltid": Sentence(nn="Regelen {promise}.", nb="Regelen {promise}.", en="The rule {promise}."),
}
"""What each property claims."""

MENDS: dict[str, Sentence] = {
    "samtykke": Sentence(
        nn="Set samtykket som krav under «så-lenge» på nivået.",
        nb="Sett samtykket som krav under «så-lenge» på nivået.",
        en="Require the consent under “så-lenge” of the level.",
    ),
    "samtykke.fleire": Sentence(
        nn="Set samtykket som krav under «så-lenge» på nivået.",
        nb="Sett samtykket som krav under «så-lenge» på nivået.",
        en="Require the consent under “så-lenge” of the level.",
    ),
    "samtykke.deler": Sentence(
        nn="Skriv «deler: ja» på nivået.",
        nb="Skriv «deler: ja» på nivået.",
        en="Write “deler: ja” on the level.",
    ),
    "samtykke.arena": Sentence(
        nn="Set «krev» med samtykket på kvar teneste som er fast medlem.",
        nb="Sett «krev» med samtykket på hver tjeneste som er fast medlem.",
        en="Set “krev” with the consent on each service that is a fixed member.",
    ),
    "varsel": Sentence(
        nn="Lag eit varsel under «varsel», og skriv «skjerm: [føresette]» på det.",
        nb="Lag et varsel under «varsel», og skriv «skjerm: [foresatte]» på det.",
        en="Make an alert under “varsel”, and write “skjerm: [føresette]” on it.",
    ),
    "varsel.utan-samtykke": Sentence(
        nn="Ta bort krava om samtykke i stega til varselet.",
        nb="Ta bort kravene om samtykke i stegene til varselet.",
        en="Take the requirements of consent out of the steps of the alert.",
    ),
    "stafetthaldar": Sentence(
        nn="Set «stafetthaldar» som krav i steget eller utfallet som fører hit.",
        nb="Sett «stafettholder» som krav i steget eller utfallet som fører hit.",
        en="Require “stafetthaldar” in the step or outcome that leads here.",
    ),
    "føresette": Sentence(
        nn="Set «informert(føresette)» som krav i utfallet.",
        nb="Sett «informert(foresatte)» som krav i utfallet.",
        en="Require “informert(føresette)” in the outcome.",
    ),
    "avgjerd": Sentence(
        nn="Lag eit utfall for dette svaret, eller utvid vilkåret i eit utfall som finst.",
        nb="Lag et utfall for dette svaret, eller utvid vilkåret i et utfall som finnes.",
        en="Make an outcome for this answer, or widen the condition of one that is there.",
    ),
    "avgjerd.einaste": Sentence(
        nn="Gjer vilkåra slik at dei ikkje gjeld for dei same svara, eller ta bort «einaste».",
        nb="Gjør vilkårene slik at de ikke gjelder for de samme svarene, eller ta bort «eneste».",
        en="Make the conditions exclude each other, or take “einaste” away.",
    ),
    "veg-vidare": Sentence(
        nn="Lag eit utfall som er ope når dei andre ikkje er det, eller ta bort eit krav som ingen kan oppfylle her.",
        nb="Lag et utfall som er åpent når de andre ikke er det, eller ta bort et krav som ingen kan oppfylle her.",
        en="Make an outcome that is open when the others are not, or drop a requirement that nobody can meet here.",
    ),
    "slutt": Sentence(
        nn="Lag eit utfall herifrå som fører vidare mot slutten.",
        nb="Lag et utfall herfra som fører videre mot slutten.",
        en="Make an outcome from here that leads on towards the end.",
    ),
    "slutt.familien": Sentence(
        nn="Lag ein slutt med «frå: alle» og «kan: [føresette]».",
        nb="Lag en slutt med «fra: alle» og «kan: [foresatte]».",
        en="Make an end with “frå: alle” and “kan: [føresette]”.",
    ),
    "steg": Sentence(
        nn="Lag eit utfall som fører hit, eller ta bort vilkåra som stengjer vegen.",
        nb="Lag et utfall som fører hit, eller ta bort vilkårene som stenger veien.",
        en="Make an outcome that leads here, or take away the conditions that close the way.",
    ),
    "utfall": Sentence(
        nn="Gjer vilkåret og krava slik at dei kan vere oppfylte på same tid, eller ta bort utfallet.",
        nb="Gjør vilkåret og kravene slik at de kan være oppfylt samtidig, eller ta bort utfallet.",
        en="Make the condition and the requirements such that they can hold at once, or drop the outcome.",
    ),
    "nivå": Sentence(
        nn="Sjå på vilkåra og krava i utfalla som fører dit.",
        nb="Se på vilkårene og kravene i utfallene som fører dit.",
        en="Look at the conditions and requirements of the outcomes that lead there.",
    ),
    "tiltak": Sentence(
        nn="Set «tal(tiltak-utan-evaluering) = 0» som krav i utfallet.",
        nb="Sett «antall(tiltak-uten-evaluering) = 0» som krav i utfallet.",
        en="Require “tal(tiltak-utan-evaluering) = 0” in the outcome.",
    ),
    "ventetid": Sentence(
        nn="Skriv «ansvar» under «kven», og ein «frist» med «ansvar».",
        nb="Skriv «ansvar» under «hvem», og en «frist» med «ansvar».",
        en="Write “ansvar” under “kven”, and a “frist” with “ansvar”.",
    ),
    "regel": Sentence(
        nn="Set eit krav der det skjer, eller skriv regelen om.",
        nb="Sett et krav der det skjer, eller skriv regelen om.",
        en="Set a requirement where it happens, or write the rule anew.",
    ),
    "regel.alltid": Sentence(
        nn="Lag ein veg dit frå det siste steget i soga, eller skriv regelen om.",
        nb="Lag en vei dit fra det siste steget i historien, eller skriv regelen om.",
        en="Make a way there from the last step of the story, or write the rule anew.",
    ),
}
"""How each property is mended where it is broken."""

MENDS_AT_START: dict[str, Sentence] = {
    "stafetthaldar": Sentence(
        nn="Saka blir opna rett på nivået. La sakene starte på eit anna nivå.",
        nb="Saken åpnes rett på nivået. La sakene starte på et annet nivå.",
        en="The case opens right at the level. Let cases start at another level.",
    ),
}
"""The same, where it is broken as soon as a case opens."""
