"""Mail hosts that say nothing about an employer: free mail, providers, relays, job boards."""

from __future__ import annotations

from referrals.knowledge.facts import facts

SHARED = frozenset(facts("employers/shared_mail_hosts"))
# Free mail under every country's ending: yahoo.co.uk, hotmail.fr, live.nl.
ANY_COUNTRY = frozenset({"yahoo", "hotmail", "live", "outlook", "gmx", "yandex"})


def shared_host(domain: str) -> bool:
    """Whether people of any employer have addresses there."""
    return domain in SHARED or domain.partition(".")[0] in ANY_COUNTRY


SHARED_MAILBOXES = frozenset(facts("employers/shared_mailboxes"))


def shared_mailbox(address: str) -> bool:
    """Whether several people read it, so that it tells nobody from another: "info@acme.example"."""
    name, at, _ = address.strip().lower().partition("@")
    return bool(at) and name in SHARED_MAILBOXES
