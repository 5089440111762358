"""Invitations, recommendations and endorsements: from or to whom, and when; no texts, no skills."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from referrals.contacts.linkedin.people import Directory, Person
from referrals.contacts.tally import Tally
from referrals.contacts.text.written_dates import written_date
from referrals.model.log import Direction
from referrals.model.people import ExchangeKind

# File, way, direction, and what stands before "first name" in its head.
WORDS: tuple[tuple[str, ExchangeKind, Direction, str], ...] = (
    ("recommendations_given.csv", "recommendation", "given", ""),
    ("recommendations_received.csv", "recommendation", "received", ""),
    ("endorsement_given_info.csv", "endorsement", "given", "endorsee "),
    ("endorsement_received_info.csv", "endorsement", "received", "endorser "),
)

Row = Mapping[str, str]


def inviters(rows: Iterable[Row], directory: Directory) -> Iterator[Person]:
    """The user, as their own side of each invitation names them."""
    for row in rows:
        yield _inviter(row, directory) if _outgoing(row) else _invitee(row, directory)


def invited(rows: Iterable[Row], directory: Directory) -> Tally[Person]:
    """The other side of each invitation."""
    tally = Tally[Person]()
    for row in rows:
        on = written_date(row["sent at"], european=False)
        if _outgoing(row):
            tally.add(_invitee(row, directory), "invitation", "given", on)
        else:
            tally.add(_inviter(row, directory), "invitation", "received", on)
    return tally


def _outgoing(row: Row) -> bool:
    return row["direction"].strip().upper() == "OUTGOING"


def _inviter(row: Row, directory: Directory) -> Person:
    return directory.met(row["inviterprofileurl"], row["from"])


def _invitee(row: Row, directory: Directory) -> Person:
    return directory.met(row["inviteeprofileurl"], row["to"])


def words(
    rows: Iterable[Row], how: ExchangeKind, direction: Direction, whose: str, directory: Directory
) -> Tally[Person]:
    """That somebody was recommended or endorsed, once for each time."""
    tally = Tally[Person]()
    for row in rows:
        name = f"{row[f'{whose}first name']} {row[f'{whose}last name']}"
        on = written_date(row["creation date"] or row["endorsement date"], european=False)
        tally.add(directory.met(row[f"{whose}public url"], name), how, direction, on)
    return tally
