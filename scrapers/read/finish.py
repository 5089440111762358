"""What is told by a posting's words, whatever its platform: pay, rung, engagement, places.

A platform's own field wins; words fill in what it leaves open.
"""

from __future__ import annotations

from dataclasses import replace

from referrals.knowledge.pay.read import salary_in
from referrals.knowledge.places.read import read
from referrals.knowledge.places.workplace import says_remote
from referrals.knowledge.titles.employment_type import employment_said
from referrals.knowledge.titles.seniority import seniority_of
from referrals.model.postings import Posting

READ_OF_A_TEXT = 32_000
"""Characters of a text; what is longer is no posting."""


def finished(posting: Posting) -> Posting:
    """*posting* with all that its title, its places and its text tell."""
    text = (posting.description or "")[:READ_OF_A_TEXT]
    where = read(posting.locations, posting.workplace)
    return replace(
        posting,
        locations=where.locations,
        places=where.places,
        workplace=where.workplace or says_remote(posting.title, text),
        employment_type=posting.employment_type or employment_said(posting.title),
        seniority=seniority_of(posting.title),
        salary=posting.salary or salary_in(text),
    )
