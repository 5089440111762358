"""Who works where the user works now, or in the same family of companies.

Nobody there may hear of the search, so that here it is better to keep out one too many: a parent, a
subsidiary, a brand, and whoever names the employer among other words ("Initech, part of Hooli").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, lru_cache

from referrals.knowledge.employers.match import Employers, employers_of
from referrals.knowledge.employers.names import key
from referrals.knowledge.employers.owners import owned, owners
from referrals.model.people import Me
from referrals.model.postings import Company
from referrals.model.wording import holds_words

SHORTEST = 3
"""Letters of a name that is looked for among other words."""


class OwnEmployer:
    """The user's present employers and their families, ready to be recognised."""

    def __init__(self, me: Me) -> None:
        current = {job.employer for job in me.employments if job.current}
        self._names = sorted(name for name in current | {me.current_employer or ""} if name)
        self._read: dict[str, bool] = {}

    def employs(self, employer: str) -> bool:
        """Whether *employer* is one of them, or of their family, as far as can be told."""
        if not self._names:
            return False
        if employer not in self._read:
            self._read[employer] = self._is_family(employer)
        return self._read[employer]

    def _is_family(self, employer: str) -> bool:
        named = any(len(name) >= SHORTEST and holds_words(employer, name) for name in self._names)
        family = self._family
        return named or bool(family.match(employer)) or bool(family.related(employer))

    @cached_property
    def _family(self) -> Employers:
        kin = {relative for name in self._names for relative in _kin(key(name))}
        return employers_of(tuple(map(Company, dict.fromkeys((*self._names, *sorted(kin))))))


@lru_cache(maxsize=4)
def own_employer_of(me: Me) -> OwnEmployer:
    """Theirs, with all that was read already: an employer's name is read once in a process."""
    return OwnEmployer(me)


def _kin(name: str) -> Iterator[str]:
    """Who owns the company of this key, what it owns, and its sisters."""
    above = list(owners(name))
    yield from above
    for employer in (name, *above):
        yield from owned(employer)
