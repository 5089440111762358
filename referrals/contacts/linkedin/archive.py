"""LinkedIn's archive: connections, what passed between them and the user, the user's own past.

https://www.linkedin.com/help/linkedin/answer/a1339364: Settings > Data privacy > Get a copy of your
data. Which files and columns there are depends on the year and on what was asked for; each is read
when it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from referrals.contacts.exported import Export, NotAnExport, Skipped, people_in_words, some_of
from referrals.contacts.linkedin.gestures import WORDS, invited, inviters, words
from referrals.contacts.linkedin.messages import HEADS, LONGEST_MESSAGE, Messages
from referrals.contacts.linkedin.people import Directory, Person
from referrals.contacts.person_names import plain
from referrals.contacts.tables.cells import LONGEST_ROW, lines
from referrals.contacts.tables.job_dates import job_until, says_nothing
from referrals.contacts.tables.table import Records, head_of, people, records, text_of
from referrals.contacts.tally import Tally, with_exchanges
from referrals.contacts.text.packed import Files
from referrals.model.people import Contact, Employment

CONNECTIONS, MESSAGES, INVITATIONS = "connections.csv", "messages.csv", "invitations.csv"
TELLING = frozenset({CONNECTIONS, MESSAGES, INVITATIONS})
"""Without one of them it is no archive of LinkedIn's, or one that tells of nobody."""


def read(files: Files, today: date) -> Export:
    """What the archive says. Raises NotAnExport when it is damaged.

    Who is no connection is taken in when both wrote to each other; others are counted as skipped.
    """
    listed = _connections(files, today)
    directory = Directory(listed.contacts)
    invitations = list(_rows(files, INVITATIONS, "from", "to", "direction"))
    told = [*inviters(invitations, directory), *_own_name(files, directory)]
    talk, unclear = _talk(files, directory, told, today)
    tallies = {MESSAGES: talk, INVITATIONS: invited(invitations, directory)}
    for file, how, direction, whose in WORDS:
        rows = _rows(files, file, f"{whose}first name", f"{whose}last name")
        tallies[file] = words(rows, how, direction, whose, directory)
    total, strangers = _attached(tallies, directory)
    everyone = [with_exchanges(who, total.of(at)) for at, who in enumerate(directory.contacts)]
    return replace(
        listed,
        contacts=tuple(everyone),
        lines={
            who: listed.lines[row]
            for who, row in zip(everyone, listed.contacts, strict=False)
            if row in listed.lines
        },
        skipped=(*listed.skipped, *unclear, *strangers),
        me=tuple(_jobs(_rows(files, "positions.csv", "company name", "title"), today)),
        schools=tuple(_schools(_rows(files, "education.csv", "school name"))),
        what="LinkedIn archive",
    )


def _rows(files: Files, file: str, *heads: str, longest: int = LONGEST_ROW) -> Records:
    if file in files:
        with files[file].open() as opened:
            yield from records(lines(opened), frozenset(heads), longest)


def _connections(files: Files, today: date) -> Export:
    if CONNECTIONS not in files:
        return Export((), ())
    with files[CONNECTIONS].open() as opened:
        text = text_of(opened, files[CONNECTIONS].size)
    head = head_of(text.lines)
    if head is None:
        raise NotAnExport("no line of its Connections.csv has the heads 'First Name', 'Last Name'")
    return people(text, head, today)


def _own_name(files: Files, directory: Directory) -> Iterator[Person]:
    for row in _rows(files, "profile.csv", "first name", "last name"):
        yield directory.met("", f"{row['first name']} {row['last name']}")


def _talk(
    files: Files, directory: Directory, told: Iterable[Person], today: date
) -> tuple[Tally[Person], list[Skipped]]:
    """What was written with each other person, whom the directory takes in when both wrote."""
    messages = Messages(directory, today)
    messages.read(_rows(files, MESSAGES, *HEADS, longest=LONGEST_MESSAGE))
    me = messages.owner(told)
    if me is None:
        why = "which side of the messages is you cannot be told without Profile.csv"
        return Tally(), [Skipped(0, why, MESSAGES)] if len(messages) else []
    talk = messages.with_others(me)
    for who in sorted(talk):
        answered = who.startswith("https://") and talk.both_ways(who, "message")
        if answered and directory.place(who) is None and directory.name_of(who):
            directory.take_in(Contact(directory.name_of(who), url=who))
    return talk, []


def _attached(
    tallies: Mapping[str, Tally[Person]], directory: Directory
) -> tuple[Tally[int], list[Skipped]]:
    """What passed with each contact, by place, and how many others each file names."""
    total, skipped = Tally[int](), list[Skipped]()
    for file, tally in tallies.items():
        others = list[str]()
        for who in tally:
            place = directory.place(directory.known_as(who))
            if place is None:
                others.append(directory.name_of(who) or who)
            else:
                total.put_all(place, tally.of(who))
        if others:
            why = f"{people_in_words(len(others))} outside your connections ({some_of(others)})"
            skipped.append(Skipped(0, why, file))
    return total, skipped


def _jobs(rows: Records, today: date) -> Iterator[Employment]:
    for row in rows:
        if employer := plain(row["company name"]):
            until = "" if says_nothing(row["finished on"]) else row["finished on"]
            job = job_until(employer, row["started on"], until, european=False, today=today)
            yield replace(job, title=plain(row["title"]) or None)


def _schools(rows: Records) -> Iterator[str]:
    yield from dict.fromkeys(filter(None, (plain(row["school name"]) for row in rows)))
