"""The parts of a name and who writes it; what the user said, and what they took out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("contacts") as table:
        for name in ("given", "family", "suffix"):
            table.add_column(sa.Column(name, sa.Text(), nullable=True))
        table.add_column(sa.Column("name_source", sa.String(), nullable=True))
        for name in ("said", "struck"):
            table.add_column(sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
