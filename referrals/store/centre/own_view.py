"""A member's own view of the catalogue: which boards it is of, and what suits the search there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import Column, Connection, Engine, Integer, MetaData, Table, Text, func, select
from sqlalchemy.dialects.postgresql import insert

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board
from referrals.store.centre.tables import VERDICT, marks, watches
from referrals.store.engine import reading, writing
from referrals.store.postings.rows import postings_query
from referrals.store.postings.verdicts import verdict
from referrals.store.tables import postings

PIECE = 500
unjudged = Table("unjudged", MetaData(), Column("id", Integer), Column("judged", Text))
"""The postings on which the member has no verdict, or one on another text."""


def watch(db: Connection, boards: Iterable[Board]) -> None:
    """Let the member see these boards of the catalogue, and no others; those that nobody watched
    are read with the next scan."""
    wanted = list[int | None]()
    for board in boards:
        key = db.scalar(
            select(
                func.members.watch(
                    board.platform, board.token, board.company, board.careers, board.api,
                    board.verify_certificate,
                )
            )
        )  # fmt: skip
        wanted.append(key)
    db.execute(watches.delete().where(watches.c.board_id.not_in(wanted)))


def judge(engine: Engine, search: Search, today: date, *, anew: bool) -> None:
    """Hold every posting that the member sees against their search: of those that were judged
    before only what has another text since, unless the search is another one (*anew*)."""
    with reading(engine) as db:
        if not anew and db.scalar(select(unjudged.c.id).limit(1)) is None:
            return
    with writing(engine) as db:
        if anew:
            db.execute(marks.update().values(judged=None))
        waiting = db.execute(select(unjudged).order_by(unjudged.c.id)).all()
        for start in range(0, len(waiting), PIECE):
            _judge(
                db, {row.id: row.judged for row in waiting[start : start + PIECE]}, search, today
            )


def _judge(db: Connection, texts: Mapping[int, str], search: Search, today: date) -> None:
    """*texts*: by the id of a posting, what tells the text that it has now from others."""
    query = postings_query(full=search.sponsorship).where(postings.c.id.in_(texts))
    verdicts = [(row.id, verdict(row, search, today)) for row in db.execute(query)]
    entry = insert(marks)
    taken = {name: entry.excluded[name] for name in (*VERDICT, "judged")}
    written = entry.on_conflict_do_update(index_elements=["member_id", "posting_id"], set_=taken)
    db.execute(
        written,
        [
            {"posting_id": key, "kept": fit.kept, "reason": fit.reason, "judged": texts[key]}
            for key, fit in verdicts
        ],
    )
