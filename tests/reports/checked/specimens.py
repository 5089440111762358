"""The reports that every check is made on: a good morning, one too full, a hostile, an empty one."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import cycle

from referrals.model.advice import (
    Action,
    Blocked,
    Caution,
    Duty,
    DutyKind,
    Funnel,
    Opportunity,
    Report,
    Story,
    Tip,
)
from referrals.model.log import Ask, Step
from referrals.model.people import Contact, Presence
from referrals.model.postings import BoardHealth, Posting
from reports.drafts.one_tap import Subjects
from reports.mail.letter import codes_shown
from reports.view.tasks import STEPS
from tests.reports.busy_morning import BUSY
from tests.reports.morning import MORNING, ROBIN, TODAY, days_ago, morning, opening, somebody, way

KINDS: tuple[DutyKind, ...] = (
    "follow_up", "remind_lookout", "keep_in_touch", "thank", "close_loop", "give_back", *STEPS,
)  # fmt: skip
BEGINNINGS = {
    "follow_up": "F", "remind_lookout": "L", "keep_in_touch": "K", "thank": "T", "close_loop": "E",
    "give_back": "G", **dict(zip(STEPS, "OIJNP", strict=True)),
}  # fmt: skip

# ------------------------------------------------------------------ more than a morning can hold

TITLE = "Senior Data Engineer, Pricing and Revenue Management Platform for the Nordic and Baltic Markets, all levels welcome, n"
FIRM = " Beteiligungs- und Vermögensverwaltungsgesellschaft mbH"
ROLE = "Principal Engineer and Head of Data Platforms, Northern Europe, level "
LONG = "https://jobs.example.org/" + "a-long-address/" * 20


def full() -> Report:
    """More of everything than the mail has room for; titles of 120 characters, long addresses."""
    return morning(
        opportunities=(*(_asked(n) for n in range(1, 13)), *(_alone(n) for n in range(20, 44))),
        duties=tuple(_owed(kind, n) for kind in KINDS for n in range(1, 9)),
        tips=tuple(_tip(n) for n in range(1, 5)),
        boards=tuple(_board(n) for n in range(1, 31)),
        closed=tuple(opening(n, f"{TITLE}{n}", f"Gone {n}") for n in range(50, 60)),
        events=tuple(f"Person{n} Roe moved from Here to There" for n in range(1, 9)),
    )


def _asked(number: int) -> Opportunity:
    firm = f"Firm {number}{FIRM}"
    who = somebody(number, f"Asked{number} van der Berg-Håkansson", f"{ROLE}{number}", firm)
    path = way(
        f"A{number}", who, 90.0 - number, "You worked together at Fennick & Lowe, 2017–2020",
        bundle=(number, *range(20, 30)),
        warnings=(Caution("before", "Ask before you apply: afterwards it rarely counts"),) * 3,
    )  # fmt: skip
    posting = opening(
        number, f"{TITLE}{number}", firm, "Hamburg", url=f"{LONG}{number}", misses=1,
        last_seen=days_ago(2),
    )  # fmt: skip
    return Opportunity(posting, True, (path,))


def _alone(number: int) -> Opportunity:
    posting = opening(number, f"{TITLE}{number}", f"Alone {number // 2}", url=f"{LONG}{number}")
    return Opportunity(posting, True, lookouts=("Miriam Adler (City Museum)", "Eero Lehtinen"))


def longest(action: Action) -> Report:
    """The first ask is as long as any, on the day of the year that takes the most room."""
    day = date(2026, 9, 30)
    firm = f"Northern and Central{FIRM}, Zweigniederlassung Süd"
    asked, friend = (
        somebody(
            n,
            f"Maximiliana{n} Francisca Antónia van der Berg-Håkansson da Costa e Silva",
            ROLE,
            firm,
        )
        for n in (1, 2)
    )
    path = way(
        "A1", asked, 90.0, "You worked together", action=action, via=friend, route="introduction"
    )
    posting = opening(
        1, TITLE * 2, firm, "Hamburg and wherever else there is an office of ours",
        first_seen=day - timedelta(days=40), last_seen=day - timedelta(days=3), misses=1,
    )  # fmt: skip
    return morning(today=day, contacts=12_345, closed=full().closed,
        opportunities=(Opportunity(posting, True, (path,)), *full().opportunities),
    )  # fmt: skip


def _owed(kind: DutyKind, number: int) -> Duty:
    who = somebody(100 + number, f"Owed{kind}{number} Roe")
    text = f"{who.name} helped you on 18 November 2026; a word is owed. " * 3
    code = f"{BEGINNINGS[kind]}{number}"
    return Duty(kind, who, days_ago(number), text, _before(who, "Firm 1"), code=code)


def _before(who: Contact, company: str) -> Ask:
    return Ask(who.id, "referral", company, (Step("sent", days_ago(9)), Step("agreed", TODAY)))


def _tip(number: int) -> Tip:
    who = somebody(200 + number, f"Tipped{number} Poe")
    return Tip(who, opening(300 + number, "Product Designer", "Firm 1"), f"{who.name} looks for it")


def _board(number: int) -> BoardHealth:
    message = "answered with HTML instead of JSON; open the careers page. " * 8
    return BoardHealth(
        f"Board {number}", "lever", f"b{number}", "failing", 3, None, message, "failed"
    )


# ------------------------------------------------------------------ what no board should say

EVIL = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "[/x] [bold]", "{{ 7*7 }}",
    "a\r\nBcc: x@evil.example\r\n\r\nbody", "\x1b[31mred\x1b]0;owned\x07", "\u202egnp.exe\u2066",
    "مهندس بيانات أول", "🚀👩‍💻" * 20, "Инженер данных", "=HYPERLINK(1;2)", "W" * 120,
    "javascript:alert(1)", "&amp;lt;b&gt;", "x" * 60 + " " + "y" * 60,
)  # fmt: skip


def hostile() -> Report:
    """Every text of the report is hostile, each time another way."""
    said = cycle(EVIL)
    pairs = [(n, next(said)) for n in range(1, len(EVIL) + 1)]
    people = {n: _stranger(n, evil) for n, evil in pairs}
    postings = {n: _strange(n, evil) for n, evil in pairs}
    return morning(opportunities=tuple(
            Opportunity(
                postings[n], True,
                (way(f"A{n}", people[n], 9.0, evil, bundle=(n,), warnings=(Caution("x", evil),)),)
                if n % 3 else (),
                () if n % 5 else (Blocked(people[n], "cooldown", None, evil),),
                (evil,),
            )
            for n, evil in pairs
        ),
        duties=tuple(
            Duty(
                kind, people[n], TODAY, evil, _before(people[n], evil), postings[n],
                f"{BEGINNINGS[kind]}{n}", evil,
            )
            for (n, evil), kind in zip(pairs, cycle(KINDS), strict=False)
        ),
        boards=tuple(
            BoardHealth(evil, "lever", evil, "gone", 1, None, evil, "failed") for _, evil in pairs
        ),
        closed=tuple(postings.values()),
        events=EVIL,
        tips=tuple(Tip(people[n], postings[n], evil) for n, evil in pairs),
        presences=tuple(Presence(people[n], evil, "weak", bool(n % 2)) for n, evil in pairs),
        stories=tuple(
            Story(_before(people[n], evil), people[n], postings[n], people[n]) for n, evil in pairs
        ),
    )  # fmt: skip


def _stranger(number: int, evil: str) -> Contact:
    addresses = (f"who{number}@example.org",) if number % 2 else (f"{evil}@x.org", "a@b?bcc=c@d")
    return somebody(
        number, f"{evil} Doe", evil, evil, emails=addresses, note=evil,
        url="javascript:alert(1)" if number % 4 else "https://www.linkedin.com/in/doe",
    )  # fmt: skip


def _strange(number: int, evil: str) -> Posting:
    addresses = ("javascript:alert(1)", "data:text/html,x", "https://x.example/?q=<b>&\"'")
    address = addresses[number % 3]
    return opening(number, evil, evil, evil, url=address, department=evil, description=evil)


SPECIMENS = {
    "morning": MORNING,
    "busy": BUSY,
    "full": full(),
    "hostile": hostile(),
    "empty": Report(TODAY, ROBIN),
    "before-the-first-ask": morning(funnel=Funnel(), plan=("A2", "A5")),
}


def answers_to(report: Report) -> Subjects:
    """The subjects of one-tap answers, as long as real ones."""
    return {
        code: {
            "asked": f"[referrals] asked {code} {'Q' * 32}",
            "not_this": f"[referrals] not_this {code} {'R' * 32}",
        }
        for code in codes_shown(report)
    }
