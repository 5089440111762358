"""What a scan leaves for the user to read: the report, the earlier ones, calendar and feed.

With the user's own templates, where config.toml names a folder of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from referrals.config.model import Config
from referrals.model.advice import Report
from referrals.model.people import Contact
from reports.feeds.atom import feed
from reports.feeds.calendar import calendar
from reports.mail.message import write_file
from reports.page.archive import INDEX, write_page
from reports.page.page import page
from reports.page.redaction import redacted
from reports.say.user_templates import TemplateMistake, with_own

SHARED = "report-redacted.html"

T = TypeVar("T")


def publish(report: Report, config: Config) -> Path:
    """Write the HTML report, and beside it what calendars and feed readers take; the old ones stay
    until the new ones are whole."""
    written = publish_page(report, config)
    publish_feeds(report, config)
    return written


def publish_page(report: Report, config: Config) -> Path:
    """Write the HTML report alone."""
    html = rendered(config, page, report, INDEX)
    return write_page(html, config.reports, report.today)


def publish_feeds(report: Report, config: Config) -> None:
    """Write what calendars and feed readers take."""
    write_file(calendar(report, config.report.alarm), config.reports / "calendar.ics")
    write_file(feed(report), config.reports / "feed.xml")


def publish_redacted(report: Report, people: Iterable[Contact], config: Config) -> Path:
    """Write a report to show to others: initials in place of the names of all *people*."""
    html = rendered(config, page, redacted(report, people))
    return write_file(html.encode(), config.reports / SHARED)


def rendered(config: Config, make: Callable[..., T], *about: object) -> T:
    """What *make* makes of *about*.

    A mistake in a template of the user's is told on stderr, and ours takes its place: mail and
    report come all the same.
    """
    if config.report.templates is None:
        return make(*about)
    try:
        return with_own(config.beside(config.report.templates), make, *about)
    except TemplateMistake as mistake:
        sys.stderr.write(f"{mistake}\nUntil then the program's own templates are used.\n")
        return make(*about)
