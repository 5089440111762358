"""Does "ACME, Inc." employ them at Acme? From the words in a contact's "Company" to a company.

Linking the wrong person embarrasses the user in front of a stranger; a miss costs a suggestion. So
only near-certain evidence links, and each link tells its evidence (EMPLOYERS.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from referrals.domain.employer_index import Match, Names, one_each
from referrals.domain.employer_likeness import Likeness, Likenesses
from referrals.domain.employer_names import (
    before_dash,
    key,
    other_names,
    parts,
    spelled,
    unspaced,
    without_weak_word,
)
from referrals.domain.employer_parts import Part, whole_of
from referrals.domain.everyday_words import EVERYDAY
from referrals.domain.known_employers import begin_with, line_of
from referrals.domain.mail_hosts import shared_host
from referrals.domain.model import Company
from referrals.domain.nobody import is_nobody
from referrals.domain.places import REGIONS

__all__ = ["Employers", "Match"]

INSTITUTIONS = frozenset(
    """
    university universitat universite universiteit universidad universita universidade college
    school institute hospital clinic church council ministry embassy chamber museum club bank
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""A place tells one from another: the Industrial Bank of Korea is not that of China."""


class Employers:
    """The companies that the user watches, ready to be recognised in what contacts write."""

    def __init__(self, companies: Sequence[Company]) -> None:
        self._names = Names(companies)
        self._denied = {
            (company.name, form)
            for company in companies
            for denied in company.not_aliases
            for form in _denied_forms(denied, company)
        }
        self._domains = one_each(
            (domain.lower(), Match(company.name, f"by the work address @{domain.lower()}"))
            for company in companies
            for domain in company.domains
            if not shared_host(domain.lower())
        )
        self._read: dict[str, Match | None] = {}

    def match(self, employer: str, emails: Sequence[str] = ()) -> Match | None:
        """The company that *employer* means, None when it is not nearly certain.

        A fitting name decides before a work address, which may be left over from an earlier job.
        Nobody is linked by an address who says that they are between jobs.
        """
        if employer not in self._read:
            self._read[employer] = self._allowed(employer, self._by_words(employer))
        if (found := self._read[employer]) or not emails or is_nobody(employer):
            return found
        return self._allowed(employer, next(filter(None, map(self._by_address, emails)), None))

    def suggest(self, employer: str, emails: Sequence[str] = ()) -> tuple[Match, ...]:
        """Companies that *employer* may be, the likeliest first, at most three; none for who has
        no employer, and for what is linked anyway."""
        if is_nobody(employer) or self.match(employer, emails):
            return ()
        best: dict[str, Likeness] = {}
        for like in self._likes(employer):
            if like.company not in best or like.weight > best[like.company].weight:
                best[like.company] = like
        allowed = [b for b in best.values() if not self._is_denied(employer, b.company)]
        ranked = sorted(allowed, key=lambda like: (-like.weight, like.company))
        return tuple(Match(like.company, like.evidence) for like in ranked[:SUGGESTED])

    def _likes(self, employer: str) -> Iterator[Likeness]:
        for text in {key(employer): 1, **dict.fromkeys(map(key, self._pieces(employer)), 1)}:
            yield from self._likenesses.like(text)

    def _pieces(self, employer: str) -> list[str]:
        dash = before_dash(employer)
        return [*other_names(employer), *parts(employer), *([dash] if dash else [])]

    @cached_property
    def _likenesses(self) -> Likenesses:
        return Likenesses(self._names.everything())

    def _allowed(self, employer: str, found: Match | None) -> Match | None:
        """*found*, unless the user has said that *employer* is not that company."""
        if found and self._denied and self._is_denied(employer, found.company):
            return None
        return found

    def _is_denied(self, employer: str, company: str) -> bool:
        forms = {spelled(employer), unspaced(employer)}
        return any((company, form) in self._denied for form in forms)

    def _by_words(self, employer: str) -> Match | None:
        if alias := self._names.aliases.get(key(employer)):
            return alias  # the user's word, even for "Remote"
        exact = self._names.exact(employer)
        if exact and " " in spelled(employer):
            return exact
        if is_nobody(employer):
            return None
        return self._named(employer) or self._in_piece(employer) or self._before_dash(employer)

    def _named(self, name: str) -> Match | None:
        """By the whole of *name*: as it is, without "Group", or as a part of the company."""
        if found := self._names.same(name):
            return found
        compared = key(name)
        if compared in line_of():
            return None  # a known company, but none that is watched
        return self._without_weak_word(compared) or self._part(compared) or self._turned(compared)

    def _without_weak_word(self, compared: str) -> Match | None:
        """By "Acme Group" or "acme.com"; but "Target Group" may be anybody's name."""
        short = without_weak_word(compared)
        if compared.endswith(" com"):
            short = compared.removesuffix(" com")
        elif short in EVERYDAY:
            return None
        return self._as("by the name without '{}'", short, compared)

    def _part(self, compared: str) -> Match | None:
        """By "Siemens India" or "Ericsson Research"; but "Target Australia" is another Target."""
        for whole, part in whole_of(compared.split()):
            if self._can_have(part, whole) and (
                found := self._as("by the name without '{}'", whole, compared)
            ):
                return found
        return None

    def _can_have(self, part: Part, brand: str) -> bool:
        """Whether *brand* with such words behind it can hardly be anybody else's."""
        words = brand.split()
        known = self._names.is_known(brand)
        if not INSTITUTIONS.isdisjoint(words) or (len(words) == 1 and brand in EVERYDAY):
            return False
        if part == "region":
            return known or not all(word in EVERYDAY or word in REGIONS for word in words)
        return known and (part == "division" or begin_with(brand) <= RELATIVES)

    def _turned(self, compared: str) -> Match | None:
        """By a person's name as registers write it: "SCHWAB CHARLES CORP"."""
        first, *rest = compared.split()
        if not rest or (first in EVERYDAY or first in REGIONS):
            return None
        for words in ([*rest, first], [rest[0], first, *rest[1:]]):
            turned = " ".join(words)
            if key(turned) == turned and (found := self._names.same(turned)):
                return Match(found.company, "by the name, the words turned round")
        return None

    def _as(self, evidence: str, short: str | None, compared: str) -> Match | None:
        found = self._names.same(short) if short else None
        left = compared.removeprefix(short or "").strip()
        return found and Match(found.company, evidence.format(left))

    def _in_piece(self, employer: str) -> Match | None:
        """By another name that the text itself gives ("formerly …"), or one part of "A | B"."""
        pieces = parts(employer)
        if any(map(is_nobody, pieces)):
            return None
        meant = {
            found.company: name
            for name in (*other_names(employer), *pieces)
            if (found := self._named(name))
        }
        if len(meant) != 1:
            return None
        company, name = meant.popitem()
        return Match(company, f"by the name '{name}' in '{employer}'")

    def _before_dash(self, employer: str) -> Match | None:
        """By "Zyntrix - Berlin office"; but what is called "Target - …" may be anybody's."""
        name = before_dash(employer)
        if name is None or key(name) in EVERYDAY:
            return None
        found = self._names.same(name)
        return found and Match(found.company, f"by the name '{name}' in '{employer}'")

    def _by_address(self, email: str) -> Match | None:
        domain = email.rpartition("@")[2].lower()
        while "." in domain:
            if found := self._domains.get(domain):
                return found
            domain = domain.partition(".")[2]
        return None


SUGGESTED = 3
RELATIVES = 3
"""Known companies whose names may begin alike; where more do, as with Tata, each is its own."""


def _denied_forms(denied: str, company: Company) -> set[str]:
    """What is compared of a denial: all spellings, unless that would deny the company itself."""
    joined = unspaced(denied)
    return {spelled(denied)} | ({joined} - {unspaced(company.name)})
