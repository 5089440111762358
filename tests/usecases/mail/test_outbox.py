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
from referrals.model.advice import Opportunity, Report
from referrals.store.book import Book
from referrals.usecases.codes import record_codes
from referrals.usecases.mail.days import mail_due
from referrals.usecases.mail.outbox import NotAllSent, send_mail, send_test
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
from referrals.usecases.mail import outbox
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


# ------------------------------------------------------------------ each by itself


DAMAGES = {
    "empty": b"",
    "nothing but zeros": bytes(512),
    "half a header": b"Subject: Ask Pri",
    "without an address": b"Subject: x\nFrom: a@x.example\nDate: x\n\nHi",
    "no mail": b"\x89PNG\r\n\x1a\n" * 40,
}


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("day", [TODAY - timedelta(days=1), TODAY])
def test_a_file_that_is_no_mail_is_set_aside_and_told_and_the_mail_goes(
    book: Book, config: Config, postbox: Postbox, damage: str, day: date
) -> None:
    file = config.reports / "outbox" / f"{day}.eml"
    file.parent.mkdir(parents=True)
    file.write_bytes(DAMAGES[damage])
    book.note("mailed", day.isoformat())

    with pytest.raises(NotAllSent, match="is no whole mail and is set aside as") as told:
        send_mail(book, config, on(TODAY, morning()), NOW)

    assert len(told.value.sent) == len(postbox.received) == 1
    assert (file.parent / "set-aside" / file.name).read_bytes() == DAMAGES[damage]
    assert send_mail(book, config, on(TOMORROW, morning()), NOW)


def test_a_folder_where_a_mail_should_be_is_set_aside(
    book: Book, config: Config, postbox: Postbox
) -> None:
    (config.reports / "outbox" / "2026-11-01.eml").mkdir(parents=True)

    with pytest.raises(NotAllSent, match="is no file and is set aside"):
        send_mail(book, config, morning(), NOW)

    assert len(postbox.received) == 1


def test_what_is_refused_for_good_is_set_aside_and_stands_in_no_ones_way(
    book: Book, configured: Configured, postbox: Postbox
) -> None:
    with serving(postbox) as port:
        server = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        wrong = configured(f'{server}to = "nobody@example.org"\n')
        with pytest.raises(NotAllSent, match=r"550 no such user.*It is set aside as"):
            send_mail(book, wrong, morning(), NOW)
        assert send_mail(book, wrong, morning(), NOW) == []
        config = configured(server)

        tomorrow = on(TOMORROW, replace(morning(), opportunities=morning().opportunities[:1]))
        old_too = replace(tomorrow, opportunities=(*tomorrow.opportunities, *as_old(morning())))
        send_mail(book, config, planned(old_too), NOW)

    [mail] = postbox.mails
    text = mail.get_body(("plain",))
    assert text
    new_and_alone = [
        one.posting.title for one in morning().opportunities if one.new and not one.paths
    ]
    assert new_and_alone
    assert all(title in text.get_content() for title in new_and_alone)


def as_old(report: Report) -> tuple[Opportunity, ...]:
    """What was new on the day before, as it is on the next."""
    return tuple(replace(one, new=False) for one in report.opportunities[1:])


def test_what_waits_is_folded_into_the_next_mail(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    for later in range(3):
        with pytest.raises(MailRefused):
            send_mail(book, config, on(TODAY + timedelta(days=later), morning()), NOW)
        assert len(outbox(config)) == 1
    postbox.out_of_order = False

    send_mail(book, config, on(TODAY + timedelta(days=3), morning()), NOW)

    assert len(postbox.received) == 1
    assert outbox(config) == []


def test_what_takes_the_place_of_a_waiting_mail_has_its_message_id(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    with pytest.raises(MailRefused):
        send_mail(book, config, morning(), NOW)
    [waiting] = outbox(config)
    key = message_from_bytes(waiting.read_bytes())["Message-ID"]
    postbox.out_of_order = False

    send_mail(book, config, on(TOMORROW, morning()), NOW)

    [mail] = postbox.mails
    assert mail["Message-ID"] == key
    assert not [name for name in mail if name.startswith("X-Referrals")]


def test_a_mail_that_may_have_been_taken_goes_again_unchanged_and_the_news_with_the_next(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.dies = True
    with pytest.raises(MailRefused, match="broke off"):
        send_mail(book, config, morning(), NOW)
    postbox.dies = False

    send_mail(book, config, on(TOMORROW, morning()), NOW)
    send_mail(book, config, on(TOMORROW, morning()), NOW)
    first, second = postbox.mails
    assert first.as_bytes() == second.as_bytes()

    # Of yesterday's news nothing is lost, though nothing new came since.
    known = on(TOMORROW, morning())
    old = tuple(replace(one, new=False) for one in known.opportunities)
    day_after = replace(known, today=TOMORROW + timedelta(days=1), duties=(), opportunities=old)
    send_mail(book, config, day_after, NOW)
    assert len(postbox.mails) == 3
    assert postbox.mails[2]["Message-ID"] != first["Message-ID"]
    assert send_mail(book, config, replace(day_after, today=TODAY + timedelta(days=3)), NOW) == []


def test_a_run_that_is_killed_while_a_mail_goes_does_not_fold_it(
    book: Book, config: Config, postbox: Postbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def dying(*_: object) -> str:
        raise Killed

    with monkeypatch.context() as during:
        during.setattr("referrals.usecases.mail.outbox.carrier", lambda _: dying)
        with pytest.raises(Killed):
            send_mail(book, config, morning(), NOW)
    [waiting] = outbox(config)
    key = message_from_bytes(waiting.read_bytes())["Message-ID"]

    send_mail(book, config, on(TOMORROW, morning()), NOW)

    [mail] = postbox.mails
    assert (mail["Message-ID"], mail["X-Referrals-Begun"]) == (key, None)


def test_several_that_wait_go_as_one(book: Book, config: Config, postbox: Postbox) -> None:
    postbox.out_of_order = True
    with pytest.raises(MailRefused):
        send_mail(book, config, morning(), NOW)
    [waiting] = outbox(config)
    waiting.with_name("2026-11-20.eml").write_bytes(waiting.read_bytes())
    postbox.out_of_order = False

    send_mail(book, config, on(TOMORROW), NOW)

    assert len(postbox.received) == 1
    assert outbox(config) == []


def test_on_the_day_on_which_a_kept_mail_went_no_other_goes(
    book: Book, config: Config, postbox: Postbox
) -> None:
    postbox.out_of_order = True
    with pytest.raises(MailRefused):
        send_mail(book, config, morning(), NOW)
    postbox.out_of_order = False
    send_mail(book, config, on(TOMORROW), NOW)

    assert send_mail(book, config, on(TOMORROW, morning()), NOW) == []
    assert mail_due(book, on(TOMORROW + timedelta(days=1), morning()))


def test_a_mailbox_that_cannot_be_read_keeps_no_mail_back(
    book: Book, configured: Configured, postbox: Postbox
) -> None:
    imap = f'[mail.imap]\nhost = "127.0.0.1"\nport = {free_port()}\nsecurity = "none"\n'
    with serving(postbox) as port:
        smtp = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        config = configured(smtp + imap)
        postbox.out_of_order = True
        with pytest.raises(MailRefused):
            send_mail(book, config, morning(), NOW)
        postbox.out_of_order = False

        with pytest.raises(NotAllSent, match="mailbox at 127") as told:
            send_mail(book, config, morning(), NOW)

    assert told.value.sent == ["250 2.0.0 taken as 4711"]
    assert len(postbox.received) == 1


# ------------------------------------------------------------------ each recipient

TWO = 'to = "Robin <robin@example.org>, {}@work.example"\n'


def test_all_recipients_get_it(book: Book, configured: Configured, postbox: Postbox) -> None:
    with serving(postbox) as port:
        smtp = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        send_mail(book, configured(smtp + TWO.format("robin")), morning(), NOW)

    assert postbox.received[0].rcpt_tos == ["robin@example.org", "robin@work.example"]
    assert postbox.mails[0]["From"] == "robin@example.org"


def test_sendmail_is_given_every_recipient(
    book: Book, configured: Configured, tmp_path: Path
) -> None:
    program = tmp_path / "sendmail"
    program.write_text(f"#!/bin/sh\necho $@ > {tmp_path}/said\ncat > /dev/null\n")
    program.chmod(0o700)
    settings = f'[mail]\nmethod = "sendmail"\nsendmail = "{program}"\n{TWO.format("robin")}'

    send_mail(book, configured(settings), morning(), NOW)

    said = (tmp_path / "said").read_text()
    assert said == "-i -f robin@example.org -- robin@example.org robin@work.example\n"


@pytest.mark.parametrize(("name", "tries"), [("nobody", 1), ("later", 2)])
def test_one_refused_recipient_is_told_and_the_other_gets_it_once(
    book: Book, configured: Configured, postbox: Postbox, name: str, tries: int
) -> None:
    with serving(postbox) as port:
        smtp = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n'
        config = configured(smtp + TWO.format(name))
        with pytest.raises(NotAllSent, match=rf"refused the recipient {name}@work\.example"):
            send_mail(book, config, morning(), NOW)
        postbox.later_is_now = True
        send_mail(book, config, morning(), NOW)

    got = [address for envelope in postbox.received for address in envelope.rcpt_tos]
    assert got.count("robin@example.org") == 1
    assert len(postbox.received) == tries
    assert outbox(config) == []
    assert all("X-Referrals-Left" not in mail for mail in postbox.mails)


# ------------------------------------------------------------------ the rhythm


def rhythm(configured: Configured, name: str) -> Config:
    return configured(f'[mail]\nmethod = "folder"\nrhythm = "{name}"\n')


def mails(config: Config) -> list[str]:
    """The texts of the mails in the folder, the oldest first."""
    files = sorted((config.path.parent / "mails").iterdir())
    read = (message_from_bytes(file.read_bytes(), policy=policy.default) for file in files)
    return [str(mail.get_body(("plain",)).get_content()) for mail in read]  # type: ignore[union-attr]


def test_daily_there_is_a_mail_each_morning_news_or_not(book: Book, configured: Configured) -> None:
    config = rhythm(configured, "daily")
    send_mail(book, config, morning(), NOW)
    send_mail(book, config, on(TOMORROW), NOW)
    send_mail(book, config, on(TOMORROW), NOW)

    told = mails(config)
    assert len(told) == 2
    assert "This mail comes every morning, because [mail]" in " ".join(told[0].split())


def test_weekly_there_is_one_a_week_and_it_tells_of_the_whole_week(
    book: Book, configured: Configured
) -> None:
    config = rhythm(configured, "weekly")
    send_mail(book, config, morning(), NOW)
    for days in range(1, 8):
        day = morning().today + timedelta(days=days)
        found = tuple(
            replace(
                one, new=False, posting=replace(one.posting, first_seen=TODAY + timedelta(days=2))
            )
            for one in morning().opportunities
        )
        send_mail(book, config, replace(morning(), today=day, opportunities=found), NOW)

    told = mails(config)
    assert len(told) == 2
    assert "This mail comes once a week, because [mail]" in " ".join(told[0].split())
    assert f"{len(morning().opportunities)} new" in told[1]
