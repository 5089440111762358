"""A draft, as it was changed on the page, is put into the user's own Drafts folder; nothing is sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.books import begin
from tests.doors.needed import needed
from tests.doors.page.visitor import serving
from tests.servers.dovecot import PASSWORD, USER, Mailroom

needed("starlette", "uvicorn", "python_multipart")


def test_the_words_as_they_were_changed_wait_in_the_drafts_folder(
    tmp_path: Path, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    config = begin(tmp_path)
    said = config.read_text(encoding="utf-8")
    config.write_text(f'{said}{mailbox.settings}user = "{USER}"\n', encoding="utf-8")
    with serving(config) as visitor:
        page = visitor.enters().gets("/")
        assert "Put into Drafts" in page.text

        got = visitor.sends(
            "/log/drafts",
            {"code": "A1", "subject": "Hello\r\nBcc: x@evil.example", "body": "Hi Ana,\n\nGrüße"},
        )

    assert got.told == "It is in your Drafts folder."
    [there] = mailbox.mails("Entwürfe")
    assert b"To: ana@example.org" in there
    assert b"\nBcc:" not in there
    assert b"Gr=C3=BC=C3=9Fe" in there or "Grüße".encode() in there


def test_without_a_mailbox_there_is_no_such_button_and_the_form_says_why(tmp_path: Path) -> None:
    with serving(begin(tmp_path)) as visitor:
        assert "Put into Drafts" not in visitor.enters().gets("/").text

        got = visitor.sends("/log/drafts", {"code": "A1", "subject": "x", "body": "y"})

    assert "[mail.imap]" in got.told
