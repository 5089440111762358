"""Where a posting is, how senior, whether it was only guessed; how long a board is left alone."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

COLUMNS: dict[str, sa.Column[Any]] = {
    "locations": sa.Column("places", sa.JSON(), nullable=False, server_default="[]"),
    "employment_type": sa.Column("seniority", sa.String(), nullable=True),
    "requisition": sa.Column("guessed", sa.Boolean(), nullable=False, server_default=sa.false()),
}
"""New columns of postings, by the one that they follow."""


def upgrade() -> None:
    with op.batch_alter_table("boards") as boards:
        boards.add_column(sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
        boards.add_column(sa.Column("rest_until", sa.Date(), nullable=True))
        boards.add_column(sa.Column("moved_to", sa.Text(), nullable=True))
    # SQLite adds columns at the end, behind the long texts, where reading them costs most: there
    # the table is copied, each column to its place.
    copied = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("postings", recreate="always" if copied else "never") as postings:
        for after, column in COLUMNS.items():
            postings.add_column(column, insert_after=after if copied else None)
    # What is unchanged is not read: without marks, the next scan reads everything, with its places.
    op.execute("DELETE FROM pages")
    op.create_index("ix_postings_repost_of", "postings", ["repost_of"], unique=False)
