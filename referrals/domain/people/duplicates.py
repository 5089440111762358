"""One person, one contact: what two contacts say together, and which two look like one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from referrals.knowledge.employers.names import key, same_employer, spelled
from referrals.model.people import Contact, Employment, Exchange

MOST_ALIKE = 8
"""Contacts of one name that are held against each other; more of one name prove nothing."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two contacts that may be one person, with what speaks for it."""

    kept: Contact
    gone: Contact
    evidence: tuple[str, ...]


def united(kept: Contact, gone: Contact) -> Contact:
    """*kept* with everything that *gone* says beside it; what *kept* says itself stays."""
    notes = dict.fromkeys(filter(None, (kept.note, gone.note)))
    return replace(
        kept,
        emails=_once(kept.emails, gone.emails),
        phone=kept.phone or gone.phone,
        url=kept.url or gone.url,
        employments=(*kept.employments, *_further(kept.employments, gone.employments)),
        connected_on=min(_days(kept.connected_on, gone.connected_on), default=None),
        last_contact=max(_days(kept.last_contact, gone.last_contact), default=None),
        exchanges=together(kept.exchanges, gone.exchanges),
        tie=kept.tie if kept.tie is not None else gone.tie,
        kinds=tuple(dict.fromkeys((*kept.kinds, *gone.kinds))),
        cadence=kept.cadence or gone.cadence,
        looking=kept.looking or gone.looking,
        note="\n".join(notes) or None,
    )


def parted(kept: Contact, before: Contact, gone: Contact) -> Contact:
    """*kept*, once united with *gone*, as it is without: what it had *before* or gained since."""
    from_gone = {mail.casefold() for mail in gone.emails}
    return replace(
        kept,
        emails=tuple(
            mail
            for mail in kept.emails
            if mail in before.emails or mail.casefold() not in from_gone
        ),
        phone=_without(kept.phone, before.phone, gone.phone),
        url=_without(kept.url, before.url, gone.url),
        employments=tuple(
            job
            for job in kept.employments
            if job in before.employments or job not in gone.employments
        ),
    )


def together(one: Iterable[Exchange], other: Iterable[Exchange]) -> tuple[Exchange, ...]:
    """What passed, by way and direction. Two readings of one export tell the same, so the larger
    counts: taking one in again changes nothing."""
    united_exchanges: dict[tuple[str, str], Exchange] = {}
    for exchange in (*one, *other):
        counted = united_exchanges.get((exchange.how, exchange.direction), exchange)
        united_exchanges[exchange.how, exchange.direction] = replace(
            counted,
            count=max(counted.count, exchange.count),
            first=min(_days(counted.first, exchange.first), default=None),
            last=max(_days(counted.last, exchange.last), default=None),
        )
    return tuple(united_exchanges[sign] for sign in sorted(united_exchanges))


def proposals(people: Sequence[Contact], apart: Collection[Pair]) -> list[Proposal]:
    """Contacts of one name that something else speaks for, the best known person first. Equal names
    alone propose nothing."""
    named: dict[str, list[Contact]] = defaultdict(list)
    for contact in people:
        named[spelled(contact.name)].append(contact)
    proposed = [
        Proposal(*_elder_first(a, b), tuple(evidence))
        for name, alike in named.items()
        if name and len(alike) <= MOST_ALIKE
        for a, b in combinations(alike, 2)
        if (min(a.id, b.id), max(a.id, b.id)) not in apart and (evidence := list(_evidence(a, b)))
    ]
    return sorted(
        proposed, key=lambda p: (-_known(p.kept) - _known(p.gone), p.kept.name, p.kept.id)
    )


def _evidence(a: Contact, b: Contact) -> Iterator[str]:
    if shared := sorted({key(job.employer) for job in a.employments} & _employers(b) - {""}):
        names = [j.employer for j in a.employments if key(j.employer) in shared]
        yield f"the same name, both at {names[0]}"
    if a.connected_on and a.connected_on == b.connected_on:
        yield f"the same name, both connected on {a.connected_on}"
    if a.phone and a.phone == b.phone:
        yield "the same name and phone"


def _employers(contact: Contact) -> set[str]:
    return {key(job.employer) for job in contact.employments}


def _elder_first(a: Contact, b: Contact) -> tuple[Contact, Contact]:
    """Who is kept: the one that says more, else the one that was there first."""
    return (a, b) if (-_known(a), a.id) <= (-_known(b), b.id) else (b, a)


def _known(contact: Contact) -> int:
    """How much is known of somebody, and how near they are."""
    details = (
        contact.url,
        contact.emails,
        contact.employments,
        contact.last_contact,
        contact.phone,
    )
    return (contact.tie or 0) * 2 + len(contact.kinds) + sum(map(bool, details))


def _further(jobs: Sequence[Employment], more: Iterable[Employment]) -> Iterator[Employment]:
    """Jobs at employers that *jobs* does not name."""
    for job in more:
        if not any(same_employer(job.employer, other.employer) for other in jobs):
            yield job


def _once(mails: Sequence[str], more: Iterable[str]) -> tuple[str, ...]:
    have = {mail.casefold() for mail in mails}
    return (*mails, *(mail for mail in more if mail.casefold() not in have))


def _without(now: str | None, before: str | None, gone: str | None) -> str | None:
    return before if now == gone else now


def _days(*days: date | None) -> list[date]:
    return [day for day in days if day]
