"""The amounts of money of a text: ranges ("120-150k USD") and lone ones ("£25")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from referrals.knowledge.pay.currencies import DOLLAR
from referrals.knowledge.pay.figures import Figure, figures_in
from referrals.knowledge.pay.periods import STATED_AFTER

# What stands between the ends of a range: at most a time, then a dash or a word, then "up to".
JOIN = re.compile(
    r"""(?: [\s/] | \b(?:per|an?|hour|hourly|hr|h|year|yr|month|mo|annum|annually|brutto|brut|gross
        |base)\b | \([^()\d\n]{1,30}\) ){0,6}
    (?: [-–—−‐‑~]{1,2} | \b(?:to|through|until|bis|à|a|al|hasta|tot|até|do|till?|or)\b
      | [,;]?\s?(?:salary\s)?(?:range\s)?max(?:imum)?\b(?:\s(?:salary|pay))?:?
      | (?P<both> \b(?:and|und|et|y|e|ed|en|i)\b | & | \s[^\d.;:\n]{3,40}\sup\sto\b ) )
    \s{0,2} (?: (?:up\sto|bis\szu|zu|ca\.|about)\s )?""",
    re.IGNORECASE | re.VERBOSE,
)
# "$100,000 and $20,000" are two amounts, "between $100,000 and $120,000" is one range.
BETWEEN = re.compile(
    r"\b(?:between|zwischen|entre|tussen|tra|fra|pomiędzy|mellan|rang\w+|from|von|de)\s(?:\w+\s)?\Z",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\s?(?:hours|hrs|days|weeks|months|years|stunden|tage|jahre|heures|jours|ans|horas|años"
    r"|employees|people|persons|points)\b",
    re.IGNORECASE,
)
LONGEST_JOIN = 60
WIDEST = 8
"""How many times its lower end the upper end of a range may be: beyond that, it tells nothing."""


@dataclass(frozen=True, slots=True)
class Amount:
    """From *low* to *high*, equal when it is *lone*. *currency* is None where none is written
    beside a range; `pay_currencies.DOLLAR` is anybody's dollar."""

    start: int
    end: int
    low: float
    high: float
    currency: str | None
    lone: bool = False
    open: bool = False
    """A plus stands after the lone amount: "100k+"."""

    @property
    def tells(self) -> bool:
        """ "1 – 1,000,000" tells nothing."""
        return self.high <= WIDEST * self.low


def amounts_in(text: str) -> Iterator[Amount]:
    figures = figures_in(text)
    first = next(figures, None)
    while first:
        second = next(figures, None)
        joined = second and _range(text, first, second)
        if joined:
            if joined.tells:
                yield joined
            second = next(figures, None)
        elif first.currency:
            value = first.value
            yield Amount(
                first.start,
                end=first.end,
                low=value,
                high=value,
                currency=first.currency,
                lone=True,
                open=first.open,
            )
        first = second


def _range(text: str, first: Figure, second: Figure) -> Amount | None:
    if not _joined(text, first, second):
        return None
    low, high = first.value, second.value
    if not first.scale and second.scale and first.bare < 1000:
        low *= second.scale
    elif first.scale and not second.scale and second.bare < 1000:
        high *= first.scale
    currency = _shared(first.currency, second.currency)
    return (
        Amount(first.start, end=second.end, low=low, high=high, currency=currency)
        if low <= high
        else None
    )


def _joined(text: str, first: Figure, second: Figure) -> bool:
    gap = second.start - first.end
    join = JOIN.fullmatch(text, first.end, second.start) if 0 <= gap <= LONGEST_JOIN else None
    if not join or {first.currency, second.currency} - {
        None,
        DOLLAR,
        _shared(first.currency, second.currency),
    }:
        return False
    if not second.currency and COUNTED.match(text, second.end):
        return False
    return not join["both"] or bool(BETWEEN.search(text[max(0, first.start - 30) : first.start]))


def _shared(one: str | None, other: str | None) -> str | None:
    """The more exact of two currencies: "$130,000 - 140,000 USD" are American."""
    return other if one in (None, DOLLAR) and other else one


# What stands right before a lone amount, and right after it: from there on, or up to there.
FROM = re.compile(
    r"""(?:\b(?: from | start(?:s|ing)?(?:[ ](?:at|from))?
    | at[ ]least | min(?:imum|\.)? | mind(?:estens|\.) | ab | à[ ]partir[ ]de | dès | minimum[ ]de
    | desde | a[ ]partir[ ]d[eai] | vanaf | od | da) | >) \s*(?:of\s|von\s)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
UP_TO = re.compile(
    r"""(?:\b(?: up[ ]?to | bis(?:[ ]zu)? | jusqu.?[àa] | hasta | max\.? | maximum | maximal
    | fino[ ]ad? | tot | até | do | under | as[ ]much[ ]as) | <) \s*(?:of\s|von\s)?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
AND_MORE = re.compile(
    r"\s*(?:or more|and up|and above|minimum|upwards?|aufwärts|et plus|o más|e oltre)\b",
    re.IGNORECASE,
)


def ends(amount: Amount, before: str, after: str) -> tuple[float | None, float | None]:
    """Least and most, with the words around a lone amount heard: "from 60,000" has no most."""
    if not amount.lone:
        return amount.low, amount.high
    if UP_TO.search(before):
        return None, amount.high
    if FROM.search(before) or amount.open or AND_MORE.match(after):
        return amount.low, None
    return amount.low, amount.high


def nothing_but(text: str, amount: Amount) -> bool:
    """Whether *text* is this amount and no more than its time, or "from" or "up to" before it."""
    before, after = text[: amount.start].strip(), text[amount.end :].strip()
    bound = any(bounds.fullmatch(before) for bounds in (FROM, UP_TO))
    return (not before or bound) and (not after or bool(STATED_AFTER.fullmatch(after)))
