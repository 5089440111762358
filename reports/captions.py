"""The sentences over the report: the one thing to do today, the subject, the line beside it."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.domain.model import Duty, DutyKind, Funnel, Report
from reports import quiet
from reports.asking import asks
from reports.cards import invite
from reports.drafts import recipient
from reports.words import clip, counted, first_name, short_day

SUBJECT = 60
ACTION = 40
PREHEADER = 90

HEADLINES: dict[DutyKind, str] = {
    "follow_up": "Follow up with {who}",
    "thank": "Thank {who}",
    "close_loop": "Tell {who} how it ended",
    "give_back": "Do something for {who}",
    "remind_lookout": "Remind {who} of your lookout",
    "keep_in_touch": "Write to {who}",
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
    if found := asks(report):
        opportunity, path = found[0]
        posting = opportunity.posting
        return f"{invite(path)} about {clip(posting.title, 80)} at {posting.company}."
    if quiet.leads(report):
        return quiet.quiet(report).headline
    return f"{_owed(report.duties[0], report.duties[0].contact.name)}."


def _owed(duty: Duty, who: str) -> str:
    return HEADLINES[duty.kind].format(who=who)


def noted(report: Report) -> str:
    """On the first morning, that the next ones tell of changes only; else empty."""
    said = quiet.first_run(report)
    return said if report.first_run and said != headline(report) else ""


def tally(report: Report) -> str:
    """What the book holds this morning."""
    return " · ".join(_holdings(report))


def _holdings(report: Report) -> Iterator[str]:
    yield counted(len(report.opportunities), "open posting") + " for you"
    if (new := quiet.fresh(report)) and not report.first_run:
        yield f"{new} new"
    if report.closed:
        yield f"{len(report.closed)} closed"
    yield counted(report.contacts, "person you know", "people you know")


def progress(funnel: Funnel) -> str:
    """ "7 asks · 5 replies · 3 referrals", and what came of those; empty before the first ask."""
    if not funnel.asks:
        return ""
    said = [
        counted(funnel.asks, "ask"),
        counted(funnel.replies, "reply", "replies"),
        counted(funnel.referrals, "referral"),
    ]
    later = (
        (funnel.interviews, "interview", "interviews"),
        (funnel.offers, "offer", "offers"),
        (funnel.hires, "hire", "hires"),
    )
    return " · ".join(said + [counted(n, one, many) for n, one, many in later if n])


def foot(scanned: str) -> str:
    """When the scan ran, why this mail came, how to stop it, where all of it is."""
    ran = f"Scanned {scanned}. " if scanned else ""
    return (
        f"{ran}This mail comes on mornings with news, and once a week as a sign of life, because "
        '[mail] in your config.toml says so; method = "none" there stops it. The full report is '
        "the file report.html on your machine."
    )


# ------------------------------------------------------------------ the mail's two lines


def subject(report: Report) -> str:
    """At most 60 characters, the action in the first 40, the day at the end: two reports that say
    the same would be joined into one thread."""
    beside = _beside(report)
    return _action(report) + (f"; {beside}" if beside else "") + _today(report)


def preheader(report: Report) -> str:
    """At most 90 characters of facts that the subject does not tell."""
    beside = _beside(report)
    facts = [fact for fact in _pressing(report) if fact != beside]
    return clip("; ".join(facts) or _calm(report), PREHEADER)


def _calm(report: Report) -> str:
    """Where no other fact presses: a quiet morning's first sentence, or what the book holds."""
    return quiet.quiet(report).words.partition(". ")[0] if quiet.leads(report) else tally(report)


def _today(report: Report) -> str:
    return f" · {short_day(report.today)}"


def _action(report: Report) -> str:
    return clip(_act(report), ACTION)


def _act(report: Report) -> str:
    if found := asks(report):
        opportunity, path = found[0]
        who, company = first_name(recipient(path)), opportunity.posting.company
        return SHORT[path.action].format(who=who, company=company)
    if quiet.leads(report):
        return quiet.quiet(report).short
    return _owed(report.duties[0], first_name(report.duties[0].contact))


def _beside(report: Report) -> str:
    """The most pressing other fact, where the subject has room for it."""
    fact = next(_pressing(report), "")
    room = SUBJECT - len(_action(report) + _today(report)) - len("; ")
    return fact if len(fact) <= room else ""


def _pressing(report: Report) -> Iterator[str]:
    """What else there is, as counts, the most pressing first; a quiet morning's own words tell
    what is new and what failed."""
    told = quiet.leads(report)
    kinds = [duty.kind for duty in report.duties]
    failed = sum(board.ending == "failed" for board in report.boards)
    counts = [
        (kinds.count("follow_up"), "follow-up due", "follow-ups due"),
        (kinds.count("thank") + kinds.count("close_loop"), "thank-you owed", "thank-yous owed"),
        (0 if told else quiet.fresh(report), "new posting", "new postings"),
        (len(report.closed), "closed", "closed"),
        (0 if told else failed, "board not read", "boards not read"),
        (kinds.count("give_back") + len(report.tips), "favour to do", "favours to do"),
        (kinds.count("remind_lookout"), "lookout to renew", "lookouts to renew"),
        (kinds.count("keep_in_touch"), "sign of life due", "signs of life due"),
    ]
    return (counted(number, one, many) for number, one, many in counts if number)
