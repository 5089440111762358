"""One person, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from referrals.domain.asks.threads import how_far
from referrals.domain.network.network import Network
from referrals.domain.people.ties import Tie, tie
from referrals.model.advice import ToldThread
from referrals.model.people import Contact, Employment
from referrals.model.wording import times

if TYPE_CHECKING:
    from referrals.usecases.history import Passed

POSSIBLE_SHOWN = 5


def form(contact: Contact, network: Network) -> dict[str, object]:
    """The contact as `contacts list --json` promises it."""
    bond = tie(contact, network.me, network.today)
    known = bond.tie_class is not None
    return {
        "id": contact.id,
        "name": contact.name,
        "emails": contact.emails,
        "url": contact.url,
        "employments": [_job_form(job, contact, network) for job in contact.employments],
        "tie": contact.tie or (round(bond.base, 1) if known else None),
        "tie_class": bond.tie_class,
        "kinds": contact.kinds or ((bond.kind,) if known else ()),
        "evidence": bond.evidence,
        "last_contact": contact.last_contact,
        "tags": contact.tags,
    }


def whole_form(
    contact: Contact, network: Network, told: Sequence[ToldThread], passed: Sequence[Passed]
) -> dict[str, object]:
    """As `contacts show --json` tells it: also what is private, the threads, and what passed."""
    more = ("phone", "connected_on", "cadence", "birthday", "looking", "note")
    asks = network.ledger(contact).asks
    return (
        form(contact, network)
        | {name: getattr(contact, name) for name in more}
        | {"asks": [ask.id for ask in asks]}
        | {"threads": [t.thread.company for t in told if contact.id in t.thread.people]}
        | {"history": [event._asdict() for event in passed]}
    )


def _job_form(job: Employment, contact: Contact, network: Network) -> dict[str, object]:
    return {
        "employer": job.employer,
        "company": network.company_of(job, contact),
        "title": job.title,
        "from": job.start,
        "to": job.end,
        "current": job.current,
    }


def card(
    contact: Contact,
    network: Network,
    told: Sequence[ToldThread] = (),
    passed: Sequence[Passed] = (),
) -> Iterator[str]:
    """Everything that is known of a person, line by line; *told* are all threads, *passed* is what
    passed between the two."""
    bond, ledger = tie(contact, network.me, network.today), network.ledger(contact)
    yield f"{contact.name} ({contact.id})"
    for job in contact.employments:
        does = job.title or ("works" if job.current else "worked")
        yield f"  {does} at {job.employer}{_years(job)}"
        yield from (f"    {line}" for line in _watched(job, contact, network))
    yield from (f"  {way}" for way in (*contact.emails, contact.phone, contact.url) if way)
    yield f"  tie: {_tie(bond)}"
    yield from (f"    {sentence}" for sentence in bond.evidence)
    yield from (f"  {line}" for line in _knows(contact, network))
    if ledger.received or ledger.given:
        yield f"  helped you {times(ledger.received)}, you helped {times(ledger.given)}"
    for favour in ledger.favours:
        yield f"  favour {favour.id}: {favour.direction} {favour.what}, {favour.on}"
    for ask in ledger.asks:
        at = f" at {ask.company}" if ask.company else ""
        yield f"  ask {ask.id}, {ask.kind}{at}: {ask.status}, {ask.sent_on}"
    yield from (f"  {line}" for line in _threads(contact, told))
    if contact.birthday:
        yield f"  birthday: {contact.birthday.removeprefix('--')}"
    if contact.looking:
        yield f"  looks for: {contact.looking}"
    if contact.tags:
        yield f"  tags: {', '.join(contact.tags)}"
    if contact.note:
        yield "  note: " + contact.note.replace("\n", "\n    ")
    if passed:
        yield "  history"
    yield from (f"    {event.on}  {event.text}" for event in passed)


def _threads(contact: Contact, told: Sequence[ToldThread]) -> Iterator[str]:
    """Each story that they have a part in, and what comes next in it."""
    for one in told:
        if contact.id in one.thread.people:
            yield f"thread with {one.thread.company}: {how_far(one.thread)}"
            if one.step:
                yield f"  next, {one.step.due}: {one.step.text}"


def _watched(job: Employment, contact: Contact, network: Network) -> Iterator[str]:
    """Which watched company the employer is, where its name does not tell; or belongs to."""
    if match := network.match(job, contact):
        if match.company != job.employer:
            yield f"that is {match.company}: {match.evidence}"
    else:
        yield from (relation.evidence for relation in network.employers.related(job.employer))


def _knows(contact: Contact, network: Network) -> Iterator[str]:
    """What the user said of whom they know, then who they may know, the likeliest first."""
    legs = network.acquaintances.of(contact)
    names = {leg.connector: network.contacts[leg.connector].name for leg in legs}
    for leg in legs:
        if leg.stated:
            strength = f", {leg.worth * 5:.0f} of 5" if leg.known else ""
            yield f"knows {names[leg.connector]}{strength}"
    possible = [leg for leg in legs if not leg.stated]
    for leg in sorted(possible, key=lambda leg: -leg.worth)[:POSSIBLE_SHOWN]:
        yield f"may know {names[leg.connector]}: {leg.why}"
    if len(possible) > POSSIBLE_SHOWN:
        yield f"and may know {len(possible) - POSSIBLE_SHOWN} more"


def _tie(bond: Tie) -> str:
    return f"{bond.tie_class}, {bond.base:.2g} of 5" if bond.tie_class else "not known"


def _years(job: Employment) -> str:
    """In which years, as far as is known: a job that ended says so."""
    start = job.start.year if job.start else None
    if job.current:
        return f", since {start}" if start else ""
    if job.end is None:
        return f", from {start}" if start else ", before"
    until = job.end.year
    return f", {start}–{until}" if start and start < until else f", until {until}"
