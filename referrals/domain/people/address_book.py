"""One person, one contact: whom a line of an export means."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

from referrals.domain.people.updates import updated
from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.employers.names import key, spelled
from referrals.model.people import Contact

LOCAL = 8
"""Digits of a phone that are compared: the country and the zero before it are not always said."""
RESERVED = re.compile(r'[\s?#%"<>\\]')
LINKEDIN = re.compile(r"(?:[a-z]{2,3}\.|www\.|m\.)?linkedin\.com")


class AddressBook:
    """Everyone the user knows, to be found again by what a line of an export says."""

    def __init__(
        self, people: Iterable[Contact], parts: Iterable[tuple[int, Contact]] = ()
    ) -> None:
        """*parts*: by the id of one of *people*, each contact, as written, that it stands for."""
        self.people: list[Contact] = []
        self._places: dict[str, int] = {}
        self._named: defaultdict[Hashable, list[int]] = defaultdict(list)
        for contact in people:
            self._keep(contact, len(self.people))
        places = {contact.id: place for place, contact in enumerate(self.people)}
        self._parts = defaultdict[int, set[Hashable]](set)
        for whole, part in parts:
            self._parts[places[whole]].update(_name_signs(part))
        for place, signs in self._parts.items():
            for sign in signs:
                self._enter(sign, place)

    def find(self, seen: Contact) -> Contact | None:
        """The contact whom *seen* means: by profile address, else by e-mail, else by phone.

        A phone may be a household's or an office's: it decides between people of one name. Equal
        names alone never decide, but for two contacts of whom nothing else is known. With the same
        day of connecting they do, unless both have profile addresses, or both have e-mails and none
        in common; with the same employer where that is all that is known of either.
        """
        place = self._place(seen)
        return None if place is None else self.people[place]

    def meet_all(self, seen: Iterable[Contact], today: date) -> list[int]:
        """Take in an export; the places in `people` of those whom it means. Whom an address tells
        come first, so that those who have but a name find everyone in their place."""
        told = sorted(seen, key=lambda row: (not row.url, not row.emails))
        return sorted({self.meet(row, today) for row in told})

    def meet(self, seen: Contact, today: date) -> int:
        """Take in one line of an export; the place in `people` of the one whom it means."""
        place = self._place(seen)
        if place is None:
            self._keep(seen, len(self.people))
            return len(self.people) - 1
        # An address leads to one person only, or the next import would not know to whom.
        own = tuple(mail for mail in seen.emails if self._places.get(_same(mail), place) == place)
        now = updated(self.people[place], replace(seen, emails=own), today)
        if now != self.people[place]:
            self._keep(now, place)
        return place

    def _place(self, seen: Contact) -> int | None:
        for address in _addresses(seen):
            if address in self._places:
                return self._places[address]
        signs = Counter(
            at
            for sign in set(_name_signs(seen))
            for at in self._named.get(sign, ())
            if sign in self._parts[at]
            or sign in _name_signs(self.people[at])  # they may go by another name since
        )
        candidates = [at for at in signs if not _contradict(seen, self.people[at])]
        if len(candidates) > 1 and seen.emails and not seen.url:
            return None  # the address of one of them: nobody may get the other's
        return min(candidates, key=lambda at: (-signs[at], at), default=None)

    def _keep(self, contact: Contact, place: int) -> None:
        self.people[place : place + 1] = [contact]
        for address in _addresses(contact):
            self._places.setdefault(address, place)
        for sign in _name_signs(contact):
            self._enter(sign, place)

    def _enter(self, sign: Hashable, place: int) -> None:
        if place not in self._named[sign]:
            self._named[sign].append(place)


def _addresses(contact: Contact) -> Iterator[str]:
    if contact.url:
        yield _same(profile_address(contact.url) or contact.url)
    yield from (_same(mail) for mail in contact.emails if not shared_mailbox(mail))
    if digits := "".join(filter(str.isdigit, contact.phone or ""))[-LOCAL:]:
        yield f"tel:{digits} {spelled(contact.name)}"


def _same(address: str) -> str:
    return address.strip().casefold()


def _name_signs(contact: Contact) -> Iterator[Hashable]:
    name = spelled(contact.name)
    if name and contact.connected_on:
        yield name, contact.connected_on
    elif name and not any(_addresses(contact)):
        yield from ((name, key(job.employer)) for job in contact.employments)
        if not contact.employments:
            yield (name,)


def _contradict(a: Contact, b: Contact) -> bool:
    """Whether two contacts of one name are two people: of both we know where, and it differs."""
    mails = set(map(_same, a.emails)), set(map(_same, b.emails))
    return bool((a.url and b.url) or (all(mails) and mails[0].isdisjoint(mails[1])))


@lru_cache(maxsize=65536)
def profile_address(text: str) -> str | None:
    """One form for all spellings of a profile's address: https, no %-codes, query or end slash.

    None when it is no web address.
    """
    text = text.strip()
    if not re.match(r"https?://", text, re.IGNORECASE):
        text = f"https://{text}"
    try:
        pieces = urlsplit(text)
        host = (pieces.hostname or "") + (f":{pieces.port}" if pieces.port else "")
    except ValueError:  # brackets or a port that are none
        return None
    if "." not in host or not re.fullmatch(r"[\w.:-]+", host):
        return None
    host = "www.linkedin.com" if LINKEDIN.fullmatch(host) else host
    path = unicodedata.normalize("NFC", unquote(pieces.path)).rstrip("/")
    return f"https://{host}{RESERVED.sub(lambda sign: quote(sign[0]), path)}"
