"""A case as JSON for other programs: ids and values as they are, and the texts of the guide beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from bti_engine.application.answers import TrackStatus, Worksheet
from bti_engine.engine.options import Explained, Option
from bti_engine.engine.refusals import Refusal
from bti_engine.engine.view import Line
from bti_engine.expressions.explaining import Explanation
from bti_engine.expressions.printing import show
from bti_engine.model.case import Draft
from bti_engine.model.log import Happened
from bti_engine.reporters.case_events import tell_event
from bti_engine.reporters.case_options import is_approved
from bti_engine.reporters.case_reasons import requirement_text, tell_refusal
from bti_engine.reporters.case_words import Words

Json = dict[str, object]


def as_json(value: object) -> str:
    """Plain values as JSON text, indented."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def options_json(words: Words, found: Sequence[Option], tracks: Sequence[TrackStatus] = ()) -> Json:
    """Every way on, and the open alerts."""
    return {
        "alerts": [_track(each) for each in tracks if each.case.phase == "open"],
        "options": [option_json(words, each) for each in found],
    }


def option_json(words: Words, option: Option) -> Json:
    """One way on."""
    return {
        "outcome": option.outcome,
        "id": option.id,
        "title": words.outcome(option.outcome)[1:-1],
        "kind": option.kind,
        "target": option.target,
        "status": option.status,
        "yours": option.yours,
        "who": option.who,
        "reason_needed": option.reason_needed,
        "stopped": option.stopped,
        "alert": option.alert,
        "anonymous": option.anonymous,
        "approvers": option.approvers,
        "approved": bool(option.approvers) and is_approved(option),
        "applies": None if option.applies is None else _explanation(words, option.applies),
        "requires": [_explained(words, each) for each in option.requires],
        "advises": [_explained(words, each) for each in option.advises],
    }


def status_json(
    stream: str, case: Draft, tracks: Sequence[TrackStatus] = (), worksheet: Worksheet | None = None
) -> Json:
    """Where a case stands: its fields, with tables of more than one key as lists of rows."""
    fields: Json = {name: getattr(case, name) for name in case.__struct_fields__}
    for name, (*keys, last) in _ROWS.items():
        fields[name] = [
            dict(zip(keys, key, strict=True)) | (_plain(value) if isinstance(value, msgspec.Struct) else {last: value})
            for key, value in getattr(case, name).items()
        ]
    fields.pop("entered")
    return {
        "stream": stream,
        "case": fields,
        "alerts": [_track(each) for each in tracks],
        "worksheet": None if worksheet is None else _worksheet(worksheet),
    }


def log_json(words: Words, log: Iterable[Happened | Line]) -> list[Json]:
    """The events of a log, each with its fields and the sentence that tells it."""
    return [
        {
            "number": each.number,
            "at": each.at,
            "actor": each.actor,
            "role": each.role,
            "type": type(each.event).__name__,
            "event": msgspec.structs.asdict(each.event),
            "text": tell_event(words, each),
        }
        for each in log
    ]


def refusal_json(words: Words, refusal: Refusal) -> Json:
    """Why a command was refused."""
    return {
        "refused": [{"code": each.code, "arguments": each.arguments} for each in refusal.reasons],
        "text": tell_refusal(words, refusal),
    }


_ROWS = {
    "participants": ("person", "role", "service"),
    "consents": ("consent", "giver", "service", ""),
    "approvals": ("outcome", "visit", ""),
}
"""Tables of a case whose keys are several words: the name of each, and of the value where it is one word."""


def _plain(value: msgspec.Struct) -> Json:
    return dict(msgspec.structs.asdict(value))


def _worksheet(worksheet: Worksheet) -> Json:
    lacks = [{"path": each.path, "condition": show(each.condition)} for each in worksheet.lacks]
    return {"seen_by": worksheet.seen_by, "lacks": lacks, "level": worksheet.level}


def _explained(words: Words, each: Explained) -> Json:
    """A requirement or a piece of advice, with how it stands."""
    return {
        "origin": each.requirement.origin,
        "path": each.requirement.path,
        "text": requirement_text(words, each.requirement),
        **_explanation(words, each.explanation),
    }


def _track(track: TrackStatus) -> Json:
    return {
        "stream": track.stream,
        "alert": track.case.alert,
        "phase": track.case.phase,
        "place": track.case.place,
        "shielded": track.shielded,
    }


def _explanation(words: Words, explanation: Explanation) -> Json:
    return {
        "condition": words.condition(explanation.condition),
        "value": explanation.value,
        "parts": [_explanation(words, each) for each in explanation.parts],
    }
