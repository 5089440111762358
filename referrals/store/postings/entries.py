"""One opening, one entry: what repeats an opening is tied to it, and what was noted goes along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, bindparam, case, distinct, func, or_, select, update

from referrals.domain.postings.reposts import Text, original_of, title_alone
from referrals.knowledge.places.read import read
from referrals.model.postings import Board, Posting
from referrals.store import tables as t
from referrals.store.postings.rows import postings_query, read_posting

p, b = t.postings.c, t.boards.c

OF_THE_USER = ("hiring_manager", "recruiter", "team", "applied_on")
RECENT = timedelta(days=14)
"""So long a posting can turn out to repeat another, which may vanish only later."""


REQUISITION = func.nullif(p.requisition, "")
MAY_REPEAT: Select[Any] = (
    select(
        or_(
            func.count(distinct(p.board_id)) > 1,
            func.count(distinct(REQUISITION)) < func.count(REQUISITION),
            func.max(case((or_(p.closed_on.is_not(None), p.misses > 0), 1), else_=0)) > 0,
        )
    )
    .join_from(t.postings, t.boards)
    .where(b.company == bindparam("company"))
)
"""Whether any of a company's postings can repeat another (see `_some_may_repeat`), whatever their
titles: asked of thousands of boards, of which few have such, it spares reading them."""
TITLES: Select[Any] = (
    select(
        p.id, p.board_id, p.title, p.locations, p.workplace, p.unread, p.requisition, p.closed_on,
        p.misses,
    )
    .join_from(t.postings, t.boards)
    .where(b.company == bindparam("company"))
)  # fmt: skip


def tie_together(db: Connection, board: Board, day: date) -> None:
    """Tie the recent postings of *board* to the openings of its company that they repeat."""
    twice = _titled_alike(db, board)
    if not twice:
        return
    rows = db.execute(postings_query().where(p.id.in_(twice)).order_by(p.id))
    alike, changes = Alike(), list[dict[str, Any]]()
    for posting in map(read_posting, rows):
        if _may_repeat(posting, board, day):
            original = original_of(posting, alike.to(posting), _texts(db), day)
            changes += [_tied(posting, original)] if original else []
        alike.add(posting)
    if changes:
        db.execute(update(t.postings).where(p.id == bindparam("key")), changes)


def _titled_alike(db: Connection, board: Board) -> list[int]:
    """The postings of *board*'s company that share their title with another, where one of them may
    repeat the other: what most companies have none of is not read whole."""
    company, by_title = {"company": board.company}, defaultdict[str, list[Any]](list)
    if not db.scalar(MAY_REPEAT, company):
        return []
    for row in db.execute(TITLES, company):
        by_title[title_alone(row.title, _locations(row))].append(row)
    return [row.id for rows in by_title.values() if _some_may_repeat(rows) for row in rows]


def _locations(row: Any) -> Sequence[str]:
    return read(row.locations, row.workplace).locations if row.unread else row.locations


def _some_may_repeat(rows: Sequence[Any]) -> bool:
    """Whether postings of one title can be one opening: they share a requisition, stand on two
    boards, or one was gone before. What one board shows at the same time are two (reposts.py)."""
    if len(rows) < 2:
        return False
    numbers = [row.requisition for row in rows if row.requisition]
    boards = {row.board_id for row in rows}
    return (
        len(boards) > 1
        or len(set(numbers)) < len(numbers)
        or any(row.closed_on or row.misses for row in rows)
    )


class Alike:
    """Postings by title and requisition: of two numbers that differ nothing need be compared."""

    def __init__(self) -> None:
        self._titles: dict[str, dict[str | None, list[Posting]]] = defaultdict(
            lambda: defaultdict(list)
        )

    def add(self, posting: Posting) -> None:
        self._titles[_title(posting)][posting.requisition].append(posting)

    def to(self, posting: Posting) -> list[Posting]:
        numbers = self._titles[_title(posting)]
        if posting.requisition is None:
            return [other for others in numbers.values() for other in others]
        return [*numbers[posting.requisition], *numbers[None]]


def standing_for(db: Connection) -> dict[int, int]:
    """Of every opening that was posted more than once: each posting's id → the id of the one that
    stands for them all today, the first that is open, else the last."""
    # Twice by what the index holds: asked for rows that repeat any, SQLite reads all there are.
    repeated = select(p.repost_of).where(p.repost_of.is_not(None))
    query = select(p.id, p.repost_of, p.closed_on).where(
        or_(p.repost_of.in_(repeated), p.id.in_(repeated))
    )
    groups: dict[int, list[Any]] = defaultdict(list)
    for row in db.execute(query.order_by(p.id)):
        groups[row.repost_of or row.id].append(row)
    standing = dict[int, int]()
    for group in groups.values():
        one = next((row for row in group if row.closed_on is None), group[-1])
        standing |= {row.id: one.id for row in group}
    return standing


def _may_repeat(posting: Posting, board: Board, day: date) -> bool:
    return (
        (posting.platform, posting.board) == (board.platform, board.token)
        and posting.repost_of is None
        and posting.closed_on is None
        and posting.first_seen is not None
        and day - posting.first_seen <= RECENT
    )


def _title(posting: Posting) -> str:
    return title_alone(posting.title, posting.locations)


def _texts(db: Connection) -> Text:
    def text(posting: Posting) -> str | None:
        row = db.execute(postings_query(full=True).where(p.id == posting.id)).one()
        return read_posting(row).description

    return text


def _tied(posting: Posting, original: Posting) -> dict[str, Any]:
    """What was seen and noted of an opening goes on with it."""
    noted = {name: getattr(original, name) for name in OF_THE_USER}
    root = original.repost_of or original.id
    return noted | {"key": posting.id, "repost_of": root, "first_seen": original.first_seen}
