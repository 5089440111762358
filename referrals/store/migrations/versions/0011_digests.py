"""The digest of each posting's source: what is the same again is not read again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    # SQLite adds columns at the end, behind the long texts, where reading them costs most: there
    # the table is copied, the new column and the last one in their places.
    if op.get_bind().dialect.name != "sqlite":
        op.add_column("postings", sa.Column("digest", sa.String(), nullable=True))
        return
    order: list[tuple[str, ...]] = [
        ("last_seen", "edited_on", "closed_on"),
        ("applied_on", "digest", "description"),
    ]
    with op.batch_alter_table("postings", recreate="always", partial_reordering=order) as postings:
        postings.add_column(sa.Column("digest", sa.String(), nullable=True))
