"""Drafts in the user's own Drafts folder, whatever it is called there."""

from __future__ import annotations

import sys

import pytest

from referrals.config.model import ConfigError
from referrals.mailbox.imap import opened
from referrals.model.advice import Draft
from reports.drafts.by_code import unsent
from reports.mail.message import MailRefused
from tests.ground import NOW
from tests.reports.morning import INGRID
from tests.servers.dovecot import PASSWORD, USER, Mailroom
from tests.servers.fixtures import Configured


def test_a_draft_is_put_there_once_and_marked_as_a_draft(
    configured: Configured, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    config = configured(f'{mailbox.settings}user = "{USER}"\n')
    draft = unsent(Draft("A question", "Hi Ingrid,\n\nGrüße"), INGRID, USER, NOW)

    with opened(config) as box:
        put = [box.put_draft(draft, NOW) for _ in range(2)]

    assert put == [True, False]
    [there] = mailbox.mails("Entwürfe")
    assert b"To: ingrid@example.org" in there
    with mailbox.opened("Entwürfe") as client:
        [flags] = client.get_flags(client.search()).values()
    assert {rb"\Draft", rb"\Seen"} <= set(flags)


def test_a_mailbox_without_a_drafts_folder_is_told(
    configured: Configured, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    config = configured(f'{mailbox.settings}user = "{USER}"\n')
    with mailbox.opened() as client:
        client.delete_folder("Entwürfe")
    draft = unsent(Draft("A question", "Hi"), INGRID, USER, NOW)

    with pytest.raises(MailRefused, match="has no Drafts folder"), opened(config) as box:
        box.put_draft(draft, NOW)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mailbox_is_read_over_tls_when_its_certificate_is_trusted(
    configured: Configured, mailbox: Mailroom, monkeypatch: pytest.MonkeyPatch, security: str
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", PASSWORD)
    port = mailbox.tls_port if security == "tls" else mailbox.port
    config = configured(
        f'[mail.imap]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "{security}"\nuser = "{USER}"\n'
    )

    with pytest.raises(MailRefused, match="certificate verify failed"), opened(config):
        pass

    monkeypatch.setenv("SSL_CERT_FILE", str(mailbox.certificate))
    with opened(config) as box:
        assert not box.holds("<1@x>")


def test_without_the_extra_its_name_is_told(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "imapclient", None)
    config = configured('[mail.imap]\nhost = "imap.example.org"\n')

    with pytest.raises(ConfigError, match=r"pip install 'referrals\[imap\]'"), opened(config):
        pass


def test_a_mailbox_has_to_be_named(configured: Configured) -> None:
    with pytest.raises(ConfigError, match=r"\[mail.imap\] needs 'host'"), opened(configured("")):
        pass
