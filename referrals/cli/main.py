"""`referrals`: words in, words out. The only place where errors become exit codes."""

from __future__ import annotations

import gc
import os
import shlex
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from referrals.cli.terminal.interrupts import INTERRUPTED, end_in_order, finish
from referrals.cli.terminal.session import Session, day_given
from referrals.model.errors import ReferralsError

COMMANDS = (
    "daily.init",
    "daily.demo",
    "daily.doctor",
    "daily.schedule",
    "daily.backup",
    "daily.scan",
    "daily.send",
    "advice.draft",
    "daily.export",
    "advice.suggest",
    "log.ask",
    "log.asks",
    "log.outcome",
    "log.thank",
    "log.applied",
    "log.done",
    "log.give",
    "log.lookout",
    "log.threads",
    "log.undo",
    "advice.stats",
    "advice.postings",
    "advice.open_",
    "companies.group",
    "contacts.group",
)
"""The files of commands, in the order of the help; each registers its own."""

app = typer.Typer(
    help="Whom of all the people you know could help with the job that was posted this morning?",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


sessions: list[Session] = []
"""The run of the command line, once its options are read."""


def _tell_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(f"referrals {version('referrals')}")
        raise typer.Exit


@app.callback()
def options(
    ctx: typer.Context,
    config: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The configuration to use.")
    ] = None,
    today: Annotated[
        str | None, typer.Option(metavar="DATE", help="The day that every rule goes by.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing but errors.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False,
    _: Annotated[
        bool,
        typer.Option(
            "--version", callback=_tell_version, is_eager=True, help="Say which version this is."
        ),
    ] = False,
) -> None:
    """Read the options that come before every command."""
    assert ctx.invoked_subcommand
    words = sys.argv[sys.argv.index(ctx.invoked_subcommand) :]
    day = day_given(today)
    ctx.obj = Session(config, day=day, quiet=quiet, debug=debug, command=shlex.join(words))
    sessions.append(ctx.obj)


for command in COMMANDS:
    import_module(f"referrals.cli.{command}").register(app)


def main() -> None:
    """Run the command line; every error that we know ends in one message and its exit code."""
    sys.argv[1:] = map(as_text, sys.argv[1:])
    end_in_order()
    try:
        app(prog_name="referrals")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # The reader has seen enough (`referrals postings | head`); what is left is nobody's.
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        code = exit_code(error)
        sys.stderr.write(f"{in_words(error) if code else unforeseen(error)}\n")
        sys.exit(code or 1)
    finally:
        finish()
        # What is left goes with the process; to look through it all takes a tenth of a second.
        gc.freeze()


def as_text(word: str) -> str:
    """A word of the command line that may be kept: bytes that are no text are replaced, but in the
    name of a file, which is called by them."""
    text = os.fsencode(word).decode(errors="replace")
    return word if text == word or Path(word).exists() else text


def in_words(error: Exception) -> str:
    """What a person can use of an error: not "[Errno 2] No such file …: 'x.csv'"."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def unforeseen(error: Exception) -> str:
    """A sentence for what nobody thought of: that the book is damaged, or that we made a fault."""
    from referrals.usecases.safekeeping.open_book import damage

    try:
        broken = damage(sessions[-1].config) if sessions else ""
    except Exception as further:
        broken = in_words(further)
    return broken or (
        f"This is a fault in referrals: {type(error).__name__}: {error}. What was not yet told as "
        "done is not done. `referrals --debug …` shows where it happened."
    )


def exit_code(error: Exception) -> int | None:
    """The exit code of an error that is foreseen, None for a fault of ours."""
    # Imported here: most runs meet no error.
    from sqlalchemy.exc import OperationalError

    if isinstance(error, ReferralsError):
        return error.exit_code
    return 1 if isinstance(error, OSError | OperationalError) else None
