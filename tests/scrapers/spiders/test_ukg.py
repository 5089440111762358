"""UKG has many hosts; which of them has a board is in the address that people open."""

from __future__ import annotations

import pytest

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from scrapers.http.refusals import Unread
from scrapers.http.settings import Manners
from scrapers.spiders.ukg import UkgSpider
from tests.scrapers.harness import TODAY


def address(careers: str | None) -> str:
    spider = UkgSpider((), lambda _: None, TODAY, Manners(), Search())
    return spider.address(Board("Acme", "ukg", "ACM1000ACME/0-1", careers))


@pytest.mark.parametrize(
    "host", ["recruiting2.ultipro.com", "recruiting.ultipro.ca", "acme.rec.pro.ukg.net"]
)
@pytest.mark.parametrize("scheme", ["https://", ""])
def test_a_board_is_asked_for_on_the_host_that_people_open(host: str, scheme: str) -> None:
    page = address(f"{scheme}{host}/ACM1000ACME/JobBoard/0-1/?q=&o=postedDateDesc")

    assert page.partition("#")[0] == (
        f"https://{host}/ACM1000ACME/JobBoard/0-1/JobBoardView/LoadSearchResults"
    )


@pytest.mark.parametrize("careers", [None, "https://acme.example/careers"])
def test_a_board_whose_host_is_not_known_is_told_what_is_missing(careers: str | None) -> None:
    with pytest.raises(Unread, match=r"ACM1000ACME/0-1\? Give the company its address there"):
        address(careers)
