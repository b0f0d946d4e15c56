"""Wrong use in plain words: every complaint of click's, and our own, in the language of whoever typed it.

Click has its sentences in English only. It is asked what is wrong, never how it says so.
"""

from __future__ import annotations

from typing import Any

import click

from bti_engine.cli._language import chosen, speaks
from bti_engine.locale.sentence import Sentence
from bti_engine.model.closest import closest


class Wrong(click.UsageError):
    """A wrong use that a command finds; `key` is its sentence in `locale.usage`.

    Args:
        key: Which sentence.
        ctx: The context, where click does not add it by itself.
        guide: The language of the guide at hand, spoken unless another was asked for.
        near: What was most likely meant; fills `{hint}`.
        otherwise: The sentence that fills `{hint}` where nothing is near.
        arguments: What fills the sentence.
    """

    def __init__(
        self,
        key: str | Sentence,
        ctx: click.Context | None = None,
        *,
        guide: str = "",
        near: str | Sentence | None = None,
        otherwise: str = "",
        **arguments: object,
    ) -> None:
        super().__init__(key if isinstance(key, str) else key.nn, ctx)
        self.key, self.guide, self.near, self.otherwise, self.arguments = key, guide, near, otherwise, arguments

    def format_message(self) -> str:
        """The sentence, filled in."""
        from bti_engine.locale.usage import meant, usage  # noqa: PLC0415 - only when something is wrong

        language = speaks(self.ctx, self.guide)
        hint = meant(_spoken(self.near, language), language)
        if not hint and self.otherwise:
            hint = usage(self.otherwise, language, **self.arguments)
        filled = {**{name: _spoken(value, language) for name, value in self.arguments.items()}, "hint": hint}
        return self.key.say(language, filled) if isinstance(self.key, Sentence) else usage(self.key, language, **filled)


def _spoken(value: Any, language: str) -> Any:  # noqa: ANN401 - whatever fills a sentence
    """A word that is another in each language, in this one; all else as it is."""
    return value.say(language, {}) if isinstance(value, Sentence) else value


def explained(error: click.UsageError) -> str:
    """A wrong use in plain words, with the way to the help."""
    from bti_engine.locale.usage import usage  # noqa: PLC0415 - as above

    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        return error.format_message()  # a group by itself: its help is the answer
    language = speaks(error.ctx, getattr(error, "guide", ""))
    path = error.ctx.command_path if error.ctx else "bti"
    made = (usage("wrong-use", language, what=_what(error, language)), usage("see-help", language, path=path))
    return "\n".join(made)


def _what(error: click.UsageError, language: str) -> str:
    from bti_engine.locale.usage import meant, usage  # noqa: PLC0415 - as above

    match error:
        case click.NoSuchOption():
            known = _options(error.ctx) if error.option_name.startswith("--") else ()
            near = closest(error.option_name, error.possibilities or known)
            return usage("no-option", language, name=error.option_name, hint=meant(near, language))
        case click.MissingParameter():
            return usage("lacking", language, name=_parameter(error, language))
        case click.BadOptionUsage():
            key = "no-value" if _is_flag(error) else "needs-value"
            return usage(key, language, name=error.option_name)
        case click.BadParameter():
            return _bad_value(error, language)
        case _ if type(error) is click.UsageError and error.ctx and isinstance(error.ctx.command, click.Group):
            return usage("command-lacking", language)  # all else that click finds wrong with a group is told above
    return error.format_message()


def _bad_value(error: click.BadParameter, language: str) -> str:
    from bti_engine.locale.usage import usage  # noqa: PLC0415 - as above

    kind, name = getattr(error.param, "type", None), _parameter(error, language)
    if isinstance(kind, click.Choice):
        shown = usage("language", language) if name == "--lang" else f"«{name}»"
        return usage("one-of", language, name=shown, choices=", ".join(map(str, kind.choices)), hint="")
    if isinstance(kind, click.types.IntParamType):
        least = getattr(kind, "min", None)
        more = usage("least", language, least=least) if least is not None else ""
        return usage("whole-number", language, name=name, least=more)
    return usage("unusable", language, name=name)


def _is_flag(error: click.BadOptionUsage) -> bool:
    named = (each for each in _parameters(error.ctx) if error.option_name in each.opts)
    return any(isinstance(each, click.Option) and (each.is_flag or each.count) for each in named)


def _options(ctx: click.Context | None) -> list[str]:
    return [name for each in _parameters(ctx) if isinstance(each, click.Option) for name in each.opts]


def _parameters(ctx: click.Context | None) -> list[click.Parameter]:
    return ctx.command.get_params(ctx) if ctx is not None else []


def _parameter(error: click.BadParameter, language: str) -> str:
    from bti_engine.cli._help import metavar  # noqa: PLC0415 - as above

    if error.param is None:
        return str(error.param_hint or "?")
    named = error.param.opts[0] if isinstance(error.param, click.Option) else metavar(error.param, language)
    return named.strip("[]. …")


__all__ = ["Wrong", "chosen", "explained"]
