"""Is this amount of a posting's text pay? Judged by the words around it and by its size."""

from __future__ import annotations

import re
from dataclasses import dataclass

from referrals.knowledge.pay import periods as pay_periods
from referrals.knowledge.pay.amounts import Amount, ends, nothing_but
from referrals.knowledge.pay.currencies import AMERICA, DOLLAR, KRONE, whose_dollar, whose_krone
from referrals.knowledge.pay.words import matter, speaks_of_pay
from referrals.model.postings import Period, Salary

# Where one statement ends and the next begins, and where the words about an amount end.
BREAK = re.compile(
    r"[\n•·●▪|;!?*]|\s{2,}|(?:(?<=[^\W\d_]{2})|(?<=[)%€$£])|(?<=\d{3}))\.\s+(?=[^\W\d_])(?![a-zäöüéà])"
)
TAIL_ENDS = re.compile(
    r"[.,;:\n•·|!?*+]|\s[-–—]\s|\s{2,}|\b(?:plus|and|with|und|mit|et|avec|con|depending|based"
    r"|commensurate|includ\w+|sowie|zzgl|selon|je nach|según)\b"
)
# How nurses are engaged, and paid by the hour.
PER_DIEM = re.compile(r"\bper diem\b", re.IGNORECASE)
PER_PIECE = re.compile(r"\s*(?:/\s?|per |pro (?!rata)|par |por |je |each )[^\W\d_]", re.IGNORECASE)
# A bonus in another currency says nothing of the salary before it.
OTHER_MONEY = re.compile(r"[A-Z]{0,3}[$€£]\s?\d|\b[A-Z]{3}\s\d|\b(?:plus|bonus)\b", re.IGNORECASE)
PROMISES_PAY = re.compile(
    r"\b(?:salary|(?:salary|pay|compensation) ranges?)\b[^.\d]{0,60}\Z", re.IGNORECASE
)
TOTAL = re.compile(
    r"\btotal\s+(?:\S+\s+)?(?:compensation|package|rewards)\b(?!.*\bbase\b)", re.IGNORECASE
)
LEAST_IN = re.compile(
    r"\b(?:und|für|mit|wir|der|eine|bei|oder|zum|los|las|para|con|una|del|por|y)\b", re.IGNORECASE
)
SURE = 3
"""Different words of a language that tell it."""
LANGUAGE_SHOWS = 3000
LEAST_BARE = 10_000
"""A number without a currency is money from here on, if the words before it promise pay."""
LONGEST_FIELD = 60
"""Characters of a text that says little but a range: a board's own field for pay."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Pay, as one place of the text states it; the lower its *rank* the better it is stated."""

    amount: Amount
    salary: Salary
    rank: tuple[bool, bool, bool]


def offered(text: str, amount: Amount) -> Offer | None:
    if not _earnable(amount):
        return None
    clause = _clause(text[max(0, amount.start - 200) : amount.start])
    if pay_periods.after(text, amount.end) == "hour":
        clause = PER_DIEM.sub(" ", clause)
    about = matter(clause, _tail(text, amount.end))
    if about == "other" or not (currency := _currency(text, amount, clause)):
        return None
    period = _period(text, amount, clause, currency, stated=about is not None)
    if not period or not (about or _speaks_for_itself(text, amount)):
        return None
    low, high = ends(amount, clause, text[amount.end : amount.end + 20])
    if amount.lone and low == high and _states_the_least(text):
        high = None
    rank = (about == "goal", amount.lone, bool(TOTAL.search(clause)))
    return Offer(amount, Salary(low, high, currency, period), rank)


def _states_the_least(text: str) -> bool:
    """Whether a lone amount is the lower end by the custom of the language: what a German or
    Spanish posting states, by collective agreement or law, is what nobody gets less than."""
    return len(set(map(str.lower, LEAST_IN.findall(text[:LANGUAGE_SHOWS])))) >= SURE


def _earnable(amount: Amount) -> bool:
    if amount.currency is None:
        return amount.low >= LEAST_BARE
    return all(pay_periods.earnable(end, amount.currency) for end in (amount.low, amount.high))


def _clause(before: str) -> str:
    """The words of the statement that lead to the amount; a line's heading, when none do."""
    *earlier, last = BREAK.split(before)
    headings = (part for part in reversed(earlier) if part.strip())
    return last if re.search(r"[^\W\d_]", last) else next(headings, "") + " " + last


def _tail(text: str, end: int) -> str:
    return TAIL_ENDS.split(text[end : end + 60].lstrip(" )]"), maxsplit=1)[0]


def _currency(text: str, amount: Amount, clause: str) -> str | None:
    """What is written beside the amount. A range without is read only where the words before it
    promise one, as America's, where the text around it is American."""
    if amount.currency == KRONE:
        return whose_krone(text[max(0, amount.start - 1500) : amount.end + 1500])
    if amount.currency not in (DOLLAR, None):
        return amount.currency
    if amount.currency is None and not _american(text, amount, clause):
        return None
    return whose_dollar(clause + " " + OTHER_MONEY.split(text[amount.end : amount.end + 40])[0])


def _american(text: str, amount: Amount, clause: str) -> bool:
    around = text[max(0, amount.start - 1500) : amount.end + 1500]
    return bool(PROMISES_PAY.search(clause) and AMERICA.search(around))


def _period(text: str, amount: Amount, clause: str, currency: str, stated: bool) -> Period | None:
    """The time that is said, or else told by the size where words *stated* that it is pay."""
    after = pay_periods.after(text, amount.end)
    if not after and PER_PIECE.match(text, amount.end):
        return None
    both = (amount.low, amount.high)
    for period in (after, pay_periods.before(clause)):
        if period and all(pay_periods.plausible(end, period, currency) for end in both):
            return period
    sizes = {pay_periods.by_size(end, currency) for end in both}
    size = sizes.pop() if len(sizes) == 1 and not after else None
    return size if stated or size == "year" else None


def _speaks_for_itself(text: str, amount: Amount) -> bool:
    """Whether an amount is pay though no word beside it says so."""
    after = pay_periods.after(text, amount.end)
    if amount.lone:
        return after == "hour" or nothing_but(text, amount)
    nearby = text[max(0, amount.start - 400) : amount.end + 200]
    return bool(after) or len(text) <= LONGEST_FIELD or speaks_of_pay(nearby)
