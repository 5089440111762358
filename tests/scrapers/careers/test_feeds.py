"""Feeds and sitemaps come from strangers: read when they can be, never believed to be more."""

from __future__ import annotations

import json

import pytest

from scrapers.careers.feeds import SiteMap, feed_postings, is_list, site_map

HERE = "https://www.acme.example/feed"


def rss(*items: tuple[str, str]) -> bytes:
    entries = "".join(f"<item><title>{t}</title><link>{u}</link></item>" for t, u in items)
    return f'<?xml version="1.0"?><rss><channel>{entries}</channel></rss>'.encode()


def job(number: int) -> str:
    return f"https://www.acme.example/jobs/{number}00"


def test_a_feed_of_other_companies_jobs_is_nobodys_board() -> None:
    of_four = [
        (f"{name}: Cook (m/w/d)", job(n)) for n, name in enumerate(("Ace", "Bee", "Cat", "Dog"))
    ]
    of_one = [(f"Acme {n}: Cook (m/w/d)", url) for n, (_, url) in enumerate(of_four)]

    assert feed_postings(rss(*of_four), HERE) == []
    assert len(feed_postings(rss(*of_one), HERE)) == 4


def test_a_feed_leads_only_to_postings_of_its_own_site() -> None:
    feed = rss(
        ("Cook (m/w/d)", job(1)), ("Cook (m/w/d)", "https://elsewhere.example/jobs/200"),
        ("Our new kitchen", "https://www.acme.example/blog/kitchen"), ("", job(3)),
        ("Cook (m/w/d)", "https://[half/jobs/1"),
    )  # fmt: skip

    assert [posting.url for posting in feed_postings(feed, HERE)] == [job(1)]


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[" * 90_000, b'{"items": 7}', b'{"items": [{"title": 7, "url": []}]}',
        b"<?xml", b"no list at all", b"\x1f\x8b damaged", b"<rss><item>",
        b'<!DOCTYPE r [<!ENTITY a "Cook (m/w/d)">]><rss><item><title>&a;</title>'
        b"<link>https://www.acme.example/jobs/100</link></item></rss>",
    ],
)  # fmt: skip
def test_what_is_no_list_lists_nothing(body: bytes) -> None:
    assert feed_postings(body, HERE) == []
    assert site_map(body) == SiteMap((), ())


def test_a_sitemap_lists_pages_and_sitemaps_and_nothing_else() -> None:
    body = f"<x><!-- --><url><loc> {job(1)} </loc></url><url/><other><loc>{job(2)}</loc></other>"

    assert site_map(f"{body}<sitemap><loc>{HERE}</loc></sitemap></x>".encode()) == SiteMap(
        (job(1),), (HERE,)
    )


def test_feeds_are_told_from_pages() -> None:
    assert is_list(rss())
    assert is_list(json.dumps({"items": []}).encode())
    assert not is_list(b"<!doctype html><html>")
