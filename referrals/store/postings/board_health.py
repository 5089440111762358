"""How each board is, in a sentence: for the report, the mail and `companies list`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from referrals.domain.postings.rest import remedy
from referrals.model.postings import Board, BoardHealth
from referrals.model.wording import then
from referrals.store import tables as t

OPEN_BY_BOARD: Select[Any] = (
    select(t.postings.c.board_id, func.count())
    .where(t.postings.c.closed_on.is_(None))
    .group_by(t.postings.c.board_id)
)
UNSEEN = "its certificate is not verified (verify_certificate = false in config.toml)"


def open_counts(db: Connection) -> dict[int, int]:
    """How many postings are open, by the board's id."""
    return dict(map(tuple, db.execute(OPEN_BY_BOARD)))


def told(
    boards: Sequence[tuple[Board, Row[Any] | None]], open_postings: Mapping[int, int]
) -> list[BoardHealth]:
    """The state of each board by its row, in the order given; without those that were never
    read."""
    of = Counter(board.company for board, _ in boards)
    return [
        _health(board, row, open_postings.get(row.id, 0), of[board.company])
        for board, row in boards
        if row and row.health
    ]


def _health(board: Board, row: Row[Any], open_postings: int, boards: int) -> BoardHealth:
    message = row.message or ("no open postings" if row.health == "empty" else "")
    cure = remedy(board.company, row.health, row.moved_to, row.rest_until, row.ending, boards == 1)
    return BoardHealth(
        board.company,
        platform=board.platform,
        board=board.token,
        state=row.health,
        open_postings=open_postings,
        last_complete=row.last_complete,
        message=then(message, cure, "" if board.verify_certificate else UNSEEN),
        ending=row.ending,
        moved_to=row.moved_to,
        rest_until=row.rest_until,
    )
