"""A time line for each ask: what happened when, on one scale for all of them.

Across, everything is in per cent of the line: the template draws it as wide as there is room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from referrals.domain.asks.asks import still_open
from referrals.model.advice import Report, Story
from referrals.model.log import AskStatus, Step
from reports.say.words import day, short_day
from reports.view.cards import Link, named

ASKS = 30
"""How many are drawn, the latest first."""
NO_BREAK = "\N{NO-BREAK SPACE}"
SPAN = 365
"""Days that the scale shows at most."""

SAID: dict[AskStatus, str] = {
    "no_response": "no answer", "passed_on": "passed on", "both_agreed": "both said yes",
    "submitted": "referred", "interviewing": "interview", "not_hired": "not hired",
    "posting_closed": "posting closed",
}  # fmt: skip
GOOD: tuple[AskStatus, ...] = (
    "agreed", "passed_on", "both_agreed", "introduced", "submitted", "interviewing", "offer",
    "hired",
)  # fmt: skip
KINDS = {
    "referral": "a referral", "introduction": "an introduction", "advice": "advice",
    "lookout": "a lookout", "mentoring": "mentoring",
}  # fmt: skip


@dataclass(frozen=True)
class Dot:
    """One step of an ask, *x* per cent from the left."""

    x: float
    good: bool
    said: str
    day: str


@dataclass(frozen=True)
class Course:
    """One ask from its first step to its last, or to today while it is open."""

    who: str
    via: str
    what: str
    """What was asked for: "a referral"."""
    company: str
    posting: Link | None
    dots: tuple[Dot, ...]
    start: float
    end: float
    begun: str
    """The day of its first step, to be sorted by."""
    open: bool


@dataclass(frozen=True)
class Month:
    """Where a month begins."""

    x: float
    name: str


@dataclass(frozen=True)
class Timeline:
    since: str
    courses: tuple[Course, ...]
    months: tuple[Month, ...]
    more: int


@dataclass(frozen=True)
class Scale:
    """Days as per cent of the line."""

    first: date
    last: date

    def at(self, on: date) -> float:
        share = (on - self.first).days / max((self.last - self.first).days, 1)
        return round(100 * min(max(share, 0), 1), 1)


def timeline(report: Report) -> Timeline:
    """The latest asks, on a scale from the earliest of them to today."""
    shown = report.stories[:ASKS]
    scale = Scale(_first(shown, report.today), report.today)
    going = still_open(story.ask for story in report.stories)
    return Timeline(
        since=day(scale.first, report.today),
        courses=tuple(_course(story, scale, story.ask in going) for story in shown),
        months=_months(scale),
        more=len(report.stories) - len(shown),
    )


def _first(stories: tuple[Story, ...], today: date) -> date:
    begun = min((story.ask.steps[0].on for story in stories), default=today)
    return max(begun, date.fromordinal(today.toordinal() - SPAN))


def _course(story: Story, scale: Scale, still: bool) -> Course:
    ask = story.ask
    dots = tuple(_dots(ask.steps, scale))
    return Course(
        who=story.contact.name,
        via=story.via.name if story.via else "",
        what=KINDS[ask.kind],
        company=ask.company,
        posting=named(story.posting, today=scale.last) if story.posting else None,
        dots=dots,
        start=dots[0].x,
        end=100 if still else dots[-1].x,
        begun=str(ask.steps[0].on),
        open=still,
    )


def _dots(steps: Sequence[Step], scale: Scale) -> Iterator[Dot]:
    """What is sent a second time is the reminder."""
    sent = False
    for step in steps:
        again = sent and step.status == "sent"
        said = "reminded" if again else SAID.get(step.status, step.status)
        on = short_day(step.on).replace(" ", NO_BREAK)
        yield Dot(scale.at(step.on), step.status in GOOD, said, on)
        sent = sent or step.status == "sent"


def _months(scale: Scale) -> tuple[Month, ...]:
    """Each first of a month on the scale."""
    firsts = [
        date(year, month, 1)
        for year in range(scale.first.year, scale.last.year + 1)
        for month in range(1, 13)
    ]
    return tuple(
        Month(scale.at(on), short_day(on)[2:]) for on in firsts if scale.first < on <= scale.last
    )
