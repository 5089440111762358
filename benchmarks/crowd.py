"""A made-up book of any size: contacts, companies, open postings, a log. Always the same."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert

from referrals.domain.postings.fit import Search, fit
from referrals.model.postings import Posting
from referrals.store import tables as t
from referrals.store.engine import writing
from referrals.store.safekeeping.opening import connect

TODAY = date(2026, 11, 23)
CITIES = ("Berlin", "Munich", "Hamburg", "London", "Paris", "Lisbon", "Madrid", "New York")
FIELDS = (
    "Data", "Analytics", "Software", "Platform", "Sales", "Marketing", "Finance", "Legal",
    "Support", "Design", "Product", "Security", "Operations", "People", "Growth", "Payroll",
)  # fmt: skip
ROLES = ("Engineer", "Analyst", "Manager", "Specialist", "Lead", "Associate")
TITLES = tuple(f"{field} {role}" for field in FIELDS for role in ROLES)
CONFIG = """[me]
name = "Robin Doe"
current_employer = "Elsewhere 1"
employers = [{ name = "Elsewhere 2", from = 2016, to = 2021, team = "Data" }]
[search]
"""


@dataclass(frozen=True)
class Size:
    contacts: int = 30_000
    companies: int = 300
    postings: int = 100_000
    asks: int = 150
    there: float = 0.1
    """The share of contacts who work at a watched company."""


def make(folder: Path, size: Size, titles: tuple[str, ...]) -> int:
    """Write config.toml and the book into *folder*; how many postings suit the search."""
    folder.mkdir(parents=True)
    companies = "".join(f'[[companies]]\nname = "Watched {n}"\n' for n in range(size.companies))
    wished = ", ".join(f'"{title}"' for title in titles)
    (folder / "config.toml").write_text(f"{CONFIG}titles = [{wished}]\n{companies}")
    engine = connect(f"sqlite:///{folder / 'referrals.db'}")
    chance = random.Random(7)
    with writing(engine) as db:
        kept = _boards(db, size, Search(titles=titles), chance)
        _people(db, size, chance)
        _log(db, size, chance)
    engine.dispose()
    return kept


def _put(db: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        db.execute(insert(table), rows)


def _ago(chance: random.Random, most: int, least: int = 0) -> date:
    return TODAY - timedelta(days=chance.randint(least, most))


def _boards(db: Connection, size: Size, search: Search, chance: random.Random) -> int:
    boards = [
        {"id": n + 1, "company": f"Watched {n}", "platform": "greenhouse", "token": f"w{n}"}
        for n in range(size.companies)
    ]
    _put(db, t.boards, boards)
    rows = [_posting(n, size, search, chance) for n in range(size.postings)]
    _put(db, t.postings, rows)
    return sum(row["kept"] for row in rows)


def _posting(n: int, size: Size, search: Search, chance: random.Random) -> dict[str, Any]:
    title, city, seen = chance.choice(TITLES), chance.choice(CITIES), _ago(chance, 90)
    url = f"https://watched.example/{n}"
    verdict = fit(Posting(str(n), title, url), search, TODAY)
    return {
        "id": n + 1, "board_id": n % size.companies + 1, "external_id": str(n), "title": title,
        "url": url, "locations": [city], "places": [{"city": city}], "department": title.split()[0],
        "first_seen": seen, "last_seen": TODAY, "posted_on": seen, "kept": verdict.kept,
        "reason": verdict.reason, "description": "What we do, and what you would do. " * 60,
    }  # fmt: skip


def _people(db: Connection, size: Size, chance: random.Random) -> None:
    people, jobs, emails, passed = [], [], [], []
    for n in range(1, size.contacts + 1):
        people.append(_contact(n, chance))
        jobs += _jobs(n, size, chance)
        if chance.random() < 0.2:
            emails.append({"contact_id": n, "position": 0, "address": f"p{n}@people.example"})
        if chance.random() < 0.2:
            passed += _exchanges(n, chance)
    _put(db, t.contacts, people)
    _put(db, t.employments, jobs)
    _put(db, t.emails, emails)
    _put(db, t.exchanges, passed)
    some = range(size.contacts // 100)
    pairs = {tuple(sorted(chance.sample(range(1, size.contacts + 1), 2))) for _ in some}
    links = [{"a": a, "b": b, "strength": chance.choice((None, 2, 4))} for a, b in sorted(pairs)]
    _put(db, t.acquaintances, links)


def _contact(n: int, chance: random.Random) -> dict[str, Any]:
    labelled = chance.random() < 0.03
    last = _ago(chance, 2000)
    return {
        "id": n, "name": f"Person {n}", "url": f"https://www.linkedin.com/in/p{n}",
        "connected_on": _ago(chance, 4000), "last_contact": last if labelled else None,
        "kinds": [chance.choice(("teammate", "manager", "friend", "alumni"))] if labelled else [],
        "tie": chance.randint(2, 5) if labelled else None,
    }  # fmt: skip


def _jobs(n: int, size: Size, chance: random.Random) -> list[dict[str, Any]]:
    """The present one, as LinkedIn exports it; of every tenth, one before with its years."""
    here = chance.random() < size.there
    employer = (
        f"Watched {int(size.companies * chance.random() ** 3)}"
        if here
        else f"Elsewhere {n % 9_000}"
    )
    jobs = [_job(n, 0, employer, chance.choice(TITLES), source="profile")]
    if chance.random() < 0.1:
        start = chance.randint(2008, 2020)
        years = {"start": date(start, 1, 1), "end": date(start + 3, 1, 1), "current": False}
        past = f"Elsewhere {chance.randrange(200)}"
        jobs.append(_job(n, 1, past, chance.choice(TITLES), **years))
    return jobs


def _job(n: int, position: int, employer: str, title: str, **said: Any) -> dict[str, Any]:
    job = {"contact_id": n, "position": position, "employer": employer, "title": title}
    return job | {"current": True, "start": None, "end": None, "source": None} | said


def _exchanges(n: int, chance: random.Random) -> list[dict[str, Any]]:
    first, last = _ago(chance, 3000, 1500), _ago(chance, 1400)
    return [
        {"contact_id": n, "how": "message", "direction": direction,
         "count": chance.randint(1, 20), "first": first, "last": last}
        for direction in ("given", "received")
    ]  # fmt: skip


def _log(db: Connection, size: Size, chance: random.Random) -> None:
    """A year of it: asks of all kinds with what came of them, favours, thanks."""
    asks, steps, favours, thanks = [], [], [], []
    ends = ("agreed", "declined", "no_response", "submitted")
    for n in range(1, size.asks + 1):
        who, posting = chance.randint(1, size.contacts), chance.randint(1, size.postings)
        company = f"Watched {(posting - 1) % size.companies}"
        ask = {
            "id": n,
            "contact_id": who,
            "kind": chance.choice(("referral", "referral", "advice")),
        }
        asks.append(ask | {"company": company, "posting_id": posting, "via_id": None})
        sent = _ago(chance, 365, 1)
        steps.append({"ask_id": n, "position": 0, "status": "sent", "day": sent})
        later = min(TODAY, sent + timedelta(days=chance.randint(1, 10)))
        steps.append({"ask_id": n, "position": 1, "status": chance.choice(ends), "day": later})
        favours.append({"contact_id": who, "direction": "given", "what": "a word", "day": sent})
        thanks.append({"contact_id": who, "day": later, "how": "note"})
    for table, rows in ((t.asks, asks), (t.steps, steps), (t.favours, favours), (t.thanks, thanks)):
        _put(db, table, rows)
