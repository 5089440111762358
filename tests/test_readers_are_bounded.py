"""Every reader looks at a bounded text: by what it read, never by the clock (FAULTS.md, 35)."""

from __future__ import annotations

import json

import pytest

from referrals.knowledge.employers.match import LONGEST_HOST, Employers
from referrals.knowledge.employers.names import LONGEST, key, spelled
from referrals.knowledge.places import read as places
from referrals.model.postings import Board, Company, Posting, Visit
from scrapers.parse import decoding
from scrapers.parse.decoding import MOST_VALUES, Misread, decode_json
from scrapers.parse.xml_feed import MOST_ELEMENTS, decode_feed
from scrapers.read.board import MOST_PLACES, Reading
from scrapers.read.share import MOST_POSTINGS, Share, TooLarge
from tests.foreign_words import Jobs


def posting(number: int = 1, **said: object) -> Posting:
    return Posting(str(number), "Baker", "https://bakery.example/1", **said)  # type: ignore[arg-type]


def test_a_place_is_read_as_far_as_a_list_of_towns_goes() -> None:
    found = places.read(["Berlin, " * 25_000])

    assert len(found.places) <= places.LONGEST / len("Berlin, ") + 1


def test_of_many_places_a_posting_s_first_are_read() -> None:
    found = places.read(f"Town {n}" for n in range(10_000))

    assert len(found.places) <= places.MOST_PLACES


def test_a_name_is_read_as_far_as_a_name_goes() -> None:
    assert len(key("a" * 100_000)) <= LONGEST


def test_a_host_is_looked_up_as_far_as_a_host_goes() -> None:
    class Counted(dict[str, object]):
        asked = 0

        def get(self, *_: object) -> None:
            self.asked += 1

    employers, domains = Employers([Company("Acme", domains=("acme.example",))]), Counted()
    employers._domains = domains  # type: ignore[assignment]

    assert employers.match("", ["kim@" + "a." * 50_000]) is None

    assert domains.asked <= LONGEST_HOST


def test_initials_are_joined_once() -> None:
    assert spelled("a." * 1000) == "a" * 1000
    assert spelled("J. P. Morgan A B") == "jp morgan ab"


def test_a_posting_that_comes_again_and_again_gathers_no_more_places_than_one_has() -> None:
    reading = Reading(Visit(Board("Acme", "greenhouse", "acme")))

    reading.take((posting(locations=(f"Town {n}",)) for n in range(3 * MOST_PLACES)), None)

    assert len(reading.postings["1"].locations) <= MOST_PLACES


def test_an_answer_is_counted_before_it_is_built() -> None:
    with pytest.raises(Misread, match="too large"):
        decode_json(b"[" + b"," * (MOST_VALUES + 1), Jobs, [])


def test_a_broken_answer_is_mended_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MOST_MENDED", 1000)

    with pytest.raises(Misread, match="too large to be mended"):
        decode_json(b'{"jobs": [' + b'{"id": 1},' * 200, Jobs, [])


def test_a_cut_answer_full_of_quotes_is_looked_at_once() -> None:
    matches = decoding.STRING_OR_BRACKET.findall('{"jobs": [{"id": 1}, ' + '\\"' * 30_000)

    assert len(matches) < 20


def test_a_feed_is_counted_before_it_is_built() -> None:
    with pytest.raises(Misread, match="too large"):
        decode_feed(b"<rss>" + b"<a/>" * (MOST_ELEMENTS + 1) + b"</rss>", "rss")


def test_a_board_shows_no_more_than_its_share_of_postings() -> None:
    share = Share()

    with pytest.raises(TooLarge):
        for _ in share.within(posting() for _ in range(MOST_POSTINGS + 1)):
            pass


def test_a_board_whose_share_of_the_time_is_used_up_is_read_no_further() -> None:
    share, read = Share(seconds=-1), list[Posting]()

    with pytest.raises(TooLarge):
        read.extend(share.within([posting(1), posting(2)]))

    assert read == []


def test_a_number_of_5000_digits_costs_its_posting_alone() -> None:
    set_aside: list[str] = []
    body = json.dumps({"jobs": [{"id": 1}, {"id": 0}, {"id": 3}]}).replace("0", "9" * 5000)

    found = decode_json(body.encode(), Jobs, set_aside)

    assert [job.id for job in found.jobs] == [1, 3]
    assert "$.jobs[1]" in set_aside[0]
