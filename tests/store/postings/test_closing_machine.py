"""Whatever order a board's good and bad days come in, nothing closes without proof."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from referrals.domain.postings.fit import Search
from referrals.model.postings import Health, Posting, Snapshot
from referrals.store.book import Book
from tests.people import NORTHWIND, TODAY, posting, snapshot

LEAST = 7
"""Postings that are always open: on smaller boards, a second lie is believed."""
SEARCH = Search()
STRANGERS = tuple(
    posting(f"Pilot {n}", external_id=f"{n}", url=f"https://jobs.example/another/{n}")
    for n in range(9)
)


class BoardOnItsDays(RuleBasedStateMachine):
    """One board: what is truly open on it, what its readings show, what the book says."""

    def __init__(self) -> None:
        super().__init__()
        self.book = Book.open("sqlite://")
        self.now = datetime.combine(TODAY, time(7))
        self.count = 0
        self.open: dict[str, Posting] = {}
        self.gone: dict[str, Posting] = {}
        self.unseen: dict[str, int] = {}
        """Days on which a believed reading did not show it, of what is gone."""
        self.returned = set[str]()
        """Back on the board, and not read there yet: those may still be closed."""
        self.lied = False
        for _ in range(LEAST + 3):
            self.post()
        self.scan_whole()

    def teardown(self) -> None:
        self.book.__exit__(None, None, None)

    # -------------------------------------------------------------- what happens there

    @rule()
    def post(self) -> None:
        self.count += 1
        new = posting(f"Cook {self.count}", url=f"https://jobs.example/northwind/{self.count}")
        self.open[new.title] = new

    @precondition(lambda self: len(self.open) > LEAST)
    @rule(data=st.data())
    def close(self, data: st.DataObject) -> None:
        title = data.draw(st.sampled_from(sorted(self.open)))
        self.gone[title] = self.open.pop(title)
        self.unseen[title] = 0

    @precondition(lambda self: self.gone)
    @rule(data=st.data())
    def come_back(self, data: st.DataObject) -> None:
        title = data.draw(st.sampled_from(sorted(self.gone)))
        self.open[title] = self.gone.pop(title)
        self.returned.add(title)

    # -------------------------------------------------------------- what a scan reads

    @rule()
    def scan_whole(self) -> None:
        self.scan(snapshot(*self.open.values()))
        self.lied = False
        [health] = self.book.boards.health([NORTHWIND])
        for title in self.gone:
            self.unseen[title] += health.ending == "complete"

    @rule(share=st.floats(0, 1))
    def scan_a_part(self, share: float) -> None:
        shown = list(self.open.values())[: int(share * len(self.open))]
        self.scan(snapshot(*shown, ending="partial", reason="cut off"))

    @precondition(lambda self: not self.lied)
    @rule(share=st.floats(0, 1))
    def scan_what_is_not_all(self, share: float) -> None:
        """As whole as any, and yet not: a page was left out, or all."""
        self.lied = True
        shown = list(self.open.values())[: int(share * len(self.open))]
        if len(shown) < len(self.open):
            self.scan(snapshot(*shown))

    @rule()
    def scan_anothers(self) -> None:
        self.scan(snapshot(*STRANGERS))

    @rule()
    def scan_a_page_without_its_list(self) -> None:
        self.scan(replace(snapshot(ending="suspect", reason="no list"), says_empty=False))

    @rule(health=st.sampled_from(["blocked", "failing", "moved"]))
    def scan_in_vain(self, health: Health) -> None:
        self.scan(snapshot(ending="failed", health=health, reason="it failed"))

    @rule()
    def scan_too_late(self) -> None:
        self.scan(snapshot(ending="deferred", reason="out of time"))

    def scan(self, taken: Snapshot) -> None:
        """The same twice within a minute, on the next day."""
        self.now += timedelta(days=1)
        self.record(taken)
        before = self.book.postings.all(), self.states()
        self.now += timedelta(minutes=1)
        self.record(taken)
        assert (self.book.postings.all(), self.states()) == before
        self.now -= timedelta(minutes=1)

    def record(self, taken: Snapshot) -> None:
        self.returned -= {shown.title for shown in taken.postings}
        number = self.book.boards.begin_scan(self.now.date(), self.now)
        self.book.boards.record(taken, self.now.date(), SEARCH, number, at=self.now)

    def states(self) -> list[Health]:
        return [health.state for health in self.book.boards.health([NORTHWIND])]

    # -------------------------------------------------------------- what always holds

    @invariant()
    def nothing_that_is_open_is_closed(self) -> None:
        closed = {p.title for p in self.book.postings.all() if p.closed_on}

        assert closed.isdisjoint(self.open.keys() - self.returned)

    @invariant()
    def what_two_believed_readings_did_not_show_is_closed(self) -> None:
        still_open = {p.title for p in self.book.postings.open()}

        assert not {t for t in self.gone if self.unseen[t] >= 2} & still_open

    @invariant()
    def no_strangers_job_is_shown(self) -> None:
        ours = {p.title for p in self.book.postings.all()}

        assert ours.isdisjoint(p.title for p in STRANGERS)


TestBoardOnItsDays = BoardOnItsDays.TestCase
TestBoardOnItsDays.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
