"""The command line: one small file a command, loaded when it is used.

Nothing here knows what a command does, so that `bti validate` starts without the rest of the engine.
"""

from __future__ import annotations

import gc
import sys

import click

from bti_engine.cli._click import Group, Lazy
from bti_engine.cli._language import LANGUAGES, asked_for
from bti_engine.cli._wrong import explained
from bti_engine.errors import BtiError

COMMANDS = {
    "validate": Lazy("bti_engine.cli.validate:validate", "Finn det som er gale i rettleiarar, og kvar det står."),
    "show": Lazy("bti_engine.cli.show:show", "Vis ein rettleiar, eit nivå eller eit steg som tekst."),
    "explain": Lazy(
        "bti_engine.cli.explain:explain",
        "Forklar ein kode frå validate, ein nøkkel, eit val, eit ord i vilkår eller noko «bti prove» prøver.",
    ),
    "prove": Lazy("bti_engine.cli.prove:prove", "Prøv kva som alltid held i ein rettleiar."),
    "mutate": Lazy("bti_engine.cli.mutate:mutate", "Kva om eit krav fall bort? Prøv kven som ville ha merka det."),
    "why": Lazy("bti_engine.cli.why:why", "Forklar eit utfall i ei sak, eller vegen til ein stad i ein rettleiar."),
    "case": Lazy("bti_engine.cli.case:case", "Opne ei sak, sjå kva som kan gjerast, og før ho vidare."),
    "test": Lazy("bti_engine.cli.scenario:test", "Prøv rettleiarar mot tenkte saker."),
    "story": Lazy("bti_engine.cli.story:story", "Fortel ei tenkt sak frå først til sist."),
}
"""Every command, in the order in which the help shows them."""

WRONG_USE = 2
CANNOT_GO_ON = 3
STOPPED = 130
PIPE_CLOSED = 141


@click.group(
    cls=Group,
    lazy=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=(
        "\b\nDøme:\n"
        "  bti validate guides/              alle rettleiarane i ei mappe\n"
        "  bti show guides/rettleiar.yaml 1  nivå 1 i ein rettleiar\n"
        "  bti explain BTI203                kva ein kode tyder\n"
        "  bti explain                       alle nøklane\n"
        "\n"
        "Alt kan visast på nynorsk, bokmål eller engelsk: BTI_LANG=nn, nb eller en, eller --lang der "
        "kommandoen har det."
    ),
)
def bti() -> None:
    """Skriv, prøv og bruk handlingsrettleiarar for betre tverrfagleg innsats (BTI)."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit code: 0, 1 findings, 2 wrong use, 3 cannot go on."""
    gc.disable()  # a command is over before cycles could matter; looking for them is a tenth of the time of `validate`
    _speak_utf8()
    code = _run(arguments)
    gc.freeze()  # Python looks for cycles once more when it ends; that is another tenth
    sys.exit(code)


def _run(arguments: list[str] | None) -> int:
    language = asked_for(sys.argv[1:] if arguments is None else arguments)
    try:
        code = bti.main(args=arguments, prog_name="bti", standalone_mode=False)
        sys.stdout.flush()
    except click.UsageError as error:
        click.echo(explained(error), err=True)
        return WRONG_USE
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo(_usage("aborted", language), err=True)
        return STOPPED
    except BrokenPipeError:
        _close_quietly()
        return PIPE_CLOSED
    except BtiError as error:
        spoken, why = _sentence(error, language)
        click.echo(_usage("cannot-go-on", spoken, why=why), err=True)
        return CANNOT_GO_ON
    return code if isinstance(code, int) else 0


def _usage(key: str, language: str, **arguments: str) -> str:
    from bti_engine.locale.usage import usage  # noqa: PLC0415 - only when something is wrong

    return usage(key, language or LANGUAGES[0], **arguments)


def _sentence(error: BtiError, language: str) -> tuple[str, str]:
    """What went wrong and the language it is told in: the first error of a guide, else what the exception says."""
    from bti_engine.errors import GuideError  # noqa: PLC0415 - only when something is wrong
    from bti_engine.locale.catalog import say, spoken  # noqa: PLC0415 - as above
    from bti_engine.locale.failures import tell_failure  # noqa: PLC0415 - as above
    from bti_engine.model.findings import Severity  # noqa: PLC0415 - as above

    if isinstance(error, GuideError) and error.findings:
        first = next((each for each in error.findings if each.severity is Severity.ERROR), error.findings[0])
        where = f"{first.span.file}:{first.span.line}:{first.span.column}"
        return spoken(first, language), f"{where} {say(first, language)}"
    return language, tell_failure(error, language or LANGUAGES[0])


def _speak_utf8() -> None:
    """Let a Windows console show æ, ø, å and «», and let no name of a file stop us from telling of it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _close_quietly() -> None:
    """Nobody reads on (`bti … | head`): give what is left to nobody, so that Python does not complain at exit."""
    import os  # noqa: PLC0415 - only here

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
