"""What a program showed on a terminal that a test holds the other end of."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import termios
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests import ground
from tests.warm import PATIENCE, warm


def shown_on(leader: int) -> str:
    """Everything, once the terminal is closed on its side; one read brings only what is there yet."""
    said = b""
    # Linux says that a closed terminal is read to its end with an error, others with nothing.
    with suppress(OSError):
        while more := os.read(leader, 65536):
            said += more
    os.close(leader)
    return said.decode()


INTERRUPT = "\x03"
"""Ctrl-C, as a terminal sends it."""


def conversation(
    words: Sequence[str], answers: Sequence[tuple[str, str]], folder: Path, columns: int = 80
) -> tuple[int, str]:
    """Run `referrals WORDS` on a terminal so wide; each answer is typed when its question was
    shown. How it ended, and all that was shown."""
    leader, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    env = {**ground.environment(), "TERM": "xterm"}
    program = warm().on_terminal(words, folder, env, terminal)
    os.close(terminal)
    shown, answered, waiting = "", 0, list(answers)
    while part := _read(leader):
        shown += part
        # A question that does not fit the line is folded.
        if waiting and waiting[0][0] in " ".join(shown[answered:].split()):
            answer = waiting.pop(0)[1]
            os.write(leader, answer.encode() + (b"" if answer == INTERRUPT else b"\n"))
            answered = len(shown)  # so that one question is answered once
    os.close(leader)
    assert not waiting, f"never asked: {waiting[0][0]}\n{shown}"
    return warm().ended(program), shown.replace("\r", "")


def _read(leader: int) -> str:
    ready, _, _ = select.select([leader], [], [], PATIENCE)
    assert ready, "nothing more was said"
    with suppress(OSError):
        return os.read(leader, 65536).decode(errors="replace")
    return ""
