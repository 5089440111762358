"""Where the user's contacts work, beyond the companies that the user watches."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from referrals.domain.network.network import Network
from referrals.domain.people.ties import Tie, tie
from referrals.knowledge.employers.names import key, same_employer
from referrals.knowledge.employers.no_employer import is_nobody
from referrals.model.people import Contact, Employment


@dataclass(frozen=True, slots=True)
class Workplace:
    """An employer that is not watched, and whom the user knows there; the best known first."""

    employer: str
    """As most of them write it."""
    there: tuple[Contact, ...]
    left: tuple[Contact, ...]
    strong: int
    """How many of those who are there are strong ties."""
    weight: float
    """The strengths of the ties to those who are there, together: one strong tie counts for more
    than one weak one, and many weak ones for more than one strong one."""


def workplaces(network: Network) -> list[Workplace]:
    """Every employer of the user's contacts that is not watched, the most promising first; without
    the user's own and those who are none ("self-employed")."""
    ties = {
        contact.id: tie(contact, network.me, network.today) for contact in network.contacts.values()
    }
    jobs: dict[str, list[tuple[Contact, Employment]]] = defaultdict(list)
    for contact, job in _unwatched(network):
        jobs[_sign(job)].append((contact, job))
    unranked = [_workplace(those, ties) for those in jobs.values()]
    return sorted(unranked, key=lambda w: (-w.weight, -len(w.there), -len(w.left), w.employer))


def _unwatched(network: Network) -> Iterator[tuple[Contact, Employment]]:
    own = [job.employer for job in network.me.employments if job.current]
    own += filter(None, [network.me.current_employer])
    for contact in network.contacts.values():
        for job in contact.employments:
            mine = any(same_employer(job.employer, name) for name in own)
            if not (mine or is_nobody(job.employer) or network.company_of(job, contact)):
                yield contact, job


def _sign(job: Employment) -> str:
    """What `same_employer` compares."""
    return key(job.employer).replace(" ", "")


def _workplace(jobs: Sequence[tuple[Contact, Employment]], ties: dict[int, Tie]) -> Workplace:
    there = {contact.id: contact for contact, job in jobs if job.current}
    left = {contact.id: contact for contact, _ in jobs if contact.id not in there}
    spellings = Counter(job.employer for _, job in jobs)

    def nearest(contacts: dict[int, Contact]) -> tuple[Contact, ...]:
        return tuple(sorted(contacts.values(), key=lambda c: (-ties[c.id].strength, c.name, c.id)))

    return Workplace(
        employer=spellings.most_common(1)[0][0],
        there=nearest(there),
        left=nearest(left),
        strong=sum(ties[number].tie_class == "strong" for number in there),
        weight=round(sum(ties[number].strength for number in there), 4),
    )
