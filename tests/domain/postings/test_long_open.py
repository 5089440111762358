"""Long open is said by two independent signs, never by one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from referrals.domain.postings.long_open import sight
from referrals.model.postings import Posting

TODAY = date(2026, 11, 23)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def opening(number: int, board: str = "acme", **said: Any) -> Posting:
    said = {"id": number, "platform": "lever", "board": board, "first_seen": ago(70)} | said
    return Posting(str(number), "Engineer", f"https://x.example/{number}", **said)


@pytest.mark.parametrize(
    ("seen", "again", "dated", "words"),
    [
        (0, None, None, ""),
        (1, None, None, "seen open for 1 day"),
        (70, None, None, "seen open for 70 days"),
        (5, 3, None, "seen open for 5 days, posted again"),
        (5, None, 200, "seen open for 5 days, dated 200 days ago"),
        (70, None, 70, "seen open for 70 days"),
        (70, 3, None, "long open: seen open for 70 days, posted again"),
        (70, None, 100, "long open: seen open for 70 days, dated 100 days ago"),
        (5, 3, 100, "long open: seen open for 5 days, posted again, dated 100 days ago"),
        (59, 3, 59, "seen open for 59 days, posted again"),
    ],
)
def test_two_independent_signs_make_it_long_open(
    seen: int, again: int | None, dated: int | None, words: str
) -> None:
    posting = Posting(
        "1", "Engineer", "https://x.example/1", first_seen=ago(seen), repost_of=again,
        posted_on=ago(dated) if dated else None,
    )  # fmt: skip

    assert sight(posting, TODAY) == words


def test_how_often_it_was_posted_and_on_how_many_boards_is_counted() -> None:
    posting = opening(4, first_seen=ago(3), repost_of=1)
    gone = [opening(1, closed_on=ago(50)), opening(2, closed_on=ago(9), repost_of=1)]
    elsewhere = opening(5, "acme-eu", first_seen=ago(2), repost_of=1)

    assert sight(posting, TODAY, [*gone, posting, elsewhere]) == (
        "seen open for 3 days, posted again twice, on 2 boards"
    )


def test_a_second_board_is_no_sign_that_it_is_long_open() -> None:
    posting, elsewhere = opening(1), opening(2, "acme-eu", repost_of=1)

    assert sight(posting, TODAY, [posting, elsewhere]) == "seen open for 70 days, on 2 boards"
