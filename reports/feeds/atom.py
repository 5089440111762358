"""Open opportunities as an Atom feed (RFC 4287), for a feed reader on the user's own machine."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from referrals.domain.advice.todays_asks import to_ask
from referrals.domain.postings.rest import not_seen_since
from referrals.model.advice import Opportunity, Report
from referrals.model.wording import then
from reports.say.safety import link
from reports.say.washing import washed

ATOM = "http://www.w3.org/2005/Atom"
AUTHORITY = "tag:referrals.local,2026"
"""What every id begins with (RFC 4151); an id never changes, so nothing is read twice."""

MOST = 500
"""Entries: a reader looks at what is new, and keeps what it has seen."""


def feed(report: Report) -> bytes:
    """One entry an opportunity, the newest first, and of thousands only these."""
    clean = washed(report)
    root = Element("feed", xmlns=ATOM)
    ours = f"{AUTHORITY}:{clean.book}{'/' if clean.book else ''}"
    SubElement(root, "id").text = f"{ours}opportunities"
    SubElement(root, "title").text = "Referrals: open opportunities"
    SubElement(root, "updated").text = _moment(clean.today)
    SubElement(SubElement(root, "author"), "name").text = "referrals"
    newest = sorted(
        clean.opportunities,
        key=lambda opportunity: opportunity.posting.first_seen or date.min,
        reverse=True,
    )
    for opportunity in newest[:MOST]:
        _entry(root, opportunity, clean.today, ours)
    indent(root)
    text = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _entry(root: Element, opportunity: Opportunity, today: date, ours: str) -> None:
    posting = opportunity.posting
    entry = SubElement(root, "entry")
    SubElement(entry, "id").text = f"{ours}posting/{posting.id}"
    SubElement(entry, "title").text = f"{posting.title} at {posting.company}"
    SubElement(entry, "updated").text = _moment(posting.edited_on or posting.first_seen or today)
    if address := link(posting.url):
        SubElement(entry, "link", href=address)
    else:
        # RFC 4287, 4.1.2: without a link there must be content.
        SubElement(entry, "content").text = f"{posting.title} at {posting.company}"
    SubElement(entry, "summary").text = _summary(opportunity, today)


def _summary(opportunity: Opportunity, today: date) -> str:
    places = "; ".join(opportunity.posting.locations)
    names = list(dict.fromkeys(path.recipient.name for path in to_ask(opportunity)))
    people = f"People to ask: {', '.join(names)}" if names else "Nobody to ask yet"
    unseen = not_seen_since(opportunity.posting, today)
    doubt = f"Not seen since {unseen}" if unseen else ""
    return then(places, people, doubt)


def _moment(day: date) -> str:
    """Midnight UTC: a board tells days."""
    return datetime.combine(day, time(), UTC).isoformat()
