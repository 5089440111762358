"""The invented world holds together: every name leads somewhere, and nothing is yet to come."""

from __future__ import annotations

import csv
import io
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.model import Config
from referrals.demo.company.postings import DemoPosting
from referrals.demo.world import World
from referrals.domain.postings.fit import Search, fit
from referrals.knowledge.places.read import read
from referrals.model.postings import Posting, Salary

TODAY = date(2026, 11, 22)
URL = "http://127.0.0.1:8765"


@pytest.fixture(scope="module")
def world() -> World:
    return World(TODAY)


def exported(world: World) -> list[dict[str, str]]:
    _, _, table = world.connections_csv.partition("\r\n\r\n")
    return list(csv.DictReader(io.StringIO(table)))


def names(world: World) -> list[str]:
    rows = (f"{row['First Name']} {row['Last Name']}" for row in exported(world))
    return [name for name in (*rows, *(p.name for p in world.people)) if name.strip()]


def search(world: World) -> Search:
    return Config(**tomllib.loads(world.config(URL))).search.search()


def as_read(posting: DemoPosting) -> Posting:
    pay = posting.salary and Salary(*posting.salary, posting.currency, posting.period)
    return Posting(
        posting.id,
        posting.title,
        URL,
        locations=posting.places,
        places=read(posting.places).places,
        workplace=posting.workplace,
        salary=pay or None,
    )


def fitting(world: World, day: int) -> set[tuple[str, str]]:
    wanted = search(world)
    return {
        (company.name, posting.title.strip())
        for company in world.companies
        for posting in company.open_postings(day)
        if fit(as_read(posting), wanted, TODAY).kept
    }


def test_robins_config_is_one_that_the_program_reads(world: World, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(world.config(URL), encoding="utf-8")

    config = load(tmp_path / "config.toml")

    assert [company.name for company in config.companies] == [c.name for c in world.companies]
    assert {company.api for company in config.companies} == {URL}
    assert config.scan.allow_private_addresses
    assert config.me.me().current_employer == "Wickerby"


def test_there_are_ten_companies_and_as_many_postings_as_a_morning_can_bear(world: World) -> None:
    postings = [posting for company in world.companies for posting in company.postings]

    assert len(world.companies) == 10
    assert 60 <= len(postings) <= 90
    assert len({posting.id for posting in postings}) == len(postings)
    assert all(posting.paragraphs and posting.sections for posting in postings)


def test_no_two_companies_share_an_address(world: World) -> None:
    boards = [(company.platform, company.board) for company in world.companies]
    hosts = [c.platform for c in world.companies if c.platform in ("recruitee", "personio")]

    assert len(set(boards)) == len(boards)
    # Their addresses name no company, so one host serves one company of each.
    assert len(set(hosts)) == len(hosts)


def test_day_two_brings_robin_four_postings_and_takes_one(world: World) -> None:
    before, after = fitting(world, 1), fitting(world, 2)

    assert len(after) == 14
    assert after - before == {
        ("Copperbeck", "Data Engineer, Payments"),
        ("Ferrant Mutual", "Data Engineer, Claims"),
        ("Northmarch Freight", "Senior Data Engineer, Pricing"),
        ("Veldhaus Energy", "Analytics Engineer (m/w/d)"),
    }
    assert before - after == {("Northmarch Freight", "Data Engineer, Customs Documents")}


def test_sixty_people_of_every_kind_of_tie_are_known(world: World) -> None:
    known = names(world)

    assert 55 <= len(known) <= 70
    assert len(set(known)) == len(known)
    kinds = {kind for person in world.people for kind in person.kinds}
    assert kinds == {
        *("manager", "teammate", "colleague", "mentor", "mentee"),
        *("alumni", "friend", "family", "online", "recruiter"),
    }


def test_somebody_is_known_at_every_company_but_one(world: World) -> None:
    employers = {row["Company"] for row in exported(world)}
    employers |= {job.employer for person in world.people for job in person.employments}

    unknown = [
        company.name
        for company in world.companies
        if not employers & {company.name, *company.aliases}
    ]

    assert unknown == ["Ferrant Mutual"]


def test_the_export_looks_like_linkedins(world: World) -> None:
    text, rows = world.connections_csv, exported(world)

    assert text.startswith('Notes:\r\n"When exporting')
    assert list(rows[0]) == [
        *("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"),
    ]
    assert rows[0]["Connected On"] == "25 Oct 2018"
    assert any(row["URL"].isascii() and "%" in row["URL"] for row in rows)
    assert any(row["Last Name"].endswith(", MBA") for row in rows)
    assert [row["Connected On"] for row in rows if not row["First Name"]] == ["06 Feb 2024"]


def test_the_story_is_six_months_long_and_told_in_order(world: World) -> None:
    days = [day.on for day in world.history]

    assert days == sorted(set(days))
    assert days[0] <= TODAY - timedelta(days=182)
    assert TODAY in days
    assert all(day.do or day.says for day in world.history if day.on <= TODAY)


@pytest.mark.parametrize("today", [TODAY, date(2027, 1, 1), date(2028, 2, 29)])
def test_nothing_lies_in_the_future(today: date) -> None:
    world = World(today)

    postings = [p for company in world.companies for p in company.postings]
    days = [posting.posted_on(today) for posting in postings]
    for person in world.people:
        jobs = [day for job in person.employments for day in (job.start, job.end)]
        days += [day for day in (person.connected_on, person.last_contact, *jobs) if day]

    assert max(days) == today
    # What was not yet there on day one is new on day two, and nothing else is.
    assert {p.id for p in postings if p.posted_on(today) > world.date_of(1)} == {
        p.id for p in postings if p.opens == 2
    }


def test_who_is_known_for_longer_was_met_before_the_last_word(world: World) -> None:
    for person in world.people:
        assert person.last_contact
        assert person.connected_on is None or person.connected_on <= person.last_contact
        assert person.emails or person.url
        assert any(job.current for job in person.employments)
