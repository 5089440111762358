"""The codes of asks in the order in which a reader meets them: A1 is today's first ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from referrals.domain.advice.todays_asks import with_todays_asks
from referrals.model.advice import Opportunity, Report


def in_page_order(report: Report) -> Report:
    """Its asks numbered from A1: today's, then those that come later, then all other ways."""
    met = cards_of(report)
    others = (path.code for one in report.opportunities for path in one.paths)
    codes = filter(None, dict.fromkeys([*met, *sorted(others, key=code_number)]))
    return recoded(report, {code: f"A{n}" for n, code in enumerate(codes, 1)})


def cards_of(report: Report) -> list[str]:
    """The codes of the cards of the page, from its top."""
    page = with_todays_asks(report)
    return [ask.path.code for ask in (*page.asks, *page.later)]


def code_number(code: str) -> int:
    """12 of "A12"."""
    return int(code[1:] or "0")


def recoded(report: Report, new: Mapping[str, str]) -> Report:
    """The report with other codes; those that *new* does not name stay."""
    return replace(
        report,
        opportunities=tuple(_recoded(one, new) for one in report.opportunities),
        duties=tuple(replace(duty, code=new.get(duty.code, duty.code)) for duty in report.duties),
        tips=tuple(replace(tip, code=new.get(tip.code, tip.code)) for tip in report.tips),
        plan=tuple(new.get(code, code) for code in report.plan),
    )


def _recoded(opportunity: Opportunity, new: Mapping[str, str]) -> Opportunity:
    """Most have their codes already, and there are thousands: only the others are made anew."""
    if all(new.get(path.code, path.code) == path.code for path in opportunity.paths):
        return opportunity
    paths = (replace(path, code=new.get(path.code, path.code)) for path in opportunity.paths)
    return replace(opportunity, paths=tuple(paths))
