"""Where a board is asked for: at its company's host, or at the platform's."""

from __future__ import annotations

from datetime import date

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Snapshot
from scrapers.crawl import spider_of
from scrapers.http.settings import Manners

EIGHTFOLD = "/api/apply/v2/jobs?domain="
ICIMS = "/jobs/search?ss=1&pr=0&in_iframe=1"


def unheard(_: Snapshot) -> None:
    """Nothing is read here."""


@pytest.mark.parametrize(
    ("platform", "token", "address"),
    [
        ("teamtailor", "bun", "https://bun.teamtailor.com/jobs.rss?offset=0&per_page=100"),
        (
            "teamtailor",
            "jobs.bun.example",
            "https://jobs.bun.example/jobs.rss?offset=0&per_page=100",
        ),
        ("workable", "bun", "https://apply.workable.com/api/v1/widget/accounts/bun?details=true"),
        ("breezy", "bun", "https://bun.breezy.hr/json"),
        ("breezy", "jobs.bun.example", "https://jobs.bun.example/json"),
        ("pinpoint", "bun", "https://bun.pinpointhq.com/postings.json"),
        ("pinpoint", "jobs.bun.example", "https://jobs.bun.example/postings.json"),
        ("gem", "bun", "https://api.gem.com/job_board/v0/bun/job_posts/"),
        ("polymer", "bun", "https://api.polymer.co/v1/hire/organizations/bun/jobs?page=1"),
        ("successfactors", "jobs.bun.example", "https://jobs.bun.example/sitemal.xml"),
        ("icims", "jobs-bun", f"https://jobs-bun.icims.com{ICIMS}"),
        ("icims", "jobs-bun.icims.com", f"https://jobs-bun.icims.com{ICIMS}"),
        ("icims", "jobs.bun.example", "https://jobs.bun.example/api/jobs?page=1&limit=100"),
        ("join", "bun", "https://join.com/companies/bun"),
        ("manatal", "bun", "https://www.careers-page.com/api/v1.0/c/bun/jobs/"),
        ("paylocity", "0-1", "https://recruiting.paylocity.com/Recruiting/Jobs/All/0-1"),
        ("jobvite", "bun", "https://jobs.jobvite.com/bun/search"),
        ("jazzhr", "bun", "https://bun.applytojob.com/apply/jobs"),
        ("eightfold", "bun", f"https://bun.eightfold.ai{EIGHTFOLD}bun.com&start=0&num=10"),
        (
            "eightfold",
            "jobs.bun.example/bun.com",
            f"https://jobs.bun.example{EIGHTFOLD}bun.com&start=0&num=10",
        ),
        ("phenom", "jobs.bun.example", "https://jobs.bun.example/widgets#global/en/0"),
        ("comeet", "bun/A1.002", "https://www.comeet.com/jobs/bun/A1.002"),
        ("softgarden", "bun", "https://bun.career.softgarden.de/jobs.feed.json"),
        ("softgarden", "jobs.bun.example", "https://jobs.bun.example/jobs.feed.json"),
        ("hibob", "bun", "https://bun.careers.hibob.com/api/job-ad#bun"),
    ],
)
def test_a_board_is_asked_for_where_its_postings_are(
    platform: str, token: str, address: str
) -> None:
    spider = spider_of(platform)(
        visits=(), record=unheard, today=date(2026, 1, 8), manners=Manners(), search=Search()
    )

    assert spider.address(Board("Bun", platform, token)) == address
