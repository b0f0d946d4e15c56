"""Sentences for what was typed wrongly on the command line, and for a command that cannot go on."""

from __future__ import annotations

from bti_engine.locale.sentence import Sentence

USAGE: dict[str, Sentence] = {
    "wrong-use": Sentence("Feil bruk: {what}", "Feil bruk: {what}", "Wrong use: {what}"),
    "see-help": Sentence("Prøv «{path} --help».", "Prøv «{path} --help».", "Try «{path} --help»."),
    "aborted": Sentence("Avbrote.", "Avbrutt.", "Stopped."),
    "cannot-go-on": Sentence("Kan ikkje halde fram: {why}", "Kan ikke fortsette: {why}", "Cannot go on: {why}"),
    "meant": Sentence(" Meinte du «{near}»?", " Mente du «{near}»?", " Did you mean «{near}»?"),
    # --- what click finds wrong
    "no-command": Sentence(
        "Det finst ingen kommando som heiter «{name}».{hint}",
        "Det finnes ingen kommando som heter «{name}».{hint}",
        "There is no command called «{name}».{hint}",
    ),
    "command-lacking": Sentence(
        "Skriv kva kommando du vil bruke.",
        "Skriv hvilken kommando du vil bruke.",
        "Write which command you want.",
    ),
    "no-option": Sentence(
        "«{name}» er ikkje eit val her.{hint}",
        "«{name}» er ikke et valg her.{hint}",
        "«{name}» is no option here.{hint}",
    ),
    "lacking": Sentence("«{name}» manglar.", "«{name}» mangler.", "«{name}» is missing."),
    "needs-value": Sentence(
        "«{name}» vil ha ein verdi etter seg.",
        "«{name}» vil ha en verdi etter seg.",
        "«{name}» needs a value after it.",
    ),
    "no-value": Sentence(
        "«{name}» skal ikkje ha nokon verdi etter seg.",
        "«{name}» skal ikke ha noen verdi etter seg.",
        "«{name}» takes no value.",
    ),
    "one-of": Sentence(
        "{name} må vere eitt av desse: {choices}.{hint}",
        "{name} må være ett av disse: {choices}.{hint}",
        "{name} must be one of these: {choices}.{hint}",
    ),
    "language": Sentence(
        "Språket (--lang eller BTI_LANG)", "Språket (--lang eller BTI_LANG)", "The language (--lang or BTI_LANG)"
    ),
    "whole-number": Sentence(
        "«{name}» må vere eit heilt tal{least}.",
        "«{name}» må være et helt tall{least}.",
        "«{name}» must be a whole number{least}.",
    ),
    "least": Sentence(", minst {least}", ", minst {least}", ", at least {least}"),
    "unusable": Sentence(
        "Verdien til «{name}» kan ikkje brukast.",
        "Verdien til «{name}» kan ikke brukes.",
        "The value of «{name}» cannot be used.",
    ),
    "extra-one": Sentence(
        'Det er eit ord for mykje: «{words}». Står det mellomrom i ein tekst, må han stå mellom " og ".',
        'Det er et ord for mye: «{words}». Står det mellomrom i en tekst, må den stå mellom " og ".',
        'There is a word too many: «{words}». A text with spaces must stand between " and ".',
    ),
    "extra-several": Sentence(
        'Det er nokre ord for mykje: «{words}». Står det mellomrom i ein tekst, må han stå mellom " og ".',
        'Det er noen ord for mye: «{words}». Står det mellomrom i en tekst, må den stå mellom " og ".',
        'There are words too many: «{words}». A text with spaces must stand between " and ".',
    ),
    # --- what our own types find wrong
    "actor": Sentence(
        "«{value}» må skrivast som PERSON:ROLLE eller PERSON:ROLLE:TENESTE, til dømes per:kontaktlærar:skule.",
        "«{value}» må skrives som PERSON:ROLLE eller PERSON:ROLLE:TJENESTE, for eksempel per:kontaktlærer:skole.",
        "«{value}» must be written as PERSON:ROLE or PERSON:ROLE:SERVICE, for example per:kontaktlærar:skule.",
    ),
    "person-name": Sentence(
        "«{value}» kan ikkje vere id-en til ein person, for ein id har ikkje mellomrom. Loggen har berre id-ar, til "
        'dømes «{id}». Namnet fører du for seg: bti case person add {id} "{value}"',
        "«{value}» kan ikke være id-en til en person, for en id har ikke mellomrom. Loggen har bare id-er, for "
        'eksempel «{id}». Navnet fører du for seg: bti case person add {id} "{value}"',
        "«{value}» cannot be the id of a person, for an id has no spaces. The log holds ids only, for example «{id}». "
        'Enter the name by itself: bti case person add {id} "{value}"',
    ),
    "no-such-word": Sentence(
        "«{value}» kan ikkje stå her. Skriv eitt av desse: {choices}.{hint}",
        "«{value}» kan ikke stå her. Skriv ett av disse: {choices}.{hint}",
        "«{value}» cannot stand here. Write one of these: {choices}.{hint}",
    ),
    "kind-no-person": Sentence(
        "Målgruppa «{title}» er ikkje éin person, så «--subject {subject}» kan ikkje stå saman med «--kind {kind}». Ta "
        "bort --subject, eller vel ei anna målgruppe.",
        "Målgruppen «{title}» er ikke én person, så «--subject {subject}» kan ikke stå sammen med «--kind {kind}». Ta "
        "bort --subject, eller velg en annen målgruppe.",
        "The target group «{title}» is no single person, so «--subject {subject}» cannot stand with «--kind {kind}». "
        "Take --subject away, or choose another target group.",
    ),
    "day": Sentence(
        "«{value}» er ingen dag. Skriv til dømes 2026-08-31 eller 31.8.2026.",
        "«{value}» er ingen dag. Skriv for eksempel 2026-08-31 eller 31.8.2026.",
        "«{value}» is no day. Write for example 2026-08-31 or 31.8.2026.",
    ),
    "pair": Sentence(
        "«{value}» må skrivast med likskapsteikn, til dømes uro=ja.",
        "«{value}» må skrives med likhetstegn, for eksempel uro=ja.",
        "«{value}» must be written with an equals sign, for example uro=ja.",
    ),
    "unreadable": Sentence(
        "«{value}» har teikn som ikkje kan lesast.",
        "«{value}» har tegn som ikke kan leses.",
        "«{value}» has signs that cannot be read.",
    ),
    "now": Sentence(
        "BTI_NOW er «{value}», og det er ikkje noko tidspunkt. Skriv til dømes 2026-09-01T09:00.",
        "BTI_NOW er «{value}», og det er ikke noe tidspunkt. Skriv for eksempel 2026-09-01T09:00.",
        "BTI_NOW is «{value}», which is no moment. Write for example 2026-09-01T09:00.",
    ),
    # --- what a command finds wrong
    "shut-folder": Sentence(
        "Mappa «{folder}» let seg ikkje opne. Kanskje manglar du tilgang til ho.",
        "Mappen «{folder}» lar seg ikke åpne. Kanskje mangler du tilgang til den.",
        "The folder «{folder}» cannot be opened. Perhaps you lack access to it.",
    ),
    "no-guides": Sentence(
        "Det er ingen rettleiarar (.yaml eller .yml) i mappa «{folder}».",
        "Det er ingen veiledere (.yaml eller .yml) i mappen «{folder}».",
        "There are no guides (.yaml or .yml) in the folder «{folder}».",
    ),
    "no-files": Sentence(
        "Det er ingen filer (.yaml eller .yml) i mappa «{folder}».",
        "Det er ingen filer (.yaml eller .yml) i mappen «{folder}».",
        "There are no files (.yaml or .yml) in the folder «{folder}».",
    ),
    "diff-as-text": Sentence(
        "«--diff» viser endringane som tekst, og kan ikkje stå saman med «--format {form}».",
        "«--diff» viser endringene som tekst, og kan ikke stå sammen med «--format {form}».",
        "«--diff» shows changes as text, and cannot stand with «--format {form}».",
    ),
    "no-folder": Sentence(
        "Mappa «{folder}» kan ikkje lesast.",
        "Mappen «{folder}» kan ikke leses.",
        "The folder «{folder}» cannot be read.",
    ),
    "no-place": Sentence(
        "«{place}» finst ikkje i rettleiaren.{hint}",
        "«{place}» finnes ikke i veilederen.{hint}",
        "«{place}» is not in the guide.{hint}",
    ),
    "why-guide-takes-to": Sentence(
        "Av ein rettleiar viser why vegen til ein stad. Skriv kvar du vil, til dømes --to nivå-3.",
        "Av en veileder viser why veien til et sted. Skriv hvor du vil, for eksempel --to nivå-3.",
        "Of a guide, why shows the way to a place. Write where you want to come, for example --to nivå-3.",
    ),
    "neither-guide-nor-case": Sentence(
        "«{name}» er verken ein rettleiar eller nummeret på ei sak.",
        "«{name}» er verken en veileder eller nummeret på en sak.",
        "«{name}» is neither a guide nor the id of a case.",
    ),
    "from-in-case": Sentence(
        "Ei sak går vidare frå der ho står. Ta bort --from.",
        "En sak går videre fra der den står. Ta bort --from.",
        "A case goes on from where it is. Leave out --from.",
    ),
    "to-or-outcome": Sentence(
        "Skriv anten eit utfall eller --to, ikkje begge delar.",
        "Skriv enten et utfall eller --to, ikke begge deler.",
        "Write either an outcome or --to, not both.",
    ),
    "choose-between": Sentence(
        " Du kan velje mellom: {known}.", " Du kan velge mellom: {known}.", " You may choose between: {known}."
    ),
    "guide-errors": Sentence(
        "Rettleiaren har {errors} feil. Sjå «bti validate {name}».",
        "Veilederen har {errors} feil. Se «bti validate {name}».",
        "Errors in the guide: {errors}. See «bti validate {name}».",
    ),
    "alert-words": Sentence(
        "Skriv SAK og VARSEL, eller VARSEL med --guide når det ikkje høyrer til ei sak.",
        "Skriv SAK og VARSEL, eller VARSEL med --guide når det ikke hører til en sak.",
        "Write CASE and ALERT, or ALERT with --guide when it belongs to no case.",
    ),
    "two-names": Sentence(
        "Namnet står to gonger: «{one}» og «{other}». Skriv det éin gong.",
        "Navnet står to ganger: «{one}» og «{other}». Skriv det én gang.",
        "The name stands twice: «{one}» and «{other}». Write it once.",
    ),
    "no-code": Sentence(
        "Det finst ingen kode som heiter «{word}».{hint}",
        "Det finnes ingen kode som heter «{word}».{hint}",
        "There is no code called «{word}».{hint}",
    ),
    "no-word": Sentence(
        "«{word}» er korkje ein kode, ein nøkkel, eit val, eit ord i vilkår eller noko «bti prove» prøver.{hint}",
        "«{word}» er verken en kode, en nøkkel, et valg, et ord i vilkår eller noe «bti prove» prøver.{hint}",
        "«{word}» is no code, key, choice, word of conditions or thing that «bti prove» tries.{hint}",
    ),
    "no-property": Sentence(
        "«{name}» er ingen eigenskap som blir prøvd.{hint}",
        "«{name}» er ingen egenskap som prøves.{hint}",
        "«{name}» is no property that is tried.{hint}",
    ),
    "several-stories": Sentence(
        "{count} ting er brotne, og kvar av dei har si eiga soge. Skriv namnet på ei mappe i staden for «{file}».",
        "{count} ting er brutt, og hver av dem har sin egen historie. Skriv navnet på en mappe i stedet for «{file}».",
        "{count} things are broken, each with a story of its own. Write the name of a folder instead of «{file}».",
    ),
    "not-ours": Sentence(
        "«{file}» finst frå før, og er ikkje skriven av «bti prove». Vel eit anna namn.",
        "«{file}» finnes fra før, og er ikke skrevet av «bti prove». Velg et annet navn.",
        "«{file}» is there already, and «bti prove» did not write it. Choose another name.",
    ),
    "no-writing": Sentence(
        "«{file}» let seg ikkje skrive. Kanskje finst mappa ikkje, eller du manglar tilgang til ho.",
        "«{file}» lar seg ikke skrive. Kanskje finnes mappen ikke, eller du mangler tilgang til den.",
        "«{file}» cannot be written. Perhaps there is no such folder, or you lack access to it.",
    ),
    "see-words": Sentence(
        " Sjå alle nøklane med «bti explain». Kodane ser slik ut: BTI203.",
        " Se alle nøklene med «bti explain». Kodene ser slik ut: BTI203.",
        " See all keys with «bti explain». Codes look like this: BTI203.",
    ),
}
"""What is wrong with what was typed, and what is said around it."""


def usage(key: str, language: str, /, **arguments: object) -> str:
    """One of the sentences, filled in."""
    return USAGE[key].say(language, arguments)


def meant(near: str | None, language: str) -> str:
    """« Meinte du «…»?», or nothing where nothing is near."""
    return usage("meant", language, near=near) if near else ""
