"""What somebody did for the user in an ask: the yes, and the deed."""

from __future__ import annotations

from datetime import date

from referrals.domain.asks.asks import HELPED
from referrals.model.log import Ask, AskKind, AskStatus, Step

# Kinds of ask in which saying yes is already the help; a referral helps when it is submitted.
HELP_BY_AGREEING: tuple[AskKind, ...] = ("introduction", "advice", "lookout", "mentoring")
CONNECTED: tuple[AskStatus, ...] = ("both_agreed", "introduced")
YES: tuple[AskStatus, ...] = ("agreed", "passed_on", *CONNECTED, *HELPED)


def said_yes(ask: Ask, who: int) -> date | None:
    """The day on which *who*, the contact asked or the connector, agreed to help."""
    step = _yes(ask, who)
    return step.on if step else None


def _yes(ask: Ask, who: int) -> Step | None:
    if ask.kind == "introduction" and ask.via not in (None, who):
        # The first yes is the connector's; the target's comes when both agree.
        return ask.step_to(*CONNECTED, *HELPED)
    return ask.step_to(*YES)


def helped(ask: Ask, who: int) -> list[date]:
    """The days on which *who* did what was asked: who agreed to meet the user and referred them
    later has helped twice."""
    return [step.on for step in helpful_steps(ask, who)]


def helpful_steps(ask: Ask, who: int) -> list[Step]:
    """The steps in which it shows; of two on one day the later."""
    steps = [ask.step_to(*HELPED)]
    if who == ask.via:
        steps = [_yes(ask, who)]
    elif ask.kind in HELP_BY_AGREEING:
        steps = [_yes(ask, who), *steps]
    by_day = {step.on: step for step in sorted(filter(None, steps), key=lambda s: s.moment)}
    return [*by_day.values()]
