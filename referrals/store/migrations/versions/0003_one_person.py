"""What passed between the user and a contact; and which contacts are one person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "exchanges",
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_exchanges_contact_id_contacts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("contact_id", "how", "direction", name=op.f("pk_exchanges")),
    )
    op.create_table(
        "merges",
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kept_before", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gone"], ["contacts.id"], name=op.f("fk_merges_gone_contacts"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["kept"], ["contacts.id"], name=op.f("fk_merges_kept_contacts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("gone", name=op.f("pk_merges")),
    )
    op.create_table(
        "apart",
        sa.Column("a", sa.Integer(), nullable=False),
        sa.Column("b", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["a"], ["contacts.id"], name=op.f("fk_apart_a_contacts"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["b"], ["contacts.id"], name=op.f("fk_apart_b_contacts"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("a", "b", name=op.f("pk_apart")),
    )
