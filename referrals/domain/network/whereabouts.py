"""Who works where, as far as the watched companies and the user's own employer go.

All is found out when it is asked for: one ask needs one person, a report all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from referrals.domain.network.own_employer import own_employer_of
from referrals.knowledge.employers.match import Employers, Match, employers_of
from referrals.knowledge.employers.no_employer import with_title
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import Company


@dataclass(frozen=True, slots=True)
class Insider:
    """A contact's job at a watched company, and why we believe that it is that company."""

    contact: Contact
    employment: Employment
    match: Match


class Whereabouts:
    """The people of one network, and where they are."""

    def __init__(
        self, people: Collection[Contact], companies: Sequence[Company], me: Me, today: date
    ) -> None:
        self.employers = employers_of(tuple(companies))
        self._people = people
        self._own, self._today = own_employer_of(me), today

    @cached_property
    def insiders(self) -> Mapping[str, tuple[Insider, ...]]:
        """By company: one entry a contact, their present job there before any earlier one."""
        return _insiders(self._people, self.employers)

    def is_colleague(self, contact: Contact) -> bool:
        """Whether they work where the user works now, or begin there soon."""
        now = (job for job in contact.employments if job.current or self._to_come(job))
        return any(self._own.employs(job.employer) for job in now)

    def _to_come(self, job: Employment) -> bool:
        return job.start is not None and job.start > self._today

    def is_own(self, company: str) -> bool:
        """Whether this watched company is the user's current employer."""
        return self._own.employs(company)


def _insiders(contacts: Iterable[Contact], employers: Employers) -> dict[str, tuple[Insider, ...]]:
    by_company: dict[str, dict[int, Insider]] = defaultdict(dict)
    everyone = [(contact, job) for contact in contacts for job in contact.employments]
    # Present jobs first, so that who left and came back counts as being there.
    for present in (True, False):
        for contact, job in everyone:
            if job.current is present and (match := match_of(job, contact, employers)):
                by_company[match.company].setdefault(contact.id, Insider(contact, job, match))
    return {company: tuple(people.values()) for company, people in by_company.items()}


def match_of(job: Employment, contact: Contact, employers: Employers) -> Match | None:
    """By its name; a present job also by a work address, unless that is one of a job before."""
    by_name = employers.match(employer_of(job))
    if by_name or not job.current or not contact.emails:
        return by_name
    left = {
        m.company
        for j in contact.employments
        if not j.current
        if (m := employers.match(j.employer))
    }
    by_address = employers.match(employer_of(job), contact.emails)
    return by_address if by_address and by_address.company not in left else None


def employer_of(job: Employment) -> str:
    """Where they work, as it is to be read: an "Incoming Engineer" is not there yet."""
    return with_title(job.employer, job.title) if job.current else job.employer
