"""The way out for a draft: the button that takes the words to the one who reads them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from referrals.domain.model import Contact, Draft
from reports.safety import link
from reports.words import clip, first_name

LONGEST_MAILTO = 1_600
"""Characters; some mail programs cut longer ones."""
TEASER = 120
"""Characters of a draft that the mail quotes."""

_ADDRESS = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+")


@dataclass(frozen=True)
class Outgoing:
    """The words to send, and the button that takes them to the one who reads them."""

    draft: Draft
    teaser: str
    href: str | None
    address: str | None
    """The mail address, where *href* opens a mail."""
    button: str
    """What the button says; where there is no button, how to reach them."""


def outgoing(words: Draft, who: Contact) -> Outgoing:
    """By mail where there is an address, else through their profile, else by phone."""
    teaser = clip(_heart(words), TEASER)
    first = first_name(who)
    if mail := mailto(who, words):
        return Outgoing(words, teaser, mail, address_of(who), f"Open draft to {first}")
    if profile := link(who.url):
        return Outgoing(words, teaser, profile, None, f"Open {first}’s profile")
    phone = f"Call {first}: {who.phone}" if who.phone else f"No address known for {first}"
    return Outgoing(words, teaser, None, None, phone)


def _heart(words: Draft) -> str:
    """The draft from its first sentence on: everybody knows how a letter begins."""
    return " ".join(words.body.partition("\n\n")[2].split())


# ------------------------------------------------------------------ mail


def mailto(contact: Contact, draft: Draft) -> str | None:
    """A link that opens the mail program with *draft*; None when there is no mail address.

    When it would be too long, paragraphs are dropped from the bottom; what to pass on goes first.
    """
    address = address_of(contact)
    if address is None:
        return None
    start = f"mailto:{quote(address, safe='@')}?subject={quote(draft.subject, safe='')}&body="
    paragraphs = draft.body.split("\n\n")
    while paragraphs and len(start + _quoted(paragraphs)) > LONGEST_MAILTO:
        paragraphs.pop()
    return start + _quoted(paragraphs)


def address_of(contact: Contact) -> str | None:
    """The first of their addresses that is one; headers cannot be smuggled in with it."""
    return next((e for e in contact.emails if _ADDRESS.fullmatch(e)), None)


def _quoted(paragraphs: Sequence[str]) -> str:
    # RFC 6068: line breaks in a mailto address are %0D%0A, and a blank is never "+".
    return quote("\n\n".join(paragraphs).replace("\n", "\r\n"), safe="")
