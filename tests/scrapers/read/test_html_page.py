"""A board's web page is read whole or doubted."""

from __future__ import annotations

import pytest
from scrapy.http import HtmlResponse, Response

from referrals.model.postings import Board, Visit
from referrals.texts.markup import LONGEST
from scrapers.parse.decoding import Misread
from scrapers.read.board import Reading
from scrapers.read.html_page import decode_page, links, words

ADDRESS = "https://jobs.acme.example/list"


def page(body: str) -> HtmlResponse:
    return HtmlResponse(ADDRESS, body=body.encode(), encoding="utf-8")


def reading() -> Reading:
    return Reading(Visit(Board("Acme", "icims", "acme")))


@pytest.mark.parametrize(
    ("body", "doubts"),
    [
        ("<html><body><p>Welder</p></body></html>", []),
        ("<ul><li>a part of a page</li></ul>", []),
        ("<html><body><p>Wel", ["the page ends before its end"]),
        (f"<p>{'a' * LONGEST}</p>", ["the page is longer than can be read"]),
    ],
)
def test_a_page_that_came_in_part_is_doubted(body: str, doubts: list[str]) -> None:
    state = reading()

    decode_page(page(body), state)

    assert state.doubts == doubts


@pytest.mark.parametrize("response", [page(" "), Response(ADDRESS, body=b"\x89PNG")])
def test_an_answer_that_is_no_page_is_not_taken_for_an_empty_board(response: Response) -> None:
    with pytest.raises(Misread):
        decode_page(response, reading())


def test_links_are_followed_from_where_the_page_is_and_broken_ones_left_out() -> None:
    tree = decode_page(
        page("<a href=' /job/1 '>Welder <b>(f/m)</b></a><a href='//[x/1'>?</a>"), reading()
    )

    found = [(words(link), target.geturl()) for link, target in links(tree, ADDRESS)]

    assert found == [("Welder (f/m)", "https://jobs.acme.example/job/1")]
    assert words(None) == ""
