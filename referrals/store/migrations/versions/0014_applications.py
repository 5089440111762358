"""Where the user applied is found without a look at every posting: each morning asks for it."""

from __future__ import annotations

from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_index("ix_postings_applied_on", "postings", ["applied_on"], unique=False)
