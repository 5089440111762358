"""What is told by a posting's words, whatever its platform: pay, rung, engagement, places.

A platform's own field wins; words fill in what it leaves open.
"""

from __future__ import annotations

from dataclasses import replace

from referrals.domain.engagement import employment_said
from referrals.domain.model import Posting
from referrals.domain.pay import salary_in
from referrals.domain.seniority import seniority_of

READ_FOR_PAY = 32_000
"""Characters of a text; what is longer is no posting."""


def finished(posting: Posting) -> Posting:
    """*posting* with all that its title, its places and its text tell."""
    text = (posting.description or "")[:READ_FOR_PAY]
    return replace(
        posting,
        employment_type=posting.employment_type or employment_said(posting.title),
        seniority=seniority_of(posting.title),
        salary=posting.salary or salary_in(text),
    )
