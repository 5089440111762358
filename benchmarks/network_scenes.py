"""Scenes that are added to invented networks, so that each rule has networks in which it compares
something: the four of statement 3, a strong connector, nobody there, and a company with rules.

Each has a company of its own, whose people, postings and asks have numbers of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from referrals.model.days import Length
from referrals.model.log import Ask, AskStatus, Favour, Lookout, Step, Thanks
from referrals.model.people import Acquaintance, Contact, Employment, Exchange
from referrals.model.postings import Company, Posting
from referrals.model.terms import ReferralRules

TODAY = date(2026, 11, 23)
FOUR, BRIDGE, NOBODY, COUNTED, TIES, MADE, WAITING = (
    "Fourfold", "Bridgewell", "Quillfeather", "Countwell", "Tiefield", "Madewell", "Waitfield",
)  # fmt: skip
ENGINEER = "Data Engineer"


@dataclass
class Scene:
    """What one scene adds."""

    company: Company
    people: list[Contact] = field(default_factory=list)
    links: list[Acquaintance] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    favours: list[Favour] = field(default_factory=list)
    thanks: list[Thanks] = field(default_factory=list)
    lookouts: list[Lookout] = field(default_factory=list)
    postings: list[Posting] = field(default_factory=list)


def scene(seed: int) -> Scene:
    """One of them, by the number of the network."""
    chance = Random(f"scene {seed}")
    return SCENES[seed % len(SCENES)](chance)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def _person(number: int, employer: str, title: str, **said: Any) -> Contact:
    job = Employment(employer, title)
    said = {"emails": (f"s{number}@example.org",), "last_contact": ago(40)} | said
    return Contact(f"Scene {number}", id=number, employments=(job,), **said)


def _posting(number: int, company: str, **said: Any) -> Posting:
    said = {"first_seen": ago(9), "company": company, "id": number} | said
    return Posting(str(number), ENGINEER, f"https://jobs.example/{number}", **said)


def _ask(number: int, who: int, company: str, *steps: tuple[AskStatus, int], **said: Any) -> Ask:
    said = {"kind": "referral", "id": number} | said
    return Ask(who, company=company, steps=tuple(Step(s, ago(d)) for s, d in steps), **said)


def _four(chance: Random) -> Scene:
    """A former manager who hires, a former teammate of the field, a close friend of another one and
    a recruiter from the net, with whatever ties and silences."""
    titles = ("Head of Data", ENGINEER, "Designer", "Recruiter")
    people = [
        _person(number, FOUR, title, kinds=(kind,), tie=chance.randint(1, 5),
                last_contact=ago(chance.randint(1, 1600)))
        for number, title, kind in zip(
            range(101, 105), titles, ("manager", "teammate", "friend", "online"), strict=True
        )
    ]  # fmt: skip
    return Scene(Company(FOUR), people, postings=[_posting(101, FOUR, hiring_manager=101)])


def _bridge(chance: Random) -> Scene:
    """Who hires is known to a strong connector, and to the user from the net alone; at times they
    were introduced before, at another company, and something came of it."""
    hal = _person(111, BRIDGE, "Head of Data", kinds=("online",), tie=1)
    cora = _person(112, "Contoso", ENGINEER, kinds=("teammate",), tie=chance.choice((4, 5)))
    olly = _person(113, BRIDGE, "Recruiter", kinds=("online",), tie=chance.choice((1, 2)))
    silent = ago(chance.randint(20, 600))
    near = _person(
        114,
        BRIDGE,
        ENGINEER,
        kinds=("teammate",),
        tie=chance.choice((3, 4, 5)),
        last_contact=silent,
    )
    found = Scene(Company(BRIDGE), [hal, cora, olly])
    found.people += [near] if chance.random() < 0.25 else []
    strength = chance.choice((None, 4, 5))
    found.links.append(Acquaintance(112, 111, strength))
    found.postings.append(_posting(111, BRIDGE, hiring_manager=111))
    ends: tuple[AskStatus | None, ...] = (None, "interviewing", "offer", "not_hired", "ineligible")
    for number in range(chance.randint(0, 4)):
        end = chance.choice(ends)
        steps: list[tuple[AskStatus, int]] = [("sent", 400 + number), ("introduced", 395)]
        steps += [(end, 390)] if end else []
        past = {"kind": "introduction", "via": 112}
        found.asks.append(_ask(111 + number, 111, f"Past {number}", *steps, **past))
        found.thanks += [Thanks(111, ago(200)), Thanks(112, ago(200))]
    return found


def _nobody(chance: Random) -> Scene:
    """Nobody works there; of those of the field elsewhere some must not be asked now."""
    found = Scene(Company(NOBODY), postings=[_posting(121, NOBODY)])
    for number in range(121, 121 + chance.randint(2, 7)):
        kinds = (chance.choice(("friend", "colleague", "alumni")),)
        found.people.append(_person(number, "Elsewhere", ENGINEER, kinds=kinds, tie=3))
        match chance.randint(0, 4):
            case 0:
                found.asks.append(_ask(number, number, "Other", ("sent", 25), ("declined", 20)))
            case 1:
                found.favours.append(Favour(number, "received", "a name", ago(9), id=number))
            case 2:
                found.lookouts.append(Lookout(number, "received", "data", ago(99), id=number))
    return found


def _counted(chance: Random) -> Scene:
    """A company whose rules of referral are known in part, with an application and a referral."""
    rules = ReferralRules(
        first_referrer_wins=chance.choice((None, True, False)),
        prior_application=chance.choice((None, Length(), Length(days=90), Length(months=6))),
        expires=chance.choice((None, Length(days=20), Length(months=2), Length(months=6))),
        portal=chance.choice((None, "internal")),
    )
    kinds = ("teammate", "colleague", "friend")
    people = [_person(130 + n, COUNTED, ENGINEER, kinds=(kind,), tie=4)
              for n, kind in enumerate(kinds, 1)]  # fmt: skip
    postings = [_posting(number, COUNTED, applied_on=_applied(chance)) for number in (131, 132)]
    found = Scene(Company(COUNTED, rules=rules), people, postings=postings)
    if chance.random() < 0.7:
        day = chance.randint(1, 300)
        found.asks.append(
            _ask(131, 131, COUNTED, ("sent", day + 2), ("submitted", day), posting=131)
        )
        found.thanks.append(Thanks(131, TODAY))
    return found


def _applied(chance: Random) -> date | None:
    return ago(chance.randint(1, 250)) if chance.random() < 0.3 else None


def _ties(chance: Random) -> Scene:
    """A mentor met monthly, a cold recruiter with eleven messages, and a former manager, silent for
    a while, who wrote a recommendation."""
    written = Exchange("recommendation", "received", 1, ago(900), ago(900))
    cold = Exchange("message", "received", 11, ago(90), ago(chance.randint(1, 20)))
    return Scene(
        Company(TIES),
        [
            _person(141, "Contoso", "Architect", kinds=("mentor",), cadence=30,
                    last_contact=ago(chance.randint(0, 30))),
            _person(142, TIES, "Recruiter", exchanges=(cold,), last_contact=None),
            _person(143, TIES, "Head of Data", kinds=("manager",), exchanges=(written,),
                    last_contact=ago(chance.randint(30, 1600))),
        ],
        postings=[_posting(141, TIES)],
    )  # fmt: skip


def _made(chance: Random) -> Scene:
    """An introduction was made lately, and a near friend works there, too."""
    found = Scene(
        Company(MADE),
        [
            _person(151, MADE, "Head of Data", kinds=("online",), tie=1),
            _person(152, "Contoso", ENGINEER, kinds=("teammate",), tie=5),
            _person(153, MADE, ENGINEER, kinds=("teammate",), tie=5),
        ],
        [Acquaintance(152, 151, 5)],
        postings=[_posting(151, MADE), _posting(152, MADE)],
    )
    steps: list[tuple[AskStatus, int]] = [("sent", 20), ("introduced", chance.randint(0, 20))]
    about = {"kind": "introduction", "via": 152, "posting": 151}
    found.asks.append(_ask(151, 151, MADE, *steps, **about))
    if chance.random() < 0.3:
        found.asks.append(_ask(152, 153, MADE, ("sent", 20), ("submitted", 15), posting=151))
    return found


def _waiting(chance: Random) -> Scene:
    """Whoever is to be reminded, asked or told of an interview has helped lately, or not."""
    found = Scene(Company(WAITING), postings=[_posting(161, WAITING)])
    for number in range(161, 167):
        at = WAITING if number < 163 else "Contoso"
        found.people.append(_person(number, at, ENGINEER, kinds=("teammate",), tie=4))
        if chance.random() < 0.5:
            helped = ago(chance.choice((0, 0, 1, 5)))
            found.favours.append(Favour(number, "received", "a name", helped, id=number))
            if chance.random() < 0.3:
                found.thanks.append(Thanks(number, TODAY))
    day = chance.randint(1, 9)
    steps: list[tuple[AskStatus, int]] = [("sent", 30), ("submitted", 20), ("interviewing", day)]
    found.asks = [
        _ask(161, 161, WAITING, *steps, posting=161),
        _ask(163, 163, "Other", ("sent", chance.randint(7, 13))),
        _ask(164, 164, "Third", ("sent", 20), ("agreed", chance.randint(3, 20))),
    ]
    found.lookouts = [Lookout(n, "received", "data", ago(30), id=n) for n in (165, 166)]
    return found


SCENES: tuple[Callable[[Random], Scene], ...] = (
    _four, _bridge, _nobody, _counted, _ties, _made, _waiting,
)  # fmt: skip


def silent_for(person: Contact, days: int) -> Contact:
    return replace(person, last_contact=ago(days))


def numbered_anew(asks: tuple[Ask, ...], chance: Random) -> Iterator[Ask]:
    """The asks as if they had been logged in another order."""
    numbers = chance.sample([ask.id for ask in asks], len(asks))
    yield from (replace(ask, id=number) for ask, number in zip(asks, numbers, strict=True))
