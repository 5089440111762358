"""All that passed between the user and one contact, by day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from referrals.model.log import Ask, Lookout
from referrals.model.people import Contact
from referrals.store.book import Book


class Passed(NamedTuple):
    """One thing that passed: its day, its kind, and how it is told."""

    on: date
    kind: str
    text: str


def history(book: Book, contact: Contact) -> list[Passed]:
    """Asks with every step, favours, thanks, lookouts, meetings with their notes, news; the oldest
    first."""
    passed = [*_asked(book, contact), *_helped(book, contact), *_met(book, contact)]
    return sorted(passed, key=lambda event: event.on)


def _asked(book: Book, contact: Contact) -> Iterator[Passed]:
    for ask in book.log.asks():
        if contact.id in (ask.contact, ask.via):
            yield from _steps(ask)
    for lookout in book.log.lookouts():
        if lookout.contact == contact.id:
            yield from _of_lookout(lookout)


def _helped(book: Book, contact: Contact) -> Iterator[Passed]:
    for favour in book.log.favours():
        if favour.contact == contact.id:
            text = f"{favour.kind} {favour.direction}: {favour.what}".replace("_", " ")
            yield Passed(favour.on, "favour", text)
    for thanks in book.log.thanks():
        if thanks.contact == contact.id:
            yield Passed(thanks.on, "thanks", _with("thanked", thanks.how))


def _met(book: Book, contact: Contact) -> Iterator[Passed]:
    if contact.connected_on:
        yield Passed(contact.connected_on, "connected", "connected")
    for meeting in book.people.meetings(contact.id):
        yield Passed(meeting.on, "met", _with(_with("in touch", meeting.how), meeting.note))
    for day, text in book.people.news_of(contact.id):
        yield Passed(day, "news", text)


def _with(text: str, more: str | None) -> str:
    return f"{text}: {more}" if more else text


def _steps(ask: Ask) -> Iterator[Passed]:
    at = f" at {ask.company}" if ask.company else ""
    for step in ask.steps:
        text = f"ask {ask.id}, {ask.kind}{at}: {step.status.replace('_', ' ')}"
        yield Passed(step.on, "ask", _with(text, step.note))


def _of_lookout(lookout: Lookout) -> Iterator[Passed]:
    whose = "yours for them" if lookout.direction == "given" else "theirs for you"
    days = (
        (lookout.since, "began"),
        (lookout.reminded_on, "reminded"),
        (lookout.ended_on, "ended"),
    )
    for day, what in days:
        if day:
            yield Passed(day, "lookout", f"lookout, {whose}, {what}: {lookout.what}")
