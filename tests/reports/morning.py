"""One invented morning, rich enough to show every part of the report; shared by the tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from referrals.domain.advice.todays_asks import to_ask, with_todays_asks
from referrals.model.advice import Blocked, Caution, Duty, Funnel, Opportunity, Path, Report
from referrals.model.log import Ask, Step
from referrals.model.people import Contact, Employment, Me
from referrals.model.postings import BoardHealth, Posting, Salary

TODAY = date(2026, 11, 23)
ROBIN = Me(
    "Robin Doe",
    "robin@example.org",
    "Wickerby",
    (
        Employment(
            "Fennick & Lowe", "Data Engineer", "Data", date(2017, 1, 1), date(2021, 6, 30), False
        ),
        Employment("Otterbourne", "Analyst", None, date(2014, 1, 1), date(2016, 12, 31), False),
    ),
)
PARTS = {
    "tie": 0.81, "vouch": 0.9, "reach": 0.75, "reciprocity": 1.0, "fatigue": 1.0, "past": 1.0,
}  # fmt: skip
FENNICK = Employment("Fennick & Lowe", "Lead", "Data", date(2016, 1, 1), date(2020, 1, 1), False)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def somebody(number: int, name: str, title: str = "", employer: str = "", **said: Any) -> Contact:
    jobs = (Employment(employer, title or None),) if employer else ()
    mail = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    return Contact(name, **({"id": number, "emails": (mail,), "employments": jobs} | said))


def opening(number: int, title: str, company: str, *places: str, **said: Any) -> Posting:
    slug = company.split(maxsplit=1)[0].lower()
    said = {"url": f"https://jobs.example.org/{slug}/{number}", "first_seen": TODAY} | said
    return Posting(f"{slug}-{number}", title, locations=places, id=number, company=company, **said)


def way(code: str, contact: Contact, score: float, *why: str, **said: Any) -> Path:
    return Path(
        **(
            {"route": "direct", "contact": contact, "action": "ask", "score": score}
            | {"parts": PARTS, "why": why, "code": code}
            | said
        )
    )


# ------------------------------------------------------------------ people

INGRID = somebody(
    1, "Ingrid Solheim", "Head of Pricing Data", "Northmarch Freight",
    employments=(
        Employment("Northmarch Freight", "Head of Pricing Data", "Pricing Data"), FENNICK,
    ),
    kinds=("manager",), note="Prefers a call before nine; the reorganisation hurt her.",
)  # fmt: skip
TOMAS = somebody(
    2, "Tomás Ferreira", "Senior Data Engineer", "Northmarch Freight",
    employments=(Employment("Northmarch Freight", "Senior Data Engineer"), FENNICK),
    kinds=("teammate",),
)  # fmt: skip
AGNIESZKA = somebody(
    3, "Agnieszka Nowak", "Lead Analytics Engineer", "Veldhaus Energy",
    employments=(Employment("Veldhaus Energy", "Lead Analytics Engineer"), FENNICK),
)  # fmt: skip
PARK = somebody(
    4, "Park Hyun-woo", "Recruiter", "Veldhaus Energy",
    emails=(), url="https://www.linkedin.com/in/park-hyun-woo", kinds=("online",),
)  # fmt: skip
DEVIKA = somebody(5, "Devika Raman", "Analytics Engineer", "Quillfeather")
KWAME = somebody(6, "Kwame Mensah", "Data Scientist", "Quillfeather", looking="a flat in Accra")
RAJESH = somebody(7, "Rajesh Iyer", "Principal Engineer", "Lindqvist & Amsel")
NIAMH = somebody(8, "Niamh Gallagher", "Risk Engineer", "Copperbeck", emails=(), phone="+353 1 555")
LEILANI = somebody(9, "Leilani Kahale", "Data Engineer", "Tidewrack")
MIRIAM = somebody(10, "Miriam Adler", "Archivist", "City Museum")

# ------------------------------------------------------------------ postings

PRICING = opening(
    11, "Senior Data Engineer, Pricing", "Northmarch Freight", "Hamburg", "Remote, Germany",
    workplace="hybrid", salary=Salary(82000, 98000, "EUR", "year"), posted_on=days_ago(1),
)  # fmt: skip
PLANNING = opening(12, "Data Engineer, Network Planning", "Northmarch Freight", "Hamburg")
FORECAST = opening(
    13, "Analytics Engineer (Forecasting)", "Veldhaus Energy", "Berlin",
    workplace="remote", first_seen=days_ago(12),
)  # fmt: skip
RISK = opening(14, "Analytics Engineer, Risk", "Copperbeck", "Dublin", first_seen=days_ago(40))
TELEMETRY = opening(
    15, "Data Engineer – Device Telemetry", "Lindqvist & Amsel", "Malmö", first_seen=days_ago(20)
)
TIDES = opening(16, "Data Platform Engineer", "Tidewrack", "Lisbon", workplace="remote")
BRIDGE = opening(17, "Staff Data Engineer", "Umbrafield", "Remote, EU", workplace="remote")
CHARTS = opening(18, "Analytics Engineer", "Umbrafield", "Vienna")
SENIOR = opening(19, "Senior Analytics Engineer", "Quillfeather", "Leeds", first_seen=days_ago(30))

ASK_DEVIKA = Ask(5, "referral", "Quillfeather", (Step("sent", days_ago(8)),), posting=19, id=1)
ASK_KWAME = Ask(
    6,
    "referral",
    "Quillfeather",
    (Step("sent", days_ago(70)), Step("not_hired", days_ago(9))),
    id=2,
)
BEFORE = Caution("ask_before_applying", "Ask before you apply: afterwards it rarely counts")

OPPORTUNITIES = (
    Opportunity(
        PRICING, True,
        (
            way(
                "A1", INGRID, 87.4,
                "You worked together at Fennick & Lowe, 2017–2020, in the same team",
                "Ingrid Solheim works at Northmarch Freight as Head of Pricing Data and hires for "
                "this role or leads its team",
                warnings=(
                    BEFORE,
                    Caution("bonus_ineligible", "Ingrid Solheim hires, so the bonus of 2,000 EUR is not paid"),
                ),
                bundle=(11, 12),
            ),
            way("A2", TOMAS, 61.0, "You worked together at Fennick & Lowe", bundle=(11, 12)),
        ),
    ),
    Opportunity(
        FORECAST, False,
        (
            way(
                "A3", AGNIESZKA, 40.2, "You worked together at Fennick & Lowe, 2018–2020",
                "Agnieszka Nowak works at Veldhaus Energy as Lead Analytics Engineer",
                action="reconnect_first",
                warnings=(Caution("dormant", "You have not been in touch for years: say hello before you ask"),),
                bundle=(13,),
            ),
            way("A4", PARK, 4.1, "You are connected online since this month", bundle=(13,)),
        ),
    ),
    Opportunity(
        PLANNING, True,
        (
            way("A1", INGRID, 70.1, "Name it in the one ask about Senior Data Engineer, Pricing",
                action="mention_in_open_ask", bundle=(11, 12)),
        ),
    ),
    Opportunity(
        TIDES, True,
        (way("A5", LEILANI, 33.3, "Friends since university", bundle=(16,), warnings=(BEFORE,)),),
    ),
    Opportunity(
        TELEMETRY, False,
        (
            way("A6", RAJESH, 30.0, "He read your CV, twice", action="give_first", bundle=(15,),
                warnings=(Caution("one_sided", "Rajesh Iyer helped you 3 times, you have not helped back yet"),)),
        ),
    ),
    Opportunity(
        RISK, False, (),
        (Blocked(NIAMH, "declined", date(2027, 1, 17), "Said no about Copperbeck on 19 October 2026; still fine for other things"),),
    ),
    Opportunity(
        SENIOR, False, (),
        (Blocked(DEVIKA, "open_ask", None, "Asked about this very posting on 15 November 2026; the ask is sent"),),
    ),
    Opportunity(BRIDGE, True, lookouts=("Eero Lehtinen (Halle Labs)", "Miriam Adler (City Museum)")),
    Opportunity(CHARTS, True, lookouts=("Miriam Adler (City Museum)",)),
)  # fmt: skip

DUTIES = (
    Duty("close_loop", KWAME, days_ago(8), "Quillfeather: it did not work out: tell it, and thank for the help all the same", ASK_KWAME, code="T1"),
    Duty("thank", MIRIAM, days_ago(4), "Miriam Adler helped you on 18 November 2026; say thank you", code="T2"),
    Duty("follow_up", DEVIKA, days_ago(1), "You asked about Senior Analytics Engineer at Quillfeather on 15 November 2026; one reminder is fine", ASK_DEVIKA, SENIOR, "F1"),
    Duty("give_back", NIAMH, days_ago(80), "Niamh Gallagher helped you 3 times, you have not helped back yet. Ask what you could do for them", code="G1"),
)  # fmt: skip

BOARDS = (
    BoardHealth("Northmarch Freight", "greenhouse", "northmarch", "ok", 14, TODAY, "", "complete"),
    BoardHealth("Veldhaus Energy", "personio", "veldhaus", "ok", 6, TODAY, "", "unchanged"),
    BoardHealth("Umbrafield", "careers_page", "umbrafield", "failing", 3, days_ago(2), "answered with HTML instead of JSON; open the careers page and run `referrals companies check`", "failed"),
    BoardHealth("Kastanienwerk", "recruitee", "kastanienwerk", "empty", 0, TODAY, "no postings now", "complete"),
)  # fmt: skip

_PLANLESS = Report(
    today=TODAY,
    me=ROBIN,
    opportunities=OPPORTUNITIES,
    duties=DUTIES,
    closed=(opening(21, "Data Engineer", "Pebblewick", closed_on=TODAY),),
    boards=BOARDS,
    funnel=Funnel(asks=7, replies=5, referrals=3, interviews=2, offers=0, hires=0),
    contacts=62,
    scanned_at="2026-11-23T07:00",
    events=("Leilani Kahale moved from Brightside to Tidewrack",),
)


def morning(**said: Any) -> Report:
    return planned(replace(_PLANLESS, **said))


def planned(report: Report) -> Report:
    """The report with its asks; with the best way to each posting planned where no plan is set."""
    best = [to_ask(opportunity)[:1] for opportunity in report.opportunities]
    codes = tuple(dict.fromkeys(path.code for [path] in filter(None, best)))
    return replace(with_todays_asks(replace(report, plan=report.plan or codes)), plan=report.plan)


MORNING = planned(_PLANLESS)
