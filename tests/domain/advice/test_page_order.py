"""A1 is today's first ask, and the codes go on in the order in which a reader meets the asks."""

from __future__ import annotations

from dataclasses import replace

from referrals.domain.advice.page_order import in_page_order
from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.model.advice import NextAsk, Report
from tests.reports.morning import MORNING


def codes(asks: tuple[NextAsk, ...]) -> list[str]:
    return [ask.path.code for ask in asks]


def ordered(plan: tuple[str, ...]) -> Report:
    return with_todays_asks(in_page_order(replace(MORNING, plan=plan, asks=(), later=())))


def test_todays_asks_have_the_first_codes_and_those_of_later_the_next() -> None:
    report = ordered(plan=("A6", "A3"))

    assert codes(report.asks) == ["A1", "A2"]
    assert codes(report.later) == ["A3", "A4"]
    assert [ask.path.contact.name for ask in report.asks] == ["Rajesh Iyer", "Agnieszka Nowak"]
    assert report.plan == ("A1", "A2")


def test_every_way_keeps_a_code_of_its_own_and_a_bundle_its_one() -> None:
    report = ordered(plan=())

    before = {path.code for one in MORNING.opportunities for path in one.paths}
    after = {path.code for one in report.opportunities for path in one.paths}
    assert after == before
    assert report.opportunities[0].paths[0].code == report.opportunities[2].paths[0].code
