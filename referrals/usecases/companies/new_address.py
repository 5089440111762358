"""A new careers address of a company that is watched already, looked at before it is taken."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from referrals.config.model import Config
from referrals.model.postings import Company
from scrapers.discover.scout import scout
from scrapers.http.settings import Manners
from scrapers.platforms.names import answers_to

LOOK_DELAY = 0.3
"""Seconds between requests."""


def look_at(
    config: Config, careers: str, company: Company, today: date, api: str | None
) -> tuple[str, str]:
    """What speaks against *careers* as *company*'s address, and what could not be told of it; both
    empty where all is well."""
    manners = Manners(**dict(config.scan))
    # A few requests, and somebody waits for them.
    delay = LOOK_DELAY if manners.delay is None else min(manners.delay, LOOK_DELAY)
    hasty = replace(manners, delay=delay)
    [lookup] = scout([careers], hasty, today, api)
    preview = lookup.preview
    if preview is None and lookup.from_posting:
        return lookup.why, ""
    if preview is None:
        # One that is only empty, or not there today, is the user's to know.
        return (lookup.why, "") if lookup.health == "blocked" else ("", f"But {lookup.why}")
    if preview.own_name and not answers_to(company, preview.own_name):
        return f"the board there calls itself {preview.own_name}, not {company.name}", ""
    if preview.employer and not answers_to(company, preview.employer):
        return f"who hires by the postings there is {preview.employer}, not {company.name}", ""
    if lookup.from_posting:
        return f"that is the page of one posting; the list is {preview.board.careers}", ""
    return "", f"But {preview.doubt}." if not preview.postings else ""
