"""From a finding to its sentence: the rooms' sentences, each room loaded only when one of its codes is said."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from bti_engine.locale.sentence import Sentence
from bti_engine.model.findings import ORIGINS, Argument, Finding, Related, Severity

ROOMS: dict[str, tuple[str, ...]] = {
    "BTI1": ("reading", "shape"),
    "BTI2": ("rules", "rules_texts", "rules_practice", "rules_beside", "rules_safety"),
    "BTI3": ("conditions",),
    "BTI4": ("overlay",),
    "BTI5": ("proof",),
    "BTI6": ("scenario",),
}
"""Which modules of this package hold the sentences of which codes."""

SEVERITIES: dict[Severity, Sentence] = {
    Severity.ERROR: Sentence(nn="feil", nb="feil", en="error"),
    Severity.WARNING: Sentence(nn="åtvaring", nb="advarsel", en="warning"),
    Severity.INFO: Sentence(nn="merknad", nb="merknad", en="note"),
}
"""The word for each severity."""

_LONGEST_LIST = 8
_LONGEST_TEXT = 200
"""More of an author's text in a sentence hides the sentence."""


def sentence(code: str) -> Sentence:
    """The sentence of a code in all three languages.

    Raises:
        KeyError: No room has the code.
    """
    return _room(code[:4])[code]


def spoken(finding: Finding, language: str = "") -> str:
    """The language to speak of a finding: `language`, else the author's målform, else nynorsk."""
    wanted = language or finding.language
    return wanted if wanted in Sentence._fields else "nn"


def say(finding: Finding, language: str = "") -> str:
    """The sentence of a finding, in the author's målform unless `language` says otherwise."""
    arguments = {name: _said(value) for name, value in finding.arguments.items()}
    said = sentence(finding.code).say(spoken(finding, language), dict(arguments)).replace("…. ", "… ")
    said = said.removesuffix(".") if said.endswith("….") else said
    return f"{said}{_origin(finding, spoken(finding, language))}" if finding.related else said


def _origin(finding: Finding, language: str) -> str:
    """Where what a finding is about stands in the base, and whether the guide changes it; nothing for its own."""
    there = [each for each in finding.related if each.role in ORIGINS]
    if not there:
        return ""
    role, file = there[0].role, there[0].span.file
    lines = dict.fromkeys(str(each.span.line) for each in there if each.span.file == file)
    arguments: dict[str, object] = {"base": _stem(file), "line": ", ".join(lines), "own": finding.span.line}
    return f" {_module('related').ORIGIN[role].say(language, arguments)}"


def _stem(file: str) -> str:
    """What a guide is called, by the name of its file."""
    name = file.replace("\\", "/").rpartition("/")[2].rpartition(":")[2]
    return _shown(name.removesuffix(".yaml").removesuffix(".yml"))


def say_related(code: str, related: Related, language: str) -> str:
    """What is said of a place that belongs to a finding with this code; a room's own words first."""
    for name in ROOMS.get(code[:4], ()):
        told = getattr(_module(name), "RELATED", {}).get(related.role)
        if told is not None:
            return str(told.say(language, {}))
    return _module("related").RELATED[related.role].say(language, {})  # type: ignore[no-any-return]


@cache
def _room(beginning: str) -> dict[str, Sentence]:
    merged: dict[str, Sentence] = {}
    for name in ROOMS.get(beginning, ()):
        merged |= _module(name).SENTENCES
    return merged


def _module(name: str) -> Any:  # noqa: ANN401 - a module of this package, loaded when it is needed
    return import_module(f"bti_engine.locale.{name}")


def _said(value: Argument) -> str | int:
    if isinstance(value, str):
        return _shown(value)
    if isinstance(value, int):
        return value
    more = ", …" if len(value) > _LONGEST_LIST else ""
    return ", ".join(_shown(word) for word in value[:_LONGEST_LIST]) + more


def _shown(text: str) -> str:
    """As much of a text as a sentence can hold, without signs that would move a terminal's cursor."""
    short = text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"
    return short if short.isprintable() else "".join(sign if sign.isprintable() else " " for sign in short)
