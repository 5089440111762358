"""What is to be done for whom, and the ends of lookouts, as a calendar (RFC 5545), to subscribe to
or import.

The same thing keeps its UID from scan to scan, so that a calendar moves it instead of doubling it.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from referrals.domain.duties.duty_words import duty_headline
from referrals.domain.postings.rest import doubt_about
from referrals.model.advice import Duty, Report
from reports.say.safety import link
from reports.say.washing import washed
from reports.say.words import how_late


def calendar(report: Report, alarm: time | None = None) -> bytes:
    """The report's agenda, one all-day entry each; the same agenda gives the same bytes. *alarm*
    is the time of day to be reminded at."""
    clean = washed(report)
    shown = Calendar()
    shown.add("prodid", "-//referrals//EN")
    shown.add("version", "2.0")
    shown.add("x-wr-calname", "Referrals")
    stamp = datetime.combine(clean.today, time(), UTC)
    for duty in clean.agenda:
        shown.add_component(_entry(duty, clean, stamp, alarm))
    return bytes(shown.to_ical())


def _entry(duty: Duty, report: Report, stamp: datetime, alarm: time | None) -> Event:
    today, book = report.today, report.book
    entry = Event()
    entry.add("uid", f"{_key(duty)}@{book}{'.' if book else ''}referrals.local")
    entry.add("dtstamp", stamp)
    # Nobody looks at last week in a calendar: what is overdue stands where it is to be done.
    entry.add("dtstart", max(duty.due, today))
    late = f", {how_late(duty.due, today)}" if duty.due < today else ""
    doubt = doubt_about(duty.posting, today) if duty.posting else ""
    entry.add("summary", f"{_title(duty)}{doubt}{late}")
    # It does not make the day busy.
    entry.add("transp", "TRANSPARENT")
    if duty.posting and (address := link(duty.posting.url)):
        entry.add("url", address)
    if alarm:
        entry.add_component(_reminder(alarm, _title(duty)))
    return entry


def _reminder(at: time, words: str) -> Alarm:
    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", words)
    # An entry of a whole day begins at midnight.
    reminder.add("trigger", timedelta(hours=at.hour, minutes=at.minute))
    return reminder


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
