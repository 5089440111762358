"""Zoho Recruit's career sites: the list, with the text of each posting, in a field of the page.

Set *board* to the name, or to the whole host. A page shows fifty postings, and no second page is
served. There is no documentation: it is what the sites' own pages state.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field
from scrapy.http import Response

from referrals.model.postings import Board, Posting
from referrals.texts.markup import clean, plain_text
from scrapers.parse import fields
from scrapers.parse.decoding import Misread, decode_json
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page
from scrapers.spiders.base import BoardSpider

MOST = 50
FIELD = "//input[@id='jobs' or @name='jobs']/@value"


class Job(Struct, rename="pascal"):
    id: int | str = field(name="id")
    posting_title: str = field(name="Posting_Title")
    city: str | None = None
    state: str | None = None
    country: str | None = None
    remote_job: bool | None = field(default=None, name="Remote_Job")
    job_type: str | None = field(default=None, name="Job_Type")
    date_opened: str | None = field(default=None, name="Date_Opened")
    job_description: str | None = field(default=None, name="Job_Description")


class ZohoRecruitSpider(BoardSpider[list[Job]]):
    """Zoho Recruit. Set *board* to the name in `{name}.zohorecruit.com`, or to the host."""

    name = "zohorecruit"
    shape = list[Job]

    def home(self, board: Board) -> str:
        named = "." not in board.token
        return f"https://{f'{board.token}.zohorecruit.com' if named else board.token}"

    def first(self, board: Board) -> str:
        return "/jobs/Careers"

    def decode(self, response: Response, reading: Reading) -> list[Job]:
        listed = decode_page(response, reading).xpath(FIELD)
        if not listed:
            raise Misread(f"{response.url} shows no board of Zoho Recruit; look at it in a browser")
        jobs: list[Job] = decode_json(listed[0].encode(), list[Job], reading.set_aside)
        if len(jobs) >= MOST:
            reading.doubt(f"it shows {MOST} postings and no more", f"only {MOST} are shown")
        return jobs

    def postings(self, answer: list[Job], board: Board) -> Iterator[Posting]:
        for job in answer:
            town = ", ".join(filter(None, (job.city, job.state, job.country)))
            yield Posting(
                external_id=str(job.id),
                title=clean(job.posting_title),
                url=f"{self._home(board)}/jobs/Careers/{job.id}",
                locations=fields.places([town]),
                workplace="remote" if job.remote_job else None,
                employment_type=fields.employment_type(job.job_type),
                posted_on=fields.day(job.date_opened),
                description=plain_text(job.job_description),
            )
