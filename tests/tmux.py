"""A terminal as a person sees it: tmux draws it, and tells what stands on it.

tests/terminal.py holds the other end of a bare terminal, which is quicker; here it is seen what the
terminal itself makes of a line that is too long, of a cursor, of a key.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import ground

PATIENCE = 120
ENDED = "ended with"
INTERRUPT = "C-c"


@dataclass(frozen=True)
class Screen:
    """One terminal, in which a program runs."""

    socket: Path

    def type(self, words: str) -> None:
        """Type *words* and Enter."""
        _tmux(self.socket, "send-keys", "-l", words)
        _tmux(self.socket, "send-keys", "Enter")

    def press(self, key: str) -> None:
        _tmux(self.socket, "send-keys", key)

    def shown(self, joined: bool = False) -> str:
        """What has been shown since the start; *joined*: with lines that the terminal itself had to
        break put together again."""
        return _tmux(self.socket, "capture-pane", "-p", "-S", "-", *(["-J"] if joined else []))

    def wait_for(self, text: str, times: int = 1) -> str:
        """What is shown once *text* stands there, folded or not, so many *times*."""
        until = time.monotonic() + PATIENCE
        while " ".join(self.shown().split()).count(text) < times:
            assert time.monotonic() < until, f"{text!r} never came:\n{self.shown()}"
            time.sleep(0.1)
        return self.shown()

    def ended(self) -> int:
        """How the program ended."""
        return int(self.wait_for(ENDED).rpartition(ENDED)[2].split()[0])


@contextmanager
def screen(words: Sequence[str], folder: Path, columns: int) -> Iterator[Screen]:
    """Run `referrals WORDS` in *folder*, on a terminal so wide."""
    if not shutil.which("tmux"):
        assert not os.environ.get("REFERRALS_CHECK_ALL"), "tmux is not installed"
        pytest.skip("tmux is not installed (apt-get install tmux)")
    socket = folder / ".tmux"
    program = shlex.join([sys.executable, "-m", "referrals", *words])
    # What waits behind it keeps the screen until it has been looked at.
    script = f"trap : INT; {program}; code=$?; echo; echo {ENDED} $code; exec sleep {PATIENCE}"
    env = {**ground.environment(), "TERM": "screen"}
    size = ("-x", str(columns), "-y", "50")
    start = ["tmux", "-u", "-S", str(socket), "-f", "/dev/null", "new-session", "-d", *size]
    subprocess.run([*start, script], cwd=folder, env=env, check=True, capture_output=True)
    try:
        yield Screen(socket)
    finally:
        _tmux(socket, "kill-server")


def _tmux(socket: Path, *words: str) -> str:
    said = subprocess.run(
        ["tmux", "-u", "-S", str(socket), *words], check=True, capture_output=True, text=True
    )
    return said.stdout
