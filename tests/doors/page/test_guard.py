"""Nobody else gets in: what strangers on this machine, and pages of others, try."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic

import pytest

from tests.doors.books import HOSTILE, begin, rows
from tests.doors.needed import needed
from tests.doors.page.visitor import FORM, Visitor, raw, serving

needed("starlette", "uvicorn", "python_multipart")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("guarded")


@pytest.fixture(scope="module")
def visitor(home: Path) -> Iterator[Visitor]:
    with serving(begin(home)) as visitor:
        yield visitor.enters()


@pytest.fixture
def stranger(visitor: Visitor) -> Visitor:
    return Visitor(visitor.port, "guessed")


PAGES = ("/", "/asks", "/people", "/people/1", "/nothing")


@pytest.mark.parametrize("path", PAGES)
def test_without_the_cookie_nothing_is_told(stranger: Visitor, path: str) -> None:
    got = stranger.gets(path)

    assert got.status == 403
    assert "Ana" not in got.text


def test_a_wrong_token_waits_and_is_refused(stranger: Visitor) -> None:
    began = monotonic()

    got = stranger.gets("/?token=guessed")

    assert got.status == 403
    assert "set-cookie" not in got.headers
    assert monotonic() - began >= 0.9


def test_who_guesses_many_at_once_waits_for_each_and_keeps_nobody_else_out(
    visitor: Visitor, stranger: Visitor
) -> None:
    began = monotonic()
    guessing = [threading.Thread(target=stranger.gets, args=(f"/?token={n}",)) for n in range(3)]
    for one in guessing:
        one.start()

    assert visitor.gets("/people").status == 200
    for one in guessing:
        one.join()

    assert monotonic() - began >= 2.7


def test_the_token_is_exchanged_for_a_cookie_that_no_other_site_can_use(visitor: Visitor) -> None:
    got = Visitor(visitor.port, visitor.token).gets(f"/?token={visitor.token}")

    assert (got.status, got.headers["location"]) == (303, "/")
    assert got.headers["set-cookie"].endswith("; Path=/; HttpOnly; SameSite=Strict")
    assert visitor.token not in visitor.gets("/").text


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "localhost:1", "127.0.0.1:{port}.evil.example",
     "127.0.0.1:{port}@evil.example", "127.0.0.2:{port}", "0.0.0.0:{port}", "", "LOCALHOST:{port}"],
)  # fmt: skip
def test_another_name_that_leads_here_is_not_answered(visitor: Visitor, host: str) -> None:
    """DNS rebinding: a page of evil.example whose name means 127.0.0.1 by now."""
    got = visitor.gets("/", Host=host.format(port=visitor.port) or None)

    assert got.status in (400, 421)  # without any, HTTP itself refuses
    assert "Ana" not in got.text


def test_two_hosts_are_none(visitor: Visitor) -> None:
    host = f"127.0.0.1:{visitor.port}"
    lines = (
        f"GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\nCookie: {visitor.cookie}\r\n\r\n"
    )

    assert raw(visitor.port, lines.encode()).split()[1] in (b"400", b"421")


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_the_machine_s_own_names_are_answered(visitor: Visitor, name: str) -> None:
    host = f"{name}:{visitor.port}"

    assert visitor.gets("/people", Host=host, Origin=f"http://{host}").status == 200


THANKS = {"contact": "3", "how": "card"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": None},
        {"Origin": "https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Host": "localhost:{port}"},
        {"Cookie": None},
        {"Cookie": "referrals-{port}=guessed"},
    ],
    ids=str,
)
def test_a_form_of_another_page_writes_nothing(
    visitor: Visitor, home: Path, headers: dict[str, str | None]
) -> None:
    before = rows(home)
    said = {k: v.format(port=visitor.port) if v else v for k, v in headers.items()}

    got = visitor.sends("/log/thanks", THANKS, **said)

    assert got.status == 403
    assert rows(home) == before


@pytest.mark.parametrize("secret", ["", "guessed", "é"])
def test_a_form_without_the_secret_writes_nothing(
    visitor: Visitor, home: Path, secret: str
) -> None:
    before = rows(home)

    got = visitor.sends("/log/thanks", {**THANKS, "form_secret": secret})

    assert got.status == 403
    assert rows(home) == before


def test_a_link_of_another_site_is_not_followed(visitor: Visitor) -> None:
    assert visitor.gets("/people", Sec_Fetch_Site="cross-site").status == 403
    assert visitor.gets("/people", Sec_Fetch_Site="none").status == 200
    assert visitor.gets("/people", Origin="http://evil.example").status == 403


def test_nothing_is_written_by_looking(visitor: Visitor) -> None:
    for path in ("/log/thanks", "/log/undo", "/people/edit"):
        assert visitor.gets(f"{path}?contact=3&form_secret={visitor.secret}").status == 404


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT"])
def test_other_methods_are_refused_and_no_other_origin_is_allowed(
    visitor: Visitor, method: str
) -> None:
    got = visitor.asks(method, "/", Access_Control_Request_Method="POST")

    assert got.status in (400, 405)
    assert not [name for name in got.headers if name.startswith("access-control")]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_shuts_the_browser_s_doors(visitor: Visitor, path: str) -> None:
    got = visitor.gets(path)

    policy = got.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    for rule in ("form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"):
        assert rule in policy
    assert got.headers["x-frame-options"] == "DENY"
    assert got.headers["x-content-type-options"] == "nosniff"
    assert got.headers["referrer-policy"] == "same-origin"
    assert got.headers["cache-control"] == "no-store"
    assert "server" not in got.headers
    assert not [name for name in got.headers if name.startswith("access-control")]


def test_no_page_has_a_handler_or_style_in_its_text(visitor: Visitor) -> None:
    import re

    for path in PAGES[:-1]:
        text = visitor.gets(path).text
        body = text[text.index("<body") :]
        assert not re.search(r"<[^>]*\son\w+\s*=|<[^>]*\sstyle\s*=|javascript:", body)


@pytest.mark.parametrize(
    "path",
    ["/../config.toml", "/people/../../etc/passwd", "/%2e%2e/config.toml", "/..%2fconfig.toml",
     "//evil.example/", "/people/1%00", "/people/-1", "/people/99999999999999999999", "/people/%C2%B2",
     "/\\evil.example", "/people/1/", "/PEOPLE", "/people/1;x", "/static/x", "/people//1"],
)  # fmt: skip
def test_tricks_with_the_path_lead_nowhere(visitor: Visitor, path: str) -> None:
    got = visitor.asks("GET", path.encode().decode("latin-1"))

    assert got.status in (400, 404)
    assert "[me]" not in got.text


@pytest.mark.parametrize(
    "back",
    ["//evil.example", "https://evil.example", "/\\evil.example", "/x\r\nSet-Cookie: a=b",
     "javascript:alert(1)", "/%0d%0aSet-Cookie:a=b", "\n/x", "/\x00"],
)  # fmt: skip
def test_a_form_leads_back_to_a_page_of_ours_and_injects_no_header(
    visitor: Visitor, back: str
) -> None:
    from urllib.parse import urlencode

    body = urlencode({"form_secret": visitor.secret, "contact": "nobody", "back": back})
    origin = f"http://127.0.0.1:{visitor.port}"

    got = visitor.asks("POST", "/log/thanks", body, Origin=origin, **FORM)

    assert got.status == 303
    assert got.headers["location"].startswith("/")
    assert not got.headers["location"].startswith(("//", "/\\"))
    assert "set-cookie" not in got.headers


def test_ten_megabytes_are_refused_before_they_are_read(visitor: Visitor) -> None:
    origin = f"http://127.0.0.1:{visitor.port}"

    got = visitor.asks(
        "POST", "/log/thanks", b"x" * 10, Origin=origin, Content_Length="10000000", **FORM
    )

    assert got.status == 413


def test_ten_megabytes_without_a_length_are_refused_as_they_come(visitor: Visitor) -> None:
    connection = HTTPConnection("127.0.0.1", visitor.port, timeout=60)
    headers = FORM | {
        "Host": f"127.0.0.1:{visitor.port}", "Cookie": visitor.cookie,
        "Origin": f"http://127.0.0.1:{visitor.port}",
    }  # fmt: skip
    pieces = (b"a" * 100_000 for _ in range(100))

    try:
        connection.request("POST", "/log/thanks", pieces, headers, encode_chunked=True)
        status = connection.getresponse().status
    except (BrokenPipeError, ConnectionResetError):
        status = 413  # it hung up before all was sent
    connection.close()

    assert status in (400, 413)
    assert visitor.gets("/people").status == 200


def test_a_form_of_too_many_fields_is_refused(visitor: Visitor) -> None:
    got = visitor.sends("/log/thanks", {f"f{n}": "x" for n in range(1000)})

    assert got.status == 400


def test_who_sends_slowly_keeps_nobody_waiting(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from referrals.doors.page import guard

    monkeypatch.setattr(guard, "PATIENCE", 1.0)
    head = (
        f"POST /log/thanks HTTP/1.1\r\nHost: 127.0.0.1:{visitor.port}\r\nCookie: {visitor.cookie}\r\n"
        f"Origin: http://127.0.0.1:{visitor.port}\r\nContent-Type: {FORM['Content-Type']}\r\n"
        "Content-Length: 1000\r\n\r\na="
    ).encode()
    slow = [socket.create_connection(("127.0.0.1", visitor.port)) for _ in range(20)]
    try:
        for line in slow[:10]:
            line.sendall(head)
        for line in slow[10:]:
            line.sendall(b"GET / HT")

        assert visitor.gets("/people").status == 200
        assert raw(visitor.port, head).split()[1] == b"408"
    finally:
        for line in slow:
            line.close()


def test_who_never_ends_what_they_want_is_hung_up_on_and_keeps_nobody_out(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    from referrals.doors.page import heads, serving

    monkeypatch.setattr(heads, "PATIENCE", 0.3)
    lines = [
        socket.create_connection(("127.0.0.1", visitor.port), timeout=30)
        for _ in range(serving.CONNECTIONS + 20)
    ]
    try:
        for line in lines[::2]:
            line.sendall(b"GET / HTTP/1.1\r\nX-More: ")
        assert all(_hung_up(line) for line in lines)
        assert visitor.gets("/people").status == 200
    finally:
        for line in lines:
            line.close()


def test_six_hundred_who_never_end_keep_nobody_out_while_they_wait(visitor: Visitor) -> None:
    lines = list[socket.socket]()
    try:
        for _ in range(600):
            lines.append(socket.create_connection(("127.0.0.1", visitor.port), timeout=30))
            lines[-1].sendall(b"GET / HT")

        assert visitor.gets("/people").status == 200
    finally:
        for line in lines:
            line.close()


def _hung_up(line: socket.socket) -> bool:
    try:
        return line.recv(1) == b""
    except ConnectionResetError:
        return True


def test_half_a_request_and_nonsense_end_in_an_error_and_not_in_silence(visitor: Visitor) -> None:
    assert raw(visitor.port, b"\x16\x03\x01\x02\x00\r\n\r\n").split()[1] == b"400"
    assert raw(visitor.port, b"GET / HTTP/1.1\r\nX: " + b"a" * 100_000 + b"\r\n\r\n").split()[1] in (
        b"400", b"431",
    )  # fmt: skip
    assert visitor.gets("/people").status == 200


def test_what_strangers_wrote_is_only_text(visitor: Visitor) -> None:
    visitor.sends(
        "/people/edit", {"contact": "2", "note": HOSTILE, "tag": "<b>x</b>", "name": "Bo Larsen"}
    )

    text = visitor.gets("/people/2").text
    found = visitor.gets('/people?words="><script>alert(2)</script>'.replace(" ", "%20")).text

    assert "&lt;script&gt;alert(1)" in text
    assert "<script>alert" not in text + found
    assert "<b>x" not in text
