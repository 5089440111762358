"""The tables of the queue that a centre's workers share: Procrastinate's, in a schema of its own.

They come with the upgrade of the centre and of no other version than the one that is installed and
that pyproject.toml allows: its files say them, and its migrations what a later one changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files

from sqlalchemy import Connection, inspect, select, text

from referrals.store import tables as t
from referrals.store.centre.entrance import address_of_catalogue
from referrals.store.engine import engine_on, reading

QUEUE = "queue"
TASKS = text(
    "SELECT status::text AS status, count(*) AS tasks FROM queue.procrastinate_jobs GROUP BY 1"
)
ALIVE = text(
    "SELECT count(*) FROM queue.procrastinate_workers "
    "WHERE last_heartbeat > now() - interval '30 seconds'"
)
STALLED = text(
    "SELECT count(*) FROM queue.procrastinate_jobs j "
    "LEFT JOIN queue.procrastinate_workers w ON w.id = j.worker_id "
    "AND w.last_heartbeat > now() - interval '30 seconds' "
    "WHERE j.status = 'doing' AND w.id IS NULL"
)


@dataclass(frozen=True)
class Queued:
    """What waits, who works, and what was begun by somebody who does no more."""

    tasks: Mapping[str, int]
    """By status: todo, doing, succeeded, failed …"""
    workers: int
    stalled: int


def queued(url: str) -> Queued:
    """The queue as it is. Raises BookError where there is none."""
    with reading(engine_on(address_of_catalogue(url))) as db:
        tasks = {row.status: row.tasks for row in db.execute(TASKS)}
        return Queued(tasks, db.scalar(ALIVE) or 0, db.scalar(STALLED) or 0)


def last_good(url: str) -> list[tuple[str, date | None]]:
    """Each board of the catalogue, and the day of its last complete reading."""
    b = t.boards.c
    with reading(engine_on(address_of_catalogue(url))) as db:
        rows = db.execute(select(b.platform, b.token, b.last_complete).order_by(b.id)).all()
    return [(f"{row.platform} {row.token}", row.last_complete) for row in rows]


def make_queue(db: Connection) -> None:
    """Make the queue's tables, where the engine that fills them is installed; those that are there
    stay. Their version stands in the schema's comment."""
    if QUEUE in inspect(db).get_schema_names():
        return
    try:
        engine = version("procrastinate")
    except PackageNotFoundError:
        return
    tables = (files("procrastinate") / "sql" / "schema.sql").read_text(encoding="utf-8")
    db.exec_driver_sql(f"CREATE SCHEMA {QUEUE}")
    db.exec_driver_sql(f"SET LOCAL search_path = {QUEUE}")
    _as_it_is(db, tables)
    db.exec_driver_sql(f"COMMENT ON SCHEMA {QUEUE} IS 'procrastinate {engine}'")


def _as_it_is(db: Connection, statements: str) -> None:
    """Several statements at once, which the driver takes where no values are given."""
    with closing(db.connection.cursor()) as cursor:
        cursor.execute(statements)


def queue_grants(db: Connection, role: str) -> Iterator[str]:
    """What the workers may do there: everything but change the tables."""
    if QUEUE not in inspect(db).get_schema_names():
        return
    yield f"GRANT USAGE ON SCHEMA {QUEUE} TO {role}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {QUEUE} TO {role}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {QUEUE} TO {role}"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {QUEUE} TO {role}"
