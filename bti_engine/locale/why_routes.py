"""What `bti why … --to` says: the ways from one place of a guide to another, choice by choice."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

ROUTES: dict[str, Sentence] = {
    "from-opening": Sentence("opninga av ei sak", "åpningen av en sak", "the opening of a case"),
    "heading": Sentence("Frå {start} til {goal}:", "Fra {start} til {goal}:", "From {start} to {goal}:"),
    "only": Sentence("Vegen ({count} val)", "Veien ({count} valg)", "The way ({count} choices)"),
    "only.1": Sentence("Vegen (eitt val)", "Veien (ett valg)", "The way (one choice)"),
    "way": Sentence("Veg {number} ({count} val)", "Vei {number} ({count} valg)", "Way {number} ({count} choices)"),
    "way.1": Sentence("Veg {number} (eitt val)", "Vei {number} (ett valg)", "Way {number} (one choice)"),
    "as-first": Sentence(
        "Dei {count} første vala er som på veg 1.",
        "De {count} første valgene er som på vei 1.",
        "The first {count} choices are those of way 1.",
    ),
    "at": Sentence("{number}. {place}{level}", "{number}. {place}{level}", "{number}. {place}{level}"),
    "level": Sentence(" på {level}", " på {level}", " at {level}"),
    "choose": Sentence(
        "Vel {outcome} ({id}) → {target}{where}",
        "Velg {outcome} ({id}) → {target}{where}",
        "Choose {outcome} ({id}) → {target}{where}",
    ),
    "go-on": Sentence("Gå vidare → {target}{where}", "Gå videre → {target}{where}", "Go on → {target}{where}"),
    "sent-on": Sentence(
        "Saka går av seg sjølv → {target}{where}",
        "Saken går av seg selv → {target}{where}",
        "The case goes by itself → {target}{where}",
    ),
    "applies": Sentence("Gjeld når: {condition}", "Gjelder når: {condition}", "Applies when: {condition}"),
    "requires": Sentence(
        "Krev: {requirement}{where}", "Krever: {requirement}{where}", "Requires: {requirement}{where}"
    ),
    "ceases": Sentence(
        "Hender når dette ikkje lenger gjeld: {requirement}{where}",
        "Hender når dette ikke lenger gjelder: {requirement}{where}",
        "Happens when this no longer holds: {requirement}{where}",
    ),
    "reason": Sentence("Krev grunngjeving", "Krever begrunnelse", "Needs a reason"),
    "unnamed": Sentence("Utan namn", "Uten navn", "Without names"),
    "only-for": Sentence("Kven: berre {roles}", "Hvem: bare {roles}", "Who: only {roles}"),
    "responsible": Sentence("Ansvar: {roles}", "Ansvar: {roles}", "Responsible: {roles}"),
    "more": Sentence("Det finst fleire vegar.", "Det finnes flere veier.", "There are more ways."),
    "tried": Sentence(
        "Vegen er prøvd på ei tenkt sak: han lèt seg gå.",
        "Veien er prøvd på en tenkt sak: den lar seg gå.",
        "The way was tried on a made-up case: it can be gone.",
    ),
    "tried-all": Sentence(
        "Vegane er prøvde på tenkte saker: dei lèt seg gå.",
        "Veiene er prøvd på tenkte saker: de lar seg gå.",
        "The ways were tried on made-up cases: they can be gone.",
    ),
    "tried-here": Sentence(
        "Prøvd slik saka står no, utan at noko er lagra.",
        "Prøvd slik saken står nå, uten at noe er lagret.",
        "Tried as the case stands now; nothing was stored.",
    ),
    "here": Sentence("Der er ein alt.", "Der er en allerede.", "That is where one is already."),
    "no-way": Sentence(
        "Ingenting i rettleiaren fører dit herifrå.",
        "Ingenting i veilederen fører dit herfra.",
        "Nothing in the guide leads there from here.",
    ),
    "never": Sentence(
        "Ingen veg dit kan nokon gong vere open: det som krevst på vegen, kan ikkje alt vere slik.",
        "Ingen vei dit kan noen gang være åpen: det som kreves på veien, kan ikke alt være slik.",
        "No way there can ever be open: what it takes cannot all be so.",
    ),
    "not-found": Sentence(
        "bti fann ingen veg dit som lèt seg gå.",
        "bti fant ingen vei dit som lar seg gå.",
        "bti found no way there that can be gone.",
    ),
    "pointing": Sentence("Desse utfalla fører dit:", "Disse utfallene fører dit:", "These outcomes lead there:"),
    "points": Sentence("{outcome} i {place}{where}", "{outcome} i {place}{where}", "{outcome} in {place}{where}"),
}
"""Ways, and why there are none."""
