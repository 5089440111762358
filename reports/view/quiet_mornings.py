"""Words for mornings without an ask: why there is none, and what helps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from referrals.model.advice import Blocked, Report
from referrals.model.wording import counted, spoken
from reports.say.words import listed


@dataclass(frozen=True, kw_only=True)
class QuietMorning:
    """What a quiet morning says instead of a first card."""

    headline: str
    short: str
    """The headline for the subject, at most 40 characters."""
    words: str
    command: str = ""
    """The command that helps, or empty."""


def leads(report: Report) -> bool:
    """Whether there is nothing to do that the mail could open with."""
    return not report.asks and (not report.duties or all_failed(report))


def all_failed(report: Report) -> bool:
    return bool(report.boards) and all(board.ending == "failed" for board in report.boards)


def fresh(report: Report) -> int:
    """How many postings are new."""
    return sum(opportunity.new for opportunity in report.opportunities)


def quiet_morning(report: Report) -> QuietMorning:
    """The words for the first reason that applies."""
    return next(filter(None, _reasons(report)))


def _reasons(report: Report) -> Iterator[QuietMorning | None]:
    yield _hired(report.hired_on) if report.hired_on else None
    yield _nothing_scanned() if report.scanned_at is None else None
    yield _nothing_read(report) if all_failed(report) else None
    yield _nobody_known() if not report.contacts else None
    yield _first_run(report) if report.first_run else None
    yield _nothing_suits(report) if not report.opportunities else None
    yield _no_path(report)


def _hired(on: date) -> QuietMorning:
    return QuietMorning(
        headline=f"You were hired on {spoken(on)}: your search rests.",
        short="You were hired: your search rests",
        words="Nobody is asked for anything any more. Should you look again, this command begins.",
        command="referrals wake",
    )


def _nothing_scanned() -> QuietMorning:
    return QuietMorning(
        headline="Nothing has been scanned yet.",
        short="Nothing scanned yet",
        words="The first scan notes what is open at the companies that you watch.",
        command="referrals scan",
    )


def _nothing_read(report: Report) -> QuietMorning:
    boards = len(report.boards)
    many = boards > 1
    return QuietMorning(
        headline=f"Not one of your {boards} boards could be read."
        if many
        else "Your only board could not be read.",
        short=f"{boards} of {boards} boards not read" if many else "Your only board was not read",
        words="Nothing is concluded from that: no posting counts as closed. "
        "What to do is said below.",
        command="referrals companies check",
    )


def _nobody_known() -> QuietMorning:
    return QuietMorning(
        headline="Bring in the people you know: so far there is nobody to ask.",
        short="Bring in the people you know",
        words="There is nobody in your address book yet. LinkedIn lets you download your "
        "connections; bring them in, and the next report says whom to ask.",
        command="referrals contacts import Connections.csv",
    )


def first_run(report: Report) -> str:
    """What the first scan found, and that only changes are told from then on."""
    return (
        f"{counted(len(report.opportunities), 'posting')} noted; from now on you hear of changes."
    )


def _first_run(report: Report) -> QuietMorning:
    if not report.opportunities:
        return _nothing_suits(report)
    rest, said = _no_path(report), first_run(report)
    return QuietMorning(
        headline=said, short=said.partition(";")[0], words=rest.words, command=rest.command
    )


def _nothing_suits(report: Report) -> QuietMorning:
    words = "A wider search may help. This command lists what was left out, and why."
    if report.first_run:
        words = f"From now on you hear of changes. {words}"
    return QuietMorning(
        headline="Nothing is due, and no open posting suits your search.",
        short="Nothing due, no posting suits you",
        words=words,
        command="referrals postings --dropped",
    )


def _none_planned(report: Report) -> QuietMorning:
    names = dict.fromkeys(ask.path.recipient.name for ask in report.later)
    return QuietMorning(
        headline="No further ask is planned this week, and nothing else is due.",
        short="No further ask is planned this week",
        words=f"A few asks a week get further than many at once. Next: {listed(list(names)[:3])}.",
        command="referrals today",
    )


def _no_path(report: Report) -> QuietMorning:
    if report.later:
        return _none_planned(report)
    if new := fresh(report):
        new_postings = counted(new, "new posting")
        return QuietMorning(
            headline=f"{new_postings}, and nobody to ask there yet.",
            short=f"{new_postings}, nobody to ask yet",
            words=_helpers(report),
        )
    noted = counted(len(report.opportunities), "open posting")
    words = f"All is well: the scans run, and you hear of what is new. {_helpers(report)}"
    return QuietMorning(
        headline=f"Nothing is due. {noted} for you.", short=f"Nothing due; {noted}", words=words
    )


def _helpers(report: Report) -> str:
    """Who will be free to be asked, or could keep an eye out."""
    resting = [blocked for o in report.opportunities for blocked in o.blocked]
    if resting or any(opportunity.paths for opportunity in report.opportunities):
        return f"Everyone who could help is at rest or waits for your thanks.{_free(resting)}"
    names = dict.fromkeys(name for o in report.opportunities for name in o.watchers)
    sentence = "You know nobody yet where something is open that suits you. "
    if not names:
        return f"{sentence}Whom do you know who might know somebody there?"
    return f"{sentence}You could ask {listed(list(names)[:3])} to keep an eye out."


def _free(resting: list[Blocked]) -> str:
    """The next who may be asked again."""
    ends = ((blocked.until, blocked.contact.name) for blocked in resting if blocked.until)
    until, name = min(ends, default=(None, ""))
    return f" The next to be free is {name}, from {spoken(until)} on." if until else ""
