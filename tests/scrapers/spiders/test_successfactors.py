"""Where a SuccessFactors site has no feed of all postings, the newest are read page by page."""

from __future__ import annotations

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

NEWEST = "/services/rss/job/?locale=en_US"


def page(first: int, size: int) -> Reply:
    """*size* postings, numbered from *first* on."""
    items = "".join(
        f"<item><title>Fitter {number} (Ulm, DE, 89073)</title>"
        f"<link>https://careers.acme.example/job/Ulm-Fitter/{number}/</link></item>"
        for number in range(first, first + size)
    )
    return Reply(f"<rss version='2.0'><channel>{items}</channel></rss>".encode())


def read(pages: dict[str, Reply]) -> Snapshot:
    with served(pages) as site:
        board = Board("Acme", "successfactors", "careers.acme.example", api=site.address)
        (snapshot,) = snapshots([Visit(board)])
    return snapshot


def test_the_newest_are_read_to_the_last_page() -> None:
    pages = {NEWEST: page(100, 20), f"{NEWEST}&startrow=20": page(120, 3)}

    snapshot = read(pages)

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 23)


def test_a_feed_that_shows_only_its_newest_is_not_called_the_whole_board() -> None:
    pages = {NEWEST: page(100, 20), f"{NEWEST}&startrow=20": page(100, 20)}

    snapshot = read(pages)

    assert (snapshot.ending, len(snapshot.postings)) == ("partial", 20)


def test_a_site_that_answers_with_pages_instead_of_feeds_is_not_taken_for_an_empty_board() -> None:
    web_page = Reply(b"<!DOCTYPE html><html><body>Welcome</body></html>")

    snapshot = read({"/sitemal.xml": web_page, NEWEST: web_page})

    assert (snapshot.ending, snapshot.health) == ("failed", "gone")
    assert "is it a career site of SuccessFactors?" in str(snapshot.reason)
