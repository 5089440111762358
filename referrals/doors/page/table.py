"""Which room answers which address."""

from __future__ import annotations

from collections.abc import Callable

from referrals.doors.page.answers import Answer, Asked
from referrals.doors.page.rooms import (
    asks,
    companies,
    import_,
    log,
    numbers,
    people,
    postings,
    review,
    scan,
    today,
)

Room = Callable[[Asked], Answer]
PAGES: dict[str, Room] = {
    "/": today.today,
    "/asks": asks.asks,
    "/people": people.people,
    "/people/{key:int}": people.person,
    "/review": review.review,
    "/postings": postings.postings,
    "/postings/{key:int}": postings.posting,
    "/companies": companies.companies,
    "/numbers": numbers.numbers,
    "/import": import_.import_,
    "/scan": scan.scan,
    "/scan/events": scan.events,
}
ACTIONS: dict[str, Room] = {
    "/log/ask": log.asked_somebody,
    "/log/done": log.done,
    "/log/snooze": log.not_now,
    "/log/outcome": log.outcome_of,
    "/log/thanks": log.thanks,
    "/log/met": log.met,
    "/log/drafts": log.into_drafts,
    "/log/undo": log.take_it_back,
    "/people/edit": people.edit,
    "/people/merge": people.merge,
    "/people/part": people.part,
    "/review/employer": review.employer,
    "/log/applied": postings.applied_for,
    "/companies/look": companies.look,
    "/companies/add": companies.add,
    "/companies/remove": companies.remove,
    "/import": import_.drop,
    "/import/do": import_.do,
    "/scan": scan.start,
}
