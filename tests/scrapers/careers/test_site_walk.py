"""A careers page that shows nothing itself leads to pages near it, feeds and sitemaps."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from referrals.model.postings import Board, Snapshot, Visit
from tests.scrapers.harness import Reply, Site, served, snapshots

LINK = '<li><a href="/jobs/{0}">Lead {0}</a></li>'
HTML = {"Content-Type": "text/html; charset=utf-8"}


def page(body: str, head: str = "") -> Reply:
    text = f"<html><head>{head}</head><body>{body}</body></html>"
    return Reply(text.encode(), headers=HTML)


def stated(title: str, **said: str) -> Reply:
    job = {"@type": "JobPosting", "title": title, "datePosted": "2026-01-02"} | said
    return page("", f'<script type="application/ld+json">{json.dumps(job)}</script>')


def read(pages: Mapping[str, Reply], **visit: object) -> tuple[Snapshot, Site]:
    with served(pages) as site:
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        (snapshot,) = snapshots([Visit(board, **visit)])  # type: ignore[arg-type]
    return snapshot, site


def asked(site: Site) -> list[str]:
    return [request.path for request in site.requests if request.path != "/robots.txt"]


def titles(snapshot: Snapshot) -> list[str]:
    return [posting.title for posting in snapshot.postings]


def test_a_link_is_marked_as_guessed_until_its_own_page_states_a_posting() -> None:
    snapshot, _ = read({
        "/careers": page(LINK.format("welder-1") + LINK.format("baker-2")),
        "/jobs/welder-1": stated("Lead Welder", description="Weld."),
        "/jobs/baker-2": page("Bake."),
    })  # fmt: skip

    assert snapshot.ending == "complete"
    assert [(p.title, p.guessed, p.description) for p in snapshot.postings] == [
        ("Lead Welder", False, "Weld."), ("Lead baker-2", True, ""),
    ]  # fmt: skip


def test_a_posting_that_the_book_has_is_not_opened_again() -> None:
    with served({"/careers": page(LINK.format("welder-1"))}) as site:
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        known = frozenset({f"{site.address}/jobs/welder-1"})
        (snapshot,) = snapshots([Visit(board, known=known)])

    assert titles(snapshot) == ["Lead welder-1"]
    assert asked(site) == ["/careers"]


def test_a_list_goes_on_where_it_says_so() -> None:
    snapshot, _ = read({
        "/careers": page(LINK.format("welder-1") + '<a href="?page=2" aria-label="Next">›</a>'),
        "/careers?page=2": page(LINK.format("baker-2"), '<link rel="prev" href="/careers">'),
    })  # fmt: skip

    assert titles(snapshot) == ["Lead welder-1", "Lead baker-2"]
    assert snapshot.ending == "complete"


def test_postings_are_found_one_click_away() -> None:
    hub = '<a href="/karriere/jobs">Zu den offenen Stellen</a><a href="/gone">Jobs</a>'

    snapshot, site = read({
        "/careers": page(hub),
        "/karriere/jobs": page(LINK.format("welder-1") + '<a rel="next" href="/karriere/jobs?p=2">2</a>'),
        "/karriere/jobs?p=2": page(LINK.format("baker-2")),
    })  # fmt: skip

    assert titles(snapshot) == ["Lead welder-1", "Lead baker-2"]
    assert (snapshot.ending, snapshot.pages) == ("complete", ())
    assert "/sitemap.xml" not in asked(site)


def test_a_page_near_that_fails_leaves_the_reading_in_doubt() -> None:
    hub = '<a href="/karriere/jobs">Jobs</a><a href="/students">Careers for students</a>'

    snapshot, _ = read({
        "/careers": page(hub),
        "/karriere/jobs": page(LINK.format("welder-1")),
        "/students": Reply(status=500),
    })  # fmt: skip

    assert titles(snapshot) == ["Lead welder-1"]
    assert snapshot.ending == "partial"


FEEDS = {
    "application/rss+xml": """<?xml version="1.0"?><rss><channel>
      <item><title>Lead Welder</title><link>{0}/jobs/lead-welder</link>
      <pubDate>Fri, 02 Jan 2026 20:20:27 +0000</pubDate><description>&lt;p&gt;Weld.</description></item>
      <item><title>We won a prize</title><link>{0}/news/prize</link></item></channel></rss>""",
    "application/atom+xml": """<feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <title>Lead Welder</title><link href="{0}/jobs/lead-welder"/>
      <published>2026-01-02T20:20:27Z</published><summary>Weld.</summary></entry></feed>""",
    "application/feed+json": """{{"items": [{{"title": "Lead Welder", "url": "{0}/jobs/lead-welder",
      "date_published": "2026-01-02", "content_html": "<p>Weld."}}, 7]}}""",
}


@pytest.mark.parametrize("kind", FEEDS)
def test_postings_are_found_in_a_feed_that_the_page_names(kind: str) -> None:
    with served() as site:
        link = f'<link rel="alternate" type="{kind}" href="/feed">'
        body = FEEDS[kind].format(site.address).encode()
        site.pages = {
            "/careers": page("", link),
            "/feed": Reply(body, headers={"Content-Type": kind}),
        }
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        (snapshot,) = snapshots([Visit(board)])

    (posting,) = snapshot.postings
    assert (posting.title, posting.guessed, posting.description) == ("Lead Welder", True, "Weld.")
    assert str(posting.posted_on) == "2026-01-02"


def test_a_feed_may_be_the_board_itself() -> None:
    with served() as site:
        body = FEEDS["application/rss+xml"].format(site.address).encode()
        site.pages = {"/careers": Reply(body, headers={"Content-Type": "application/rss+xml"})}
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        (snapshot,) = snapshots([Visit(board)])

    assert titles(snapshot) == ["Lead Welder"]


def sitemap(*addresses: str, kind: str = "url") -> bytes:
    entries = "".join(f"<{kind}><loc>{address}</loc></{kind}>" for address in addresses)
    return f'<x xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</x>'.encode()


def test_pages_of_a_sitemap_are_postings_only_where_they_state_one() -> None:
    with served() as site:
        here = site.address
        site.pages = {
            "/robots.txt": Reply(f"Sitemap: {here}/map.xml".encode()),
            "/careers": page("<div id=app></div>"),
            "/map.xml": Reply(sitemap(f"{here}/pages.xml.gz", f"{here}/jobs.xml.gz", kind="sitemap")),
            "/jobs.xml.gz": Reply(gzip.compress(sitemap(
                f"{here}/jobs/lead-welder", f"{here}/jobs/night-baker", f"{here}/about",
                "https://elsewhere.example/jobs/lead-cook"))),
            "/pages.xml.gz": Reply(b"\x1f\x8b damaged"),
            "/jobs/lead-welder": stated("Lead Welder"),
            "/jobs/night-baker": page("no longer with us"),
        }  # fmt: skip
        board = Board("Acme", "careers_page", "acme", f"{here}/careers")
        (snapshot,) = snapshots([Visit(board)])

    assert titles(snapshot) == ["Lead Welder"]
    assert snapshot.ending == "complete"
    assert "/about" not in asked(site)


def test_a_huge_sitemap_is_read_in_part_and_nothing_is_concluded() -> None:
    with served() as site:
        addresses = [f"{site.address}/jobs/lead-{number}" for number in range(70)]
        site.pages = {"/careers": page(""), "/sitemap.xml": Reply(sitemap(*addresses))}
        board = Board("Acme", "careers_page", "acme", f"{site.address}/careers")
        (snapshot,) = snapshots([Visit(board, open={"1": addresses[0]})])

    assert snapshot.ending == "partial"
    assert len(asked(site)) == 62
    assert "/jobs/lead-0" not in asked(site)  # what the book has comes last


def test_a_page_that_leads_to_a_platform_says_so() -> None:
    snapshot, site = read({
        "/careers": page('<a href="https://jobs.lever.co/acme/1-2">Lead Welder</a>'),
        "/sitemap.xml": Reply(sitemap()),
    })  # fmt: skip

    assert (snapshot.ending, snapshot.postings) == ("suspect", ())
    assert snapshot.reason
    assert "acme on lever" in snapshot.reason
    assert "`referrals companies edit Acme --platform lever --board acme`" in snapshot.reason
    assert asked(site) == ["/careers"]


def test_a_link_that_leads_on_to_a_platform_says_so_too() -> None:
    to = {"Location": "https://boards.greenhouse.io/acme"}

    snapshot, _ = read({
        "/careers": page('<a href="/open">Open positions</a>'),
        "/open": Reply(status=302, headers=to),
    })  # fmt: skip

    assert "acme on greenhouse" in str(snapshot.reason)


def test_a_site_without_postings_is_suspect_and_asked_little() -> None:
    snapshot, site = read({"/careers": page("We are a great place.")})

    assert (snapshot.ending, snapshot.postings, snapshot.pages) == ("suspect", (), ())
    assert asked(site) == ["/careers", "/sitemap.xml"]


def test_an_image_is_no_careers_page() -> None:
    snapshot, _ = read(
        {"/careers": Reply(b"\x89PNG\r\n\x1a\n\0\0", headers={"Content-Type": "image/png"})}
    )

    assert snapshot.ending == "failed"


def test_a_page_that_ends_before_its_end_is_doubted() -> None:
    whole = page(LINK.format("welder-1"))
    cut = replace(whole, body=whole.body.removesuffix(b"</body></html>"))

    snapshot, _ = read({"/careers": cut})

    assert (titles(snapshot), snapshot.ending) == (["Lead welder-1"], "partial")


def test_a_page_that_is_too_long_to_be_read_is_doubted() -> None:
    snapshot, _ = read({"/careers": page(LINK.format("welder-1") + "lamp " * 500_000)})

    assert (titles(snapshot), snapshot.ending) == (["Lead welder-1"], "partial")
