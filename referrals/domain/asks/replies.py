"""Which asks a letter of the one who was asked may answer."""

from __future__ import annotations

from datetime import date

from referrals.model.log import Ask


def may_have_answered(ask: Ask, on: date | None = None) -> bool:
    """Whether nothing is logged but that it was sent, and that no answer came; *on*: nor since."""
    return ask.status in ("sent", "no_response") and (on is None or on >= _last_sent(ask))


def _last_sent(ask: Ask) -> date:
    return max(step.on for step in ask.steps if step.status in ("sent", "drafted"))
