"""What a tap in the mail says: a code and an answer, signed, and good for one use.

A token is an HMAC (RFC 2104) of the day, the code and the answer under a key that never leaves the
book; so it can neither be guessed nor be turned into another answer. The link that carries it opens
a mail to the user's own address with the token in its subject.
"""

from __future__ import annotations

import hmac
import re
import secrets
from base64 import b32encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import get_args

from referrals.store.answers import VALID
from referrals.store.book import Book
from reports.one_tap import Answer, Subjects

ANSWERS: tuple[Answer, ...] = get_args(Answer)
KEY = "answer key"
"""The fact of the book that holds it."""
LENGTH = 32
SUBJECT = re.compile(
    rf"\[referrals\] ({'|'.join(ANSWERS)}) ([A-Z]\d{{1,4}}) ([A-Z2-7]{{{LENGTH}}})"
)


class NotTaken(Exception):
    """A token of ours that is good for nothing any more; the message says why."""


@dataclass(frozen=True)
class Tap:
    """*answer* to what *code* stood for in the report of *day*."""

    day: date
    code: str
    answer: Answer


def offer(book: Book, today: date, codes: Iterable[str]) -> Subjects:
    """For each code and answer the subject of the mail that gives it."""
    key = _key(book)
    taps = [Tap(today, code, answer) for code in codes for answer in ANSWERS]
    offers = {_digest(_token(key, tap)): {"code": tap.code, "answer": tap.answer} for tap in taps}
    book.answers.offer(offers, today)
    subjects: dict[str, dict[Answer, str]] = {tap.code: {} for tap in taps}
    for tap in taps:
        subjects[tap.code][tap.answer] = f"[referrals] {tap.answer} {tap.code} {_token(key, tap)}"
    return subjects


def redeem(book: Book, subject: str, today: date, now: datetime) -> Tap | None:
    """The tap that a mail's subject carries, used up with this call; None: it is none of ours.

    Raises NotTaken when it was used before, or came too late.
    """
    found = SUBJECT.fullmatch(" ".join(subject.split()))
    if not found:
        return None
    answer, code, token = found.groups()
    offered = book.answers.offered(_digest(token))
    if offered is None or offered.answer != {"code": code, "answer": answer}:
        return None
    tap = Tap(offered.day, code, next(known for known in ANSWERS if known == answer))
    if not hmac.compare_digest(token, _token(_key(book), tap)):
        return None
    if today - tap.day > VALID:
        raise NotTaken(f"came more than {VALID.days} days after the mail")
    if not book.answers.use(_digest(token), now):
        raise NotTaken("was given before")
    return tap


def _key(book: Book) -> bytes:
    if (known := book.fact(KEY)) is None:
        known = secrets.token_hex(32)
        book.note(KEY, known)
    return bytes.fromhex(known)


def _token(key: bytes, tap: Tap) -> str:
    said = f"{tap.day.isoformat()}\n{tap.code}\n{tap.answer}"
    return b32encode(hmac.digest(key, said.encode(), "sha256")).decode()[:LENGTH]


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
