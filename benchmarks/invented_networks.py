"""Invented networks: people, ties, postings and a log, at random but the same for a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import get_args

from benchmarks.network_scenes import scene
from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.statuses import advance, possible
from referrals.domain.asks.threads import with_connectors
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import Network, network_of
from referrals.domain.people.present_jobs import by_day
from referrals.domain.postings.fit import Search
from referrals.model.log import Ask, AskKind, AskStatus, Favour, Lookout, Step, Thanks
from referrals.model.people import Acquaintance, Contact, Employment, Me, TieKind
from referrals.model.postings import Company, Posting

TODAY = date(2026, 11, 23)
COMPANIES = ("Northwind", "Umbrella", "Hooli")
OWN = "Initech"
ELSEWHERE = (OWN, "Initech Labs", "Fabrikam", "Contoso")
TITLES = ("Data Engineer", "Engineering Manager", "Recruiter", "Designer", "Cook", None)
ROBIN = Me(
    "Robin Doe",
    "robin@example.org",
    current_employer=OWN,
    employments=(
        Employment("Globex", "Data Engineer", "Data", date(2017, 1, 1), date(2021, 12, 31), False),
    ),
)
RULES = AskRules()
SEARCH = Search(titles=("data engineer", "analytics engineer"))
ROLES = ("Data Engineer", "Analytics Engineer", "Senior Data Engineer, Growth")


@dataclass(frozen=True)
class World:
    """One invented network on one day, with all that it was made of."""

    people: tuple[Contact, ...]
    links: tuple[Acquaintance, ...]
    asks: tuple[Ask, ...]
    favours: tuple[Favour, ...]
    thanks: tuple[Thanks, ...]
    lookouts: tuple[Lookout, ...]
    postings: tuple[Posting, ...]
    companies: tuple[Company, ...] = tuple(map(Company, COMPANIES))
    company: str = ""
    """That of its scene (benchmarks/network_scenes.py)."""

    def network(self) -> Network:
        by_id = {posting.id: posting for posting in self.postings}
        rules = RULES.at(self.companies)
        asks = with_connectors(as_of(self.asks, TODAY, rules, by_id))
        books = ledgers(asks, self.favours, self.thanks, TODAY, self.lookouts)
        return network_of(
            ROBIN, [by_day(one, TODAY) for one in self.people], books, self.companies, rules,
            SEARCH, TODAY, self.links, woken_on=None, applications=self._applications(),
        )  # fmt: skip

    def _applications(self) -> dict[str, date]:
        applied = sorted((p.applied_on, p.company) for p in self.postings if p.applied_on)
        return {company: on for on, company in applied}

    def with_scene(self, seed: int) -> World:
        """The same with a scene beside it, in which something is to be compared."""
        more = scene(seed)
        return replace(
            self,
            people=(*self.people, *more.people),
            links=(*self.links, *more.links),
            asks=(*self.asks, *more.asks),
            favours=(*self.favours, *more.favours),
            thanks=(*self.thanks, *more.thanks),
            lookouts=(*self.lookouts, *more.lookouts),
            postings=(*self.postings, *more.postings),
            companies=(*self.companies, more.company),
            company=more.company.name,
        )

    def in_another_order(self, chance: Random) -> World:
        """The same world, told in another order."""
        return replace(
            self,
            people=tuple(chance.sample(self.people, len(self.people))),
            asks=tuple(chance.sample(self.asks, len(self.asks))),
            links=tuple(chance.sample(self.links, len(self.links))),
            postings=tuple(chance.sample(self.postings, len(self.postings))),
        )


def world(seed: int) -> World:
    """The network of this number."""
    return _Maker(Random(seed)).world().with_scene(seed)


@dataclass
class _Maker:
    chance: Random

    def world(self) -> World:
        people = tuple(self._person(n) for n in range(1, self.chance.randint(4, 13)))
        postings = tuple(self._posting(n, people) for n in range(1, self.chance.randint(2, 7)))
        asks = tuple(ask for n in range(1, self.chance.randint(1, 11))
                     for ask in self._ask(n, people, postings))  # fmt: skip
        return World(
            people, tuple(self._links(people, asks)), asks, tuple(self._favours(people)),
            tuple(self._thanks(people)), tuple(self._lookouts(people)), postings,
        )  # fmt: skip

    def ago(self, most: int = 700, least: int = 0) -> date:
        return TODAY - timedelta(days=self.chance.randint(least, most))

    def _person(self, number: int) -> Contact:
        chance = self.chance
        employer = chance.choice((*COMPANIES, *COMPANIES, *ELSEWHERE))
        start = self.ago(2000, -60) if chance.random() < 0.3 else None
        end = self.ago(-1, -90) if start is None and chance.random() < 0.1 else None
        here = end is not None or chance.random() > 0.2
        job = Employment(employer, chance.choice(TITLES), None, start, end, here)
        kinds: tuple[TieKind, ...] = (chance.choice(get_args(TieKind)),)
        return Contact(
            f"Person {number:02}", id=number, employments=(job,),
            emails=(f"p{number}@example.org",) if chance.random() > 0.2 else (),
            kinds=kinds if chance.random() > 0.2 else (),
            tie=chance.choice((None, 1, 2, 3, 4, 5)),
            last_contact=self.ago(2500) if chance.random() > 0.1 else None,
            looking="data engineer" if chance.random() < 0.1 else None,
        )  # fmt: skip

    def _posting(self, number: int, people: tuple[Contact, ...]) -> Posting:
        chance = self.chance
        hires = chance.choice(people).id if chance.random() < 0.3 else None
        return Posting(
            str(number), chance.choice(ROLES), f"https://jobs.example/{number}", id=number,
            company=chance.choice(COMPANIES), first_seen=self.ago(40), hiring_manager=hires,
            applied_on=self.ago(20) if chance.random() < 0.2 else None,
        )  # fmt: skip

    def _ask(
        self, number: int, people: tuple[Contact, ...], postings: tuple[Posting, ...]
    ) -> Iterator[Ask]:
        chance = self.chance
        kind: AskKind = chance.choice(("referral", "referral", "introduction", "advice"))
        # Some are asked again and again.
        asked = people[:3] if chance.random() < 0.7 else people
        who, via = chance.sample(asked, 2)
        there = [one for one in postings if one.company == who.employments[0].employer]
        about = chance.choice(there if there and kind == "introduction" else postings)
        day = self.ago(300 if chance.random() < 0.9 else 12)
        ask = Ask(
            who.id, kind, about.company, (Step("sent", day),), about.id,
            via.id if kind == "introduction" else None, id=number,
        )  # fmt: skip
        for _ in range(chance.randint(0, 4)):
            # A hire ends every story; only some worlds are to be that quiet.
            after = [s for s in possible(ask) if s != "hired" or chance.random() < 0.1]
            day += timedelta(days=chance.randint(0, 20))
            if not after or day > TODAY:
                break
            status: AskStatus = chance.choice(after)
            ask = advance(ask, status, day)
        yield ask

    def _links(self, people: tuple[Contact, ...], asks: tuple[Ask, ...]) -> Iterator[Acquaintance]:
        for ask in asks:
            if ask.via and self.chance.random() < 0.6:
                yield Acquaintance(ask.via, ask.contact, self.chance.choice((4, 5)))
        for _ in range(self.chance.randint(0, 6)):
            one, other = self.chance.sample(people, 2)
            yield Acquaintance(one.id, other.id, self.chance.choice((None, 1, 3, 4, 5)))

    def _favours(self, people: tuple[Contact, ...]) -> Iterator[Favour]:
        for _ in range(self.chance.randint(0, 4)):
            way = self.chance.choice(("given", "received"))
            yield Favour(self.chance.choice(people).id, way, "help", self.ago())

    def _thanks(self, people: tuple[Contact, ...]) -> Iterator[Thanks]:
        for _ in range(self.chance.randint(0, 5)):
            yield Thanks(self.chance.choice(people).id, self.ago(90))

    def _lookouts(self, people: tuple[Contact, ...]) -> Iterator[Lookout]:
        for number in range(self.chance.randint(0, 2)):
            who = self.chance.choice(people).id
            yield Lookout(who, "received", "data engineer", self.ago(90), id=number + 1)
