"""In the course of which ask somebody was met: they are in its thread."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    with op.batch_alter_table("meetings") as meetings:
        key = sa.ForeignKey("asks.id", name="fk_meetings_ask_id_asks", ondelete="SET NULL")
        meetings.add_column(sa.Column("ask_id", sa.Integer(), key))
