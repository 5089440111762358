"""The two lines that a mailbox shows: the subject, and the preheader beside it."""

from __future__ import annotations

from collections.abc import Iterator

from referrals.domain.advice.action_words import words_for
from referrals.domain.duties.duty_words import duty_headline
from referrals.model.advice import Report
from referrals.model.wording import counted
from reports.say.words import clip, first_name, short_day
from reports.view import quiet_mornings
from reports.view.summary import tally
from reports.view.tasks import STEPS

SUBJECT = 60
ACTION = 40
COMPANY = 8
"""Characters of a company's name that say which it is."""
PREHEADER = 90


def subject(report: Report) -> str:
    """At most 60 characters, the action in the first 40, the day at the end: two reports that say
    the same would be joined into one thread."""
    beside = _beside(report)
    return _action(report) + (f"; {beside}" if beside else "") + _today(report)


def preheader(report: Report) -> str:
    """At most 90 characters of facts that the subject does not tell."""
    beside = _beside(report)
    text = ""
    for fact in _pressing(report):
        longer = f"{text}; {fact}" if text else fact
        if fact != beside and len(longer) <= PREHEADER:
            text = longer
    return text or clip(_calm(report), PREHEADER)


def _calm(report: Report) -> str:
    """Where no other fact presses: a quiet morning's first sentence, or what the book holds."""
    return (
        quiet_mornings.quiet_morning(report).words.partition(". ")[0]
        if quiet_mornings.leads(report)
        else tally(report)
    )


def _today(report: Report) -> str:
    return f" · {short_day(report.today)}"


def _action(report: Report) -> str:
    action = clip(_act(report), ACTION)
    return action if action.count("(") == action.count(")") else action.rpartition(" (")[0]


def _act(report: Report) -> str:
    if report.asks:
        ask = report.asks[0]
        who, company = first_name(ask.path.recipient), ask.opportunity.posting.company
        words = words_for(ask.path).subject
        room = ACTION - len(words.format(who=who, company=""))
        return words.format(who=who, company=clip(company, max(COMPANY, room)))
    if quiet_mornings.leads(report):
        return quiet_mornings.quiet_morning(report).short
    return duty_headline(report.duties[0], first_name(report.duties[0].contact))


def _beside(report: Report) -> str:
    """The most pressing other fact, where the subject has room for it."""
    fact = next(_pressing(report), "")
    room = SUBJECT - len(_action(report) + _today(report)) - len("; ")
    return fact if len(fact) <= room else ""


def _pressing(report: Report) -> Iterator[str]:
    """What else there is, as counts, the most pressing first; a quiet morning's own words tell
    what is new and what failed."""
    told = quiet_mornings.leads(report)
    kinds = [duty.kind for duty in report.duties]
    failed = sum(board.ending == "failed" for board in report.boards)
    counts = [
        (sum(map(kinds.count, ("follow_up", *STEPS))), "follow-up due", "follow-ups due"),
        (kinds.count("thank") + kinds.count("close_loop"), "thank-you owed", "thank-yous owed"),
        (
            0 if told or report.first_run else quiet_mornings.fresh(report),
            "new posting",
            "new postings",
        ),
        (len(report.closed), "closed", "closed"),
        (0 if told else failed, "board not read", "boards not read"),
        (kinds.count("give_back") + len(report.tips), "favour to do", "favours to do"),
        (kinds.count("remind_lookout"), "lookout to renew", "lookouts to renew"),
        (kinds.count("keep_in_touch"), "sign of life due", "signs of life due"),
    ]
    return (counted(number, one, many) for number, one, many in counts if number)
