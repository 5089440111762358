"""What a member sees of the catalogue, by the names that a book has for it; and who is who.

Every function that looks beyond a member's rows belongs to the owner of the tables, names each
table in full, and tells one member nothing of another.
"""

from __future__ import annotations

from collections.abc import Iterator

from referrals.store import tables as t
from referrals.store.centre.tables import CATALOGUE, MEMBERS, NOTED, PRIVATE, VERDICT

VERBS = {
    "SELECT": "USING ({own})",
    "INSERT": "WITH CHECK ({own})",
    "UPDATE": "USING ({own}) WITH CHECK ({own})",
    "DELETE": "USING ({own})",
}
# Asked once for each statement, not for each row.
OWN = f"member_id = (SELECT {MEMBERS}.me())"
VIEWS = ("boards", "pages", "counts", "scans", "hosts", "postings", "unjudged")
CALLABLE = (
    "me()", "next_id()", "mark()", "watch(text, text, text, text, text, boolean)", "my_config()",
    "keep_config(text)", "looked(date, boolean)", "everyone()", "watched()",
)  # fmt: skip
JUDGED = "coalesce(p.digest, '') || ' ' || coalesce(p.edited_on::text, '')"
"""Of a posting: what a verdict on it was formed of."""

ME = """
CREATE OR REPLACE FUNCTION members.me() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM members.members
    WHERE name = current_setting('app.member', true)
      AND (login = session_user OR pg_has_role(session_user, '{workers}', 'MEMBER'))
$$
"""
"""The member in force: who a transaction says it is for, if this login may act for them."""

NEXT_ID = """
CREATE OR REPLACE FUNCTION members.next_id() RETURNS integer
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT nextval('members.ids_of_' || members.me())::integer
$$
"""
"""Each member counts alone: another's number would tell how much others write."""

WATCH = """
CREATE OR REPLACE FUNCTION members.watch(
    of_platform text, of_token text, called text, at_careers text, at_api text, verify boolean
) RETURNS integer
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE board integer;
BEGIN
    IF (at_api IS NOT NULL OR NOT verify) AND NOT pg_has_role(session_user, '{workers}', 'MEMBER')
    THEN RAISE EXCEPTION 'only the centre says how a board is reached'; END IF;
    INSERT INTO catalogue.boards (company, platform, token, last_visit)
        VALUES (of_platform || ' ' || of_token, of_platform, of_token, 0)
        ON CONFLICT (platform, token, company) DO NOTHING;
    SELECT id INTO board FROM catalogue.boards
        WHERE platform = of_platform AND token = of_token
          AND company = of_platform || ' ' || of_token;
    INSERT INTO members.sources (board_id, careers, api, verify_certificate)
        VALUES (board, at_careers, at_api, verify) ON CONFLICT (board_id) DO NOTHING;
    INSERT INTO members.watches (board_id, company) VALUES (board, called)
        ON CONFLICT (member_id, board_id) DO UPDATE SET company = excluded.company;
    RETURN board;
END $$
"""
"""Note that the member in force watches a board, which becomes one of the catalogue's."""

# What a member may say and read of the row about them.
OF_MEMBER = """
CREATE OR REPLACE FUNCTION members.my_config() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT config FROM members.members WHERE id = members.me()
$$;
CREATE OR REPLACE FUNCTION members.keep_config(said text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE members.members SET config = said WHERE id = members.me()
$$;
CREATE OR REPLACE FUNCTION members.looked(today date, share boolean) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE members.members SET looked_on = greatest(looked_on, today), shares = share
    WHERE id = members.me()
      AND (looked_on IS DISTINCT FROM greatest(looked_on, today) OR shares <> share)
$$;
CREATE OR REPLACE FUNCTION members.everyone()
RETURNS TABLE (name text, added_on date, looked_on date, shares boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT name, added_on, looked_on, shares FROM members.members
    WHERE pg_has_role(session_user, '{workers}', 'MEMBER') ORDER BY id
$$;
CREATE OR REPLACE FUNCTION members.watched()
RETURNS TABLE (
    company text, platform text, token text, careers text, api text, verify_certificate boolean
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.company, b.platform, b.token, s.careers, s.api, s.verify_certificate
    FROM catalogue.boards b JOIN members.sources s ON s.board_id = b.id
    WHERE s.watchers > 0 AND pg_has_role(session_user, '{workers}', 'MEMBER') ORDER BY b.id
$$
"""

MARK = """
CREATE OR REPLACE FUNCTION members.mark() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO members.marks (posting_id, {columns}) VALUES (NEW.id, {new})
        ON CONFLICT (member_id, posting_id) DO UPDATE SET {excluded};
    RETURN NEW;
END $$
"""
"""What a member notes of a posting is the member's; what its board says of it stays as it is."""


COUNTED = """
CREATE OR REPLACE FUNCTION members.counted() RETURNS trigger
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE members.sources
        SET watchers = watchers + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END
        WHERE board_id = coalesce(NEW.board_id, OLD.board_id);
    RETURN NULL;
END $$
"""
"""How many watch a board: what nobody watches any more is not read. Who they are stays private."""


def functions(workers: str) -> Iterator[str]:
    """The functions that policies and views call. *workers*: the role of whoever may act for any
    member."""
    yield ME.format(workers=workers)
    yield NEXT_ID
    yield WATCH.format(workers=workers)
    yield from OF_MEMBER.format(workers=workers).split(";\n")
    yield MARK.format(
        columns=", ".join(NOTED),
        new=", ".join(f"NEW.{name}" for name in NOTED),
        excluded=", ".join(f"{name} = excluded.{name}" for name in NOTED),
    )
    yield COUNTED
    for name in (*CALLABLE, "counted()"):
        yield f"REVOKE ALL ON FUNCTION {MEMBERS}.{name} FROM PUBLIC"


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
