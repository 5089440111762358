"""Certificates that prove nothing are refused in a sentence; an exception is the user's (FAULTS.md, 11)."""

from __future__ import annotations

import ssl
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, timedelta
from functools import partial
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from time_machine import escape_hatch

from tests import ground
from tests.paths import ROOT
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import faulty, greenhouse, jobs, jobs_path, says

# Certificates are judged by the real clock, also where the tests have another day.
NOW = escape_hatch.datetime.datetime.now(UTC) if escape_hatch.is_travelling() else ground.clock()
DAY = timedelta(days=1)
CASES = {
    "self-signed": ("localhost", NOW - DAY, NOW + DAY, "is vouched for by nobody but itself"),
    "expired": ("localhost", NOW - 2 * DAY, NOW - DAY, "has expired"),
    "not yet valid": ("localhost", NOW + DAY, NOW + 2 * DAY, "is not valid yet"),
    "another's": ("other.example", NOW - DAY, NOW + DAY, "is another's"),
}


def signed(folder: Path, case: str) -> Path:
    """A certificate with its key; who puts it into SSL_CERT_FILE trusts it."""
    host, begins, ends, _ = CASES[case]
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, host)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), False)
        .sign(key, SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file = folder / "server.pem"
    file.write_bytes(made.public_bytes(Encoding.PEM) + secret)
    return file


@pytest.mark.parametrize("case", CASES)
def test_a_certificate_that_proves_nothing_fails_the_board_in_a_sentence(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    file = signed(tmp_path, case)
    if case != "self-signed":
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    def over_tls(line):  # type: ignore[no-untyped-def]
        return context.wrap_socket(line, server_side=True)

    with faulty({jobs_path(): says(jobs(1))}, over_tls) as server:
        address = server.address.replace("127.0.0.1", "localhost")
        board = greenhouse(address)
        [snapshot] = snapshots([board])
        trusted = replace(board, board=replace(board.board, verify_certificate=False))
        [excepted] = snapshots([trusted])

    assert snapshot.ending == "failed"
    assert (snapshot.reason or "").startswith(f"tls: the certificate of localhost {CASES[case][3]}")
    assert "verify_certificate = false" in (snapshot.reason or "")
    assert excepted.ending == "complete"
    assert capfd.readouterr().err == ""


def test_an_exception_is_shown_in_every_report(tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(signed(tmp_path, "expired"))

    def over_tls(line):  # type: ignore[no-untyped-def]
        return context.wrap_socket(line, server_side=True)

    with faulty({jobs_path(): says(jobs(1))}, over_tls) as server:
        config.write_text(
            '[me]\nname = "Robin"\n[scan]\ndelay = 0\nallow_private_addresses = true\n'
            '[[companies]]\nname = "Acme"\nplatform = "greenhouse"\nboard = "acme"\n'
            f'api = "{server.address}"\nverify_certificate = false\n'
        )
        run = partial(subprocess.run, cwd=ROOT, capture_output=True, text=True, check=False)
        scanned = run([sys.executable, "-m", "referrals", "--config", str(config), "scan"])

    assert scanned.returncode == 0, scanned.stderr
    assert "certificate is not verified" in (tmp_path / "reports" / "report.html").read_text()
