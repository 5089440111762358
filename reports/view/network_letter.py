"""The letter of the quarter to everybody who helps, ready to be sent by the user."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from referrals.model.advice import Draft, Report
from referrals.model.wording import counted
from reports.drafts.draft import quarter_draft
from reports.drafts.send_link import LONGEST_MAILTO, address_of
from reports.say.words import listed

NAMED = 8
"""How many of those who get it are named."""


@dataclass(frozen=True)
class NetworkLetter:
    """Its words; to whom; and the link that opens it with all of them in blind copy, if one can
    hold them."""

    to: str
    addresses: str
    href: str
    draft: Draft


def network_letter(report: Report) -> NetworkLetter | None:
    """None outside the first days of a quarter, and with nobody to write to."""
    letter = report.letter
    if letter is None:
        return None
    names = [person.name for person in letter.to]
    more = len(names) - NAMED
    rest = [counted(more, "other")] if more > 0 else []
    addresses = ", ".join(filter(None, map(address_of, letter.to)))
    words = quarter_draft(letter, report.me)
    return NetworkLetter(listed([*names[:NAMED], *rest]), addresses, _link(addresses, words), words)


def _link(addresses: str, words: Draft) -> str:
    """Nobody sees who else gets it."""
    if not addresses:
        return ""
    hidden = quote(addresses.replace(", ", ","), safe="@,")
    body = quote(words.body.replace("\n", "\r\n"), safe="")
    link = f"mailto:?bcc={hidden}&subject={quote(words.subject, safe='')}&body={body}"
    return link if len(link) <= LONGEST_MAILTO else ""
