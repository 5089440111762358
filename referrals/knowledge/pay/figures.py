"""The figures of a text: its numbers, each with the currency that is written beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from referrals.knowledge.pay.currencies import SIGN, SIGNS, WORD, WORDS, one_of

SCALES = {
    "k": 1e3, "tsd": 1e3, "tausend": 1e3, "thousand": 1e3, "mil": 1e3, "tys": 1e3,
    "lakh": 1e5, "lakhs": 1e5, "lpa": 1e5, "m": 1e6, "mm": 1e6, "mio": 1e6, "mln": 1e6,
    "million": 1e6, "millions": 1e6, "millionen": 1e6, "millones": 1e6, "bn": 1e9, "b": 1e9,
    "billion": 1e9, "mrd": 1e9, "milliarden": 1e9, "milliards": 1e9, "trillion": 1e12,
}  # fmt: skip


INDIAN = ("lakh", "lakhs", "LPA", "lpa")
SCALE = rf"(?i:{one_of(SCALES)})|T(?=€|EUR)"  # T€: Tausend Euro
BLANK = r"[ \t\u00a0\u202f\u2009]"
# "45 000", "45.000,00", "110'000", "12,00,000", "12.52". Never begun inside a longer number, and
# every repetition is bounded: the time is linear in the text, whatever is in it.
NUMBER = re.compile(
    rf"""[0-9](?<!\d\d)(?<!\d[.,'’]\d)
    (?: \d{{0,2}} (?P<group>[.,'’]|{BLANK}) \d{{3}} (?:(?P=group)\d{{3}}){{0,3}} (?!\d)
      | \d? (?:,\d\d){{1,3}} ,\d{{3}} (?!\d)
      | \d{{0,8}} (?!\d) )
    (?: [.,] \d{{1,2}} (?!\d) )?""",
    re.VERBOSE,
)
# What may stand right after the number: ".–" for no cents, thousands or millions, the currency.
AFTER = re.compile(
    rf"""(?: [.,] [-–—]{{1,2}} (?!{BLANK}?\d) )?
    (?: [ \u00a0\u202f]? (?P<scale>{SCALE}) \.? (?: (?![^\W\d_]) | (?={WORD}) ) )?
    (?P<open>\+(?![^\W\d_]))?
    (?: {BLANK}{{0,2}} (?: (?P<sign>{SIGN}) (?!\d) (?!(?<=[$£]){BLANK}\d)
                     | (?P<word>{WORD}) (?![^\W\d_]) (?!{BLANK}?\d) ) )?""",
    re.VERBOSE,
)
BEFORE = re.compile(
    rf"(?<![^\W\d_])(?:(?P<word>{WORD})[\s(]{{0,2}}(?:{SIGN})?|(?P<sign>{SIGN}))\s{{0,2}}\Z"
)
WIDEST_SIGN = 10
NOT_A_FIGURE = re.compile(rf"{BLANK}?%|[-–]?[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at *start* to *end* of its text, currency and "k" included. *bare* is the number
    as written, before "k" made it a thousand times larger."""

    start: int
    end: int
    bare: float
    scale: float | None
    currency: str | None
    open: bool
    """A plus right after it: "100k+"."""

    @property
    def value(self) -> float:
        return self.bare * (self.scale or 1)


def figures_in(text: str) -> Iterator[Figure]:
    for number in NUMBER.finditer(text):
        after = AFTER.match(text, number.end())
        assert after  # all of it is optional
        start, before = _currency_before(text, number.start())
        yield Figure(
            start,
            end=after.end(),
            bare=_value(number[0], number["group"]),
            scale=SCALES.get(after["scale"].lower(), 1e3) if after["scale"] else None,
            currency=_currency(after) or before or ("INR" if after["scale"] in INDIAN else None),
            open=bool(after["open"]),
        )


def _currency_before(text: str, end: int) -> tuple[int, str | None]:
    first = max(0, end - WIDEST_SIGN)
    match = BEFORE.search(text[first:end])
    return (first + match.start(), _currency(match)) if match else (end, None)


def _currency(found: re.Match[str]) -> str | None:
    return WORDS.get(found["word"] or "") or SIGNS.get(found["sign"] or "")


def _value(number: str, group: str | None) -> float:
    """ "45.000,50" → 45000.5: what parts the thousands goes, what is left parts the cents."""
    if group is None and number.count(",") > 1:
        group = ","
    return float((number.replace(group, "") if group else number).replace(",", "."))
