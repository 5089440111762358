"""What the user owes: a follow-up, thanks, the news of how it ended, a favour back.

Source of the rules: RELATIONSHIPS.md, gates 4 and 5, statements 7, 9 and 10.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from referrals.domain.asks import AskRules, follow_up_due
from referrals.domain.favours import Ledger
from referrals.domain.model import Ask, Contact, Duty, Posting
from referrals.domain.wording import balance, spoken


def duties(
    contacts: Mapping[int, Contact],
    books: Mapping[int, Ledger],
    postings: Mapping[int, Posting],
    today: date,
    rules: AskRules,
) -> list[Duty]:
    """Everything the user owes by *today*, the most overdue first."""
    owed = [
        duty
        for contact_id, book in books.items()
        if (contact := contacts.get(contact_id))
        for duty in _owed_to(contact, book, postings, rules)
        if duty.due <= today
    ]
    return sorted(owed, key=lambda d: (d.due, d.contact.name, d.contact.id, d.kind))


def _owed_to(
    contact: Contact, book: Ledger, postings: Mapping[int, Posting], rules: AskRules
) -> Iterator[Duty]:
    for ask in book.asks:
        posting = postings.get(ask.posting or 0)
        if ask.contact == contact.id and (due := follow_up_due(ask, posting, rules)):
            about, on = _subject(ask, posting), spoken(ask.sent_on)
            text = f"You asked about {about} on {on}; one reminder is fine"
            yield Duty("follow_up", contact, due, text, ask, posting)
    if untold := book.untold:
        posting = postings.get(untold.posting or 0)
        yield _tell_the_end(contact, untold, posting)
    elif since := book.unthanked_since:
        text = f"{contact.name} helped you on {spoken(since)}; say thank you"
        yield Duty("thank", contact, since + timedelta(days=1), text)
    elif book.one_sided:
        yield Duty("give_back", contact, book.helped_on[-1], _way_to_give(contact, book))


def _tell_the_end(contact: Contact, ask: Ask, posting: Posting | None) -> Duty:
    subject, name = _subject(ask, posting), contact.name
    if ask.status == "hired":
        text = f"{subject} is yours: tell {name} first, with a card or a small gift"
    elif ask.status == "not_hired":
        text = f"{subject} did not work out: tell {name}, and say thanks all the same"
    else:
        text = f"{subject} has come to its end: tell {name} how, and say thanks"
    return Duty("close_loop", contact, ask.steps[-1].on + timedelta(days=1), text, ask, posting)


def _way_to_give(contact: Contact, book: Ledger) -> str:
    text = balance(contact.name, book.received, book.given)
    if contact.looking:
        return f"{text}. They are looking for {contact.looking}: pass on what you see"
    return f"{text}. Ask what you could do for them"


def _subject(ask: Ask, posting: Posting | None) -> str:
    return f"{posting.title} at {posting.company}" if posting else ask.company
