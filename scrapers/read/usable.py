"""What cannot be kept of what a board calls a posting."""

from __future__ import annotations

import re

from referrals.model.postings import Posting
from scrapers.parse.web_address import split

LONGEST = 2000
"""Characters of a number, an address."""
LONGEST_TITLE = 500
PLAIN = re.compile(r"https?://[a-z0-9-][a-z0-9.-]*/")
"""How nearly all addresses begin; what begins otherwise is looked at in parts."""
SHOWN = 200
"""Characters of an odd word that a message repeats."""


def unusable(posting: Posting) -> str | None:
    """Why a posting cannot be kept: it needs a title to be known by and an address to be opened."""
    if not posting.title or not posting.external_id:
        return f"a posting without a title or number ({posting.url[:SHOWN]})"
    if not _on_the_web(posting.url):
        return f"'{posting.title[:SHOWN]}' has no address on the web: {posting.url[:SHOWN]}"
    long = max(len(posting.external_id), len(posting.url)) > LONGEST
    if long or len(posting.title) > LONGEST_TITLE:
        return f"'{posting.title[:SHOWN]}': no title, number or address is that long"
    return None


def _on_the_web(url: str) -> bool:
    if PLAIN.match(url):
        return True
    try:
        address = split(url)
        return address.scheme in ("http", "https") and bool(address.hostname) and address.port != 0
    except ValueError:  # a port that is no number
        return False
