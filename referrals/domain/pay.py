"""What a posting's text says it pays: "$120k – $150k", "2.800 € brutto im Monat".

Every amount of money in the text is judged by the words around it. An amount is pay when the
nearest word says so (salary, Gehalt, rémunération); it is not when that word is about other money
(bonus, stipend, funding, revenue), or when no person could earn it in that time.

Of several, the best stated counts: base pay before what is paid on target, a range before a lone
amount, a base before a total. A list of equal ones in one currency (zones, levels, cities) is one
range from its least to its most. A lone amount is both ends, unless it says "from" or "up to".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from referrals.domain import pay_periods
from referrals.domain.model import Period, Salary
from referrals.domain.pay_figures import DOLLAR, Figure, figures_in
from referrals.domain.pay_words import AND_MORE, FROM, MATTER, TOTAL, UP_TO

# A text without any of these says no pay; most texts end here, after a few quick looks.
MONEY = ("$", "€", "£", "EUR", "USD", "CHF", "GBP", "uro", "CAD", "AUD", "PLN", "SEK", "NOK", "DKK",
         "INR", "SGD", "₹", "¥", "zł", "JPY", "CZK", "HUF", "eur", "usd", "R$", "BRL", "MXN", "ZAR",
         "AED", "salary range", "pay range")  # fmt: skip


def salary_in(text: str) -> Salary | None:
    """The pay that *text* (plain) states; None when it states none, or not clearly."""
    if not any(sign in text for sign in MONEY):
        return None
    offers = list(_offers(text))
    if not offers:
        return None
    return None
