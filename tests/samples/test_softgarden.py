"""softgarden's recorded feed, read twice and compared."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from referrals.model.postings import Board, Visit
from referrals.texts.markup import clean
from tests.paths import BOARD_SAMPLES
from tests.samples.stated import differences
from tests.scrapers.harness import Reply, served, snapshots

SAMPLE = BOARD_SAMPLES / "softgarden" / "demo-1.json"


@pytest.mark.skipif(not SAMPLE.is_file(), reason=f"{SAMPLE} is not here")
def test_every_item_of_a_real_feed_is_read_as_the_feed_states_it() -> None:
    with served({"/jobs.feed.json": Reply(SAMPLE.read_bytes())}) as site:
        (snapshot,) = snapshots([Visit(Board("Demo", "softgarden", "demo", api=site.address))])

    items = [entry["item"] for entry in json.loads(SAMPLE.read_bytes())["dataFeedElement"]]
    assert snapshot.ending == "complete"
    assert len(snapshot.postings) == len(items)
    for posting, item in zip(snapshot.postings, items, strict=True):
        where = item["jobLocation"]["address"]
        day = datetime.fromisoformat(item["datePosted"]).astimezone(UTC).date()
        said = {
            "external_id": str(item["identifier"]["value"]),
            "title": clean(item["title"]),
            "url": item["url"],
            "posted_on": day,
            "locations": (f"{where['addressLocality']}, {where['addressCountry']}",),
        }
        assert differences(posting, said) == {}
        assert [place.country for place in posting.places] in (["DE"], ["CZ"])
