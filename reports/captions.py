"""The sentences over the report: what to do today, the subject, and words for a quiet morning."""

from __future__ import annotations

from referrals.domain.model import Duty, Opportunity, Path, Report
from reports.cards import invite, leading
from reports.drafts import recipient
from reports.words import clip, counted, first_name, listed, short_day

SUBJECT = 60
ACTION = 40
PREHEADER = 90

HEADLINES = {
    "follow_up": "Follow up with {who}",
    "thank": "Thank {who}",
    "close_loop": "Tell {who} how it ended",
    "give_back": "Do something for {who}",
}
SHORT = {
    "ask": "Ask {who} about {company}",
    "reconnect_first": "Say hello to {who} ({company})",
    "give_first": "Offer {who} your help ({company})",
    "mention_in_open_ask": "Tell {who} what is new at {company}",
    "advice": "Ask {who} about {company}",
    "ask_how_well": "Ask {who} about {company}",
}


# ------------------------------------------------------------------ the one thing to do today


def headline(report: Report) -> str:
    """One sentence."""
    if found := _first_ask(report):
        opportunity, path = found
        posting = opportunity.posting
        return f"{invite(path)} about {clip(posting.title, 80)} at {posting.company}."
    if _all_failed(report):
        return f"None of your {counted(len(report.boards), 'board')} could be read."
    if report.duties:
        return f"{_owed(report.duties[0], report.duties[0].contact.name)}."
    return _quiet(report)


def _quiet(report: Report) -> str:
    noted = len(report.opportunities)
    if report.scanned_at is None:
        return "Nothing has been scanned yet."
    if report.first_run:
        return f"{counted(noted, 'posting')} noted; from now on you hear of changes."
    if fresh := _new(report):
        return f"{counted(fresh, 'new posting')}, and nobody to ask there yet."
    return f"Nothing is due today. {counted(noted, 'open posting')} for you."


def _first_ask(report: Report) -> tuple[Opportunity, Path] | None:
    return next(((o, path) for o in report.opportunities if (path := leading(o))), None)


def _all_failed(report: Report) -> bool:
    return bool(report.boards) and all(board.ending == "failed" for board in report.boards)


def _owed(duty: Duty, who: str) -> str:
    return HEADLINES[duty.kind].format(who=who)


def _new(report: Report) -> int:
    return sum(opportunity.new for opportunity in report.opportunities)


def tally(report: Report) -> str:
    """What the book holds this morning."""
    if report.first_run and _first_ask(report):
        noted = counted(len(report.opportunities), "posting")
        return f"{noted} noted; from now on you hear of changes"
    said = [counted(len(report.opportunities), "open posting") + " for you"]
    said += [f"{fresh} new"] if (fresh := _new(report)) else []
    said += [f"{len(report.closed)} closed"] if report.closed else []
    return " · ".join([*said, counted(report.contacts, "person you know", "people you know")])


# ------------------------------------------------------------------ the mail's two lines


def subject(report: Report) -> str:
    """At most 60 characters, the action in the first 40, the day at the end: two reports that say
    the same would be joined into one thread."""
    today = f" · {short_day(report.today)}"
    action = clip(_action(report), ACTION)
    room = SUBJECT - len(action) - len(today)
    other = next((f"; {fact}" for fact in _others(report) if len(fact) + 2 <= room), "")
    return f"{action}{other}{today}"


def _action(report: Report) -> str:
    if found := _first_ask(report):
        opportunity, path = found
        who, company = first_name(recipient(path)), opportunity.posting.company
        return SHORT[path.action].format(who=who, company=company)
    if report.duties and not _all_failed(report):
        return _owed(report.duties[0], first_name(report.duties[0].contact))
    return headline(report).rstrip(".").partition(";")[0].partition(",")[0]


def preheader(report: Report) -> str:
    """At most 90 characters of other facts."""
    return clip("; ".join(_others(report)) or "The report of this morning", PREHEADER)


def _others(report: Report) -> list[str]:
    """What else there is, the most pressing first, as counts."""
    kinds = [duty.kind for duty in report.duties]
    failed = sum(board.ending == "failed" for board in report.boards)
    counts = [
        (kinds.count("follow_up"), "follow-up due", "follow-ups due"),
        (kinds.count("thank") + kinds.count("close_loop"), "thank-you owed", "thank-yous owed"),
        (_new(report), "new posting", "new postings"),
        (len(report.closed), "closed", "closed"),
        (failed, "board not read", "boards not read"),
        (kinds.count("give_back"), "favour to return", "favours to return"),
    ]
    return [counted(number, one, many) for number, one, many in counts if number]


# ------------------------------------------------------------------ when there is nobody to ask


def nobody_to_ask(report: Report) -> tuple[str, str]:
    """What to say in place of the first card, and the command that helps (or nothing)."""
    if report.scanned_at is None:
        return "Nothing has been scanned yet. The first scan notes what is open.", "referrals scan"
    if not report.contacts:
        said = (
            "There is nobody in your address book yet. LinkedIn lets you download your "
            "connections; bring them in, and the next report says whom to ask."
        )
        return said, "referrals contacts import Connections.csv"
    if _all_failed(report):
        said = (
            "No board could be read this time, so nothing new is known. What to do is said below."
        )
        return said, "referrals companies check"
    if not report.opportunities:
        said = "No open posting suits your search today. Those that were left out, and why:"
        return said, "referrals postings --dropped"
    return _no_match(report), ""


def _no_match(report: Report) -> str:
    if any(opportunity.paths or opportunity.blocked for opportunity in report.opportunities):
        return "Everyone who could help is at rest or waits for your thanks. Below is until when."
    names = dict.fromkeys(name for o in report.opportunities for name in o.lookouts)
    if not names:
        return "You know nobody yet where something is open that suits you."
    return (
        "You know nobody yet where something is open that suits you. "
        f"{listed(list(names)[:3])} could keep an eye out for you."
    )
