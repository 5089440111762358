"""What a posting's text says it pays: "$120k – $150k", "2.800 € brutto im Monat".

Every amount of money in the text is judged by the words around it. An amount is pay when the
nearest word says so (salary, Gehalt, rémunération); it is not when that word is about other money
(bonus, stipend, funding, revenue), or when no person could earn it in that time.

Of several, the best stated counts: pay before what is paid on target, a range before a lone amount,
base pay before a total. A list of equal ones in one currency (zones, levels, cities) is one range
from its least to its most. A lone amount is both ends, unless it says "from" or "up to".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from referrals.domain import pay_periods
from referrals.domain.model import Period, Salary
from referrals.domain.pay_amounts import Amount, amounts_in, ends
from referrals.domain.pay_currencies import AMERICA, DOLLAR, speaks_of_money, whose_dollar
from referrals.domain.pay_words import matter, speaks_of_pay

# Where one statement ends and the next begins.
BREAK = re.compile(r"[\n•·●▪|;!?*]|\s{2,}|(?<=[\w)%])\.\s+(?=[^\W\d_])(?![a-zäöüéà])")
TAIL_ENDS = re.compile(
    r"[.,;:\n•·|!?*+]|\s[-–—]\s|\s{2,}|\b(?:plus|and|with|und|mit|et|avec|con|depending|based"
    r"|commensurate|includ\w+|sowie|zzgl|selon|je nach|según)\b"
)
PER_PIECE = re.compile(r"\s*(?:/\s?|per |pro |par |por |je |each )[^\W\d_]", re.IGNORECASE)
RANGE_OF_PAY = re.compile(r"\b(?:salary|pay|compensation) ranges?\b[^.\d]{0,60}\Z", re.IGNORECASE)
TOTAL = re.compile(
    r"\b(?:total\s+(?:\S+\s+)?(?:compensation|package|rewards)|OTE)\b", re.IGNORECASE
)
LONGEST_FIELD = 60
"""Characters of a text that is nothing but an amount: a board's own field for pay."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Pay, as one place of the text states it; the lower its *rank* the better it is stated."""

    amount: Amount
    salary: Salary
    rank: tuple[bool, bool, bool]


def salary_in(text: str) -> Salary | None:
    """The pay that *text* (plain) states; None when it states none, or not clearly."""
    if not speaks_of_money(text):
        return None
    offers = [offer for amount in amounts_in(text) if (offer := _offer(text, amount))]
    if not offers:
        return None
    best = min(offer.rank for offer in offers)
    return _together([offer for offer in offers if offer.rank == best])


def _together(offers: list[Offer]) -> Salary:
    """The first of *offers* and those that go on with it: zones, levels, cities."""
    first = last = offers[0].amount
    salary = offers[0].salary
    low, high = salary.min, salary.max
    for offer in offers[1:]:
        near = offer.amount.start - last.end < (80 if first.lone else 250)
        same = (offer.salary.currency, offer.salary.period) == (salary.currency, salary.period)
        if not near or not same or None in (low, high, offer.salary.min, offer.salary.max):
            break
        low, high = min(low, offer.amount.low), max(high, offer.amount.high)
        last = offer.amount
    return Salary(low, high, salary.currency, salary.period)


def _offer(text: str, amount: Amount) -> Offer | None:
    clause = _clause(text[max(0, amount.start - 200) : amount.start])
    tail = TAIL_ENDS.split(text[amount.end : amount.end + 60].lstrip(" )]"), maxsplit=1)[0]
    about = matter(clause, tail)
    currency = _currency(text, amount, clause)
    if about == "other" or not currency:
        return None
    period = _period(text, amount, clause, currency, stated=about is not None)
    if not period or not (about or _speaks_for_itself(text, amount)):
        return None
    low, high = ends(amount, clause, text[amount.end : amount.end + 20])
    rank = (about == "goal", amount.lone, bool(TOTAL.search(clause)))
    return Offer(amount, Salary(low, high, currency, period), rank)


def _clause(before: str) -> str:
    """The words of the statement that lead to the amount; a line's heading, when none do."""
    *earlier, last = BREAK.split(before)
    headings = (part for part in reversed(earlier) if part.strip())
    return last if re.search(r"[^\W\d_]", last) else next(headings, "") + " " + last


def _currency(text: str, amount: Amount, clause: str) -> str | None:
    """What is written beside the amount. A range without is read only where the words before it
    promise one, as America's, where the text is American."""
    if amount.currency not in (DOLLAR, None):
        return amount.currency
    if amount.currency is None and not (RANGE_OF_PAY.search(clause) and AMERICA.search(text)):
        return None
    return whose_dollar(clause + " " + text[amount.end : amount.end + 40])


def _period(text: str, amount: Amount, clause: str, currency: str, stated: bool) -> Period | None:
    after, _ = pay_periods.after(text, amount.end)
    if not after and PER_PIECE.match(text, amount.end):
        return None
    ends = (amount.low, amount.high)
    for period in (after, pay_periods.before(clause)):
        if period and all(pay_periods.plausible(end, period, currency) for end in ends):
            return period
    sizes = {pay_periods.by_size(end, currency) for end in ends}
    size = sizes.pop() if len(sizes) == 1 and not after else None
    return size if stated or size == "year" else None


def _speaks_for_itself(text: str, amount: Amount) -> bool:
    """Whether an amount is pay though no word beside it says so."""
    if len(text) <= LONGEST_FIELD:
        return True
    after, _ = pay_periods.after(text, amount.end)
    if after:
        return not amount.lone or after == "hour"
    nearby = text[max(0, amount.start - 400) : amount.end + 200]
    return not amount.lone and speaks_of_pay(nearby)
