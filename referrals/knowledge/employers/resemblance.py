"""Whether two employers' names mean one, or may: what is never taken for a move."""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.match import Employers
from referrals.knowledge.employers.names import same_employer
from referrals.knowledge.employers.no_employer import is_unsure
from referrals.model.postings import Company

HALF = "', too"
"""Ends the evidence that two names have only a part in common: Deutsche Bank, Deutsche Bahn."""


@lru_cache(maxsize=65536)
def is_one(one: str, other: str) -> bool:
    """ "IBM" and its whole name, "Stripe" and "Stripe Payments": of one, were it watched, the other
    would be a match."""
    if same_employer(one, other):
        return True
    unsure = is_unsure(one) or is_unsure(other)
    return not unsure and any(_of(a).match(b) for a, b in ((one, other), (other, one)))


@lru_cache(maxsize=65536)
def may_be_one(one: str, other: str) -> bool:
    """ "Zyntrix Robotics" and "Zyntrix", "GitHub" and "Microsoft": of one, were it watched, the
    other would be a suggestion."""
    return is_one(one, other) or _suggested(one, other) or _suggested(other, one)


def _suggested(company: str, employer: str) -> bool:
    told = [match.evidence for match in _of(company).suggest(employer)]
    numbers = [re.findall(r"\d+", name) for name in (company, employer)]
    return numbers[0] == numbers[1] and any(not evidence.endswith(HALF) for evidence in told)


def _of(company: str) -> Employers:
    return Employers([Company(company)])
