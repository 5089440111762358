"""Commands that ask boards: Scrapy can run once in a process, so each has a process of its own."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from referrals.doors.desk import Desk
from referrals.model.errors import ReferralsError
from referrals.usecases.schedule import program

LONGEST = 180
"""Seconds that a look for a board may take."""


class TookTooLong(ReferralsError):
    """A command that asks boards did not end."""


def _words(desk: Desk, words: tuple[str, ...]) -> list[str]:
    day = ("--today", desk.day.isoformat()) if desk.day else ()
    return [*program(), "--config", str(desk.config.path), *day, *words]


@dataclass(frozen=True)
class Said:
    code: int
    lines: tuple[str, ...]
    """What it told people, on stderr."""


def run(desk: Desk, *words: str) -> Said:
    """Run a command to its end. Raises TookTooLong."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            _words(desk, words), capture_output=True, encoding="utf-8", errors="replace",
            check=False, timeout=LONGEST, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise TookTooLong("It took too long and was ended; the terminal waits longer") from None
    return Said(done.returncode, tuple(filter(None, done.stderr.splitlines())))


@dataclass
class Watched:
    """A command that runs, and all that it has said so far."""

    process: subprocess.Popen[str]
    lines: list[str] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)
    code: int | None = None

    def listen(self) -> None:
        """Take down what is said until it ends."""
        assert self.process.stdout
        with self.process.stdout as said:
            for line in said:
                self._note(line.strip())
        self.code = self.process.wait()
        self._note("")

    def _note(self, line: str) -> None:
        with self.changed:
            if line:
                self.lines.append(line)
            self.changed.notify_all()

    def follow(self, patience: float) -> Iterator[str | None]:
        """Each line as it comes; None when there was none for a while."""
        told = 0
        while True:
            with self.changed:
                if told == len(self.lines) and self.code is None:
                    self.changed.wait(patience)
                new, ended = self.lines[told:], self.code is not None
            yield from new or (None,)
            told += len(new)
            if ended and told == len(self.lines):
                return


def begin(desk: Desk, *words: str) -> Watched:
    """Run a command and do not wait for it."""
    process = subprocess.Popen(  # noqa: S603 - our own program
        _words(desk, words), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        encoding="utf-8", errors="replace", stdin=subprocess.DEVNULL,
    )  # fmt: skip
    watched = Watched(process)
    threading.Thread(target=watched.listen, daemon=True).start()
    return watched
