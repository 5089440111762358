"""How long a referral that was made stands: until the company's silence is an answer, or until it
has run out by the company's own rules, where the user knows them.

Threads, gates, next steps and the advice before an ask all go by what is said here.
"""

from __future__ import annotations

from datetime import date

from referrals.domain.asks.asks import IN_PROCESS, AskRules, rests_on
from referrals.model.days import Length, later
from referrals.model.log import Ask, Thread
from referrals.model.terms import ReferralRules
from referrals.model.wording import counted


def runs_out_on(referred_on: date, company: ReferralRules) -> date | None:
    """The first day on which a referral does not count any more; None where nothing is known."""
    return company.expires.after(referred_on) if company.expires not in (None, Length()) else None


def rests_in_process(ask: Ask, rules: AskRules) -> date | None:
    """The day on which *ask*, a referral that the company has, rests if nothing is heard; None
    where it is no such ask. One that has led to an interview does not run out any more."""
    if ask.status not in IN_PROCESS:
        return None
    silent = later(ask.steps[-1].on, rules.silent_after)
    over = _runs_out(ask, rules) if ask.status == "submitted" else None
    return min(silent, over) if over else silent


def rests_by(ask: Ask, rules: AskRules) -> date | None:
    """The day on which *ask* rests if nothing happens before, whatever has become of it so far."""
    return rests_in_process(ask, rules) or rests_on(ask, rules)


def thread_rests_on(thread: Thread, rules: AskRules) -> date | None:
    """The day on which an open *thread* rests if nothing happens: that of the last of its asks."""
    days = (rests_by(ask, rules) for ask in thread.alive)
    return max(filter(None, days), default=None)


def why_it_rests(ask: Ask, rules: AskRules) -> str:
    """Why a referral in process rests, on the day on which it does."""
    over = _runs_out(ask, rules)
    if ask.status == "submitted" and over == rests_in_process(ask, rules):
        return "the referral has run out"
    return f"the company has said nothing for {counted(rules.silent_after.days, 'day')}"


def taken_until(ask: Ask, rules: AskRules) -> date | None:
    """Until when nobody else may be asked about the postings of a referral in process: for good,
    where it is not known to run out."""
    rests, over = rests_in_process(ask, rules), _runs_out(ask, rules)
    return max(rests, over) if rests and over else None


def referral_stands(ask: Ask, rules: AskRules, today: date) -> bool:
    """Whether the postings of *ask*, a referral in process, have their referrer on *today*."""
    until = taken_until(ask, rules)
    return ask.status in IN_PROCESS and (until is None or today < until)


def _runs_out(ask: Ask, rules: AskRules) -> date | None:
    made = ask.reached(*IN_PROCESS)
    return runs_out_on(made, rules.of(ask.company)) if made else None
