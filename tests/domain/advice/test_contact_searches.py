"""What contacts look for, read as a search; and that nobody else hears of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from referrals.domain.advice.contact_searches import search_for, searches
from referrals.domain.advice.for_contacts import tips, wanted
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.asks.asks import AskRules
from referrals.domain.duties.gratitude import gratitude_duties
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search, fit
from referrals.knowledge.places.read import read
from referrals.model.log import Favour, Lookout
from referrals.model.postings import Company, Posting
from referrals.store.book import Book
from reports.drafts.draft import draft, duty_draft
from tests.ground import NOW
from tests.people import ROBIN, TODAY, contact, days_ago, posting, snapshot, works_at


def at(title: str, *where: str, **said: object) -> Posting:
    told = read(where)
    workplace = {"workplace": told.workplace} if told.workplace else {}
    return posting(title, locations=told.locations, places=told.places, **workplace, **said)


@pytest.mark.parametrize(
    ("said", "suits", "does_not"),
    [
        ("data analyst, Lisbon", at("Senior Data Analyst", "Lisbon"), at("Data Analyst", "Berlin")),
        ("data analyst, Lisbon", at("Data Analyst", "Lisbon"), at("Data Engineer", "Lisbon")),
        ("data analyst, Lisbon, Portugal", at("Data Analyst", "Lisbon"), at("Data Analyst", "Porto")),
        ("remote backend engineer in EU", at("Backend Engineer", "Remote, EU"), at("Backend Engineer", "Berlin")),
        ("remote backend engineer in EU", at("Backend Engineer", "Remote, Spain"), at("Backend Engineer", "Remote, US")),
        ("intern, summer", at("Software Engineering Internship"), at("Software Engineer")),
        ("intern, summer 2027", at("Working Student Marketing"), at("Internal Auditor")),
        ("nurse or carer in Porto", at("Carer", "Porto"), at("Doctor", "Porto")),
        ("nurse, Lisbon or remote", at("Nurse", "Remote"), at("Nurse", "Berlin")),
        ("nurse, Lisbon / Porto", at("Nurse", "Porto"), at("Nurse", "Berlin")),
        ("a new job as nurse, from January", at("Nurse"), at("Carer")),
        ("product manager roles", at("Product Manager"), at("Manager")),
        ("senior data engineer", at("Data Engineer", seniority="senior"), at("Data Engineer", seniority="junior")),
        ("designer, part-time", at("Designer", employment_type="part_time"), at("Designer", employment_type="full_time")),
        ("freelance designer", at("Designer", employment_type="contract"), at("Designer", employment_type="full_time")),
        ("hybrid nurse", at("Nurse", workplace="hybrid"), at("Nurse", workplace="onsite")),
        ("anything in Lisbon", at("Cook", "Lisbon"), at("Cook", "Berlin")),
        ("remote", at("Cook", "Remote"), at("Cook", "Berlin")),
        ("BI developer", at("BI Developer"), at("Developer")),
        ("IT, Berlin", at("IT Manager", "Berlin"), at("IT Manager", "Rome")),
        ("distributed systems engineer", at("Distributed Systems Engineer", "Berlin"), at("Engineer")),
        ("head of data in insurance", at("Head of Data in Insurance"), at("Head of Data")),
    ],
)  # fmt: skip
def test_what_somebody_looks_for_is_understood(
    said: str, suits: Posting, does_not: Posting
) -> None:
    search = search_for(said)

    assert search
    assert fit(suits, search, TODAY).kept
    assert not fit(does_not, search, TODAY).kept


@pytest.mark.parametrize("said", ["", "something new", "asap", "a new job"])
def test_what_says_nothing_looks_for_nothing(said: str) -> None:
    assert search_for(said) is None


def test_a_rung_counts_only_when_every_title_has_one() -> None:
    search = search_for("senior nurse or carer")

    assert search == Search(titles=("nurse", "carer"))


def test_what_the_user_promised_to_watch_for_is_looked_for_too() -> None:
    ana, bo = contact("Ana", id=1, looking="nurse"), contact("Bo", id=2)
    lookouts = [
        Lookout(2, "given", "carer", days_ago(3)),
        Lookout(2, "given", "porter", days_ago(30), until=days_ago(2)),
        Lookout(1, "received", "data roles", days_ago(3)),
        Lookout(9, "given", "of somebody forgotten", days_ago(3)),
    ]

    found = searches({1: ana, 2: bo}, lookouts, TODAY)

    assert [(s.contact.name, s.said, s.promised) for s in found] == [
        ("Ana", "nurse", False),
        ("Bo", "carer", True),
    ]


def test_each_scan_finds_postings_for_contacts_beside_the_user_s_own(tmp_path: Path) -> None:
    ana = contact("Ana", id=1, looking="nurse, Lisbon")
    berlin = at("Nurse", "Berlin", external_id="2")
    shown = snapshot(at("Nurse", "Lisbon"), berlin, at("Data Engineer", "Lisbon"))
    own = Search(titles=("data engineer",))

    with Book.open(f"sqlite:///{tmp_path / 'book.db'}") as book:
        scan = book.boards.begin_scan(TODAY, NOW)
        book.boards.record(shown, TODAY, own, scan)
        theirs = searches({1: ana}, [], TODAY)
        postings = book.postings.all_open(wanted(theirs))
        people = network_of(ROBIN, [ana], {}, [Company("Northwind")], AskRules(), own, TODAY)
        found = tips(theirs, postings, people)

    assert sorted(p.locations for p in postings) == [("Berlin",), ("Lisbon",)]
    assert [(tip.posting.title, tip.posting.kept) for tip in found] == [("Nurse", False)]


def test_their_search_never_reaches_a_draft_to_others() -> None:
    ana = contact("Ana Silva", works_at("Northwind"), id=1, looking="goatherd, Andorra")
    bo = contact("Bo Larsen", works_at("Northwind"), id=2, tie=4, kinds=("friend",))
    helped = [Favour(who, "received", "a hand", days_ago(9)) for who in (1, 2, 2)]
    books = ledgers([], helped, [], TODAY)
    people = network_of(
        ROBIN, [ana, bo], books, [Company("Northwind")], AskRules(), Search(), TODAY
    )
    found = tips(searches(people.contacts, [], TODAY), [posting("Goatherd", id=9)], people)

    [opportunity] = opportunities([posting(id=7)], people, TODAY)
    written = [draft(path, opportunity.posting, ROBIN) for path in opportunity.paths]
    written += [
        duty_draft(duty, ROBIN)
        for duty in gratitude_duties(people, {}, found)
        if duty.contact == bo
    ]

    assert len(written) > 1
    assert not any("goat" in f"{one.subject} {one.body}".lower() for one in written)


def test_a_day_is_what_the_user_says_it_is() -> None:
    ended = Lookout(1, "given", "nurse", date(2026, 1, 1), ended_on=date(2026, 2, 1))

    assert searches({1: contact("Ana", id=1)}, [ended], TODAY) == []
    assert len(searches({1: contact("Ana", id=1)}, [ended], date(2026, 1, 9))) == 1
