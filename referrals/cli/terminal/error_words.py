"""What a person is told of an error: a sentence of ours, never a library's words."""

from __future__ import annotations

import errno
import os
import shlex
import sys
from pathlib import Path

from referrals.cli.terminal.session import Session
from referrals.model.errors import ReferralsError

ISSUES = "https://github.com/referrals/referrals/issues"


def in_words(error: Exception) -> str:
    """What a person can use of an error: not "[Errno 2] No such file …: 'x.csv'"."""
    if not isinstance(error, OSError) or not error.strerror:
        return str(error)
    if not error.filename:
        return f"it cannot be read or written here: {error.strerror}"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        folder = _standing(Path(os.fsdecode(error.filename)).absolute().parent)
        if error.errno == errno.EROFS or not os.access(folder, os.W_OK):
            return (
                f"the folder cannot be written: {folder}. Make it writable, or name another in "
                "config.toml; what only reads works all the same"
            )
    return f"{error.filename}: {error.strerror}"


def _standing(folder: Path) -> Path:
    """The folder itself, or the nearest above it that is there."""
    return next((place for place in (folder, *folder.parents) if place.exists()), folder)


def unforeseen(session: Session | None) -> str:
    """A sentence for what nobody thought of: that the book is damaged, or that we made a fault.

    No word of the error itself: it is a library's, and may hold what is nobody's business.
    """
    from referrals.store.engine import BookError
    from referrals.usecases.safekeeping.open_book import damage

    try:
        # A centre's own configuration has no book to look at.
        own = session is not None and not session.config.centre.owner
        broken = damage(session.config) if session and own else ""
    except BookError as further:
        broken = in_words(further)
    except Exception:
        broken = ""
    return broken or (
        "This is a fault in referrals, not yours. What was not yet told as done is not done. "
        f"`{_with_debug()}` shows where it happened: please report that, with names taken out, at "
        f"{ISSUES}"
    )


def _with_debug() -> str:
    return shlex.join(["referrals", "--debug", *sys.argv[1:]])


def exit_code(error: Exception) -> int | None:
    """The exit code of an error that is foreseen, None for a fault of ours."""
    if isinstance(error, ReferralsError):
        return error.exit_code
    return 1 if isinstance(error, OSError) else None
