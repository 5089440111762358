"""People, postings and asks for tests: invented, with what the test does not care about filled in."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from referrals.model.log import Ask, AskKind, AskStatus, Step
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import Board, Posting, Snapshot

TODAY = date(2026, 11, 23)
ROBIN = Me(
    "Robin Doe",
    "robin@example.org",
    employments=(
        Employment("Globex", "Data Engineer", "Data", date(2017, 1, 1), date(2021, 12, 31), False),
    ),
)
NORTHWIND = Board("Northwind", "greenhouse", "northwind")


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def posting(title: str = "Data Engineer", **said: Any) -> Posting:
    said = {"external_id": title, "url": f"https://northwind.example/{title}"} | said
    said = {"company": "Northwind", "first_seen": TODAY, "last_seen": TODAY} | said
    return Posting(title=title, **said)


def works_at(employer: str, title: str | None = None, **said: Any) -> Employment:
    return Employment(employer, title, **said)


def worked_at(employer: str, start: int, end: int, **said: Any) -> Employment:
    said = {"start": date(start, 1, 1), "end": date(end, 12, 31), "current": False} | said
    return Employment(employer, **said)


def contact(name: str, *jobs: Employment, **said: Any) -> Contact:
    said = {
        "emails": (f"{name.split(maxsplit=1)[0].lower()}@example.org",),
        "last_contact": days_ago(30),
    } | said
    return Contact(name, employments=jobs, **said)


def ask(who: int, *steps: tuple[AskStatus, int], kind: AskKind = "referral", **said: Any) -> Ask:
    """An ask to contact *who*; its steps as (status, days ago)."""
    said = {"company": "Northwind"} | said
    return Ask(who, kind, steps=tuple(Step(s, days_ago(ago)) for s, ago in steps), **said)


def snapshot(*postings: Posting, **said: Any) -> Snapshot:
    said = {"board": NORTHWIND, "ending": "complete"} | said
    return Snapshot(postings=postings, **said)
