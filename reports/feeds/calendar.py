"""What is to be done for whom, and the ends of lookouts, as a calendar (RFC 5545), to subscribe to
or import.

The same thing keeps its UID from scan to scan, so that a calendar moves it instead of doubling it.
"""

from __future__ import annotations

from datetime import UTC, datetime, time

from icalendar import Calendar, Event

from referrals.domain.duties.duty_words import duty_headline
from referrals.model.advice import Duty, Report
from reports.say.safety import link, washed


def calendar(report: Report) -> bytes:
    """The report's agenda, one all-day entry each; the same agenda gives the same bytes."""
    clean = washed(report)
    shown = Calendar()
    shown.add("prodid", "-//referrals//EN")
    shown.add("version", "2.0")
    shown.add("x-wr-calname", "Referrals")
    stamp = datetime.combine(clean.today, time(), UTC)
    for duty in clean.agenda:
        shown.add_component(_entry(duty, stamp))
    return bytes(shown.to_ical())


def _entry(duty: Duty, stamp: datetime) -> Event:
    entry = Event()
    entry.add("uid", f"{_key(duty)}@referrals.local")
    entry.add("dtstamp", stamp)
    entry.add("dtstart", duty.due)
    entry.add("summary", _title(duty))
    # It does not make the day busy.
    entry.add("transp", "TRANSPARENT")
    if duty.posting and (address := link(duty.posting.url)):
        entry.add("url", address)
    return entry


def _key(duty: Duty) -> str:
    if duty.lookout:
        return f"{duty.kind}-lookout-{duty.lookout.id}"
    about = f"ask-{duty.ask.id}" if duty.ask else duty.due.isoformat()
    return f"{duty.kind}-contact-{duty.contact.id}-{about}"


def _title(duty: Duty) -> str:
    who, about = duty.contact.name, _subject(duty)
    match duty.kind:
        case "follow_up":
            return f"Follow up with {who}{about}"
        case "close_loop":
            return f"Tell {who} how it ended, and say thanks{about}"
        case "remind_lookout":
            return f"The lookout with {who} ends"
        case "thank":
            return f"Thank {who}{about}"
        case _:
            return f"{duty_headline(duty, who)}{about}"


def _subject(duty: Duty) -> str:
    if duty.posting:
        return f" ({duty.posting.title} at {duty.posting.company})"
    return f" ({duty.ask.company})" if duty.ask else ""
