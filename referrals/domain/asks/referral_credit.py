"""Would a referral count? By the company's own rules where the user knows them, else by what holds
at most companies.

Each company counts in its own way: some take the first who refers somebody, some nobody who has
applied in the last months, and a referral runs out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from referrals.domain.asks.standing import runs_out_on
from referrals.model.advice import Caution
from referrals.model.days import Length
from referrals.model.log import Ask
from referrals.model.postings import Posting
from referrals.model.terms import ReferralRules
from referrals.model.wording import spoken


@dataclass(frozen=True, slots=True)
class Before:
    """What has happened with one company until today."""

    company: str
    rules: ReferralRules
    today: date
    applied_on: date | None = None
    """The last application to any of its postings that was made without a referral."""
    referred_by: str = ""
    """Who referred the user there last, and when."""
    referred_on: date | None = None


def last_referrals(asks: Iterable[Ask], today: date) -> dict[str, tuple[int, date]]:
    """By company: who referred the user there last until *today*, and when."""
    referred = ((ask.reached("submitted"), ask) for ask in asks)
    last = sorted((on, ask.contact, ask.company) for on, ask in referred if on and on <= today)
    return {company: (who, on) for on, who, company in last}


def credit(posting: Posting, before: Before) -> Iterator[Caution]:
    """What to know before somebody is asked to refer the user to *posting*."""
    yield from _after_an_application(posting, before)
    yield from _after_a_referral(before)
    if before.rules.portal:
        text = (
            f"{before.company} takes referrals through {_portal(before.rules.portal)}: the draft "
            "has the words for its form"
        )
        yield Caution("portal", text)


def _portal(name: str) -> str:
    """ "its internal portal", "the Workday portal", "its portal (people.acme.example)"."""
    if name.isalpha():
        return f"its {name}" if name.lower().endswith("portal") else f"its {name} portal"
    if name.lower().endswith(" portal"):
        return name if name.lower().startswith(("the ", "its ")) else f"its {name}"
    return f"its portal ({name})"


def _after_an_application(posting: Posting, before: Before) -> Iterator[Caution]:
    rule = before.rules.prior_application
    if rule is None:
        yield _usually(posting)
        return
    applied = max(filter(None, (posting.applied_on, before.applied_on)), default=None)
    if applied is None:
        if rule != Length():
            text = (
                f"Ask before you apply: at {before.company} no referral counts for {rule} after an "
                "application"
            )
            yield Caution("company_rules", text)
    elif (again := rule.after(applied)) > before.today:
        code = "already_applied" if posting.applied_on else "applied_there"
        text = (
            f"You applied at {before.company} on {spoken(applied)}: a referral does not count "
            f"there before {spoken(again)}; ask for a word instead"
        )
        yield Caution(code, text)
    elif rule != Length():
        text = (
            f"You applied at {before.company} on {spoken(applied)}: since {spoken(again)} a "
            "referral counts again"
        )
        yield Caution("counts_again", text)


def _usually(posting: Posting) -> Caution:
    """Whether the user has applied already; a referral before that counts for more."""
    if not posting.applied_on:
        text = "Ask before you apply: afterwards it rarely counts"
        return Caution("ask_before_applying", text)
    on = spoken(posting.applied_on)
    text = f"You applied on {on}: a referral may not count; ask for a word instead"
    return Caution("already_applied", text)


def _after_a_referral(before: Before) -> Iterator[Caution]:
    rules, on = before.rules, before.referred_on
    if on is None:
        if rules.first_referrer_wins:
            text = f"{before.company} counts the first who refers you: ask one person there alone"
            yield Caution("first_referrer", text)
        return
    told = f"{before.referred_by} referred you to {before.company} on {spoken(on)}"
    end = runs_out_on(on, rules)
    if end and end <= before.today:
        text = f"{told}, which ran out on {spoken(end)}: a new referral counts"
        yield Caution("referral_expired", text)
    elif rules.first_referrer_wins:
        until = f" until {spoken(end)}" if end else ""
        text = (
            f"{told}, and the first counts{until}: another changes nothing, ask for a word instead"
        )
        yield Caution("referred_before", text)
    elif end:
        yield Caution("referred_before", f"{told}; that counts until {spoken(end)}")
