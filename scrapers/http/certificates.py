"""Whom we are talking to: certificates are verified, and why one is refused is remembered.

Only for hosts that config.toml excepts (`verify_certificate = false`) anything is taken for good.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from twisted.internet._sslverify import ClientTLSOptions
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface.declarations import implementer

from scrapers.http.short_stack import ContextFactory

Verify = Callable[[Any, Any, int, int, int], bool]
# By OpenSSL's numbers (X509_V_ERR_…, `man openssl-verification-options`).
SELF_SIGNED = "is vouched for by nobody but itself"
WHY = {9: "is not valid yet", 10: "has expired", 18: SELF_SIGNED, 19: SELF_SIGNED}
UNKNOWN = "is vouched for by nobody that this computer trusts"

ANOTHERS = "is another's"
REMEDY = (
    "tls: the certificate of {host} {why}, so it may not be {host} at all; if you know that it is, "
    "set verify_certificate = false for this company in config.toml"
)

refused: dict[str, str] = {}
"""Host → why its certificate was not accepted."""


@implementer(IPolicyForHTTPS)
class Certificates:
    """Verifies the certificate of every host but those in *excepted*."""

    def __init__(self, excepted: Collection[str]) -> None:
        self.excepted = excepted
        self.strict = ContextFactory(verify_certificates=True)
        self.lenient = ContextFactory(verify_certificates=False)

    def creatorForNetloc(self, hostname: bytes, port: int) -> ClientTLSOptions:  # noqa: N802 - Twisted's name
        host = hostname.decode("ascii")
        if host in self.excepted:
            return self.lenient.creatorForNetloc(hostname, port)
        creator = self.strict.creatorForNetloc(hostname, port)
        create = creator._createConnection

        def noting_why(protocol: Any) -> Any:
            # Twisted sets its own callback, which knows the reason and keeps it to itself.
            connection: Any = create(protocol)
            set_verify = connection.set_verify
            connection.set_verify = lambda mode, verify: set_verify(mode, _noting(host, verify))
            return connection

        creator._createConnection = noting_why
        return creator


def _noting(host: str, verify: Verify) -> Verify:
    """*verify*, and what is wrong noted for *host*."""

    def verified(connection: Any, certificate: Any, number: int, depth: int, fine: int) -> bool:
        if not fine:
            refused.setdefault(host, WHY.get(number, UNKNOWN))
        return verify(connection, certificate, number, depth, fine)

    return verified
