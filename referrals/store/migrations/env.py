"""Where Alembic meets the book: on the connection, and in the transaction, of the caller."""

from __future__ import annotations

from alembic import context

from referrals.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    # SQLite cannot alter a table in place: Alembic copies it.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
