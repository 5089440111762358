"""After each scan a watchman outside is told; whoever hears nothing for a day knows that cron stopped."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from referrals.config.model import ConfigError
from referrals.model.postings import BoardHealth
from referrals.store.book import Book
from referrals.usecases.deliver import deliver
from referrals.usecases.health import ping as module
from referrals.usecases.health.ping import ping
from reports.mail.message import MailRefused
from tests.ground import NOW
from tests.reports.morning import morning
from tests.servers.dripping import dripping
from tests.servers.fixtures import Configured
from tests.servers.smtp import free_port


@contextmanager
def watchman(status: int = 200, **headers: str) -> Iterator[tuple[str, list[str]]]:
    """His address, and what he was asked for."""
    asked = list[str]()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/s3cret-key", asked
    finally:
        server.shutdown()
        server.server_close()


def notify(address: str) -> str:
    return f'[notify]\nping = "{address}"\n'


def test_the_address_is_asked_for_once(configured: Configured) -> None:
    with watchman() as (address, asked):
        assert ping(configured(notify(address)))

    assert asked == ["/s3cret-key"]


def test_without_an_address_nobody_is_told(configured: Configured) -> None:
    assert not ping(configured(""))


@pytest.mark.parametrize(
    ("status", "headers", "told"),
    [
        (404, {}, "answered 404 Not Found"),
        (500, {}, "answered 500 Internal Server Error"),
        (302, {"Location": "http://127.0.0.1:9/elsewhere"}, "answered 302 Found"),
    ],
)
def test_a_refusal_is_told_without_the_key(
    configured: Configured, status: int, headers: dict[str, str], told: str
) -> None:
    with watchman(status, **headers) as (address, _), pytest.raises(MailRefused) as refused:
        ping(configured(notify(address)))

    assert str(refused.value) == (
        f"the ping to 127.0.0.1 did not arrive: {told}; see “ping” under [notify]"
    )


def test_a_watchman_who_is_not_there_is_told(configured: Configured) -> None:
    with pytest.raises(MailRefused, match="did not arrive: Connection refused"):
        ping(configured(notify(f"http://127.0.0.1:{free_port()}/s3cret")))


def test_a_silent_watchman_is_given_up(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.5)

    with dripping(b"HTTP/1.1 200 OK") as port, pytest.raises(MailRefused, match="did not arrive: "):
        ping(configured(notify(f"http://127.0.0.1:{port}/s3cret")))


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://x.example/", "hc-ping.com/1", ""])
def test_only_an_address_on_the_web_is_taken(configured: Configured, address: str) -> None:
    with pytest.raises(ConfigError, match=r"notify.ping: .* is no address on the web"):
        configured(notify(address))


def test_it_comes_last_and_what_failed_before_does_not_silence_it(
    book: Book, configured: Configured
) -> None:
    with watchman() as (address, asked):
        dead = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nsecurity = "none"\nport = {free_port()}\n'
        ended = deliver(book, configured(dead + notify(address)), morning(), NOW, morning)

    assert asked == ["/s3cret-key"]
    assert len(ended.failures) == 1


def test_a_scan_that_came_to_nothing_asks_for_the_address_of_failures(
    book: Book, configured: Configured
) -> None:
    broken = replace(
        morning(), boards=(BoardHealth("Acme", "lever", "a", "failing", 0, None, "", "failed"),)
    )
    with watchman() as (address, asked):
        words = f'{notify(address)}ping_fail = "{address}/fail"\n'
        deliver(book, configured(words), broken, NOW, lambda: broken)
        deliver(book, configured(words), morning(), NOW, morning)
        dead = f'[mail]\nmethod = "smtp"\nhost = "127.0.0.1"\nsecurity = "none"\nport = {free_port()}\n'
        deliver(book, configured(dead + words), morning(), NOW, morning)

    assert asked == ["/s3cret-key/fail", "/s3cret-key", "/s3cret-key/fail"]


def test_a_ping_that_failed_is_told_and_fails_nothing_else(
    book: Book, configured: Configured
) -> None:
    config = configured(notify(f"http://127.0.0.1:{free_port()}/s3cret"))

    ended = deliver(book, config, morning(), NOW, morning)

    assert [failure.exit_code for failure in ended.failures] == [12]
    assert "s3cret" not in ended.failures[0].text
    assert "did not arrive" in (config.reports / "report.html").read_text()
