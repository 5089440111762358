"""`send` and `draft`: to look at, as a trial, for good; and what happens when a server says no."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import AuthResult

from tests.conftest import Referrals
from tests.servers.dovecot import PASSWORD, USER, Mailroom, mailroom
from tests.servers.smtp import Postbox, free_port, serving

ME = '[me]\nname = "Robin Doe"\nemail = "robin@example.org"\n'
SMTP = '[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nport = {}\nsecurity = "none"\n'
PASSED = {"REFERRALS_MAIL_PASSWORD": "hunter2"}


@pytest.fixture
def owing(tmp_path: Path, referrals: Referrals) -> Referrals:
    """Robin's book: Ana helped and was not thanked."""
    configure(tmp_path)
    referrals(
        "contacts", "add", "Ana Silva", "--employer", "Northwind", "--tie", "5",
        "--email", "ana@x.example", "--note", "Never before nine",
    )  # fmt: skip
    assert referrals("received", "Ana Silva", "a word", "--on", "2026-11-20").code == 0
    return referrals


def configure(folder: Path, mail: str = "") -> None:
    (folder / "config.toml").write_text(ME + mail)


def test_a_dry_run_prints_headers_and_text_and_sends_nothing(
    owing: Referrals, tmp_path: Path
) -> None:
    configure(tmp_path, SMTP.format(free_port()))

    said = owing("send", "--dry-run")

    assert said.code == 0
    head, _, text = said.out.partition("\n\n")
    names = [line.split(":")[0] for line in head.splitlines()]
    assert {"Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted"} <= set(names)
    assert "To: robin@example.org" in head
    assert "Ana Silva" in text
    assert "nine" not in said.out
    assert "It is due" in said.err
    assert not (tmp_path / "reports" / "outbox").exists()


def test_a_dry_run_needs_no_server(owing: Referrals) -> None:
    said = owing("send", "--dry-run")

    assert said.code == 0
    assert 'Not sent: [mail] method is "none"' in said.err


def test_a_trial_mails_a_sample_and_says_what_the_server_answered(
    owing: Referrals, tmp_path: Path
) -> None:
    postbox = Postbox()
    with serving(postbox) as port:
        configure(tmp_path, SMTP.format(port))
        said = owing("send", "--test")
        owing("send")

    assert "the answer was: 250 2.0.0 taken as 4711" in said.out
    assert [mail["Subject"].startswith("Test: ") for mail in postbox.mails] == [True, False]


def test_a_mail_is_sent_once_a_day_and_that_is_said(owing: Referrals, tmp_path: Path) -> None:
    postbox = Postbox()
    with serving(postbox) as port:
        configure(tmp_path, SMTP.format(port))
        first, second = owing("send"), owing("send")
        later = owing("send", "--dry-run")

    assert first.out == "Sent: 250 2.0.0 taken as 4711\n"
    assert "No mail is due" in second.err
    assert "It is not due" in later.err
    assert len(postbox.received) == 1


def test_a_refused_login_ends_in_one_message_without_the_password(
    owing: Referrals, tmp_path: Path
) -> None:
    def no(*_: Any) -> AuthResult:
        return AuthResult(success=False, handled=False)

    with serving(Postbox(), authenticator=no, auth_require_tls=False) as port:
        configure(tmp_path, SMTP.format(port) + 'user = "robin"\n')
        said = owing("send", env=PASSED)
        debugged = owing("--debug", "send", env=PASSED)

    assert said.code == 12
    assert len(said.err.splitlines()) == 1
    assert "refused the login of robin (535" in said.err
    assert "Traceback" in debugged.err
    assert "hunter2" not in said.err + debugged.err + debugged.out


def test_what_could_not_be_sent_goes_with_the_next(owing: Referrals, tmp_path: Path) -> None:
    configure(tmp_path, SMTP.format(free_port()))
    assert owing("send").code == 12
    [waiting] = (tmp_path / "reports" / "outbox").iterdir()
    kept = waiting.read_bytes()

    postbox = Postbox()
    with serving(postbox) as port:
        configure(tmp_path, SMTP.format(port))
        assert owing("send").code == 0

    assert [mail["Message-ID"].encode() in kept for mail in postbox.mails] == [True]


def test_without_a_way_to_send_the_keys_are_named(owing: Referrals) -> None:
    said = owing("send")

    assert said.code == 10
    assert "set 'smtp', 'sendmail' or 'folder'" in said.err


def test_a_password_is_not_sent_in_the_clear_to_another_machine(
    owing: Referrals, tmp_path: Path
) -> None:
    configure(tmp_path, '[mail]\nmethod = "smtp"\nhost = "mail.example.org"\nsecurity = "none"\n')

    said = owing("send")

    assert said.code == 10
    assert 'config.toml:4: mail: security = "none" would send your password' in said.err


# ------------------------------------------------------------------ draft


def test_a_draft_is_printed_by_its_code(owing: Referrals) -> None:
    said = owing("draft", "t1")

    assert said.code == 0
    assert said.out.startswith("To: ana@x.example\nSubject: ")
    assert "Hi Ana" in said.out


def test_a_draft_is_printed_by_whom_it_goes_to(owing: Referrals) -> None:
    name = owing("contacts", "list", "--json").document[0]["name"]

    assert owing("draft", name).out == owing("draft", "T1").out
    assert "no contact is called 'zed'" in owing("draft", "zed").err


def test_who_is_owed_no_word_has_no_draft(owing: Referrals) -> None:
    owing("contacts", "add", "Zoe Last")

    said = owing("draft", "zoe")

    assert said.code == 2
    assert "nothing is to be written to Zoe Last today; `referrals draft zoe --lookout" in said.err


def test_a_draft_becomes_an_eml_on_request(owing: Referrals, tmp_path: Path) -> None:
    said = owing("draft", "T1", "--eml", "ana.eml")

    assert (said.code, said.out, said.err) == (0, "", "Wrote ana.eml\n")
    file = tmp_path / "ana.eml"
    assert file.stat().st_mode & 0o777 == 0o600
    mail = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert (mail["To"], mail["From"]) == ("ana@x.example", "robin@example.org")
    assert "Hi Ana" in mail.get_content()


def test_an_unknown_code_is_answered_with_those_there_are(owing: Referrals) -> None:
    said = owing("draft", "A9")

    assert said.code == 2
    assert "T1" in said.err


def test_a_draft_goes_to_the_drafts_folder(owing: Referrals, tmp_path: Path) -> None:
    with mailroom() as room:
        make_drafts(room)
        configure(tmp_path, f'{room.settings}user = "{USER}"\n')
        env = {"REFERRALS_MAIL_PASSWORD": PASSWORD}
        first = owing("draft", "T1", "--drafts", env=env)
        again = owing("draft", "T1", "--drafts", env=env)
        there = room.mails("Entwürfe")

    assert first.err == "It is in your Drafts folder.\n"
    assert again.err == "It is in your Drafts folder already.\n"
    assert len(there) == 1


def make_drafts(room: Mailroom) -> None:
    with room.opened() as client:
        client.create_folder("Entwürfe")


def test_words_for_a_lookout_or_for_mentoring_are_printed_too(owing: Referrals) -> None:
    lookout = owing("draft", "Ana", "--lookout", "data engineer, Berlin", "--until", "2027-01-31")
    mentoring = owing("draft", "Ana", "--mentoring", "leading a team")

    assert "Subject: Could you keep an eye out for me?" in lookout.out
    assert "data engineer, Berlin" in lookout.out
    assert "before 31 January 2027" in lookout.out
    assert "Subject: May I learn from you: leading a team?" in mentoring.out


@pytest.mark.parametrize(
    ("rhythm", "expected"), [("daily", [1, 2, 3, 8, 9, 15]), ("weekly", [1, 8, 15])]
)
def test_mails_go_in_the_rhythm_that_the_user_chose(
    owing: Referrals, tmp_path: Path, rhythm: str, expected: list[int]
) -> None:
    configure(tmp_path, f'[mail]\nmethod = "folder"\nfolder = "mails"\nrhythm = "{rhythm}"\n')
    sent = []

    for day in (1, 2, 3, 8, 9, 15):
        before = len(list((tmp_path / "mails").glob("*.eml")))
        assert owing("send", today=f"2026-12-{day:02}").code == 0
        if len(list((tmp_path / "mails").glob("*.eml"))) > before:
            sent.append(day)

    assert sent == expected
