"""What one row or card says of a person, field by field, and the contact that it makes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import get_args

from referrals.contacts.job_dates import job_until, says_nothing
from referrals.contacts.listing import MOST_ADDRESSES
from referrals.contacts.person_names import person_name, plain
from referrals.contacts.written_dates import written_date
from referrals.domain.people.address_book import profile_address
from referrals.model.people import Contact, Employment, TieKind

ADDRESS = re.compile(r"[^\s;,:<>()\[\]\"']+@[^\s;,:<>()\[\]\"']+")
PROFILE = re.compile(r"linkedin\.com/(?:in|pub|profile)/", re.IGNORECASE)
GUARD = re.compile(r"^'(?=[=+\-@])")
"""What exports put before a cell that a spreadsheet would take for a formula."""
NAMES = frozenset({"name", "first", "middle", "last", "suffix", "nickname"})
"""Na and Nil are people's names."""
LONGEST = 300
"""Characters of one field. Longer ones are no name, title or address."""
NOT_THEIRS = re.compile(
    r"fax|pager|telex|tty|isdn|callback|radio|assist|(?<!primary )company|x-|modem|bbs",
    re.IGNORECASE,
)
MOBILE = re.compile(r"mobil|cell|celular|móvil|movil|cellulare|portable|iphone", re.IGNORECASE)
LEAST_DIGITS = 5


class Entry:
    """The fields of one row or card: each may be said several times, with its kind of phone."""

    def __init__(self) -> None:
        self._said = defaultdict[str, list[tuple[str, str]]](list)

    def say(self, field: str, text: str, kind: str = "") -> None:
        cleaned = GUARD.sub("", plain(text[: 4 * LONGEST]))[:LONGEST]
        if cleaned and (field in NAMES or not says_nothing(cleaned)):
            self._said[field].append((kind, cleaned))

    def __getitem__(self, field: str) -> str:
        """What was said first; empty when nothing was."""
        return self._said[field][0][1] if field in self._said else ""

    def all(self, *fields: str) -> list[str]:
        return [text for field in fields for _, text in self._said.get(field, ())]

    def fields(self) -> set[str]:
        return set(self._said)

    def phone(self) -> str | None:
        return best_phone(self._said.get("phone", ()))


def contact_of(entry: Entry, european: bool = False, today: date = date.max) -> Contact:
    """The contact that *entry* makes; its name is empty when nothing can be one.

    *european*: 3/4/25 is the third of April. *today*: what ends later goes on. A web
    page is taken only where it is a profile: a company's home page would make one person of all
    who work there.
    """
    mails = ADDRESS.findall(" ".join(entry.all("email")))
    emails = tuple(dict.fromkeys(mail.lower().rstrip(".") for mail in mails))[:MOST_ADDRESSES]
    profiles = [text for text in entry.all("url") if PROFILE.search(text)]
    url = entry["profile"] or next(iter(profiles), "")
    job = _job(entry, european, today)
    return Contact(
        name=name_of(entry) or next(iter(emails), ""),
        emails=emails,
        phone=entry.phone(),
        url=profile_address(url) if url else None,
        employments=(job,) if job else (),
        connected_on=written_date(entry["connected"], european),
        last_contact=written_date(entry["last_contact"], european),
        tie=int(entry["tie"]) if entry["tie"] in set("12345") else None,
        kinds=tuple(kind for kind in get_args(TieKind) if kind in _words(entry, "kind")),
        note=entry["note"] or None,
    )


def name_of(entry: Entry) -> str:
    """Their name: of its parts, or as a whole where that only orders the parts as they do at home
    ("山田 太郎"), or their nickname."""
    whole = person_name("", middle="", last=entry["name"], suffix="")
    middle = entry["middle"].replace(",", " ")
    of_parts = person_name(
        entry["first"], middle=middle, last=entry["last"], suffix=entry["suffix"]
    )
    ordered = _letters(whole) == _letters(of_parts) and "," not in whole
    return (
        (whole if ordered else of_parts)
        or whole
        or person_name(entry["nickname"], middle="", last="", suffix="")
    )


def _letters(name: str) -> list[str]:
    return sorted(name.replace(" ", "").casefold())


def _words(entry: Entry, field: str) -> list[str]:
    return re.findall(r"\w+", " ".join(entry.all(field)).casefold())


def _job(entry: Entry, european: bool, today: date) -> Employment | None:
    if not entry["employer"]:
        return None
    job = job_until(entry["employer"], entry["from"], entry["to"], european, today)
    return replace(job, title=entry["title"] or None, team=entry["team"] or None)


def best_phone(numbers: Iterable[tuple[str, str]]) -> str | None:
    """The one number that reaches the person: their mobile, never a fax or an assistant.

    Of (kind, number) pairs; the kind is a program's word: "Work Fax".
    """
    theirs = [
        (kind, number)
        for kind, number in numbers
        if sum(map(str.isdigit, number)) >= LEAST_DIGITS and not NOT_THEIRS.search(kind)
    ]
    mobile = [number for kind, number in theirs if MOBILE.search(kind)]
    return next(iter(mobile or [number for _, number in theirs]), None)
