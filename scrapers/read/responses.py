"""What an answer is beside its words: cut off, a wall's, the same as before."""

from __future__ import annotations

from hashlib import sha256

from scrapy.http import Response, TextResponse

from referrals.model.postings import PageMark
from scrapers.http.long_body import long_body
from scrapers.http.refusals import Unread
from scrapers.parse.decoding import Misread
from scrapers.parse.web_address import joined
from scrapers.read.board import Reading
from scrapers.read.walls import wall

LONGEST_WALL = 256 * 1024
"""Bytes of a page that are looked through for who stands before it."""
LONGEST_MARK = 1000
"""Bytes of an ETag or a date that are remembered."""


def note_cuts(response: Response, reading: Reading) -> None:
    """Doubt a reading of which an answer did not come whole."""
    if response.status != 200:
        reading.doubt(f"it answers {response.status}, which is no whole page")
    elif set(response.flags) & {"partial", "dataloss"}:
        reading.doubt("the answer was cut off")


def not_a_wall(response: Response) -> None:
    """Raises Unread for the page of a guard, a login, or a captcha."""
    if who := wall(text_of(response)):
        raise Unread(f"{response.url} answers with {who}; look at it in a browser", "blocked")


def text_of(response: Response) -> str:
    """The text of a page, as far as a wall's or an empty list's goes."""
    if not isinstance(response, TextResponse):
        return ""
    return response.replace(body=response.body[:LONGEST_WALL]).text


def further(url: str, following: str) -> str:
    """The address of the next page. Raises Misread."""
    if not (address := joined(url, following)):
        raise Misread(f"the next page has an address that is none: {following[:200]}")
    return address


def digest(response: Response) -> str:
    """Of a body in a file it was reckoned when that was unpacked."""
    body = long_body(response)
    return body.digest if body else sha256(response.body).hexdigest()


def page_mark(response: Response, url: str) -> PageMark:
    def header(name: str) -> str | None:
        value = response.headers.get(name)
        return value.decode("latin-1") if value and len(value) <= LONGEST_MARK else None

    return PageMark(
        url, etag=header("ETag"), last_modified=header("Last-Modified"), digest=digest(response)
    )
