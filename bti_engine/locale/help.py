"""Help in the language of whoever reads it: the code holds the nynorsk, these tables the bokmål and the English.

A text is looked up by its nynorsk, so one that is changed in the code has no translation until it gets one; a
test goes through every command and says which. Nothing here is loaded for help in nynorsk.
"""

from __future__ import annotations

from bti_engine.locale.help_case import CASE
from bti_engine.locale.help_commands import COMMANDS
from bti_engine.locale.help_examples import MADE_UP, REMARKS
from bti_engine.locale.help_options import METAVARS, OPTIONS

HELP: dict[str, tuple[str, str]] = COMMANDS | CASE | OPTIONS | METAVARS | REMARKS
"""Every text of the help but the words of examples."""

_PICKED = {"nb": 0, "en": 1}


def translated(text: str, language: str) -> str:
    """A text of the help in `language`; one without a translation stays nynorsk."""
    pair = HELP.get(text)
    return text if pair is None or language not in _PICKED else pair[_PICKED[language]]


def example(line: str, language: str) -> str:
    """An example as it is typed, with the made-up words of `language`."""
    if language in _PICKED:
        for word, pair in MADE_UP.items():
            line = line.replace(word, pair[_PICKED[language]])
    return line
