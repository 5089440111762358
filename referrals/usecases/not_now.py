""" "Not now": what the user puts off, by a code of the report.

The same for the command line and for the answers that are tapped in a mail.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from referrals.domain.asks.asks import AskRules, is_open, rests_on
from referrals.model.letters import LETTER
from referrals.store.book import Book
from referrals.store.codes import Subject
from referrals.usecases.log_by_code import NotDone, ask_as_of, meant, person_of, written_to

DAY = timedelta(days=1)


class Hidden(NamedTuple):
    """Until which day something is not shown, and how that is told; None: for good."""

    until: date | None
    text: str


def snooze(book: Book, day: date, code: str, until: date | None, rules: AskRules) -> Hidden:
    """Hide what *code* stood for before the day *until*; None: for good. What is due of an ask that
    would rest by then is hidden until its last day alone. Raises NotDone."""
    _, subject = meant(book, day, code)
    person = person_of(book, written_to(subject))
    last = _last_day(book, subject, day, rules)
    why = ""
    if last and until and until > last:
        if last <= day:
            raise NotDone(
                f"{code.upper()} cannot wait: the ask to {person.name} rests tomorrow, and then it "
                "is too late; `snooze --never` lets it rest"
            )
        until, why = last, f": the day after, the ask to {person.name} rests, and it is too late"
    book.codes.snooze(subject["hidden_as"], until, day)
    before = f"before {until}{why}" if until else "again"
    return Hidden(until, f"{code.upper()}, {person.name}, is not shown {before}")


def snooze_letter(book: Book, day: date, until: date | None) -> Hidden:
    """Hide the letter of the quarter before the day *until*; None: for good."""
    book.codes.snooze([LETTER], until, day)
    before = f"before {until}" if until else "again"
    return Hidden(until, f"The letter of the quarter is not shown {before}")


def _last_day(book: Book, subject: Subject, day: date, rules: AskRules) -> date | None:
    """The last day on which what is due of an ask can be done; None where it can wait."""
    ask = ask_as_of(book, subject, day, rules)
    rests = rests_on(ask, rules) if ask and is_open(ask) else None
    return rests - DAY if rests else None
