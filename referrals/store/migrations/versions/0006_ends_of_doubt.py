"""What a board's doubt is about, since when it is gone; when a posting was missed; hosts that asked
to be left alone."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

OF_BOARDS: tuple[sa.Column[Any], ...] = (
    sa.Column("last_read", sa.Date(), nullable=True),
    sa.Column("own_name", sa.Text(), nullable=True),
    sa.Column("doubt", sa.JSON(), nullable=True),
    sa.Column("trusted", sa.Text(), nullable=True),
    sa.Column("gone_since", sa.Date(), nullable=True),
    sa.Column("gone_on", sa.Date(), nullable=True),
    sa.Column("gone_scans", sa.Integer(), nullable=False, server_default="0"),
)
OF_POSTINGS: tuple[sa.Column[Any], ...] = (
    sa.Column("missed_at", sa.String(), nullable=True),
    sa.Column("proven", sa.Boolean(), nullable=False, server_default=sa.true()),
    sa.Column("closings", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("closed_because", sa.Text(), nullable=True),
)


def upgrade() -> None:
    with op.batch_alter_table("boards") as boards:
        for column in OF_BOARDS:
            boards.add_column(column)
        boards.drop_column("suspect_ids")
        boards.drop_column("suspect_streak")
    op.execute("UPDATE boards SET last_read = last_complete")
    # SQLite adds columns at the end, behind the long texts, where reading them costs most: there
    # the table is copied, each column to its place.
    copied = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("postings", recreate="always" if copied else "never") as postings:
        after = "misses"
        for column in OF_POSTINGS:
            postings.add_column(column, insert_after=after if copied else None)
            after = column.name
    op.execute("UPDATE postings SET closings = 1 WHERE closed_on IS NOT NULL")
    op.create_table(
        "hosts",
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("not_before", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
    )
