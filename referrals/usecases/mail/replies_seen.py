"""The letters that may answer an ask, as far as the mailbox has told of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from referrals.domain.asks.replies import may_have_answered
from referrals.model.advice import Story
from referrals.model.letters import Reply
from referrals.store.book import Book

SEEN = "letters seen"
"""The fact that keeps on which day a letter came from whom an ask was put to, by the ask's id."""


def days_seen(book: Book) -> dict[int, date]:
    """By ask: the day on which the last letter came from whom it was put to."""
    days: dict[str, str] = json.loads(book.fact(SEEN) or "{}")
    return {int(ask): date.fromisoformat(day) for ask, day in days.items()}


def replies(stories: Iterable[Story], seen: dict[int, date]) -> tuple[Reply, ...]:
    """The questions that are still open: what the user has logged since answers them."""
    return tuple(
        Reply(story.ask, story.via or story.contact, seen[story.ask.id], story.posting)
        for story in stories
        if story.ask.id in seen and may_have_answered(story.ask, seen[story.ask.id])
    )
