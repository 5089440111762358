"""The log's asks, read for the postings that stand for their openings by now.

An opening may be posted again, and on two boards; what was asked about one posting of it holds for
the one that stands for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from referrals.domain.asks.asks import gone_since, named_in, put_to, waits
from referrals.model.log import Ask, Step
from referrals.model.postings import Posting
from referrals.store.book import Book


def asks_by_opening(book: Book) -> list[Ask]:
    """Every ask as it stands in the log."""
    standing = book.postings.standing_for()
    return [_standing(ask, standing) for ask in book.log.asks()]


def _standing(ask: Ask, standing: Mapping[int, int]) -> Ask:
    posting = standing.get(ask.posting, ask.posting) if ask.posting else None
    return replace(
        ask,
        posting=posting,
        more=tuple(standing.get(key, key) for key in ask.more),
        steps=tuple(_step(step, standing) for step in ask.steps),
    )


def _step(step: Step, standing: Mapping[int, int]) -> Step:
    if not step.postings:
        return step
    return replace(step, postings=tuple(standing.get(key, key) for key in step.postings))


def postings_of(book: Book, asks: Iterable[Ask]) -> dict[int, Posting]:
    """The postings that they name, by id."""
    return book.postings.by_ids({key for ask in asks for key in named_in(ask)})


def thank(book: Book, contact_id: int, on: date, how: str | None = None) -> int:
    """Log thanks, which also tell how it ended: an ask whose postings are gone by then is over, and
    stays so when one of them is posted again. The id of the thanks."""
    with book.at_once():
        mine = [ask for ask in asks_by_opening(book) if put_to(ask) == contact_id and waits(ask)]
        postings = postings_of(book, mine)
        for ask in mine:
            gone = gone_since(ask, postings)
            if gone and max(gone, ask.steps[-1].on) <= on:
                book.log.close(ask.id, on)
        return book.log.thank(contact_id, on, how)
