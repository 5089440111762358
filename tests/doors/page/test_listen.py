"""`--listen`: other machines come with a password, to the one address that was named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from urllib.parse import urlencode

import pytest

from tests.conftest import Referrals
from tests.doors.books import begin
from tests.doors.needed import needed
from tests.doors.page.visitor import FORM, Got, Visitor, serving

needed("starlette", "uvicorn", "python_multipart")

PASSWORD = "correct horse ä battery"


@pytest.fixture(scope="module")
def visitor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """At another address of this machine than the usual one."""
    config = begin(tmp_path_factory.mktemp("listening"))
    with serving(config, "127.0.0.2", PASSWORD) as visitor:
        yield visitor


def types(visitor: Visitor, password: str, origin: str = "") -> Got:
    sent = FORM | {"Origin": origin or f"http://{visitor.host}:{visitor.port}"}
    return visitor.asks("POST", "/login", urlencode({"password": password}), **sent)


def test_the_password_lets_in(visitor: Visitor) -> None:
    asked = visitor.gets("/")
    entered = types(visitor, PASSWORD)

    assert asked.status == 403
    assert 'type="password"' in asked.text
    assert "Ana" not in asked.text
    assert "default-src 'none'" in asked.headers["content-security-policy"]
    assert (entered.status, entered.headers["location"]) == (303, "/")
    known = Visitor(visitor.port, "", visitor.host, entered.headers["set-cookie"].partition(";")[0])
    assert "Ana Silva" in known.gets("/").text


def test_a_wrong_password_waits_and_is_refused(visitor: Visitor) -> None:
    began = monotonic()

    got = types(visitor, "guessed")

    assert got.status == 403
    assert "set-cookie" not in got.headers
    assert monotonic() - began >= 0.9


def test_the_token_of_the_usual_address_lets_nobody_in(visitor: Visitor) -> None:
    assert "set-cookie" not in visitor.gets(f"/?token={visitor.token}").headers


def test_another_page_s_form_and_another_name_are_refused(visitor: Visitor) -> None:
    assert types(visitor, PASSWORD, "http://evil.example").status == 403
    assert visitor.gets("/", Host=f"127.0.0.1:{visitor.port}").status == 421
    assert (
        visitor.asks(
            "POST", "/login", b"x" * 5000, Origin=f"http://{visitor.host}:{visitor.port}", **FORM
        ).status
        == 413
    )


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("192.0.2.1", "keyring set referrals serve"),
        ("0.0.0.0", "name the one that this machine has"),
    ],
)
def test_without_a_password_nobody_is_let_in(
    tmp_path: Path, referrals: Referrals, address: str, said: str
) -> None:
    begin(tmp_path)

    refused = referrals(
        "serve",
        "--listen",
        address,
        env={"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
    )

    assert (refused.code, refused.out) == (1, "")
    assert said in refused.err
