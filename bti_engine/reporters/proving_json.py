"""Verdicts as JSON for other programs: one object for each guide, with all that the text tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import json
from msgspec.structs import replace

from bti_engine.application.claimed import name_of
from bti_engine.application.proving import Verdict
from bti_engine.application.remedies import Proved, Written
from bti_engine.model.source import Span
from bti_engine.proof.alerts import flow_about
from bti_engine.reporters.case_words import Words
from bti_engine.reporters.claim_words import claim_text
from bti_engine.reporters.excerpt import flat
from bti_engine.reporters.proving import assumed, words_of
from bti_engine.reporters.proving_mend import mend_text
from bti_engine.reporters.proving_place import place_of
from bti_engine.reporters.proving_stood import why_unproved
from bti_engine.reporters.proving_story import story_of

Object = dict[str, object]


def proof_json(proved: Iterable[Proved], language: str = "", files: Mapping[tuple[str, str], str] | None = None) -> str:
    """The verdicts on guides as one JSON list.

    Args:
        proved: The guides with their verdicts.
        language: nn, nb or en; "" for each guide's own målform.
        files: The scenario files that stories were written into, by guide and claim.
    """
    made = json.encode([_guide(each, language or each.guide.malform, files or {}) for each in proved])
    return json.format(made, indent=2).decode() + "\n"


def _guide(proved: Proved, language: str, files: Mapping[tuple[str, str], str]) -> Object:
    words = words_of(proved, language)
    every = proved.verdicts
    return {
        "guide": proved.guide.id,
        "file": _text(proved.guide.node.span.file),
        "holds": sum(each.status == "holds" for each in every),
        "broken": sum(each.status == "broken" and not each.claim.advice for each in every),
        "not_proved": sum(each.status == "not-proved" for each in every),
        "advice": sum(each.status == "broken" and each.claim.advice for each in every),
        "assumed": [{"kind": kind, "text": text} for kind, text in assumed(every, language).items()],
        "verdicts": [_verdict(words, proved, each, files) for each in every],
    }


def _verdict(words: Words, proved: Proved, verdict: Verdict, files: Mapping[tuple[str, str], str]) -> Object:
    claim, name = verdict.claim, name_of(verdict.claim)
    span = place_of(proved.guide, proved.flow, verdict)
    return {
        "claim": name,
        "slug": claim.slug,
        "path": list(claim.path),
        "status": verdict.status,
        "advice": claim.advice,
        "sentence": claim_text(words, claim),
        "place": {**_place(span), "text": _line(proved, span)},
        "story": _story(words, verdict),
        "why": why_unproved(words, verdict) if verdict.status == "not-proved" else None,
        "mend": _mend(words, proved, verdict, name) if verdict.status == "broken" else None,
        "looked_at": list(verdict.names),
        "scenario": files.get((proved.guide.id, name)),
    }


def _story(words: Words, verdict: Verdict) -> Object | None:
    done = verdict.enacted
    if done is None or not done.happened:
        return None
    story = story_of(replace(words, flow=flow_about(words.flow, verdict.claim)), done)
    return {
        "people": [{"name": each.name, "role": each.role} for each in story.people],
        "lines": [{"day": each.day, "on": each.on, "text": each.text} for each in story.lines],
    }


def _mend(words: Words, proved: Proved, verdict: Verdict, name: str) -> Object:
    """What to do, in a sentence, and the lines that were tried, where some were found."""
    mend = proved.mends.get(name)
    return {
        "text": mend_text(words, verdict),
        "tried": mend is not None,
        "edits": [_edit(each) for each in mend.lines] if mend is not None else [],
        "breaks": [name_of(each) for each in mend.breaks] if mend is not None else [],
    }


def _edit(lines: Written) -> Object:
    return {
        "file": _text(lines.file),
        "line": lines.line,
        "instead": lines.replaces,
        "lines": [_text(each) for each in lines.lines],
    }


def _line(proved: Proved, span: Span) -> str | None:
    lines = proved.texts.get(span.file, "").split("\n")
    return flat(lines[span.line - 1]) if 0 < span.line <= len(lines) and span.file in proved.texts else None


def _place(span: Span) -> Object:
    return {
        "file": _text(span.file),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }


def _text(text: str) -> str:
    """The text without what cannot be written: the name of a file may hold bytes that are no letters."""
    return text.encode("utf-8", "replace").decode("utf-8")
