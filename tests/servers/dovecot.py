"""A real IMAP server on loopback: Dovecot as a child process, with one user and one Drafts folder."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from imapclient import IMAPClient

from tests.ground import clock
from tests.servers.certificates import certificate
from tests.servers.smtp import free_port

USER, PASSWORD = "robin@example.org", "correct-horse"

SETTINGS = """
base_dir = {folder}/run
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{certificate}
disable_plaintext_auth = no
mail_location = maildir:{folder}/mail
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 1
{unprivileged}
passdb {{
  driver = static
  args = user={user} password={password}
}}
userdb {{
  driver = static
  args = home={folder}/mail
}}
service imap-login {{
  {no_jail}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  {no_jail}
}}
service stats {{
  {no_jail}
}}
namespace inbox {{
  inbox = yes
  mailbox Entwürfe {{
    special_use = \\Drafts
  }}
}}
"""


@dataclass(frozen=True)
class Mailroom:
    """The server, and what a person does with a mail program."""

    port: int
    tls_port: int
    certificate: Path

    @property
    def settings(self) -> str:
        return f'[mail.imap]\nhost = "127.0.0.1"\nport = {self.port}\nsecurity = "none"\n'

    @contextmanager
    def opened(self, folder: str = "INBOX") -> Iterator[IMAPClient]:
        with IMAPClient("127.0.0.1", self.port, ssl=False, timeout=10) as client:
            client.login(USER, PASSWORD)
            client.select_folder(folder)
            yield client

    def deliver(self, subject: str, sender: str = USER, body: str = "", **headers: str) -> None:
        """Put a mail into the inbox as if it had just come; `Auto_Submitted` is Auto-Submitted."""
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        text = f"{more}From: {sender}\r\nTo: {USER}\r\nSubject: {subject}\r\n\r\n{body}\r\n"
        with self.opened() as client:
            client.append("INBOX", text.encode(), (), clock())

    def unseen(self) -> int:
        with self.opened() as client:
            return len(client.search("UNSEEN"))

    def mails(self, folder: str = "INBOX") -> list[bytes]:
        with self.opened(folder) as client:
            numbers = client.search()
            return [parts[b"BODY[]"] for parts in client.fetch(numbers, ["BODY.PEEK[]"]).values()]


@contextmanager
def mailroom() -> Iterator[Mailroom]:
    """Skips the test where Dovecot 2.3 is missing, unless REFERRALS_CHECK_ALL says that it must
    not be."""
    program = shutil.which("dovecot", path="/usr/sbin:/usr/bin:/usr/local/sbin")
    if program is None:
        if os.environ.get("REFERRALS_CHECK_ALL") == "1":
            pytest.fail("dovecot is not installed")
        pytest.skip("dovecot is not installed (apt-get install dovecot-imapd)")
    # Not under pytest's folder: Dovecot's own user must get in, and a socket's name must be short.
    folder = Path(tempfile.mkdtemp(prefix="referrals-dovecot-"))
    room = Mailroom(free_port(), free_port(), certificate(folder))
    (folder / "dovecot.conf").write_text(_settings(folder, room), encoding="utf-8")
    server = subprocess.Popen([program, "-F", "-c", folder / "dovecot.conf"])
    try:
        _wait_for(room.port, server, folder)
        yield room
    finally:
        server.terminate()
        server.wait(20)
        shutil.rmtree(folder)


def _settings(folder: Path, room: Mailroom) -> str:
    uid, gid = os.getuid(), os.getgid()
    me = f"default_internal_user = #{uid}\ndefault_login_user = #{uid}\ndefault_internal_group = #{gid}"
    if uid == 0:
        # Dovecot refuses to open root's mail, and has users of its own for the rest.
        uid = gid = 65534
        folder.chmod(0o755)
        (folder / "mail").mkdir()
        os.chown(folder / "mail", uid, gid)
        me = ""
    return SETTINGS.format(
        folder=folder, port=room.port, tls_port=room.tls_port,
        certificate=room.certificate, uid=uid, gid=gid, user=USER, password=PASSWORD,
        unprivileged=me, no_jail="chroot =" if me else "",
    )  # fmt: skip


def _wait_for(port: int, server: subprocess.Popen[bytes], folder: Path) -> None:
    for _ in range(200):
        if server.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    log = folder / "log"
    pytest.fail(f"dovecot did not start: {log.read_text() if log.exists() else 'no log'}")
