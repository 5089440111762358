"""What is told by a posting's words, whatever its platform: pay, rung, engagement, places.

A platform's own field wins; words fill in what it leaves open.
"""

from __future__ import annotations

from dataclasses import replace

from referrals.knowledge.pay.read import salary_in
from referrals.knowledge.places.read import StatedPlaces, read
from referrals.knowledge.places.refusals import outweighs_remote
from referrals.knowledge.places.workplace import says_remote
from referrals.knowledge.titles.employment_type import employment_said
from referrals.knowledge.titles.seniority import seniority_of
from referrals.model.postings import Posting, Workplace
from referrals.texts.markup import plain_text

READ_OF_A_TEXT = 32_000
"""Characters of a text; what is longer is no posting."""


def in_full(posting: Posting) -> Posting:
    """*posting*, read if nobody has read it yet."""
    return finished(as_text(posting)) if posting.unread else posting


def as_text(posting: Posting) -> Posting:
    """*posting* with its text, where it has its markup."""
    if not posting.unread:
        return posting
    return replace(posting, description=plain_text(posting.description), unread=False)


def finished(posting: Posting) -> Posting:
    """*posting* with all that its title, its places and its text tell."""
    text = (posting.description or "")[:READ_OF_A_TEXT]
    where = _corrected(read(posting.locations, posting.workplace), posting.workplace, text)
    return replace(
        posting,
        locations=where.locations,
        places=where.places,
        workplace=where.workplace or says_remote(posting.title, text),
        employment_type=posting.employment_type or employment_said(posting.title),
        seniority=seniority_of(posting.title),
        salary=posting.salary or salary_in(text),
    )


def _corrected(where: StatedPlaces, stated: Workplace | None, text: str) -> StatedPlaces:
    """*where* without a "Remote" of its words that the text plainly contradicts. A field of the
    board (*stated*) stands."""
    words_say_remote = where.workplace == "remote" or any(place.remote for place in where.places)
    if stated or not words_say_remote or not outweighs_remote(text):
        return where
    places = tuple(replace(place, remote=False) for place in where.places)
    return replace(where, places=places, workplace=says_remote("", text))
