"""Eightfold's careers sites: a list of ten a page, and a page of details for each posting.

Set *board* to `{name}/{domain}`, as in `{name}.eightfold.ai/careers?domain={domain}`; on a
company's own host to `{host}/{domain}`. There is no documentation: it is what the sites ask for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting, Snapshot, Visit
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import decode_json
from scrapers.read.board import Reading
from scrapers.spiders.base import BoardSpider
from scrapers.spiders.fronts import eightfold_pcsx as pcsx

PAGE = 10
GUESSED = (
    "its domain was not said, and {domain} is a guess; if it is another, say so in config.toml: "
    'platform = "eightfold", board = "{host}/acme.com"'
)


class Position(Struct):
    id: int | str
    name: str
    location: str | None = None
    locations: list[str | None] | None = None
    department: str | None = None
    t_create: float | None = None
    t_update: float | None = None
    display_job_id: str | None = None
    job_description: str | None = None
    work_location_option: str | None = None
    canonical_position_url: str | None = field(default=None, name="canonicalPositionUrl")


class Answer(Struct):
    positions: list[Position]
    count: int | None = None


class EightfoldSpider(BoardSpider[Answer | pcsx.Answer]):
    """Eightfold. Set *board* to `{name}/{domain}`; a name with a dot is the company's own host."""

    name = "eightfold"
    shape = Answer

    @cached_property
    def newer(self) -> set[Board]:
        """Boards that answer at the newer front only."""
        return set()

    async def read(self, visit: Visit) -> Snapshot:
        snapshot = await super().read(visit)
        if snapshot.health in ("gone", "blocked") and visit.board not in self.newer:
            self.newer.add(visit.board)
            other = await super().read(visit)
            snapshot = snapshot if other.ending == "failed" else other
        guess = _guess(visit.board) if snapshot.health == "gone" else None
        return replace(snapshot, reason=f"{snapshot.reason}; {guess}") if guess else snapshot

    def decode(self, response: Response, reading: Reading) -> Answer | pcsx.Answer:
        if reading.board in self.newer:
            return decode_json(response.body, pcsx.Answer, reading.set_aside)
        return decode_json(response.body, Answer, reading.set_aside)

    def home(self, board: Board) -> str:
        host = board.token.partition("/")[0]
        return f"https://{host if '.' in host else f'{host}.eightfold.ai'}"

    def first(self, board: Board) -> str:
        return self._listing(board, 0)

    def _listing(self, board: Board, start: int) -> str:
        if board in self.newer:
            return pcsx.page(_domain(board), start)
        return f"/api/apply/v2/jobs?domain={_domain(board)}&start={start}&num={PAGE}"

    def total(self, answer: Answer | pcsx.Answer) -> int | None:
        return _listed(answer).count

    def following(self, answer: Answer | pcsx.Answer, reading: Reading) -> str | None:
        listed, read = _listed(answer), PAGE * len(reading.marks)
        if not listed.positions and not listed.count:
            reading.suspicion = _guess(reading.board)
        more = listed.positions and read < (listed.count or 0)
        return self._listing(reading.board, read) if more else None

    def postings(self, answer: Answer | pcsx.Answer, board: Board) -> Iterator[Posting]:
        if isinstance(answer, pcsx.Answer):
            yield from pcsx.postings(answer, self._home(board))
            return
        for job in answer.positions:
            own = f"{self._home(board)}/careers/job/{job.id}?domain={_domain(board)}"
            yield Posting(
                external_id=str(job.id),
                title=clean(job.name),
                url=job.canonical_position_url or own,
                locations=fields.places(job.locations or [job.location]),
                workplace=fields.workplace(job.work_location_option),
                department=clean(job.department) or None,
                posted_on=fields.day(job.t_create),
                updated_on=fields.day(job.t_update),
                requisition=clean(job.display_job_id) or None,
                description=plain_text(job.job_description) or None,
            )

    def detail(self, posting: Posting, board: Board) -> str | None:
        if posting.description is not None:
            return None
        if board in self.newer:
            return pcsx.detail(_domain(board), posting.external_id)
        return f"/api/apply/v2/jobs/{posting.external_id}?domain={_domain(board)}"

    def detailed(self, posting: Posting, response: Response) -> Posting:
        if "/pcsx/" in response.url:
            return replace(posting, description=pcsx.text(response))
        job = decode_json(response.body, Position, [])
        return replace(posting, description=plain_text(job.job_description))


def _listed(answer: Answer | pcsx.Answer) -> Answer | pcsx.Data:
    return answer.data if isinstance(answer, pcsx.Answer) else answer


def _domain(board: Board) -> str:
    """The company's domain: as the board says it, else what companies of that name mostly have."""
    host, _, domain = board.token.partition("/")
    return domain or (f"{host}.com" if "." not in host else ".".join(host.split(".")[-2:]))


def _guess(board: Board) -> str | None:
    """What to say where the domain was guessed, and nothing is found."""
    guessed = "/" not in board.token
    return GUESSED.format(domain=_domain(board), host=board.token) if guessed else None
