"""The user's own templates: a file of theirs replaces ours of the same path, file by file.

They are somebody's program, maybe not even the user's: a process of its own renders with them, in
Jinja's sandbox, and is given only so much time and memory.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from jinja2 import TemplateSyntaxError

from referrals.model.errors import ReferralsError
from reports.say.templating import prefer

SECONDS = 20
"""For one report or mail; ours take a fraction of one."""
MEMORY = 1_000_000_000
"""Bytes."""
REMEDY = "mend it, or remove the file to have ours again"

T = TypeVar("T")


class TemplateMistake(ReferralsError):
    """A template of the user's cannot be used; the message says file, line and what to do."""


def with_own(folder: Path, make: Callable[..., T], *about: object) -> T:
    """What *make*, a function of this package, makes of *about* with the templates of *folder*.

    Raises TemplateMistake.
    """
    if not folder.is_dir():
        raise TemplateMistake(f"{folder} is no folder; [report] templates in config.toml names it")
    order = pickle.dumps((folder, make, about))
    try:
        done = subprocess.run(
            [sys.executable, "-m", "reports.say.user_templates"],
            input=order, capture_output=True, check=False, timeout=SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise TemplateMistake(f"{folder}: rendering took more than {SECONDS} seconds") from None
    if done.returncode:
        raise TemplateMistake(done.stderr.decode(errors="replace").strip() or _too_much(folder))
    made: T = pickle.loads(done.stdout)  # noqa: S301 - written by our own process
    return made


def _too_much(folder: Path) -> str:
    return f"{folder}: rendering took too much time or memory and was stopped; look for long loops"


# ------------------------------------------------------------------ the process of its own


def _main() -> int:
    folder, make, about = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by with_own
    _limit()
    prefer(folder)
    try:
        made = make(*about)
    except Exception as error:  # whatever it is, the user is told of it
        sys.stderr.write(_mistake_text(error, folder))
        return 1
    sys.stdout.buffer.write(pickle.dumps(made))
    return 0


def _limit() -> None:
    with suppress(ImportError):  # Windows has none; the time is limited there, too
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _mistake_text(error: Exception, folder: Path) -> str:
    """File, line, what happened, what to do."""
    if isinstance(error, MemoryError):
        return _too_much(folder)
    where = _where(error, folder)
    return f"{where}: {error} ({type(error).__name__}); {REMEDY}"


def _where(error: Exception, folder: Path) -> str:
    """The innermost line of a template of theirs; the folder, when it broke one of ours."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename}:{error.lineno}"
    frames = traceback.extract_tb(error.__traceback__)
    theirs = [frame for frame in frames if Path(frame.filename).is_relative_to(folder)]
    return f"{theirs[-1].filename}:{theirs[-1].lineno}" if theirs else str(folder)


if __name__ == "__main__":
    sys.exit(_main())
