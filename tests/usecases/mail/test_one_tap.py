"""The whole way of a tap: from the mail's link, by the user's own mailbox, into the log, at a scan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html

from referrals.mailbox.tokens import offer
from referrals.store.book import Book
from tests.conftest import Referrals, Said
from tests.ground import clock
from tests.servers.dovecot import PASSWORD, USER, Mailroom, mailroom

NOW = clock()  # a mailbox stamps what comes with the day it is
TODAY = NOW.date()
ENV = {"REFERRALS_MAIL_PASSWORD": PASSWORD}


@pytest.fixture(scope="module")
def post_office() -> Iterator[Mailroom]:
    with mailroom() as room:
        yield room


@pytest.fixture
def mailed(tmp_path: Path, referrals: Referrals, post_office: Mailroom) -> Referrals:
    """Robin was helped by Ana and by Bo, and has the mail that says so."""
    (tmp_path / "config.toml").write_text(
        f'[me]\nname = "Robin Doe"\nemail = "{USER}"\n[mail]\nmethod = "folder"\n'
        f'{post_office.settings}user = "{USER}"\n'
    )
    with post_office.opened() as client:
        client.delete_messages(client.search())
        client.expunge()

    def run(*words: object) -> Said:
        return referrals(*words, today=TODAY.isoformat(), env=ENV)

    for name in ("Ana Silva", "Bo Chen"):
        run("contacts", "add", name, "--email", f"{name[:2].lower()}@x.example")
        run("received", name, "a word", "--on", (TODAY - timedelta(days=3)).isoformat())
    assert run("scan").code == 0
    return run


def subjects(folder: Path) -> list[str]:
    """What the links of the mail would send, by the order of the mail."""
    [file] = (folder / "mails").iterdir()
    mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    body = mail.get_body(("html",))
    assert body
    links = html.fromstring(body.get_content()).xpath("//a/@href")
    own = [link for link in links if link.startswith(f"mailto:{USER}?subject=%5Breferrals")]
    return [unquote(link.partition("subject=")[2].partition("&")[0]) for link in own]


def test_a_tap_is_logged_by_the_next_scan_and_can_be_undone(
    mailed: Referrals, tmp_path: Path, post_office: Mailroom
) -> None:
    [first, *_] = subjects(tmp_path)
    post_office.deliver(first)

    assert mailed("scan").code == 0

    left = mailed("today").out
    assert "T1" not in left
    assert "T2" in left
    assert "By mail: thanked" in (tmp_path / "reports" / "report.html").read_text()
    assert post_office.unseen() == 0
    assert mailed("undo").code == 0
    assert "T1" in mailed("today").out


def test_a_tap_is_never_taken_for_another_s_who_got_the_code_since(
    mailed: Referrals, tmp_path: Path, post_office: Mailroom
) -> None:
    tapped = subjects(tmp_path)
    asked = [subject for subject in tapped if subject.startswith("[referrals] asked")]
    assert [subject.split()[2] for subject in asked] == ["T1", "T2"]
    mailed("contacts", "forget", "ana", "--yes")
    mailed("today")
    post_office.deliver(asked[0])

    mailed("scan")

    report = (tmp_path / "reports" / "report.html").read_text()
    assert "what T1 was about in the mail is not in the book any more" in report
    assert "Bo Chen" in mailed("today").out


def test_what_cannot_be_logged_any_more_is_told(
    mailed: Referrals, tmp_path: Path, post_office: Mailroom
) -> None:
    post_office.deliver(subjects(tmp_path)[0])
    mailed("done", "T1")

    mailed("scan")

    report = (tmp_path / "reports" / "report.html").read_text()
    assert "could not be logged: T1 is logged already" in report


def test_not_this_one_is_hidden_for_good(
    mailed: Referrals, tmp_path: Path, post_office: Mailroom
) -> None:
    with Book.open(f"sqlite:///{tmp_path / 'referrals.db'}") as book:
        subject = offer(book, TODAY, ["T1"])["T1"]["not_this"]
    post_office.deliver(subject)

    mailed("scan")

    assert "is not shown again" in (tmp_path / "reports" / "report.html").read_text()


def test_a_mailbox_that_cannot_be_read_does_not_stop_the_scan(
    mailed: Referrals, tmp_path: Path, post_office: Mailroom
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(config.read_text().replace(f"port = {post_office.port}", "port = 9"))

    said = mailed("scan")

    assert said.code == 12
    why = "mailbox at 127.0.0.1: Connection refused"
    assert why in said.err
    assert why in (tmp_path / "reports" / "report.html").read_text()
