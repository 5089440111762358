"""One person, one contact: what two contacts say together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import reduce
from typing import Any

from referrals.domain.people.name_sources import better_named
from referrals.knowledge.employers.names import key, same_employer
from referrals.knowledge.mail.addresses import same_address
from referrals.model.people import Contact, Employment, Exchange


def united(kept: Contact, gone: Contact) -> Contact:
    """*kept* with everything that *gone* says beside it; what *kept* says itself stays, and what
    the user took out of it."""
    gone = without_struck(gone, kept.struck)
    name = better_named(kept, gone)
    return replace(
        kept,
        name=name.name,
        name_parts=name.name_parts,
        called=name.called,
        emails=_once(kept.emails, gone.emails),
        phone=kept.phone if "phone" in kept.said else kept.phone or gone.phone,
        url=kept.url if "url" in kept.said else kept.url or gone.url,
        employments=(
            *(_as_themselves_say(job, gone.employments) for job in kept.employments),
            *_further(kept.employments, gone.employments),
        ),
        connected_on=min(_days(kept.connected_on, gone.connected_on), default=None),
        last_contact=max(_days(kept.last_contact, gone.last_contact), default=None),
        exchanges=together(kept.exchanges, gone.exchanges),
        tie=kept.tie if kept.tie is not None else gone.tie,
        kinds=tuple(dict.fromkeys((*kept.kinds, *gone.kinds))),
        cadence=kept.cadence or gone.cadence,
        looking=kept.looking if "looking" in kept.said else kept.looking or gone.looking,
        note=_with_further_lines(kept.note, gone.note),
        birthday=kept.birthday or gone.birthday,
        tags=tuple(dict.fromkeys((*kept.tags, *gone.tags))),
        said=tuple(dict.fromkeys((*kept.said, *gone.said))),
        struck=tuple(dict.fromkeys((*kept.struck, *gone.struck))),
    )


def one_of(written: Iterable[Contact], kept: int) -> Contact:
    """The one person that several contacts, as each was *written*, are: *kept* stands for all."""
    first, *others = sorted(written, key=lambda contact: (contact.id != kept, contact.id))
    return reduce(united, others, first)


VALUES = (
    "name", "name_parts", "phone", "url", "connected_on", "last_contact", "tie", "cadence",
    "looking", "note", "birthday",
)  # fmt: skip
LISTS = ("emails", "employments", "exchanges", "kinds", "tags", "said", "struck", "called")


def as_said(written: Contact, before: Contact, now: Contact) -> Contact:
    """*written*, which stands for others too, with what the user changed of the whole person from
    *before* to *now*: nothing of the others is written into it."""
    values: dict[str, Any] = {
        name: getattr(now, name) for name in VALUES if getattr(now, name) != getattr(before, name)
    }
    lists: dict[str, Any] = {
        name: tuple(
            each
            for each in getattr(now, name)
            if each in getattr(written, name) or each not in getattr(before, name)
        )
        for name in LISTS
    }
    return replace(written, **values, **lists)


def beside(written: Contact, before: Contact, now: Contact) -> Contact:
    """*written*, for which another contact stands, without what the user took off the whole person
    from *before* to *now* and no other contact could take off it."""
    return replace(
        written,
        kinds=tuple(kind for kind in written.kinds if kind in now.kinds),
        tags=tuple(tag for tag in written.tags if tag in now.tags),
        note=written.note if now.note == before.note else None,
    )


def without_struck(seen: Contact, struck: Collection[str]) -> Contact:
    """*seen* without the addresses and employers that the user took out."""
    if not struck:
        return seen
    return replace(
        seen,
        emails=tuple(mail for mail in seen.emails if same_address(mail) not in struck),
        employments=tuple(job for job in seen.employments if key(job.employer) not in struck),
    )


def parted(kept: Contact, before: Contact, gone: Contact) -> Contact:
    """*kept* without what it got from *gone*: it keeps what it had *before* and what was added
    since."""
    from_gone = {mail.casefold() for mail in gone.emails}
    return replace(
        kept,
        name=before.name if kept.name == gone.name else kept.name,
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


def _with_further_lines(note: str | None, more: str | None) -> str | None:
    """Both notes; a line that both have stands once."""
    if not note or not more:
        return note or more
    have = {*note.splitlines()}
    return "\n".join((note, *(line for line in more.splitlines() if line not in have)))


def _as_themselves_say(job: Employment, others: Iterable[Employment]) -> Employment:
    """*job*, by the person's own profile where the other contact has it of there."""
    own = (o for o in others if o.source == "profile" and same_employer(o.employer, job.employer))
    better = next(own, None) if job.source == "book" else None
    if better is None or better.current != job.current:
        return job
    return replace(job, employer=better.employer, title=better.title or job.title, source="profile")


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
