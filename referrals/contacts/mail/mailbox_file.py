"""The mails of one file, as head and body, wherever a program let one begin and end.

mbox (RFC 4155, as Thunderbird, Apple Mail and Google Takeout write it), .eml, Apple's .emlx and
Maildir.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, dropwhile
from typing import IO

LARGEST_HEAD = 64 << 10
"""Bytes. What is longer is no letter from one person to another."""
LONGEST_LINE = 1 << 16
UTF_8_MARK = b"\xef\xbb\xbf"
BANNER_WITHIN = 60
"""Lines that a program wrote above the head of a mail."""
HEAD = re.compile(rb"[!-9;-~]+:")
POSTMARK = re.compile(rb"From .*?\b\d{1,2}:\d{2}(?::\d{2})?\b.*?\b\d{4}\s*$|From \S+@\S+.*\d{4}")
COMMIT = re.compile(rb"From [0-9a-f]{7,64} Mon Sep 17 00:00:00 2001\s*$")
"""The first line of a patch that git wrote (git-format-patch): it stands inside of letters."""
CALENDAR = re.compile(rb"content-(?:type:\s*text/calendar|class:.*calendarmessage)", re.IGNORECASE)
METHOD = re.compile(rb"method\s*[=:]\s*\"?(?:request|reply|cancel|counter|refresh)", re.IGNORECASE)
FIRST_HEADS = (b"from", b"date", b"to", b"subject", b"message-id", b"received", b"return-path")


@dataclass(frozen=True, slots=True)
class RawMail:
    """One mail of a file: its head, and what its body shows without being read."""

    head: bytes
    """Empty when it is too large."""
    calendar: bool = False
    """An invitation or an answer to one: a program wrote it."""
    line: int = 1
    """Where it begins in its file."""


def is_mbox(top: bytes) -> bool:
    return top.startswith(b"From ")


def is_mail(top: Sequence[bytes], with_banner: bool = False) -> bool:
    """Whether the first lines are a mail's head; *with_banner*: or a later block of them is."""
    blocks = list(_blocks(top))
    least = {b"from"} if with_banner else {b"from", b"date"}
    return any(least <= _names(block) for block in (blocks if with_banner else blocks[:1]))


def _blocks(lines: Sequence[bytes]) -> Iterator[list[bytes]]:
    block = list[bytes]()
    for line in chain(lines, [b""]):
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []


def _names(block: Sequence[bytes]) -> set[bytes]:
    return {line.partition(b":")[0].lower() for line in block if HEAD.match(line)}


class _Lines:
    """The lines of a file; the last one can be put back."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._back = list[bytes]()
        self.at = 0
        """The line that was read last, from 1."""
        self._whole = True

    def next(self) -> bytes:
        line = self._back.pop() if self._back else self._file.readline(LONGEST_LINE)
        if self.at == 0:
            line = line.removeprefix(UTF_8_MARK)
        # What is too long for one reading comes in pieces.
        self.at += self._whole
        self._whole = line.endswith(b"\n")
        return line

    def peek(self) -> bytes:
        whole, line = self._whole, self.next()
        self._back.append(line)
        self.at -= whole
        self._whole = whole
        return line


def in_mbox(file: IO[bytes]) -> Iterator[RawMail]:
    """The mails of a mailbox. Each begins with a postmark, "From ana@x.org Thu Jan  1 …", above a
    head; an empty line before it is usual, but not every program writes one."""
    lines = _Lines(file)
    line, before = lines.next(), b""
    while line:
        if _begins(line, before, lines):
            at, head = lines.at, _head(lines)
            calendar, line = _body(lines)
            yield RawMail(head, calendar, at)
            before = b""
        else:
            line, before = lines.next(), line


def _begins(line: bytes, before: bytes, lines: _Lines) -> bool:
    """Whether a mail begins with *line*, and not only a sentence of its body."""
    if not line.startswith(b"From ") or COMMIT.match(line):
        return False
    name = lines.peek().partition(b":")[0]
    if not HEAD.match(lines.peek()) and not lines.peek().startswith(b">From "):
        return False
    known = name.lower() in FIRST_HEADS or name.lower().startswith((b"x-", b"delivered"))
    return bool(POSTMARK.match(line)) or (not before.strip() and known)


def _body(lines: _Lines) -> tuple[bool, bytes]:
    """Whether a calendar's message is in the body, and the line with which the next mail begins."""
    calendar, before, part = False, b"", 0
    while line := lines.next():
        if line.startswith(b"From ") and _begins(line, before, lines):
            break
        if CALENDAR.match(line):
            part = 4  # its parameters may stand on the lines below, or in the calendar itself
        calendar = calendar or (part > 0 and bool(METHOD.search(line)))
        part = max(part - 1, 0)
        before = line
    return calendar, line


def in_mail(file: IO[bytes]) -> Iterator[RawMail]:
    """The one mail of a file; a banner may stand above its head."""
    lines = _Lines(file)
    if lines.peek().strip().isdigit():  # Apple's begin with the number of bytes
        lines.next()
    for _ in range(BANNER_WITHIN):
        head = list(dropwhile(lambda line: not HEAD.match(line), _head(lines).splitlines(True)))
        if b"from" in _names(head):
            yield RawMail(b"".join(head), _body(lines)[0])
            return
        if not lines.peek():
            return


def _head(lines: _Lines) -> bytes:
    """Up to the first empty line; empty when it is too large."""
    found, size = list[bytes](), 0
    while (line := lines.next()).strip():
        size += len(line)
        if size <= LARGEST_HEAD:
            found.append(line)
    return b"".join(found) if size <= LARGEST_HEAD else b""
