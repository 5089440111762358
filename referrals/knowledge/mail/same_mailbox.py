"""Addresses that lead to one mailbox: with a tag behind a plus, or with dots that do not count."""

from __future__ import annotations

# Providers that keep one mailbox under several hosts.
HOSTS = {
    "googlemail.com": "gmail.com", "me.com": "icloud.com", "mac.com": "icloud.com",
    "protonmail.com": "proton.me", "pm.me": "proton.me",
}  # fmt: skip
NO_DOTS = frozenset({"gmail.com"})
"""https://support.google.com/mail/answer/7436150"""


def mailbox(address: str) -> str:
    """What all addresses of one mailbox have in common: "r.doe+jobs@googlemail.com" and
    "rdoe@gmail.com" are one. It is no address to write to."""
    local, _, host = address.strip().lower().rpartition("@")
    host = HOSTS.get(host, host)
    # A quoted local part may hold a plus that is no tag's.
    local = local if local.startswith('"') else local.partition("+")[0] or local
    return f"{local.replace('.', '') if host in NO_DOTS else local}@{host}"
