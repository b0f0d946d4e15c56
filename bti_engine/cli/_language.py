"""Which language the command line speaks: what `--lang` says, else `BTI_LANG`, else the guide's, else nynorsk.

It must be known before anything is parsed, for help and wrong use are told in it too.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TypeVar

import click

LANGUAGES = ("nn", "nb", "en")
VARIABLE = "BTI_LANG"
_KEPT = "bti_engine.language"
_OPTION = "--lang"
F = TypeVar("F", bound=Callable[..., object])


def remember(ctx: click.Context, arguments: Sequence[str]) -> None:
    """Keep the language that was asked for with the context; the outermost command knows all that was typed."""
    if _KEPT not in ctx.meta:
        ctx.meta[_KEPT] = asked_for(arguments)


def asked_for(arguments: Sequence[str]) -> str:
    """The language that was asked for, "" where none was.

    >>> asked_for(["explain", "BTI203", "--lang", "nb"])
    'nb'
    """
    found = ""
    for word, after in zip(arguments, (*arguments[1:], ""), strict=False):
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name == _OPTION:
            found = value if equals else after
    return next((each for each in (found, os.environ.get(VARIABLE, "")) if each in LANGUAGES), "")


def chosen(ctx: click.Context | None = None) -> str:
    """The language that was asked for, "" where none was."""
    context = ctx or click.get_current_context(silent=True)
    return context.meta.get(_KEPT, "") if context is not None else ""


def speaks(ctx: click.Context | None = None, otherwise: str = "") -> str:
    """The language to speak: the one asked for, else `otherwise` (a guide's), else nynorsk."""
    wanted = chosen(ctx) or otherwise
    return wanted if wanted in LANGUAGES else LANGUAGES[0]


def lang_option(about: str) -> Callable[[F], F]:
    """The option that says which language to speak, else `BTI_LANG` does."""
    return click.option(_OPTION, envvar=VARIABLE, type=click.Choice(LANGUAGES), help=about)
