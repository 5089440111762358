"""Whom the user met, from a calendar: who was there and when, never what it was about.

A meeting is evidence of contact where the user organized it or said yes, and where few were there.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from itertools import takewhile
from typing import IO, Any

from referrals.contacts.exported import Export, NotAnExport, Skipped, some_of
from referrals.contacts.person_names import plain, whole_name
from referrals.contacts.tally import Tally, with_exchanges
from referrals.knowledge.employers.mail_hosts import shared_mailbox
from referrals.knowledge.mail.addresses import address_in
from referrals.knowledge.mail.same_mailbox import mailbox, mailboxes_of
from referrals.knowledge.person_names.no_person import is_no_person, is_persons
from referrals.model.people import Contact, NameParts
from referrals.model.wording import counted

LARGEST = 64 << 20
MOST_GUESTS = 8
"""More of them are an audience."""
NO_PERSON = frozenset({"ROOM", "RESOURCE", "GROUP"})
NOT_THERE = frozenset({"DECLINED", "NEEDS-ACTION", "DELEGATED"})
CALENDARS = ("@resource.calendar.google.com", "@group.calendar.google.com")
STEADY = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
MOST_TIMES = 5000

Guests = dict[str, tuple[str, bool]]
"""Address → name, and whether they were there."""


def is_calendar(top: bytes) -> bool:
    return top.strip().upper() == b"BEGIN:VCALENDAR"


def read(file: IO[bytes], size: int, me: frozenset[str], today: date) -> Export:
    """Everyone with whom the user met in small company. Raises NotAnExport."""
    from icalendar import Calendar

    own = mailboxes_of(me)
    if not own:
        raise NotAnExport("which address is yours? Say it as email under [me] in config.toml")
    if size > LARGEST:
        raise NotAnExport(f"larger than {LARGEST >> 20} MB: export fewer years")
    try:
        calendars = Calendar.from_ical(file.read(), multiple=True)
    except ValueError as error:
        raise NotAnExport(f"the calendar is damaged: {error}; export it again") from None
    met = Meetings(own, today)
    for calendar in calendars:
        for event in calendar.walk("VEVENT"):
            met.take(event)
    return met.export()


class Meetings:
    """The meetings, while they are counted."""

    def __init__(self, me: frozenset[str], today: date) -> None:
        self._me, self._today = me, today
        self._tally = Tally[str]()
        self._names = dict[str, str]()
        self._seen = set[tuple[str, str]]()
        self._of_nobody = dict[str, str]()
        self._events = 0
        self._without_me, self._large, self._off = list[str](), list[str](), list[str]()
        self._to_come, self._alone = list[str](), list[str]()

    def take(self, event: Any) -> None:
        """Count the meeting *event*, once, if it took place with the user and few others."""
        self._events += 1
        number, guests = f"meeting {self._events}", dict(_guests(event))
        sign = (str(event.get("uid", "")), str(event.get("recurrence-id", "")))
        if len(guests) < 2 or (sign[0] and sign in self._seen):
            return
        self._seen.add(sign)
        mine = [there for who, (_, there) in guests.items() if mailbox(who) in self._me]
        cancelled = str(event.get("status", "")).upper() == "CANCELLED"
        if not mine:
            self._without_me.append(number)
        elif len(guests) > MOST_GUESTS:
            self._large.append(number)
        elif cancelled or not any(mine):
            self._off.append(number)
        elif not (days := _days(event, self._today)):
            self._to_come.append(number)
        elif not any(there and mailbox(who) not in self._me for who, (_, there) in guests.items()):
            self._alone.append(number)
        else:
            self._count(guests, days)

    def _count(self, guests: Guests, days: list[date]) -> None:
        for who, (name, there) in guests.items():
            if is_no_person(name, who) and not is_persons(who):
                self._of_nobody.setdefault(who, f"{name} <{who}>")
            elif there and mailbox(who) not in self._me and (name or not shared_mailbox(who)):
                self._names[who] = name or self._names.get(who, "")
                for day in days:
                    self._tally.add(who, "meeting", "given", day)

    def export(self) -> Export:
        said = {
            "without you: are there other addresses of yours?": self._without_me,
            f"of more than {MOST_GUESTS}": self._large,
            "cancelled, or not agreed to by you": self._off,
            "in days to come, or without a day": self._to_come,
            "to which nobody else said yes": self._alone,
        }
        skipped = tuple(
            Skipped(0, f"{counted(len(which), 'meeting')} {why} ({some_of(which)})")
            for why, which in said.items()
            if which
        )
        if nobodies := [*self._of_nobody.values()]:
            skipped += (Skipped(0, f"households, teams and rooms ({some_of(nobodies)})"),)
        people = tuple(self._contact(who) for who in sorted(self._tally))
        return Export(people, skipped, what="calendar")

    def _contact(self, who: str) -> Contact:
        # As the guest's own program writes it, or whoever invited them.
        parts = NameParts(source="mail")
        contact = Contact(self._names[who] or who, emails=(who,), name_parts=parts)
        return with_exchanges(contact, self._tally.of(who))


def _guests(event: Any) -> Iterator[tuple[str, tuple[str, bool]]]:
    """Everyone invited, and who invited them: the organizer is there."""
    listed = event.get("attendee", [])
    for guest in listed if isinstance(listed, list) else [listed]:
        there = str(guest.params.get("PARTSTAT", "")).upper() not in NOT_THERE
        if str(guest.params.get("CUTYPE", "")).upper() not in NO_PERSON:
            yield from _person(guest, there)
    if organizer := event.get("organizer"):
        yield from _person(organizer, there=True)


def _person(guest: Any, there: bool) -> Iterator[tuple[str, tuple[str, bool]]]:
    address = address_in(str(guest))
    if address and not address.endswith(CALENDARS):
        written = plain(str(guest.params.get("CN", "")))[:200]
        name = written if is_no_person(written, address) else whole_name(written).text
        yield address, ("" if "@" in name else name, there)


def _days(event: Any, today: date) -> list[date]:
    """The days up to *today* on which the meeting took place."""
    from dateutil.rrule import rrulestr

    if "dtstart" not in event:
        return []
    first = _day(event.decoded("dtstart"))
    rule = event.get("rrule")
    if not rule or isinstance(rule, list) or str(rule.get("freq", [""])[0]).upper() not in STEADY:
        return [first] if first <= today else []
    parts = rule.to_ical().decode().split(";")
    until = min([today, *map(_day, rule.get("until", []))])
    start, end = (datetime.combine(day, time()) for day in (first, until))
    try:
        times = rrulestr(
            ";".join(part for part in parts if not part.startswith("UNTIL")), dtstart=start
        ).xafter(start, MOST_TIMES, inc=True)
        return [when.date() for when in takewhile(lambda when: when <= end, times)]
    except (ValueError, TypeError):  # a rule that is none: the first time is certain
        return [first] if first <= today else []


def _day(said: date | datetime) -> date:
    return said.date() if isinstance(said, datetime) else said
