"""No board leads into the user's own network, and no stranger passes for a board."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from scrapy.resolver import CachingHostnameResolver, dnscache
from twisted.internet.address import IPv4Address

from scrapers.http.guard import AnyAddressResolver, PublicAddressResolver, is_public, refused
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import faulty, greenhouse, jobs, jobs_path, says

GOOD = says(jobs(1))
LOOPBACK = (
    "127.0.0.1", "127.1", "localhost", "2130706433", "0x7f000001", "0177.0.0.1", "0.0.0.0",
    "[::1]", "[::ffff:127.0.0.1]",
)  # fmt: skip
PRIVATE = ("169.254.169.254", "10.0.0.1", "192.168.1.1", "[fe80::1]", "[fd00::1]", "100.64.0.1")


def test_private_addresses_are_refused_before_any_connection() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        port = server.address.rpartition(":")[2]
        visits = [
            greenhouse(f"http://{host}:{port}", company=host) for host in (*LOOPBACK, *PRIVATE)
        ]

        found = snapshots(visits, allow_private_addresses=False)

    assert server.asked == []
    assert {snapshot.board.company for snapshot in found} == {*LOOPBACK, *PRIVATE}
    for snapshot in found:
        assert snapshot.ending == "failed"
        assert snapshot.health == "blocked"
        assert "allow_private_addresses = true in [scan]" in (snapshot.reason or ""), snapshot


def test_private_addresses_are_read_where_the_user_means_them() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        port = server.address.rpartition(":")[2]
        found = snapshots(
            [greenhouse(f"http://{host}:{port}") for host in ("127.0.0.1", "localhost")]
        )

    assert [snapshot.ending for snapshot in found] == ["complete", "complete"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("::ffff:93.184.215.14", True),
        ("127.0.0.1", False),
        ("::ffff:10.0.0.1", False),
        ("fe80::1%eth0", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),
        ("::", False),
    ],
)
def test_addresses_of_the_public_internet_are_told_from_others(address: str, public: bool) -> None:
    assert is_public(address) is public


class Receiver:
    """Collects what a look-up finds."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.begun = self.done = False

    def resolutionBegan(self, resolution: object) -> None:  # noqa: N802 - Twisted's name
        self.begun = True
        self.found.clear()

    def addressResolved(self, address: IPv4Address) -> None:  # noqa: N802 - Twisted's name
        self.found.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        self.done = True


@pytest.mark.parametrize(
    ("resolver", "found"),
    [
        (PublicAddressResolver, ["93.184.215.14"]),
        (AnyAddressResolver, ["10.0.0.1", "93.184.215.14"]),
    ],
)
def test_a_name_with_a_private_and_a_public_address_leads_to_the_public_one(
    resolver: type[CachingHostnameResolver], found: list[str]
) -> None:
    both = [IPv4Address("TCP", host, 0) for host in ("10.0.0.1", "93.184.215.14")]
    refused.discard("two.example")
    look_up, receiver = resolver(SimpleNamespace(nameResolver=None), 9), Receiver()
    dnscache["two.example"] = both

    resolution = look_up.resolveHostName(receiver, "two.example", 443)

    assert receiver.found == found
    assert receiver.begun
    assert receiver.done
    # Why nothing is found, where nothing is.
    assert ("two.example" in refused) is (resolver is PublicAddressResolver)
    # Who asked for the name may cancel it by this.
    assert resolution is not None


# -------------------------------------------------------------- nobody there


def test_offline_is_told_from_a_board_that_is_gone() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"

    found = snapshots(
        [
            greenhouse(address),
            greenhouse("http://acme.invalid"),
            greenhouse("http://acme.invalid/b"),
        ]
    )

    assert len(found) == 3
    for snapshot in found:
        assert snapshot.ending == "failed"
        assert snapshot.health is None
        assert (snapshot.reason or "").startswith("network: ")


def test_offline_stays_the_reason_when_a_host_was_given_up() -> None:
    found = snapshots([greenhouse("http://acme.invalid", f"b{n}") for n in range(50)])

    assert len(found) == 50
    assert all((snapshot.reason or "").startswith("network: ") for snapshot in found)


# -------------------------------------------------------------- certificates


@pytest.fixture
def self_signed(tmp_path: Path) -> Callable[[socket.socket], socket.socket]:
    """TLS with a certificate for this machine that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = [x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2000, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2100, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "server.pem"
    pem, no_password = serialization.Encoding.PEM, serialization.NoEncryption()
    file.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, no_password)
        + certificate.public_bytes(pem)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)

    def over_tls(line: socket.socket) -> socket.socket:
        return context.wrap_socket(line, server_side=True)

    return over_tls


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_certificate_that_nobody_vouches_for_is_refused(
    host: str, self_signed: Callable[[socket.socket], socket.socket]
) -> None:
    with ExitStack() as servers:
        server = servers.enter_context(faulty({jobs_path(): GOOD}, self_signed))
        (snapshot,) = snapshots([greenhouse(server.address.replace("127.0.0.1", host))])

    assert snapshot.ending == "failed"
    assert (snapshot.reason or "").startswith("tls: ")
    assert server.asked == []
