"""What the page and the mail cost for a full book, beside the JSON of the same report, in one run;
and the same where all postings are one large employer's, and everybody is there.

python -m benchmarks.report [--postings 500] [--contacts 2000] [--there 60]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Callable
from dataclasses import asdict, replace
from datetime import date, timedelta

from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.asks.asks import AskRules
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Funnel, FunnelRow, Opportunity, Path, Report, Story
from referrals.model.log import Ask, Step
from referrals.model.people import Contact, Employment, Me, Presence
from referrals.model.postings import BoardHealth, Company, Posting
from reports.feeds.atom import feed
from reports.feeds.calendar import calendar
from reports.mail.letter import codes_shown, letter
from reports.page.page import page
from reports.page.redaction import redacted

TODAY = date(2026, 11, 23)
FIRST = ("Ana", "Bo", "Cleo", "Dov", "Eszter", "Femi", "Gita", "Håkon", "Ines", "Jun")
LAST = ("Silva", "Larsen", "Okafor", "Brandt", "Kovács", "Adeyemi", "Rao", "Berg", "Costa", "Ito")
TITLES = ("Data Engineer", "Senior Analytics Engineer", "Machine Learning Engineer, Forecasting")
PARTS = {"tie": 0.71, "vouch": 0.9, "reach": 0.75, "reciprocity": 0.88, "past": 1.2}
WHY = ("You worked together at Globex, 2017–2021, in the same team", "They work there as Engineer")


def a_report(postings: int, contacts: int, dice: random.Random) -> Report:
    """A morning in which every second posting has people, and each company has some."""
    companies = [f"Company {n}" for n in range(max(postings // 6, 1))]
    people = [_person(n, dice.choice(companies)) for n in range(1, contacts + 1)]
    stories = tuple(_story(who, n) for n, who in enumerate(dice.sample(people, contacts // 20)))
    funnel = Funnel(len(stories), len(stories) // 2, len(stories) // 5, 4, 1, 0)
    return with_todays_asks(
        Report(
            today=TODAY,
            me=Me("Robin Doe", "robin@example.org"),
            opportunities=tuple(
                _opportunity(n, dice.choice(companies), dice.sample(people, n % 2 * 3))
                for n in range(1, postings + 1)
            ),
            boards=tuple(
                BoardHealth(name, "greenhouse", name, "ok", 6, TODAY, "", "complete")
                for name in companies
            ),
            funnel=funnel,
            contacts=contacts,
            scanned_at="2026-11-23T07:00",
            presences=tuple(
                Presence(who, who.employments[0].employer, dice.choice(("strong", "weak")), True)
                for who in people
            ),
            stories=stories,
            rates=tuple(FunnelRow("kind of ask", kind, funnel) for kind in ("referral", "advice")),
        )
    )


def _person(number: int, company: str) -> Contact:
    name = f"{FIRST[number % 10]} {LAST[number // 10 % 10]}{number}"
    job = Employment(company, "Engineer", start=date(2020, 1, 1))
    return Contact(name, number, (f"person{number}@example.org",), employments=(job,))


def _opportunity(number: int, company: str, people: list[Contact]) -> Opportunity:
    posting = Posting(
        str(number), TITLES[number % 3], f"https://jobs.example.org/{number}", ("Berlin", "Remote"),
        id=number, company=company, first_seen=TODAY, description="What we do. " * 300,
    )  # fmt: skip
    paths = tuple(
        Path("direct", who, "ask", 70.0 - n, PARTS, WHY, bundle=(number,), code=f"A{number}{n}")
        for n, who in enumerate(people)
    )
    return Opportunity(posting, number % 9 == 0, paths)


def _story(who: Contact, number: int) -> Story:
    sent = TODAY - timedelta(days=number)
    return Story(Ask(who.id, "referral", "Globex", (Step("sent", sent), Step("agreed", sent))), who)


def one_employer(postings: int, there: int) -> Report:
    """A morning in which every posting is of one company, at which so many people are known."""
    shown = [replace(_opportunity(n, "Initech", []).posting, id=n) for n in range(1, postings + 1)]
    people = [_person(n, "Initech") for n in range(1, there + 1)]
    known = network_of(
        Me("Robin Doe", "robin@example.org"), people, ledgers((), (), (), TODAY),
        [Company("Initech")], AskRules(), Search(), TODAY,
    )  # fmt: skip
    advised = opportunities(shown, known, TODAY)
    plan = week_plan(advised, known)
    return with_todays_asks(Report(TODAY, known.me, advised, plan=plan, contacts=there))


def seconds(make: Callable[[], object]) -> float:
    begin = time.process_time()
    make()
    return time.process_time() - begin


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--postings", type=int, default=500)
    options.add_argument("--contacts", type=int, default=2_000)
    options.add_argument("--there", type=int, default=60, help="people at the one large employer")
    chosen = options.parse_args()
    report = a_report(chosen.postings, chosen.contacts, random.Random(7))
    people = [one.contact for one in report.presences]
    first = seconds(lambda: page(report))
    costs = {
        "page": seconds(lambda: page(replace(report))),
        "page, redacted": seconds(lambda: page(redacted(report, people))),
        "mail": seconds(lambda: letter(replace(report))),
        "json": seconds(lambda: json.dumps(asdict(report), default=str)),
    }
    size = len(page(report).encode())
    print(f"{chosen.postings} postings, {chosen.contacts} contacts, CPU seconds")
    print(f"the page the first time, templates compiled: {first:.2f}; {size:,} bytes")
    for name, cost in costs.items():
        print(f"{name:15} {cost:6.2f}   {cost / costs['json']:5.2f} of the JSON")
    for times in (1, 2, 4):
        _told(chosen.postings * times, chosen.there)


def _told(postings: int, there: int) -> None:
    made = list[Report]()
    advice = seconds(lambda: made.append(one_employer(postings, there)))
    [report] = made
    shown = seconds(lambda: page(report))
    mailed = seconds(lambda: (codes_shown(report), letter(report), feed(report), calendar(report)))
    people = [_person(n, "Initech") for n in range(1, there + 1)]
    veiled = seconds(lambda: page(redacted(report, people)))
    size = len(page(report).encode())
    print(f"{postings} postings of one employer, {there} people there: advice {advice:.2f}, "
          f"page {shown:.2f}, redacted {veiled:.2f}, mail and feeds {mailed:.2f}; "
          f"{size:,} bytes")  # fmt: skip


if __name__ == "__main__":
    main()
