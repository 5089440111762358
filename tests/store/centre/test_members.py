"""A member's book in a centre: as if it were alone, and nobody else's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.exc import DBAPIError

from referrals.domain.postings.fit import Search
from referrals.model.postings import Board, Posting, Snapshot
from referrals.store.book import Book
from referrals.store.centre.centre import NoSuchMember
from referrals.store.centre.entrance import watched_boards
from referrals.store.centre.tables import PRIVATE
from referrals.store.engine import BookError, engine_on
from tests.people import TODAY, contact, works_at
from tests.servers.centre import World

GITLAB = Board("GitLab", "greenhouse", "gitlab")
TITLES = ("Data Engineer", "Cook")


def shown(*titles: str, text: str = "Come.") -> Snapshot:
    board = Board("greenhouse gitlab", "greenhouse", "gitlab")
    postings = (
        Posting(
            company=board.company, platform=board.platform, board=board.token, title=title,
            external_id=str(number), url=f"https://x.example/{number}", locations=("Berlin",),
            description=text,
        )
        for number, title in enumerate(titles)
    )  # fmt: skip
    return Snapshot(board, "complete", postings=tuple(postings))


def people(book: Book) -> list[tuple[int, str]]:
    return [(person.id, person.name) for person in book.people.all()]


def test_each_member_counts_and_reads_their_own_people(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo:
        ana.people.keep([contact("Liv Dahl"), contact("Cy Ng")], {}, TODAY)
        bo.people.keep([contact("Liv Dahl")], {}, TODAY)

        assert people(ana) == [(1, "Liv Dahl"), (2, "Cy Ng")]
        assert people(bo) == [(1, "Liv Dahl")]


def test_a_board_is_one_for_all_and_each_calls_its_company_as_they_do(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo, world.catalogue() as catalogue:
        ana.watch([GITLAB])
        bo.watch([Board("Gitlab Inc.", "greenhouse", "gitlab")])
        catalogue.boards.record(shown(*TITLES), TODAY, Search())
        ana.postings.refit(Search(titles=("data engineer",)), "hers", TODAY)
        bo.postings.refit(Search(titles=("cook",)), "his", TODAY)

        assert [(p.title, p.company) for p in ana.postings.open()] == [("Data Engineer", "GitLab")]
        assert [(p.title, p.company) for p in bo.postings.open()] == [("Cook", "Gitlab Inc.")]


def test_what_one_notes_of_a_posting_is_theirs_and_is_undone(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo, world.catalogue() as catalogue:
        ana.watch([GITLAB])
        bo.watch([GITLAB])
        catalogue.boards.record(shown("Cook"), TODAY, Search())
        [posting] = ana.postings.all()
        ana.for_command("applied cook", "now").postings.applied(posting.id, TODAY)

        assert [p.applied_on for p in ana.postings.all()] == [TODAY]
        assert [p.applied_on for p in bo.postings.all()] == [None]
        assert [p.applied_on for p in catalogue.postings.all()] == [None]
        ana.changes.undo("later")
        assert [p.applied_on for p in ana.postings.all()] == [None]


def test_only_what_is_new_or_changed_is_judged_again(world: World) -> None:
    search = Search(titles=("cook",))
    with world.book("ana") as ana, world.catalogue() as catalogue:
        ana.watch([GITLAB])
        catalogue.boards.record(shown("Data Engineer"), TODAY, Search())
        ana.postings.refit(search, "one", TODAY)
        assert ana.postings.open() == []
        catalogue.boards.record(shown(*TITLES), TODAY + timedelta(1), Search())
        ana.postings.refit(search, "one", TODAY + timedelta(1))
        assert [p.title for p in ana.postings.open()] == ["Cook"]

        judged = text("SELECT posting_id FROM marks WHERE kept ORDER BY 1")
        with ana.at_once() as db:
            db.execute(text("UPDATE marks SET kept = NOT kept"))
        catalogue.boards.record(shown(*TITLES, text="Go."), TODAY + timedelta(2), Search())
        catalogue.boards.record(shown(*TITLES, "Clerk", text="Go."), TODAY + timedelta(3), Search())
        ana.postings.refit(search, "one", TODAY + timedelta(3))
        with ana.at_once() as db:  # their texts changed, so both were judged again
            assert db.scalars(judged).all() == [2]
        with ana.at_once() as db:
            db.execute(text("UPDATE marks SET kept = NOT kept"))
        ana.postings.refit(search, "one", TODAY + timedelta(4))
        with ana.at_once() as db:  # nothing of them changed since
            assert db.scalars(judged).all() == [1, 3]


def test_who_watches_a_board_no_more_does_not_see_it(world: World) -> None:
    with world.book("ana") as ana, world.catalogue() as catalogue:
        ana.watch([GITLAB])
        catalogue.boards.record(shown("Cook"), TODAY, Search())
        ana.watch([])

        assert (ana.postings.all(), ana.boards.health([GITLAB])) == ([], [])


def test_removal_leaves_no_trace(world: World) -> None:
    with world.book("ana") as ana, world.book("bo") as bo:
        for book in (ana, bo):
            book.people.keep([contact("Liv Dahl", works_at("Globex"))], {}, TODAY)
    login = world.centre.invite("ana").role

    world.centre.remove("ana")

    server = create_engine(world.server.replace("/postgres?", "/centre?"))
    with server.connect() as db:  # a superuser, whom row security does not hold
        numbers = {
            db.scalar(text(f"SELECT count(DISTINCT member_id) FROM members.{table.name}"))
            for table in PRIVATE
        }
        assert max(numbers) == 1
        names = text("SELECT count(*) FROM pg_roles WHERE rolname = :login")
        assert db.scalar(names, {"login": login}) == 0
        assert db.scalar(text("SELECT count(*) FROM pg_class WHERE relname = 'ids_of_1'")) == 0
    server.dispose()
    assert [member.name for member in world.centre.all()] == ["bo"]
    with pytest.raises(NoSuchMember, match="ana"):
        world.centre.config_of("ana")


# ------------------------------------------------------------------ by SQL


@pytest.fixture
def filled(world: World) -> World:
    for name, friend in (("ana", "Liv Dahl"), ("bo", "Cy Ng")):
        with world.book(name) as book:
            person = contact(friend, works_at("Globex"))
            book.people.keep([person, person], {}, TODAY)
    return world


@contextmanager
def as_member(world: World, member: str, acting: str) -> Iterator[Connection]:
    """A connection of *member*'s own login that says it acts for somebody."""
    engine = create_engine(make_url(world.at_home(member)).difference_update_query(["member"]))
    with engine.connect() as db:
        db.execute(text("SELECT set_config('app.member', :name, false)"), {"name": acting})
        yield db
    engine.dispose()


@pytest.mark.parametrize("table", PRIVATE, ids=lambda table: table.name)
def test_a_login_that_says_it_is_another_reads_and_writes_nothing(
    filled: World, table: object
) -> None:
    name = f"members.{getattr(table, 'name', '')}"
    with as_member(filled, "bo", acting="ana") as db:
        assert db.scalar(text(f"SELECT count(*) FROM {name}")) == 0
        assert db.execute(text(f"DELETE FROM {name}")).rowcount == 0
        assert db.execute(text(f"UPDATE {name} SET member_id = member_id")).rowcount == 0


FORBIDDEN = (
    "SELECT * FROM members.members",
    "SELECT * FROM catalogue.postings",
    "SELECT * FROM catalogue.contacts",
    "SELECT * FROM members.sources",
    "SELECT nextval('members.ids_of_1')",
    "SELECT last_value FROM members.ids_of_1",
    "INSERT INTO members.contacts (member_id, name, kinds) VALUES (1, 'Eve', '[]')",
    "UPDATE members.contacts SET member_id = 1",
    "ALTER TABLE members.contacts DISABLE ROW LEVEL SECURITY",
    "DROP POLICY own_select ON members.contacts",
    "CREATE OR REPLACE FUNCTION members.me() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE VIEW members.all_of_them AS SELECT * FROM members.contacts",
    "CREATE TABLE members.contacts_of_mine (id integer)",
    "SET ROLE keeper",
    "SET ROLE worker",
    "SET SESSION AUTHORIZATION worker",
    "SELECT members.watch('greenhouse', 'a', 'A', null, 'http://127.0.0.1:1', true)",
    "SELECT members.keep_config('[mail]')",
    "UPDATE members.boards SET platform = 'x'",
    "DELETE FROM members.postings",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_member_may_not(filled: World, statement: str) -> None:
    with as_member(filled, "bo", acting="bo") as db, pytest.raises(DBAPIError):
        db.execute(text(statement))


def test_a_login_cannot_turn_what_it_watches_into_what_another_does(filled: World) -> None:
    with filled.book("ana") as ana, filled.book("bo") as bo:
        ana.watch([Board("Acme", "greenhouse", "acme")])
        bo.watch([Board("Other", "greenhouse", "other")])
    with as_member(filled, "bo", acting="bo") as db:
        assert db.execute(text("UPDATE members.watches SET board_id = 1")).rowcount == 0
        db.execute(text("DELETE FROM members.watches"))
        db.commit()
        with pytest.raises(DBAPIError, match="row-level security"):
            db.execute(text("INSERT INTO members.watches (board_id, company) VALUES (1, 'x')"))
    watched = watched_boards(filled.address("worker"))
    assert [board.token for board in watched] == ["acme"]


def test_row_security_cannot_be_put_aside(filled: World) -> None:
    with as_member(filled, "bo", acting="bo") as db:
        db.execute(text("SET row_security = off"))
        with pytest.raises(DBAPIError, match="row-level security"):
            db.execute(text("SELECT * FROM members.contacts"))


def test_without_a_member_there_are_no_rows(filled: World) -> None:
    engine = create_engine(filled.address("worker"))
    with engine.connect() as db:
        assert db.scalar(text("SELECT count(*) FROM members.contacts")) == 0
        with pytest.raises(DBAPIError):
            db.execute(text("INSERT INTO members.facts (name, value) VALUES ('a', 'b')"))
    engine.dispose()


def test_a_pooled_connection_acts_for_nobody_when_it_comes_back(filled: World) -> None:
    engine = engine_on(filled.address("worker", member="ana"))
    said = text("SELECT current_setting('app.member', true)")
    with engine.connect() as db:
        assert db.scalar(said) == "ana"
        before = db.connection.dbapi_connection
    raw = engine.raw_connection()
    assert raw.dbapi_connection is before
    with closing(raw.cursor()) as cursor:
        cursor.execute("SELECT current_setting('app.member', true)")
        assert cursor.fetchone() in ((None,), ("",))
    raw.close()
    engine.dispose()


@pytest.mark.parametrize("whose", [1, 2])
def test_a_key_tells_nothing_of_others(filled: World, whose: int) -> None:
    """To name another's person is to name nobody, whether or not there is one."""
    told = set[str]()
    with as_member(filled, "bo", acting="bo") as db:
        for number in (whose * 1000, 999):
            values = {"id": number}
            query = (
                "INSERT INTO members.emails (contact_id, position, address) VALUES (:id, 0, 'a')"
            )
            with pytest.raises(DBAPIError) as refused, db.begin_nested():
                db.execute(text(query), values)
            told.add(type(refused.value.orig).__name__)
    assert told == {"ForeignKeyViolation"}


def test_a_function_in_a_query_sees_only_ones_own_rows(filled: World) -> None:
    with as_member(filled, "bo", acting="bo") as db:
        db.execute(text("CREATE TEMP TABLE heard (name text)"))
        db.execute(
            text(
                "CREATE FUNCTION pg_temp.listen(name text) RETURNS boolean LANGUAGE plpgsql "
                "COST 0.0001 AS $$ BEGIN INSERT INTO heard VALUES (name); RETURN true; END $$"
            )
        )
        db.execute(text("SELECT * FROM members.contacts WHERE pg_temp.listen(name)"))
        assert set(db.scalars(text("SELECT name FROM heard"))) == {"Cy Ng"}


def test_a_count_looks_at_ones_own_rows_alone(filled: World) -> None:
    with as_member(filled, "bo", acting="bo") as db:
        db.execute(text("SET enable_seqscan = off"))
        plan = "\n".join(db.scalars(text("EXPLAIN SELECT count(*) FROM members.contacts")))
        assert "Index Cond: (member_id =" in plan


def test_a_book_of_somebody_who_is_no_member_is_refused(world: World) -> None:
    with pytest.raises(BookError, match="zoe"):
        world.book("zoe")
    # And somebody else's login does not open it either.
    with pytest.raises(BookError, match="ana"):
        Book.open(world.at_home("bo").replace("member=bo", "member=ana"))
