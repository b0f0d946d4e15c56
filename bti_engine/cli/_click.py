"""Click in our own words: groups whose commands are loaded when they are used, and help in three languages.

Whoever writes a guide meets these texts first, so click's English is replaced wherever it lets us.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import click
from msgspec import Struct

from bti_engine.cli._language import remember
from bti_engine.cli._wrong import Wrong
from bti_engine.model.closest import closest

_HELP = "Vis denne hjelpa."


class Lazy(Struct, frozen=True):
    """A command that is loaded when it is used: `package.module:name`, and its one line in the help."""

    where: str
    about: str


@contextmanager
def _knowing(ctx: click.Context) -> Iterator[None]:
    """Let a complaint know which command it is about; some of click's do not."""
    try:
        yield
    except click.UsageError as error:
        error.ctx = error.ctx or ctx
        raise


def _show_help(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(ctx.get_help(), color=ctx.color)
        ctx.exit()


class Command(click.Command):
    """A command whose help and complaints are in the language of whoever typed it."""

    def __init__(self, *args: Any, **options: Any) -> None:  # noqa: ANN401 - click's own
        options.setdefault("options_metavar", "[VAL]")
        super().__init__(*args, **options)
        self._own_help: click.Option | None = None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed; words too many are told in our own words, so click is not to mind them."""
        remember(ctx, args)
        ctx.allow_extra_args = True
        with _knowing(ctx):
            left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            raise Wrong("extra-several" if len(left) > 1 else "extra-one", ctx, words=" ".join(left))
        return left

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is called."""
        from bti_engine.cli import _help  # noqa: PLC0415 - only for help

        _help.write_usage(self, ctx, formatter)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        from bti_engine.cli import _help  # noqa: PLC0415 - as above

        _help.write_text(self.help, ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples."""
        from bti_engine.cli import _help  # noqa: PLC0415 - as above

        _help.write_text(self.epilog, ctx, formatter)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options, under their heading."""
        from bti_engine.cli import _help  # noqa: PLC0415 - as above

        _help.write_options(self, ctx, formatter)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option that shows this help; click's own would first look for its help in other languages."""
        names = self.get_help_option_names(ctx)
        if not names or not self.add_help_option:
            return None
        if self._own_help is None:
            self._own_help = click.Option(
                names, is_flag=True, is_eager=True, expose_value=False, help=_HELP, callback=_show_help
            )
        return self._own_help


class Group(Command, click.Group):
    """A command with commands of its own, each loaded when it is used.

    Args:
        lazy: The commands by name.
    """

    command_class = Command

    def __init__(self, *args: Any, lazy: dict[str, Lazy] | None = None, **options: Any) -> None:  # noqa: ANN401 - click's own
        options.setdefault("subcommand_metavar", "KOMMANDO …")
        super().__init__(*args, **options)
        self.lazy = lazy or {}

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what was typed up to the command's name."""
        remember(ctx, args)
        with _knowing(ctx):
            return click.Group.parse_args(self, ctx, args)

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
        if self.get_command(ctx, name) is None:
            raise Wrong("no-command", ctx, name=name, near=closest(name, self.list_commands(ctx)))
        return super().resolve_command(ctx, args)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the commands, under their headings."""
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands without loading any that is lazy."""
        from bti_engine.cli import _help  # noqa: PLC0415 - as above

        rows = [(name, lazy.about) for name, lazy in self.lazy.items()]
        for name in click.Group.list_commands(self, ctx):
            command = super().get_command(ctx, name)
            if command is not None and not command.hidden:
                rows.append((name, _help.paragraphs(command.help)[0]))
        if rows:
            _help.write_commands(rows, ctx, formatter)
