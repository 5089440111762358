"""A board that did not change is not sent again, and a change is never passed over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from referrals.model.postings import PageMark, Snapshot
from tests.scrapers.harness import Reply, Site, served, snapshots
from tests.servers.faulty_board import greenhouse, jobs, jobs_path, page, paged, paged_path

LIST = f"{jobs_path()}?content=true&pay_transparency=true"
DAY = "Thu, 08 Jan 2026 08:00:00 GMT"
SAME = Reply(status=304, headers={"Content-Length": "0"})
PAGES = {paged_path(): page(1, 2, total=4), paged_path(2): page(3, 4, total=4, offset=2)}


def pages(site: Site) -> tuple[PageMark, ...]:
    """What the book remembers after a first reading of the paged board."""
    (snapshot,) = snapshots([paged(site.address)])
    site.requests.clear()
    return snapshot.pages


def asked(site: Site) -> list[str]:
    return [request.path for request in site.requests if request.path != "/robots.txt"]


def ids(snapshot: Snapshot) -> list[str]:
    return [posting.external_id for posting in snapshot.postings]


@pytest.mark.parametrize(
    ("header", "value", "condition"),
    [("ETag", 'W/"7"', "If-None-Match"), ("Last-Modified", DAY, "If-Modified-Since")],
)
def test_a_board_that_answers_not_modified_is_unchanged(
    header: str, value: str, condition: str
) -> None:
    with served({LIST: [Reply(jobs(1), headers={header: value}), SAME]}) as site:
        (first,) = snapshots([greenhouse(site.address)])
        (second,) = snapshots([greenhouse(site.address, pages=first.pages)])

    assert first.ending == "complete"
    assert site.requests[-1].headers[condition] == value
    assert second.ending == "unchanged"
    assert second.postings == ()
    assert second.pages == first.pages


def test_caches_on_the_way_may_answer() -> None:
    with served({LIST: Reply(jobs(1))}) as site:
        snapshots([greenhouse(site.address)])

    assert not {"Cache-Control", "Pragma"} & set(site.requests[-1].headers)


def test_a_board_without_any_mark_is_unchanged_when_its_answer_is_the_same() -> None:
    with served({LIST: Reply(jobs(1))}) as site:
        (first,) = snapshots([greenhouse(site.address)])
        (second,) = snapshots([greenhouse(site.address, pages=first.pages)])

    assert second.ending == "unchanged"


def test_a_board_is_unchanged_when_each_of_its_pages_is() -> None:
    with served({path: Reply(body) for path, body in PAGES.items()}) as site:
        remembered = pages(site)

        (snapshot,) = snapshots([paged(site.address, remembered)])

    assert snapshot.ending == "unchanged"
    assert snapshot.pages == remembered
    assert asked(site) == list(PAGES)


def test_a_change_on_the_second_page_has_the_first_read_again() -> None:
    with served({path: Reply(body) for path, body in PAGES.items()}) as site:
        remembered = pages(site)
        site.pages[paged_path(2)] = Reply(page(3, 5, total=4, offset=2))

        (snapshot,) = snapshots([paged(site.address, remembered)])

    assert snapshot.ending == "complete"
    assert ids(snapshot) == ["1", "2", "3", "5"]
    assert asked(site) == [*PAGES, *PAGES]


def test_a_change_on_the_first_page_has_the_others_read_in_full() -> None:
    with served(
        {path: Reply(body, headers={"ETag": '"1"'}) for path, body in PAGES.items()}
    ) as site:
        remembered = pages(site)
        site.pages[paged_path()] = Reply(page(1, 6, total=4))

        (snapshot,) = snapshots([paged(site.address, remembered)])

    assert snapshot.ending == "complete"
    assert ids(snapshot) == ["1", "6", "3", "4"]
    assert "If-None-Match" not in site.requests[-1].headers


def test_a_remembered_page_at_another_address_says_nothing() -> None:
    with served({LIST: Reply(jobs(1))}) as site:
        (first,) = snapshots([greenhouse(site.address)])
        moved = replace(first.pages[0], url=f"{site.address}/elsewhere")

        (second,) = snapshots([greenhouse(site.address, pages=(moved,))])

    assert second.ending == "complete"


def test_a_posting_whose_text_is_missing_is_asked_for_again_next_time() -> None:
    with served({path: Reply(body) for path, body in PAGES.items()}) as site:
        (snapshot,) = snapshots([paged(site.address, known=frozenset("123"))])

    assert snapshot.ending == "complete"
    assert snapshot.pages == ()


def test_a_posting_that_cannot_be_read_is_tried_again_next_time() -> None:
    nameless = jobs(1, 2).replace(b'"Baker 2"', b"null")
    with served({LIST: Reply(nameless)}) as site:
        (snapshot,) = snapshots([greenhouse(site.address)])

    assert ids(snapshot) == ["1"]
    assert len(snapshot.set_aside) == 1
    assert snapshot.pages == ()
