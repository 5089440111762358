"""How long a posting has been open, by our own sight, how often it was posted, and on how many
boards: facts to know before asking. That it is open for long is never said from one sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from referrals.model.postings import Posting
from referrals.model.wording import counted, times

LONG = 60
"""Days."""


def sight(posting: Posting, today: date, openings: Iterable[Posting] = ()) -> str:
    """ "seen open for 34 days, posted again twice, on 2 boards"; "long open: " before it where two
    independent signs say so.

    *openings* are the other postings of the same opening.
    """
    others = [opening for opening in openings if opening.id != posting.id]
    facts = ", ".join(_facts(posting, others, today))
    signs = list(_signs(posting, others, today))
    return f"long open: {facts}" if len(signs) > 1 else facts


def _facts(posting: Posting, others: Sequence[Posting], today: date) -> Iterator[str]:
    if days := _seen_for(posting, today):
        yield f"seen open for {counted(days, 'day')}"
    if again := _again(posting, others):
        yield "posted again" if again == 1 else f"posted again {times(again)}"
    here = {_board(opening) for opening in (posting, *others) if opening.closed_on is None}
    if len(here) > 1:
        yield f"on {counted(len(here), 'board')}"
    if _dated_long_ago(posting, today) and posting.posted_on:
        yield f"dated {counted((today - posting.posted_on).days, 'day')} ago"


def _signs(posting: Posting, others: Sequence[Posting], today: date) -> Iterator[bool]:
    """By our own sight, by what became of an earlier posting, by the board's word."""
    yield from filter(
        None,
        (
            _seen_for(posting, today) >= LONG,
            _again(posting, others) > 0,
            _dated_long_ago(posting, today),
        ),
    )


def _seen_for(posting: Posting, today: date) -> int:
    return (today - posting.first_seen).days if posting.first_seen else 0


def _again(posting: Posting, others: Sequence[Posting]) -> int:
    """How often it was taken down and put up again, by what the book has of its board."""
    gone = [
        opening for opening in others if _board(opening) == _board(posting) and opening.closed_on
    ]
    return len(gone) or int(bool(posting.repost_of) and not others)


def _dated_long_ago(posting: Posting, today: date) -> bool:
    """A board's date that only says what was seen here as well is no sign of its own."""
    dated = (today - posting.posted_on).days if posting.posted_on else 0
    return dated >= LONG and dated > _seen_for(posting, today)


def _board(posting: Posting) -> tuple[str, str]:
    return posting.platform, posting.board
