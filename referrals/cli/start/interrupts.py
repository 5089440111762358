"""Ctrl-C and SIGTERM, at any moment: no traceback, exit 130.

The first ends what runs in order: what was begun is rolled back, files are put away. The second
ends the process at once; the book bears that.
"""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

NUMBERS = (signal.SIGINT, signal.SIGTERM)
INTERRUPTED = 130
SHOW_CURSOR = b"\x1b[?25h"
"""A progress bar hides it."""


def end_at_once() -> None:
    """From now on a signal ends the process."""
    for number in NUMBERS:
        signal.signal(number, _end)


def end_in_order() -> None:
    """From now on the first signal raises KeyboardInterrupt, and the second ends the process."""
    for number in NUMBERS:
        signal.signal(number, _interrupt)
    sys.unraisablehook = _unraisable


def finish() -> None:
    """All is done or told, and how it ends is decided: as the interpreter puts itself away it would
    die of a signal."""
    for number in NUMBERS:
        signal.signal(number, signal.SIG_IGN)


def _interrupt(_: int, __: FrameType | None) -> None:
    end_at_once()
    raise KeyboardInterrupt


def _end(_: int, __: FrameType | None) -> None:
    if os.isatty(2):
        os.write(2, SHOW_CURSOR)
    os._exit(INTERRUPTED)


def _unraisable(fault: sys.UnraisableHookArgs) -> None:
    # Raised where nobody can catch it (as an object was cleared away): it must not be lost.
    if isinstance(fault.exc_value, KeyboardInterrupt):
        _end(signal.SIGINT, None)
    sys.__unraisablehook__(fault)
