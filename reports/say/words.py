"""How numbers, dates, places and people are said to the reader."""

from __future__ import annotations

import re
from datetime import date

from referrals.model.people import Contact
from referrals.model.postings import Posting
from referrals.model.wording import MONTHS, counted

LONGEST_NAME = 30
_DANGLING = re.compile(
    r"(?:\s+(?:at|in|of|for|and|or|the|a|to|with|on|by|from|im|für|und|der|die|das|von|van|de|da))+$",
    re.IGNORECASE,
)
"""Words that say nothing without the one behind them."""


def day(on: date, today: date) -> str:
    """ "23 November", with the year when it is not this one."""
    text = f"{on.day} {MONTHS[on.month - 1]}"
    return text if on.year == today.year else f"{text} {on.year}"


def short_day(on: date) -> str:
    """ "23 Nov"."""
    return f"{on.day} {MONTHS[on.month - 1][:3]}"


def how_late(due: date, today: date) -> str:
    """How late something is: "overdue by 3 days"."""
    late = (today - due).days
    if late <= 0:
        return "due today"
    return "due yesterday" if late == 1 else f"overdue by {counted(late, 'day')}"


def listed(names: list[str]) -> str:
    """ "Ana, Ben and Cleo"."""
    return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def clip(text: str, length: int) -> str:
    """At most *length* characters, cut between words where it can be."""
    if len(text) <= length:
        return text
    start = text[: length - 1]
    head, blank, _ = start.rpartition(" ")
    kept = head if blank and len(head) > length // 2 else start
    return _DANGLING.sub("", kept).rstrip(" ,;:.–-&(") + "…"


def first_name(contact: Contact) -> str:
    """How a letter begins: the given name as it came ("Thu" of "Nguyễn Thu"), else the first word
    that is no title ("Dr."); cut if somebody's name is a line of signs."""
    given = contact.name_parts.given
    words = (given if given and given in contact.name else contact.name).split()
    return clip(next((w for w in words if not w.endswith(".")), contact.name), LONGEST_NAME)


def workplace_words(posting: Posting) -> str:
    """Where one would work: "Berlin or Lisbon, hybrid"; empty when the board does not say."""
    if posting.guessed:
        return "read from a link: look whether it is a posting"
    where = " or ".join(posting.locations[:3])
    more = len(posting.locations) - 3
    where += f" or {more} more" if more > 0 else ""
    how = {"onsite": "on site"}.get(posting.workplace or "", posting.workplace or "")
    if how.casefold() in where.casefold():
        return where
    return f"{where}, {how}" if where else how.capitalize()


SPONSORS = {"stated": "sponsors visas", "refused": "sponsors no visa"}


def sponsorship_words(posting: Posting, longest: int = 160) -> str:
    """ "sponsors visas: “We sponsor your work visa.”"; empty where nobody looked."""
    told = posting.sponsorship
    if told is None:
        return ""
    if told.stance == "silent":
        return "says nothing of sponsoring a visa"
    return f"{SPONSORS[told.stance]}: “{clip(told.sentence, longest)}”"


def pay_words(posting: Posting) -> str:
    """ "70,000–90,000 EUR a year"; empty when the board does not say."""
    salary = posting.salary
    if salary is None:
        return ""
    ends = [f"{end:,.0f}" for end in (salary.min, salary.max) if end is not None]
    per = "an hour" if salary.period == "hour" else f"a {salary.period}"
    return f"{'–'.join(dict.fromkeys(ends))} {salary.currency} {per}"
