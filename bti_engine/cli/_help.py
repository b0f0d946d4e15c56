"""Help in the language of whoever asks: usage, paragraphs, examples and options of a command."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy

import click

from bti_engine.cli._language import speaks

_APART = "  "
"""Between an example and what is said of it stand two spaces or more."""


def told(text: str, language: str) -> str:
    """A text of the help in `language`; the nynorsk is the text itself."""
    if language == "nn":
        return text
    from bti_engine.locale.help import translated  # noqa: PLC0415 - help in nynorsk has no need of it

    return translated(text, language)


def metavar(param: click.Parameter, language: str) -> str:
    """What stands for the value of a parameter."""
    return told(param.metavar or param.type.name, language)


def paragraphs(text: str | None) -> list[str]:
    """The paragraphs of a help text, each on one line; a block of examples keeps its lines."""
    return [each if each.lstrip().startswith("\b") else " ".join(each.split()) for each in (text or "").split("\n\n")]


def write_usage(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write how the command is called."""
    language = speaks(ctx)
    pieces = [told(command.options_metavar or "", language)]
    arguments = (each for each in command.get_params(ctx) if isinstance(each, click.Argument))
    pieces += [metavar(each, language) for each in arguments]
    if isinstance(command, click.Group):
        pieces.append(told(command.subcommand_metavar, language))
    formatter.write_usage(ctx.command_path, " ".join(pieces), told("Bruk: ", language))


def write_text(text: str | None, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write paragraphs, with examples line by line."""
    if not text:
        return
    language = speaks(ctx)
    made = [
        _block(each, language) if each.lstrip().startswith("\b") else told(each, language) for each in paragraphs(text)
    ]
    formatter.write_paragraph()
    with formatter.indentation():
        formatter.write_text("\n\n".join(made))


def write_options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the options, under their heading."""
    language = speaks(ctx)
    options = [each for each in command.get_params(ctx) if isinstance(each, click.Option)]
    rows = [record for each in options if (record := _record(each, ctx, language)) is not None]
    if rows:
        with formatter.section(told("Val", language)):
            formatter.write_dl(rows)


def write_commands(rows: Iterable[tuple[str, str]], ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the commands of a group with their one line each, under their heading."""
    language = speaks(ctx)
    with formatter.section(told("Kommandoar", language)):
        formatter.write_dl([(name, told(about, language)) for name, about in rows])


def _record(option: click.Option, ctx: click.Context, language: str) -> tuple[str, str] | None:
    """The two columns of one option, without the marks that click writes in English."""
    shown = copy(option)
    shown.help = told(option.help or "", language)
    shown.required, shown.show_envvar = False, False
    if not option.is_flag and not isinstance(option.type, click.Choice):
        shown.metavar = metavar(option, language)
    record = shown.get_help_record(ctx)
    if record is None:
        return None
    must = f"  {told('[må vere med]', language)}" if option.required else ""
    return record[0], record[1].split("  [")[0] + must


def _block(block: str, language: str) -> str:
    """Examples: a heading, then lines as they are typed, each with a remark."""
    if language == "nn":
        return block
    from bti_engine.locale.help import example  # noqa: PLC0415 - as above

    made = []
    for line in block.split("\n"):
        if not line.startswith(_APART):
            made.append(told(line, language))
            continue
        typed, apart, remark = line.strip().partition(_APART)
        width = len(typed) + len(apart) + len(remark) - len(remark.strip())
        shown = example(typed, language)
        made.append(f"  {shown.ljust(width) if apart else shown}{told(remark.strip(), language)}")
    return "\n".join(made)
