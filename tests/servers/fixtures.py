"""What tests of mail share: a configuration in a folder, a book, a real mailbox."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.model import Config
from referrals.store.book import Book
from tests.servers.dovecot import Mailroom, mailroom

Configured = Callable[[str], Config]

ME = '[me]\nname = "Robin Doe"\nemail = "robin@example.org"\nemails = ["robin@work.example"]\n'


@pytest.fixture
def configured(tmp_path: Path) -> Configured:
    """Robin's configuration with the given sections below."""

    def write(sections: str) -> Config:
        path = tmp_path / "config.toml"
        path.write_text(ME + sections, encoding="utf-8")
        return load(path)

    return write


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        yield book


@pytest.fixture(scope="session")
def post_office() -> Iterator[Mailroom]:
    with mailroom() as server:
        yield server


@pytest.fixture
def mailbox(post_office: Mailroom) -> Mailroom:
    """Robin's mailbox, empty."""
    with post_office.opened() as client:
        if not client.folder_exists("Entwürfe"):
            client.create_folder("Entwürfe")
    for folder in ("INBOX", "Entwürfe"):
        with post_office.opened(folder) as client:
            client.delete_messages(client.search())
            client.expunge()
    return post_office
