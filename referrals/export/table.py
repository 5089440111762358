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
from datetime import date, timedelta

from referrals.domain.people.ties import Tie
from referrals.knowledge.characters import NONCHARACTERS
from referrals.knowledge.person_names.parts import in_parts
from referrals.model.days import later
from referrals.model.people import Contact, Employment, NameParts

CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
    rf"\ud800-\udfff{NONCHARACTERS}]"
)
# https://owasp.org/www-community/attacks/CSV_Injection, wide forms included.
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")

AMBIGUOUS = re.compile(r'[;"()]| at |, ?[\d?–-]|^\s|\s$')

Columns = dict[str, Callable[[Contact, Tie], object]]

COLUMNS: Columns = {
    "First Name": lambda contact, _: parts_of(contact).given,
    "Last Name": lambda contact, _: parts_of(contact).family,
    "Suffix": lambda contact, _: parts_of(contact).suffix,
    "E-mail Address": lambda contact, _: "".join(contact.emails[:1]),
    "E-mail 2 Address": lambda contact, _: "".join(contact.emails[1:2]),
    "E-mail 3 Address": lambda contact, _: "; ".join(contact.emails[2:]),
    "Mobile Phone": lambda contact, _: contact.phone,
    "Company": lambda contact, _: (job := present(contact)) and job.employer,
    "Department": lambda contact, _: (job := present(contact)) and job.team,
    "Job Title": lambda contact, _: (job := present(contact)) and job.title,
    "Web Page": lambda contact, _: contact.url,
    "Birthday": lambda contact, _: contact.birthday,
    "Categories": lambda contact, _: ";".join(contact.kinds),
    "Tie": lambda contact, tie: contact.tie or round(tie.base, 1),
    "Likely Kind": lambda contact, tie: "" if contact.kinds else tie.kind,
    "Tie Class": lambda _, tie: tie.tie_class,
    "Connected On": lambda contact, _: contact.connected_on,
    "Last Contact": lambda contact, _: contact.last_contact,
    "Tags": lambda contact, _: ";".join(contact.tags),
    "Cadence": lambda contact, _: contact.cadence and f"{contact.cadence}d",
    "Jobs": lambda contact, _: jobs_in_words(contact),
    "Exchanges": lambda contact, _: exchanges_in_words(contact),
    "Sources": lambda contact, _: sources_in_words(contact),
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


def parts_of(contact: Contact) -> NameParts:
    return in_parts(contact.name, contact.name_parts)


def present(contact: Contact) -> Employment | None:
    """The job that an address book has room for."""
    return next((job for job in contact.employments if job.current), None)


def jobs_in_words(contact: Contact) -> str:
    return "; ".join(map(job_in_words, contact.employments))


def exchanges_in_words(contact: Contact) -> str:
    """mail given 12, 2019-01-02–2024-03-04; meeting given 2

    How often and when, and never a word of it.
    """
    return "; ".join(
        f"{one.how} {one.direction} {one.count}"
        + (f", {one.first or ''}–{one.last or ''}" if one.first or one.last else "")
        for one in contact.exchanges
    )


def sources_in_words(contact: Contact) -> str:
    """profile;book;you: who states the name, and each of the jobs."""
    jobs = [job.source or "you" for job in contact.employments]
    return ";".join([name_source(contact) or "", *jobs]) if jobs or name_source(contact) else ""


def name_source(contact: Contact) -> str | None:
    """ "you", "profile", "book", "mail"; None where it is not known who states the name."""
    return "you" if "name" in contact.said else contact.name_parts.source


def job_in_words(job: Employment) -> str:
    """Data Engineer at Globex (Data), 2017–2021

    What could be misread stands in quotation marks, so that it can be read again.
    """
    title = f"{_part(job.title)} at {_part(job.employer)}" if job.title else _part(job.employer)
    team = f" ({_part(job.team)})" if job.team else ""
    start = _first_day(job.start) if job.start else ""
    end = _last_day(job.end) if job.end else "" if job.current else "?"
    return f"{title}{team}" + (f", {start}–{end}" if start or end else "")


def _part(text: str) -> str:
    misread = AMBIGUOUS.search(text)
    return '"' + text.replace('"', '""') + '"' if misread else text


def _first_day(day: date) -> str:
    """2017, or 2017-03, or 2017-03-15: as exactly as it is known."""
    return f"{day:%Y-%m-%d}" if day.day > 1 else f"{day:%Y-%m}" if day.month > 1 else f"{day:%Y}"


def _last_day(day: date) -> str:
    if later(day, timedelta(days=1)).day > 1:
        return f"{day:%Y-%m-%d}"
    return f"{day:%Y-%m}" if day.month < 12 else f"{day:%Y}"
