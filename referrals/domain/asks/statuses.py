"""What may become of an ask: which status may follow which, and how a mistake is corrected.

An introduction is asked of the connector, who asks the target before the two are joined (double
opt-in): sent → agreed → passed_on → both_agreed → introduced. Who logs less may skip what must have
happened in between, here and on the way to a job.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from referrals.model.errors import ReferralsError
from referrals.model.log import Ask, AskKind, AskStatus, Step

FIRST: tuple[AskStatus, ...] = ("drafted", "sent")
INTRODUCING: tuple[AskStatus, ...] = ("passed_on", "both_agreed", "introduced")

REFERRED: tuple[AskStatus, ...] = ("submitted", "interviewing", "offer", "hired", "not_hired")

AFTER: dict[AskStatus, tuple[AskStatus, ...]] = {
    "drafted": ("sent", "withdrawn"),
    # Sent again is the one reminder.
    "sent": (
        "agreed", "declined", "no_response", "withdrawn", *INTRODUCING, *REFERRED, "ineligible",
        "posting_closed", "sent",
    ),
    "agreed": (
        *INTRODUCING, *REFERRED, "declined", "no_response", "withdrawn", "ineligible",
        "posting_closed",
    ),
    "no_response": ("agreed", "declined", *INTRODUCING, *REFERRED),
    "declined": ("agreed",),
    "withdrawn": (),
    "passed_on": (
        "both_agreed", "introduced", "declined", "no_response", "withdrawn", "posting_closed",
    ),
    "both_agreed": ("introduced", "declined", "no_response", "withdrawn", "posting_closed"),
    "introduced": (*REFERRED, "ineligible", "posting_closed"),
    "submitted": ("interviewing", "offer", "hired", "not_hired", "ineligible", "posting_closed"),
    "interviewing": ("offer", "hired", "not_hired", "posting_closed"),
    "offer": ("hired", "not_hired"),
    "posting_closed": ("agreed", *REFERRED),
    "hired": (),
    "not_hired": ("interviewing",),
    "ineligible": (),
}  # fmt: skip
"""What may follow what; late answers and postings that come back are news, not mistakes."""


class OutOfOrder(ReferralsError):
    """A status that cannot follow the one before, or a date before the last step's."""

    exit_code = 2


def possible(ask: Ask) -> tuple[AskStatus, ...]:
    """What may come next. Never a third message: after the one reminder the ask is not sent
    again."""
    left_out = () if ask.kind == "introduction" else INTRODUCING
    reminded = ("sent",) if followed_up(ask) else ()
    return tuple(s for s in AFTER[ask.status] if s not in (*left_out, *reminded))


def advance(
    ask: Ask,
    status: AskStatus,
    on: date,
    note: str | None = None,
    postings: tuple[int, ...] = (),
) -> Ask:
    """The ask with one more step; a company's no may name *postings*. Raises OutOfOrder with what
    may come instead."""
    if status not in possible(ask):
        instead = ", ".join(possible(ask)) or "nothing more"
        raise OutOfOrder(f"ask {ask.id} is {ask.status}; after that comes {instead}, not {status}")
    if on < ask.steps[-1].on:
        raise OutOfOrder(f"ask {ask.id} became {ask.status} on {ask.steps[-1].on}; {on} is before")
    return replace(ask, steps=(*ask.steps, Step(status, on, note, postings)))


def correct(
    ask: Ask,
    status: AskStatus,
    on: date,
    note: str | None = None,
    postings: tuple[int, ...] = (),
) -> Ask:
    """The ask with another last step; the one it replaces is struck. Raises OutOfOrder."""
    before, struck = ask.steps[:-1], (*ask.struck, ask.steps[-1])
    if before:
        return advance(replace(ask, steps=before, struck=struck), status, on, note, postings)
    if status not in FIRST:
        raise OutOfOrder(f"ask {ask.id} begins with {' or '.join(FIRST)}, not with {status}")
    return replace(ask, steps=(Step(status, on, note),), struck=struck)


def usual_of(status: AskStatus, kind: AskKind) -> bool:
    """Whether *status* is told of asks of this *kind* where there are others: how an introduction
    came about of introductions, what the company does of referrals."""
    if status in INTRODUCING:
        return kind == "introduction"
    return kind == "referral" or status not in (*REFERRED, "ineligible", "posting_closed")


def followed_up(ask: Ask) -> date | None:
    """The day of the one reminder."""
    sent = [step.on for step in ask.steps if step.status == "sent"]
    return sent[1] if len(sent) > 1 else None


def declined_by(ask: Ask) -> int | None:
    """Who said no: the connector before the request was passed on, the target after it."""
    if ask.status != "declined":
        return None
    return ask.contact if ask.via is None or _reached_target(ask) else ask.via


def _reached_target(ask: Ask) -> bool:
    return ask.kind != "introduction" or ask.reached(*INTRODUCING) is not None
