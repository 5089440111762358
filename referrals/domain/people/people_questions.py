"""Who may be one person, asked at once: four namesakes make one question, not six."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from referrals.domain.people.exchanges import TALK, last_contact
from referrals.domain.people.proposals import Pair, Proposal, names_are_alike
from referrals.model.people import Contact, Employment
from referrals.model.wording import spoken

BOTH = "both"


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """Two or more contacts that may be one person, the best known first, and what speaks for it."""

    people: tuple[Contact, ...]
    evidence: tuple[str, ...]

    @property
    def kept(self) -> Contact:
        return self.people[0]

    @property
    def others(self) -> tuple[Contact, ...]:
        return self.people[1:]


def people_questions(pairs: Iterable[Proposal]) -> list[PeopleQuestion]:
    """*pairs* in their order, those that hang together as one question: by names that are alike, or
    else by what several of other names have in common."""
    groups, group_of = dict[int, list[Proposal]](), dict[tuple[bool, int], int]()
    for number, pair in enumerate(pairs):
        alike = names_are_alike(pair.kept, pair.gone)
        signs = [(alike, pair.kept.id), (alike, pair.gone.id)]
        joined = sorted({group_of[sign] for sign in signs if sign in group_of}) or [number]
        first, *more = joined
        group = [*groups.get(first, ()), *(p for at in more for p in groups.pop(at)), pair]
        groups[first] = group
        group_of |= {(alike, who.id): first for p in group for who in (p.kept, p.gone)}
    return [_question(group) for group in groups.values()]


def _question(pairs: Sequence[Proposal]) -> PeopleQuestion:
    people = {who.id: who for pair in pairs for who in (pair.kept, pair.gone)}
    if len(people) == 2:
        return PeopleQuestion(tuple(people.values()), pairs[0].evidence)
    possible = len(people) * (len(people) - 1) // 2
    told = dict.fromkeys(text for pair in pairs for text in pair.evidence)
    counts = {text: sum(text in pair.evidence for pair in pairs) for text in told}
    evidence = tuple(_of_several(text, counts[text] == possible) for text in told)
    return PeopleQuestion(tuple(people.values()), evidence)


def _of_several(evidence: str, everyone: bool) -> str:
    """ "the same name, all at SAP" """
    words = evidence.replace("two people", "several people")
    if BOTH in words:
        return words.replace(BOTH, "all" if everyone else "some of them")
    return words if everyone else f"some of them: {words}"


def pairs_of(people: Sequence[Contact]) -> list[Pair]:
    """The ids of each two of *people*."""
    return list(combinations([contact.id for contact in people], 2))


def told_of(contact: Contact) -> list[str]:
    """What tells somebody from their namesakes: "Engineer at SAP", "wei@x.example", "connected
    since 12 March 2020"."""
    return [
        *(f"{job.title or 'works'} at {job.employer}" for job in _jobs(contact, current=True)),
        *(f"before at {job.employer}" for job in _jobs(contact, current=False)[:2]),
        *contact.emails[:2],
        *filter(None, (contact.phone, _short(contact.url))),
        *([f"connected since {spoken(contact.connected_on)}"] if contact.connected_on else []),
        *_last(contact),
        *([f"tagged {', '.join(contact.tags)}"] if contact.tags else []),
        *(contact.kinds and [f"known as {', '.join(contact.kinds)}"]),
    ]


def _jobs(contact: Contact, current: bool) -> list[Employment]:
    return [job for job in contact.employments if job.current == current]


def _short(url: str | None) -> str:
    return (url or "").partition("://")[2].removeprefix("www.")


def last_letter(contact: Contact) -> date | None:
    """The day of the last mail or message."""
    return max((e.last for e in contact.exchanges if e.how in TALK and e.last), default=None)


def _last(contact: Contact) -> list[str]:
    if letter := last_letter(contact):
        return [f"last letter {spoken(letter)}"]
    day = last_contact(contact)
    return [f"last contact {spoken(day)}"] if day else ["no letters"]
