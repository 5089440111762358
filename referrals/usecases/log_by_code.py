""" "done": what the user answers to a code of the report; "not now" is not_now.py's.

The same for the command line and for the answers that are tapped in a mail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from referrals.domain.asks.asks import AskRules, as_of, is_open, put_to, waits
from referrals.domain.asks.repeats import already_open, repeated, written_down
from referrals.model.advice import Route
from referrals.model.errors import ReferralsError
from referrals.model.log import Ask, AskKind, Step
from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.store.book import Book
from referrals.store.codes import Subject
from referrals.usecases.openings import asks_by_opening, postings_of, thank

KIND: dict[Route, AskKind] = {
    "direct": "referral", "introduction": "introduction", "former": "advice",
}  # fmt: skip

DAY = timedelta(days=1)


class NotDone(ReferralsError):
    """What a code stands for cannot be logged; the message says why, and what to do instead."""

    exit_code = 2


class Logged(NamedTuple):
    """What was logged: the id of its entry, and how it is told."""

    id: int
    text: str


def done(book: Book, day: date, code: str, rules: AskRules, on: date | None = None) -> Logged:
    """Log as done *on* a day (*day*, if left out) what *code* stood for in the report of *day*, or
    in the last before it. Raises NotDone, OutOfOrder."""
    with book.at_once():
        printed, subject = meant(book, day, code)
        if subject.get("done"):
            raise NotDone(f"{code.upper()} is logged already; `referrals undo` takes it back")
        person = person_of(book, written_to(subject))
        logged = WAYS[subject["kind"]](_Doing(book, subject, person, on or day, rules))
        book.codes.tick_off(printed, code)
        return logged


def ask_as_of(book: Book, subject: Subject, day: date, rules: AskRules) -> Ask | None:
    """The ask that the code is about, as it stands on *day*."""
    asks = asks_by_opening(book)
    seen = as_of(asks, day, rules, postings_of(book, asks))
    return next((ask for ask in seen if ask.id == subject.get("ask")), None)


def meant(book: Book, day: date, code: str) -> tuple[date, Subject]:
    suggestion = book.codes.find(code, day)
    if suggestion is None:
        raise NotDone(f"no '{code.upper()}'; `referrals today` prints the codes of the day")
    return suggestion


def written_to(subject: Subject) -> int:
    """The one who is written to: who introduces, and once they have, whom the user has met."""
    met = subject["kind"] == "write_introduced"
    return int(subject["contact"] if met else subject.get("via") or subject["contact"])


def person_of(book: Book, contact_id: int) -> Contact:
    person = next((c for c in book.people.all() if c.id == contact_id), None)
    if person is None:
        raise NotDone("whom it is about is not in the book any more")
    return person


# ------------------------------------------------------------------ what was done


@dataclass(frozen=True)
class _Doing:
    """One answer; *person* is the one who was written to."""

    book: Book
    subject: Subject
    person: Contact
    on: date
    rules: AskRules

    def asked(self) -> Logged:
        main, *more = self._postings()
        introduced = self.subject["kind"] == "write_introduced"
        ask = Ask(
            contact=self.subject["contact"],
            kind="referral" if introduced else KIND[self.subject["route"]],
            company=main.company,
            steps=(Step("sent", self.on),),
            posting=main.id,
            via=self.subject["via"],
            more=tuple(posting.id for posting in more),
        )
        asks = asks_by_opening(self.book)
        seen = as_of(asks, self.on, self.rules, postings_of(self.book, asks))
        # Whom one had written to before the introduction is written to once more, in its name.
        earlier = None if introduced else already_open(ask, seen, self.rules, self.on)
        drafted = written_down(ask, seen)
        if earlier and earlier != drafted:
            raise NotDone(repeated(earlier))
        key = self._sent(ask, drafted)
        others = f" and {len(more)} more" if more else ""
        about = f"{main.title} at {main.company}{others}"
        if ask.via is None or introduced:
            return Logged(key, f"asked {self.person.name} about {about} on {self.on}")
        wish = f"an introduction to {person_of(self.book, ask.contact).name}"
        return Logged(key, f"asked {self.person.name} for {wish} about {about} on {self.on}")

    def _sent(self, ask: Ask, drafted: Ask | None) -> int:
        """What was written down before is sent by now, with all that is asked about."""
        if drafted is None:
            return self.book.log.add(ask)
        self.book.log.advance(drafted.id, "sent", self.on, None)
        return self.book.log.mention(drafted.id, ask.postings).id

    def mentioned(self) -> Logged:
        main, *_ = self._postings()
        asks = (a for a in self.book.log.asks() if waits(a) and put_to(a) == self.person.id)
        ask = next((ask for ask in asks if ask.company == main.company), None)
        if ask is None:
            raise NotDone(f"no ask to {self.person.name} about {main.company} is open any more")
        self.book.log.mention(ask.id, [main.id])
        text = f"mentioned {main.title} in the open ask {ask.id} to {self.person.name}"
        return Logged(ask.id, text)

    def _postings(self) -> list[Posting]:
        postings = self.book.postings.by_ids(self.subject["postings"])
        return [postings[key] for key in self.subject["postings"]]

    def followed_up(self) -> Logged:
        self._refuse_ended()
        key = self.book.log.advance(self.subject["ask"], "sent", self.on, None).id
        self.book.log.mention(key, self.subject.get("also", []))
        return Logged(key, f"reminded {self.person.name} on {self.on}; that was the one reminder")

    def _refuse_ended(self) -> None:
        """Nobody is written to about what is over."""
        ask = ask_as_of(self.book, self.subject, self.on, self.rules)
        if ask and not is_open(ask):
            raise NotDone(
                f"ask {ask.id} to {self.person.name} has ended: {ask.status} since "
                f"{ask.steps[-1].on}; `referrals outcome {ask.id} …` logs what came after all"
            )

    def helped(self) -> Logged:
        """The posting was passed on to whom it suits."""
        [posting] = self._postings()
        what = f"told of {posting.title} at {posting.company}"
        key = self.book.log.favour(
            self.person.id, "given", what, self.on, kind="lead", posting=posting.id
        )
        return Logged(key, f"help given to {self.person.name} on {self.on}: {what}")

    def thanked(self) -> Logged:
        key = thank(self.book, self.person.id, self.on)
        return Logged(key, f"thanked {self.person.name} on {self.on}")

    def written(self) -> Logged:
        """A step of a thread that leaves no other trace: it is not shown again."""
        self._refuse_ended()
        self.book.codes.snooze(self.subject["hidden_as"], None, self.on)
        return Logged(self.subject["ask"], f"wrote to {self.person.name} on {self.on}")

    def gave(self) -> Logged:
        key = self.book.log.favour(self.person.id, "given", "a favour back", self.on)
        return Logged(key, f"help given to {self.person.name} on {self.on}")

    def reminded(self) -> Logged:
        key = self.subject["lookout"]
        self.book.log.reminded(key, self.on)
        return Logged(key, f"reminded {self.person.name} of the lookout on {self.on}")

    def met(self) -> Logged:
        key = self.book.people.met(self.person.id, self.on, None, None)
        return Logged(key, f"in touch with {self.person.name} on {self.on}")


WAYS: dict[str, Callable[[_Doing], Logged]] = {
    "ask": _Doing.asked,
    "write_introduced": _Doing.asked,
    "advice": _Doing.asked,
    "mention_in_open_ask": _Doing.mentioned,
    "ask_how_well": _Doing.met,
    "reconnect_first": _Doing.met,
    "give_first": _Doing.gave,
    "thank_first": _Doing.thanked,
    "follow_up": _Doing.followed_up,
    "thank": _Doing.thanked,
    "close_loop": _Doing.thanked,
    "give_back": _Doing.gave,
    "help": _Doing.helped,
    "remind_lookout": _Doing.reminded,
    "keep_in_touch": _Doing.met,
    "offer_material": _Doing.written,
    "ask_kindly": _Doing.written,
    "ask_if_introduced": _Doing.written,
    "ask_for_news": _Doing.written,
    "prepare": _Doing.written,
}
"""By the action of an ask, or the kind of what is owed."""
