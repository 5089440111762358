"""Comeet's hosted careers pages: the list is in the page, mostly with its texts; where they are
left out, they are asked for one by one.

Set *board* to `{name}/{uid}`, as in `www.comeet.com/jobs/{name}/{uid}`. The page states the token
that its API wants.  https://developers.comeet.com/reference/careers-api-overview
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from msgspec import Struct
from scrapy.http import Response, TextResponse

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.parse.page_data import page_list
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider

LIST = "COMPANY_POSITIONS_DATA"
TOKEN = re.compile(r'"token"\s*:\s*"([0-9A-Fa-f]{8,})"')


class Place(Struct):
    name: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    is_remote: bool | None = None


class Section(Struct):
    name: str | None = None
    value: str | None = None


class Custom(Struct):
    details: list[Section] | None = None


class Position(Struct):
    uid: str
    name: str
    url_comeet_hosted_page: str | None = None
    url_active_page: str | None = None
    department: str | None = None
    location: Place | None = None
    employment_type: str | None = None
    workplace_type: str | None = None
    time_updated: str | None = None
    details: list[Section] | None = None
    """What the API adds; the page has it under *custom_fields*."""
    custom_fields: Custom | None = None


class ComeetSpider(BoardSpider[list[Position]]):
    """Comeet. Set *board* to `{name}/{uid}`, as in `www.comeet.com/jobs/{name}/{uid}`."""

    name = "comeet"
    api = "https://www.comeet.com"
    shape = list[Position]

    @cached_property
    def tokens(self) -> dict[Board, str]:
        """What each board's page gives to ask its API with."""
        return {}

    def first(self, board: Board) -> str:
        return f"/jobs/{board.token}"

    def decode(self, response: Response, reading: Reading) -> list[Position]:
        text = response.text if isinstance(response, TextResponse) else ""
        if match := TOKEN.search(text):
            self.tokens[reading.board] = match[1]
        return decode_json(page_list(response, LIST), list[Position], reading.set_aside)

    def postings(self, answer: list[Position], board: Board) -> Iterator[Posting]:
        for position in answer:
            where = position.location or Place()
            town = ", ".join(filter(None, (where.city, where.state, where.country)))
            yield Posting(
                external_id=position.uid,
                title=clean(position.name),
                url=position.url_comeet_hosted_page or position.url_active_page or "",
                locations=fields.places([town or where.name]),
                workplace=fields.workplace(position.workplace_type)
                or ("remote" if where.is_remote else None),
                department=clean(position.department) or None,
                employment_type=fields.employment_type(position.employment_type),
                updated_on=fields.day(position.time_updated),
                description=_text(position) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str | None:
        token, uid = self.tokens.get(board), board.token.rpartition("/")[2]
        if token is None or posting.description is not None:
            return None
        path = f"/careers-api/2.0/company/{uid}/positions/{posting.external_id}"
        return f"{path}?token={token}&details=true"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        position = decode_json(response.body, Position, [])
        return replace(posting, description=_text(position))


def _text(position: Position) -> str:
    details = position.details or (position.custom_fields or Custom()).details or ()
    return plain_text("".join(f"<h3>{s.name or ''}</h3>{s.value}" for s in details if s.value))
