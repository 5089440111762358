"""A feed is text by strangers: what XML lets them do to a reader is not done."""

from __future__ import annotations

import pytest

from scrapers.parse.decoding import Misread
from scrapers.parse.xml_feed import decode_feed

LAUGHS = b"""<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title></item></channel></rss>"""


def test_a_feed_is_read() -> None:
    feed = decode_feed("<rss><channel><title>Käse</title></channel></rss>".encode(), "rss")

    assert feed.findtext("channel/title") == "Käse"


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (LAUGHS, "instead of the feed"),
        (b"<feed/>", "<feed> instead of the feed"),
        (b"<rss><channel>", "can be read"),
        (b"", "can be read"),
        (b"Not Found", "can be read"),
    ],
)
def test_what_is_no_feed_of_postings_says_so(body: bytes, why: str) -> None:
    with pytest.raises(Misread, match=why):
        decode_feed(body, "rss")
