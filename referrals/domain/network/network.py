"""Who is where: the user's contacts at the companies that the user watches, now and before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from referrals.domain.asks.asks import AFTER_A_HIRE, AskRules, hires, named_in
from referrals.domain.asks.gates import gate, is_reachable
from referrals.domain.asks.posting_gates import PostingGates
from referrals.domain.asks.referral_credit import Before, last_referrals
from referrals.domain.asks.threads import state_of, threads
from referrals.domain.favours.deeds import said_yes
from referrals.domain.favours.ledger import Ledger
from referrals.domain.network.response_rates import Responses
from referrals.domain.network.trust import Trust
from referrals.domain.network.whereabouts import Insider, Whereabouts, match_of
from referrals.domain.people.acquaintances import Acquaintances
from referrals.domain.people.ties import CLOSE, NEAR, Tie, tie
from referrals.domain.postings.fit import Search
from referrals.knowledge.employers.match import Employers, Match
from referrals.model.advice import Blocked
from referrals.model.days import Length
from referrals.model.log import Ask, AskKind, Lookout, Thread
from referrals.model.people import Acquaintance, Contact, Employment, Me
from referrals.model.postings import Company

NONE: Mapping[str, date] = {}


@dataclass(frozen=True)
class Network:
    """All that is known about people on one day; what ranking is done with."""

    me: Me
    contacts: Mapping[int, Contact]
    ledgers: Mapping[int, Ledger]
    companies: Sequence[Company]
    rules: AskRules
    search: Search
    today: date
    whereabouts: Whereabouts
    links: tuple[Acquaintance, ...] = ()
    """Who knows whom, as the user stated it."""
    woken_on: date | None = None
    """The day on which the user last said that the search goes on."""
    written: frozenset[str] = frozenset()
    """The names of the duties that the user has done or dismissed for good."""
    applications: Mapping[str, date] = field(default_factory=dict)
    """By company: when the user last applied there without a referral."""
    met: frozenset[int] = frozenset()
    """With whom the user was in touch by the log, in whatever way."""
    _ties: dict[int, Tie] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Not handed on to the network of another day."""

    def ledger(self, contact: Contact) -> Ledger:
        return self.ledgers.get(contact.id, Ledger())

    def company_of(self, job: Employment, contact: Contact) -> str | None:
        """The watched company that *job* is at."""
        match = self.match(job, contact)
        return match.company if match else None

    def match(self, job: Employment, contact: Contact) -> Match | None:
        """The watched company that *job* is at, and by what evidence."""
        return match_of(job, contact, self.employers)

    @property
    def employers(self) -> Employers:
        return self.whereabouts.employers

    @property
    def insiders(self) -> Mapping[str, tuple[Insider, ...]]:
        """By company: one entry a contact, their present job there before any earlier one."""
        return self.whereabouts.insiders

    def tie(self, contact: Contact) -> Tie:
        """The tie to *contact*, kept, as it is needed once for each posting."""
        if contact.id not in self._ties:
            self._ties[contact.id] = tie(contact, self.me, self.today)
        return self._ties[contact.id]

    @cached_property
    def acquaintances(self) -> Acquaintances:
        return Acquaintances(self.links, self.contacts.values(), self.today)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """Every ask once; an introduction stands in the ledgers of connector and target."""
        return tuple(
            ask for who, ledger in self.ledgers.items() for ask in ledger.asks if ask.contact == who
        )

    @property
    def lookouts(self) -> list[Lookout]:
        """Those that have begun, in the order of the log; a hire has ended those for the user."""
        begun = (lookout for ledger in self.ledgers.values() for lookout in ledger.lookouts)
        return sorted(begun, key=lambda lookout: lookout.id)

    @cached_property
    def threads(self) -> tuple[Thread, ...]:
        """The stories of the user with each company, the one that moved last first. What began
        before a hire rests as long as the search does, whatever was logged of it since."""
        whole = threads(self.asks, self.today, self.rules)
        return tuple(self._resting(thread) for thread in whole)

    def _resting(self, thread: Thread) -> Thread:
        hired = self.hired_on
        if hired is None or not thread.open or thread.leading.sent_on > hired:
            return thread
        return replace(thread, state="rested", why=AFTER_A_HIRE, alive=())

    def introduced_to(self, company: str) -> set[int]:
        """To whom at *company* the user was introduced once: nobody is asked to do it again. At
        another company it is another story, and how the first went echoes in it (statement 13)."""
        there = (a for a in self.asks if a.kind == "introduction" and a.company == company)
        return {ask.contact for ask in there if ask.reached("introduced")}

    @cached_property
    def introduced_for(self) -> set[int]:
        """The postings about which somebody has introduced the user, who has not written yet."""
        going = (ask for thread in self.threads for ask in thread.alive)
        made = (ask for ask in going if state_of(ask) == "introduced")
        return {key for ask in made for key in named_in(ask)}

    @cached_property
    def hired_on(self) -> date | None:
        """The day of the last hire, until the user looks again."""
        day, woken = max((s.on for s in hires(self.asks)), default=None), self.woken_on
        awake = day and woken and day <= woken <= self.today
        return None if awake else day

    @cached_property
    def trust(self) -> Trust:
        return Trust(self.asks)

    @cached_property
    def responses(self) -> Responses:
        return Responses(self.asks, self._tie_to)

    def _tie_to(self, who: int) -> Tie | None:
        return self.tie(self.contacts[who]) if who in self.contacts else None

    def gate(
        self, contact: Contact, company: str, kind: AskKind, present: bool = False
    ) -> Blocked | None:
        """The gate that keeps *contact* from being asked, in an ask of this *kind*, about
        *company*. *present*: they count as being there now, whatever their profile says."""
        where = self.whereabouts
        here = where.is_colleague(contact) or (present and where.is_own(company))
        ledger = self.ledger(contact)
        return gate(
            contact,
            company,
            ledger.asks,
            self.today,
            self.rules,
            at_current_employer=here,
            kind=kind,
            favours=ledger.favours,
            lookouts=ledger.lookouts,
            others=ledger.others,
            known_offline=not is_reachable(contact) and self._known_offline(contact),
        )

    def _known_offline(self, contact: Contact) -> bool:
        """Whether the user meets them, or was in touch in some way, or they have said yes before:
        a title alone makes nobody a recruiter whom one knows."""
        asks = (ask for ask in self.ledger(contact).asks if ask.kind != "introduction")
        helped = any(ask.contact == contact.id and said_yes(ask, contact.id) for ask in asks)
        return helped or self._in_touch(contact) or self._said_near(contact)

    def _in_touch(self, contact: Contact) -> bool:
        ledger = self.ledger(contact)
        passed = ledger.favours or ledger.thanks or contact.exchanges
        return contact.id in self.met or bool(passed)

    def _said_near(self, contact: Contact) -> bool:
        """By the user's word; who is known online is near only when the tie is close."""
        kind, base = self.tie(contact).kind, contact.tie or 0
        if "online" in contact.kinds:
            return kind != "online" or base >= CLOSE
        said = kind != "online" and (kind != "recruiter" or bool(contact.kinds))
        return said or base >= NEAR

    def posting_gates(self, company: str) -> PostingGates:
        """The gates before the postings of *company*."""
        about = [thread for thread in self.threads if thread.company == company]
        asks = [ask for ask in self.asks if ask.company == company]
        return PostingGates(about, asks, self.contacts, self.rules, self.today)

    def before(self, company: str) -> Before:
        """What has happened there that decides whether a referral counts."""
        rules, applied = self.rules.of(company), self.applications.get(company)
        who, on = self._referred.get(company, (0, None))
        by = self.contacts[who].name if who in self.contacts else "Somebody"
        return Before(company, rules, self.today, applied, by, on)

    @cached_property
    def _referred(self) -> Mapping[str, tuple[int, date]]:
        return last_referrals(self.asks, self.today)

    def bonus(self, company: str) -> str | None:
        return self._company(company).referral_bonus

    def bonus_after(self, company: str) -> Length | None:
        return self._company(company).bonus_after

    def _company(self, name: str) -> Company:
        return self._watched.get(name) or Company(name)

    @cached_property
    def _watched(self) -> Mapping[str, Company]:
        return {company.name: company for company in self.companies}


def network_of(
    me: Me,
    contacts: Iterable[Contact],
    ledgers: Mapping[int, Ledger],
    companies: Sequence[Company],
    rules: AskRules,
    search: Search,
    today: date,
    links: Iterable[Acquaintance] = (),
    *,
    woken_on: date | None = None,
    written: Iterable[str] = (),
    applications: Mapping[str, date] = NONE,
    met: Iterable[int] = (),
) -> Network:
    """Resolve every contact's employers to the watched companies."""
    people = {contact.id: contact for contact in contacts}
    return Network(
        me=me,
        contacts=people,
        ledgers=ledgers,
        companies=companies,
        rules=rules,
        search=search,
        today=today,
        whereabouts=Whereabouts(people.values(), companies, me, today),
        links=tuple(links),
        woken_on=woken_on,
        written=frozenset(written),
        applications=applications,
        met=frozenset(met),
    )
