"""Today: the report's cards, with buttons that do what the report can only name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from referrals.doors.page.answers import Asked, Shown
from referrals.doors.view import View
from referrals.model.advice import NextAsk
from reports.say.washing import washed
from reports.view.cards import Card
from reports.view.tasks import Task
from reports.view.view import PAGE, view

LOGGED_AS_ASK = ("ask", "advice")
"""What comes first with somebody, where that is the ask itself: its channel can be noted."""
DONE_AS = {
    "write_introduced": "I wrote", "reconnect_first": "I said hello", "give_first": "I helped",
    "thank_first": "I thanked them", "mention_in_open_ask": "I mentioned it",
    "ask_how_well": "I asked how well",
}  # fmt: skip
CHANNELS = ("email", "linkedin", "phone", "in person", "chat")
WAYS = ("note", "card", "call", "gift", "in person")


@dataclass(frozen=True)
class AskCard:
    """A card, and what can be said of it."""

    card: Card
    is_ask: bool
    done_as: str
    contact: int


@dataclass(frozen=True)
class Owed:
    """What is owed, and whether it is thanks."""

    task: Task
    is_thanks: bool
    contact: int


def today(asked: Asked) -> Shown:
    with asked.desk.view() as book:
        words = book.once("today", lambda: _words(book))
        has_drafts = book.config.mail.imap is not None
    return Shown("today", words | {"has_drafts": has_drafts})


def _words(book: View) -> dict[str, Any]:
    report = washed(book.report)
    shown = view(report, PAGE)
    asks = {ask.path.code: ask for ask in (*report.asks, *report.later)}
    owed = {duty.code: duty for duty in report.duties}
    tasks = (*shown.follow_ups.shown, *shown.thanks.shown, *shown.favours.shown)
    return {
        "shown": shown,
        "asks": [_ask_card(card, asks[card.code]) for card in shown.asks.shown],
        "later": [_ask_card(card, asks[card.code]) for card in shown.later.shown],
        "owed": [
            Owed(task, duty.kind in ("thank", "close_loop"), duty.contact.id)
            for task in tasks
            if (duty := owed.get(task.code))
        ],
        "tips": report.tips,
        "trouble": book.trouble,
        "channels": CHANNELS,
        "ways": WAYS,
        "day": book.today.isoformat(),
        "in_a_week": (book.today + timedelta(days=7)).isoformat(),
    }


def _ask_card(card: Card, ask: NextAsk) -> AskCard:
    action = ask.path.action
    return AskCard(card, action in LOGGED_AS_ASK, DONE_AS.get(action, ""), ask.path.recipient.id)
