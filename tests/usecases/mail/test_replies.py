"""Did they answer? Letters of those with an open ask make a question, and nothing is logged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from referrals.config.model import Config
from referrals.model.advice import Report
from referrals.model.log import Ask, Step
from referrals.model.people import Contact
from referrals.store.book import Book
from referrals.usecases.briefing import brief
from referrals.usecases.mail.replies import note_replies
from reports.mail.letter import letter
from reports.page.page import page
from tests.ground import servers_clock
from tests.servers.dovecot import PASSWORD, USER, Mailroom
from tests.servers.fixtures import Configured

TODAY = servers_clock().date()
SENT = TODAY - timedelta(days=9)
ADA = Contact("Ada Byron", emails=("ada@northwind.example",))


@pytest.fixture
def config(
    configured: Configured, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Config]:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    return configured(f'[mail]\nuser = "{USER}"\n{mailbox.settings}')


@pytest.fixture
def ask(book: Book) -> int:
    """An ask to Ada, nine days ago."""
    [who] = book.people.save([ADA], {}, SENT)
    return book.log.add(Ask(who, "referral", "Northwind", (Step("sent", SENT),)))


def report(book: Book, config: Config) -> Report:
    return brief(book, config, [], TODAY)


def questions(book: Book, config: Config) -> Report:
    note_replies(book, config, report(book, config))
    return report(book, config)


def test_a_letter_of_who_was_asked_makes_a_question_with_both_answers(
    book: Book, config: Config, ask: int, mailbox: Mailroom
) -> None:
    mailbox.deliver("Re: Northwind", sender="Ada <Ada@Northwind.example>", body="secret words")

    told = questions(book, config)

    for said in (letter(told).text, letter(told).html, page(told)):
        assert "Did they answer?".lower() in said.lower()
        assert "you had asked about Northwind. Was it a yes?" in said
        assert f"referrals outcome {ask} agreed --on {TODAY}" in said
        assert f"referrals outcome {ask} declined --on {TODAY}" in said
        assert "secret" not in said


def test_nothing_is_logged_and_nobody_who_may_have_answered_is_reminded(
    book: Book, config: Config, ask: int, mailbox: Mailroom
) -> None:
    assert [duty.kind for duty in report(book, config).duties] == ["follow_up"]
    mailbox.deliver("Re: Northwind", sender="ada@northwind.example")

    told = questions(book, config)

    [logged] = book.log.asks()
    assert [step.status for step in logged.steps] == ["sent"]
    assert told.duties == ()
    assert mailbox.unseen() == 1


def test_the_users_answer_ends_the_question(
    book: Book, config: Config, ask: int, mailbox: Mailroom
) -> None:
    mailbox.deliver("Re: Northwind", sender="ada@northwind.example")
    assert len(questions(book, config).replies) == 1

    book.log.advance(ask, "agreed", TODAY, None)

    assert report(book, config).replies == ()


def test_the_same_letter_is_news_once(
    book: Book, config: Config, ask: int, mailbox: Mailroom
) -> None:
    mailbox.deliver("Re: Northwind", sender="ada@northwind.example")

    assert note_replies(book, config, report(book, config))
    assert not note_replies(book, config, report(book, config))


@pytest.mark.parametrize(
    ("sender", "headers"),
    [
        ("eve@example.com", {}),
        ("not-ada@northwind.example", {}),
        ("ada@northwind.example.evil.example", {}),
        ("ada@northwind.example, eve@example.com", {}),
        ("ada@northwind.example", {"Auto_Submitted": "auto-replied"}),
        ("ada@northwind.example", {"List_Id": "<news.northwind.example>"}),
    ],
)
def test_other_letters_and_those_of_machines_ask_nothing(
    book: Book,
    config: Config,
    ask: int,
    mailbox: Mailroom,
    sender: str,
    headers: dict[str, str],
) -> None:
    mailbox.deliver("Re: Northwind", sender=sender, **headers)

    assert questions(book, config).replies == ()


def test_who_was_asked_for_nothing_is_not_looked_for(
    book: Book, config: Config, mailbox: Mailroom
) -> None:
    book.people.save([ADA], {}, SENT)
    mailbox.deliver("Hello", sender="ada@northwind.example")

    assert questions(book, config).replies == ()


def test_it_can_be_switched_off(
    book: Book, configured: Configured, ask: int, mailbox: Mailroom
) -> None:
    config = configured(f'[mail]\nuser = "{USER}"\n{mailbox.settings}replies = false\n')
    mailbox.deliver("Re: Northwind", sender="ada@northwind.example")

    assert questions(book, config).replies == ()


def test_without_a_mailbox_nothing_is_looked_for(
    book: Book, configured: Configured, ask: int
) -> None:
    assert not note_replies(book, configured(""), report(book, configured("")))
