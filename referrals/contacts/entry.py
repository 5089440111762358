"""What one row or card says of a person, field by field, and the contact that it makes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import get_args

from referrals.contacts.birthdays import birthday
from referrals.contacts.groups import groups_in, kinds_of, tags_of
from referrals.contacts.person_names import (
    PersonName,
    lines_of,
    name_of_parts,
    plain,
    whole_name,
)
from referrals.contacts.tables.job_dates import job_until, says_nothing
from referrals.contacts.tables.job_words import jobs_in
from referrals.contacts.tables.listing import MOST_ADDRESSES
from referrals.contacts.tables.passed import exchanges_in
from referrals.contacts.text.written_dates import written_date
from referrals.domain.people.profiles import profile_address
from referrals.knowledge.mail.addresses import is_address, mailboxes
from referrals.knowledge.phones import is_phone
from referrals.model.people import Contact, Employment, TieKind

PROFILE = re.compile(r"linkedin\.com/(?:in|pub|profile)/", re.IGNORECASE)
GUARD = re.compile(r"^'(?=[=+\-@])")
"""What exports put before a cell that a spreadsheet would take for a formula."""
NAMES = frozenset({"name", "first", "middle", "last", "suffix", "nickname"})
"""Na and Nil are people's names."""
TEXTS = frozenset({"note", "jobs", "exchanges"})
LONGEST_TEXT = 10_000
LONGEST = 300
"""Characters of one field. Longer ones are no name, title or address."""
WITH_ADDRESS = re.compile(
    r"\s*(.*?\S)(?:\s*[<(\[]\s*(?:mailto:)?|\s+)([^\s<>()\[\]]+@[^\s<>()\[\]]+?)\s*[>)\]]?\s*"
)
"""A name with the address beside it, as mail programs write both."""
NOT_THEIRS = re.compile(
    r"fax|pager|telex|tty|isdn|callback|radio|assist|(?<!primary )company|x-|modem|bbs",
    re.IGNORECASE,
)
MOBILE = re.compile(r"mobil|cell|celular|móvil|movil|cellulare|portable|iphone", re.IGNORECASE)


SPAN = re.compile(r"(\d{1,4})\s*([dwmy])?", re.IGNORECASE)
DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


class Entry:
    """The fields of one row or card: each may be said several times, with its kind of phone."""

    def __init__(self) -> None:
        self._said = defaultdict[str, list[tuple[str, str]]](list)

    def say(self, field: str, text: str, kind: str = "") -> None:
        if field in NAMES and (match := WITH_ADDRESS.fullmatch(text)) and is_address(match[2]):
            text = match[1]
            self.say("email", match[2])
        whole = text[:LONGEST_TEXT] if field in TEXTS else text[: 4 * LONGEST]
        told = lines_of(whole) if field in TEXTS else plain(whole)[:LONGEST]
        cleaned = GUARD.sub("", told.strip("\ufffd"))
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
    emails = _mails(entry)
    profiles = [text for text in entry.all("url") if PROFILE.search(text)]
    url = entry["profile"] or next(iter(profiles), "")
    name = name_of(entry)
    groups = [group for text in entry.all("group") for group in groups_in(text)]
    kinds = {*_words(entry, "kind"), *kinds_of(groups)}
    return Contact(
        name=name.text or next(iter(emails), ""),
        name_parts=name.parts,
        emails=emails,
        phone=entry.phone(),
        url=profile_address(url) if url else None,
        employments=tuple(_jobs(entry, european, today)),
        connected_on=written_date(entry["connected"], european),
        last_contact=written_date(entry["last_contact"], european),
        exchanges=tuple(exchanges_in(entry["exchanges"])),
        tie=int(entry["tie"]) if entry["tie"] in set("12345") else None,
        kinds=tuple(kind for kind in get_args(TieKind) if kind in kinds),
        cadence=_days(entry["cadence"]),
        birthday=birthday(entry["birthday"]),
        looking=entry["looking"] or None,
        note="\n".join(dict.fromkeys(entry.all("note"))) or None,
        tags=tuple(dict.fromkeys(_tags(entry, groups))),
    )


def _tags(entry: Entry, groups: list[str]) -> Iterator[str]:
    """Our own export's, those that the user says a column holds, and groups."""
    yield from filter(None, map(str.strip, entry["tags"].split(";")))
    yield from (tag for text in entry.all("tag") for tag in groups_in(text))
    yield from tags_of(groups)


def _mails(entry: Entry) -> tuple[str, ...]:
    told = (mail for text in entry.all("email") for mail in mailboxes(text).addresses)
    return tuple(dict.fromkeys(told))[:MOST_ADDRESSES]


def name_of(entry: Entry) -> PersonName:
    """Their name: of its parts, or as a whole where that only orders the parts as they do at home
    ("山田 太郎"), or their nickname."""
    whole = whole_name(entry["name"])
    of_parts = name_of_parts(
        entry["first"], middle=entry["middle"], last=entry["last"], suffix=entry["suffix"]
    )
    ordered = whole.text and "," not in entry["name"]
    if ordered and _letters(whole.text) == _letters(of_parts.text):
        return replace(of_parts, text=whole.text)
    return next(filter(_said, (of_parts, whole)), whole_name(entry["nickname"]))


def _said(name: PersonName) -> bool:
    return bool(name.text)


def _letters(name: str) -> list[str]:
    return sorted(name.replace(" ", "").casefold())


def _words(entry: Entry, field: str) -> list[str]:
    return re.findall(r"\w+", " ".join(entry.all(field)).casefold())


def _jobs(entry: Entry, european: bool, today: date) -> Iterator[Employment]:
    """The job with its dates, then further ones: as many titles as employers belong together."""
    told = list(jobs_in(entry["jobs"], today))
    if not entry["employer"] or any(job.employer == entry["employer"] for job in told):
        yield from told
        return
    job = job_until(entry["employer"], entry["from"], entry["to"], european, today)
    yield replace(job, title=entry["title"] or None, team=entry["team"] or None)
    employers, titles = entry.all("employer"), entry.all("title")
    paired = titles if len(titles) == len(employers) else [""] * len(employers)
    further = dict(zip(employers[1:], paired[1:], strict=True))
    for employer in further.keys() - {entry["employer"]}:
        yield Employment(employer, further[employer] or None)
    yield from told


def _days(text: str) -> int | None:
    """60, 60d, 8w, 2m, 1y"""
    match = SPAN.fullmatch(text.strip())
    return int(match[1]) * DAYS[(match[2] or "d").lower()] if match else None


def best_phone(numbers: Iterable[tuple[str, str]]) -> str | None:
    """The one number that reaches the person: their mobile, never a fax or an assistant.

    Of (kind, number) pairs; the kind is a program's word: "Work Fax".
    """
    theirs = [
        (kind, number)
        for kind, number in numbers
        if is_phone(number) and not NOT_THEIRS.search(kind)
    ]
    mobile = [number for kind, number in theirs if MOBILE.search(kind)]
    return next(iter(mobile or [number for _, number in theirs]), None)
