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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from typing import Any, get_args

from referrals.model.errors import ReferralsError
from referrals.model.wording import counted
from referrals.store.answers import VALID
from referrals.store.book import Book
from referrals.store.codes import Subject
from reports.drafts.one_tap import Answer, Subjects

ANSWERS: tuple[Answer, ...] = get_args(Answer)
IN_WORDS: Mapping[str, str] = {"asked": "I asked", "not_this": "not this one"}
COMMAND: Mapping[str, str] = {"asked": "done", "not_this": "snooze"}
KEY = "answer key"
"""The fact of the book that holds it."""
LENGTH = 32
SUBJECT = re.compile(
    rf"\[referrals\] ({'|'.join(ANSWERS)}) ([A-Z]\d{{1,4}}) ([A-Z2-7]{{{LENGTH}}})"
)


class NotTaken(ReferralsError):
    """A token of ours that is good for nothing any more; the message says why."""


@dataclass(frozen=True)
class Tap:
    """*answer* to what *code* stood for in the mail of *day*."""

    day: date
    code: str
    answer: Answer
    meant: Subject = field(default_factory=dict, compare=False)


def offer(book: Book, today: date, codes: Iterable[str]) -> Subjects:
    """For each of today's *codes* that the book keeps (see `record_codes`), and each answer: the
    subject of the mail that gives it."""
    key = _key(book)
    meant = {code: stored[1] for code in codes if (stored := book.codes.find(code, today))}
    taps = [Tap(today, code, answer, meant[code]) for code in meant for answer in ANSWERS]
    # What a code stands for is kept with it: a second report of the day may give it to another.
    offers = {
        _digest(_token(key, tap)): {"code": tap.code, "answer": tap.answer, "meant": tap.meant}
        for tap in taps
    }
    book.answers.offer(offers, today)
    subjects: dict[str, dict[Answer, str]] = {code: {} for code in meant}
    for tap in taps:
        subjects[tap.code][tap.answer] = f"[referrals] {tap.answer} {tap.code} {_token(key, tap)}"
    return subjects


def redeem(book: Book, subject: str, today: date, now: datetime) -> Tap | None:
    """The tap that a mail's subject carries, used up with this call; None: it is none of ours.

    Raises NotTaken when it was used before, came too late, or says the opposite of another.
    """
    if not (signed := _signed(book, subject)):
        return None
    tap, token = signed
    if today - tap.day > VALID:
        raise NotTaken(f"came more than {counted(VALID.days, 'day')} after the mail")
    other = next((given for given in book.answers.given() if _contradicts(tap, given)), None)
    if not book.answers.use(_digest(token), now):
        raise NotTaken("was given before")
    if other:
        raise NotTaken(
            f"says “{IN_WORDS[tap.answer]}” of {tap.code}, and another said "
            f"“{IN_WORDS[other['answer']]}” before, which counts; if this is right, "
            f"`referrals {COMMAND[tap.answer]} {tap.code}`"
        )
    return tap


def is_ours(book: Book, subject: str) -> bool:
    """Whether a subject carries an answer that a mail of this book offered."""
    return _signed(book, subject) is not None


def _signed(book: Book, subject: str) -> tuple[Tap, str] | None:
    """What a subject says and its token, if that is one of ours."""
    match = SUBJECT.fullmatch(" ".join(subject.split()))
    if not match:
        return None
    answer, code, token = match.groups()
    offered = book.answers.offered(_digest(token))
    if offered is None or (offered.answer["code"], offered.answer["answer"]) != (code, answer):
        return None
    given: Answer = "asked" if answer == "asked" else "not_this"
    tap = Tap(offered.day, code, given, offered.answer["meant"])
    return (tap, token) if hmac.compare_digest(token, _token(_key(book), tap)) else None


def _contradicts(tap: Tap, given: Mapping[str, Any]) -> bool:
    return bool(given["meant"] == tap.meant and given["answer"] != tap.answer)


def _key(book: Book) -> bytes:
    if (key := book.fact(KEY)) is None:
        key = secrets.token_hex(32)
        book.note(KEY, key)
    return bytes.fromhex(key)


def _token(key: bytes, tap: Tap) -> str:
    signed = f"{tap.day.isoformat()}\n{tap.code}\n{tap.answer}"
    return b32encode(hmac.digest(key, signed.encode(), "sha256")).decode()[:LENGTH]


def _digest(token: str) -> str:
    return sha256(token.encode()).hexdigest()
