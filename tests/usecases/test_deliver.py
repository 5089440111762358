"""What follows the report: each by itself, whatever the others' machines do."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from referrals.config.model import Config
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.deliver import Delivered, deliver
from referrals.usecases.publish import publish_page
from tests.conftest import Referrals
from tests.ground import NOW
from tests.reports.morning import morning
from tests.servers.dovecot import USER, Mailroom
from tests.servers.dripping import dripping
from tests.servers.fixtures import Configured
from tests.servers.phone import Phone, ringing
from tests.servers.smtp import Postbox, free_port, serving

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


@pytest.fixture
def phone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Phone]:
    with ringing() as phone:
        monkeypatch.setenv("REFERRALS_NOTIFY", phone.address)
        yield phone


@pytest.fixture
def postbox() -> Iterator[tuple[Postbox, str]]:
    postbox = Postbox()
    with serving(postbox) as port:
        settings = f'method = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        yield postbox, f"[mail]\ntimeout = 1\n{settings}"


def delivered(book: Book, config: Config, report: Report | None = None) -> Delivered:
    report = report or morning()
    publish_page(report, config)
    return deliver(book, config, report, NOW, lambda: report)


def page(config: Config) -> str:
    return (config.reports / "report.html").read_text()


def imap(port: int) -> str:
    return f'[mail.imap]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'


def test_a_mailbox_that_is_down_silences_neither_mail_nor_phone_and_is_told(
    book: Book, configured: Configured, postbox: tuple[Postbox, str], phone: Phone
) -> None:
    server, smtp = postbox
    config = configured(smtp + imap(free_port()))

    ended = delivered(book, config)

    [failure] = ended.failures
    assert failure.exit_code == 12
    assert "mailbox at 127.0.0.1: Connection refused" in failure.text
    assert failure.text in page(config)
    [mail] = server.mails
    body = mail.get_body(("plain",))
    assert body
    assert "WHAT DID NOT WORK" in body.get_content()
    assert ended.mailed
    assert len(phone.words) == 1


def test_a_mailbox_that_drips_is_given_up_and_the_mail_goes(
    book: Book, configured: Configured, postbox: tuple[Postbox, str]
) -> None:
    server, smtp = postbox
    with dripping(b"* OK [CAPABILITY IMAP4rev1] hello") as port:
        ended = delivered(book, configured(smtp + imap(port)))

    assert "no answer within 1 s" in ended.failures[0].text
    assert len(server.received) == 1


@pytest.mark.parametrize("port", ["closed", "refusing"])
def test_a_refused_mail_does_not_silence_the_phone(
    book: Book, configured: Configured, postbox: tuple[Postbox, str], phone: Phone, port: str
) -> None:
    server, smtp = postbox
    server.out_of_order = True
    closed = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {free_port()}\n'
    config = configured(closed if port == "closed" else smtp)

    ended = delivered(book, config)

    assert [failure.exit_code for failure in ended.failures] == [12]
    assert not ended.mailed
    assert len(phone.words) == 1
    assert "What did not work" in page(config)


def test_a_phone_that_is_silent_does_not_hold_back_the_rest(
    book: Book,
    configured: Configured,
    postbox: tuple[Postbox, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, smtp = postbox
    monkeypatch.setattr("referrals.usecases.notify.PATIENCE", 0.3)
    with dripping(b"HTTP/1.1 200 OK and so on") as port:
        monkeypatch.setenv("REFERRALS_NOTIFY", f"json://127.0.0.1:{port}")
        config = configured(smtp)
        ended = delivered(book, config)

    assert "not taken by address 1 (json), no answer within 0.3 s" in ended.failures[0].text
    assert len(server.received) == 1
    assert (config.reports / "calendar.ics").exists()


@pytest.mark.parametrize(("module", "extra"), [("imapclient", "imap"), ("apprise", "apprise")])
def test_an_extra_that_is_missing_is_told_and_the_rest_goes_on(
    book: Book,
    configured: Configured,
    postbox: tuple[Postbox, str],
    phone: Phone,
    monkeypatch: pytest.MonkeyPatch,
    module: str,
    extra: str,
) -> None:
    server, smtp = postbox
    monkeypatch.setitem(sys.modules, module, None)

    ended = delivered(book, configured(smtp + imap(free_port())))

    told = [failure.text for failure in ended.failures if "extra" in failure.text]
    assert [f"pip install 'referrals[{extra}]'" in text for text in told] == [True]
    assert len(server.received) == 1


def test_what_nobody_foresaw_stops_its_own_errand_alone(
    book: Book, configured: Configured, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = configured('[mail]\nmethod = "folder"\n')
    (config.reports).mkdir()
    (config.reports / "calendar.ics").mkdir()
    (config.path.parent / "mails").write_text("no folder")

    ended = delivered(book, config)

    assert {failure.exit_code for failure in ended.failures} == {1, 12}
    assert len(ended.failures) == 2
    assert len(phone.words) == 1


def test_what_went_well_says_nothing(book: Book, configured: Configured) -> None:
    config = configured('[mail]\nmethod = "folder"\n')

    ended = delivered(book, config)

    assert ended.failures == ()
    assert "What did not work" not in page(config)
    assert ended.report == replace(morning(), failures=())


# ------------------------------------------------------------------ as the command line shows it

BOARD = (
    '[[companies]]\nname = "Northwind"\nplatform = "greenhouse"\nboard = "northwind"\napi = "{}"\n'
)


def test_a_wrong_mailbox_password_does_not_end_the_scan_before_a_board_is_read(
    referrals: Referrals, tmp_path: Path, mailbox: Mailroom
) -> None:
    (tmp_path / "config.toml").write_text(
        f'[me]\nname = "Robin Doe"\nemail = "{USER}"\n{mailbox.settings}user = "{USER}"\n'
        + BOARD.format("http://127.0.0.1:9")
    )

    said = referrals("scan", env={"REFERRALS_MAIL_PASSWORD": "hunter2"})

    assert said.code == 12
    assert "Northwind: " in said.err
    assert "mailbox at 127.0.0.1: " in said.err
    assert "hunter2" not in said.err + said.out
    assert "mailbox at 127.0.0.1" in (tmp_path / "reports" / "report.html").read_text()
    assert "Northwind" in referrals("companies", "list").out
