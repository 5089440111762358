"""A careers page that lost its list, and postings whose own pages say that they are closed."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, served, snapshots

HTML = {"Content-Type": "text/html; charset=utf-8"}
CARD = '<li><a href="/jobs/{0}">Lead {0}</a></li>'


def page(body: str, head: str = "<title>Acme</title>", status: int = 200) -> Reply:
    text = f"<html><head>{head}</head><body>{body}</body></html>"
    return Reply(text.encode(), status, HTML)


def ends(job: str, through: str) -> str:
    said = {"@type": "JobPosting", "title": f"Lead {job}", "url": f"/jobs/{job}",
            "datePosted": "2025-12-02", "validThrough": through}  # fmt: skip
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


def read(pages: Mapping[str, Reply], *were_open: str) -> Snapshot:
    """A careers page on which the *were_open* jobs were listed before."""
    with served(pages) as site:
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        before = {job: f"{site.address}/jobs/{job}" for job in were_open}
        (snapshot,) = snapshots([Visit(board, open=before)])
    return snapshot


@pytest.mark.parametrize(
    "answer",
    [
        page("<p>Verify you are human</p>"),
        page("<form><input name=u><input name=p type=password></form>"),
        page("<script>window._cf_chl_opt={}</script>", "<title>Just a moment...</title>"),
        Reply(b"", headers=HTML),
        page("<h1>Our openings</h1>"),
    ],
)
def test_a_wall_or_an_empty_page_where_a_list_was_is_blocked(answer: Reply) -> None:
    snapshot = read({"/careers": answer}, "welder-1")

    assert (snapshot.ending, snapshot.health) == ("failed", "blocked")


def test_a_page_that_says_that_nothing_is_open_is_whole() -> None:
    snapshot = read({"/careers": page("<h1>Jobs</h1><p>Nothing open right now.</p>")}, "welder-1")

    assert (snapshot.ending, snapshot.postings) == ("complete", ())


def test_a_page_of_other_words_is_suspect_and_never_to_be_believed() -> None:
    story = "<p>We build boats, and love every plank of them, as our fathers did.</p>" * 20

    snapshot = read({"/careers": page(story)}, "welder-1")

    assert (snapshot.ending, snapshot.says_empty) == ("suspect", False)


LIST = CARD.format("welder-1") + CARD.format("baker-2") + CARD.format("cook-3")


@pytest.mark.parametrize(
    "own",
    [
        page("<h1>Lead miller</h1><p>This job is no longer available.</p>"),
        page("<p>Die Stelle ist leider bereits besetzt.</p>"),
        page("", ends("miller-4", "2026-01-02")),
    ],
)
def test_an_absent_posting_whose_own_page_says_so_is_closed(own: Reply) -> None:
    pages = {"/careers": page(LIST), "/jobs/miller-4": own}

    assert read(pages, "miller-4").closed == {"miller-4"}


@pytest.mark.parametrize(
    "own",
    [
        page("<h1>Lead miller</h1><p>Open until filled.</p>"),
        page("<p>This job is no longer available.</p>", status=503),
        page("", ends("miller-4", "2026-03-02")),
    ],
)
def test_an_absent_posting_whose_own_page_does_not_is_only_absent(own: Reply) -> None:
    pages = {"/careers": page(LIST), "/jobs/miller-4": own}

    assert not read(pages, "miller-4").closed


def test_a_posting_that_the_list_states_as_ended_is_closed() -> None:
    listed = ends("miller-4", "2026-01-02") + ends("welder-1", "2026-09-01")

    snapshot = read({"/careers": page("", listed)}, "miller-4")

    assert [p.title for p in snapshot.postings] == ["Lead welder-1"]
    assert snapshot.closed == {"miller-4"}


@pytest.mark.parametrize(
    "closed",
    [
        page("<p>Sorry, this position has been filled.</p>"),
        page("<h1>Lead cook</h1>", ends("cook-3", "2026-01-02")),
    ],
)
def test_a_new_link_to_a_closed_posting_is_no_posting(closed: Reply) -> None:
    snapshot = read({"/careers": page(LIST), "/jobs/cook-3": closed})

    assert [p.title for p in snapshot.postings] == ["Lead welder-1", "Lead baker-2"]


def test_a_page_that_says_until_when_is_read_anew_each_day() -> None:
    """It stays the same when the day has passed, and its posting is closed all the same."""
    said = ends("1", "2026-01-31")
    undated = said.replace("validThrough", "hiringOrganization")
    with served({"/careers": page(said), "/plain": page(undated)}) as site:
        dated = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        plain = Board("Globex", "careers_page", "globex", f"{site.address}/plain")
        told = {s.board: s for s in snapshots([Visit(dated), Visit(plain)])}

    assert told[dated].postings
    assert told[dated].pages == ()
    assert told[plain].pages
