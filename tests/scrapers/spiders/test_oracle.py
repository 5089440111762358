"""Oracle: on which host a site is."""

from __future__ import annotations

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from scrapers.http.refusals import Unread
from scrapers.http.settings import Manners
from scrapers.spiders.oracle import OracleSpider
from tests.scrapers.harness import TODAY


def address(token: str, careers: str | None = None) -> str:
    spider = OracleSpider((), lambda _: None, TODAY, Manners(), Search())
    return spider.address(Board("Acme", "oracle", token, careers))


def test_the_host_of_a_site_stands_before_its_name() -> None:
    page = address("acme.fa.us2/CX_1", "https://careers.acme.example")

    assert page.startswith("https://acme.fa.us2.oraclecloud.com/hcmRestApi/")
    assert "siteNumber=CX_1," in page


def test_a_site_at_a_host_of_the_companys_own_is_read_there() -> None:
    careers = "https://jobs.acme.example/hcmUI/CandidateExperience/en/sites/CX_2001"

    page = address("CX_2001", careers)

    assert page.startswith("https://jobs.acme.example/hcmRestApi/")
    assert "siteNumber=CX_2001," in page


def test_a_site_without_a_host_is_told_what_is_missing() -> None:
    with pytest.raises(Unread, match=r"the site CX_1\? Give the company its address"):
        address("CX_1")
