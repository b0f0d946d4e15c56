"""Forms that are filled in: whether each answer is one that its field takes, and none is missing."""

from __future__ import annotations

from bti_engine.engine.refusals import Reason, Refusal, refuse
from bti_engine.engine.time import is_day
from bti_engine.flow.catalog_rows import Field
from bti_engine.model.commands import MakeDocument


def form_refusal(fields: tuple[Field, ...], command: MakeDocument) -> Refusal | None:
    """Why a form cannot be taken as it was filled in, all at once; None if it can, or has no fields."""
    parts = {field.part for field in fields if field.part}
    if command.part and command.part not in parts:
        return refuse("unknown-part", part=command.part, tool=command.tool, parts=tuple(sorted(parts)))
    asked = {field.id: field for field in fields if command.part in {"", field.part}}
    if not fields:
        return None
    reasons = [
        Reason("unknown-field", {"field": own, "tool": command.tool, "fields": tuple(asked)})
        for own in command.fields
        if own not in asked
    ]
    for own, field in asked.items():
        said = command.fields.get(own, "").strip()
        if field.required and not said:
            reasons.append(Reason("field-needed", {"field": own, "tool": command.tool}))
        elif said and not _fits(field, said):
            reasons.append(Reason("wrong-field", {"field": own, "tool": command.tool, "choices": field.choices}))
    return Refusal(tuple(reasons)) if reasons else None


def _fits(field: Field, said: str) -> bool:
    match field.type:
        case "ja-nei":
            return said in {"ja", "nei"}
        case "tal":
            return said.removeprefix("-").isdecimal()
        case "dato":
            return is_day(said)
        case "val":
            return said in field.choices
        case _:
            return True
