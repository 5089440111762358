"""Is a mail from the user, written by the user's own hand? Judged by its headers alone."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from email.message import Message

from referrals.knowledge.mail.addresses import mailboxes

HEADERS = (
    "From", "Sender", "Subject", "Return-Path", "Auto-Submitted", "Precedence", "X-Autoreply",
    "X-Autorespond", "X-Autoreply-From", "List-Id", "List-Unsubscribe", "Authentication-Results",
)  # fmt: skip
"""All that is ever read of a mail of the user's."""
LETTERHEAD = tuple(name for name in HEADERS if name not in ("Subject", "Authentication-Results"))
"""All that is ever read of a mail of somebody else's."""

ROBOTS = ("X-Autoreply", "X-Autorespond", "X-Autoreply-From", "List-Id", "List-Unsubscribe")
BULK = {"bulk", "junk", "list", "auto_reply"}
VERDICT = re.compile(r"\s*([\w-]+)\s*=\s*(\w+)(.*)", re.DOTALL)
"""One of RFC 8601: "dkim=pass header.d=example.org"."""
DOMAINS = re.compile(r"(?:header\.[di]|smtp\.mailfrom)=[\"']?(?:[^\s@;]*@)?([\w.-]+)")


def genuine(headers: Message, own: Collection[str]) -> bool:
    """Whether one of the user's *own* addresses (lower case) wrote it, and no machine."""
    wrote = writers(headers)
    return (
        len(wrote) == 1
        and {*wrote, *_addresses(headers, "Sender")} <= set(own)
        and not automatic(headers)
        and _vouched_for(headers, wrote[0].rpartition("@")[2])
    )


def _addresses(headers: Message, name: str) -> list[str]:
    """Each once; what is none counts, too: it is nobody's own."""
    told = mailboxes(", ".join(str(value) for value in headers.get_all(name, [])))
    return [*told.addresses, *told.faults]


def writers(headers: Message) -> list[str]:
    """The addresses that it is from, in lower case."""
    return _addresses(headers, "From")


def automatic(headers: Message) -> bool:
    """Whether a machine wrote it: RFC 3834, and what was in use before it."""
    return (
        _word(headers, "Auto-Submitted") not in ("", "no")
        or _word(headers, "Precedence") in BULK
        or any(name in headers for name in ROBOTS)
        or str(headers.get("Return-Path", "")).strip() == "<>"
    )


def _word(headers: Message, name: str) -> str:
    return str(headers.get(name, "")).partition(";")[0].strip().lower()


def _vouched_for(headers: Message, domain: str) -> bool:
    """What the user's own server found of a mail from *domain*, where it says so.

    Only the topmost header is its own; those below may have come with the mail. A pass counts for
    the domain that it is about (RFC 7489), unless the server took the mail from a user's login.
    """
    stated = headers.get("Authentication-Results")
    if stated is None:
        return True
    verdicts = list(_verdicts(str(stated)))
    dmarc = {result for method, result, _ in verdicts if method == "dmarc"} - {"none"}
    return dmarc == {"pass"} if dmarc else any(_passes(domain, *verdict) for verdict in verdicts)


def _passes(domain: str, method: str, result: str, about: list[str]) -> bool:
    aligned = any(domain == d or domain.endswith(f".{d}") for d in about)
    return result == "pass" and (method == "auth" or (method in ("dkim", "spf") and aligned))


def _verdicts(stated: str) -> Iterator[tuple[str, str, list[str]]]:
    """Method, result and the domains that it is about."""
    without_comments = re.sub(r"\([^()]*\)", " ", stated)
    for part in without_comments.split(";")[1:]:
        if match := VERDICT.fullmatch(part):
            method, result, rest = match.groups()
            yield method.lower(), result.lower(), [d.lower() for d in DOMAINS.findall(rest)]
