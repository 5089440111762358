"""In which order the log was written, also within one day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    for name in "steps", "favours", "thanks":
        with op.batch_alter_table(name) as table:
            table.add_column(sa.Column("entry", sa.Integer(), nullable=False, server_default="0"))
