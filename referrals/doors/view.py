"""One view of the book: each thing is worked out once, when it is first asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from referrals.config.model import Config
from referrals.domain.network.network import Network
from referrals.domain.people.proposals import Compared
from referrals.model.advice import Opportunity, Report
from referrals.model.listed import ListedPosting
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.store.book import Book
from referrals.usecases.asks_due import days_due
from referrals.usecases.briefing import brief, network_on, opportunities_on
from referrals.usecases.codes import offer_codes
from referrals.usecases.companies.boards import boards_of
from referrals.usecases.openings import postings_of
from referrals.usecases.stories import counts

T = TypeVar("T")


class View:
    """The book on one day, as it was when it was last written to."""

    def __init__(
        self,
        book: Book,
        config: Config,
        today: date,
        everyone: Sequence[Contact] | None = None,
        suiting: Sequence[Posting] | None = None,
        compared: Compared | None = None,
    ) -> None:
        self.book, self.config, self.today = book, config, today
        self.known, self.suiting = everyone, suiting
        """Everyone, and the open postings that suit the search, where they are known already."""
        self.compared = compared or Compared()
        """What was found out about people who may be one, kept from view to view."""
        self._kept: dict[str, Any] = {}

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What *make* makes of this view, made when it is first asked for."""
        if name not in self._kept:
            self._kept[name] = make()
        made: T = self._kept[name]
        return made

    @cached_property
    def network(self) -> Network:
        return network_on(self.book, self.config, self.today, self.everyone)

    @cached_property
    def everyone(self) -> Sequence[Contact]:
        return self.book.people.all() if self.known is None else self.known

    @cached_property
    def advised(self) -> tuple[Opportunity, ...]:
        """Every open posting that suits the search with whom to ask, without the codes of a day."""
        return opportunities_on(self.book, self.config, self.network, self.open)

    @cached_property
    def report(self) -> Report:
        """The day's report; what its codes stand for can be named from now on."""
        boards = boards_of(self.config)
        report = brief(self.book, self.config, boards, self.today, self.network, self.advised)
        self.trouble = offer_codes(self.book, report)
        return report

    @cached_property
    def counts(self) -> Report:
        """How far asks got and what passed, of the report; without whom to ask."""
        return counts(self.network, self.asked_about)

    @cached_property
    def asked_about(self) -> dict[int, Posting]:
        """The postings that asks name, by id."""
        return postings_of(self.book, self.network.asks)

    @cached_property
    def due(self) -> dict[int, date]:
        """By ask the first day on which something is to be done."""
        return days_due(self.network, self.asked_about)

    @cached_property
    def postings(self) -> Sequence[ListedPosting]:
        """Every posting, as far as it takes to choose among them; what is shown of one is read in
        full (`book.postings.by_ids`)."""
        return self.book.postings.listed()

    @cached_property
    def open(self) -> Sequence[Posting]:
        """Every open posting that suits the search."""
        return self.book.postings.open() if self.suiting is None else self.suiting

    @property
    def read_postings(self) -> Sequence[Posting] | None:
        """The same, as far as they were read already."""
        known: Sequence[Posting] | None = vars(self).get("open", self.suiting)
        return known

    @cached_property
    def openings(self) -> Counter[str]:
        """How many open postings each company has."""
        return Counter(posting.company for posting in self.open)
