"""A careers address tells the platform behind it, and a look-alike tells nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

import scrapers.spiders
from scrapers.crawl import spider_of
from scrapers.platforms.addresses import FROM_DESCRIPTION, PLATFORMS, detect


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
        ("https://acme.wd5.myworkdayjobs.com/en-US/Careers", ("workday", "acme/Careers")),
        ("https://acme.wd1.myworkdayjobs.com/External/job/Ulm/X_R1", ("workday", "acme/External")),
        ("https://acme.wd3.myworkdayjobs.com/wday/cxs/acme/Ext/jobs", ("workday", "acme/Ext")),
        ("https://wd5.myworkdaysite.com/en-US/recruiting/acme/Ext", ("workday", "acme/Ext")),
        ("https://apply.workable.com/acme/j/1A2B/", ("workable", "acme")),
        ("https://apply.workable.com/api/v1/widget/accounts/acme", ("workable", "acme")),
        ("https://acme.workable.com/jobs/1", ("workable", "acme")),
        ("https://acme.teamtailor.com/jobs", ("teamtailor", "acme")),
        ("https://acme.na.teamtailor.com/jobs", ("teamtailor", "acme.na.teamtailor.com")),
        ("https://acme.bamboohr.com/careers/36", ("bamboohr", "acme")),
        ("https://acme.breezy.hr/p/1-x", ("breezy", "acme")),
        ("https://acme.pinpointhq.com/en/postings/1", ("pinpoint", "acme")),
        ("https://ats.rippling.com/en-GB/acme/jobs", ("rippling", "acme")),
        ("https://ats.rippling.com/acme/jobs/1-2", ("rippling", "acme")),
        (
            "https://jpmc.fa.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/jobs",
            ("oracle", "jpmc.fa/CX_1001"),
        ),
        (
            "https://careers.acme.com/services/rss/job/?locale=en_US",
            ("successfactors", "careers.acme.com"),
        ),
        ("https://careers.acme.com/sitemal.xml", ("successfactors", "careers.acme.com")),
        ("https://careers-acme.icims.com/jobs/search?ss=1", ("icims", "careers-acme")),
        ("https://acme.jibeapply.com/jobs/12", ("icims", "acme.jibeapply.com")),
        ("https://acme.eightfold.ai/careers?domain=acme.com", ("eightfold", "acme/acme.com")),
        ("https://acme.eightfold.ai/careers", ("eightfold", "acme")),
        ("https://jobs.jobvite.com/careers/acme/jobs", ("jobvite", "acme")),
        ("https://jobs.jobvite.com/acme/job/oX", ("jobvite", "acme")),
        ("https://acme.applytojob.com/apply", ("jazzhr", "acme")),
        ("https://join.com/companies/acme/1-x", ("join", "acme")),
        ("https://jobs.gem.com/acme", ("gem", "acme")),
        ("https://www.comeet.com/jobs/acme/A1.002", ("comeet", "acme/A1.002")),
        ("https://acme.careers.hibob.com/", ("hibob", "acme")),
        ("https://acme.career.softgarden.de/", ("softgarden", "acme")),
        ("https://acme.softgarden.io/de/vacancies", ("softgarden", "acme.softgarden.io")),
        (
            "https://recruiting.paylocity.com/Recruiting/Jobs/All/"
            "00000000-1111-2222-3333-444444444444/Acme",
            ("paylocity", "00000000-1111-2222-3333-444444444444"),
        ),
        ("https://www.careers-page.com/acme", ("manatal", "acme")),
        ("https://www.careers-page.com/api/v1.0/c/acme/jobs/?page=2", ("manatal", "acme")),
        ("https://acme.careers-page.com/", ("manatal", "acme")),
        (
            "https://recruiting2.ultipro.com/ACM1000ACME/JobBoard/0-1/?q=",
            ("ukg", "ACM1000ACME/0-1"),
        ),
        ("https://jobs.polymer.co/acme", ("polymer", "acme")),
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
        "https://boards.greenhouse.io/embed/job_app?token=1",
        "https://acme.wd5.myworkdayjobs.com/en-US",
        "https://apply.workable.com/j/1A2B",
        "https://www.workable.com/acme",
        "https://join.com/jobs",
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
    folder = Path(scrapers.spiders.__path__[0])
    spiders = {file.stem for file in folder.glob("[a-z]*.py")} - {"base"}

    assert spiders == set(PLATFORMS)
    assert [spider_of(platform).name for platform in PLATFORMS] == list(PLATFORMS)
    assert set(PLATFORMS) >= FROM_DESCRIPTION
