"""The end of a reading: what its postings' words tell, as far as the board's share goes."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from itertools import islice

from referrals.model.postings import Posting
from referrals.texts.finish import finished
from scrapers.read.share import Share, TooLarge
from scrapers.read.texts_apart import TextsApart


def finish(
    postings: dict[str, Posting], as_before: Collection[str], texts: TextsApart, seconds: float
) -> tuple[Posting, ...]:
    """As many of *postings* as can be finished in so many *seconds*. Each takes the place of what
    was read, so that thousands are not there twice. What is *as_before* has nothing to be finished,
    and what is unread is not."""
    share, done = Share(seconds), 0
    with suppress(TooLarge):
        for key, posting in postings.items():
            share.check()
            if key not in as_before and not posting.unread:
                postings[key] = texts.again(finished(texts.whole(posting)))
            done += 1
    return tuple(islice(postings.values(), done))
