"""Every name by which files call somebody, with its source: what stood among what was struck."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0015"

FORMER = "name:"


def upgrade() -> None:
    with op.batch_alter_table("contacts") as contacts:
        contacts.add_column(sa.Column("called", sa.JSON(), nullable=False, server_default="[]"))
    table = sa.table(
        "contacts",
        *map(sa.column, ("id", "name", "given", "family", "suffix", "name_source")),
        *(sa.column(name, sa.JSON()) for name in ("said", "struck", "called")),
    )
    db = op.get_bind()
    for row in db.execute(sa.select(table)).all():
        former = [text for text in row.struck if text.startswith(FORMER)]
        if former:
            own = [] if "name" in row.said or "@" in row.name else [_own(row)]
            values = {
                "struck": [text for text in row.struck if text not in former],
                "called": [*own, *({"name": text.removeprefix(FORMER)} for text in former)],
            }
            db.execute(table.update().where(table.c.id == row.id).values(values))


def _own(row: sa.Row[Any]) -> dict[str, str]:
    parts = {"given": row.given, "family": row.family, "suffix": row.suffix}
    told = {"name": row.name, **parts, "source": row.name_source}
    return {name: value for name, value in told.items() if value}
