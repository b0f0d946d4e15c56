"""Verdicts as text: what holds in short, then what does not, each with its story, its place and how it is mended.

What holds takes a line for each property, so that a guide with nothing wrong fits a screen. What is broken comes last:
there the eyes are when the text has run through a terminal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from bti_engine.application.claimed import name_of, slug_in
from bti_engine.application.proving import Verdict
from bti_engine.application.remedies import Proved
from bti_engine.locale import proof_words as told
from bti_engine.locale.proving import ASSUMED, GONE_OUT_FROM
from bti_engine.model.paths import title_at
from bti_engine.model.source import Span
from bti_engine.model.spans import key_at
from bti_engine.proof.alerts import flow_about
from bti_engine.proof.promise import SLUG as PROMISE
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claim_text, claims_text
from bti_engine.reporters.excerpt import excerpt, flat
from bti_engine.reporters.proving_mend import mend_lines
from bti_engine.reporters.proving_place import place_of
from bti_engine.reporters.proving_stood import why_unproved
from bti_engine.reporters.proving_story import people_in, story_of

_MARGIN = "  "
_HEADINGS = {"broken": told.BROKEN, "advice": told.BROKEN_ADVICE, "not-proved": told.UNPROVED}
_RECORDS = ("dokument", "møte", "informert")
_COUNTS = ("tal", "involvert")
_BY_COURSE = frozenset({"møte-avtalt", "stafett-avklart", "logg", "opne-oppgåver", "vore-på", "vald", "godkjend"})


def proof_report(proved: Proved, language: str) -> str:
    """All verdicts on a guide, what was assumed, and a last line with their number."""
    words = words_of(proved, language)
    by_status = {
        status: [each for each in proved.verdicts if _status(each) == status]
        for status in ("holds", "advice", "broken", "not-proved")
    }
    title = title_at(proved.guide, (), language) or proved.guide.id
    lines = [told.PROVED.say(language, {"title": title, "guide": proved.guide.id}), ""]
    lines += _section(told.HOLDS.say(language, {}), _held(words, proved.verdicts))
    lines += _section(
        GONE_OUT_FROM.say(language, {}), (f"- {each}" for each in assumed(proved.verdicts, language).values())
    )
    advice = by_status["advice"]
    lines += _section(
        told.ADVICE.say(language, {}), _advice(words, proved, (each for each in advice if not each.enacted))
    )
    for each in (*(each for each in advice if each.enacted), *by_status["not-proved"], *by_status["broken"]):
        lines += [*_told(words, proved, each), ""]
    numbers = {status: len(each) for status, each in by_status.items()}
    return "\n".join([*lines, _total(proved.guide.id, numbers, language)]) + "\n"


def words_of(proved: Proved, language: str) -> Words:
    """How the things of a proved guide are named."""
    return Words(proved.guide, proved.flow, lambda _: "", language)


def _status(verdict: Verdict) -> str:
    return "advice" if verdict.claim.advice and verdict.status != "holds" else verdict.status


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    found = [f"{_MARGIN}{each}" for each in lines]
    return [heading, *found, ""] if found else []


def _total(guide: str, numbers: dict[str, int], language: str) -> str:
    counted = {"holds": numbers["holds"], "broken": numbers["broken"], "unproved": numbers["not-proved"]}
    advice = f" {told.TOTAL_ADVICE.say(language, {'advice': numbers['advice']})}" if numbers["advice"] else ""
    return f"{told.TOTAL.say(language, dict(counted))}{advice} ({guide})"


# --- what holds ----------------------------------------------------------------------------------------------------


def _held(words: Words, verdicts: Iterable[Verdict]) -> Iterator[str]:
    """What holds, the properties side by side with their words."""
    groups: dict[str, list[Verdict]] = {}
    for each in verdicts:
        groups.setdefault(each.claim.slug, []).append(each)
    width = max((len(slug_in(slug, words.malform)) for slug in groups), default=0) + 2
    for slug, every in groups.items():
        name = slug_in(slug, words.malform)
        for line in _group(words, every):
            yield f"{name:<{width}}{line}"
            name = ""


def _group(words: Words, every: list[Verdict]) -> Iterator[str]:
    kinds = dict.fromkeys(each.claim.sentence for each in every)
    for kind in kinds:
        own = [each for each in every if each.claim.sentence == kind]
        held = [each.claim for each in own if each.status == "holds"]
        yield from claims_text(words, held, all_hold=len(held) == len(own))


def _advice(words: Words, proved: Proved, verdicts: Iterable[Verdict]) -> Iterator[str]:
    """What a guide may leave so: what ought to be, and where it is not; many of a kind on one line."""
    kinds: dict[tuple[str, str], list[Verdict]] = {}
    for each in verdicts:
        kinds.setdefault((each.claim.slug, each.claim.sentence), []).append(each)
    for (slug, _), every in kinds.items():
        places = [place_of(proved.guide, proved.flow, each) for each in every]
        lacking = told.LACKING.get(slug) if len(every) > 1 else None
        if lacking is not None:
            where = words.many(_lines_in(words, places))
            yield lacking.say(words.language, {"count": len(every), "where": where})
        else:
            for each, span in zip(every, places, strict=True):
                yield f"{claim_text(words, each.claim)} ({flat(span.file)}:{span.line})"


def _lines_in(words: Words, places: list[Span]) -> Iterator[str]:
    """Places by file: «guides/fjordvik.yaml, linje 3, 7 og 9»."""
    for file in dict.fromkeys(each.file for each in places):
        lines = words.many(str(each.line) for each in sorted(places) if each.file == file)
        yield told.LINES.say(words.language, {"file": flat(file), "lines": lines})


# --- what does not ---------------------------------------------------------------------------------------------------


def _told(words: Words, proved: Proved, verdict: Verdict) -> Iterator[str]:
    """A claim that is broken or not proved: what happened, and what there is to do."""
    broken = verdict.status == "broken"
    yield f"{_HEADINGS[_status(verdict)].say(words.language, {})}: {claim_text(words, verdict.claim)}"
    yield ""
    if not broken:
        yield f"{_MARGIN}{why_unproved(words, verdict)}"
    yield from (f"{_MARGIN}{line}" if line else "" for line in _story(words, verdict))
    yield from (f"{_MARGIN}{line}" if line else "" for line in _place(words, proved, verdict))
    if broken:
        mend = proved.mends.get(name_of(verdict.claim))
        yield from (f"{_MARGIN}{line}" for line in mend_lines(words, proved, verdict, mend))


def _story(words: Words, verdict: Verdict) -> Iterator[str]:
    """The lines of a story, the day told once."""
    done = verdict.enacted
    if done is None or not done.happened:
        return
    story = story_of(replace(words, flow=flow_about(words.flow, verdict.claim)), done)
    if verdict.status != "broken":
        yield told.TRIED.say(words.language, {})
    elif story.people:
        yield told.STORY.say(words.language, {"people": people_in(words, story)})
    else:
        yield told.STORY_ALONE.say(words.language, {})
    days = {each.day: f"{told.DAY.say(words.language, {'day': each.day})}:" for each in story.lines}
    width = max(map(len, days.values()), default=0) + 1
    before = -1
    for each in story.lines:
        yield f"{_MARGIN}{days[each.day] if each.day != before else '':<{width}}{each.text}"
        before = each.day
    yield ""


def _place(words: Words, proved: Proved, verdict: Verdict) -> Iterator[str]:
    """The file and the line, and the line itself."""
    span = place_of(proved.guide, proved.flow, verdict)
    itself = verdict.claim.slug == PROMISE and span == key_at(proved.guide.node, verdict.claim.path)
    lets = verdict.status == "broken" and verdict.against is not None and not itself
    sentence = told.HERE if lets else told.PLACE
    yield sentence.say(words.language, {"file": flat(span.file), "line": span.line})
    shown = excerpt(proved.texts.get(span.file, "").split("\n"), span)
    if shown is not None and span.file in proved.texts:
        yield f"{span.line:>5} | {shown[0]}"
        yield f"{'':>5} | {shown[1]}"


# --- what was assumed ----------------------------------------------------------------------------------------------


def assumed(verdicts: Iterable[Verdict], language: str) -> dict[str, str]:
    """What was gone out from, by its kind."""
    names = dict.fromkeys(name for each in verdicts for name in each.names)
    kinds = dict.fromkeys(kind for name in names for kind in _kinds(name))
    return {kind or "svar": ASSUMED[kind].say(language, {}) for kind in (*kinds, "closing")}


def _kinds(name: str) -> Iterator[str]:
    """What is assumed of one variable."""
    builtin = name.partition("(")[0].partition("@")[0]
    if builtin in ASSUMED:
        yield builtin
    elif builtin in _RECORDS:
        yield "records"
    elif builtin in _COUNTS:
        yield "counts"
    elif "(" not in name and builtin not in _BY_COURSE:
        yield ""
