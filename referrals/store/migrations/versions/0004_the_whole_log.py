"""Lookouts, weights of favours, corrections, what one ask bundles; undo, codes, snoozes, tokens."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    with op.batch_alter_table("employments") as table:
        table.add_column(sa.Column("source", sa.String(), nullable=True))
    with op.batch_alter_table("asks") as table:
        table.add_column(sa.Column("more", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("steps") as table:
        table.add_column(sa.Column("struck_on", sa.Date(), nullable=True))
    op.create_table(
        "lookouts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["contact_id"],
            ["contacts.id"],
            name=op.f("fk_lookouts_contact_id_contacts"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lookouts")),
    )
    with op.batch_alter_table("favours") as table:
        table.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="help"))
        table.add_column(sa.Column("weight", sa.Integer(), nullable=False, server_default="1"))
        table.add_column(sa.Column("posting_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("lookout_id", sa.Integer(), nullable=True))
        for column, other in (("posting_id", "postings"), ("lookout_id", "lookouts")):
            name = f"fk_favours_{column}_{other}"
            table.create_foreign_key(op.f(name), other, [column], ["id"], ondelete="SET NULL")
    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("rows", sa.JSON(), nullable=False),
        sa.Column("undone_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
    )
    op.create_table(
        "codes",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("subject", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("day", "code", name=op.f("pk_codes")),
    )
    op.create_table(
        "snoozes",
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("subject", name=op.f("pk_snoozes")),
    )
    op.create_table(
        "tokens",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("answer", sa.JSON(), nullable=False),
        sa.Column("used_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_tokens")),
    )
