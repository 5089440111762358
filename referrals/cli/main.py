"""`referrals`: words in, words out. The only place where errors become exit codes."""

from __future__ import annotations

import gc
import os
import shlex
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from typer._click.exceptions import ClickException as TyperException
from typer._click.exceptions import NoArgsIsHelpError

from referrals.cli.start.interrupts import INTERRUPTED, end_in_order, finish
from referrals.cli.start.lazy import group_of
from referrals.cli.start.quick import check_nothing, check_only_what_is_said
from referrals.cli.terminal.error_words import exit_code, in_words, unforeseen
from referrals.cli.terminal.session import Session, day_given
from referrals.cli.terminal.streams import flush, give_up, leave, prepare
from referrals.cli.terminal.wrap import fitting

app = group_of(
    "referrals",
    help="Whom of all the people you know could help with the job that was posted this morning?",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
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
    member: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="In a career centre: the member whose book it is."),
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
    ctx.obj = Session(
        config, day=day, member=member, quiet=quiet, debug=debug, command=shlex.join(words)
    )
    sessions.append(ctx.obj)


def main() -> None:
    """Run the command line; every error ends in one message and its exit code."""
    prepare()
    sys.argv[1:] = map(as_text, sys.argv[1:])
    end_in_order()
    check_nothing() if "_REFERRALS_COMPLETE" in os.environ else check_only_what_is_said()
    try:
        code = _run()
    finally:
        finish()
        # What is left goes with the process; to look through it all takes a tenth of a second.
        gc.freeze()
    sys.exit(code)


def _answered() -> object:
    try:
        return app(prog_name="referrals", standalone_mode=False)
    finally:
        for session in sessions:
            session.end()


def _run() -> int:
    """The exit code, once all that was said has reached its reader."""
    try:
        try:
            code = _answered()
        except SystemExit as end:
            flush()
            return _end(end)
        flush()
    except TyperException as mistake:
        return _tell(mistake)
    except BrokenPipeError:
        leave()
        return 0
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:
        if "--debug" in sys.argv:
            raise
        known = exit_code(error)
        said = in_words(error) if known else unforeseen(sessions[-1] if sessions else None)
        sys.stderr.write(f"{fitting(said)}\n")
        give_up()
        return known or 1
    return code if isinstance(code, int) else 0


def _tell(mistake: Any) -> int:
    """What cannot be read of the words that were typed. Exit 2."""
    if isinstance(mistake, NoArgsIsHelpError):
        mistake.show()
    else:
        from referrals.cli.terminal.usage_words import usage_in_words

        sys.stderr.write(f"{fitting(usage_in_words(mistake))}\n")
    give_up()
    return int(mistake.exit_code)


def _end(end: SystemExit) -> int:
    """Typer ends with 1 when the reader has seen enough (`referrals postings | head`), and when a
    question is answered with Ctrl-C; the one is no error, the other an interruption."""
    cause = end.__context__
    while cause:
        if isinstance(cause, BrokenPipeError):
            leave()
            return 0
        if isinstance(cause, KeyboardInterrupt):
            return INTERRUPTED
        cause = cause.__context__
    return end.code if isinstance(end.code, int) else int(bool(end.code))


def as_text(word: str) -> str:
    """A word of the command line that may be kept: bytes that are no text are replaced, but in the
    name of a file, which is called by them."""
    text = os.fsencode(word).decode(errors="replace")
    return word if text == word or Path(word).exists() else text
