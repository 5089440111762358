"""The parts of a centre's database: whose book an address means, or that it means the catalogue.

An address says so in its query: "?member=ana", or "?catalogue=1". Any other is a book of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import URL, Connection, Engine

MEMBER, CATALOGUE = "member", "catalogue"
"""Also execution options of the engine."""
PARTS = (MEMBER, CATALOGUE)
MEMBERS_SCHEMA = "members"


def parted(address: URL) -> tuple[URL, Mapping[str, str]]:
    """*address* as the driver takes it, and the part that it names; empty where it names none."""
    if address.get_backend_name() != "postgresql":
        return address, {}
    part = {name: str(address.query[name]) for name in PARTS if name in address.query}
    return address.difference_update_query(PARTS), part


def manner(address: URL, part: Mapping[str, str]) -> dict[str, str]:
    """What the driver is told. A server that was set up under LANG=C states no encoding of its own,
    and psycopg would then hand out bytes where words are meant."""
    if address.get_backend_name() != "postgresql":
        return {}
    schema = MEMBERS_SCHEMA if MEMBER in part else CATALOGUE
    looking = {"options": f"-c search_path={schema}"} if part else {}
    return {"client_encoding": "utf8", **looking}


def act_for_member(connection: Connection) -> None:
    """Say at the beginning of a transaction for whom it is: for that transaction alone, so that a
    connection that goes back to the pool acts for nobody."""
    name = connection.get_execution_options()[MEMBER]
    connection.exec_driver_sql("SELECT set_config('app.member', %s, true)", (name,))


def is_members(engine: Engine) -> bool:
    """Whether the book is a member's of a centre, who keeps no boards and postings of their own."""
    return MEMBER in engine.get_execution_options()


def is_centres(engine: Engine) -> bool:
    """Whether the book is a member's, or the catalogue, of a centre."""
    return not engine.get_execution_options().keys().isdisjoint(PARTS)
