"""The jobs of one cell, as `contacts export` writes: "Engineer at Globex (Data), 2017–2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from referrals.contacts.tables.job_dates import job_until
from referrals.model.people import Employment

PART = r'"(?:[^"]|"")*"|(?:[^;"(),]|,(?! ?[\d?–-]))+?'
JOB = re.compile(
    rf"\s*(?:(?P<title>{PART}) at )?(?P<employer>{PART})(?: \((?P<team>{PART})\))?"
    r"(?:, (?P<start>[\d-]*)–(?P<end>[\d-]*\??))?\s*(?:;|$)"
)


def jobs_in(text: str, today: date) -> Iterator[Employment]:
    """Each job of the cell, until one that we did not write."""
    at = 0
    while match := JOB.match(text, at):
        start, end = match["start"] or "", (match["end"] or "").replace("?", "left")
        job = job_until(_plain(match["employer"]), start, end, european=False, today=today)
        yield replace(job, title=_plain(match["title"]) or None, team=_plain(match["team"]) or None)
        at = match.end()


def _plain(part: str | None) -> str:
    text = (part or "").strip()
    return text[1:-1].replace('""', '"') if text.startswith('"') else text
