"""Opening a book, or beginning one. A book that was there before is never made anew in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError

from referrals.store.engine import (
    SCHEMA,
    BookError,
    engine_on,
    engine_that_reads,
    may_write,
    place,
    reading,
    told,
    writable,
)
from referrals.store.parts import MEMBER, is_centres
from referrals.store.safekeeping.backups import back_up, put_in_place
from referrals.store.safekeeping.book_file import (
    SIDES,
    fault,
    file_of,
    is_absent,
    remedy,
    remember,
    was_begun,
)
from referrals.store.safekeeping.failures import UNWRITABLE, primary
from referrals.store.schema import make, migrate, stated


def connect(url: str, begun: bool = False) -> Engine:
    """An engine on the book at *url*, brought to the newest schema. Raises BookError.

    Where there is none it is made, unless there was one: *begun* says so, or what lies beside it.
    A book that cannot be written where it lies is opened to be read.
    """
    file = file_of(url)
    if file is None:
        return _on_server(url, begun)
    if not file.exists() and not begun and not was_begun(file):
        _make(file)
    if why := fault(file):
        raise BookError(f"{file}: {why}", remedy(file))
    engine = _opened(url, file)
    try:
        _up_to_date(engine, file)
        if writable(engine):
            remember(file)
    except BaseException:
        engine.dispose()
        raise
    return engine


def begin(url: str) -> None:
    """Make a new book at *url*, also where one is missing. Raises BookError when one is there."""
    file = file_of(url)
    if file is None:
        connect(url).dispose()
        return
    if not is_absent(file):
        raise BookError(f"{file}: a book is there already; nothing was changed")
    _make(file)


def _on_server(url: str, begun: bool) -> Engine:
    engine = engine_on(url)
    try:
        with told(engine):
            _made_or_migrated(engine, begun)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _made_or_migrated(engine: Engine, begun: bool) -> None:
    version = stated(engine)
    if is_centres(engine):
        _look_in(engine, version)
        return
    if version is None and begun:
        raise BookError(
            f"{place(engine)}: the book is missing: the database is empty",
            "Nothing was changed; restore it from the server's backup, or `referrals init` begins "
            "a new one",
        )
    if version is None:
        make(engine)
    elif version != SCHEMA:
        migrate(engine)


def _look_in(engine: Engine, version: str | None) -> None:
    """A centre is made and brought up to date by who keeps it, and never by the way."""
    if version != SCHEMA:
        what = "there is no centre" if version is None else f"the centre is of schema {version}"
        raise BookError(
            f"{place(engine)}: {what}, this program works with {SCHEMA}",
            "`referrals members upgrade` makes it or brings it up to date",
        )
    name = engine.get_execution_options().get(MEMBER)
    with reading(engine) as db:
        if name and db.scalar(select(func.members.me())) is None:
            raise BookError(
                f"{name} is no member of this centre, or not who logs in",
                "`referrals members list` names everyone",
            )


def _opened(url: str, file: Path) -> Engine:
    """Reading and writing where that can be, else reading."""
    if may_write(file):
        engine = engine_on(url)
        try:
            with engine.connect():
                return engine
        except DBAPIError as error:
            engine.dispose()
            if primary(error) not in UNWRITABLE:
                with told(engine):
                    raise
    return engine_that_reads(url, file)


def _up_to_date(engine: Engine, file: Path) -> None:
    with told(engine):
        if stated(engine) == SCHEMA:
            return
        if not writable(engine):
            raise BookError(
                f"{file}: the book is of an older version, and cannot be written where it lies"
            )
        with _alone(file):
            version = stated(engine)
            if version is None:
                raise BookError(f"{file}: the book has no table", remedy(file))
            if version != SCHEMA:
                back_up(file, "migration")
                migrate(engine)


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """Only one process makes or migrates a book; PostgreSQL's own transactional DDL sees to that by
    itself."""
    from filelock import FileLock  # not for every word of the day: a book is made once

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with FileLock(f"{file}.migration.lock", mode=0o600):
        yield


def _make(file: Path) -> None:
    """A new book, which is whole or not there: it is made beside its place."""
    os.umask(0o077)
    with _alone(file):
        if not is_absent(file):
            return
        new = file.with_name(f".{file.name}.new")
        for left in ("", *SIDES):
            Path(f"{new}{left}").unlink(missing_ok=True)
            # A log of the book that was here would be taken for the new one's.
            Path(f"{file}{left}").unlink(missing_ok=True)
        engine = engine_on(f"sqlite:///{new}")
        with told(engine):
            make(engine)
        engine.dispose()
        put_in_place(new, file)
    remember(file)
