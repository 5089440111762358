"""The morning mail on its way: once a day, only with news, kept when it is not taken, never twice."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from referrals.config.model import Config, ConfigError
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.codes import record_codes
from referrals.usecases.outbox import mail_due, send_mail, send_test
from reports.mail.message import MailRefused
from tests.ground import NOW
from tests.paths import ROOT
from tests.reports.morning import TODAY, morning, planned
from tests.servers.dovecot import PASSWORD, USER, Mailroom
from tests.servers.fixtures import Configured
from tests.servers.smtp import Postbox, free_port, serving

QUIET = Report(today=TODAY, me=morning().me, contacts=3)
TOMORROW = TODAY + timedelta(days=1)


def on(day: date, report: Report = QUIET) -> Report:
    """*report* as it would be on *day*: what is new is new on that day."""
    found = (
        replace(one, posting=replace(one.posting, first_seen=day)) if one.new else one
        for one in report.opportunities
    )
    return planned(replace(report, today=day, opportunities=tuple(found)))


@pytest.fixture
def postbox() -> Postbox:
    return Postbox()


@pytest.fixture
def config(configured: Configured, postbox: Postbox) -> Iterator[Config]:
    with serving(postbox) as port:
        yield configured(
            f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        )


def outbox(config: Config) -> list[Path]:
    return sorted((config.reports / "outbox").iterdir())


def test_one_mail_a_day_at_most(book: Book, config: Config, postbox: Postbox) -> None:
    assert send_mail(book, config, morning(), NOW) == ["250 2.0.0 taken as 4711"]
    assert send_mail(book, config, morning(), NOW) == []

    assert len(postbox.received) == 1


def test_a_day_without_news_has_no_mail(book: Book, config: Config, postbox: Postbox) -> None:
    send_mail(book, config, morning(), NOW)

    assert send_mail(book, config, on(TOMORROW), NOW) == []


def test_a_day_with_news_has_a_mail(book: Book, config: Config, postbox: Postbox) -> None:
    send_mail(book, config, morning(), NOW)
    send_mail(book, config, on(TOMORROW, morning()), NOW)

    assert len({mail["Message-ID"] for mail in postbox.mails}) == 2


def test_what_was_mailed_is_no_news_on_the_next_day(
    book: Book, config: Config, postbox: Postbox
) -> None:
    send_mail(book, config, morning(), NOW)

    assert not mail_due(book, replace(morning(), today=TOMORROW))


def test_a_mail_that_was_refused_for_its_address_goes_to_the_new_one(
    book: Book, configured: Configured
) -> None:
    closed = (
        f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nsecurity = "none"\nport = {free_port()}\n'
    )
    with pytest.raises(MailRefused):
        send_mail(book, configured(closed), morning(), NOW)

    config = configured('[mail]\nmethod = "folder"\nto = "new@example.org"\n')
    send_mail(book, config, replace(morning(), today=TODAY), NOW)

    [file] = (config.path.parent / "mails").iterdir()
    assert message_from_bytes(file.read_bytes())["To"] == "new@example.org"


def test_a_login_without_any_password_is_told(book: Book, configured: Configured) -> None:
    config = configured('[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nuser = "robin"\n')

    with pytest.raises(ConfigError, match="no password for robin is found"):
        send_mail(book, config, morning(), NOW)


def test_a_week_without_news_ends_with_a_sign_of_life(
    book: Book, config: Config, postbox: Postbox
) -> None:
    send_mail(book, config, on(TODAY), NOW)

    days = [TODAY + timedelta(days=n) for n in range(1, 16)]
    mailed = [day for day in days if send_mail(book, config, on(day), NOW)]

    assert mailed == [TODAY + timedelta(days=7), TODAY + timedelta(days=14)]


def test_a_clock_that_was_ahead_once_does_not_silence_the_mail(book: Book, config: Config) -> None:
    send_mail(book, config, on(date(2031, 1, 1), morning()), NOW)

    assert mail_due(book, morning())


def test_a_mail_that_is_not_taken_is_kept_and_sent_with_the_same_message_id(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    with pytest.raises(MailRefused, match="451 come back later"):
        send_mail(book, config, morning(), NOW)
    [waiting] = outbox(config)
    kept = waiting.read_bytes()
    assert waiting.stat().st_mode & 0o777 == 0o600
    postbox.out_of_order = False

    send_mail(book, config, morning(), NOW)

    assert outbox(config) == []
    [mail] = postbox.mails
    assert mail["Message-ID"].encode() in kept


def test_on_the_day_it_was_refused_the_kept_mail_is_the_days_mail(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    for _ in range(3):
        with pytest.raises(MailRefused):
            send_mail(book, config, morning(), NOW)
    postbox.out_of_order = False

    send_mail(book, config, morning(), NOW)
    send_mail(book, config, morning(), NOW)

    assert len(postbox.received) == 1


def test_a_kept_mail_goes_the_next_day_though_that_day_has_no_news(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    with pytest.raises(MailRefused):
        send_mail(book, config, morning(), NOW)
    postbox.out_of_order = False

    send_mail(book, config, on(TOMORROW), NOW)

    assert len(postbox.received) == 1


def test_a_server_that_dies_after_it_took_the_mail_gets_it_again_under_the_same_id(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.dies = True
    with pytest.raises(MailRefused, match="broke off"):
        send_mail(book, config, morning(), NOW)
    postbox.dies = False

    send_mail(book, config, morning(), NOW)
    send_mail(book, config, morning(), NOW)

    first, second = postbox.mails
    assert first["Message-ID"] == second["Message-ID"]
    assert first["Date"] == second["Date"]


def test_what_is_in_the_mailbox_already_is_not_sent_again(
    book: Book,
    configured: Configured,
    postbox: Postbox,
    mailbox: Mailroom,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    smtp = '[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {}\nsecurity = "none"\n'
    with serving(postbox) as port:
        imap = f'{mailbox.settings}user = "{USER}"\n'
        config = configured(smtp.format(port) + imap)
        postbox.dies = True
        with pytest.raises(MailRefused):
            send_mail(book, config, morning(), NOW)
        postbox.dies = False
        with mailbox.opened() as client:
            client.append("INBOX", postbox.received[0].original_content or b"")

        answers = send_mail(book, config, morning(), NOW)

    assert answers == ["it had arrived"]
    assert len(postbox.received) == 1
    assert outbox(config) == []


def test_links_for_one_tap_are_in_the_mail_only_where_somebody_reads_them(
    book: Book, configured: Configured, tmp_path: Path
) -> None:
    folder = '[mail]\nmethod = "folder"\n'
    today, tomorrow = morning(), on(TOMORROW, morning())
    for report in (today, tomorrow):
        record_codes(book, report)
    send_mail(book, configured(folder), today, NOW)
    send_mail(book, configured(f'{folder}[mail.imap]\nhost = "x"\n'), tomorrow, NOW)

    without, with_links = (html_of(file) for file in sorted((tmp_path / "mails").iterdir()))

    assert "%5Breferrals%5D%20asked%20A1%20" not in without
    assert "%5Breferrals%5D%20asked%20A1%20" in with_links


def html_of(file: Path) -> str:
    mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    body = mail.get_body(("html",))
    assert body
    return str(body.get_content())


def test_two_that_send_at_once_send_one_mail(book: Book, config: Config, postbox: Postbox) -> None:
    def send() -> list[str]:
        with Book.open(config.store_url) as mine:
            return send_mail(mine, config, morning(), NOW)

    with ThreadPoolExecutor(2) as both:
        answers = [future.result() for future in [both.submit(send) for _ in range(4)]]

    assert len(postbox.received) == 1
    assert sum(map(len, answers)) == 1


KILLED = """
import os, sys
from referrals.config.load import load
from referrals.usecases import outbox
from referrals.store.book import Book
from tests.ground import NOW
from tests.reports.morning import morning
from pathlib import Path

config = load(Path(sys.argv[1]))
book = Book.open(config.store_url)
book.note = lambda *_: os.kill(os.getpid(), 9)
outbox.send_mail(book, config, morning(), NOW)
"""


def test_a_run_that_is_killed_before_it_noted_the_mail_makes_no_second_one(
    book: Book, config: Config, postbox: Postbox
) -> None:
    subprocess.run([sys.executable, "-c", KILLED, config.path], check=False, cwd=ROOT)
    [waiting] = outbox(config)
    kept = waiting.read_bytes()

    send_mail(book, config, morning(), NOW)

    [mail] = postbox.mails
    assert mail["Message-ID"].encode() in kept


def test_a_sample_says_what_the_server_answered_and_is_not_the_days_mail(
    book: Book, config: Config, postbox: Postbox
) -> None:
    assert send_test(book, config, morning(), NOW) == "250 2.0.0 taken as 4711"

    assert postbox.mails[0]["Subject"].startswith("Test: Ask ")
    assert mail_due(book, morning())


def test_a_way_that_is_not_chosen_is_told(book: Book, configured: Configured) -> None:
    with pytest.raises(ConfigError, match=r"method is \"none\"; set 'smtp', 'sendmail' or"):
        send_mail(book, configured(""), morning(), NOW)


def test_sendmail_is_a_way(book: Book, configured: Configured, tmp_path: Path) -> None:
    program = tmp_path / "sendmail"
    program.write_text(f"#!/bin/sh\ncat > {tmp_path}/mail\n")
    program.chmod(0o700)

    send_mail(
        book, configured(f'[mail]\nmethod = "sendmail"\nsendmail = "{program}"\n'), morning(), NOW
    )

    assert "robin@example.org" in (tmp_path / "mail").read_text()


def test_without_an_address_there_is_nobody_to_send_to(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[mail]\nmethod = "folder"\n')
    from referrals.config.load import load

    with pytest.raises(ConfigError, match=r"\[mail\] needs 'to', or \[me\] 'email'"):
        send_mail(book, load(path), morning(), NOW)


def test_the_password_is_asked_for_only_when_there_is_something_to_send(
    book: Book, configured: Configured
) -> None:
    asks = '[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nuser = "robin"\nsecurity = "none"\n'
    config = configured(f'{asks}port = {free_port()}\npassword_command = "false"\n')
    book.note("mailed", TODAY.isoformat())

    assert send_mail(book, config, morning(), NOW) == []
    with pytest.raises(ConfigError, match="password_command ended with 1"):
        send_mail(book, config, on(TOMORROW, morning()), NOW)
    assert len(outbox(config)) == 1
