"""Six months of one job hunt, day by day, with what the program says on each morning.

Robin looks for work as a data engineer. Cora, a former teammate, introduces Robin to Hal, who hires
at Northwind; it comes to nothing. Ivo, a friend at Hooli, refers Robin into a job.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Engine

from referrals.config.model import Config
from referrals.config.sections import CompanySection, MeSection, SearchSection
from referrals.domain.postings.fit import Search
from referrals.model.advice import Report
from referrals.model.log import Ask, AskKind, AskStatus, Lookout, Step
from referrals.model.postings import Board
from referrals.store.book import Book
from referrals.store.safekeeping.opening import connect
from referrals.usecases.briefing import brief
from referrals.usecases.codes import record_codes
from referrals.usecases.log_by_code import done
from tests.ground import NOW
from tests.people import contact, posting, snapshot, worked_at, works_at

TITLES = ("data engineer", "analytics engineer")
OPEN = {
    "Northwind": ("Data Engineer", "Analytics Engineer"),
    "Hooli": ("Data Engineer",),
    "Umbrella": ("Senior Data Engineer",),
}
CONFIG = Config(
    me=MeSection(name="Robin Doe", current_employer="Initech"),
    search=SearchSection(titles=list(TITLES)),
    companies=[CompanySection(name=name) for name in OPEN],
)
JUNE = date(2026, 6, 1)
CORA, HAL, UNA, IVO, DI = 1, 2, 3, 4, 5
PEOPLE = [
    contact("Cora", works_at("Fabrikam", "Data Engineer"), worked_at("Globex", 2017, 2021),
            tie=5, kinds=("teammate",), last_contact=JUNE),
    contact("Hal", works_at("Northwind", "Head of Data"), emails=(), last_contact=None),
    contact("Una", works_at("Umbrella", "Data Engineer"), tie=4, kinds=("colleague",),
            last_contact=JUNE),
    contact("Ivo", works_at("Hooli", "Designer"), tie=4, kinds=("friend",), last_contact=JUNE),
    contact("Di", works_at("Initech", "Data Engineer"), tie=5, kinds=("friend",),
            last_contact=JUNE),
]  # fmt: skip
ENGINEER, ANALYTICS, AT_HOOLI, AT_UMBRELLA = 1, 2, 3, 4


class Hunt:
    """The log of the hunt, and what is said on a day."""

    def __init__(self, engine: Engine) -> None:
        self.book = Book(engine)
        scan = self.book.boards.begin_scan(JUNE, NOW)
        for company, titles in OPEN.items():
            shown = [
                posting(t, company=company, external_id=f"{company} {t}", first_seen=JUNE)
                for t in titles
            ]
            board = Board(company, "greenhouse", company.lower())
            self.book.boards.record(snapshot(*shown, board=board), JUNE, Search(TITLES), scan)
        self.book.people.save(PEOPLE, {}, JUNE)
        self.book.people.link(CORA, HAL, 5)

    def ask(self, day: str, who: int, about: int, via: int | None = None) -> int:
        kind: AskKind = "introduction" if via else "referral"
        company = self.book.postings.by_ids([about])[about].company
        steps = (Step("sent", _day(day)),)
        return self.book.log.add(Ask(who, kind, company, steps, about, via))

    def outcome(self, day: str, ask: int, status: AskStatus) -> None:
        self.book.log.advance(ask, status, _day(day), None)

    def thank(self, day: str, *who: int) -> None:
        for one in who:
            self.book.log.thank(one, _day(day), None)

    def report(self, day: str) -> Report:
        report = brief(self.book, CONFIG, [], _day(day))
        record_codes(self.book, report)
        return report

    def says(self, day: str) -> list[str]:
        """The asks of the morning, then what is owed, without signs of life and favours."""
        report = self.report(day)
        asks = [f"{ask.path.action} {ask.path.recipient.name}" for ask in report.asks]
        return asks + [
            f"{duty.kind} {duty.contact.name}"
            for duty in report.duties
            if duty.kind not in ("keep_in_touch", "give_back")
        ]

    def does(self, day: str, what: str) -> None:
        """Tick off what the report of the day says."""
        report = self.report(day)
        codes = {f"{a.path.action} {a.path.recipient.name}": a.path.code for a in report.asks}
        codes |= {f"{duty.kind} {duty.contact.name}": duty.code for duty in report.duties}
        done(self.book, _day(day), codes[what], CONFIG.rules)

    def threads(self, day: str) -> list[str]:
        return [
            f"{told.thread.company} {told.thread.state}"
            + (f": {told.step.kind} {told.step.contact.name}" if told.step else "")
            for told in self.report(day).threads
        ]


def _day(said: str) -> date:
    month, day = said.split("-")
    return date(2026, int(month), int(day))


@pytest.fixture
def hunt() -> Iterator[Hunt]:
    engine = connect("sqlite://")
    yield Hunt(engine)
    engine.dispose()


def introduced(hunt: Hunt) -> None:
    """June: Cora introduces Robin to Hal."""
    made = hunt.ask("6-1", HAL, ENGINEER, via=CORA)
    hunt.outcome("6-5", made, "agreed")
    hunt.thank("6-6", CORA)
    hunt.does("6-10", "ask_if_introduced Cora")
    hunt.outcome("6-12", made, "introduced")


def referred(hunt: Hunt) -> int:
    """Hal agrees, and refers Robin."""
    introduced(hunt)
    hunt.does("6-12", "write_introduced Hal")
    logged: int = hunt.book.log.asks()[-1].id
    hunt.outcome("6-16", logged, "agreed")
    hunt.outcome("6-24", logged, "submitted")
    hunt.thank("6-25", HAL)
    return logged


def refused(hunt: Hunt) -> None:
    """July: an interview, and a no."""
    logged = referred(hunt)
    hunt.outcome("7-10", logged, "interviewing")
    hunt.outcome("7-20", logged, "not_hired")


def offered(hunt: Hunt) -> int:
    """August to October: Ivo refers Robin, who gets an offer."""
    refused(hunt)
    hunt.thank("7-21", CORA, HAL)
    logged = hunt.ask("8-20", IVO, AT_HOOLI)
    hunt.outcome("8-21", logged, "agreed")
    hunt.outcome("8-25", logged, "submitted")
    hunt.thank("8-26", IVO)
    hunt.outcome("10-1", logged, "offer")
    return logged


def test_the_first_morning_has_a_connector_a_colleague_and_a_friend(hunt: Hunt) -> None:
    assert hunt.says("6-1") == ["ask Cora", "ask Una", "ask Ivo"]


def test_who_agreed_is_thanked_first_and_asked_later_whether_it_is_made(hunt: Hunt) -> None:
    made = hunt.ask("6-1", HAL, ENGINEER, via=CORA)
    hunt.outcome("6-5", made, "agreed")

    assert "thank Cora" in hunt.says("6-6")
    hunt.thank("6-6", CORA)

    assert not [said for said in hunt.says("6-9") if "Cora" in said]
    assert "ask_if_introduced Cora" in hunt.says("6-10")
    hunt.does("6-10", "ask_if_introduced Cora")
    assert not [said for said in hunt.says("6-10") if "Cora" in said]
    assert hunt.threads("6-10") == ["Northwind introducing: rests Cora"]


def test_after_the_introduction_the_letter_to_the_target_is_the_first_thing(hunt: Hunt) -> None:
    introduced(hunt)

    assert hunt.says("6-12")[0] == "write_introduced Hal"
    assert not [said for said in hunt.says("6-13") if said.endswith("Cora")]

    hunt.does("6-12", "write_introduced Hal")

    assert hunt.threads("6-12") == ["Northwind sent: follow_up Hal"]
    assert not [said for said in hunt.says("6-13") if "Hal" in said or "Cora" in said]


def test_nobody_makes_one_introduction_twice(hunt: Hunt) -> None:
    introduced(hunt)

    for day in ("6-12", "7-20", "8-20"):
        northwind = [o for o in hunt.report(day).opportunities if o.posting.company == "Northwind"]
        paths = [path for opportunity in northwind for path in opportunity.paths]
        assert {path.action for path in paths if path.via} <= {"write_introduced"}


def test_the_referrer_is_thanked_once_and_asked_for_news_once(hunt: Hunt) -> None:
    referred(hunt)

    mornings = [hunt.says(day) for day in ("6-26", "7-7", "7-8")]

    assert ["ask_for_news Hal" in said for said in mornings] == [False, False, True]
    hunt.does("7-8", "ask_for_news Hal")
    assert hunt.threads("7-9") == ["Northwind submitted: rests Hal"]
    assert hunt.threads("8-8") == ["Northwind rested"]
    assert not [said for said in hunt.says("7-9") if said.endswith((" Cora", "news Hal"))]


def test_the_interview_is_prepared_and_told(hunt: Hunt) -> None:
    logged = referred(hunt)
    hunt.outcome("7-10", logged, "interviewing")

    assert "thank Hal" in hunt.says("7-11")
    assert hunt.threads("7-11") == ["Northwind interviewing: thank Cora"]
    hunt.thank("7-11", CORA, HAL)
    assert hunt.threads("7-11") == ["Northwind interviewing: prepare Hal"]


def test_a_no_is_told_to_the_referrer_and_the_connector_and_ends_what_it_names(hunt: Hunt) -> None:
    refused(hunt)

    owed = hunt.says("7-21")
    assert [said for said in owed if said.startswith("close_loop")] == [
        "close_loop Cora", "close_loop Hal",
    ]  # fmt: skip
    hunt.thank("7-21", CORA, HAL)

    assert not [said for said in hunt.says("7-22") if "close_loop" in said or "thank" in said]
    told = {
        o.posting.id: [b.text for b in o.blocked]
        for o in hunt.report("8-20").opportunities
        if o.posting.company == "Northwind"
    }
    assert told == {ENGINEER: ["Northwind said no on 20 July 2026"], ANALYTICS: []}


def test_a_hire_is_told_to_all_and_ends_the_hunt_with_every_lookout(hunt: Hunt) -> None:
    logged = offered(hunt)
    hunt.ask("10-10", UNA, AT_UMBRELLA)
    hunt.book.log.look_out(Lookout(CORA, "received", "data engineer", _day("10-2")))
    hunt.outcome("10-20", logged, "hired")

    assert hunt.says("10-21") == ["close_loop Cora", "close_loop Ivo", "close_loop Una"]
    hunt.thank("10-21", IVO, UNA, CORA)
    assert hunt.says("10-22") == hunt.says("11-30") == []
    assert hunt.report("10-22").hired_on == _day("10-20")
    assert {"Hooli hired", "Umbrella rested"} <= set(hunt.threads("10-22"))


def test_who_looks_again_is_not_sent_to_who_never_answered(hunt: Hunt) -> None:
    hunt.ask("6-1", UNA, AT_UMBRELLA)
    hunt.outcome("10-20", offered(hunt), "hired")

    hunt.book.log.wake(_day("11-21"))

    report = hunt.report("11-21")
    assert report.hired_on is None
    umbrella = next(o for o in report.opportunities if o.posting.id == AT_UMBRELLA)
    assert umbrella.paths == ()
    assert [blocked.text for blocked in umbrella.blocked] == [
        "Una was asked about it, and nothing came: no third message"
    ]


def test_nobody_at_the_own_employer_is_ever_named(hunt: Hunt) -> None:
    offered(hunt)

    for day in ("6-1", "6-12", "7-21", "10-3"):
        assert not [said for said in hunt.says(day) if said.endswith(" Di")]
