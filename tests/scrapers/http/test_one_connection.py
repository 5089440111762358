"""One connection brings many answers: none of them counts to the head of the next."""

from __future__ import annotations

from typing import Any

from twisted.internet.protocol import Protocol
from twisted.internet.testing import StringTransport
from twisted.web._newclient import Request
from twisted.web.http_headers import Headers

from scrapers.http.handler import LONGEST_HEAD, _BoundedProtocol

BODY = b"x" * 60_000
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n" * 2400
ENOUGH = 2 + LONGEST_HEAD // len(BODY)


class Line(StringTransport):
    """Notes that it was hung up."""

    hung_up = False

    def abortConnection(self) -> None:  # noqa: N802 - Twisted's name
        self.hung_up = True


def connected() -> tuple[Any, Line]:
    connection: Any = _BoundedProtocol(lambda _: None)  # type: ignore[no-untyped-call]
    line: Any = Line()
    connection.makeConnection(line)
    return connection, line


def ask(connection: Any) -> None:
    request = Request(b"GET", b"/", Headers({b"host": [b"boards.example"]}), None, persistent=True)
    connection.request(request).addCallback(lambda answer: answer.deliverBody(Protocol()))


def test_answers_that_come_in_one_piece_each_are_not_taken_for_one_long_head() -> None:
    connection, line = connected()
    for _ in range(ENOUGH):
        ask(connection)
        connection.dataReceived(ANSWER)
    assert not line.hung_up


def test_a_head_without_an_end_is_hung_up_on() -> None:
    connection, line = connected()
    ask(connection)
    for _ in range(ENOUGH):
        connection.dataReceived(CONTINUE)
    assert line.hung_up
