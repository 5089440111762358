"""What the book advises on one day: the same view for the report, the mail and the terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from referrals.config.model import Config
from referrals.domain.advice.contact_searches import searches
from referrals.domain.advice.for_contacts import tips, wanted
from referrals.domain.advice.funnel import funnel, rates
from referrals.domain.advice.one_letter import with_one_letter_each
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.page_order import in_page_order
from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.asks.asks import as_of
from referrals.domain.asks.threads import with_connectors
from referrals.domain.duties.calendar import agenda
from referrals.domain.duties.due import duties
from referrals.domain.duties.keep_in_touch import NEWS
from referrals.domain.duties.lookouts import running
from referrals.domain.duties.next_in_thread import next_in, thanks_to_come
from referrals.domain.duties.thread_steps import thread_duties
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import Network, network_of
from referrals.domain.network.supporters import letter_is_due, quarter_letter
from referrals.domain.people.present_jobs import by_day
from referrals.model.advice import Duty, Opportunity, Report, Tip, ToldThread
from referrals.model.letters import LETTER, QuarterLetter, Reply
from referrals.model.log import Ask
from referrals.model.people import Contact, Presence
from referrals.model.postings import Board, BoardHealth, Posting
from referrals.store.book import Book
from referrals.usecases.codes import with_the_days_codes, without_snoozed
from referrals.usecases.mail.replies_seen import days_seen, replies
from referrals.usecases.me import me
from referrals.usecases.openings import asks_by_opening, postings_of
from referrals.usecases.posting_facts import with_facts
from referrals.usecases.stories import stories as stories_of
from referrals.usecases.wanted import read_what_is_wanted

EVENTS_SHOWN = timedelta(days=7)
CODE_LETTERS = {
    "follow_up": "F", "thank": "T", "close_loop": "T", "give_back": "G",
    "remind_lookout": "L", "keep_in_touch": "K", "offer_material": "F", "ask_kindly": "F",
    "ask_if_introduced": "F", "ask_for_news": "F", "prepare": "F",
}  # fmt: skip


def refit(book: Book, config: Config, today: date) -> None:
    """Hold the postings against the search as it is now in config.toml; where their age counts,
    that is another search each day. What somebody looks for by now is read first."""
    read_what_is_wanted(book, config)
    name = config.search.model_dump_json()
    aging = f" {today}" if config.search.max_age else ""
    book.postings.refit(config.search.search(), name + aging, today)


def network_on(
    book: Book, config: Config, today: date, everyone: Sequence[Contact] = ()
) -> Network:
    """Everyone in the book and all that passed between us, as of *today*; *everyone* is read where
    it is not given."""
    asks = _asks(book, config, today)
    return network_of(
        me(book, config),
        [by_day(person, today) for person in everyone or book.people.all()],
        ledgers=ledgers(
            asks, book.log.favours(), book.log.thanks(), today, book.log.lookouts(), book.others()
        ),
        companies=config.watched,
        rules=config.rules,
        search=config.search.search(),
        today=today,
        links=book.people.links(),
        woken_on=book.log.woken(),
        written=book.codes.snoozed(date.max),
        applications=book.postings.applications(today),
        met=book.people.met_ever(),
    )


def threads_on(book: Book, config: Config, today: date) -> list[ToldThread]:
    """Every thread with its next step."""
    network = network_on(book, config, today)
    return [*_threads(network, postings_of(book, network.asks))]


def _threads(network: Network, asked_about: Mapping[int, Posting]) -> Iterator[ToldThread]:
    thanks = thanks_to_come(network, asked_about)
    for thread in network.threads:
        people = (network.contacts[who] for who in thread.people if who in network.contacts)
        postings = (asked_about[key] for key in thread.postings if key in asked_about)
        step = next_in(thread, network, asked_about, thanks)
        yield ToldThread(thread, tuple(people), tuple(postings), step)


def _asks(book: Book, config: Config, today: date) -> list[Ask]:
    asks = asks_by_opening(book)
    return with_connectors(as_of(asks, today, config.rules, postings_of(book, asks)))


def hired_on(book: Book, config: Config, today: date) -> date | None:
    """Since when the search rests; None while it goes on."""
    return network_on(book, config, today).hired_on


def advise(book: Book, config: Config, today: date) -> tuple[Opportunity, ...]:
    """Every open posting that suits the search, with whom to ask."""
    network = network_on(book, config, today)
    advised = opportunities_on(book, config, network)
    report = Report(today, network.me, advised, plan=week_plan(advised, network))
    return _coded_for_the_day(report, book).opportunities


def brief(
    book: Book,
    config: Config,
    boards: Sequence[Board],
    today: date,
    network: Network | None = None,
    advised: tuple[Opportunity, ...] | None = None,
) -> Report:
    """The whole report of one day; *network* and whom to ask, where they are known already."""
    network = network or network_on(book, config, today)
    days = book.boards.scan_days()
    advised = opportunities_on(book, config, network) if advised is None else advised
    theirs = _tips(book, config, network)
    asked_about = postings_of(book, network.asks)
    health = tuple(book.boards.health(boards))
    steps = sum(duty.due <= today for duty in thread_duties(network, asked_about))
    stories = tuple(stories_of(network, asked_about))
    answered = replies(stories, days_seen(book))
    report = Report(
        today=today,
        book=book.identity(),
        me=network.me,
        opportunities=advised,
        duties=_owed(book, network, asked_about, theirs, answered),
        replies=answered,
        letter=_letter(book, config, network),
        closed=tuple(_watched(book.postings.closed_since(days[0]), config)) if days else (),
        boards=health,
        funnel=funnel(network.asks),
        contacts=len(network.contacts),
        scanned_at=book.boards.last_scan(),
        first_run=_first_run(book, days, health),
        hired_on=network.hired_on,
        events=tuple(book.people.events_since(today - EVENTS_SHOWN)),
        last_event=book.people.last_event(),
        agenda=tuple(agenda(network, asked_about)),
        plan=week_plan(advised, network, steps),
        tips=tuple(replace(tip, code=f"H{n}") for n, tip in enumerate(theirs, start=1)),
        presences=tuple(_presences(network)),
        stories=stories,
        threads=tuple(_threads(network, asked_about)),
        rates=rates(network),
        lookouts=tuple(lookout for lookout in network.lookouts if running(lookout, today)),
    )
    shown = with_one_letter_each(without_snoozed(report, book.codes.snoozed(today)))
    todays = with_todays_asks(_coded_for_the_day(shown, book))
    return with_facts(todays, book, config.search.search())


def _coded_for_the_day(report: Report, book: Book) -> Report:
    """With codes in the order of the page, except for those that are in use."""
    return with_the_days_codes(in_page_order(report), book.codes.lately(report.today))


def _first_run(book: Book, days: Sequence[date], boards: Sequence[BoardHealth]) -> bool:
    """Whether the last scan was the first that read a board: one that read nothing does not
    count."""
    if not days or (boards and all(board.ending == "failed" for board in boards)):
        return False
    if book.postings.seen_before(days[0]):
        return False
    first = book.postings.first_day()
    return first == days[0] if first else len(days) == 1


def opportunities_on(
    book: Book, config: Config, network: Network, suiting: Sequence[Posting] | None = None
) -> tuple[Opportunity, ...]:
    """Every open posting that suits the search, with whom to ask; without the codes of a day.
    *suiting* are these postings, where they are known already."""
    days = book.boards.scan_days()
    postings = _watched(book.postings.open() if suiting is None else suiting, config)
    return opportunities(postings, network, days[0] if days else None)


def _watched(postings: Iterable[Posting], config: Config) -> list[Posting]:
    """Without the companies that the user no longer watches."""
    names = {company.name for company in config.companies}
    return [posting for posting in postings if posting.company in names]


def _tips(book: Book, config: Config, network: Network) -> tuple[Tip, ...]:
    """What the last scans found for contacts, at every watched company."""
    theirs = searches(network.contacts, book.log.lookouts(), network.today)
    if not theirs:
        return ()
    return tips(theirs, _watched(book.postings.all_open(wanted(theirs)), config), network)


def _letter(book: Book, config: Config, network: Network) -> QuarterLetter | None:
    due = letter_is_due(network.today, book.log.letter_written())
    if not due or network.hired_on or LETTER in book.codes.snoozed(network.today):
        return None
    return quarter_letter(network, book.log.lookouts(), config.search.titles)


def _owed(
    book: Book,
    network: Network,
    asked_about: Mapping[int, Posting],
    theirs: Sequence[Tip],
    answered: Sequence[Reply],
) -> tuple[Duty, ...]:
    """Nobody who may have answered is reminded."""
    events = book.people.events_since(network.today - NEWS)
    wrote = {reply.ask.id for reply in answered}
    owed = [
        duty
        for duty in duties(network, asked_about, theirs, events)
        if not (duty.kind == "follow_up" and duty.ask and duty.ask.id in wrote)
    ]
    counts = Counter[str]()
    return tuple(_coded(duty, counts) for duty in owed)


def _presences(network: Network) -> Iterator[Presence]:
    for company, insiders in sorted(network.insiders.items()):
        for insider in insiders:
            tie_class = network.tie(insider.contact).tie_class
            yield Presence(insider.contact, company, tie_class, insider.employment.current)


def _coded(duty: Duty, counts: Counter[str]) -> Duty:
    letter = CODE_LETTERS[duty.kind]
    counts[letter] += 1
    return replace(duty, code=f"{letter}{counts[letter]}")
