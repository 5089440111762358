"""The invented address book: a LinkedIn export, and the people whom Robin has told more about.

The people are in `connections.csv` and `people.toml`; here they become dated, as seen from *today*.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from importlib.resources import files
from typing import Any
from urllib.parse import quote

from referrals.model.people import Contact, Employment

NOTES = (
    "Notes:\r\n"
    '"When exporting your connection data, you may notice that some of the email addresses are '
    "missing. You will only see email addresses for connections who allowed their connections to "
    'see or download their email address."\r\n'
    "\r\n"
)
HEADER = "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On"
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def connections_csv(today: date) -> str:
    """Connections.csv as LinkedIn writes it: the preamble, CRLF, and a row with only a date."""
    out = io.StringIO()
    out.write(NOTES)
    writer = csv.writer(out)
    writer.writerow(HEADER)
    writer.writerows(_rows(today))
    return out.getvalue()


def _rows(today: date) -> Iterator[list[str]]:
    for row in csv.DictReader(io.StringIO(_read("connections.csv"))):
        first, last, email, company, position, connected = row.values()
        day = today - timedelta(days=int(connected))
        url = profile(f"{first} {last}") if first else ""
        written = f"{day.day:02} {MONTHS[day.month - 1]} {day.year}"
        yield [first, last, url, email, company, position, written]


def people(today: date) -> tuple[Contact, ...]:
    """Those of whom Robin has said more than LinkedIn knows."""
    return tuple(_contact(row, today) for row in tomllib.loads(_read("people.toml"))["people"])


def _contact(row: Mapping[str, Any], today: date) -> Contact:
    connected = row.get("connected")
    return Contact(
        name=row["name"],
        emails=(row["email"],) if "email" in row else (),
        url=profile(row["name"]) if connected else None,
        employments=tuple(_employment(job, today) for job in row["jobs"]),
        connected_on=today - timedelta(days=connected) if connected else None,
        last_contact=today - timedelta(days=row["silent"]),
        tie=row["tie"],
        kinds=tuple(row["kinds"]),
        cadence=row.get("cadence"),
        looking=row.get("looking"),
        note=row.get("note"),
    )


def _employment(job: Mapping[str, Any], today: date) -> Employment:
    left = job.get("left")
    return Employment(
        employer=job["employer"],
        title=job["title"],
        team=job.get("team"),
        start=_start(job, today),
        end=date(today.year - left, 12, 31) if left else None,
        current=left is None,
    )


def _start(job: Mapping[str, Any], today: date) -> date:
    if "new" in job:
        return today - timedelta(days=job["new"])
    return date(today.year - job["since"], 1, 1)


def profile(name: str) -> str:
    """A profile's address as LinkedIn writes it, with a suffix that leaves real people alone."""
    slug = name.split(",", maxsplit=1)[0].lower().replace(" ", "-")
    return f"https://www.linkedin.com/in/{quote(slug)}-referrals-demo"


def _read(file: str) -> str:
    return files("referrals.demo").joinpath(file).read_text("utf-8")
