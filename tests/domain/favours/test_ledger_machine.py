"""The ledger under every sequence of commands: what is owed is seen, the sums are right, and undo
returns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from referrals.domain.asks.asks import AskRules, as_of
from referrals.domain.asks.statuses import advance, possible
from referrals.domain.duties.gratitude import gratitude_duties
from referrals.domain.favours.ledger import Ledger, ledgers, reciprocity
from referrals.domain.network.network import Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Duty
from referrals.model.log import Ask, AskKind, Direction, Favour, FavourKind, Lookout, Step, Thanks
from referrals.store.book import Book
from tests.people import ROBIN, TODAY, contact

ANA, BO = contact("Ana Silva", id=1), contact("Bo Larsen", id=2)
WHO = st.sampled_from([1, 2])
ASK_KINDS: list[AskKind] = ["referral", "introduction", "advice"]
HELP_KINDS: list[FavourKind] = ["help", "referral", "mentoring", "reverse_mentoring", "lead"]
TOMORROW = timedelta(days=1)


class Weeks(RuleBasedStateMachine):
    """Some weeks of asking, helping and thanking, one command after the other."""

    @initialize()
    def begin(self) -> None:
        self.today = TODAY
        self.asks: list[Ask] = []
        self.favours: list[Favour] = []
        self.thanks: list[Thanks] = []

    @rule(days=st.integers(1, 20))
    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(
        who=WHO,
        direction=st.sampled_from(["given", "received"]),
        weight=st.integers(1, 3),
        kind=st.sampled_from(HELP_KINDS),
        posting=st.sampled_from([None, 7]),
    )
    def help(
        self, who: int, direction: Direction, weight: int, kind: FavourKind, posting: int | None
    ) -> None:
        self.favours.append(Favour(who, direction, "a hand", self.today, 0, kind, weight, posting))

    @rule(who=WHO)
    def thank(self, who: int) -> None:
        self.thanks.append(Thanks(who, self.today))

    @rule(
        kind=st.sampled_from(ASK_KINDS),
        via=st.sampled_from([None, 2]),
        posting=st.sampled_from([None, 7]),
    )
    def ask(self, kind: AskKind, via: int | None, posting: int | None) -> None:
        steps = (Step("sent", self.today),)
        self.asks.append(Ask(1, kind, "Northwind", steps, posting, via, id=len(self.asks) + 1))

    @precondition(lambda self: self.asks)
    @rule(data=st.data())
    def outcome(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self.asks) - 1))
        if after := possible(self.asks[place]):
            status = data.draw(st.sampled_from(after))
            self.asks[place] = advance(self.asks[place], status, self.today)

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def the_balance_is_the_signed_sum(self) -> None:
        for book in self.books().values():
            logged = sum(f.weight if f.direction == "given" else -f.weight for f in book.favours)
            of_asks = sum(1 for one in book.helps if one.ask)
            assert book.balance == logged - of_asks
            assert 0.5 <= reciprocity(book) <= 1.1

    @invariant()
    def no_help_is_left_unthanked_unseen(self) -> None:
        owed = self.owed(self.today + TOMORROW)
        for who, book in self.books().items():
            if book.unthanked or book.untold:
                assert {d.kind for d in owed if d.contact.id == who} & {"thank", "close_loop"}

    @invariant()
    def every_help_is_thanked_or_waits_for_thanks(self) -> None:
        for book in self.books().values():
            assert all(one.on <= book.last_thanks or one in book.unthanked for one in book.helps)

    @invariant()
    def thanks_settle_what_was_before_them(self) -> None:
        thanked = [*self.thanks, Thanks(1, self.today), Thanks(2, self.today)]
        owed = gratitude_duties(self.people(self.books(thanks=thanked), self.today + TOMORROW), {})

        assert {duty.kind for duty in owed} <= {"give_back"}

    @invariant()
    def one_thing_is_owed_to_each_at_a_time(self) -> None:
        owed = [duty.contact.id for duty in self.owed(self.today + TOMORROW)]

        assert len(owed) == len(set(owed))

    def books(self, thanks: list[Thanks] | None = None) -> dict[int, Ledger]:
        asks = as_of(self.asks, self.today, AskRules())
        return ledgers(asks, self.favours, thanks or self.thanks, self.today)

    def owed(self, today: date) -> list[Duty]:
        return gratitude_duties(self.people(self.books(), today), {})

    def people(self, books: dict[int, Ledger], today: date) -> Network:
        return network_of(ROBIN, [ANA, BO], books, [], AskRules(), Search(), today)


class Undoing(RuleBasedStateMachine):
    """A book on disk, written by one command after the other and taken back step by step."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.url = f"sqlite:///{self.folder.name}/book.db"
        self.day, self.commands = TODAY, 0
        self.ledgers_before: list[dict[int, Ledger]] = []
        with Book.open(self.url) as book:
            book.people.save([replace(one, id=0) for one in (ANA, BO)], {}, TODAY)

    def teardown(self) -> None:
        self.folder.cleanup()

    @contextmanager
    def command(self) -> Iterator[Book]:
        """One run of the program, a day after the last."""
        self.commands += 1
        self.day += TOMORROW
        self.ledgers_before.append(self.ledgers())
        with Book.open(self.url, "a command", f"{self.commands:04}") as book:
            yield book

    def ledgers(self) -> dict[int, Ledger]:
        with Book.open(self.url) as book:
            log = book.log
            return ledgers(log.asks(), log.favours(), log.thanks(), self.day, log.lookouts())

    @rule(who=WHO, direction=st.sampled_from(["given", "received"]), weight=st.integers(1, 3))
    def help(self, who: int, direction: Direction, weight: int) -> None:
        with self.command() as book:
            book.log.favour(who, direction, "a hand", self.day, weight=weight)

    @rule(who=WHO)
    def thank(self, who: int) -> None:
        with self.command() as book:
            book.log.thank(who, self.day, "card")

    @rule(who=WHO)
    def look_out(self, who: int) -> None:
        with self.command() as book:
            book.log.look_out(Lookout(who, "received", "data roles", self.day))

    @rule(kind=st.sampled_from(ASK_KINDS), via=st.sampled_from([None, 2]))
    def ask(self, kind: AskKind, via: int | None) -> None:
        with self.command() as book:
            book.log.add(Ask(1, kind, "Northwind", (Step("sent", self.day),), via=via))

    @precondition(lambda self: any(book.asks for book in self.ledgers().values()))
    @rule(data=st.data())
    def outcome(self, data: st.DataObject) -> None:
        asks = [ask for book in self.ledgers().values() for ask in book.asks if possible(ask)]
        if asks:
            ask = data.draw(st.sampled_from(sorted(asks, key=lambda ask: ask.id)))
            status = data.draw(st.sampled_from(possible(ask)))
            with self.command() as book:
                book.log.advance(ask.id, status, self.day, None)

    @precondition(lambda self: self.ledgers_before)
    @rule()
    def undo(self) -> None:
        with Book.open(self.url) as book:
            assert book.changes.undo(f"{self.day}")

        assert self.ledgers() == self.ledgers_before.pop()


TestLedger = Weeks.TestCase
TestLedger.settings = settings(
    max_examples=80,
    stateful_step_count=30,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)

TestUndo = Undoing.TestCase
TestUndo.settings = settings(TestLedger.settings, max_examples=12, stateful_step_count=20)
