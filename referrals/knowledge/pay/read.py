"""What a posting's text says it pays: "$120k – $150k", "2.800 € brutto im Monat".

Every amount of money in the text is judged by the words around it. An amount is pay when the
nearest word says so (salary, Gehalt, rémunération); it is not when that word is about other money
(bonus, stipend, funding, revenue), or when no person could earn it in that time.

Of several, the best stated counts: pay before what is paid on target, a range before a lone amount,
base pay before a total. A list of equal ones in one currency (zones, levels, cities) is one range
from its least to its most. A lone amount is both ends, unless it says "from" or "up to", or stands
in a German or Spanish text, where it is the least by custom.
"""

from __future__ import annotations

from referrals.knowledge.pay.amounts import amounts_in
from referrals.knowledge.pay.currencies import speaks_of_money
from referrals.knowledge.pay.japanese import in_latin
from referrals.knowledge.pay.offers import Offer, offered
from referrals.model.postings import Salary

NEAR_LONE, NEAR_RANGE = 80, 250
"""Characters between two statements of pay that belong to one list."""


def salary_in(text: str) -> Salary | None:
    """The pay that *text* (plain) states; None when it states none, or not clearly."""
    if not speaks_of_money(text):
        return None
    text = in_latin(text)
    offers = [offer for amount in amounts_in(text) if (offer := offered(text, amount))]
    if not offers:
        return None
    best = min(offer.rank for offer in offers)
    return _together([offer for offer in offers if offer.rank == best])


def _together(offers: list[Offer]) -> Salary:
    """The first of *offers* and those that go on with it: zones, levels, cities."""
    first, last = offers[0], offers[0]
    listed = [first.amount]
    for offer in offers[1:]:
        if not _goes_on(last, offer):
            break
        listed.append(offer.amount)
        last = offer
    if len(listed) == 1:
        return first.salary
    low, high = min(amount.low for amount in listed), max(amount.high for amount in listed)
    return Salary(low, high, first.salary.currency, first.salary.period)


def _goes_on(last: Offer, offer: Offer) -> bool:
    one, other = last.salary, offer.salary
    near = NEAR_LONE if last.amount.lone else NEAR_RANGE
    return (
        (one.currency, one.period) == (other.currency, other.period)
        and None not in (one.min, one.max, other.min, other.max)
        and offer.amount.start - last.amount.end < near
    )
