"""Write, prove and run a Norwegian municipality's BTI guide: the public API.

    from bti_engine import Cases, SqliteStore, commands, load_guide

Names are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bti_engine.application.answers import Done
    from bti_engine.application.cases import Cases
    from bti_engine.application.ports import Person
    from bti_engine.application.proving import Verdict
    from bti_engine.application.why.finding import find_routes
    from bti_engine.application.why.routes import Routes
    from bti_engine.application.why.values import Why
    from bti_engine.assembly import load_guide, open_cases, prove_guide
    from bti_engine.engine.options import Option
    from bti_engine.engine.refusals import Refusal
    from bti_engine.engine.view import View
    from bti_engine.errors import BtiError, GuideError
    from bti_engine.model import commands
    from bti_engine.model.commands import Actor
    from bti_engine.model.findings import Finding
    from bti_engine.model.guide import Guide
    from bti_engine.reporters.case_text import tell_log, tell_refusal, tell_why, words_for
    from bti_engine.reporters.why_json import why_json
    from bti_engine.reporters.why_routes import routes_json, tell_routes
    from bti_engine.stores.memory import MemoryStore
    from bti_engine.stores.sqlite import SqliteStore

_HOME = {
    "Actor": "bti_engine.model.commands",
    "BtiError": "bti_engine.errors",
    "Cases": "bti_engine.application.cases",
    "Done": "bti_engine.application.answers",
    "Finding": "bti_engine.model.findings",
    "Guide": "bti_engine.model.guide",
    "GuideError": "bti_engine.errors",
    "MemoryStore": "bti_engine.stores.memory",
    "Option": "bti_engine.engine.options",
    "Person": "bti_engine.application.ports",
    "Refusal": "bti_engine.engine.refusals",
    "Routes": "bti_engine.application.why.routes",
    "SqliteStore": "bti_engine.stores.sqlite",
    "Verdict": "bti_engine.application.proving",
    "View": "bti_engine.engine.view",
    "Why": "bti_engine.application.why.values",
    "find_routes": "bti_engine.application.why.finding",
    "load_guide": "bti_engine.assembly",
    "open_cases": "bti_engine.assembly",
    "prove_guide": "bti_engine.assembly",
    "routes_json": "bti_engine.reporters.why_routes",
    "tell_log": "bti_engine.reporters.case_text",
    "tell_refusal": "bti_engine.reporters.case_text",
    "tell_routes": "bti_engine.reporters.why_routes",
    "tell_why": "bti_engine.reporters.case_text",
    "why_json": "bti_engine.reporters.why_json",
    "words_for": "bti_engine.reporters.case_text",
}

__all__ = [
    "Actor",
    "BtiError",
    "Cases",
    "Done",
    "Finding",
    "Guide",
    "GuideError",
    "MemoryStore",
    "Option",
    "Person",
    "Refusal",
    "Routes",
    "SqliteStore",
    "Verdict",
    "View",
    "Why",
    "commands",
    "find_routes",
    "load_guide",
    "open_cases",
    "prove_guide",
    "routes_json",
    "tell_log",
    "tell_refusal",
    "tell_routes",
    "tell_why",
    "why_json",
    "words_for",
]


def __getattr__(name: str) -> object:
    if name == "commands":
        return import_module("bti_engine.model.commands")
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    raise AttributeError(f"module 'bti_engine' has no attribute {name!r}")
