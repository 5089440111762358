"""The report folder: the latest report at its one address, the earlier ones listed by day."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from markupsafe import Markup

from reports.mail.message import write_file
from reports.page.policy import policy
from reports.say.templating import TEMPLATES, source
from reports.say.words import day

LATEST = "report.html"
INDEX = "index.html"
OURS = '<meta name="generator" content="referrals">'
"""An index without this is the user's own, and is left alone."""

_DATED = re.compile(r"report-(\d{4}-\d{2}-\d{2})\.html")
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
HEAD = 4_000
"""Characters of a report in which its title stands."""


@dataclass(frozen=True, kw_only=True)
class Kept:
    """One report of the folder."""

    file: str
    day: str
    weekday: str
    year: int
    headline: str


def write_page(page: str, folder: Path, today: date) -> Path:
    """Write report.html, a copy under the day's date that the next day leaves alone, and the list
    of all of them. Returns where the latest lies."""
    data = page.encode()
    write_file(data, folder / f"report-{today}.html")
    latest = write_file(data, folder / LATEST)
    write_index(folder)
    return latest


def write_index(folder: Path) -> None:
    """Write index.html anew from the reports that are there."""
    index = folder / INDEX
    if index.exists() and OURS not in index.read_text(encoding="utf-8", errors="replace"):
        return
    write_file(_listed(kept(folder)).encode(), index)


def kept(folder: Path) -> list[Kept]:
    """The reports of *folder*, newest first."""
    dated = {file: on for file in folder.iterdir() if (on := _day_of(file))}
    newest = sorted(dated.items(), key=lambda item: item[1], reverse=True)
    return [_kept(file, on) for file, on in newest]


def _day_of(file: Path) -> date | None:
    """The day that a report's name says; None for what is none of ours ("report-2026-02-30")."""
    match = _DATED.fullmatch(file.name)
    try:
        return date.fromisoformat(match[1]) if match and file.is_file() else None
    except ValueError:
        return None


def _kept(file: Path, on: date) -> Kept:
    with file.open(encoding="utf-8", errors="replace") as opened:
        title = _TITLE.search(opened.read(HEAD))
    headline = html.unescape(title[1]) if title else ""
    return Kept(
        file=file.name, day=day(on, on), weekday=f"{on:%A}", year=on.year, headline=headline
    )


def _listed(reports: list[Kept]) -> str:
    css = source("report/index.css")
    return TEMPLATES.get_template("report/index.html.j2").render(
        reports=reports,
        css=Markup(css),  # noqa: S704 - our own file
        policy=policy(css),
    )
