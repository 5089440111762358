"""Mail hosts that say nothing about an employer: free mail, providers, relays, job boards."""

from __future__ import annotations

from referrals.knowledge.facts import facts

SHARED = frozenset(facts("employers/shared_mail_hosts"))
# Free mail under every country's ending: yahoo.co.uk, hotmail.fr, live.nl.
ANY_COUNTRY = frozenset({"yahoo", "hotmail", "live", "outlook", "gmx", "yandex"})


def shared_host(domain: str) -> bool:
    """Whether people of any employer have addresses there."""
    return domain in SHARED or domain.partition(".")[0] in ANY_COUNTRY


SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "edu", "gov", "or", "ne", "go", "in"})


def host_name(address: str) -> str:
    """What an employer's own host is called, run together: "bluebottle" of ana@blue-bottle.co.jp;
    empty of others."""
    host = address.rpartition("@")[2].lower()
    labels = host.split(".")[:-1]
    if shared_host(host) or not labels:
        return ""
    own = labels[-2] if labels[-1] in SECOND_LEVEL and len(labels) > 1 else labels[-1]
    return own.replace("-", "")


SHARED_MAILBOXES = frozenset(facts("employers/shared_mailboxes"))


def shared_mailbox(address: str) -> bool:
    """Whether several people read it, so that it tells nobody from another: "info@acme.example"."""
    name, at, _ = address.strip().lower().partition("@")
    return bool(at) and name in SHARED_MAILBOXES
