"""When a board last changed what it says of a posting."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("postings", sa.Column("edited_on", sa.Date(), nullable=True))
