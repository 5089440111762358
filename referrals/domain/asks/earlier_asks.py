"""What an employer did with the user's earlier asks: a fact to know before the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from referrals.domain.asks.asks import is_open
from referrals.model.log import Ask, AskStatus
from referrals.model.wording import counted, spoken

ENDS: dict[AskStatus, str] = {
    "hired": "hired", "not_hired": "not hired", "ineligible": "called not eligible",
    "posting_closed": "the posting closed",
}  # fmt: skip
COUNTED: tuple[tuple[AskStatus, str], ...] = (
    ("submitted", "referral"), ("interviewing", "interview"), ("offer", "offer"),
)  # fmt: skip


def earlier_asks(asks: Iterable[Ask], company: str, today: date) -> str:
    """ "your 2 earlier asks there: 1 referral, 1 interview; last: not hired on 2 September 2026";
    empty where none has ended. *asks* are as of the day."""
    ended = [ask for ask in asks if _is_one(ask, company, today)]
    if not ended:
        return ""
    number = counted(len(ended), "earlier ask") if len(ended) > 1 else "earlier ask"
    counts = ", ".join(_counts(ended)) or "no referral"
    return f"your {number} there: {counts}{_last(ended)}"


def _is_one(ask: Ask, company: str, today: date) -> bool:
    asked = ask.kind in ("referral", "introduction") and ask.company == company
    return asked and not is_open(ask) and ask.sent_on <= today


def _counts(ended: Sequence[Ask]) -> Iterator[str]:
    for status, name in COUNTED:
        if count := sum(ask.reached(status) is not None for ask in ended):
            yield counted(count, name)


def _last(ended: Sequence[Ask]) -> str:
    """By the company; how a person answered is the person's."""
    by_company = [ask.steps[-1] for ask in ended if ask.status in ENDS]
    step = max(by_company, key=lambda step: step.on, default=None)
    return f"; last: {ENDS[step.status]} on {spoken(step.on)}" if step else ""
