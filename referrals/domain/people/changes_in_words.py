"""What an import changes about a person, in few words."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.domain.people.name_sources import former_names, names_of
from referrals.model.people import Contact, Employment


def change(before: Contact, after: Contact) -> str:
    """Acme → Zyntrix; + bo@x.example"""
    return "; ".join(_changes(before, after)) or "the parts of the name"


def _changes(before: Contact, after: Contact) -> Iterator[str]:
    if before.name != after.name:
        yield f"now called {after.name}"
    others = [name for name in former_names(after) if name not in names_of(before)]
    if others:
        yield f"also called {', '.join(others)}"
    yield from _jobs(before, after)
    yield from (f"+ {mail}" for mail in after.emails if mail not in before.emails)
    for was, now in ((before.phone, after.phone), (before.url, after.url)):
        if now and was != now:
            yield f"{was} → {now}" if was else f"+ {now}"
    if after.last_contact and before.last_contact != after.last_contact:
        yield f"last contact {after.last_contact}"
    if after.connected_on and before.connected_on != after.connected_on:
        yield f"connected on {after.connected_on}"
    told = ("exchanges", "tie", "kinds", "cadence", "looking", "note", "birthday", "tags")
    more = [name for name in told if getattr(before, name) != getattr(after, name)]
    if more:
        yield f"more on {', '.join(more)}"


def _jobs(before: Contact, after: Contact) -> Iterator[str]:
    was, now = _present(before), _present(after)
    left = ", ".join(name for name in was if name not in now)
    joined = ", ".join(name for name in now if name not in was)
    if left or joined:
        yield f"{left or 'no employer'} → {joined or 'no employer'}"
    titles = {job.employer: job.title for job in before.employments}
    for job in after.employments:
        if job.employer in titles and job.title and job.title != titles[job.employer]:
            yield f"{job.title} at {job.employer}"
        elif job.employer not in titles and not job.current:
            yield f"formerly at {job.employer}"


def _present(contact: Contact) -> list[str]:
    return [job.employer for job in contact.employments if job.current]


def in_short(contact: Contact) -> str:
    """Ana Silva, Acme"""
    jobs: list[Employment] = sorted(contact.employments, key=lambda job: not job.current)
    return ", ".join([contact.name, *(job.employer for job in jobs[:1])])
