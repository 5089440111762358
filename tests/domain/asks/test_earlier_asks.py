"""What an employer did with earlier asks is told before the next."""

from __future__ import annotations

from datetime import date

from referrals.domain.asks.earlier_asks import earlier_asks
from referrals.model.log import Ask, AskStatus, Step

TODAY = date(2026, 11, 23)
SENT = date(2026, 8, 3)


def ask(*statuses: AskStatus, company: str = "Northwind") -> Ask:
    steps = (Step(s, date(2026, 8 + n, 4)) for n, s in enumerate(statuses))
    return Ask(3, "referral", company, (Step("sent", SENT), *steps))


def test_what_came_of_them_is_counted_and_the_last_word_told() -> None:
    asks = [ask("submitted", "interviewing", "not_hired"), ask("declined"), ask("agreed")]

    assert earlier_asks(asks, "Northwind", TODAY) == (
        "your 2 earlier asks there: 1 referral, 1 interview; last: not hired on 4 October 2026"
    )


def test_a_persons_no_is_not_the_employers() -> None:
    assert earlier_asks([ask("declined")], "Northwind", TODAY) == (
        "your earlier ask there: no referral"
    )


def test_other_companies_and_what_is_open_say_nothing() -> None:
    asks = [ask("not_hired", company="Acme"), ask("agreed"), ask()]

    assert earlier_asks(asks, "Northwind", TODAY) == ""
