"""How long a board that keeps failing is left alone, and what the user can do about a board."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from referrals.domain.postings.commands import command
from referrals.model.days import later
from referrals.model.postings import Ending, Health, Posting

PATIENCE = 5
"""Failed readings in a row that change nothing; from then on the board is left alone."""
FIRST_REST = timedelta(days=2)
LONGEST_REST = timedelta(days=30)
GONE_FOR = timedelta(days=30)
"""So long a board says "no such board" before its postings are closed."""
UNADVISED_AFTER = 3
"""Scans that find a board gone; from then on its postings are no longer advised."""
BOARD_GONE = "board gone"


def rest(failures: int, today: date, gone_since: date | None = None) -> date | None:
    """The day before which a board is not asked again, after *failures* in a row: two days after
    the fifth, twice as many after each one more, at most a month. None: it is asked next scan.
    One that is gone is asked on the day on which that can be believed for good."""
    if failures < PATIENCE:
        return None
    doubled: int = 2 ** min(failures - PATIENCE, 10)
    until = later(today, min(FIRST_REST * doubled, LONGEST_REST))
    last_day = later(gone_since, GONE_FOR) if gone_since else None
    return min(until, last_day) if last_day and last_day > today else until


def gone_for_good(since: date | None, scans: int, today: date) -> bool:
    """Whether a board has said for so long that it is no more that its postings are closed."""
    return since is not None and scans >= UNADVISED_AFTER and today - since >= GONE_FOR


BELIEVED = (None, "ok", "empty")
"""States of a board that is read as it should be."""


def not_seen_since(posting: Posting, today: date) -> date | None:
    """The day on which an open posting was last seen, where it should have been seen since: its
    board showed it no more, or could not be read."""
    doubtful = posting.misses > 0 or posting.board_state not in BELIEVED
    seen = posting.last_seen
    return seen if posting.closed_on is None and doubtful and seen and seen < today else None


def doubt_about(posting: Posting, today: date) -> str:
    """ " (not seen since 2026-11-23)", to stand behind a posting's title; "" where it was seen."""
    unseen = not_seen_since(posting, today)
    return f" (not seen since {unseen})" if unseen else ""


UNSEEN_FOR: Mapping[Health, str] = {
    "gone": "its board is gone",
    "moved": "its board has moved",
    "failing": "its board cannot be read",
    "blocked": "its board lets no program in",
    "suspect": "what its board shows is in doubt",
}


def why_unseen(posting: Posting) -> str:
    """What keeps a posting from being seen, behind a comma; "" where its board shows it no more."""
    why = UNSEEN_FOR.get(posting.board_state or "ok")
    return f", {why}" if why else ""


def remedy(
    company: str,
    state: Health,
    moved_to: str | None,
    rest_until: date | None,
    ending: Ending | None = None,
    only_board: bool = True,
) -> str:
    """What the user can do, in a sentence or two, with commands that can be typed as they stand;
    "" when there is nothing to do. Of a company with several boards a command cannot say which
    (not *only_board*)."""
    name = shlex.quote(company)
    words = list(_remedies(company, state, moved_to, ending, only_board))
    if rest_until:
        words.append(
            f"Left alone until {rest_until}; `referrals scan --company {name}` asks at once."
        )
    elif state in ("failing", "blocked"):
        words.append(f"Ask again: `referrals scan --company {name}`.")
    return " ".join(words)


def _remedies(
    company: str, state: Health, moved_to: str | None, ending: Ending | None, only_board: bool
) -> Iterator[str]:
    name = shlex.quote(company)
    if not only_board and (moved_to or state in ("gone", "moved", "blocked")):
        now = f" (it is at {moved_to} now)" if moved_to else ""
        yield f"{name} has other boards: change or take out this one{now} in config.toml."
    elif moved_to:
        take_over = command("companies edit", company, ["--careers", moved_to])
        yield f"Take it over: `{take_over}`."
    elif state in ("gone", "moved"):
        yield f"Look for the new one: `{command('companies add', company)}`."
    if ending == "suspect":
        yield f"If it is right: `referrals scan --company {name} --believe`."
    if state == "blocked" and only_board:
        emptied = ["--careers", "", "--platform", "", "--board", ""]
        no_board = command("companies edit", company, emptied)
        yield f"Match it without scanning: `{no_board}`."
