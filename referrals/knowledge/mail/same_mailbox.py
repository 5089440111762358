"""Addresses that lead to one mailbox: with a tag behind a plus, or with dots that do not count."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from referrals.knowledge.mail.addresses import address_in, same_address

# Providers that keep one mailbox under several hosts.
HOSTS = {
    "googlemail.com": "gmail.com", "me.com": "icloud.com", "mac.com": "icloud.com",
    "protonmail.com": "proton.me", "pm.me": "proton.me",
}  # fmt: skip
NO_DOTS = frozenset({"gmail.com"})
"""https://support.google.com/mail/answer/7436150"""


def mailboxes_of(addresses: Iterable[str]) -> frozenset[str]:
    """The mailboxes to which *addresses* lead; what is no address leads to none."""
    return frozenset(mailbox(same_address(text)) for text in addresses if address_in(text))


@lru_cache(maxsize=65536)  # a sender stands above many letters
def mailbox(address: str) -> str:
    """What all addresses of one mailbox have in common: "r.doe+jobs@googlemail.com" and
    "rdoe@gmail.com" are one. It is no address to write to."""
    local, _, host = address.strip().lower().rpartition("@")
    host = HOSTS.get(host, host)
    # A quoted local part may hold a plus that is no tag's.
    local = local if local.startswith('"') else local.partition("+")[0] or local
    return f"{local.replace('.', '') if host in NO_DOTS else local}@{host}"
