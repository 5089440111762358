"""What nobody looks for is kept unread: its description is its board's markup."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    column: sa.Column[bool] = sa.Column(
        "unread", sa.Boolean(), nullable=False, server_default=sa.false()
    )
    # On SQLite in its place, as in 0011.
    copied = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table("postings", recreate="always" if copied else "never") as postings:
        postings.add_column(column, insert_after="guessed" if copied else None)
