"""A word on the phone: once a day, for news, naming nobody; received by a real HTTP server."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from referrals.config.model import ConfigError
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.notify import notify, short_news
from reports.mail.message import MailRefused
from tests.reports.morning import TODAY, morning
from tests.servers.fixtures import Configured
from tests.servers.phone import Phone, ringing

# One of Apprise's hundred plugins still imports it.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")


@pytest.fixture
def phone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Phone]:
    monkeypatch.delenv("REFERRALS_NOTIFY", raising=False)
    with ringing() as phone:
        yield phone


def addresses(folder: Path, *lines: str) -> str:
    file = folder / "notify.urls"
    file.write_text("\n".join(lines))
    file.chmod(0o600)
    return '[notify]\nfile = "notify.urls"\n'


def test_news_reach_the_phone_once_a_day_without_a_name(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path
) -> None:
    config = configured(addresses(tmp_path, "# my phone", phone.address, ""))

    assert notify(book, config, morning())
    assert not notify(book, config, morning())

    [said] = phone.words
    assert said["message"] == short_news(morning(), names=False)
    assert said["message"] == "3 people to ask, 4 things owed, 5 new postings"


def test_the_phone_is_silent_without_news(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path
) -> None:
    config = configured(addresses(tmp_path, phone.address))
    notify(book, config, morning())

    assert not notify(book, config, Report(TODAY + timedelta(days=1), morning().me))


def test_who_wants_names_gets_the_subject_of_the_mail(
    book: Book, configured: Configured, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_NOTIFY", phone.address)

    notify(book, configured("[notify]\nnames = true\n"), morning())

    assert "Ingrid" in phone.words[0]["message"]


def test_a_phone_that_takes_nothing_is_told_without_its_key_and_tried_again(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path
) -> None:
    config = configured(addresses(tmp_path, phone.address))
    phone.status = 500
    with pytest.raises(MailRefused, match=r"not taken by address 1 \(json\)") as told:
        notify(book, config, morning())
    assert "key-of-mine" not in str(told.value)
    phone.status = 200

    assert notify(book, config, morning())


def test_who_took_it_is_not_told_twice_because_another_did_not(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path
) -> None:
    config = configured(addresses(tmp_path, phone.address, "nonsense"))
    with pytest.raises(MailRefused, match="not taken by address 2, which is none"):
        notify(book, config, morning())

    notify(book, config, morning())

    assert len(phone.words) == 1


def test_nobody_is_told_unless_the_user_wants_it(
    book: Book, configured: Configured, phone: Phone
) -> None:
    assert not notify(book, configured(""), morning())


def test_addresses_that_others_can_read_are_refused(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path
) -> None:
    config = configured(addresses(tmp_path, phone.address))
    (tmp_path / "notify.urls").chmod(0o644)

    with pytest.raises(ConfigError, match="can be read by others"):
        notify(book, config, morning())


def test_a_word_about_little_is_short() -> None:
    [first, *_] = morning().opportunities
    assert short_news(morning(opportunities=(first,), duties=()), names=False) == (
        "1 person to ask, 1 new posting"
    )
    assert short_news(Report(TODAY, morning().me), names=False) == "News"


def test_without_the_extra_its_name_is_told(
    book: Book, configured: Configured, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_NOTIFY", phone.address)
    monkeypatch.setitem(sys.modules, "apprise", None)

    with pytest.raises(ConfigError, match=r"pip install 'referrals\[apprise\]'"):
        notify(book, configured(""), morning())


SECRETS = (
    "hunter2", "my-token-hunter2", "hunter2://x", "tgram:hunter2", "https://hunter2.example/hook",
    "json//hunter2", "  mailto hunter2@x.example", "://hunter2", "tgram://hunter2", "slack://hunter2/a",
)  # fmt: skip


@pytest.mark.parametrize("line", SECRETS)
def test_no_line_of_the_addresses_is_ever_repeated(
    book: Book, configured: Configured, phone: Phone, tmp_path: Path, line: str,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    config = configured(addresses(tmp_path, phone.address, line))

    with pytest.raises(MailRefused, match="not taken by address 2") as told:
        notify(book, config, morning())

    assert "hunter2" not in f"{told.value}{capfd.readouterr()}"
    assert len(phone.words) == 1
