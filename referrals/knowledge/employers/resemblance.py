"""Whether two employers' names mean one, or may: what is never taken for a move."""

from __future__ import annotations

import re
from functools import lru_cache

from referrals.knowledge.employers.known import line_of
from referrals.knowledge.employers.likeness import BEGINNING
from referrals.knowledge.employers.match import Employers
from referrals.knowledge.employers.names import key, same_employer, unspaced
from referrals.knowledge.employers.no_employer import is_unsure
from referrals.model.postings import Company

HALF = "', too"
"""Ends the evidence that two names have only a part in common: Deutsche Bank, Deutsche Bahn."""
ACRONYM = 6


@lru_cache(maxsize=65536)
def is_one(one: str, other: str) -> bool:
    """ "IBM" and its whole name, "Stripe" and "Stripe Payments": of one, were it watched, the other
    would be a match."""
    if same_employer(one, other):
        return True
    if not _worth_a_look(one, other) or is_unsure(one) or is_unsure(other):
        return False
    return any(_of(a).match(b) for a, b in ((one, other), (other, one)))


@lru_cache(maxsize=65536)
def may_be_one(one: str, other: str) -> bool:
    """ "Zyntrix Robotics" and "Zyntrix", "GitHub" and "Microsoft": of one, were it watched, the
    other would be a suggestion."""
    if is_one(one, other):
        return True
    return _worth_a_look(one, other) and (_suggested(one, other) or _suggested(other, one))


def _worth_a_look(one: str, other: str) -> bool:
    """Whether anything at all speaks for it: a word, a beginning, initials, or what everybody knows
    of both; and no number contradicts. Most pairs have nothing in common."""
    if re.findall(r"\d+", one) != re.findall(r"\d+", other):
        return False
    a, b = key(one), key(other)
    words = not {*a.split()}.isdisjoint(b.split())
    begun = unspaced(one)[:BEGINNING] == unspaced(other)[:BEGINNING]
    known = a in line_of() and b in line_of()
    return words or begun or known or min(len(a), len(b)) <= ACRONYM


def _suggested(company: str, employer: str) -> bool:
    told = [match.evidence for match in _of(company).suggest(employer)]
    return any(not evidence.endswith(HALF) for evidence in told)


def _of(company: str) -> Employers:
    return Employers([Company(company)])
