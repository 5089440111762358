"""Input and output as they really are: closed, in an old encoding, as narrow as nothing, left by
their reader. Whatever they are, no command meets them unprepared."""

from __future__ import annotations

import io
import os
import sys

from referrals.cli.terminal.wrap import NARROWEST


def prepare() -> None:
    """Before anything is said: nothing that is written can fail for a letter or for a closed
    stream."""
    _fill_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What an encoding lacks is replaced: a name with a "?" in it is better than no answer.
            stream.reconfigure(errors="replace")
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) < NARROWEST:
        # 0 is what a terminal says that does not know; narrower, no word fits.
        os.environ["COLUMNS"] = str(NARROWEST) if int(columns) else "80"


def _fill_closed() -> None:
    """A closed stream leads nowhere; else the next file that is opened would take its place."""
    for number, (name, mode) in enumerate((("stdin", "r"), ("stdout", "w"), ("stderr", "w"))):
        try:
            os.fstat(number)
        except OSError:
            # The lowest free number is given, which is this one.
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, mode, closefd=False, encoding="utf-8"))


def flush() -> None:
    """Hand over what is still held back. Raises OSError."""
    sys.stdout.flush()
    sys.stderr.flush()


def leave() -> None:
    """The reader has gone: what is still held back leads nowhere, and is no error at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)


def give_up() -> None:
    """After an error: hand over what can be, and let the rest be no further error."""
    try:
        sys.stdout.flush()
    except OSError:
        leave()
