"""One day's advice from people, postings and a log: what many tests of the ranking start from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.threads import with_connectors
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import NONE, Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Opportunity, Path
from referrals.model.days import Length
from referrals.model.log import Ask, Favour, Thanks
from referrals.model.people import Acquaintance, Contact, Me
from referrals.model.postings import Company, Posting
from tests.people import ROBIN, TODAY, contact, posting, works_at

RULES = AskRules()
NORTHWIND = Company("Northwind", referral_bonus="2500 USD", bonus_after=Length(days=90))
SEARCH = Search(titles=("data engineer", "analytics engineer"))
ENGINEER = posting("Data Engineer", id=7, department="Data")


def people_known(
    *people: Contact,
    asks: Iterable[Ask] = (),
    favours: Iterable[Favour] = (),
    thanks: Iterable[Thanks] = (),
    links: Iterable[Acquaintance] = (),
    me: Me = ROBIN,
    companies: Iterable[Company] = (NORTHWIND,),
    rules: AskRules = RULES,
    woken_on: date | None = TODAY,
    written: Iterable[str] = (),
    applications: Mapping[str, date] = NONE,
) -> Network:
    companies = list(companies)
    books = ledgers(with_connectors(as_of(asks, TODAY, rules)), favours, thanks, TODAY)
    return network_of(
        me,
        people,
        books,
        companies,
        rules.at(companies),
        SEARCH,
        TODAY,
        links,
        woken_on=woken_on,
        written=written,
        applications=applications,
    )


def advise(
    *people: Contact, postings: Iterable[Posting] = (ENGINEER,), **said: Any
) -> tuple[Opportunity, ...]:
    return opportunities(postings, people_known(*people, **said), TODAY)


def paths(*people: Contact, **said: Any) -> tuple[Path, ...]:
    return advise(*people, **said)[0].paths


def names(found: Iterable[Path]) -> list[str]:
    return [path.contact.name for path in found]


def connector(name: str = "Cora", **said: Any) -> Contact:
    """A strong tie elsewhere."""
    said = {"id": 50, "kinds": ("teammate",), "tie": 5} | said
    return contact(name, works_at("Initech", "Data Engineer"), **said)


def hiring_manager(name: str = "Hal", **said: Any) -> Contact:
    """Somebody at Northwind whom the user does not know."""
    said = {"id": 60, "emails": (), "last_contact": None} | said
    return contact(name, works_at("Northwind", "Head of Data"), **said)


HIRING = posting("Data Engineer", id=7, department="Data", hiring_manager=60)
