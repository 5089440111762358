"""A task for each thing owed to a person, and for each thing that could be done for one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from referrals.domain.postings.rest import not_seen_since
from referrals.model.advice import Duty, DutyKind, Report, Tip
from reports.drafts.draft import duty_draft
from reports.drafts.one_tap import SILENT, OneTap
from reports.drafts.send_link import Outgoing, outgoing
from reports.say.words import day, first_name, how_late
from reports.view.cards import Link, named, pasted

STEPS: tuple[DutyKind, ...] = (
    "offer_material", "ask_kindly", "ask_if_introduced", "ask_for_news", "prepare",
)  # fmt: skip
"""What comes next in a thread."""
FOLLOW_UP: tuple[DutyKind, ...] = (*STEPS, "follow_up", "remind_lookout", "keep_in_touch")
FAVOURS = ("G", "H")
"""What the codes of a favour back and of a posting to pass on begin with."""
THANK: tuple[DutyKind, ...] = ("thank", "close_loop")


@dataclass(frozen=True)
class Task:
    """One thing owed to a person, or a chance to give; *code* is empty where there is none."""

    code: str
    who: str
    first: str
    due: str
    text: str
    posting: Link | None
    outgoing: Outgoing
    paste: str
    """The words themselves, where no mail address is known to send them to; else empty."""
    log: str
    answer: str
    """What the user says with one tap, and the link that says it from a phone."""
    done: str | None


def tasks(report: Report, kinds: tuple[DutyKind, ...], tap: OneTap = SILENT) -> list[Task]:
    """What is owed of these *kinds*, the most overdue first."""
    owed = sorted((d for d in report.duties if d.kind in kinds), key=lambda duty: duty.due)
    return [_task(duty, report, tap) for duty in owed]


def giving(report: Report, tap: OneTap = SILENT) -> list[Task]:
    """What could be done for others: for one who is owed something, and for one whose own search
    a posting suits, in turns; nobody is named twice."""
    owed = tasks(report, ("give_back",), tap)
    debts = {duty.contact.id for duty in report.duties if duty.kind == "give_back"}
    chances = [_task(_passed_on(t, report), report, tap) for t in _fresh(report, debts)]
    return [*owed[:1], *chances[:1], *owed[1:], *chances[1:]]


def _fresh(report: Report, told: set[int]) -> Iterator[Tip]:
    for tip in report.tips:
        if tip.contact.id not in told:
            told.add(tip.contact.id)
            yield tip


def _passed_on(tip: Tip, report: Report) -> Duty:
    """A posting that suits them is a good reason to write; no day is set for it."""
    return Duty(
        "keep_in_touch", tip.contact, report.today, tip.text, posting=tip.posting, code=tip.code
    )


def _doubt(duty: Duty, today: date) -> str:
    """Where what it is about was not seen any more; a card says nothing else of that."""
    unseen = duty.posting and not_seen_since(duty.posting, today)
    return f" (not seen since {day(unseen, today)})" if unseen else ""


def _task(duty: Duty, report: Report, tap: OneTap) -> Task:
    way_out = outgoing(duty_draft(duty, report.me), duty.contact)
    first = first_name(duty.contact)
    bound = bool(duty.code) and duty.code[0] not in FAVOURS
    return Task(
        code=duty.code,
        who=duty.contact.name,
        first=first,
        # A favour has no day on which it falls due.
        due=how_late(duty.due, report.today) if bound else "",
        text=f"{duty.text}{_doubt(duty, report.today)}",
        posting=named(duty.posting) if duty.posting else None,
        outgoing=way_out,
        paste=way_out.draft.body if pasted(way_out) else "",
        log=f"referrals done {duty.code}" if duty.code else "",
        answer=f"I {'wrote' if way_out.href else 'spoke'} to {first}",
        done=tap.link(duty.code, "asked"),
    )
