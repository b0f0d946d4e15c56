"""How a broken claim is mended: the lines to write and where they go, else what to do in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from bti_engine.application.proving import Verdict
from bti_engine.application.remedies import Mend, Proved, Written
from bti_engine.locale import proof_words as told
from bti_engine.locale.claims import MENDS, MENDS_AT_START
from bti_engine.locale.sentence import Sentence
from bti_engine.proof import closing, stuck
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claim_text
from bti_engine.reporters.excerpt import flat
from bti_engine.reporters.proving_place import place_of

_HELD_UP = frozenset({stuck.SLUG, closing.SLUG})


def mend_lines(words: Words, proved: Proved, verdict: Verdict, mend: Mend | None) -> Iterator[str]:
    """What mends a claim, as an author is told it."""
    if mend is not None:
        yield from _written(words, mend.lines)
        yield (told.COSTLY_MEND if mend.breaks else told.TRIED_MEND).say(words.language, {})
        yield from (f"- {claim_text(words, each)}" for each in mend.breaks)
        if verdict.claim.slug in told.BESIDE:
            yield told.BESIDE[verdict.claim.slug].say(words.language, {})
        return
    sentence = mend_text(words, verdict)
    if sentence:
        yield told.MEND.say(words.language, {"mend": sentence})
    own = proved.guide.node.span.file
    if place_of(proved.guide, proved.flow, verdict).file != own:
        yield told.IN_BASE.say(words.language, {"file": flat(own)})


def mend_text(words: Words, verdict: Verdict) -> str:
    """How such a claim is mended, in a sentence; "" where there is nothing general to say."""
    claim, found = verdict.claim, verdict.against
    if verdict.enacted is not None and verdict.enacted.case.stopped and claim.slug in _HELD_UP:
        return told.MEND_STOPPED.say(words.language, {})
    keys = (f"{claim.slug}.{claim.sentence}", claim.slug) if claim.sentence else (claim.slug,)
    at_start = MENDS_AT_START if found is not None and len(found.turns) == 1 and found.move is None else {}
    tables: tuple[dict[str, Sentence], ...] = (at_start, MENDS)
    known = (table[key] for table in tables for key in keys if key in table)
    sentence = next(known, None)
    return sentence.say(words.language, {}) if sentence is not None else ""


def _written(words: Words, lines: tuple[Written, ...]) -> Iterator[str]:
    """Each place with the lines that go there, numbered as they will stand."""
    added = 0
    for turn, each in enumerate(lines):
        first = (told.WRITE_INSTEAD if each.replaces else told.WRITE_AFTER) if turn == 0 else None
        more = told.AND_INSTEAD if each.replaces else told.AND_AFTER
        yield (first or more).say(words.language, {"file": flat(each.file), "line": each.line})
        number = each.line + added + (0 if each.replaces else 1)
        yield from (f"{number + at:>5} | {flat(line)}" for at, line in enumerate(each.lines))
        added += 0 if each.replaces else len(each.lines)
