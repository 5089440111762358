"""What every platform shares: reading a board page by page, and saying how that ended.

A platform's spider names its address, the shape of its answers, and how a posting reads:

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

Documentation: docs/decisions.md, "A board is read by one coroutine".
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, ClassVar, Generic, TypeVar
from urllib.parse import SplitResult, urljoin, urlsplit

from lxml.html import HtmlElement
from scrapy import Request, Spider
from scrapy.http import Response, TextResponse

from referrals.domain.postings.fit import Search, fit
from referrals.model.errors import ReferralsError
from referrals.model.postings import Board, PageMark, Posting, Snapshot, Visit
from scrapers.http.fetching import Fetcher, asking
from scrapers.http.handler import EXCEPTED
from scrapers.http.refusals import GONE, Unread
from scrapers.http.room import Room, berth, berthed
from scrapers.http.settings import Manners
from scrapers.parse.decoding import Misread, decode_json
from scrapers.parse.web_address import joined
from scrapers.read.board import Reading
from scrapers.read.finish import finished
from scrapers.read.one_by_one import one_by_one
from scrapers.read.share import MOST_SECONDS, Share
from scrapers.read.walls import wall

Shape = TypeVar("Shape")

AT_ONCE = 32
"""Boards of one platform that are read at the same time."""
MOST_PAGES = 500
SHARE = 4
"""The part of a scan's budget that reading one board may take: a fourth."""
MOST_DETAILS = 200
"""Details of one board that are asked for in one scan: those of thousands come over some days."""
LONGEST_WALL = 256 * 1024
"""Bytes of a page that are looked through for who stands before it."""
LONGEST_MARK = 1000
"""Bytes of an ETag or a date that are remembered."""
PROBES = 20
"""Absent postings of one board that are asked for at their own address."""


class Closed(ReferralsError):
    """A posting that is listed says on its own page that it is closed."""


class BoardSpider(Spider, Generic[Shape]):
    """Reads all due boards of one platform, each by one coroutine, and hands over snapshots."""

    api: ClassVar[str]
    """Scheme and host of the platform's addresses, where it has one for all boards."""
    shape: ClassVar[Any]
    """The msgspec type of one answer."""

    def __init__(
        self,
        visits: Sequence[Visit],
        record: Callable[[Snapshot], None],
        today: date,
        manners: Manners,
        search: Search,
        left_alone: Mapping[str, float] | None = None,
        room: Room | None = None,
    ) -> None:
        super().__init__()
        self.room = room or Room()
        self.waiting = deque(visits)
        self.record = record
        self.today = today
        self.manners = manners
        self.search = search
        self.left_alone = left_alone or {}

    # -------------------------------------------------------------- what a platform says

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

    # -------------------------------------------------------------- the scan

    async def start(self) -> AsyncIterator[Any]:
        assert self.crawler.engine
        self.deadline = asyncio.get_running_loop().time() + self.manners.budget
        self._except_certificates()
        self.fetcher = Fetcher(self.crawler.engine, self.manners.delay)
        for host, seconds in self.left_alone.items():
            self.fetcher.hosts[host].leave_alone(seconds)
        async with asyncio.TaskGroup() as readers:
            for _ in range(min(AT_ONCE, len(self.waiting))):
                readers.create_task(self._read_boards())
        # All is fetched by then; the engine expects a generator.
        for request in list[Request]():
            yield request

    def _except_certificates(self) -> None:
        """Note the hosts that config.toml trusts unseen."""
        excepted = self.crawler.settings[EXCEPTED]
        for visit in self.waiting:
            if not visit.board.verify_certificate:
                excepted.add(urlsplit(self.address(visit.board)).hostname)

    async def _read_boards(self) -> None:
        while self.waiting:
            with berthed(self.room):
                self.record(await self.read(self.waiting.popleft()))

    async def read(self, visit: Visit) -> Snapshot:
        """One board's snapshot; whatever goes wrong is in it."""
        before = asking.set(visit.board)
        try:
            share = Share(min(MOST_SECONDS, self.manners.budget / SHARE))
            return await self._read(Reading(visit, share=share))
        finally:
            asking.reset(before)

    async def _read(self, reading: Reading) -> Snapshot:
        try:
            async with asyncio.timeout_at(self.deadline):
                await self.prepare(reading)
                await self._pages(reading)
        except TimeoutError:
            return reading.out_of_time()
        except (Unread, Misread) as problem:
            return reading.broken_off(problem)
        except Exception as fault:
            # A fault of ours on one board is said, and leaves the others alone.
            return reading.ended("failed", f"a fault in referrals: {type(fault).__name__}: {fault}")
        return reading.snapshot()

    async def _pages(self, reading: Reading) -> None:
        url: str | None = self.address(reading.board)
        while url:
            if len(reading.marks) >= MOST_PAGES:
                raise Unread(f"it has more than {MOST_PAGES} pages")
            url = await self._one_page(url, reading)
        if not reading.is_unchanged:
            reading.listed = True
            await self._read_details(reading)
            await self._look_for_absent(reading)

    async def _one_page(self, url: str, reading: Reading) -> str | None:
        """Ask for one page and take it in; the address of the next. Its bytes are let go then."""
        mark = reading.mark_for(url)
        response = await self.fetcher.get(self.request(url), mark)
        if mark and (response.status == 304 or digest(response) == mark.digest):
            return reading.unchanged(mark)
        if reading.starts_over():
            return self.address(reading.board)
        return self._page(response, url, reading)

    def _page(self, response: Response, url: str, reading: Reading) -> str | None:
        """Take in one page; the address of the next."""
        note_cuts(response, reading)
        before = len(reading.postings)
        reading.share.begin()
        answer = self._decoded(response, reading)
        reading.share.end()
        reading.own_name = reading.own_name or self.owner(answer)
        reading.marks.append(page_mark(response, url))
        following = self.following(answer, reading)
        if following and len(reading.postings) == before and reading.parts is None:
            reading.doubt("a page brought nothing new", "an empty page after the last")
            return None
        following = following or reading.next_part()
        return _further(url, following) if following else None

    def _take(self, answer: Shape, reading: Reading) -> None:
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

    def _decoded(self, response: Response, reading: Reading) -> Shape:
        """One page, its postings taken in. Raises Misread; Unread where it is none of the board's,
        but of who stands before it."""
        try:
            answer = self.decode(response, reading)
            self._take(answer, reading)
        except Misread:
            not_a_wall(response)
            raise
        if not reading.postings and isinstance(answer, HtmlElement):
            not_a_wall(response)
            reading.bare.append(text_of(response))
        return answer

    async def _read_details(self, reading: Reading) -> None:
        """Fetch what the list leaves out, for the postings that the book lacks."""
        home = self._home(reading.board)
        lacking = (p for key, p in reading.postings.items() if key not in reading.visit.known)
        wanted = [(p, url) for p in lacking if (url := self.detail(p, reading.board))]
        reading.details_missing = len(wanted) > MOST_DETAILS
        if reading.details_missing:
            # What suits the search is told first; nothing is read twice where all are asked for.
            wanted.sort(key=lambda pair: not self._suits(pair[0]))
        for posting, url in wanted[:MOST_DETAILS]:
            try:
                response = await self.fetcher.get(self.request(_further(home, url)))
                self._detail(posting, response, reading)
            except (Unread, Misread):
                # The posting is there, as the list says; its text is asked for again next time.
                reading.details_missing = True
            except Closed:
                del reading.postings[posting.external_id]
                reading.closed.add(posting.external_id)

    def _suits(self, posting: Posting) -> bool:
        return fit(finished(posting), self.search, self.today).kept

    def _detail(self, posting: Posting, response: Response, reading: Reading) -> None:
        if "partial" in response.flags:
            raise Unread(f"{response.url} was cut off")
        reading.share.begin()
        held = reading.share.held
        for detailed in reading.share.within([self._detailed(posting, response)]):
            reading.postings[posting.external_id] = detailed
        berth().hold(reading.share.held - held)
        reading.share.end()

    def _detailed(self, posting: Posting, response: Response) -> Posting:
        """*posting* with its details. Raises Misread."""
        try:
            return self.detailed(posting, response)
        except (Misread, Unread, Closed):
            raise
        except Exception as fault:
            raise Misread(f"{response.url}: {type(fault).__name__}: {fault}") from fault

    async def _look_for_absent(self, reading: Reading) -> None:
        """Ask for each posting that the board shows no more at its own address."""
        for external_id, url in reading.absent()[:PROBES]:
            response = await self.fetcher.look(url)
            if response is not None and response.status in GONE:
                reading.gone.add(external_id)
            elif response is not None and self.says_closed(response):
                reading.closed.add(external_id)

    def address(self, board: Board) -> str:
        return urljoin(self._home(board), self.first(board))

    def _home(self, board: Board) -> str:
        return board.api or self.home(board)

    def home(self, board: Board) -> str:
        """Scheme and host of *board*, where the platform has one for each company."""
        return self.api

    def is_own(self, url: SplitResult, board: Board) -> bool:
        """Whether *url* is of the board's own host, which another company's is not."""
        return url.netloc in {urlsplit(self._home(board)).netloc, urlsplit(self.home(board)).netloc}

    def request(self, url: str) -> Request:
        """How a page of the list, or a detail, is asked for."""
        return Request(url)


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


def _further(url: str, following: str) -> str:
    """The address of the next page. Raises Misread."""
    if not (address := joined(url, following)):
        raise Misread(f"the next page has an address that is none: {following[:200]}")
    return address


def digest(response: Response) -> str:
    return sha256(response.body).hexdigest()


def page_mark(response: Response, url: str) -> PageMark:
    def header(name: str) -> str | None:
        value = response.headers.get(name)
        return value.decode("latin-1") if value and len(value) <= LONGEST_MARK else None

    return PageMark(
        url, etag=header("ETag"), last_modified=header("Last-Modified"), digest=digest(response)
    )
