"""Click in Norwegian: groups whose commands are loaded when they are used, help and wrong use in plain words.

Whoever writes a guide meets these texts first, so click's English headings are replaced where it lets us.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, NamedTuple

import click

from bti_engine.model.closest import closest


class Lazy(NamedTuple):
    """A command that is loaded when it is used: `package.module:name`, and its one line in the help."""

    where: str
    about: str


class Command(click.Command):
    """A command whose help has Norwegian headings."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - click's own
        options.setdefault("options_metavar", "[VAL]")
        super().__init__(*args, **options)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        _usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, under their heading."""
        _options(self, ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help."""
        return _in_norwegian(super().get_help_option(ctx))


class Group(click.Group):
    """A command with commands of its own, each loaded when it is used.

    Args:
        lazy: The commands by name.
    """

    command_class = Command

    def __init__(self, *args: Any, lazy: dict[str, Lazy] | None = None, **options: Any) -> None:  # noqa: ANN401 - click's own
        options.setdefault("options_metavar", "[VAL]")
        options.setdefault("subcommand_metavar", "KOMMANDO …")
        super().__init__(*args, **options)
        self.lazy = lazy or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order in which they were registered."""
        return [*self.lazy, *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, loaded now."""
        found = self.lazy.get(cmd_name)
        if found is None:
            return super().get_command(ctx, cmd_name)
        module, _, name = found.where.partition(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)  # noqa: S101 - our own table names commands only
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that was typed, or say which one was most likely meant."""
        name = args[0]
        if not name.startswith("-") and self.get_command(ctx, name) is None:
            near = closest(name, self.list_commands(ctx))
            hint = f" Meinte du «{near}»?" if near else ""
            raise click.UsageError(f"Det finst ingen kommando som heiter «{name}».{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        _usage(self, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands, under their headings."""
        _options(self, ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without loading any that is lazy."""
        rows = [(name, lazy.about) for name, lazy in self.lazy.items()]
        for name in super().list_commands(ctx):
            command = super().get_command(ctx, name)
            if command is not None and not command.hidden:
                rows.append((name, command.get_short_help_str(limit=100)))
        if rows:
            with formatter.section("Kommandoar"):
                formatter.write_dl(rows)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help."""
        return _in_norwegian(super().get_help_option(ctx))


def explained(error: click.UsageError) -> str:
    """A wrong use in plain Norwegian, with the way to the help."""
    if isinstance(error, getattr(click.exceptions, "NoArgsIsHelpError", ())):
        return error.format_message()  # a group by itself: its help is the answer
    made = [f"Feil bruk: {_what(error)}"]
    made.append(f"Prøv «{error.ctx.command_path if error.ctx else 'bti'} --help».")
    return "\n".join(made)


def _what(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            near = closest(error.option_name, error.possibilities or ())
            return f"«{error.option_name}» er ikkje eit val her." + (f" Meinte du «{near}»?" if near else "")
        case click.MissingParameter():
            return f"{_parameter(error)} manglar."
        case click.BadOptionUsage():
            return f"«{error.option_name}» vil ha ein verdi etter seg."
        case click.BadParameter() if error.param is not None and isinstance(error.param.type, click.Choice):
            return f"{_parameter(error)} må vere eitt av desse: {', '.join(map(str, error.param.type.choices))}."
        case click.BadParameter() if error.param is not None and not _is_ours(error):
            return f"{_parameter(error)} kan ikkje brukast: {error.message}"
    return error.format_message()


def _is_ours(error: click.BadParameter) -> bool:
    """Whether a command wrote the message itself, as a whole Norwegian sentence."""
    return error.message[:1].isupper() or error.message.startswith("«")


def _parameter(error: click.BadParameter) -> str:
    if error.param is None:
        return "Noko"
    named = error.param.opts[0] if isinstance(error.param, click.Option) else error.param.make_metavar(_context(error))
    return f"«{named.strip('[]. …')}»"


def _context(error: click.UsageError) -> click.Context:
    return error.ctx or click.Context(click.Command("bti"))


def _usage(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    formatter.write_usage(ctx.command_path, " ".join(command.collect_usage_pieces(ctx)), "Bruk: ")


def _options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    options = [each for each in command.get_params(ctx) if isinstance(each, click.Option)]
    rows = [record for each in options if (record := each.get_help_record(ctx)) is not None]
    if rows:
        with formatter.section("Val"):
            formatter.write_dl(rows)


def _in_norwegian(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Vis denne hjelpa."
    return option
