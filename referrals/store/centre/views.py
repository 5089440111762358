"""What a member sees of the catalogue, by the names that a book has for it, and who may see it."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.store import tables as t
from referrals.store.centre.functions import CALLABLE
from referrals.store.centre.tables import CATALOGUE, MEMBERS, NOTED, PRIVATE, VERDICT

VERBS = {
    "SELECT": "USING ({own})",
    "INSERT": "WITH CHECK ({own})",
    "UPDATE": "USING ({own}) WITH CHECK ({own})",
    "DELETE": "USING ({own})",
}
# Asked once for each statement, not for each row.
OWN = f"member_id = (SELECT {MEMBERS}.me())"
# A login that wrote the number of a board itself could see, and have dropped, what others watch.
BY_FUNCTION = (
    "current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class "
    "WHERE oid = 'members.watches'::regclass)"
)
VIEWS = ("boards", "pages", "counts", "scans", "hosts", "postings", "unjudged")
JUDGED = "coalesce(p.digest, '') || ' ' || coalesce(p.edited_on::text, '')"
"""Of a posting: what a verdict on it was formed of."""


def policies() -> Iterator[str]:
    """Row security on every table in which rows are a member's, also for who owns it."""
    for table in PRIVATE:
        name = f"{MEMBERS}.{table.name}"
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
        for verb, clause in VERBS.items():
            policy = f"own_{verb.lower()}"
            yield f"DROP POLICY IF EXISTS {policy} ON {name}"
            yield f"CREATE POLICY {policy} ON {name} FOR {verb} {clause.format(own=OWN)}"
    for verb in ("INSERT", "UPDATE"):
        policy = f"by_function_{verb.lower()}"
        yield f"DROP POLICY IF EXISTS {policy} ON members.watches"
        clause = VERBS[verb].format(own=BY_FUNCTION)
        yield f"CREATE POLICY {policy} ON members.watches AS RESTRICTIVE FOR {verb} {clause}"


def views() -> Iterator[str]:
    """The tables of the catalogue as a member sees them: of the boards that the member watches."""
    own = "JOIN members.watches w ON w.board_id = {board} AND w." + OWN
    boards = _columns(t.boards.c.keys(), "b", {"company": "w.company"})
    yield _view("boards", f"{boards} FROM catalogue.boards b {own.format(board='b.id')}")
    for table in (t.pages, t.counts):
        listed = _columns(table.c.keys(), "x")
        board = own.format(board="x.board_id")
        yield _view(table.name, f"{listed} FROM catalogue.{table.name} x {board}")
    for table in (t.scans, t.hosts):
        yield _view(table.name, f"{_columns(table.c.keys(), 'x')} FROM catalogue.{table.name} x")
    listed = _columns(t.postings.c.keys(), "p", _of_the_user())
    yield _view("postings", f"{listed} FROM catalogue.postings p {_marked(own)}")
    query = f"p.id, {JUDGED} AS judged FROM catalogue.postings p {_marked(own)}"
    yield _view("unjudged", f"{query} WHERE m.judged IS DISTINCT FROM {JUDGED}")
    yield (
        "CREATE OR REPLACE TRIGGER mark INSTEAD OF UPDATE ON members.postings "
        "FOR EACH ROW EXECUTE FUNCTION members.mark()"
    )
    yield (
        "CREATE OR REPLACE TRIGGER counted AFTER INSERT OR DELETE ON members.watches "
        "FOR EACH ROW EXECUTE FUNCTION members.counted()"
    )


def _marked(own: str) -> str:
    marks = "LEFT JOIN members.marks m ON m.posting_id = p.id AND m." + OWN
    return f"{own.format(board='p.board_id')} {marks}"


def _of_the_user() -> dict[str, str]:
    theirs = {name: f"m.{name}" for name in (*VERDICT, *NOTED)}
    return theirs | {"kept": "coalesce(m.kept, false)", "reason": "coalesce(m.reason, '')"}


def _columns(
    names: Iterator[str] | list[str], of: str, instead: dict[str, str] | None = None
) -> str:
    told = instead or {}
    return ", ".join(f"{told.get(name, f'{of}.{name}')} AS {name}" for name in names)


def _view(name: str, query: str) -> str:
    # Without the barrier a function in a member's query could see rows before they are left out.
    return f"CREATE OR REPLACE VIEW {MEMBERS}.{name} WITH (security_barrier) AS SELECT {query}"


def grants(role: str) -> Iterator[str]:
    """What a role that acts for members may do in their schema."""
    yield f"GRANT USAGE ON SCHEMA {MEMBERS} TO {role}"
    for table in PRIVATE:
        yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {MEMBERS}.{table.name} TO {role}"
    for name in VIEWS:
        yield f"GRANT SELECT ON {MEMBERS}.{name} TO {role}"
    yield f"GRANT UPDATE ON {MEMBERS}.postings TO {role}"
    yield f"GRANT SELECT ON {MEMBERS}.alembic_version TO {role}"
    for name in CALLABLE:
        yield f"GRANT EXECUTE ON FUNCTION {MEMBERS}.{name} TO {role}"


def revocations(role: str) -> Iterator[str]:
    """The opposite of `grants`: a role that holds anything cannot go."""
    for kind in ("TABLES", "FUNCTIONS"):
        yield f"REVOKE ALL ON ALL {kind} IN SCHEMA {MEMBERS} FROM {role}"
    yield f"REVOKE ALL ON SCHEMA {MEMBERS} FROM {role}"


def catalogue_grants(role: str) -> Iterator[str]:
    """What the workers may do besides: keep the catalogue, and know whose boards to read."""
    yield f"GRANT USAGE ON SCHEMA {CATALOGUE} TO {role}"
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {CATALOGUE} TO {role}"
    yield f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA {CATALOGUE} TO {role}"
    yield f"GRANT SELECT ON {MEMBERS}.sources TO {role}"
    yield f"GRANT SELECT, INSERT, UPDATE ON {MEMBERS}.pacing TO {role}"
