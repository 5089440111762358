"""The book that config.toml names; and the memory that there is one.

Beside the book stands a note that one was begun there. A book that lies elsewhere (another disk, a
server) may be out of reach with its note, so a second one stands beside config.toml.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from referrals.config.model import Config
from referrals.store.book import Book
from referrals.store.engine import BookError
from referrals.store.safekeeping.book_file import file_of, is_absent, remedy


def open_book(config: Config, said: str = "", at: str = "") -> Book:
    """The book; made at the first run of a fresh config only. Raises BookError."""
    if config.centre.owner:
        raise BookError(
            f"{config.path}: is a centre's, which has a book for each member",
            "say whose: `--member NAME` before the command; `referrals members list` names them",
        )
    book = Book.open(config.store_url, said, at, begun=_known(config))
    if book.writable:
        _remember(config)
    if book.is_members:
        # Imported here: only a centre asks for the boards of every command.
        from referrals.usecases.companies.boards import boards_of

        book.watch(boards_of(config))
    return book


def begin_book(config: Config) -> None:
    """Make a new book, also where one is missing. Raises BookError when one is there."""
    Book.begin(config.store_url)
    _remember(config)


def has_book(config: Config) -> bool:
    """Whether something lies where the book belongs."""
    file = file_of(config.store_url)
    return bool(file and not is_absent(file))


def damage(config: Config) -> str:
    """What is wrong with the book, and what to do; empty when it is whole. Raises BookError."""
    with open_book(config) as book:
        broken = book.damage()
    file = file_of(config.store_url)
    return f"{file}: the book is damaged ({broken}). {remedy(file)}" if broken and file else ""


def _note(config: Config) -> Path | None:
    """The note beside config.toml; None where that beside the book is enough."""
    file = file_of(config.store_url)
    if config.store_url == "sqlite://" or (file and file.parent == config.path.parent):
        return None
    return config.path.with_name(f".{config.path.name}.books")


def _known(config: Config) -> bool:
    note = _note(config)
    return bool(note and note.exists() and config.store.url in note.read_text().splitlines())


def _remember(config: Config) -> None:
    note = _note(config)
    if note is None or _known(config):
        return
    # Where config.toml's folder cannot be written, the note beside the book has to do.
    with suppress(OSError), note.open("a", encoding="utf-8") as books:
        note.chmod(0o600)
        books.write(f"{config.store.url}\n")
