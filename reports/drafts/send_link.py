"""The button under a draft: it opens a mail, a profile or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from referrals.knowledge.mail.addresses import is_address
from referrals.model.advice import Draft
from referrals.model.people import Contact
from reports.say.safety import link
from reports.say.words import clip, first_name

LONGEST_MAILTO = 1_600
"""Characters; some mail programs cut longer ones."""
TEASER = 120
"""Characters of a draft that the mail quotes."""


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
    shortened: bool = False
    """Whether the mail that *href* opens leaves something of the draft out."""


def outgoing(words: Draft, who: Contact, shorter: Iterable[Draft] = ()) -> Outgoing:
    """By mail where there is an address, else through their profile, else by phone. *shorter*: the
    same words ever shorter, of which a link takes the first that it can hold."""
    teaser = clip(_heart(words), TEASER)
    first = first_name(who)
    held = next((version for version in (words, *shorter) if _holds(who, version)), words)
    if mail := mailto(who, held):
        button = f"Open draft to {first}"
        return Outgoing(
            words,
            teaser,
            href=mail,
            address=address_of(who),
            button=button,
            shortened=not _holds(who, words),
        )
    if profile := link(who.url):
        return Outgoing(words, teaser, href=profile, address=None, button=f"Open {first}’s profile")
    called = f"Call {first}: {who.phone}"
    button = called if who.phone else f"No address known for {first}: say it in person"
    return Outgoing(words, teaser, href=None, address=None, button=button)


def _heart(words: Draft) -> str:
    """The draft without its greeting."""
    return " ".join(words.body.partition("\n\n")[2].split())


# ------------------------------------------------------------------ mail


def mailto(contact: Contact, draft: Draft) -> str | None:
    """A link that opens the mail program with *draft*; None when there is no mail address.

    When it would be too long, paragraphs are dropped from the bottom; the name stays.
    """
    address = address_of(contact)
    if address is None:
        return None
    start, paragraphs = _start(address, draft), draft.body.split("\n\n")
    while paragraphs and len(start + _quoted(paragraphs)) > LONGEST_MAILTO:
        del paragraphs[max(len(paragraphs) - 2, 0)]
    return start + _quoted(paragraphs)


def _start(address: str, draft: Draft) -> str:
    return f"mailto:{quote(address, safe='@')}?subject={quote(draft.subject, safe='')}&body="


def _holds(contact: Contact, draft: Draft) -> bool:
    """Whether a link can hold the whole of *draft*."""
    address = address_of(contact) or ""
    return len(_start(address, draft) + _quoted([draft.body])) <= LONGEST_MAILTO


def address_of(contact: Contact) -> str | None:
    """The first of their addresses that is one; headers cannot be smuggled in with it."""
    return next((e for e in contact.emails if is_address(e)), None)


def _quoted(paragraphs: Sequence[str]) -> str:
    # RFC 6068: line breaks in a mailto address are %0D%0A, and a blank is never "+".
    return quote("\n\n".join(paragraphs).replace("\n", "\r\n"), safe="")
