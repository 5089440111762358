"""No board may lead us into the user's own network.

Checked on the address that a name resolves to, when connecting: so neither a redirect, nor a name
that changes its answer, nor an address written in decimal, hex or IPv6 gets around it.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Any, cast

from scrapy.resolver import CachingHostnameResolver
from twisted.internet.interfaces import IAddress, IHostResolution, IResolutionReceiver
from zope.interface.declarations import implementer

REMEDY = (
    "{host} is an address in a private network; if you mean it, set "
    "allow_private_addresses = true in [scan]"
)
refused: set[str] = set()
"""Hosts with a private address: the reason why they were not found."""


class AnyAddressResolver(CachingHostnameResolver):
    """For users who scan boards in their own network, and for tests."""


class PublicAddressResolver(CachingHostnameResolver):
    """Leaves out loopback, private, link-local and other special addresses."""

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        resolutionReceiver: IResolutionReceiver,  # noqa: N803
        hostName: str,  # noqa: N803
        portNumber: int = 0,  # noqa: N803
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803
        transportSemantics: str = "TCP",  # noqa: N803
    ) -> IHostResolution:
        return super().resolveHostName(
            cast(IResolutionReceiver, _PublicOnly(resolutionReceiver, hostName)),
            hostName,
            portNumber,
            addressTypes,
            transportSemantics,
        )


@implementer(IResolutionReceiver)
class _PublicOnly:
    """Passes public addresses on."""

    def __init__(self, receiver: Any, host: str) -> None:
        self.receiver, self.host = receiver, host

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802 - Twisted's name
        self.receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: N802 - Twisted's name
        if is_public(address.host):
            self.receiver.addressResolved(address)
        else:
            refused.add(self.host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        self.receiver.resolutionComplete()


def is_public(host: str) -> bool:
    """Whether an IP address belongs to the public internet."""
    address = ipaddress.ip_address(host.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_global and not address.is_multicast
