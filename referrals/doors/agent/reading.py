"""What an assistant may ask: each public method is a tool, its docstring says what for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, cast

import typer
from pydantic import Field

from referrals.cli.advice.draft import code_for
from referrals.cli.advice.one_posting import whole_form
from referrals.cli.advice.stats import form as stats_form
from referrals.cli.advice.stats import help_of
from referrals.cli.contacts.wanted import Wanted
from referrals.cli.log.asks import form as ask_form
from referrals.cli.terminal.lookup import CODE, company_named, posting_named
from referrals.cli.terminal.words import folded
from referrals.domain.advice.funnel import rates
from referrals.domain.asks.asks import still_open as asks_open
from referrals.domain.postings.reposts import entries
from referrals.doors.agent import forms, shapes, shapes_of_people
from referrals.doors.desk import Desk
from referrals.doors.view import View
from referrals.model.listed import ListedPosting
from referrals.model.people import Contact
from referrals.usecases.publish import rendered
from reports.drafts.by_code import drafts_by_code
from reports.drafts.send_link import address_of

PAGE = Annotated[int, Field(ge=1, le=100_000, description="Which page of 50, from 1.")]
WORDS = Annotated[
    str, Field(max_length=200, description="Words of title, company or place; all have to fit.")
]
COMPANY = Annotated[str, Field(max_length=200, description="Enough of a company's name.")]
POSTING = Annotated[
    str,
    Field(
        max_length=200, description="A posting's id, a code (A1), or words of company and title."
    ),
]


class ReadingTools:
    """The tools that only read. *private*: addresses, notes and who helped whom are told, too."""

    def __init__(self, desk: Desk, private: bool) -> None:
        self._desk, self._private = desk, private

    def today(self) -> shapes.Today:
        """This morning: whom to ask and why, what is owed to whom, whom you could help. The codes
        (A1, F2, H1) are what `draft`, `snooze` and `referrals done` take."""
        with self._desk.view() as view:
            report = view.report
        asks = [forms.path_line(ask.opportunity, ask.path, self._private) for ask in report.asks]
        told: Any = {
            "today": report.today,
            "search_rests_since": report.hired_on,
            "asks": asks,
            "duties": [forms.duty_line(duty, self._private) for duty in report.duties],
            "you_could_help": [forms.tip_line(tip) for tip in report.tips],
            "boards_in_trouble": [forms.board_line(b) for b in report.boards if b.message],
            "untrusted_text": {"news_of_people": report.events},
        }
        return cast("shapes.Today", told)

    def suggestions(
        self, posting: POSTING | None = None, company: COMPANY | None = None, page: PAGE = 1
    ) -> shapes.Suggestions:
        """For each open posting that suits the search: whom to ask, by which route and why; whom
        not to ask now, and until when; who could keep an eye out. The best first."""
        with self._desk.view() as view:
            session = self._desk.session()
            key = posting_named(session, view.book, posting).id if posting else None
            name = company_named(session, company) if company else None
            found = [
                one
                for one in view.report.opportunities
                if key in (None, one.posting.id) and name in (None, one.posting.company)
            ]
        place, shown = forms.paged(found, page)
        told: Any = place | {
            "today": view.today,
            "postings": [forms.suggestion(one, self._private) for one in shown],
        }
        return cast("shapes.Suggestions", told)

    def search_postings(
        self,
        words: WORDS = "",
        company: COMPANY | None = None,
        suiting: Annotated[
            bool | None, Field(description="Those that suit the search, those that do not; both.")
        ] = True,
        closed: Annotated[bool, Field(description="Closed instead of open ones.")] = False,
        new: Annotated[bool, Field(description="Only what the last scan brought.")] = False,
        page: PAGE = 1,
    ) -> shapes.Postings:
        """Search the postings of the watched companies: with pay and places, and why each suits the
        search or was dropped. The newest first."""
        with self._desk.view() as view:
            name = company_named(self._desk.session(), company) if company else None
            days = view.book.boards.scan_days()
            found = [
                posting
                for posting in view.postings
                if closed == bool(posting.closed_on)
                and suiting in (None, posting.kept)
                and name in (None, posting.company)
                and (not new or posting.first_seen == next(iter(days), None))
                and _fits(posting, words)
            ]
            place, shown = forms.paged([*reversed(entries(found))], page)
            whole = view.book.postings.by_ids([posting.id for posting in shown])
        told: Any = place | {"postings": [forms.posting_line(whole[p.id]) for p in shown]}
        return cast("shapes.Postings", told)

    def posting(self, posting: POSTING) -> shapes.OnePosting:
        """One posting with its whole text and facts: how long it has been open, what it says of
        visas, who hires, whom the user knows there, which asks are about it."""
        with self._desk.view() as view:
            key = posting_named(self._desk.session(), view.book, posting).id
            meant = view.book.postings.by_ids([key], full=True)[key]
            before = [other for other in view.book.postings.openings(key) if other.id != key]
            whole = whole_form(meant, before, view.network)
        line = forms.posting_line(meant)
        words = line["untrusted_text"] | {
            "description": meant.description, "sponsorship_said": whole["sponsorship_said"],
        }  # fmt: skip
        known = ("days_open", "sponsorship", "applied_on", "team", "hiring_manager", "recruiter")
        told: Any = line | {name: whole[name] for name in (*known, "people", "asks")}
        told |= {"posted_before": [p.id for p in before], "untrusted_text": words}
        return cast("shapes.OnePosting", told)

    def who_is_at(self, company: COMPANY, page: PAGE = 1) -> shapes_of_people.People:
        """Whom the user knows at a company, now and before: how well, since when not spoken to, and
        whether they may be asked today. Also for companies that are not watched."""
        with self._desk.view() as view:
            name, there = _people_at(self._desk, view, company)
            place, shown = forms.paged(there, page)
            people = [forms.person(c, name, view.network, self._private) for c in shown]
        told: Any = place | {"company": name, "people": people}
        return cast("shapes_of_people.People", told)

    def asks(
        self,
        still_open: Annotated[
            bool, Field(description="Only those of which something may come.")
        ] = False,
        due: Annotated[
            bool, Field(description="Only those with something to do by today.")
        ] = False,
        page: PAGE = 1,
    ) -> shapes_of_people.Asks:
        """Every ask: of whom, about what, how it stands and since when, and what is due next. The
        latest first."""
        with self._desk.view() as view:
            asks = asks_open(view.network.asks) if still_open else view.network.asks
            told_of = [ask_form(a, view.network, view.due.get(a.id)) for a in asks]
            known = view.asked_about
        found = sorted((f for f in told_of if f["due"] or not due), key=lambda f: -f["id"])
        place, shown = forms.paged(found, page)
        told: Any = place | {"asks": [forms.ask_line(form, known) for form in shown]}
        return cast("shapes_of_people.Asks", told)

    def stats(self) -> shapes_of_people.Stats:
        """How many asks were sent, answered, and came to something: in all, by how well the user
        knows people, by kind of tie and by kind of ask."""
        with self._desk.view() as view:
            told: Any = {"today": view.today, **stats_form(rates(view.network))}
            if self._private:
                told |= {"help": help_of(view.network.ledgers.values())}
        return cast("shapes_of_people.Stats", told)

    def draft(
        self,
        code: Annotated[str, Field(max_length=200, description="A code of today, or a contact.")],
    ) -> shapes.DraftTold:
        """The words to write to somebody: subject and body, and what a company's form asks for. The
        user sends them; nothing is ever sent by this program."""
        with self._desk.view() as view:
            known = rendered(view.config, drafts_by_code, view.report)
            if not CODE.fullmatch(code):
                code = code_for(self._desk.session(), view.book, view.report, code, known)
        if code.upper() not in known:
            raise typer.BadParameter(f"no draft has the code {code}; `today` tells the codes")
        words, who = known[code.upper()]
        told: Any = {"code": code.upper(), "contact": who.name, "contact_id": who.id}
        told |= {"to": address_of(who)} if self._private else {}
        told["untrusted_text"] = {
            "subject": words.subject, "body": words.body, "form": words.form,
        }  # fmt: skip
        return cast("shapes.DraftTold", told)


def _fits(posting: ListedPosting, words: str) -> bool:
    known = folded(" ".join((posting.title, posting.company, *posting.locations))).split()
    return all(any(word.startswith(part) for word in known) for part in folded(words).split())


def _people_at(desk: Desk, view: View, said: str) -> tuple[str, list[Contact]]:
    """The company's name and whom the user knows there, those who are there now first."""
    people = view.network.contacts.values()
    elsewhere = [c for c in people if Wanted(company=said).fits(c, view.network)]
    try:
        name = company_named(desk.session(), said)
    except typer.BadParameter:
        if not elsewhere:
            raise
        return said, elsewhere
    there = view.network.insiders.get(name, ())
    ordered = sorted(there, key=lambda insider: not insider.employment.current)
    return name, [insider.contact for insider in ordered]


def tools_of(reading: ReadingTools) -> Iterator[tuple[Any, str]]:
    """Each tool with its title."""
    yield reading.today, "Today: whom to ask, what is owed"
    yield reading.suggestions, "Whom to ask about which posting"
    yield reading.search_postings, "Search the postings"
    yield reading.posting, "One posting with its facts"
    yield reading.who_is_at, "Who is at a company"
    yield reading.asks, "Asks and what is due"
    yield reading.stats, "Asks and what came of them, in numbers"
    yield reading.draft, "Words to write to somebody"
