"""vCards 2.1, 3.0 and 4.0, as phones and mail programs really write them.

Notes, addresses and birthdays are left where they are: they may be about others, and no advice
needs them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import IO

from referrals.contacts.cells import raw_lines
from referrals.contacts.entry import Entry, contact_of, faults_of
from referrals.contacts.exported import Export
from referrals.contacts.listing import Listing
from referrals.contacts.table import nobody
from referrals.contacts.vcard_lines import Property, properties, unescaped

BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s*begin\s*:\s*vcard\s*", re.IGNORECASE)
NAME = ("last", "first", "middle", "prefix", "suffix")
JOB = ("employer", "team")
WHOLE = {
    "FN": "name", "NICKNAME": "nickname", "TITLE": "title", "ROLE": "title", "EMAIL": "email",
    "TEL": "phone", "URL": "url", "X-SOCIALPROFILE": "url", "SOCIALPROFILE": "url",
}  # fmt: skip
KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND", "X-ABSHOWAS")
NO_PERSON = frozenset({"org", "group", "location", "application", "device", "company"})
SCHEME = re.compile(r"(?:tel|mailto):([^;?]*).*", re.IGNORECASE | re.DOTALL)

Card = list[Property]


def read(file: IO[bytes]) -> Export:
    """Everyone on the cards of *file*; a card that names nobody is left out with its line."""
    listing = Listing()
    for card in cards(properties(raw_lines(file))):
        said = entry(card)
        contact = contact_of(said)
        why = "a company or a group, not a person" if _no_person(card, said) else ""
        listing.add(card[0].line, contact, why or nobody(said, contact), faults_of(said))
    return listing.export("vCard")


def cards(found: Iterable[Property]) -> Iterator[Card]:
    """The properties of each card, BEGIN first; one without END ends where the next begins.

    A card inside a card is an AGENT's, of vCard 2.1: another person, who is not the contact.
    """
    card, inside = Card(), 0
    for said in found:
        mark = (said.name, said.value.strip().upper())
        if mark == ("BEGIN", "VCARD"):
            if card and card[-1].name == "AGENT":
                inside += 1
                continue
            if card:
                yield card
            card, inside = [said], 0
        elif mark == ("END", "VCARD"):
            if card and not inside:
                yield card
                card = []
            inside = max(inside - 1, 0)
        elif card and not inside:
            card.append(said)
    if card:
        yield card


def entry(card: Card) -> Entry:
    """What *card* says in each field. A number's kind is also what its group's label says."""
    labels = {said.group: said.value for said in card if said.name == "X-ABLABEL" and said.group}
    said = Entry()
    for one in card:
        if one.name in WHOLE:
            said.say(WHOLE[one.name], _whole(one), f"{one.kind} {labels.get(one.group, '')}")
    _say_parts(said, NAME, _first(card, "N"))
    _say_parts(said, JOB, _first(card, "ORG"))
    return said


def _say_parts(said: Entry, fields: Iterable[str], parts: list[str]) -> None:
    for field, part in zip(fields, parts, strict=False):
        said.say(field, part)


def _first(card: Card, name: str) -> list[str]:
    """The components of the first *name*: others are the same in another script (ALTID)."""
    version = _value(card, "VERSION")
    if name == "N" and version.startswith("4") and _value(card, "FN"):
        return []  # since 4.0 every card says how the name is to be written
    return next((said.parts() for said in card if said.name == name), [])


def _value(card: Card, name: str) -> str:
    return next((said.value.strip() for said in card if said.name == name), "")


def _whole(said: Property) -> str:
    text = unescaped(said.value).strip()
    return found[1] if (found := SCHEME.fullmatch(text)) else text


def _no_person(card: Card, said: Entry) -> bool:
    """Whether the card says so, or has for a name only the company's."""
    declared = any(s.name in KINDS and s.value.strip().lower() in NO_PERSON for s in card)
    unnamed = not (said["first"] or said["last"]) and said["name"] == said["employer"] != ""
    return declared or unnamed
