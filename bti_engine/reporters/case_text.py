"""A case in words: the one place to ask for text about events, refusals, options and where a case stands.

    words = words_for(guide, flow, names, "nn", log)
    tell_log(words, log)

Everything here is a pure function of engine values; names of people come through `names`, and nothing is read
from a store. The parts stand in `case_words`, `case_events`, `case_reasons`, `case_options`, `case_status`, `why_text`.
"""

from __future__ import annotations

from bti_engine.reporters.case_events import tell_event, tell_log
from bti_engine.reporters.case_naming import words_for
from bti_engine.reporters.case_needs import tell_need, tell_openings
from bti_engine.reporters.case_options import Opens, tell_alerts, tell_explanation, tell_option, tell_options
from bti_engine.reporters.case_reasons import tell_refusal, tell_requirement
from bti_engine.reporters.case_status import tell_status, tell_view
from bti_engine.reporters.case_words import Names, Words
from bti_engine.reporters.why_text import tell_why

__all__ = [
    "Names",
    "Opens",
    "Words",
    "tell_alerts",
    "tell_event",
    "tell_explanation",
    "tell_log",
    "tell_need",
    "tell_openings",
    "tell_option",
    "tell_options",
    "tell_refusal",
    "tell_requirement",
    "tell_status",
    "tell_view",
    "tell_why",
    "words_for",
]
