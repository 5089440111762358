"""The user's own templates: a file of theirs replaces ours of the same path, file by file.

They are somebody's program, maybe not even the user's: a process of its own renders with them, in
Jinja's sandbox, and is given only so much time and memory. It runs in an empty folder and imports
nothing but what is installed, gets none of our secrets, and hands back nothing but text.
"""

from __future__ import annotations

import io
import os
import pickle
import site
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from jinja2 import TemplateSyntaxError

from referrals.model.errors import ReferralsError
from reports.say.templating import NO_SCRIPT, prefer, replaced_scripts

SECONDS = 20
"""For one report or mail; ours take a fraction of one."""
MEMORY = 1_000_000_000
"""Bytes."""
HOME = Path(__file__).parents[2]
"""Where our packages are, be they installed or not."""
BOOT = (
    "import sys; sys.path += sys.argv[1:]; "
    "from reports.say.user_templates import main; sys.exit(main())"
)
REMEDY = "mend it, or remove the file to have ours again"

T = TypeVar("T")


class TemplateMistake(ReferralsError):
    """A template of the user's cannot be used; the message says file, line and what to do."""


def with_own(folder: Path, make: Callable[..., T], *about: object) -> T:
    """What *make*, a function of this package, makes of *about* with the templates of *folder*.

    Raises TemplateMistake.
    """
    folder = folder.absolute()
    if not folder.is_dir():
        raise TemplateMistake(f"{folder} is no folder; [report] templates in config.toml names it")
    for script in replaced_scripts(folder):
        raise TemplateMistake(f"{script}: {NO_SCRIPT}")
    order = pickle.dumps((folder, make, about))
    try:
        with TemporaryDirectory() as nowhere:
            done = subprocess.run(  # noqa: S603 - our own program
                [sys.executable, "-I", "-c", BOOT, *_installed()], input=order, capture_output=True,
                check=False, timeout=SECONDS, cwd=nowhere, env=_without_secrets(),
            )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise TemplateMistake(f"{folder}: rendering took more than {SECONDS} seconds") from None
    if done.returncode:
        raise TemplateMistake(done.stderr.decode(errors="replace").strip() or _too_much(folder))
    try:
        made: T = _Texts(io.BytesIO(done.stdout)).load()
    except (pickle.UnpicklingError, EOFError) as error:
        raise TemplateMistake(f"{folder}: what was rendered is no text; {REMEDY}") from error
    return made


def _installed() -> list[str]:
    """Where packages are looked for; an isolated Python leaves out the user's own."""
    return [str(HOME), *([site.getusersitepackages()] if site.ENABLE_USER_SITE else [])]


def _without_secrets() -> dict[str, str]:
    return {k: v for k, v in os.environ.items() if not k.startswith(("REFERRALS_", "PYTHON"))}


# What may come back besides text: plain values of ours, which run nothing when they are read.
PLAIN = {
    "reports.mail.letter": ("Letter",),
    "referrals.model.advice": ("Draft",),
    "referrals.model.people": ("Called", "Contact", "Employment", "Exchange", "NameParts"),
    "datetime": ("date",),
}


class _Texts(pickle.Unpickler):
    """Reads text and the plain values that hold some: what comes back is others' work."""

    def find_class(self, module: str, name: str) -> type:
        if name in PLAIN.get(module, ()):
            found: type = super().find_class(module, name)
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")


def _too_much(folder: Path) -> str:
    return f"{folder}: rendering took too much time or memory and was stopped; look for long loops"


# ------------------------------------------------------------------ the process of its own


def main() -> int:
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
