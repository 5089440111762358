"""Does "ACME, Inc." employ them at Acme? From the words in a contact's "Company" to a company.

Linking the wrong person embarrasses the user in front of a stranger; a miss costs a suggestion. So
only near-certain evidence links, and each link tells its evidence (EMPLOYERS.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache

from referrals.knowledge.employers.by_words import meant
from referrals.knowledge.employers.index import Match, Names, one_each
from referrals.knowledge.employers.known import line_of
from referrals.knowledge.employers.likeness import Likeness, Likenesses
from referrals.knowledge.employers.mail_hosts import shared_host
from referrals.knowledge.employers.names import (
    before_dash,
    bounded,
    has_left,
    key,
    other_names,
    parts,
    said_owner,
    spelled,
    unspaced,
)
from referrals.knowledge.employers.no_employer import is_nobody, is_unsure, lenders
from referrals.knowledge.employers.owners import owned, owners
from referrals.knowledge.employers.parts import whole_of
from referrals.model.postings import Company

__all__ = ["Employers", "Match", "employers_of"]

SUGGESTED = 3
LONGEST_HOST = 253
"""Letters of a host's name (RFC 1035)."""
NOT_THERE = "they have yet to start there, or are lent out by somebody else"


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
        self._suggested: dict[str, tuple[Match, ...]] = {}

    # -------------------------------------------------------------- nearly certain

    def match(self, employer: str, emails: Sequence[str] = ()) -> Match | None:
        """The company that *employer* means, None when it is not nearly certain.

        A fitting name decides before a work address, which may be left over from an earlier job.
        Nobody is linked by an address who says that they are between jobs, have left, or work for
        another company that everybody knows.
        """
        employer = bounded(employer)
        if employer not in self._read:
            self._read[employer] = self._allowed(employer, meant(employer, self._names))
        if (found := self._read[employer]) or not emails or is_nobody(employer):
            return found
        addressed = next(filter(None, map(self._by_address, emails)), None)
        return None if _another(employer) else self._allowed(employer, addressed)

    def _by_address(self, email: str) -> Match | None:
        domain = self._domain_of(email)
        return self._domains[domain] if domain else None

    def _domain_of(self, email: str) -> str | None:
        """The company's domain at which *email* is, or of which its host is a part."""
        domain = email.rpartition("@")[2].lower()
        if len(domain) > LONGEST_HOST:
            return None
        while "." in domain:
            if self._domains.get(domain):
                return domain
            domain = domain.partition(".")[2]
        return None

    def _allowed(self, employer: str, found: Match | None) -> Match | None:
        """*found*, unless the user has said that *employer* is not that company."""
        return None if found and self._is_denied(employer, found.company) else found

    def _is_denied(self, employer: str, company: str) -> bool:
        forms = (spelled(employer), unspaced(employer)) if self._denied else ()
        return any((company, form) in self._denied for form in forms)

    # -------------------------------------------------------------- said, not assumed

    def related(self, employer: str) -> list[Match]:
        """The watched companies that own *employer* or that it owns: "GitHub belongs to Microsoft".

        By what everybody knows, or by what the text says ("an IBM company"). Never a link.
        """
        employer = bounded(employer)
        owners_of_it = {match.company: match for match in self._relations(employer)}
        return [
            match for match in owners_of_it.values() if not self._is_denied(employer, match.company)
        ]

    def _relations(self, employer: str) -> Iterator[Match]:
        names = [key(employer), *(whole for whole, _ in whole_of(key(employer).split()))]
        for owner in [*said_owner(employer), *(o for name in names for o in owners(name))]:
            if same := self._names.same(owner):
                yield Match(same.company, f"{employer} belongs to {same.company}")
        for name in owned(names[0]):
            if same := self._names.same(name):
                yield Match(same.company, f"{same.company} belongs to {employer}")

    # -------------------------------------------------------------- for the user to decide

    def addressed(self, emails: Sequence[str]) -> dict[str, Match]:
        """The companies at which somebody without an employer has a work address, by what stands
        for it ("@acme.example"), unless the user has said that they are not there."""
        domains = [domain for domain in map(self._domain_of, emails) if domain]
        matches = {f"@{domain}": match for domain in domains if (match := self._domains[domain])}
        return {
            host: match
            for host, match in matches.items()
            if not self._is_denied(host, match.company)
        }

    def suggest(self, employer: str, emails: Sequence[str] = ()) -> tuple[Match, ...]:
        """Companies that *employer* may be, the likeliest first, at most three; none for who has
        no employer, and for what is linked anyway."""
        employer = bounded(employer)
        if emails:
            return self._suggestions(employer, emails)
        if employer not in self._suggested:
            self._suggested[employer] = self._suggestions(employer, ())
        return self._suggested[employer]

    def _suggestions(self, employer: str, emails: Sequence[str]) -> tuple[Match, ...]:
        if (is_nobody(employer) and not is_unsure(employer)) or self.match(employer, emails):
            return ()
        doubt = NOT_THERE if is_unsure(employer) else None
        alike = [Match(like.company, doubt or like.evidence) for like in self._alike(employer)]
        addressed = filter(None, map(self._by_address, emails))
        matches = dict[str, Match]()
        lent = [Match(m.company, NOT_THERE) for m in self._lenders(employer)]
        for match in (*addressed, *self.related(employer), *alike, *lent):
            if not self._is_denied(employer, match.company):
                matches.setdefault(match.company, match)
        return tuple(matches.values())[:SUGGESTED]

    def _lenders(self, employer: str) -> Iterator[Match]:
        """Who lends them out: by whom they are employed may be watched, too."""
        yield from filter(None, map(self._names.same, lenders(employer)))

    def _alike(self, employer: str) -> list[Likeness]:
        """By the whole of the text, or by one of its parts."""
        dash = before_dash(employer)
        spellings = [employer, *other_names(employer), *parts(employer), *([dash] if dash else [])]
        return self._likenesses.like(filter(None, {*map(key, spellings)}))

    @cached_property
    def _likenesses(self) -> Likenesses:
        return Likenesses(self._names.everything())


def _another(employer: str) -> bool:
    """Whether a work address must be left over: the text names a known company that is not watched,
    or says that they have left."""
    return has_left(employer) or key(employer) in line_of()


def _denied_forms(denied: str, company: Company) -> set[str]:
    """What is compared of a denial: all spellings, unless that would deny the company itself."""
    return {spelled(denied)} | ({unspaced(denied)} - {unspaced(company.name)})


@lru_cache(maxsize=4)
def employers_of(companies: tuple[Company, ...]) -> Employers:
    """Those of *companies*, with all that was read already: what many texts mean is found out once
    in a process, as long as no company is said to be another."""
    return Employers(companies)
