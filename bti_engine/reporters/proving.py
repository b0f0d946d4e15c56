"""Verdicts as text: what is claimed, whether it holds, and if not, the shortest story of how that comes about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from bti_engine.application.proving import Verdict
from bti_engine.engine.time import day_of
from bti_engine.flow.tables import Flow
from bti_engine.locale import proving as told
from bti_engine.model import events as ev
from bti_engine.model.guide import Guide
from bti_engine.model.paths import title_at
from bti_engine.model.spans import key_at
from bti_engine.reporters.case_events import tell_event
from bti_engine.reporters.case_words import Words

_UNTOLD = (ev.DeadlineMet, ev.DeadlineEnded, ev.DeadlineStarted, ev.DeadlineMissed, ev.TaskGiven, ev.EditionChanged)
_NAMES = ("Ada", "Bo", "Cato", "Dina", "Eli", "Finn", "Guri", "Hilde", "Ivar", "Jon", "Kaja", "Lars", "Mari")
_RECORDS = ("dokument", "møte", "informert")
_COUNTS = ("tal", "involvert")


def proof_report(guide: Guide, flow: Flow, verdicts: Iterable[Verdict], language: str) -> str:
    """All verdicts on a guide, what was assumed, and a last line with their number."""
    every = tuple(verdicts)
    words = Words(guide, flow, _made_up_names(), language)
    lines: list[str] = []
    for each in every:
        lines += _verdict(words, guide, each)
    lines += ["", *_assumed(every, language), ""]
    count = {status: sum(each.status == status for each in every) for status in told.STATUS}
    numbers: dict[str, object] = {"holds": count["holds"], "broken": count["broken"], "unproved": count["not-proved"]}
    lines.append(told.TOTAL.say(language, numbers | {"guide": guide.id}))
    return "\n".join(lines) + "\n"


def _made_up_names() -> Callable[[str], str]:
    """Names for people who are known by a role only: one each, in the order in which they are met."""
    known: dict[str, str] = {}

    def name(person: str) -> str:
        return known.setdefault(person, _NAMES[len(known) % len(_NAMES)])

    return name


def claim_text(words: Words, verdict: Verdict) -> str:
    """What is claimed, in words of the guide."""
    arguments = verdict.claim.arguments
    filled: dict[str, object] = {}
    if "level" in arguments:
        filled["level"] = words.level(str(arguments["level"]))
    if "consent" in arguments:
        filled["consent"] = words.consent(str(arguments["consent"]))
    if "promise" in arguments:
        own = str(arguments["promise"])
        filled["promise"] = f"«{title_at(words.guide, ('regel', own), words.language) or own}»"
    return told.CLAIMS[verdict.claim.slug].say(words.language, filled)


def story(words: Words, verdict: Verdict) -> Iterator[str]:
    """The story of a broken claim: what happened on which day, counted from the first."""
    happened = verdict.enacted.happened if verdict.enacted else ()
    opened = sum(isinstance(each.event, ev.Joined) and each.at == happened[0].at for each in happened) + 1
    first = date.fromisoformat(day_of(happened[0].at)) if happened else date.min
    for each in happened:
        if not isinstance(each.event, _UNTOLD) and each.number > opened:
            day = (date.fromisoformat(day_of(each.at)) - first).days
            yield f"{told.DAY.say(words.language, {'day': day})}: {tell_event(words, each)}"


def _verdict(words: Words, guide: Guide, verdict: Verdict) -> Iterator[str]:
    language = words.language
    status = told.STATUS[verdict.status].say(language, {})
    yield f"{status:<14}{claim_text(words, verdict)}"
    if verdict.status == "holds":
        return
    yield from (f"    {line}" for line in story(words, verdict))
    if verdict.status == "not-proved":
        stood = verdict.enacted.stood if verdict.enacted else None
        why = told.TOO_MUCH.say(language, {}) if stood is None else told.IN_THE_WAY.say(language, {"what": stood[1]})
        yield f"    {why}"
        return
    span = key_at(guide.node, _path(verdict))
    slug = verdict.claim.slug
    at_start = verdict.against is not None and len(verdict.against.turns) == 1
    mend = ((told.MENDS_AT_START.get(slug) if at_start else None) or told.MENDS[slug]).say(language, {})
    yield f"    {told.HERE.say(language, {'file': span.file, 'line': span.line, 'mend': mend})}"


def _path(verdict: Verdict) -> tuple[str, ...]:
    """The way on that lets it happen, else what the claim is about; of a rule, the way that led to where it breaks."""
    found = verdict.against
    if found is not None and found.move is not None:
        return found.move.path
    last = found.turns[-1] if found is not None else None
    if verdict.claim.slug == "regel" and last is not None and last.move is not None and not last.changes:
        return last.move.path
    return verdict.claim.path


def _assumed(verdicts: tuple[Verdict, ...], language: str) -> Iterator[str]:
    names = dict.fromkeys(name for each in verdicts for name in each.names)
    kinds = dict.fromkeys(kind for name in names for kind in _kinds(name))
    yield told.GONE_OUT_FROM.say(language, {})
    for kind in (*kinds, "closing"):
        yield f"  - {told.ASSUMED[kind].say(language, {})}"


def _kinds(name: str) -> Iterator[str]:
    """What is assumed of one variable."""
    builtin = name.partition("(")[0]
    if builtin in told.ASSUMED:
        yield builtin
    elif builtin in _RECORDS:
        yield "records"
    elif builtin in _COUNTS:
        yield "counts"
    elif "(" not in name and builtin not in {"møte-avtalt", "stafett-avklart", "logg", "opne-oppgåver"}:
        yield ""
