"""vCards 2.1, 3.0 and 4.0, as phones and mail programs really write them.

Pictures, postal addresses and what else no advice needs are left where they are, and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import IO

from referrals.contacts.entry import Entry, contact_of
from referrals.contacts.exported import OWN, Export
from referrals.contacts.left_over import LeftOver, faults_of
from referrals.contacts.own_sources import as_stated
from referrals.contacts.tables.cells import raw_lines
from referrals.contacts.tables.listing import Listing
from referrals.contacts.tables.table import nobody
from referrals.contacts.text.encodings import by_name, encoding_of
from referrals.contacts.vcard.lines import Property, properties, unescaped, values

BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*begin\s*:\s*vcard\s*", re.IGNORECASE)
NAME = ("last", "first", "middle", "prefix", "suffix")
JOB = ("employer", "team")
WHOLE = {
    "FN": "name", "NICKNAME": "nickname", "TITLE": "title", "ROLE": "title", "EMAIL": "email",
    "TEL": "phone", "URL": "url", "X-SOCIALPROFILE": "url", "SOCIALPROFILE": "url",
    "BDAY": "birthday",
    # What `contacts export` writes besides.
    "X-REFERRALS-TIE": "tie", "X-REFERRALS-CONNECTED": "connected",
    "X-REFERRALS-LAST-CONTACT": "last_contact", "X-REFERRALS-CADENCE": "cadence",
    "X-REFERRALS-LOOKING": "looking", "X-REFERRALS-TAGS": "tags",
    "X-REFERRALS-SOURCES": "sources",
}  # fmt: skip
TEXTS = {"NOTE": "note", "X-REFERRALS-JOBS": "jobs", "X-REFERRALS-EXCHANGES": "exchanges"}
OF_THE_CARD = frozenset(
    """
    BEGIN END VERSION PRODID REV UID SOURCE CLASS MAILER NAME PROFILE KIND SORT-STRING
    CLIENTPIDMAP XML X-ABLABEL X-ABSHOWAS X-ABADR X-ABUID X-ADDRESSBOOKSERVER-KIND
    X-EVOLUTION-FILE-AS N ORG
    X-PHONETIC-FIRST-NAME X-PHONETIC-MIDDLE-NAME X-PHONETIC-LAST-NAME X-PHONETIC-ORG
    X-IMAGEHASH X-IMAGETYPE X-SHARED-PHOTO-DISPLAY-PREF X-ABCROP-RECTANGLE
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""What says nothing of the person, or is read in parts."""
PLAIN_WORDS = {
    "ADR": "postal addresses", "PHOTO": "pictures", "LOGO": "logos", "IMPP": "chat addresses",
    "ANNIVERSARY": "anniversaries", "RELATED": "relatives", "GENDER": "gender", "KEY": "keys",
    "X-ABRELATEDNAMES": "relatives", "X-ABDATE": "further days", "X-SKYPE": "chat addresses",
    "SOUND": "sounds", "GEO": "places", "TZ": "time zones", "LANG": "languages",
    "LABEL": "postal addresses",
}  # fmt: skip
KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
NO_PERSON = frozenset({"org", "group", "location", "application", "device"})
PREFERRED = re.compile(r"(?:^|[;,=\"])pref(?:=\"?(\d{1,3}))?(?:$|[;,\"])", re.IGNORECASE)
""" "PREF=1" in 4.0, "TYPE=work,pref" in 3.0, "PREF" in 2.1."""
LEAST_PREFERRED = 101
ALTERNATIVE = re.compile(r"altid=\"?([^;\"]+)", re.IGNORECASE)
SCHEME = re.compile(r"(?:tel|mailto):([^;?]*).*", re.IGNORECASE | re.DOTALL)

UNESCAPED_COMMA = re.compile(r"(?<!\\),")

Card = list[Property]


def read(file: IO[bytes], encoding: str = "", today: date = date.max) -> Export:
    """Everyone on the cards of *file*; a card that names nobody is left out with its line.
    *encoding*: what it is written in, where the user knows it. *today*: what ends later goes on."""
    written = by_name(encoding) if encoding else encoding_of(values(raw_lines(file)))
    file.seek(0)
    listing, left, unread = Listing(), LeftOver(), dict[str, None]()
    own = True
    for card in cards(properties(raw_lines(file), written)):
        said, own = entry(card), own and _is_own(card)
        contact = contact_of(said, today=today)
        contact = as_stated(contact, said) if _is_own(card) else contact
        why = "a company or a group, not a person" if _no_person(card, said) else ""
        why = why or nobody(said, contact)
        listing.add(card[0].line, contact, why, faults_of(said))
        if not why:
            left.note(said, contact)
            unread |= dict.fromkeys(_unread(card))
    return replace(
        listing.export(OWN if own else "vCard"),
        encoding=written.shown if written.guessed else "",
        unread=tuple(unread),
        left_over=left.sentences(),
    )


def _unread(card: Card) -> Iterator[str]:
    """What *card* says of a person and nobody reads, in words where there are any."""
    read = OF_THE_CARD | WHOLE.keys() | TEXTS.keys() | {"CATEGORIES"}
    for line in card:
        if line.name not in read and line.value.strip(" ;"):
            words = PLAIN_WORDS.get(line.name)
            yield f"{words} ({line.name})" if words else line.name


def cards(found: Iterable[Property]) -> Iterator[Card]:
    """The properties of each card, BEGIN first; one without END ends where the next begins.

    A card inside a card is an AGENT's, of vCard 2.1: another person, who is not the contact.
    """
    card, inside = Card(), 0
    for line in found:
        mark = (line.name, line.value.strip().upper())
        if mark == ("BEGIN", "VCARD"):
            if card and card[-1].name == "AGENT":
                inside += 1
                continue
            if card:
                yield card
            card, inside = [line], 0
        elif mark == ("END", "VCARD"):
            if card and not inside:
                yield card
                card = []
            inside = max(inside - 1, 0)
        elif card and not inside:
            card.append(line)
    if card:
        yield card


def entry(card: Card) -> Entry:
    """What *card* says in each field, the preferred first. A number's kind is also what its group's
    label says."""
    labels = {line.group: line.value for line in card if line.name == "X-ABLABEL" and line.group}
    own = _is_own(card)
    said = Entry()
    for one in _once_each(sorted(card, key=_preference)):
        if one.name in TEXTS:
            said.say(TEXTS[one.name], unescaped(one.value, "\n"))
        elif one.name == "CATEGORIES":
            for group in UNESCAPED_COMMA.split(one.value):
                said.say("group", unescaped(group).replace(",", " "))
        elif one.name in WHOLE:
            field = "profile" if own and one.name == "URL" else WHOLE[one.name]
            said.say(field, _whole(one), f"{one.kind} {labels.get(one.group, '')}")
        elif one.name == "ORG":
            _say_parts(said, JOB, one.parts())
    _say_parts(said, NAME, _first(card, "N"))
    return said


def _is_own(card: Card) -> bool:
    return "referrals" in _value(card, "PRODID").lower()


def _preference(said: Property) -> int:
    found = PREFERRED.search(said.kind)
    return LEAST_PREFERRED if found is None else int(found[1] or 1)


def _once_each(card: Iterable[Property]) -> Iterator[Property]:
    """Of what is said in several languages (ALTID), the first."""
    seen = set[tuple[str, str]]()
    for said in card:
        if match := ALTERNATIVE.search(said.kind):
            if (said.name, match[1]) in seen:
                continue
            seen.add((said.name, match[1]))
        yield said


def _say_parts(said: Entry, fields: Iterable[str], parts: list[str]) -> None:
    for field, part in zip(fields, parts, strict=False):
        said.say(field, part)


def _first(card: Card, name: str) -> list[str]:
    """The components of the first *name*: others are the same in another script (ALTID)."""
    parts = next((line.parts() for line in card if line.name == name), [])
    whole = _value(card, "FN") if _value(card, "VERSION").startswith("4") else ""
    written = _letters(unescaped(whole))
    if name == "N" and whole and written not in (_letters("".join(p)) for p in (parts[:3], parts)):
        return []  # since 4.0 every card says how the name is to be written
    return parts


def _letters(text: str) -> list[str]:
    return sorted(filter(str.isalnum, text.casefold()))


def _value(card: Card, name: str) -> str:
    return next((line.value.strip() for line in card if line.name == name), "")


def _whole(said: Property) -> str:
    text = unescaped(said.value).strip()
    return match[1] if (match := SCHEME.fullmatch(text)) else text


def _no_person(card: Card, said: Entry) -> bool:
    """Whether the card says so, or has for a name only the company's. Apple's "show as company" is
    how a person's card is sorted, too: one with a name of their own is a person's."""
    declared = any(s.name in KINDS and s.value.strip().lower() in NO_PERSON for s in card)
    named = bool(said["first"] or said["last"])
    shown = _value(card, "X-ABSHOWAS").lower() == "company"
    same = said["name"] in ("", said["employer"])
    return declared or (
        not named and said["employer"] != "" and (shown or same) and (shown or said["name"] != "")
    )
