"""A careers address tells the platform behind it, and a look-alike tells nothing."""

from __future__ import annotations

import pytest

from scrapers.crawl import SPIDERS
from scrapers.detect import PLATFORMS, detect


@pytest.mark.parametrize(
    ("careers", "board"),
    [
        ("https://boards.greenhouse.io/acme", ("greenhouse", "acme")),
        ("https://job-boards.greenhouse.io/acme/jobs/4100", ("greenhouse", "acme")),
        ("https://job-boards.eu.greenhouse.io/acme?gh_src=x", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_board?for=acme&b=x", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_board/js?for=acme", ("greenhouse", "acme")),
        ("https://boards.greenhouse.io/embed/job_app?for=acme&token=1", ("greenhouse", "acme")),
        ("https://boards-api.greenhouse.io/v1/boards/acme/jobs", ("greenhouse", "acme")),
        ("jobs.lever.co/acme", ("lever", "acme")),
        ("https://jobs.lever.co/acme/0bbfd4f4/apply", ("lever", "acme")),
        ("https://jobs.eu.lever.co/acme/", ("lever", "eu:acme")),
        ("https://api.lever.co/v0/postings/acme?mode=json", ("lever", "acme")),
        ("https://api.eu.lever.co/v0/postings/acme", ("lever", "eu:acme")),
        ("https://jobs.ashbyhq.com/Hyper%20Labs", ("ashby", "Hyper Labs")),
        ("https://jobs.ashbyhq.com/AcMe/1111/application", ("ashby", "AcMe")),
        ("https://api.ashbyhq.com/posting-api/job-board/AcMe", ("ashby", "AcMe")),
        ("https://careers.smartrecruiters.com/AcmeGroup", ("smartrecruiters", "AcmeGroup")),
        ("https://jobs.smartrecruiters.com/AcmeGroup/7440-x", ("smartrecruiters", "AcmeGroup")),
        (
            "https://jobs.smartrecruiters.com/oneclick-ui/company/AcmeGroup/publication/1",
            ("smartrecruiters", "AcmeGroup"),
        ),
        (
            "https://api.smartrecruiters.com/v1/companies/AcmeGroup/postings",
            ("smartrecruiters", "AcmeGroup"),
        ),
        ("https://acme-1.recruitee.com", ("recruitee", "acme-1")),
        ("https://acme.recruitee.com/o/potter", ("recruitee", "acme")),
        ("https://acme.jobs.personio.de/?language=en", ("personio", "acme")),
        ("https://acme.jobs.personio.com/job/1", ("personio", "acme.jobs.personio.com")),
        ("  HTTPS://JOBS.LEVER.CO./acme ", ("lever", "acme")),
    ],
)
def test_a_careers_address_tells_its_board(careers: str, board: tuple[str, str]) -> None:
    assert detect(careers) == board


@pytest.mark.parametrize(
    "careers",
    [
        "https://acme.example/careers",
        "https://evil-greenhouse.io.example/acme",
        "https://boards.greenhouse.io.evil.example/acme",
        "https://notjobs.lever.co/acme",
        "https://jobs.lever.co@evil.example/acme",
        "https://evil.example/jobs.lever.co/acme",
        "https://boards.greenhouse.io/",
        "https://boards.greenhouse.io/embed/job_board",
        "https://jobs.lever.co",
        "https://www.recruitee.com",
        "https://jobs.personio.de",
        "https://a.b.recruitee.com",
        "https://[jobs.lever.co/acme",
        "",
    ],
)
def test_an_address_that_only_looks_like_a_platform_is_none(careers: str) -> None:
    assert detect(careers) is None


def test_every_platform_that_can_be_named_can_be_read() -> None:
    assert tuple(SPIDERS) == PLATFORMS
