"""The gates that come before any score: whom not to ask now, why, and until when.

Source of the rules: RELATIONSHIPS.md, "Gates, before any score".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from referrals.domain.asks.asks import AskRules, named_in, put_to, rests_on, waits, what_about
from referrals.domain.asks.statuses import declined_by
from referrals.model.advice import Blocked
from referrals.model.days import later
from referrals.model.log import Ask, AskKind, Favour, Lookout, OthersAsk
from referrals.model.people import Contact
from referrals.model.wording import spoken

YEAR = timedelta(days=365)


def gate(
    contact: Contact,
    company: str,
    asks: Sequence[Ask],
    today: date,
    rules: AskRules,
    at_current_employer: bool = False,
    *,
    kind: AskKind = "referral",
    favours: Sequence[Favour] = (),
    lookouts: Sequence[Lookout] = (),
    others: Sequence[OthersAsk] = (),
    known_offline: bool = False,
) -> Blocked | None:
    """The gate that keeps *contact* from being asked, in an ask of this *kind*, about *company*;
    None when the way is free.

    *contact* is who would be asked: for an introduction the connector. *asks* are all that this
    contact has a part in, as of *today*; *favours* tell of introductions made unasked, and
    *lookouts* are requests as well; so is what *others* of a career centre asked. Who is
    *known_offline* is met, and needs no address. An open ask about the same company is no wall to a
    referral: what is new there is mentioned in it. Of several gates the one that lasts longest is
    told, for that is the day on which the way is free.
    """
    if at_current_employer and not rules.tell_current_employer:
        text = "Works where you work, and is not told of your search"
        return Blocked(contact, "current_employer", None, text)
    if kind == "referral" and open_ask(asks, company, contact.id):
        return None
    history = _History(contact, asks, today, rules, favours, lookouts, others)
    closed = history.busy() or _longest(history.walls(company, kind))
    return closed or (None if known_offline or is_reachable(contact) else _unreachable(contact))


def asked_in_vain(
    connector: Contact, target: Contact, company: str, asks: Iterable[Ask]
) -> Blocked | None:
    """The gate before asking *connector* for one introduction twice. *asks* are the connector's."""
    asked = [
        ask
        for ask in asks
        if ask.kind == "introduction" and ask.company == company and ask.status == "no_response"
        if (ask.via, ask.contact) == (connector.id, target.id)
    ]
    if not asked:
        return None
    on = spoken(asked[-1].sent_on)
    text = f"Was asked on {on} to introduce you to {target.name}, and nothing came: not again"
    return Blocked(connector, "declined", None, text)


def open_ask(asks: Iterable[Ask], company: str, who: int) -> Ask | None:
    """The ask to *who* about *company* that is still waiting, if any."""
    return next((a for a in asks if a.company == company and waits(a) and put_to(a) == who), None)


def asked_since(asks: Iterable[Ask], start: date, kind: str | None = None) -> list[date]:
    """The days after *start* on which asks were sent, oldest first."""
    sent = (a.reached("sent") for a in asks if kind in (None, a.kind))
    return sorted(day for day in sent if day and day > start)


@dataclass(frozen=True)
class _History:
    """What one contact was asked, and what follows from it."""

    contact: Contact
    asks: Sequence[Ask]
    today: date
    rules: AskRules
    favours: Sequence[Favour]
    lookouts: Sequence[Lookout]
    others: Sequence[OthersAsk]

    def busy(self) -> Blocked | None:
        ask = next((ask for ask in self.asks if waits(ask) and self._concerned(ask)), None)
        if ask is None:
            return None
        until = rests_on(ask, self.rules)
        where, on = what_about(ask), spoken(ask.sent_on)
        if put_to(ask) == self.contact.id:
            text = f"Already asked about {where} on {on}; what is new there goes into that ask"
        else:
            text = f"Somebody was asked on {on} to introduce you; wait for what comes of it"
        return Blocked(self.contact, "open_ask", until, text)

    def _concerned(self, ask: Ask) -> bool:
        """Whether the ask keeps this contact busy: it was put to them, or they are to be met. An
        ask to somebody whom they introduced earlier does not."""
        return self.contact.id in (put_to(ask), ask.contact)

    def walls(self, company: str, kind: AskKind) -> Iterator[Blocked | None]:
        yield self._cooling_down()
        yield self._left_in_peace()
        if kind != "lookout":
            yield self._declined(company)
        if kind == "referral":
            yield self._spent(kind, self._referrals(), self.rules.referrals_per_year)
        if kind == "introduction":
            yield self._spent(kind, self._introductions(), self.rules.introductions_per_year)

    def _declined(self, company: str) -> Blocked | None:
        noes = [a for a in self.asks if a.company == company and declined_by(a) == self.contact.id]
        last = max((ask.steps[-1].on for ask in noes), default=None)
        if last is None or (until := later(last, self.rules.after_declined)) <= self.today:
            return None
        text = f"Said no about {company} on {spoken(last)}; still fine for other things"
        return Blocked(self.contact, "declined", until, text)

    def _cooling_down(self) -> Blocked | None:
        asked = [a.reached("sent") for a in self.asks if put_to(a) == self.contact.id]
        asked += [lookout.since for lookout in self.lookouts if lookout.direction == "received"]
        last = max(filter(None, asked), default=None)
        if last is None or (until := later(last, self.rules.cooldown)) <= self.today:
            return None
        return Blocked(
            self.contact, "cooldown", until, f"Asked on {spoken(last)}; one ask at a time"
        )

    def _left_in_peace(self) -> Blocked | None:
        """Whom several members of a centre know must not be asked by each of them. Who asked, and
        what about, is nobody's business."""
        last = max((ask.on for ask in self.others), default=None)
        if last is None or (until := later(last, self.rules.cooldown)) <= self.today:
            return None
        text = "Somebody else of your centre asked them lately; one ask at a time"
        return Blocked(self.contact, "cooldown", until, text)

    def _spent(self, kind: AskKind, asked: Iterable[date | None], most: int) -> Blocked | None:
        """The budget of a year: there is room again when enough of the asks are a year old."""
        by_others = (ask.on for ask in self.others if ask.kind == kind)
        days = sorted(day for day in (*asked, *by_others) if day and day > self.today - YEAR)
        if len(days) < most:
            return None
        until = days[-most] + YEAR if most else None
        text = f"{len(days)} {kind}s in the last 12 months are enough"
        return Blocked(self.contact, "budget", until, text)

    def _referrals(self) -> list[date | None]:
        return [
            ask.reached("sent")
            for ask in self.asks
            if ask.kind == "referral" and ask.contact == self.contact.id
        ]

    def _introductions(self) -> list[date | None]:
        """The days of all introductions by this contact. One that was asked for counts from the
        day on which it was made, or else asked for. Others are known from an ask to the person whom
        the user met through the contact, or were logged as help."""
        by_them = [ask for ask in self.asks if ask.via == self.contact.id]
        asked_for = [ask for ask in by_them if ask.kind == "introduction"]
        known = {ask.contact for ask in asked_for}
        unasked = {a.contact: a.reached("sent") for a in by_them if a.contact not in known}
        told_of = {posting for ask in by_them for posting in named_in(ask)}
        return [
            *(ask.reached("introduced") or ask.reached("sent") for ask in asked_for),
            *unasked.values(),
            *(f.on for f in self.favours if _introduced(f) and f.posting not in told_of),
        ]


def _introduced(favour: Favour) -> bool:
    return favour.direction == "received" and favour.kind == "introduction"


def _longest(walls: Iterable[Blocked | None]) -> Blocked | None:
    return max(filter(None, walls), key=lambda wall: wall.until or date.max, default=None)


def is_reachable(contact: Contact) -> bool:
    """Whether anything is known by which to write to them or to call them."""
    return bool(contact.emails or contact.phone or contact.url)


def _unreachable(contact: Contact) -> Blocked:
    text = f"No address known; `referrals contacts edit {contact.id} --email …` adds one"
    return Blocked(contact, "no_contact", None, text)
