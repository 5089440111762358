"""What only the user can tell: whose employer is whose, and how near somebody is.

Only what is nearly certain is linked by itself; the rest is asked, the most valuable question first
(EMPLOYERS.md, "Review"; RELATIONSHIPS.md, "Ties from evidence").
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from referrals.domain.network.network import Network
from referrals.domain.network.whereabouts import employer_of
from referrals.domain.people.ties import tie
from referrals.knowledge.employers.match import Match
from referrals.knowledge.employers.names import spelled, unspaced
from referrals.knowledge.employers.no_employer import is_nobody, is_unsure
from referrals.model.advice import Opportunity, Path
from referrals.model.people import Contact

WEAKEST, STRONGEST = 1, 5
"""What the user may answer: the base of a tie."""


@dataclass(frozen=True, slots=True)
class EmployerQuestion:
    """An employer that may be a watched company: who is or was there, and which company it may be,
    the likeliest first, at most three."""

    employer: str
    """As most of them write it."""
    contacts: tuple[Contact, ...]
    candidates: tuple[Match, ...]
    worth: int
    """Contacts × open postings of the likeliest company that has any."""


def employer_questions(network: Network, openings: Mapping[str, int]) -> list[EmployerQuestion]:
    """Every employer that only resembles a watched company, each once, the most valuable first.

    *openings* counts the open postings by company.
    """
    questions = [
        EmployerQuestion(employer, contacts, candidates, _worth(contacts, candidates, openings))
        for employer, contacts in _unresolved(network)
        if (candidates := network.employers.suggest(employer))
    ]
    questions += [
        EmployerQuestion(host, contacts, candidates, _worth(contacts, candidates, openings))
        for host, contacts, candidates in _addressed(network)
    ]
    return sorted(questions, key=lambda q: (-q.worth, -len(q.contacts), q.employer))


def _addressed(network: Network) -> Iterator[tuple[str, tuple[Contact, ...], tuple[Match, ...]]]:
    """Who has no employer, and a work address at a watched company: by what stands for it."""
    there, matches = defaultdict[str, list[Contact]](list), dict[str, Match]()
    for contact in network.contacts.values():
        if not contact.employments:
            for host, match in network.employers.addressed(contact.emails).items():
                there[host].append(contact)
                matches[host] = match
    for host, contacts in there.items():
        yield host, tuple(contacts), (matches[host],)


def _worth(
    contacts: tuple[Contact, ...], candidates: Iterable[Match], openings: Mapping[str, int]
) -> int:
    return len(contacts) * max(openings.get(match.company, 0) for match in candidates)


def _unresolved(network: Network) -> Iterable[tuple[str, tuple[Contact, ...]]]:
    """Employers that lead to no company, each once, with everyone who is or was there."""
    spellings: dict[str, Counter[str]] = defaultdict(Counter)
    there: dict[str, dict[int, Contact]] = defaultdict(dict)
    for contact in network.contacts.values():
        for job in contact.employments:
            employer = employer_of(job)
            nobody = is_nobody(employer) and not is_unsure(employer)
            if not (nobody or network.company_of(job, contact)):
                sign = spelled(employer) if is_unsure(employer) else unspaced(employer)
                spellings[sign][employer] += 1
                there[sign][contact.id] = contact
    for sign, contacts in there.items():
        most = min(spellings[sign].items(), key=lambda item: (-item[1], item[0]))
        yield most[0], tuple(contacts[number] for number in sorted(contacts))


@dataclass(frozen=True, slots=True)
class TieQuestion:
    """How well the user knows somebody, where the answer changes whom to ask today."""

    contact: Contact
    postings: tuple[str, ...]
    """What they could be asked about: "Data Engineer at GitLab"."""


def tie_questions(opportunities: Iterable[Opportunity], network: Network) -> list[TieQuestion]:
    """Contacts who would become the first choice for a posting, or stop being it, depending on the
    answer; those who matter for most postings first. What the user has said is not asked again."""
    decided: dict[int, list[str]] = defaultdict(list)
    for opportunity in opportunities:
        posting = opportunity.posting
        paths = [path for path in opportunity.paths if path.route == "direct"]
        for path in paths:
            if path.contact.tie is None and _decides(path, paths, network):
                decided[path.contact.id].append(f"{posting.title} at {posting.company}")
    questions = [TieQuestion(network.contacts[who], tuple(p)) for who, p in decided.items()]
    return sorted(questions, key=lambda q: (-len(q.postings), q.contact.name, q.contact.id))


def _decides(path: Path, paths: list[Path], network: Network) -> bool:
    """Whether *path* would be first with the strongest tie, and not with the weakest."""
    others = [other.score for other in paths if other.contact.id != path.contact.id]
    if not others:
        return False
    base = tie(path.contact, network.me, network.today).base
    least, most = (path.score * answer / base for answer in (WEAKEST, STRONGEST))
    return least <= max(others) < most
