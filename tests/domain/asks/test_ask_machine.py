"""The life of asks and threads under every sequence of commands: no state is reached in which the advice breaks
a gate, and undo returns to the book before, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import Engine, select

from referrals.config.model import Config
from referrals.config.sections import CompanySection, MeSection
from referrals.domain.asks.asks import named_in, put_to, waits
from referrals.domain.asks.statuses import advance, correct, followed_up, possible
from referrals.domain.duties.lookouts import running
from referrals.domain.postings.fit import Search
from referrals.model.advice import Path, Report
from referrals.model.log import Ask, AskKind, Lookout, Step
from referrals.store import tables as t
from referrals.store.book import Book
from referrals.store.differences import NOTED
from referrals.store.safekeeping.opening import connect
from referrals.usecases.briefing import advise, brief
from referrals.usecases.codes import record_codes
from referrals.usecases.log_by_code import done
from referrals.usecases.not_now import snooze
from tests.ground import NOW
from tests.people import NORTHWIND, TODAY, contact, posting, snapshot, works_at

CONFIG = Config(
    me=MeSection(name="Robin Doe", current_employer="Initech"),
    companies=[CompanySection(name="Northwind")],
)
RULES = CONFIG.rules
PEOPLE = [
    contact("Ana Silva", works_at("Northwind", "Engineering Manager"), tie=4, kinds=("manager",)),
    contact("Bo Larsen", works_at("Northwind", "Data Engineer"), tie=2, kinds=("online",)),
    contact("Cy Young", works_at("Acme", "Data Engineer"), tie=5, kinds=("teammate",)),
    contact("Di Ng", works_at("Initech", "Data Engineer"), tie=5, kinds=("teammate",)),
]
ANA, BO, CY, DI = 1, 2, 3, 4
AT_NORTHWIND = {ANA, BO}
POSTINGS = [posting("Data Engineer"), posting("Data Analyst")]
COOKS = [posting(f"Cook {number}") for number in range(8)]
"""Of a board that shrinks to half nothing is believed."""
KINDS: list[AskKind] = ["referral", "advice", "mentoring"]
STEPS = (
    "follow_up", "offer_material", "ask_kindly", "ask_if_introduced", "ask_for_news", "prepare",
)  # fmt: skip
THANKS = ("thank", "close_loop")
REQUESTS = ("ask", "reconnect_first", "give_first", "ask_how_well", "advice")
YEAR = timedelta(days=365)


class Hunt(RuleBasedStateMachine):
    """A job hunt, command by command, some days apart."""

    @initialize()
    def begin(self) -> None:
        self.engine = connect("sqlite://")
        self.today, self.commands, self.writes = TODAY, 0, 0
        self.before: list[dict[str, list[object]]] = []
        self.heard: dict[int, tuple[int, frozenset[object]]] = {}
        book = Book(self.engine)
        book.people.save(PEOPLE, {}, TODAY)
        book.people.link(BO, CY, 5)
        book.people.link(ANA, CY, 4)
        self.scan(closed=frozenset())

    def teardown(self) -> None:
        self.engine.dispose()

    @contextmanager
    def command(self) -> Iterator[Book]:
        self.commands += 1
        self.writes += 1
        rows = dump(self.engine)
        yield Book(self.engine, f"command {self.commands}", f"{self.commands:04}")
        # What changed nothing is nothing to undo.
        if dump(self.engine) != rows:
            self.before.append(rows)

    # ------------------------------------------------------------------ what may happen

    @rule(days=st.sampled_from([1, 3, 7, 14, 30, 90]))
    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(closed=st.frozensets(st.sampled_from(["Data Engineer", "Data Analyst"])))
    def scan(self, closed: frozenset[str]) -> None:
        """What is closed is gone by its own page; the others are open, or open again."""
        self.writes += 1
        book = Book(self.engine)
        shown = [one for one in POSTINGS if one.title not in closed]
        seen = snapshot(*shown, *COOKS, board=NORTHWIND, gone=closed)
        scan = book.boards.begin_scan(self.today, NOW)
        book.boards.record(seen, self.today, Search(("data engineer", "data analyst")), scan)

    @rule(
        who=st.sampled_from([ANA, BO, CY]),
        kind=st.sampled_from(KINDS),
        about=st.sampled_from([(1,), (2,), (1, 2), ()]),
        drafted=st.booleans(),
    )
    def ask(self, who: int, kind: AskKind, about: tuple[int, ...], drafted: bool) -> None:
        with self.command() as book:
            main, more = (about[0] if about else None), about[1:]
            step = Step("drafted" if drafted else "sent", self.today)
            book.log.add(Ask(who, kind, "Northwind", (step,), main, more=more))

    @rule(whom=st.sampled_from([ANA, BO]), kind=st.sampled_from(["introduction", "referral"]))
    def ask_through_cy(self, whom: int, kind: AskKind) -> None:
        with self.command() as book:
            book.log.add(Ask(whom, kind, "Northwind", (Step("sent", self.today),), 1, CY))

    @rule(whom=st.sampled_from([ANA, BO]))
    def cy_introduces(self, whom: int) -> None:
        with self.command() as book:
            steps = Step("sent", self.today), Step("introduced", self.today)
            book.log.add(Ask(whom, "introduction", "Northwind", steps, 1, CY))

    @precondition(lambda self: self.logged())
    @rule(data=st.data(), late=st.integers(0, 10))
    def outcome(self, data: st.DataObject, late: int) -> None:
        ask = data.draw(st.sampled_from(self.logged()))
        on = max(ask.steps[-1].on, self.today - timedelta(days=late))
        if after := possible(ask):
            status = data.draw(st.sampled_from(after))
            ends = ask.postings[-1:] if status == "not_hired" and data.draw(st.booleans()) else ()
            with self.command() as book:
                later = book.log.advance(ask.id, status, on, None, ends)
            assert later == advance(ask, status, on, None, ends)

    @precondition(lambda self: self.logged())
    @rule(data=st.data())
    def correction(self, data: st.DataObject) -> None:
        ask = data.draw(st.sampled_from(self.logged()))
        last = ask.steps[-1]
        with self.command() as book:
            mended = book.log.correct(ask.id, last.status, self.today, "the day", self.today)
            assert mended == correct(ask, last.status, self.today, "the day")

    @rule()
    def look_again(self) -> None:
        with self.command() as book:
            book.log.wake(self.today)

    @rule(who=st.sampled_from([ANA, BO, CY]))
    def thank(self, who: int) -> None:
        with self.command() as book:
            book.log.thank(who, self.today, None)

    @rule(who=st.sampled_from([ANA, BO, CY]))
    def look_out(self, who: int) -> None:
        with self.command() as book:
            book.log.look_out(Lookout(who, "received", "data engineer", self.today))

    @rule(data=st.data())
    def tick_off(self, data: st.DataObject) -> None:
        report = self.report()
        record_codes(Book(self.engine), report)
        if codes := [*report.plan, *(duty.code for duty in report.duties)]:
            with self.command() as book:
                assert done(book, self.today, data.draw(st.sampled_from(codes)), RULES)

    @rule(data=st.data(), days=st.sampled_from([7, None]))
    def put_off(self, data: st.DataObject, days: int | None) -> None:
        report = self.report()
        record_codes(Book(self.engine), report)
        if codes := [*report.plan, *(duty.code for duty in report.duties)]:
            code = data.draw(st.sampled_from(codes))
            with self.command() as book:
                until = self.today + timedelta(days=days) if days else None
                snooze(book, self.today, code, until, RULES)
                left = brief(book, CONFIG, [], self.today)
            assert code not in left.plan
            assert len(left.duties) + len(left.plan) < len(report.duties) + len(report.plan)

    @precondition(lambda self: self.before)
    @rule()
    def undo(self) -> None:
        self.writes += 1
        assert Book(self.engine).changes.undo("now")

        assert dump(self.engine) == self.before.pop()

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nobody_is_suggested_whom_a_gate_keeps_from_being_asked(self) -> None:
        for path in self.requests():
            who = path.via.id if path.via else path.contact.id
            self.may_be_asked(who, path)

    def may_be_asked(self, who: int, path: Path) -> None:
        mine = [ask for ask in self.seen() if put_to(ask) == who]
        sent = [day for ask in mine if (day := ask.reached("sent"))]
        assert who != DI, "the current employer is not told"
        assert not [ask for ask in mine if waits(ask)], "a second ask beside an open one"
        assert all(self.today - day >= RULES.cooldown for day in sent), "too soon"
        declined = [ask.steps[-1].on for ask in mine if ask.status == "declined"]
        if path.route == "introduction":
            asked_for = [ask for ask in mine if ask.kind == "introduction"]
            assert len(self.this_year(asked_for)) < RULES.introductions_per_year
        else:
            assert len(self.this_year([a for a in mine if a.kind == "referral"])) < (
                RULES.referrals_per_year
            )
            assert all(self.today - day >= RULES.after_declined for day in declined), "a no"

    def this_year(self, asks: list[Ask]) -> list[date]:
        sent = (ask.reached("sent") for ask in asks)
        return [day for day in sent if day and self.today - day < YEAR]

    @invariant()
    def one_posting_has_one_referrer(self) -> None:
        busy = {
            key
            for ask in self.seen()
            if ask.kind == "referral" and waits(ask)
            for key in named_in(ask)
        }
        for opportunity in self.report().opportunities:
            if opportunity.posting.id in busy:
                # The letter after an introduction asks nobody to refer the user.
                asked = [p for p in opportunity.paths if p.action != "write_introduced"]
                assert not [p for p in asked if p.route != "former"]

    @invariant()
    def a_gate_hides_nobody(self) -> None:
        # What the user snoozed is left out of the report, not of the advice.
        for opportunity in advise(Book(self.engine), CONFIG, self.today):
            told = {path.contact.id for path in opportunity.paths}
            told |= {blocked.contact.id for blocked in opportunity.blocked}
            assert told >= AT_NORTHWIND
            assert all(blocked.text for blocked in opportunity.blocked)

    @invariant()
    def one_reminder_and_only_while_it_makes_sense(self) -> None:
        for duty in self.report().duties:
            if duty.kind == "follow_up":
                assert duty.ask
                age = self.today - duty.ask.sent_on
                assert RULES.follow_up_after <= age < RULES.give_up_after
                assert followed_up(duty.ask) is None
                assert duty.posting is None or duty.posting.closed_on is None or duty.ask.more

    @invariant()
    def the_week_has_one_ask_a_person(self) -> None:
        report = self.report()
        people = {
            path.code: path.via.id if path.via else path.contact.id
            for opportunity in report.opportunities
            for path in opportunity.paths
        }
        planned = [people[code] for code in report.plan]
        assert len(planned) == len(set(planned))

    # ------------------------------------------------------------------ threads

    @invariant()
    def every_thread_has_one_next_step_or_a_stated_rest(self) -> None:
        for told in self.report().threads:
            assert told.step or not told.thread.open
            assert told.thread.open or not told.step or told.step.kind in THANKS
            assert told.thread.open or told.thread.state == "hired" or told.thread.why
            if told.step:
                assert told.step.contact.id in told.thread.people or told.step.kind == "prepare"

    @invariant()
    def nobody_is_drawn_in_behind_a_connectors_back(self) -> None:
        if any(told.thread.open for told in self.report().threads):
            assert not [path for path in self.requests() if path.route != "former"]

    @invariant()
    def nobody_makes_an_introduction_twice(self) -> None:
        made = {ask.contact for ask in self.seen() if ask.kind == "introduction"
                and (ask.reached("introduced") or ask.status == "no_response")}  # fmt: skip
        for path in self.requests():
            assert path.route != "introduction" or path.contact.id not in made

    @invariant()
    def a_hire_ends_the_hunt(self) -> None:
        report = self.report()
        if report.hired_on:
            assert (report.opportunities, report.plan, report.asks) == ((), (), ())
            late = [told.thread for told in report.threads if told.thread.open]
            assert all(thread.leading.sent_on >= report.hired_on for thread in late)
            asked = [d for d in report.duties if d.ask and d.kind in STEPS]
            assert all(d.ask.sent_on >= report.hired_on for d in asked if d.ask)
            assert "remind_lookout" not in {duty.kind for duty in report.duties}

    @invariant()
    def whoever_helped_is_told_and_thanked_once(self) -> None:
        owed = [d.contact.id for d in self.report().duties if d.kind in ("thank", "close_loop")]
        assert len(owed) == len(set(owed))
        thanked = {one.contact for one in Book(self.engine).log.thanks() if one.on == self.today}
        assert not thanked & set(owed)

    @rule()
    def thank_everybody(self) -> None:
        """A life has its end: on the next day everybody who is owed thanks has them, and hears."""
        self.today += timedelta(days=1)
        record_codes(Book(self.engine), self.report())
        for duty in [d for d in self.report().duties if d.kind in THANKS]:
            with self.command() as book:
                done(book, self.today, duty.code, RULES)
        self.writes += 1
        assert not [d for d in self.report().duties if d.kind in THANKS]
        self.nobody_who_helped_was_forgotten()

    def nobody_who_helped_was_forgotten(self) -> None:
        for ask in self.seen():
            for who, day in helpers(ask):
                thanks = (one.on for one in Book(self.engine).log.thanks() if one.contact == who)
                told = max(thanks, default=date.min) >= day
                assert told or self.put_off_for_good(who), (who, ask)

    def put_off_for_good(self, who: int) -> bool:
        hidden = Book(self.engine).codes.snoozed(self.today)
        return any(name.startswith((f"thank {who} ", f"close_loop {who} ")) for name in hidden)

    @invariant()
    def nobody_is_thanked_or_told_again_before_there_is_something_new(self) -> None:
        """Of all that a person was thanked for or told of by then, nothing comes up again."""
        thanks = Book(self.engine).log.thanks()
        owed = {d.contact.id for d in self.report().duties if d.kind in THANKS}
        for who in (ANA, BO, CY):
            times, news = sum(one.contact == who for one in thanks), self.news_for(who)
            before, heard = self.heard.get(who, (0, frozenset()))
            if times != before:
                # An undo takes thanks back: what was heard then is not known any more.
                self.heard[who] = (times, news if times > before else frozenset())
            elif times and heard and who in owed:
                assert news - heard, (who, news)

    def news_for(self, who: int) -> frozenset[object]:
        """What *who* has done or may hear of, as of today."""
        book = Book(self.engine)
        asks = [ask for ask in self.seen() if who in (ask.contact, ask.via)]
        told = {(ask.id, n, step.status, step.on)
                for ask in asks for n, step in enumerate(ask.steps)}  # fmt: skip
        over = {("over", one.id, one.ended_on) for one in book.log.lookouts()
                if one.contact == who and not running(one, self.today)}  # fmt: skip
        return frozenset(told | over | {("hired", self.report().hired_on)})

    @invariant()
    def whoever_referred_or_introduced_the_user_is_owed_thanks_until_they_have_them(self) -> None:
        owed = {d.contact.id for d in self.report().duties if d.kind in ("thank", "close_loop")}
        hidden = Book(self.engine).codes.snoozed(self.today)
        for ask in self.logged():
            day = next((s.on for s in ask.steps if s.status == "submitted"), self.today)
            if ask.kind == "referral" and day < self.today:
                thanks = (one for one in Book(self.engine).log.thanks() if one.on <= self.today)
                thanked = max((t.on for t in thanks if t.contact == ask.contact), default=date.min)
                put_off = any(f" {ask.contact} about " in name for name in hidden)
                assert thanked >= day or ask.contact in owed or put_off

    # ------------------------------------------------------------------ the book

    def logged(self) -> list[Ask]:
        return Book(self.engine).log.asks()

    def seen(self) -> list[Ask]:
        return [story.ask for story in self.report().stories]

    def requests(self) -> list[Path]:
        return [
            path
            for opportunity in self.report().opportunities
            for path in opportunity.paths
            if path.action in REQUESTS
        ]

    def report(self) -> Report:
        """The report of today; read once after each step."""
        state = self.writes, self.today
        if getattr(self, "_state", None) != state:
            self._state, self._report = state, brief(Book(self.engine), CONFIG, [], self.today)
        return self._report


def helpers(ask: Ask) -> Iterator[tuple[int, date]]:
    """Who helped in *ask*, and since when they are to be thanked or told."""
    made = ask.reached("submitted", "interviewing", "offer", "hired", "not_hired")
    ended = ask.steps[-1].on if ask.status in ("hired", "not_hired") else None
    if ask.kind == "referral" and made:
        yield ask.contact, ended or made
        if ask.via:
            yield ask.via, ended or made
    elif ask.kind == "introduction" and ask.via and (day := ask.reached("introduced")):
        yield ask.via, ended or day
    elif ask.kind in ("advice", "mentoring") and (day := ask.reached("agreed")):
        yield ask.contact, day


def dump(engine: Engine) -> dict[str, list[object]]:
    """Every row that commands write, and of postings what the user notes."""
    rows: dict[str, list[object]] = {}
    with engine.connect() as db:
        for table in t.metadata.sorted_tables:
            if table.name in ("changes", "codes", "scans", "boards", "counts", "pages"):
                continue
            columns = [table.c[name] for name in NOTED] if table is t.postings else table.c
            query = select(*columns).order_by(*table.primary_key)
            if table is t.facts:
                query = query.where(t.facts.c.name == "woken")
            rows[table.name] = [tuple(row) for row in db.execute(query)]
    return rows


TestAsks = Hunt.TestCase
TestAsks.settings = settings(
    max_examples=15,
    stateful_step_count=20,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
