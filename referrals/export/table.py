"""Everyone as a table: under the heads of Outlook, which most programs know, with ours behind.

https://support.microsoft.com/office/14776897-9a8b-4ad4-b7e0-c5b5a4d4b5a7
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from referrals.domain.people.ties import Tie
from referrals.export.cells import cell
from referrals.export.names import first_and_last
from referrals.model.people import Contact, Employment

Columns = dict[str, Callable[[Contact, Tie], object]]

COLUMNS: Columns = {
    "First Name": lambda contact, _: first_and_last(contact.name)[0],
    "Last Name": lambda contact, _: first_and_last(contact.name)[1],
    "E-mail Address": lambda contact, _: "".join(contact.emails[:1]),
    "E-mail 2 Address": lambda contact, _: "".join(contact.emails[1:2]),
    "E-mail 3 Address": lambda contact, _: "; ".join(contact.emails[2:]),
    "Mobile Phone": lambda contact, _: contact.phone,
    "Company": lambda contact, _: (job := present(contact)) and job.employer,
    "Department": lambda contact, _: (job := present(contact)) and job.team,
    "Job Title": lambda contact, _: (job := present(contact)) and job.title,
    "Web Page": lambda contact, _: contact.url,
    "Categories": lambda contact, tie: ";".join(contact.kinds or (tie.kind,)),
    "Tie": lambda contact, tie: contact.tie or round(tie.base, 1),
    "Tie Class": lambda _, tie: tie.tie_class,
    "Connected On": lambda contact, _: contact.connected_on,
    "Last Contact": lambda contact, _: contact.last_contact,
    "Jobs": lambda contact, _: "; ".join(map(in_words, contact.employments)),
}
PRIVATE: Columns = {
    "Looking For": lambda contact, _: contact.looking,
    "Notes": lambda contact, _: contact.note,
}


def csv_of(people: Iterable[tuple[Contact, Tie]], notes: bool) -> str:
    """One row a person; *notes* adds what is private: your notes, and what they look for."""
    columns = COLUMNS | PRIVATE if notes else COLUMNS
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows([cell(say(*known)) for say in columns.values()] for known in people)
    return text.getvalue()


def present(contact: Contact) -> Employment | None:
    """The job that an address book has room for."""
    return next((job for job in contact.employments if job.current), None)


def in_words(job: Employment) -> str:
    """Data Engineer at Globex (Data), 2017–2021"""
    title = f"{job.title} at {job.employer}" if job.title else job.employer
    team = f" ({job.team})" if job.team else ""
    start = str(job.start.year) if job.start else ""
    end = str(job.end.year) if job.end else "" if job.current else "?"
    return f"{title}{team}" + (f", {start}–{end}" if start or end else "")
