"""What the database itself does for members: who is who, and what may be told to whom.

Every function belongs to the owner of the tables and names each in full. Row security holds in it
as well, so it sees of the private tables what the member in force may see.
"""

from __future__ import annotations

from collections.abc import Iterator

from referrals.store.centre.tables import MEMBERS, NOTED

CALLABLE = (
    "me()", "next_id()", "mark()", "watch(text, text, text, text, text, boolean)", "my_config()",
    "keep_config(text)", "looked(date, boolean)", "everyone()", "watched()", "reported(date)",
    "tell_asked(date)", "asked_by_others()",
)  # fmt: skip

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
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- It names programs that the centre's machine runs, and how boards are reached for everybody.
    IF NOT pg_has_role(session_user, '{workers}', 'MEMBER')
    THEN RAISE EXCEPTION 'only the centre keeps a configuration'; END IF;
    UPDATE members.members SET config = said WHERE id = members.me();
END $$;
CREATE OR REPLACE FUNCTION members.looked(today date, share boolean) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE members.members SET looked_on = greatest(looked_on, today), shares = share
    WHERE id = members.me()
      AND (looked_on IS DISTINCT FROM greatest(looked_on, today) OR shares <> share)
$$;
CREATE OR REPLACE FUNCTION members.reported(today date) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE members.members SET reported_on = today WHERE id = members.me()
$$;
CREATE OR REPLACE FUNCTION members.everyone() RETURNS TABLE (name text, reported_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT name, reported_on FROM members.members
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


# An address is a digest there: even who reads the whole table learns no address from it. What a
# member's other asks were is taken anew each time, so that what was undone counts no more.
PEACE = """
CREATE OR REPLACE FUNCTION members.mailbox_of(address text) RETURNS bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(key || convert_to(lower(address), 'UTF8')) FROM members.secret
$$;
CREATE OR REPLACE FUNCTION members.tell_asked(since date) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM members.requests WHERE member_id = members.me();
    INSERT INTO members.requests (member_id, mailbox, kind, day)
        SELECT DISTINCT members.me(), members.mailbox_of(e.address), a.kind, s.day
        FROM members.asks a
        JOIN members.steps s
            ON s.ask_id = a.id AND s.status = 'sent' AND s.struck_on IS NULL AND s.day >= since
        JOIN members.emails e
            ON e.contact_id = CASE a.kind WHEN 'introduction' THEN a.via_id ELSE a.contact_id END
$$;
CREATE OR REPLACE FUNCTION members.asked_by_others()
RETURNS TABLE (contact_id integer, kind text, day date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT DISTINCT e.contact_id, r.kind, r.day
    FROM members.emails e JOIN members.requests r ON r.mailbox = members.mailbox_of(e.address)
    WHERE r.member_id <> members.me() ORDER BY 1, 3, 2
$$
"""

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
    yield from _parted(OF_MEMBER.format(workers=workers))
    yield MARK.format(
        columns=", ".join(NOTED),
        new=", ".join(f"NEW.{name}" for name in NOTED),
        excluded=", ".join(f"{name} = excluded.{name}" for name in NOTED),
    )
    yield COUNTED
    yield from _parted(PEACE)
    for name in (*CALLABLE, "counted()", "mailbox_of(text)"):
        yield f"REVOKE ALL ON FUNCTION {MEMBERS}.{name} FROM PUBLIC"


def _parted(several: str) -> list[str]:
    """The functions of a text, one after the other."""
    return [f"CREATE{text}" for text in several.split("CREATE") if text.strip()]
