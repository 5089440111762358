"""Small things to remember between runs, one value a name."""

from __future__ import annotations

from sqlalchemy import Connection

from referrals.store.tables import facts


def keep_fact(db: Connection, name: str, value: str) -> None:
    """Note *value* in the place of what stood there. In one statement: on a server somebody else
    may note the same at the same time."""
    if db.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert as insert_in_file

        entry = insert_in_file(facts).values(name=name, value=value)
        db.execute(entry.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
        return
    from sqlalchemy.dialects.postgresql import insert as insert_on_server

    row = insert_on_server(facts).values(name=name, value=value)
    db.execute(row.on_conflict_do_update(index_elements=_key(db), set_={"value": value}))


def _key(db: Connection) -> list[str]:
    """A member's facts are told apart by whose they are as well."""
    from referrals.store.parts import is_members

    return ["member_id", "name"] if is_members(db.engine) else ["name"]
