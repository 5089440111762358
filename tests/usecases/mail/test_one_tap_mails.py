"""Answers tapped on the phone, read from a real mailbox: only the user's own, each once."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from email.header import Header
from pathlib import Path

import pytest

from referrals.config.model import Config
from referrals.mailbox.tokens import Tap, offer
from referrals.store.book import Book
from referrals.usecases.mail.one_tap_mails import Log, NotLogged
from referrals.usecases.mail.one_tap_mails import read_taps as taps
from reports.drafts.one_tap import Answer, Subjects
from reports.mail.message import MailRefused
from tests.ground import clock
from tests.servers.dovecot import PASSWORD, Mailroom
from tests.servers.dripping import dripping
from tests.servers.fixtures import Configured

NOW = clock()  # a mailbox stamps what comes with the day it is
TODAY = NOW.date()


@pytest.fixture
def config(
    configured: Configured, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Config]:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    return configured(f'[mail]\nuser = "robin@example.org"\n{mailbox.settings}')


def read_taps(book: Book, config: Config, today: date, now: datetime, log: Log) -> list[str]:
    return list(taps(book, config, today, now, log))


class Diary:
    """What was logged."""

    def __init__(self) -> None:
        self.taps: list[Tap] = []
        self.days: list[date] = []

    def __call__(self, tap: Tap, on: date) -> str:
        self.taps.append(tap)
        self.days.append(on)
        return f"noted {tap.code}"


def offered(book: Book, *codes: str, day: date = TODAY) -> Subjects:
    """What a mail of *day* with these codes offers."""
    book.codes.keep(day, {code: {"kind": "thank", "contact": int(code[1:])} for code in codes})
    return offer(book, day, codes)


def asked(book: Book, day: date = TODAY) -> str:
    return offered(book, "A1", day=day)["A1"]["asked"]


def test_what_was_tapped_is_logged_and_its_mail_marked_as_seen(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    subjects = offered(book, "A1", "A2")
    mailbox.deliver(subjects["A1"]["asked"])
    mailbox.deliver(subjects["A2"]["not_this"], sender="Robin <Robin@Work.example>")
    diary = Diary()

    said = read_taps(book, config, TODAY, NOW, diary)

    assert diary.taps == [Tap(TODAY, "A1", "asked"), Tap(TODAY, "A2", "not_this")]
    assert diary.days == [TODAY, TODAY]
    assert said == ["noted A1", "noted A2"]
    assert mailbox.unseen() == 0


def test_an_answer_is_taken_once_though_it_was_sent_twice(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    diary = Diary()
    mailbox.deliver(asked(book))
    read_taps(book, config, TODAY, NOW, diary)
    mailbox.deliver(asked(book))

    again = read_taps(book, config, TODAY, NOW, diary)

    assert len(diary.taps) == 1
    assert again == ["An answer by mail was given before; nothing was logged for it"]
    assert read_taps(book, config, TODAY, NOW, diary) == []


@pytest.mark.parametrize(
    "sender", ["eve@example.com", "robin@example.org, eve@example.com", "robin@example.org.evil.example", ""],
)  # fmt: skip
def test_an_answer_from_anybody_else_is_left_alone(
    book: Book, config: Config, mailbox: Mailroom, sender: str
) -> None:
    mailbox.deliver(asked(book), sender=sender)
    diary = Diary()

    [said] = read_taps(book, config, TODAY, NOW, diary)

    assert "was left alone: only what you send yourself counts" in said
    assert read_taps(book, config, TODAY, NOW, diary) == []
    assert diary.taps == []
    assert mailbox.unseen() == 1


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Auto_Submitted", "auto-replied"),
        ("Auto_Submitted", "auto-generated; type=x"),
        ("Precedence", "bulk"),
        ("Precedence", "auto_reply"),
        ("X_Autoreply", "yes"),
        ("X_Autorespond", "holiday"),
        ("List_Id", "<jobs.example.org>"),
        ("Return_Path", "<>"),
        ("Sender", "eve@example.com"),
    ],
)
def test_an_automatic_answer_is_left_alone(
    book: Book, config: Config, mailbox: Mailroom, header: str, value: str
) -> None:
    mailbox.deliver(asked(book), **{header: value})
    diary = Diary()

    assert "was left alone" in read_taps(book, config, TODAY, NOW, diary)[0]
    assert diary.taps == []
    assert mailbox.unseen() == 1


@pytest.mark.parametrize(
    ("verdict", "taken"),
    [
        ("mx.example.org; dmarc=pass header.from=example.org", True),
        ("mx.example.org; dkim=pass header.d=example.org; spf=fail smtp.mailfrom=x.example", True),
        ("mx.example.org; dkim=fail; spf=pass (ok) smtp.mailfrom=robin@example.org", True),
        ("mx.example.org; auth=pass smtp.auth=robin", True),
        ("mx.example.org; dmarc=none; dkim=pass header.i=@example.org", True),
        ("mx.example.org; dmarc=fail header.from=example.org; dkim=pass header.d=example.org", False),
        ("mx.example.org; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example", False),
        ("mx.example.org; spf=softfail smtp.mailfrom=robin@example.org", False),
        ("mx.example.org; none", False),
    ],
)  # fmt: skip
def test_what_the_users_own_server_found_is_believed(
    book: Book, config: Config, mailbox: Mailroom, verdict: str, taken: bool
) -> None:
    mailbox.deliver(asked(book), Authentication_Results=verdict)

    [said] = read_taps(book, config, TODAY, NOW, Diary())

    assert (said == "noted A1") == taken


def test_an_answer_is_not_believed_after_thirty_days(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    mailbox.deliver(asked(book, TODAY - timedelta(days=30)))
    mailbox.deliver(asked(book, TODAY - timedelta(days=31)))
    diary = Diary()

    said = read_taps(book, config, TODAY, NOW, diary)

    assert [tap.day for tap in diary.taps] == [TODAY - timedelta(days=30)]
    assert "An answer by mail came more than 30 days after the mail" in said[1]


def test_nothing_is_read_from_the_body(book: Book, config: Config, mailbox: Mailroom) -> None:
    mailbox.deliver("hello", body=asked(book))
    mailbox.deliver("[referrals] news", body=asked(book))
    diary = Diary()

    assert read_taps(book, config, TODAY, NOW, diary) == []
    assert diary.taps == []


@pytest.mark.parametrize(
    "change",
    [
        lambda subject: subject.replace("asked", "not_this"),
        lambda subject: subject.replace("A1", "A2"),
        lambda subject: f"Re: {subject}",
        lambda subject: subject[:-1] + ("A" if subject[-1] != "A" else "B"),
        lambda subject: f"{subject} thanks",
    ],
)
def test_a_token_is_good_for_its_own_answer_alone(
    book: Book, config: Config, mailbox: Mailroom, change: object
) -> None:
    assert callable(change)
    mailbox.deliver(change(asked(book)))
    diary = Diary()

    assert read_taps(book, config, TODAY, NOW, diary) == []
    assert diary.taps == []
    assert mailbox.unseen() == 1


def test_a_token_that_was_put_into_the_book_without_its_key_is_worth_nothing(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    subject = asked(book)
    book.note("answer key", "00" * 32)
    mailbox.deliver(subject)
    diary = Diary()

    assert read_taps(book, config, TODAY, NOW, diary) == []
    assert diary.taps == []


def test_a_mail_that_was_read_before_the_scan_is_an_answer_all_the_same(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    mailbox.deliver(asked(book))
    with mailbox.opened() as client:
        client.add_flags(client.search(), [rb"\Seen"])

    said = [read_taps(book, config, TODAY, NOW, Diary()) for _ in range(2)]

    assert said == [["noted A1"], []]


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: f"=?utf-8?B?{b64encode(text.encode()).decode()}?=",
        lambda text: f"=?UTF-8?q?{text.replace('[', '=5B').replace(' ', '_')}?=",
        lambda text: Header(text, "iso-8859-1").encode(maxlinelen=40),
        lambda text: text.replace(" ", "\r\n  "),
    ],
)
def test_a_subject_may_be_encoded_and_folded_as_mail_programs_do(
    book: Book, config: Config, mailbox: Mailroom, encode: Callable[[str], str]
) -> None:
    mailbox.deliver(encode(asked(book)))

    assert read_taps(book, config, TODAY, NOW, Diary()) == ["noted A1"]


def test_to_with_a_name_is_an_address_of_the_user(
    book: Book, configured: Configured, config: Config, mailbox: Mailroom
) -> None:
    named = configured(
        '[mail]\nuser = "robin@example.org"\nto = "Robin Doe <robin@phone.example>"\n'
        f"{mailbox.settings}"
    )
    mailbox.deliver(asked(book), sender="R <robin@phone.example>")

    assert read_taps(book, named, TODAY, NOW, Diary()) == ["noted A1"]


@pytest.mark.parametrize("first", ["asked", "not_this"])
def test_of_two_answers_that_contradict_each_other_the_second_is_told(
    book: Book, config: Config, mailbox: Mailroom, first: Answer
) -> None:
    second: Answer = "not_this" if first == "asked" else "asked"
    of_today = offered(book, "A1")["A1"]
    mailbox.deliver(of_today[first])
    mailbox.deliver(offered(book, "A1", day=TODAY - timedelta(days=1))["A1"][second])
    diary = Diary()

    noted, told = read_taps(book, config, TODAY, NOW, diary)

    assert [tap.answer for tap in diary.taps] == [first]
    assert noted == "noted A1"
    assert "of A1, and another said" in told
    assert told.endswith("nothing was logged for it")


def test_an_answer_is_never_dated_before_the_mail_that_offered_it(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    later = TODAY + timedelta(days=400)
    mailbox.deliver(asked(book, later))
    diary = Diary()

    read_taps(book, config, later, NOW + timedelta(days=400), diary)

    assert diary.days == [later]


def test_a_mailbox_that_answers_letter_by_letter_is_given_up(
    book: Book, configured: Configured
) -> None:
    with dripping(b"* OK [CAPABILITY IMAP4rev1] here I am") as port:
        config = configured(
            f'[mail]\ntimeout = 0.5\n[mail.imap]\nhost = "127.0.0.1"\nport = {port}\n'
            'security = "none"\n'
        )
        with pytest.raises(MailRefused, match=r"no answer within 0\.5 s"):
            read_taps(book, config, TODAY, NOW, Diary())


def test_a_mailbox_that_begins_well_and_then_answers_letter_by_letter_is_given_up(
    book: Book, configured: Configured
) -> None:
    greeting = b"* OK [CAPABILITY IMAP4rev1] here I am\r\n"
    able, done = b"* CAPABILITY IMAP4rev1\r\n", b"{tag} OK done\r\n"
    answers = (greeting, able + done, done, b"* 1 EXISTS\r\n" + done)
    with dripping(b"* SEARCH 1 2 3 4 5 6 7 8 9 10", answers) as port:
        config = configured(
            f'[mail]\ntimeout = 0.5\n[mail.imap]\nhost = "127.0.0.1"\nport = {port}\n'
            'security = "none"\n'
        )
        with pytest.raises(MailRefused, match="took longer than 1 s"):
            read_taps(book, config, TODAY, NOW, Diary())


def test_an_answer_that_cannot_be_logged_says_why_and_is_not_tried_again(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    def refuse(tap: Tap, on: date) -> str:
        raise NotLogged(f"{tap.code} is no code of that day")

    mailbox.deliver(asked(book))

    said = read_taps(book, config, TODAY, NOW, refuse)

    assert said == ["An answer by mail could not be logged: A1 is no code of that day"]
    assert read_taps(book, config, TODAY, NOW, refuse) == []


def test_the_book_keeps_only_digests_of_what_it_offered(book: Book, tmp_path: Path) -> None:
    token = asked(book).split()[-1]

    written = b"".join(file.read_bytes() for file in tmp_path.glob("referrals.db*"))

    assert token.encode() not in written


def test_the_same_report_offers_the_same_answers(book: Book) -> None:
    assert asked(book) == asked(book)
    assert offer(book, TODAY, ["Z9"]) == {}


def test_a_mailbox_that_is_not_there_or_refuses_is_told(
    book: Book, config: Config, configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = configured('[mail.imap]\nhost = "127.0.0.1"\nport = 9\nsecurity = "none"\n')
    with pytest.raises(MailRefused, match=r"mailbox at 127\.0\.0\.1: Connection refused; check"):
        read_taps(book, elsewhere, TODAY, NOW, Diary())

    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", "hunter2")
    with pytest.raises(MailRefused, match="Authentication failed") as told:
        read_taps(book, config, TODAY, NOW, Diary())
    assert "hunter2" not in str(told.value)


def test_nobody_looks_into_a_mailbox_unless_told_to(book: Book, configured: Configured) -> None:
    switched_off = '[mail.imap]\nhost = "127.0.0.1"\nport = 9\nsecurity = "none"\nanswers = false\n'

    assert read_taps(book, configured(""), TODAY, NOW, Diary()) == []
    assert read_taps(book, configured(switched_off), TODAY, NOW, Diary()) == []
