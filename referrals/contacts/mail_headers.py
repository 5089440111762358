"""The heads of mails, one by one: who, to whom, when. Bodies are passed over as they are read.

mbox (RFC 4155, as Thunderbird, Apple Mail and Google Takeout write it), .eml, Apple's .emlx and
Maildir.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import HeaderParser
from email.utils import getaddresses, parsedate_tz
from functools import lru_cache
from itertools import takewhile
from typing import IO

from referrals.contacts.person_names import person_name, plain

LARGEST_HEAD = 64 << 10
"""Bytes. What is longer is no letter from one person to another."""
LONGEST_LINE = 1 << 16
DEEPEST = 50
"""Comments and groups in one list of addresses: the parser goes as deep as they do."""
LIST_HEADS = ("list-id", "list-unsubscribe", "list-post", "feedback-id", "x-auto-response-suppress")
BULK = frozenset({"bulk", "list", "junk", "auto_reply"})
NOBODY = re.compile(
    r"(?:.*[._-])?(?:no|do[._-]?not|not)[._-]?(?:reply|respond|antwort\w*)(?:[+._\d-].*)?"
    r"|(?:mailer-daemon|postmaster|bounces?|notifications?|newsletters?|alerts?)(?:[+_\d-].*)?",
    re.IGNORECASE,
)
HEAD = re.compile(rb"[\w-]+:")
ADDRESS = re.compile(r"[^\s@<>\"(),;:]{1,64}@[^\s@<>\"(),;:]{1,189}")


@dataclass(frozen=True, slots=True)
class Letter:
    """What the head of one mail says. Addresses are in small letters, with the name beside them."""

    sender: tuple[str, str]
    to: tuple[tuple[str, str], ...]
    """To and Cc."""
    on: date | None
    id: str
    automatic: bool
    """From a list or a machine, as its head or its sender's address says."""


def is_mbox(top: bytes) -> bool:
    return top.startswith(b"From ")


def is_mail(top: Sequence[bytes]) -> bool:
    """Whether the first lines are a mail's head."""
    head = list(takewhile(bytes.strip, top))
    heads = {line.partition(b":")[0].lower() for line in head if HEAD.match(line)}
    return {b"from", b"date"} <= heads


def in_mbox(file: IO[bytes]) -> Iterator[Letter]:
    """The mails of a mailbox, which each begin with "From " behind an empty line."""
    line, before = file.readline(LONGEST_LINE), b"\n"
    while line:
        if line.startswith(b"From ") and not before.strip():
            yield from _letter(_head(file))
            before = b"\n"  # the empty line behind the head: its body may be empty
        else:
            before = line
        line = file.readline(LONGEST_LINE)


def in_mail(file: IO[bytes]) -> Iterator[Letter]:
    """The one mail of a file."""
    first = file.readline(LONGEST_LINE)
    if not first.strip().isdigit():  # Apple's begin with the number of bytes
        file.seek(0)
    yield from _letter(_head(file))


def _head(file: IO[bytes]) -> str:
    """Up to the first empty line; empty when it is too large."""
    lines, size = list[bytes](), 0
    while (line := file.readline(LONGEST_LINE)).strip():
        size += len(line)
        if size <= LARGEST_HEAD:
            lines.append(line)
    return _text(b"".join(lines)) if size <= LARGEST_HEAD else ""


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _letter(head: str) -> Iterator[Letter]:
    """The letter that *head* is of, if it names a sender."""
    said = HeaderParser().parsestr(head)
    sender = next(iter(_people(said, "from")), None)
    if sender:
        yield Letter(
            sender,
            tuple(dict.fromkeys([*_people(said, "to"), *_people(said, "cc")])),
            _day(str(said["date"] or "")),
            plain(str(said["message-id"] or ""))[:200],
            _automatic(said, sender[0]),
        )


def _people(said: Message, head: str) -> list[tuple[str, str]]:
    texts = [text for text in map(str, said.get_all(head, [])) if _shallow(text)]
    return [
        (address.lower(), _name(name))
        for name, address in getaddresses(texts)
        if ADDRESS.fullmatch(address)
    ]


def _shallow(text: str) -> bool:
    return text.count("(") < DEEPEST and text.count(":") < DEEPEST


@lru_cache(maxsize=65536)
def _name(text: str) -> str:
    """Decoded (RFC 2047), "Silva, Ana" turned; empty when it only repeats an address."""
    name = person_name("", "", plain(_words(text))[:200].strip("'\" "), "")
    last, comma, first = name.partition(", ")
    turned = comma and " " not in last and "," not in first
    return "" if "@" in name else f"{first} {last}" if turned else name


def _words(text: str) -> str:
    try:
        return "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii", errors="replace")
            for part, charset in decode_header(text)
        )
    except (HeaderParseError, ValueError, LookupError):  # what it says it is encoded in, it is not
        return text


def _day(text: str) -> date | None:
    try:
        parsed = parsedate_tz(text[:100])
        return date(*parsed[:3]) if parsed and parsed[0] > 1980 else None
    except (ValueError, IndexError, OverflowError):
        return None


def _automatic(said: Message, sender: str) -> bool:
    listed = any(said[head] for head in LIST_HEADS)
    bulk = str(said["precedence"] or "").strip().lower() in BULK
    submitted = str(said["auto-submitted"] or "no").strip().lower() != "no"
    return listed or bulk or submitted or bool(NOBODY.fullmatch(sender.partition("@")[0]))
