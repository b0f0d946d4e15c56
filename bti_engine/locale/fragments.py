"""Parts of sentences that stand only where there is something to say: « for PPT», « Grunngjeving: …».

Each names the field that it speaks of; where that field is empty, the fragment is empty too.
"""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

FRAGMENTS: dict[str, tuple[str, Sentence]] = {
    "about": ("subject", Sentence(" om {subject}", " om {subject}", " about {subject}")),
    "of_kind": ("kind", Sentence(" ({subject_kind})", " ({subject_kind})", " ({subject_kind})")),
    "namely_subject": ("subject", Sentence(": {subject}", ": {subject}", ": {subject}")),
    "as_varied": (
        "variant",
        Sentence(
            " Ho følgjer rettleiaren slik han er for {variant}.",
            " Den følger veilederen slik den er for {variant}.",
            " It follows the guide as it is for {variant}.",
        ),
    ),
    "why": ("reason", Sentence(" Grunngjeving: {reason}", " Begrunnelse: {reason}", " Reason: {reason}")),
    "as_role": ("role", Sentence(" som {role}", " som {role}", " as {role}")),
    "for_service": ("service", Sentence(" for {service}", " for {service}", " for {service}")),
    "in_form": ("form", Sentence(" ({form})", " ({form})", " ({form})")),
    "valid_to": (
        "expires",
        Sentence(
            ", gyldig til og med {expires}",
            ", gyldig til og med {expires}",
            ", valid up to and including {expires}",
        ),
    ),
    "recorded_by": ("recorder", Sentence(" Ført av {recorder}.", " Ført av {recorder}.", " Entered by {recorder}.")),
    "namely": ("person", Sentence(" ({name})", " ({name})", " ({name})")),
    "with_note": ("note", Sentence(" Notat: {note}", " Notat: {note}", " Note: {note}")),
    "with_invited": ("invited", Sentence(" Inviterte: {invited}.", " Inviterte: {invited}.", " Invited: {invited}.")),
    "with_present": (
        "present",
        Sentence(" Til stades: {present}.", " Til stede: {present}.", " Present: {present}."),
    ),
    "with_services": (
        "services",
        Sentence(" Tenester: {services}.", " Tjenester: {services}.", " Services: {services}."),
    ),
    "titled": ("title", Sentence(": {title}", ": {title}", ": {title}")),
    "of_part": ("part", Sentence(", del {part}", ", del {part}", ", part {part}")),
    "with_fields": ("fields", Sentence(" {fields}", " {fields}", " {fields}")),
    "by_day": ("due", Sentence(", innan {due}", ", innen {due}", ", by {due}")),
    "owned_by": ("owner", Sentence(" Ansvar: {owner}.", " Ansvar: {owner}.", " Responsible: {owner}.")),
    "passing_over": (
        "skipped",
        Sentence(" Ikkje talde: {skipped}.", " Ikke talt med: {skipped}.", " Not counted: {skipped}."),
    ),
    "corrected": ("corrects", Sentence(" (hending {corrects})", " (hendelse {corrects})", " (event {corrects})")),
    "with_shields": (
        "shields",
        Sentence(
            " Skal ikkje kontaktast eller få vite om det: {shields}.",
            " Skal ikke kontaktes eller få vite om det: {shields}.",
            " Not to be contacted or told: {shields}.",
        ),
    ),
}
"""Every fragment: the field it rests on, and its words."""
