"""A posting's own page, which states in schema.org words what its list leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scrapy.http import Response, TextResponse

from referrals.domain.model import Posting
from scrapers.decoding import Misread
from scrapers.structured_data import job_postings

EVER = date.min
"""Whether a posting is open its list says, not the end that its page states."""


def with_its_page(posting: Posting, response: Response) -> Posting:
    """*posting*, as its list has it, with what its page states besides. Raises Misread."""
    text = response.text if isinstance(response, TextResponse) else ""
    page = next(iter(job_postings(text, response.url, EVER)), None)
    if page is None:
        raise Misread(f"{response.url} states no posting")
    return replace(
        posting,
        locations=page.locations or posting.locations,
        workplace=posting.workplace or page.workplace,
        department=posting.department or page.department,
        employment_type=posting.employment_type or page.employment_type,
        salary=posting.salary or page.salary,
        posted_on=page.posted_on or posting.posted_on,
        description=page.description,
    )
