"""A posting's own page, which states in schema.org words what its list leaves out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lxml import etree
from scrapy.http import Response, TextResponse

from referrals.model.postings import Posting
from referrals.texts.markup import plain_text
from scrapers.careers.structured_data import job_postings
from scrapers.parse.decoding import Misread
from scrapers.read.html_page import tree_of

EVER = date.min
"""Whether a posting is open its list says, not the end that its page states."""


def with_its_page(posting: Posting, response: Response, block: str = "") -> Posting:
    """*posting* with what its page states besides; where it states nothing, with the text of the
    first *block* (XPath). Raises Misread.

    What the list states stands: it is read again tomorrow, the page perhaps never.
    """
    text = response.text if isinstance(response, TextResponse) else ""
    page = next(iter(job_postings(text, response.url, EVER)), None)
    if page is None:
        return replace(posting, description=_text_in(block, response))
    return replace(
        posting,
        locations=posting.locations or page.locations,
        workplace=posting.workplace or page.workplace,
        department=posting.department or page.department,
        employment_type=posting.employment_type or page.employment_type,
        salary=posting.salary or page.salary,
        posted_on=posting.posted_on or page.posted_on,
        description=page.description,
    )


def _text_in(block: str, response: Response) -> str:
    blocks = tree_of(response).xpath(block) if block else []
    if not blocks:
        raise Misread(f"{response.url} states no posting")
    return plain_text(etree.tostring(blocks[0], encoding="unicode", method="html", with_tail=False))
