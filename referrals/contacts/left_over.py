"""What an entry says and a contact has no place for, so that it can be told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from referrals.contacts.birthdays import birthday
from referrals.contacts.entry import PROFILE, Entry
from referrals.contacts.exported import some_of
from referrals.contacts.tables.job_dates import is_unread_end, stated_day
from referrals.contacts.text.written_dates import written_date
from referrals.knowledge.mail.addresses import mailboxes
from referrals.model.people import Contact

DAYS = ("connected", "last_contact")


def faults_of(entry: Entry) -> list[str]:
    """What stands in place of an address or a day and is none, for the user to mend."""
    faults = (fault for text in entry.all("email") for fault in mailboxes(text).faults)
    told = [f"'{fault}' is no mail address, and was not taken" for fault in faults]
    days = (text for field in DAYS for text in entry.all(field) if not written_date(text, False))
    born = (text for text in entry.all("birthday") if not birthday(text))
    began = (text for text in entry.all("from") if not stated_day(text, False))
    unread = (*days, *born, *began)
    told += [f"'{text}' is no day that can be read, and was not taken" for text in unread]
    told += [
        f"'{text}' does not say until when: taken for a present job; write a day, or left"
        for text in entry.all("to")
        if is_unread_end(text)
    ]
    ties = (text for text in entry.all("tie") if not _is_number(text))
    return told + [f"'{text}' is no tie from 1 to 5, and was not taken" for text in ties]


def _is_number(text: str) -> bool:
    """Our own exports have inferred ties with a decimal point."""
    return text.replace(".", "", 1).isdecimal() and 1 <= float(text) <= 5


class LeftOver:
    """By what was left over: who has it."""

    def __init__(self) -> None:
        self._whose = defaultdict[str, list[str]](list)

    def note(self, entry: Entry, contact: Contact) -> None:
        for what in _left_over(entry, contact):
            self._whose[what].append(contact.name)

    def sentences(self) -> tuple[str, ...]:
        """ "further phones: Ana Silva, Bo Larsen and 3 more"."""
        return tuple(f"{what}: {some_of(names)}" for what, names in self._whose.items())


def _left_over(entry: Entry, contact: Contact) -> Iterator[str]:
    if len(set(entry.all("phone"))) > 1:
        yield "phones beside the one that is kept"
    pages = {text for text in entry.all("url") if not PROFILE.search(text)}
    if pages and entry["profile"] not in pages:
        yield "web pages that are no profile of theirs"
    if len({text for text in entry.all("url", "profile") if PROFILE.search(text)}) > 1:
        yield "profiles beside the one that is kept"
    if entry["nickname"] and entry["nickname"] != contact.name:
        yield "nicknames"
