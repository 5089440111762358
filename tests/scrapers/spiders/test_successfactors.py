"""Where a SuccessFactors site has no feed of all postings, the newest are read page by page."""

from __future__ import annotations

import pytest

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


def feed(*items: str) -> Reply:
    space = "xmlns:g='http://base.google.com/ns/1.0'"
    return Reply(f"<rss version='2.0' {space}><channel>{''.join(items)}</channel></rss>".encode())


def item(title: str, link: str = "/job/x/1/", more: str = "") -> str:
    url = f"https://careers.acme.example{link}"
    return f"<item><title>{title}</title><link>{url}</link>{more}</item>"


@pytest.mark.parametrize(
    ("said", "title", "is_placed"),
    [
        ("Buyer (Richardson, TX, US, 75080)", "Buyer", True),
        ("Buyer (Richardson, TX, US)", "Buyer", True),
        ("Buyer (Bad Urach, DE)", "Buyer", True),
        ("Buyer (m/w/d) (Kleindorf, DE, 89073)", "Buyer (m/w/d)", True),
        ("Buyer (Dayton, NJ)", "Buyer", True),
        ("Buyer (Zzyzxville, TX, US)", "Buyer", True),
        ("Buyer (Zzyzxville, NSW, AU)", "Buyer", True),
        ("Scientist (Research, AI)", "Scientist (Research, AI)", False),
        ("Controller (Finance, IT)", "Controller (Finance, IT)", False),
        ("Engineer (Cloud, ML)", "Engineer (Cloud, ML)", False),
        ("Nurse (ICU, ER)", "Nurse (ICU, ER)", False),
        ("Auditor (Quality, QA)", "Auditor (Quality, QA)", False),
        ("Lead (Sales, HR, IT)", "Lead (Sales, HR, IT)", False),
        ("Cook (Night Shift, FT)", "Cook (Night Shift, FT)", False),
    ],
)
def test_a_bracket_is_a_place_only_when_it_is_one(said: str, title: str, is_placed: bool) -> None:
    [posting] = read({"/sitemal.xml": feed(item(said))}).postings

    assert (posting.title, bool(posting.locations)) == (title, is_placed)


def test_a_town_that_begins_the_address_is_one_whatever_the_atlas_knows() -> None:
    link = "/job/Kleindorf-Buyer-DE/7/"

    [posting] = read({"/sitemal.xml": feed(item("Buyer (Kleindorf, DE)", link))}).postings

    assert posting.title == "Buyer"


def test_what_a_form_is_called_is_no_department() -> None:
    areas = [f"<g:job_function>{said}</g:job_function>" for said in ("ATS_WEBFORM", "IT")]
    items = [item("Buyer", f"/job/x/{number}/", said) for number, said in enumerate(areas)]

    snapshot = read({"/sitemal.xml": feed(*items)})

    assert [posting.department for posting in snapshot.postings] == [None, "IT"]


def test_a_feed_for_google_is_as_good_as_the_other() -> None:
    snapshot = read({"/googlefeed.xml": feed(item("Buyer"))})

    assert (snapshot.ending, len(snapshot.postings)) == ("complete", 1)


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
