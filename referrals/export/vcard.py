"""Everyone as cards: vCard 4.0 (RFC 6350), one after the other.

A card says where somebody works today: programs that read one take every ORG for a present job.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from referrals.export.table import (
    clean,
    exchanges_in_words,
    jobs_in_words,
    parts_of,
    present,
    sources_in_words,
)
from referrals.model.people import Contact

PRODID = "-//referrals//contacts//EN"
LONGEST = 75
"""Octets of a line, without its end; a longer one is folded."""
SEPARATES = re.compile(r"[\\,;]")
LINE_END = re.compile(r"\r\n|\r|\n")
IN_ADDRESSES = "%/:?#[]@!$&'()*+,;=~"


def vcards(people: Iterable[Contact], notes: bool) -> str:
    """One card a person; *notes* adds your notes."""
    lines = (line for contact in people for line in _card(contact, notes))
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _card(contact: Contact, notes: bool) -> Iterator[str]:
    parts = parts_of(contact)
    job = present(contact)
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"PRODID:{PRODID}")
    yield f"FN:{_text(contact.name)}"
    # May be left out since 4.0; but programs made for 3.0 sort by it.
    yield f"N:{_text(parts.family)};{_text(parts.given)};;;{_text(parts.suffix)}"
    yield from (f"EMAIL:{_text(mail)}" for mail in contact.emails)
    if contact.phone:
        yield f"TEL:{_text(contact.phone)}"
    if contact.url:
        yield f"URL:{quote(contact.url, safe=IN_ADDRESSES)}"
    if job:
        yield f"ORG:{';'.join(_text(part) for part in (job.employer, job.team) if part)}"
    if job and job.title:
        yield f"TITLE:{_text(job.title)}"
    if contact.kinds:
        yield f"CATEGORIES:{','.join(contact.kinds)}"
    if contact.birthday:
        yield f"BDAY:{_birthday(contact.birthday)}"
    yield from _besides(contact)
    if notes and contact.looking:
        yield f"X-REFERRALS-LOOKING:{_text(contact.looking)}"
    if notes and contact.note:
        yield f"NOTE:{_text(contact.note)}"
    yield "END:VCARD"


def _besides(contact: Contact) -> Iterator[str]:
    """What no other program has a place for, so that we can read it again."""
    said = {
        "TIE": contact.tie,
        "CONNECTED": contact.connected_on,
        "LAST-CONTACT": contact.last_contact,
        "CADENCE": contact.cadence,
        "TAGS": ";".join(contact.tags),
        "JOBS": jobs_in_words(contact),
        "EXCHANGES": exchanges_in_words(contact),
        "SOURCES": sources_in_words(contact),
    }
    yield from (f"X-REFERRALS-{name}:{_text(str(value))}" for name, value in said.items() if value)


def _birthday(day: str) -> str:
    """19870203, --0203"""
    return f"--{day[2:].replace('-', '')}" if day.startswith("--") else day.replace("-", "")


def _text(text: str) -> str:
    escaped = SEPARATES.sub(lambda sign: f"\\{sign[0]}", LINE_END.sub("\n", text))
    return clean(escaped).replace("\n", "\\n")


def folded(line: str) -> str:
    """*line* on lines of at most 75 octets, those behind the first with a space; no character is
    cut in two."""
    pieces, octets = [""], 0
    # Half characters, which no file can hold, are no matter here: what is written is cleaned first.
    for char in line.encode(errors="replace").decode():
        octets += len(char.encode())
        if octets > LONGEST:
            pieces.append(" ")
            octets = 1 + len(char.encode())
        pieces[-1] += char
    return "\r\n".join(pieces)
