"""Letters that are not asks: one that may answer an ask, and the one of the quarter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from referrals.model.log import Ask
from referrals.model.people import Contact
from referrals.model.postings import Posting

LETTER = "letter"
"""Stands for the letter of the quarter where a code is expected; under it, it is snoozed."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A letter came from whom an ask was put to; whether it is an answer only the user knows."""

    ask: Ask
    contact: Contact
    on: date
    posting: Posting | None = None


@dataclass(frozen=True, slots=True)
class QuarterLetter:
    """Once a quarter, to everybody who helps: where the user stands."""

    to: tuple[Contact, ...]
    looking_for: str
    """The titles of the search."""
