"""What may be taken away or made weaker in a guide, key by key: the table that `mutants` goes by."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bti_engine.application.mutating.beside import (
    access,
    age,
    anonymous,
    each_service,
    form,
    givers,
    need,
    validity,
)
from bti_engine.application.mutating.change import Change, Look, Subject, dropped
from bti_engine.application.mutating.conditions import applies, requirements, standing
from bti_engine.application.mutating.walk import Site
from bti_engine.application.mutating.whole import deadlines, lifters, parents

Operator = Callable[[Look, Site], Iterator[Change]]


def _whole(subject: Subject) -> Operator:
    """The key, taken away."""

    def operator(_: Look, site: Site) -> Iterator[Change]:
        if site.word != "nei":
            yield dropped(subject, site, before=_told(site))

    return operator


def _each(subject: Subject) -> Operator:
    """Each thing of a map or item of a list, taken away."""

    def operator(_: Look, site: Site) -> Iterator[Change]:
        for item in site.items():
            yield dropped(subject, item)

    return operator


def _told(site: Site) -> str:
    """A value in words: itself, or those of its list."""
    return ", ".join(item.word for item in site.items() if item.word) or site.key


OPERATORS: dict[tuple[str, str], Operator] = {
    ("guide", "varsel"): _each("alert"),
    ("guide", "plikt"): _each("duty"),
    ("rolle", "familie"): _whole("family"),
    ("rolle", "berre-melder"): _whole("access"),
    ("teneste", "krev"): need,
    ("felt", "påkravd"): _whole("field"),
    ("samtykke", "av"): givers,
    ("samtykke", "alder"): age,
    ("samtykke", "kvar-teneste"): each_service,
    ("samtykke", "gyldig"): validity,
    ("samtykke", "form"): form,
    ("varsel", "skjerm"): _each("shield"),
    ("varsel", "opphev"): lifters,
    ("nivå", "føresette"): parents,
    ("nivå", "stafetthaldar"): _whole("baton"),
    ("nivå", "deler"): _whole("shares"),
    ("nivå", "så-lenge"): standing,
    ("inngang", "krav"): requirements,
    ("steg", "opplysning"): _each("question"),
    ("steg", "krav"): requirements,
    ("steg", "frist"): deadlines,
    ("steg", "avgjer"): _whole("decider"),
    ("steg", "einaste"): _whole("only-one"),
    ("steg", "utfall"): _each("outcome"),
    ("utfall", "vilkår"): applies,
    ("utfall", "krav"): requirements,
    ("utfall", "godkjenning"): _whole("approval"),
    ("utfall", "grunngjeving"): _whole("reason"),
    ("utfall", "frist"): deadlines,
    ("oppgåve", "frist"): deadlines,
    ("arena", "teneste"): _each("member"),
    ("arena", "anonymt"): anonymous,
    ("slutt", "frå"): _whole("leaving"),
    ("slutt", "kan"): _each("leaving"),
    ("slutt", "grunngjeving"): _whole("reason"),
    ("logg", "krav"): requirements,
    ("logg", "frå"): _whole("log-level"),
    ("plikt", "skjema"): _whole("duty-form"),
    ("plikt", "frist"): deadlines,
    **{("tilgang", key): access for key in ("notat", "tiltak", "møte", "dokument", "kontakt")},
    **{("tilgang", key): access for key in ("oppgåve", "frist", "opplysning", "plikt", "godkjenning")},
}
"""Who changes what stands under a key of a thing."""

LEFT_ALONE: dict[str, frozenset[tuple[str, str]]] = {
    "what is declared: where it is missing, the rules say so at once": frozenset(
        {("guide", key) for key in ("format", "id", "målgruppe", "kjelde", "rolle", "teneste", "verktøy", "møte")}
        | {("guide", key) for key in ("opplysning", "samtykke", "nivå", "arena", "slutt", "logg", "tilgang")}
        | {(thing, "steg") for thing in ("nivå", "arena", "varsel")}
        | {("felt", "type"), ("felt", "val"), ("felt", "del"), ("opplysning", "type"), ("opplysning", "val")}
        | {("målgruppe", "person"), ("kjelde", "type"), ("kjelde", "tittel"), ("logg", "form"), ("rolle", "leiar")}
    ),
    "it has keys of its own, and those are gone through": frozenset(
        {("verktøy", "felt"), ("nivå", "inngang"), ("så-lenge", "krav"), ("så-lenge", "elles"), ("krav", "må")}
        | {("av", "alle"), ("av", "ein-av"), ("samtykke", "usemje"), ("frist", "tid"), ("kort-frist", "tid")}
    ),
    "shared outcomes and variants have been put in their places before": frozenset(
        {("guide", "felles"), ("felles", "utfall"), ("guide", "variant")}
    ),
    "names, which require nothing": frozenset({("opplysning", "også-val")}),
    "who does the work, and what is to be done: nothing waits for it": frozenset(
        {("steg", "kven"), ("kven", "ansvar"), ("kven", "med"), ("oppgåve", "ansvar"), ("plikt", "ansvar")}
        | {("steg", "oppgåve"), ("slutt", "oppgåve"), ("frist", "ansvar")}
    ),
    "where a way leads, and what a deadline counts from: another is not a weaker one": frozenset(
        {("utfall", "til"), ("utfall", "retur"), ("utfall", "varsel"), ("nivå", "start"), ("arena", "frå")}
        | {("frist", "frå"), ("frist", "til"), ("frist", "vilkår"), ("plikt", "vilkår")}
        | {("opplysning", "fast"), ("opplysning", "alltid")}
    ),
    "advice is never in the way": frozenset({("nivå", "råd"), ("utfall", "råd"), ("råd", "bør")}),
    "promises are what the guide is held against": frozenset(
        {("guide", "regel"), ("regel", "aldri"), ("regel", "alltid-mogleg")}
    ),
    "texts of what is asked and told": frozenset({("samtykke", "tekst"), ("varsel", "tittel"), ("varsel", "tekst")}),
}
"""Keys that are part of what a case does and that nothing is taken away of, by why. In any thing, `også` is a name and
`låst` binds other guides."""
