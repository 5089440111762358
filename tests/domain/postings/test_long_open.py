"""Long open is said by two independent signs, never by one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from referrals.domain.postings.long_open import long_open
from referrals.model.postings import Posting

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("seen", "again", "dated", "words"),
    [
        (70, None, None, ""),
        (5, 3, None, ""),
        (5, None, 200, ""),
        (70, None, 70, ""),
        (70, 3, None, "long open: seen for 70 days, posted again"),
        (70, None, 100, "long open: seen for 70 days, dated 100 days ago"),
        (5, 3, 100, "long open: posted again, dated 100 days ago"),
        (59, 3, 59, ""),
    ],
)
def test_two_independent_signs_make_it_long_open(
    seen: int, again: int | None, dated: int | None, words: str
) -> None:
    posting = Posting(
        "1", "Engineer", "https://x.example/1", first_seen=ago(seen), repost_of=again,
        posted_on=ago(dated) if dated else None,
    )  # fmt: skip

    assert long_open(posting, TODAY) == words
