"""Why we think that a tie is as it is, in words, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from referrals.domain.people.exchanges import exchange_sentences
from referrals.domain.people.shared_past import SharedPast
from referrals.model.people import Contact, TieKind
from referrals.model.wording import counted


def evidence(contact: Contact, pasts: Sequence[SharedPast], today: date) -> Iterator[str]:
    """Sentences: "You worked together at Globex, 2017–2021", "They recommended you in 2021"."""
    yield from (past.text for past in pasts)
    if contact.kinds:
        words = " and ".join(map(_as, contact.kinds))
        yield words[0].upper() + words[1:]
    if contact.tie:
        yield f"You rate the tie {contact.tie} of 5"
    yield from exchange_sentences(contact, today)
    if contact.connected_on:
        yield f"Connected since {contact.connected_on.year}"
    # An exchange tells its own last day.
    told = (exchange.last for exchange in contact.exchanges)
    if contact.last_contact and contact.last_contact not in told:
        yield f"Last in touch {_ago((today - contact.last_contact).days)}"


def _as(kind: TieKind) -> str:
    words = {
        "alumni": "a fellow alum",
        "family": "family",
        "online": "an online contact",
        "recruiter": "a recruiter",
    }
    return words.get(kind, f"your {kind}")


def _ago(days: int) -> str:
    if days < 1:
        return "today"
    spans = ((365, "year"), (30, "month"), (1, "day"))
    length, unit = next(span for span in spans if days >= span[0])
    number = days // length
    return f"{counted(number, unit)} ago"
