"""How far asks get: sent, answered, submitted, and what came of it; counts, never bare shares."""

from __future__ import annotations

from collections.abc import Iterable

from referrals.domain.asks import HELPED
from referrals.domain.model import Ask, Funnel


def funnel(asks: Iterable[Ask]) -> Funnel:
    """Each stage counts the asks that ever came so far."""
    sent = [ask for ask in asks if ask.reached("sent")]
    return Funnel(
        asks=len(sent),
        replies=sum(bool(ask.reached("agreed", "declined", *HELPED)) for ask in sent),
        referrals=sum(bool(ask.kind == "referral" and ask.reached(*HELPED)) for ask in sent),
        interviews=sum(bool(ask.reached("interviewing", "offer", "hired")) for ask in sent),
        offers=sum(bool(ask.reached("offer", "hired")) for ask in sent),
        hires=sum(bool(ask.reached("hired")) for ask in sent),
    )
