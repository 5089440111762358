"""The book as tables that a spreadsheet opens without running them.

Everyone stands under the heads of Outlook, which most programs know, with ours behind:
https://support.microsoft.com/office/14776897-9a8b-4ad4-b7e0-c5b5a4d4b5a7
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence

from referrals.domain.people.ties import Tie
from referrals.knowledge.person_names.likeness import PARTICLES
from referrals.model.people import Contact, Employment

CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
# https://owasp.org/www-community/attacks/CSV_Injection, wide forms included.
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")

Columns = dict[str, Callable[[Contact, Tie], object]]

COLUMNS: Columns = {
    "First Name": lambda contact, _: in_parts(contact)[0],
    "Last Name": lambda contact, _: in_parts(contact)[1],
    "Suffix": lambda contact, _: in_parts(contact)[2],
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
    "Jobs": lambda contact, _: "; ".join(map(job_in_words, contact.employments)),
}
PRIVATE: Columns = {
    "Looking For": lambda contact, _: contact.looking,
    "Notes": lambda contact, _: contact.note,
}


def csv_of(people: Iterable[tuple[Contact, Tie]], notes: bool) -> str:
    """One row a person; *notes* adds what is private: your notes, and what they look for."""
    columns = COLUMNS | PRIVATE if notes else COLUMNS
    rows = ([say(*person) for say in columns.values()] for person in people)
    return csv_of_rows(list(columns), rows)


def csv_of_rows(columns: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """One line a row under the names of the columns. Lists are JSON."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(columns)
    table.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def cell(value: object) -> str:
    """A cell that a spreadsheet takes for text: what begins like a formula gets an apostrophe."""
    if isinstance(value, list | dict):
        value = json.dumps(value, ensure_ascii=False)
    text = "" if value is None else clean(str(value))
    return f"'{text}" if FORMULA.match(text) else text


def clean(text: str) -> str:
    """*text* without control characters and overrides of the writing direction; lines stay."""
    return CONTROL.sub("", text)


def in_parts(contact: Contact) -> tuple[str, str, str]:
    """Given name, family name and suffix: as they came, else as most programs cut a name, but with
    what belongs to the family's: "Jan", "van der Berg"."""
    parts, words = contact.name_parts, contact.name.split()
    given, family = parts.given, parts.family
    if sorted(f"{given} {family}".split()) == sorted(words):
        return given, family, parts.suffix
    at = max(len(words) - 1, 1)
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return " ".join(words[:at]), " ".join(words[at:]), parts.suffix


def present(contact: Contact) -> Employment | None:
    """The job that an address book has room for."""
    return next((job for job in contact.employments if job.current), None)


def job_in_words(job: Employment) -> str:
    """Data Engineer at Globex (Data), 2017–2021"""
    title = f"{job.title} at {job.employer}" if job.title else job.employer
    team = f" ({job.team})" if job.team else ""
    start = str(job.start.year) if job.start else ""
    end = str(job.end.year) if job.end else "" if job.current else "?"
    return f"{title}{team}" + (f", {start}–{end}" if start or end else "")
