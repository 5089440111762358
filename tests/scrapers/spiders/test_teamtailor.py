"""A career site that moved away says so, and one without RSS is read from its other feed."""

from __future__ import annotations

from referrals.model.postings import Board, Visit
from tests.scrapers.harness import Reply, served, snapshots

RSS, JSON = (f"/jobs{kind}?offset=0&per_page=100" for kind in (".rss", ".json"))
FEED = b"""{"items": [{"id": "1", "title": "Baker", "url": "https://bun.example/jobs/1-baker"}]}"""
MOVED = b"<!doctype html><html><body>We hire elsewhere now</body></html>"


def test_a_site_that_answers_with_a_web_page_has_moved() -> None:
    with served({RSS: Reply(MOVED), JSON: Reply(FEED)}) as site:
        (snapshot,) = snapshots([Visit(Board("Bun", "teamtailor", "bun", api=site.address))])

    assert (snapshot.ending, snapshot.health) == ("failed", "moved")
    assert "no longer Teamtailor's" in (snapshot.reason or "")


def test_a_site_without_any_feed_is_gone() -> None:
    with served() as site:
        (snapshot,) = snapshots([Visit(Board("Bun", "teamtailor", "bun", api=site.address))])

    assert (snapshot.ending, snapshot.health) == ("failed", "gone")


def test_a_site_without_rss_need_not_be_read_again_when_nothing_changed() -> None:
    with served({JSON: Reply(FEED)}) as site:
        board = Board("Bun", "teamtailor", "bun", api=site.address)
        (first,) = snapshots([Visit(board)])
        (second,) = snapshots([Visit(board, first.pages)])

    assert [posting.title for posting in first.postings] == ["Baker"]
    assert (first.ending, second.ending) == ("complete", "unchanged")
