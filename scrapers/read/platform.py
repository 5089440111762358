"""What a platform says of its boards: addresses, the shape of its answers, and how a posting reads:

    class AcmeSpider(BoardSpider[AcmeBoard]):
        \"\"\"Acme. Set *board* to the company's name there.\"\"\"

        name = "acme"
        api = "https://api.acme.example"
        shape = AcmeBoard

        def first(self, board: Board) -> str:
            return f"/boards/{board.token}/jobs"

        def postings(self, answer: AcmeBoard, board: Board) -> Iterator[Posting]:
            ...

Where the list leaves out the text, `detail` names a posting's own page and `detailed` reads it.
Where pages are asked for by POST, an address carries what is posted as its fragment
(`…/jobs#offset=20`), so that each page is known by its own, and `request` turns it into one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, ClassVar, Generic, TypeVar
from urllib.parse import SplitResult, urljoin, urlsplit

from scrapy import Request
from scrapy.http import Response

from referrals.model.errors import ReferralsError
from referrals.model.postings import Board, Posting
from scrapers.http.long_body import long_body
from scrapers.http.refusals import Unread
from scrapers.http.room import berth
from scrapers.parse.decoding import Misread, decode_json
from scrapers.parse.web_address import host_of
from scrapers.read.as_before import Items, part
from scrapers.read.board import Reading
from scrapers.read.in_pieces import in_pieces
from scrapers.read.one_by_one import one_by_one

Shape = TypeVar("Shape")


class Closed(ReferralsError):
    """A posting that is listed says on its own page that it is closed."""


class Platform(Generic[Shape]):
    """What differs from platform to platform. Only `first` and `postings` must be given."""

    api: ClassVar[str]
    """Scheme and host of the platform's addresses, where it has one for all boards."""
    shape: ClassVar[Any]
    """The msgspec type of one answer."""
    items: ClassVar[Items | None] = None
    """Where an answer has its postings, if each says all that is told of it, and nothing else does:
    what is the same again is then not read again."""

    @property
    def in_pieces(self) -> bool:
        """Whether a list of any length can be read: it stands in one answer, as bytes in a row."""
        return self.items is not None and self.items.page is None

    # -------------------------------------------------------------- the list

    def first(self, board: Board) -> str:
        """The path, or the whole address, of a board's first page."""
        raise NotImplementedError

    def postings(self, answer: Shape, board: Board) -> Iterable[Posting]:
        """The postings of one page."""
        raise NotImplementedError

    async def prepare(self, reading: Reading) -> None:
        """Fetch what the list cannot be asked for without (`Fetcher.aside`), like a key that stands
        in the careers page. Raises Unread, Misread."""

    def total(self, answer: Shape) -> int | None:
        """How many postings the board says it has; None when it does not say."""
        return None

    def following(self, answer: Shape, reading: Reading) -> str | None:
        """The address of the page after this one; None after the last."""
        return None

    def decode(self, response: Response, reading: Reading) -> Shape:
        """The answer in its shape. Raises Misread."""
        answer: Shape = decode_json(response.body, self.shape, reading.set_aside)
        return answer

    def lacking(self, response: Response, reading: Reading) -> Shape:
        """What the book lacks of an answer; all of it where something about it is odd. Raises
        Misread."""
        if (
            self.items
            and not reading.marks
            and (parted := part(response.body, self.items, reading.visit))
        ):
            odd = list[str]()
            with suppress(Misread):
                answer: Shape = decode_json(parted.rest, self.shape, odd)
                if not odd:
                    reading.pass_over(parted)
                    return answer
        return self.decode(response, reading)

    def answers(self, response: Response, reading: Reading) -> Iterator[Shape]:
        """What the book lacks of an answer; in pieces, where it is too long to be built at once.
        Raises Misread."""
        if self.items and (body := long_body(response)):
            for piece in in_pieces(body, self.items, reading):
                yield decode_json(piece, self.shape, reading.set_aside)
            if reading.set_aside:  # All of it is read again, until nothing is odd.
                reading.digests = {}
        else:
            yield self.lacking(response, reading)

    def take(self, answer: Shape, reading: Reading) -> None:
        """Take in the postings of a page, one by one where that is odd. Raises Misread, Unread."""
        held = reading.share.held
        try:
            reading.take(self.postings(answer, reading.board), self.total(answer))
        except (Misread, Unread):
            raise
        except Exception:
            # One posting is odder than was thought of: it is left out, and the others are read.
            for number, one in enumerate(one_by_one(answer), 1):
                self._take_one(one, number, reading)
        finally:
            berth().hold(reading.share.held - held)

    def _take_one(self, answer: Shape, number: int, reading: Reading) -> None:
        try:
            reading.take(list(self.postings(answer, reading.board)), None)
        except Misread:
            raise
        except Exception as fault:
            reading.set_aside.append(f"posting {number} ({type(fault).__name__}: {fault})")

    # -------------------------------------------------------------- a posting's own page

    def detail(self, posting: Posting, board: Board) -> str | None:
        """The path or address of what the list leaves out; None where it leaves out nothing."""
        return None

    def detailed(self, posting: Posting, response: Response) -> Posting:
        """*posting* with what its own page says. Raises Misread."""
        raise NotImplementedError

    def owner(self, answer: Shape) -> str | None:
        """Whose board the list says it is, where it does."""
        return None

    def says_closed(self, response: Response) -> bool:
        """Whether the own page of a posting that is listed no more says that it is closed."""
        return False

    # -------------------------------------------------------------- addresses

    def address(self, board: Board) -> str:
        return urljoin(self._home(board), self.first(board))

    def _home(self, board: Board) -> str:
        return board.api or self.home(board)

    def home(self, board: Board) -> str:
        """Scheme and host of *board*, where the platform has one for each company."""
        return self.api

    def stated_home(self, board: Board, hosts: re.Pattern[str], which: str) -> str:
        """Scheme and host of the company's careers address, which is one of *hosts*. Raises Unread
        with *which*, where only that address could say it."""
        host = host_of(board.careers or "")
        if not hosts.fullmatch(host):
            raise Unread(which.format(board=board.token))
        return f"https://{host}"

    def is_own(self, url: SplitResult, board: Board) -> bool:
        """Whether *url* is of the board's own host, which another company's is not."""
        return url.netloc in {urlsplit(self._home(board)).netloc, urlsplit(self.home(board)).netloc}

    def request(self, url: str) -> Request:
        """How a page of the list, or a detail, is asked for."""
        return Request(url)
