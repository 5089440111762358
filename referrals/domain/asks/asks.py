"""Asks as they stand on a day: which still wait, which nobody answered, whose postings are gone.

Source of the rules: RELATIONSHIPS.md, gates 2 and 4, statement 9; their numbers are in `AskRules`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from referrals.model.days import later
from referrals.model.log import Ask, AskKind, AskStatus, Step
from referrals.model.postings import Company, Posting
from referrals.model.terms import UNKNOWN, ReferralRules

WAITING: tuple[AskStatus, ...] = ("sent", "agreed", "passed_on", "both_agreed")
"""Somebody still has something to do or to say."""
IN_PROCESS: tuple[AskStatus, ...] = ("submitted", "interviewing", "offer")
"""The referral is made and the company has the word."""
DECIDED: tuple[AskStatus, ...] = ("hired", "not_hired")
"""The company has said its last word."""
ENDED: tuple[AskStatus, ...] = ("hired", "not_hired", "ineligible", "posting_closed")
HELPED: tuple[AskStatus, ...] = ("submitted", "interviewing", "offer", "hired", "not_hired")
"""Reaching one of these means that the contact did what was asked."""

ON_THE_WAY: tuple[AskStatus, ...] = ("passed_on", "both_agreed")
AFTER_A_HIRE = "you were hired"
"""Why an ask was taken back by itself."""

# For these a yes is not yet the deed; who agrees to give advice is asked for nothing more.
TO_BE_DONE: tuple[AskKind, ...] = ("referral", "introduction")


@dataclass(frozen=True, slots=True)
class AskRules:
    """How often one person may be asked; the defaults are those of RELATIONSHIPS.md."""

    cooldown: timedelta = timedelta(days=30)
    referrals_per_year: int = 3
    introductions_per_year: int = 2
    after_declined: timedelta = timedelta(days=90)
    per_week: int = 3
    """How many asks in seven days the user means to send, to all people together."""
    follow_up_after: timedelta = timedelta(days=7)
    give_up_after: timedelta = timedelta(days=14)
    agreed_rests_after: timedelta = timedelta(days=24)
    """After a yes that nothing followed, others are free to be asked."""
    introduction_rests_after: timedelta = timedelta(days=14)
    """After a yes to introduce, or after having been introduced, that nothing followed."""
    silent_after: timedelta = timedelta(days=45)
    """After a referral was made, the company's silence is an answer."""
    tell_current_employer: bool = False
    by_company: Mapping[str, ReferralRules] = field(default_factory=dict, hash=False)
    """How each company counts referrals, as far as the user knows."""

    def of(self, company: str) -> ReferralRules:
        return self.by_company.get(company, UNKNOWN)

    def at(self, companies: Iterable[Company]) -> AskRules:
        """These, with what the user knows of how *companies* count referrals."""
        return replace(self, by_company={company.name: company.rules for company in companies})


def waits(ask: Ask) -> bool:
    """Whether the one who was asked, or somebody they asked in turn, still has to answer or act."""
    return ask.status in WAITING and (ask.status != "agreed" or ask.kind in TO_BE_DONE)


def is_open(ask: Ask) -> bool:
    """Whether something may still come of it."""
    return waits(ask) or ask.status in ("drafted", "introduced", *IN_PROCESS)


def put_to(ask: Ask) -> int:
    """Who was asked: for an introduction the connector."""
    return ask.via if ask.kind == "introduction" and ask.via is not None else ask.contact


def named_in(ask: Ask) -> tuple[int, ...]:
    """The ids of all postings that the ask is about, the main one first."""
    return ask.postings


def by_day(ask: Ask) -> tuple[object, ...]:
    """Sorts asks by the day on which they were sent; on one day by what they say, so that it does
    not matter in which order they were logged."""
    steps = tuple((step.on, step.status) for step in ask.steps)
    about = ask.company, ask.kind, ask.contact, ask.via or 0, named_in(ask)
    return ask.sent_on, steps, *about, ask.id


def what_about(ask: Ask, posting: Posting | None = None) -> str:
    """What *ask* is about, in words: the *posting*, the company, or what was asked for where there
    is neither ("advice")."""
    if posting:
        return f"{posting.title} at {ask.company}"
    return ask.company or ask.kind


# ------------------------------------------------------------------ what is seen, not stored


def as_of(
    asks: Iterable[Ask],
    today: date,
    rules: AskRules,
    postings: Mapping[int, Posting] | None = None,
) -> list[Ask]:
    """The asks as they stand on *today*. One that nobody answered counts as no_response, one whose
    *postings* (by id) are all gone as posting_closed.

    A hire ends whatever was still waited for on that day: the hunt is over.

    This is seen, not stored: a late answer is simply the next step, and an ask whose posting comes
    back goes on.
    """
    seen = [_until(ask, today) for ask in asks if ask.steps[0].on <= today]
    hired = hires(seen)
    met = _met(seen)
    # An introduction that has led on has done its work: it neither rests nor is taken back.
    return [
        ask if _led_on(ask, met) else _ended(ask, today, rules, postings or {}, hired)
        for ask in met
    ]


def _met(asks: Sequence[Ask]) -> list[Ask]:
    """*asks*, where who was asked through a yes to introduce counts as met: the log has gaps."""
    referrals = [ask for ask in asks if ask.kind == "referral" and ask.status != "drafted"]
    return [_introduced(ask, referrals) if ask.kind == "introduction" else ask for ask in asks]


def _introduced(ask: Ask, referrals: Iterable[Ask]) -> Ask:
    days = [
        other.sent_on
        for other in referrals
        if (other.company, other.contact) == (ask.company, ask.contact)
        and other.sent_on >= ask.steps[-1].on
    ]
    if not days or ask.status not in ("agreed", *ON_THE_WAY):
        return ask
    return replace(ask, steps=(*ask.steps, Step("introduced", min(days))))


def _led_on(ask: Ask, asks: Iterable[Ask]) -> bool:
    """Whether an introduction was made and its target was asked since: it has done its work."""
    return ask.status == "introduced" and any(
        other.kind == "referral"
        and other.status != "drafted"
        and (other.company, other.contact) == (ask.company, ask.contact)
        and other.sent_on >= ask.sent_on
        for other in asks
    )


def still_open(asks: Iterable[Ask]) -> list[Ask]:
    """Those of *asks*, all as of the day, of which something may still come: an introduction that
    has led on has done its work."""
    told = list(asks)
    return [ask for ask in told if is_open(ask) and not _led_on(ask, told)]


def hires(asks: Iterable[Ask]) -> list[Step]:
    """The steps by which the user was hired, the first one first."""
    hired = (ask.steps[-1] for ask in asks if ask.status == "hired")
    return sorted(hired, key=lambda step: step.moment)


def ended_by_a_hire(ask: Ask) -> bool:
    """Whether somebody waits to hear that it is settled; of a draft nobody knows."""
    return ask.steps[-1].note == AFTER_A_HIRE and bool(ask.reached("sent"))


def _until(ask: Ask, today: date) -> Ask:
    if ask.steps[-1].on <= today:
        return ask
    return replace(ask, steps=tuple(step for step in ask.steps if step.on <= today))


def _ended(
    ask: Ask, today: date, rules: AskRules, postings: Mapping[int, Posting], hired: Sequence[Step]
) -> Ask:
    """By what came first, whichever day it is looked at: who was to hear of a hire then is not
    forgotten when the ask would have rested."""
    ends = [end for end in _ends(ask, rules, postings, hired) if end.on <= today]
    if not ends:
        return ask
    return replace(ask, steps=(*ask.steps, min(ends, key=lambda end: end.on)))


def _ends(
    ask: Ask, rules: AskRules, postings: Mapping[int, Posting], hired: Sequence[Step]
) -> Iterator[Step]:
    """The ways in which an ask ends without anybody logging it, each with its day."""
    if day := rests_on(ask, rules):
        yield Step("no_response", day)
    if waits(ask) and (gone := gone_since(ask, postings)):
        yield Step("posting_closed", max(gone, ask.steps[-1].on))
    if is_open(ask) and (hire := _hire_after(ask, hired)):
        entry = max(hire.entry, ask.steps[-1].entry)
        yield Step("withdrawn", max(hire.on, ask.steps[-1].on), AFTER_A_HIRE, entry=entry)


def _hire_after(ask: Ask, hired: Sequence[Step]) -> Step | None:
    """The hire with which *ask* ends: nobody is waited for after it in what began before it, or
    before the user logged it: a hire may be logged days late."""
    first, last = ask.steps[0], ask.steps[-1]
    ending = (
        one
        for one in hired
        if last.entry < one.entry or (first.moment <= one.moment and last.on <= one.on)
    )
    return next(ending, None)


def rests_on(ask: Ask, rules: AskRules) -> date | None:
    """The day on which *ask* rests if nothing happens before: nobody answered, nothing followed a
    yes, nobody wrote to whom they were introduced. None where it cannot rest by itself."""
    if ask.status == "sent":
        return later(ask.sent_on, rules.give_up_after)
    if ask.kind == "introduction" and ask.status in ("agreed", *ON_THE_WAY, "introduced"):
        return later(ask.steps[-1].on, rules.introduction_rests_after)
    if ask.kind in TO_BE_DONE and ask.status == "agreed":
        return later(ask.steps[-1].on, rules.agreed_rests_after)
    return None


def gone_since(ask: Ask, postings: Mapping[int, Posting]) -> date | None:
    """The day on which the last of the ask's postings closed; None while one of them is open. It
    may be a day to come, where that is known."""
    named = [postings[key] for key in named_in(ask) if key in postings]
    days = [posting.closed_on for posting in named if posting.closed_on]
    return max(days) if days and len(days) == len(named) else None
