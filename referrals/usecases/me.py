"""The user's own jobs: what config.toml says, and what LinkedIn's export told beside it."""

from __future__ import annotations

from dataclasses import replace

from referrals.config.model import Config
from referrals.knowledge.employers.names import same_employer
from referrals.model.people import Me
from referrals.store.book import Book


def me(book: Book, config: Config) -> Me:
    """The user. What config.toml says of an employer counts; an export adds the others.

    A job that either calls present keeps everybody there from being told. Where the export is out
    of date, an entry in config.toml with its end says so.
    """
    stated = config.me.me()
    further = [
        job
        for job in book.own_jobs()
        if not any(same_employer(job.employer, other.employer) for other in stated.employments)
    ]
    return replace(stated, employments=(*stated.employments, *further))
