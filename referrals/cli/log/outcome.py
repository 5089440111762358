"""`referrals outcome`: what became of an ask, and the correction of what was logged wrongly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from referrals.cli.log.people_met import MET, PersonMet, keep
from referrals.cli.terminal.completion import contacts
from referrals.cli.terminal.examples import examples
from referrals.cli.terminal.logged import Entry, day_said, tell
from referrals.cli.terminal.lookup import (
    CODE,
    choose,
    contacts_named,
    is_number,
    posting_named,
    printed,
)
from referrals.cli.terminal.options import JSON, NOTE, ON, POSTING
from referrals.cli.terminal.session import Session
from referrals.cli.terminal.statuses import STATUSES, first_possible, meant
from referrals.model.log import AskStatus

if TYPE_CHECKING:
    from referrals.model.log import Ask
    from referrals.model.people import Contact
    from referrals.store.book import Book


def register(app: typer.Typer) -> None:
    app.command(
        epilog=examples(
            "outcome cy agreed",
            "outcome F1 ghosted",
            'outcome 1 agreed --on yesterday --note "gladly"',
            'outcome 1 interviewing --met "Ida Reyes, Head of Data"',
        )
    )(outcome)


def outcome(
    ctx: typer.Context,
    ask: Annotated[
        str,
        typer.Argument(
            metavar="ASK", help="Its id, its code, or whom you asked.", autocompletion=contacts
        ),
    ],
    status: Annotated[
        str,
        typer.Argument(
            metavar="STATUS",
            autocompletion=lambda: STATUSES,
            help=f"What became of it: {', '.join(STATUSES)}. Sent again is the one reminder.",
        ),
    ],
    posting: Annotated[
        list[str] | None,
        typer.Option(
            metavar="P",
            help=f"The ask about it; a no of the company ends these alone. {POSTING} Repeatable.",
        ),
    ] = None,
    met: MET = None,
    on: ON = None,
    note: NOTE = None,
    correct: Annotated[
        bool, typer.Option("--correct", help="Instead of what was logged last; that is kept.")
    ] = False,
    as_json: JSON = False,
) -> None:
    """Log what became of an ask. A name means the ask to them that is still open."""
    session: Session = ctx.obj
    entry = log(session, ask, status, posting=posting, met=met, on=on, note=note, correct=correct)
    tell(session, entry, as_json)


def log(
    session: Session,
    ask: str,
    status: str,
    *,
    posting: list[str] | None = None,
    met: list[str] | None = None,
    on: str | None = None,
    note: str | None = None,
    correct: bool = False,
) -> Entry:
    """Log what became of an ask, as it was said in words. Raises BadParameter, OutOfOrder."""
    may = meant(status)
    day = day_said(session, on)
    people = [PersonMet.read(words) for words in met or ()]
    with session.book() as book, book.at_once():
        about = tuple(posting_named(session, book, words).id for words in posting or ())
        asked = _ask_named(session, book, ask, about, partial(_fitting, may, correct), correct)
        word = _status(asked, may, correct)
        ends = about if word == "not_hired" else ()
        if correct:
            later = book.log.correct(asked.id, word, day, note, session.today, ends)
        else:
            later = book.log.advance(asked.id, word, day, note, ends)
        known = keep(book, people, asked, day)
        text = _in_words(book, later, ends)
    people_met = (
        f"{'Added' if new else 'Met'} {person.name} ({person.id})." for person, new in known
    )
    sentence = f"{'Corrected' if correct else 'Logged'}: {text} since {day}"
    return Entry(later.id, sentence, tuple(people_met))


def _status(ask: Ask, may: Sequence[AskStatus], correct: bool) -> AskStatus:
    following = _following(ask, correct)
    return first_possible(may, lambda status: status in following)


def _following(ask: Ask, correct: bool) -> tuple[AskStatus, ...]:
    from dataclasses import replace

    from referrals.domain.asks.statuses import possible

    before = replace(ask, steps=ask.steps[:-1]) if correct and len(ask.steps) > 1 else ask
    return possible(before)


def _fitting(may: Sequence[AskStatus], correct: bool, asks: list[Ask]) -> list[Ask]:
    """Those of several *asks* that the status can be of: what tells of being introduced is of the
    introduction, what the company says of the referral. A correction is of what was logged
    last."""
    from referrals.domain.asks.statuses import usual_of

    if not set.intersection(*({ask.contact, ask.via or ask.contact} for ask in asks)):
        return asks  # of several people of that name: which, only the user knows
    if correct:
        return [max(asks, key=lambda ask: (ask.steps[-1].entry, ask.steps[-1].on, ask.id))]
    able = [ask for ask in asks if {*may} & {*_following(ask, correct=False)}] or asks
    words = [_status(ask, may, correct=False) for ask in able]
    usual = [ask for ask, word in zip(able, words, strict=True) if usual_of(word, ask.kind)]
    return usual or able


def _ask_named(
    session: Session,
    book: Book,
    said: str,
    about: Sequence[int],
    fitting_of: Callable[[list[Ask]], list[Ask]],
    whole: bool = False,
) -> Ask:
    """An ask by its own id, by its code, or the open one that the person meant has a part in; if
    none is open, their last. Of several that one which fits what became of it."""
    asks = book.log.asks()
    everyone = {contact.id: contact for contact in book.people.all()}
    if is_number(said):
        meant_ = [ask for ask in asks if ask.id == int(said)]
    elif CODE.fullmatch(said) and (key := printed(session, book, said).get("ask")):
        meant_ = [ask for ask in asks if ask.id == key]
    else:
        fitting = contacts_named(session, book, said, [*everyone.values()])
        meant_ = _of(asks, fitting, whole)
        if not fitting:
            choose("contact", said, (), [contact.name for contact in everyone.values()])
    meant_ = [ask for ask in meant_ if {*about} <= {*ask.postings}]
    if not meant_:
        nobody = "" if said.isdigit() else ": nobody of that name was asked about it"
        logs = "`referrals ask` logs one and prints its id"
        raise typer.BadParameter(f"no ask '{said}'{nobody}; {logs}")
    meant_ = fitting_of(meant_)
    labels = [_label(ask, everyone) for ask in meant_]
    return meant_[choose("ask", said, labels, ())]


def _of(asks: Iterable[Ask], people: Iterable[Contact], whole: bool) -> list[Ask]:
    """The open asks that these people have a part in, of one kind to one person the last; if none
    is open, the last of those that have ended. With *whole* also those that have ended."""
    from referrals.domain.asks.asks import is_open

    ids = {person.id for person in people}
    theirs = [ask for ask in asks if ask.contact in ids or ask.via in ids]
    still_open = [ask for ask in theirs if whole or is_open(ask)]
    by_pair = {(ask.contact, ask.via, ask.kind): ask for ask in still_open}
    return [*by_pair.values()] or theirs[-1:]


def _label(ask: Ask, everyone: dict[int, Contact]) -> str:
    from referrals.domain.asks.asks import put_to

    who = everyone[put_to(ask)].name if put_to(ask) in everyone else "?"
    return f"{ask.id}  {ask.kind} asked of {who} at {ask.company}: {ask.status}, {ask.sent_on}"


def _in_words(book: Book, ask: Ask, ends: Sequence[int]) -> str:
    from referrals.domain.asks.asks import put_to, what_about
    from referrals.domain.asks.statuses import declined_by

    names = {contact.id: contact.name for contact in book.people.all()}
    text = f"the ask to {names[put_to(ask)]} about {what_about(ask)} is {ask.status}"
    if ends and ask.status != "not_hired":
        titles = " and ".join(book.postings.by_ids(ends)[key].title for key in ends)
        text += f", but for {titles}, which is not_hired"
    refused = declined_by(ask)
    return f"{text} by {names[refused]}" if refused else text
