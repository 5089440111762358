"""Backups, restore, recover; and that no book is made anew where one was."""

from __future__ import annotations

import os
import resource
import shlex
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from referrals.store.safekeeping import backups as store
from tests.conftest import Referrals, ReferralsIn
from tests.ground import NOW, environment

CONFIG = '[me]\nname = "Robin"\n[[companies]]\nname = "Northwind"\n'
PAGE = 4096
COMMANDS = (
    ["doctor"], ["scan"], ["today"], ["suggest"], ["contacts", "list"], ["met", "ana"], ["undo"],
    ["backup"], ["report"], ["contacts", "add", "Bo Larsen"],
)  # fmt: skip


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book in which Ana is."""
    folder = tmp_path_factory.mktemp("begun")
    (folder / "config.toml").write_text(CONFIG, encoding="utf-8")
    (folder / "config.toml").chmod(0o600)
    referrals = referrals_in(folder)
    assert referrals("contacts", "add", "Ana Silva", "--email", "ana@x.example").code == 0
    return folder


@pytest.fixture
def home(begun: Path, tmp_path: Path) -> Path:
    return shutil.copytree(begun, tmp_path, dirs_exist_ok=True)


def names(referrals: Referrals) -> list[str]:
    return [contact["name"] for contact in referrals("contacts", "list", "--json").document]


def kept(home: Path) -> list[str]:
    """What the backups are for, the oldest first."""
    return [file.stem.rpartition("-")[2] for file in sorted((home / "backups").iterdir())]


# ------------------------------------------------------------------ never anew in silence


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("how", ["missing", "empty"])
def test_a_book_that_is_gone_is_told_by_every_command_and_none_is_made(
    referrals: Referrals, home: Path, words: list[str], how: str
) -> None:
    [backup] = [referrals("backup").out.strip()]
    book = home / "referrals.db"
    book.unlink()
    if how == "empty":
        book.touch()
    before = sorted(home.rglob("*"))

    said = referrals(*words)

    text = " ".join((said.out + said.err).split())
    assert said.code == 1
    assert f"referrals.db: the book is {how}" in text
    assert shlex.join(["referrals", "restore", backup]) in text
    assert [file for file in sorted(home.rglob("*")) if "scan.lock" not in file.name] == before
    assert not book.exists() or book.read_bytes() == b""


def test_a_book_out_of_reach_with_its_folder_is_known_by_the_config(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[store]\nurl = "sqlite:///stick/referrals.db"\n')
    referrals("contacts", "add", "Ana Silva")
    shutil.rmtree(tmp_path / "stick")

    said = referrals("today")

    assert said.code == 1
    assert "the book is missing" in said.err
    assert not (tmp_path / "stick" / "referrals.db").exists()


def test_a_moved_folder_keeps_its_book_and_its_memory(
    referrals: Referrals, home: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for file in (".referrals.db.begun", "referrals.db", "config.toml"):
        (home / file).rename(moved / file)

    assert "Ana Silva" in referrals("--config", moved / "config.toml", "contacts", "list").out
    (moved / "referrals.db").unlink()
    assert referrals("--config", moved / "config.toml", "contacts", "list").code == 1


def test_only_init_begins_a_new_book_where_one_was(referrals: Referrals, home: Path) -> None:
    (home / "referrals.db").unlink()

    said = referrals("init")

    assert (said.code, names(referrals)) == (0, [])
    assert "stays as it is. A new book was begun" in said.err
    assert (home / "config.toml").read_text() == CONFIG


# ------------------------------------------------------------------ backup and restore


def test_a_backup_is_whole_private_and_alone(referrals: Referrals, home: Path) -> None:
    said = referrals("backup", "mine.db")

    file = home / "mine.db"
    assert said.out == f"{file}\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE((home / "referrals.db").stat().st_mode) == 0o600
    with closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as db:
        assert db.execute("SELECT name FROM contacts").fetchall() == [("Ana Silva",)]


@pytest.mark.parametrize(
    ("target", "why"),
    [
        (
            "stick/book.db",
            "stick/book.db: no backup can be written there: No such file or directory",
        ),
        (".", "is a folder; name a file in it"),
        ("config.toml/book.db", "no backup can be written there: Not a directory"),
    ],
)
def test_where_no_backup_can_be_written_the_place_is_named(
    referrals: Referrals, home: Path, target: str, why: str
) -> None:
    before = {*home.rglob("*")}

    said = referrals("backup", target)

    assert (said.code, said.out) == (1, "")
    assert why in said.err
    assert {*home.rglob("*")} == before


def test_to_standard_output_goes_the_same_backup(referrals: Referrals, home: Path) -> None:
    command = [sys.executable, "-m", "referrals", "--config", home / "config.toml", "backup", "-"]
    done = subprocess.run(command, check=True, capture_output=True, env=environment())

    assert done.stdout.startswith(b"SQLite format 3\0")
    assert b"Ana Silva" in done.stdout


def test_the_first_scan_of_a_day_imports_and_forgetting_make_a_backup(
    referrals: Referrals, home: Path
) -> None:
    (home / "people.csv").write_text("First Name,Last Name,Company\nBo,Larsen,Northwind\n")
    referrals("scan")
    referrals("scan")
    referrals("contacts", "import", "people.csv")
    referrals("contacts", "import", "people.csv", "--dry-run")
    referrals("contacts", "forget", "ana", "--yes")

    assert sorted(kept(home)) == ["forget", "import", "scan"]
    assert stat.S_IMODE((home / "backups").stat().st_mode) == 0o700


def test_three_newest_and_the_first_of_seven_days_are_kept(
    referrals: Referrals, home: Path
) -> None:
    for day in range(1, 13):
        referrals("scan", today=f"2026-11-{day:02}")
    for _ in range(5):
        referrals("backup", today="2026-11-12")

    days = [file.name[len("referrals-2026-11-") :][:2] for file in (home / "backups").iterdir()]
    assert sorted(days) == ["06", "07", "08", "09", "10", "11", "12", "12", "12", "12"]
    assert kept(home)[-4:] == ["scan", "backup", "backup", "backup"]


def test_restore_puts_a_backup_back_and_keeps_the_present_book(
    referrals: Referrals, home: Path
) -> None:
    backup = referrals("backup").out.strip()
    referrals("contacts", "add", "Bo Larsen")

    said = referrals("restore", backup)

    assert (said.code, names(referrals)) == (0, ["Ana Silva"])
    [before] = home.glob("referrals.db.before-restore-*")
    assert stat.S_IMODE(before.stat().st_mode) == 0o600
    assert referrals("restore", before).code == 0
    assert names(referrals) == ["Ana Silva", "Bo Larsen"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not a byte is in its file"),
        (b"a shopping list", "the file is no book"),
        (b"SQLite format 3\0" + b"x" * 5000, "cannot be restored"),
    ],
)
def test_what_is_no_whole_book_is_not_restored(
    referrals: Referrals, home: Path, content: bytes, why: str
) -> None:
    (home / "bad.db").write_bytes(content)
    before = (home / "referrals.db").read_bytes()

    said = referrals("restore", "bad.db")

    assert said.code == 1
    assert why in said.err
    assert "Nothing was changed" in said.err
    assert (home / "referrals.db").read_bytes() == before


def test_another_programs_database_is_not_restored(referrals: Referrals, home: Path) -> None:
    with closing(sqlite3.connect(home / "places.db")) as db:
        db.execute("CREATE TABLE bookmarks (a)")

    assert "another program's database" in referrals("restore", "places.db").err


def test_undo_after_a_restore_says_what_it_cannot(referrals: Referrals, home: Path) -> None:
    backup = referrals("backup").out.strip()
    referrals("contacts", "add", "Bo Larsen")
    referrals("restore", backup)

    said = referrals("undo")

    assert said.code == 1
    assert f"the book was restored on 20{said.err[said.err.index('on 20') + 5 :][:8]}" in said.err
    assert "so it cannot be undone; `referrals restore " in said.err
    assert names(referrals) == ["Ana Silva"]
    assert referrals("undo", "--past-restore").err.startswith("Undone: contacts add 'Ana Silva'")

    referrals("contacts", "add", "Cy Young")
    assert referrals("undo").err.startswith("Undone: contacts add 'Cy Young'")


def test_no_byte_of_a_forgotten_person_stays_in_any_copy(referrals: Referrals, home: Path) -> None:
    referrals("contacts", "add", "Bo Larsen", "--email", "bo@x.example")
    referrals("scan")
    backup = referrals("backup", "mine.db").out.strip()
    referrals("restore", backup)
    referrals("contacts", "export", "people.csv")

    said = referrals("contacts", "forget", "ana", "--yes")

    (home / "people.csv").unlink()
    naming = [
        file
        for file in home.rglob("*")
        if file.is_file() and (b"Ana Silva" in (data := file.read_bytes()) or b"ana@x" in data)
    ]
    assert naming == []
    assert f"{home / 'people.csv'}, which you exported, names them: yours to delete." in said.err
    assert referrals("restore", "mine.db").code == 0
    assert names(referrals) == ["Bo Larsen"]


# ------------------------------------------------------------------ damaged

Damage = Callable[[Path], object]


def _bytes(change: Callable[[bytearray], object]) -> Damage:
    def damage(book: Path) -> None:
        data = bytearray(book.read_bytes())
        change(data)
        book.write_bytes(data)

    return damage


def _sql(*statements: str) -> Damage:
    def damage(book: Path) -> None:
        with closing(sqlite3.connect(book, isolation_level=None)) as db:
            for statement in statements:
                db.execute(statement)

    return damage


def _instead(make: Callable[[Path], object]) -> Damage:
    def damage(book: Path) -> None:
        book.unlink()
        make(book)

    return damage


DAMAGES: dict[str, Damage] = {
    "half": _bytes(lambda data: data.__delitem__(slice(len(data) // 2, None))),
    "odd end": _bytes(lambda data: data.__delitem__(slice(len(data) // 3 + 17, None))),
    "half a header": _bytes(lambda data: data.__delitem__(slice(50, None))),
    "zeroed": _bytes(lambda data: data.__setitem__(slice(None), bytes(len(data)))),
    "no header": _bytes(lambda data: data.__setitem__(slice(0, 100), bytes(100))),
    "no first page": _bytes(
        lambda data: data.__setitem__(slice(100, PAGE), b"\xa5" * (PAGE - 100))
    ),
    "garbled pages": _bytes(
        lambda data: data.__setitem__(slice(PAGE * 10, PAGE * 20), b"\xa5" * PAGE * 10)
    ),
    "nothing but a head": _bytes(
        lambda data: data.__setitem__(slice(PAGE * 2, None), b"\xa5" * (len(data) - PAGE * 2))
    ),
    "a text": lambda book: book.write_text("a shopping list " * 1000),
    "a folder": _instead(Path.mkdir),
    "a pipe": _instead(os.mkfifo),
    "a link in a circle": _instead(lambda book: book.symlink_to(book)),
    "another's database": _instead(_sql("CREATE TABLE bookmarks (a)")),
    "no tables": _instead(_sql("CREATE TABLE a (b)", "DROP TABLE a")),
    "no contacts": _sql("DROP TABLE contacts"),
    "no column": _sql("ALTER TABLE contacts DROP COLUMN note"),
    "no version": _sql("DELETE FROM alembic_version"),
    "an odd version": _sql("UPDATE alembic_version SET version_num = 'zebra'"),
    "a newer version": _sql("UPDATE alembic_version SET version_num = '9999'"),
    "a date that is none": _sql("UPDATE contacts SET connected_on = 'yesterday'"),
    "a list that is none": _sql("UPDATE contacts SET kinds = '{'"),
    "letters that are none": _sql("UPDATE contacts SET name = CAST(x'fffe80' AS TEXT)"),
    "a garbled log": lambda book: Path(f"{book}-wal").write_bytes(b"\xa5" * 8000),
    "a folder for a log": lambda book: Path(f"{book}-wal").mkdir(),
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_damaged_book_is_told_in_a_sentence_with_what_to_do(
    referrals: Referrals, home: Path, kind: str
) -> None:
    DAMAGES[kind](home / "referrals.db")

    commands = ["doctor"], ["today"], ["contacts", "list"], ["met", "ana"], ["scan"]
    for words in commands:
        said = referrals(*words)
        text = " ".join((said.out + said.err).split())
        assert said.code == 1, (words, text)
        assert "referrals.db" in text or "book" in text
        assert "Traceback" not in text
        assert "SELECT" not in text
        assert any(way in text for way in ("recover", "restore", "update referrals", "[store]")), (
            text
        )


WRITES = (
    ["met", "ana"],
    ["contacts", "add", "Bo Li"],
    ["contacts", "edit", "ana", "--tie", "4"],
    ["contacts", "forget", "ana", "--yes"],
    ["scan"],
)


def test_nothing_is_written_into_a_book_that_is_garbled_elsewhere(
    referrals: Referrals, home: Path
) -> None:
    book = home / "referrals.db"
    DAMAGES["garbled pages"](book)
    before = book.read_bytes()

    for words in WRITES:
        said = referrals(*words)
        assert said.code == 1, (words, said.out + said.err)
        assert "damaged" in said.err
        assert book.read_bytes() == before, words


def test_a_row_that_makes_no_sense_is_found_by_doctor(referrals: Referrals, home: Path) -> None:
    _sql("UPDATE contacts SET name = x'00ff', tie = 'many'")(home / "referrals.db")

    assert "there are rows that make no sense: 1 contacts (name, tie)" in referrals("doctor").out


SAVED = ("no header", "no first page", "no column", "no version", "a garbled log")


@pytest.mark.parametrize("kind", SAVED)
def test_recover_saves_what_can_be_read_and_keeps_the_damaged_book(
    referrals: Referrals, home: Path, kind: str
) -> None:
    DAMAGES[kind](home / "referrals.db")

    said = referrals("recover")

    assert said.code == 0, said.err
    assert "Saved: 1 change, 1 contact, 1 email" in said.out
    assert len(list(home.glob("referrals.db.before-recover-*"))) >= 1
    assert names(referrals) == ["Ana Silva"]
    assert "whole and readable" in referrals("doctor").out


def test_recover_says_what_was_lost(referrals: Referrals, home: Path) -> None:
    people = "".join(f"Person{number},Nobody,{'x' * 200}\n" for number in range(60))
    (home / "people.csv").write_text(f"First Name,Last Name,Company\n{people}")
    assert referrals("contacts", "import", "people.csv").code == 0
    book = home / "referrals.db"
    with closing(sqlite3.connect(book)) as db:
        db.execute("UPDATE contacts SET note = hex(randomblob(300))")
        db.commit()
        [page] = db.execute(
            "SELECT pageno FROM dbstat WHERE name = 'contacts' AND pagetype = 'leaf' LIMIT 1 OFFSET 2"
        ).fetchone() or [None]
    data = bytearray(book.read_bytes())
    data[(page - 1) * PAGE : page * PAGE] = b"\xa5" * PAGE
    book.write_bytes(data)

    said = referrals("recover")

    assert said.code == 0, said.err
    assert "Lost: contacts of numbers " in said.out
    assert "belonged to what is lost" in said.out
    assert 30 < len(names(referrals)) < 61


def test_a_whole_book_is_not_recovered(referrals: Referrals, home: Path) -> None:
    assert referrals("recover").out == "The book is whole: there is nothing to recover.\n"
    assert list(home.glob("referrals.db.before-*")) == []


def test_a_scan_makes_no_backup_of_a_damaged_book(referrals: Referrals, home: Path) -> None:
    DAMAGES["a date that is none"](home / "referrals.db")

    assert referrals("scan").code == 1
    assert not (home / "backups").exists()


@pytest.mark.parametrize(
    "what",
    ["UPDATE contacts SET name = x'00ff', tie = 'many'", "DELETE FROM contacts"],
    ids=["a row without sense", "a row without its own"],
)
def test_a_backup_of_rows_that_make_no_sense_is_refused_and_told(
    referrals: Referrals, home: Path, what: str
) -> None:
    assert referrals("backup").code == 0
    _sql(what)(home / "referrals.db")
    before = kept(home)

    for target in ([], ["copy.db"], ["-"]):
        refused = referrals("backup", *target)

        assert refused.code == 1
        assert "the book is damaged" in refused.err
    assert kept(home) == before
    assert not (home / "copy.db").exists()


# ------------------------------------------------------------------ full, read-only, locked


def _limited(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A run that may not write a file of more than a few bytes: as on a full disk."""
    command = [sys.executable, "-m", "referrals", "--config", home / "config.toml", *words]
    return subprocess.run(
        command,
        check=False, capture_output=True, text=True, env=_unmeasured(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)),
    )  # fmt: skip


def _unmeasured() -> dict[str, str]:
    """Coverage writes its own file, which would not fit either."""
    measured = ("COVERAGE", "COV_CORE")
    return {name: said for name, said in environment().items() if not name.startswith(measured)}


def test_on_a_full_disk_what_reads_works_and_what_writes_says_so(
    referrals: Referrals, home: Path
) -> None:
    read, written = _limited(home, "contacts", "list"), _limited(home, "met", "ana")
    report = _limited(home, "report")

    assert (read.returncode, "Ana Silva" in read.stdout) == (0, True), read.stderr
    assert written.returncode == 1
    assert "Nothing of this was kept" in written.stderr
    assert "Traceback" not in written.stderr
    assert "INSERT" not in written.stderr
    assert report.returncode == 1
    assert f"{home / 'reports'}/" in report.stderr.splitlines()[-1]
    assert report.stderr.endswith(": File too large\n")
    assert names(referrals) == ["Ana Silva"]


def test_a_held_lock_does_not_stop_who_reads(referrals: Referrals, home: Path) -> None:
    with closing(sqlite3.connect(home / "referrals.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        assert names(referrals) == ["Ana Silva"]
        written = referrals("met", "ana")

    assert written.code == 1
    assert "another program is writing to the book" in written.err
    assert "try again" in written.err
    assert "sqlite" not in written.err.lower()


@pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("unshare") is None, reason="needs to mount a folder read-only"
)
def test_a_read_only_folder_can_be_read_also_what_the_log_says(
    referrals: Referrals, home: Path
) -> None:
    with closing(sqlite3.connect(home / "referrals.db")) as other:
        # An open reader keeps the log from being taken into the book.
        other.execute("SELECT count(*) FROM contacts").fetchone()
        referrals("contacts", "add", "Bo Larsen")
        assert (home / "referrals.db-wal").stat().st_size

        said = [_in_read_only(home, *words) for words in (("contacts", "list"), ("met", "ana"))]

    assert [done.returncode for done in said] == [0, 1], said
    assert "Bo Larsen" in said[0].stdout
    assert "the book cannot be written here" in said[1].stderr


def _in_read_only(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    run = [sys.executable, "-m", "referrals", "--config", home / "config.toml", *words]
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, home, *run],
        check=False, capture_output=True, text=True, env=environment(),
    )  # fmt: skip
    if "mount:" in done.stderr or "unshare" in done.stderr:
        pytest.skip(f"nothing can be mounted here: {done.stderr}")
    return done


def test_two_restores_within_a_second_keep_both_books(home: Path) -> None:
    book, copy = home / "referrals.db", home / "copy.db"
    store.copy_of(book, copy)

    kept = [store.restore(book, copy, NOW) for _ in range(3)]

    assert len({*kept}) == 3
    assert all(one and one.exists() for one in kept)
