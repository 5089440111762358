"""What the codes of a report stand for (A1, F2 …), and under which names that is hidden."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from referrals.domain.advice.page_order import cards_of, code_number, recoded
from referrals.model.advice import Duty, Opportunity, Path, Report, Tip
from referrals.model.wording import then
from referrals.store.book import Book
from referrals.store.codes import Subject
from referrals.store.engine import BookError

ASKS = 300
"""So many asks can be named by their code; nobody reads further."""


def record_codes(book: Book, report: Report) -> None:
    """Keep what the codes of *report* stand for, so that they can be named when it is out of
    date."""
    book.codes.keep(report.today, _printed(report))


def _printed(report: Report) -> dict[str, Subject]:
    """What the codes stand for that a page, a mail or a list prints: a report of the day names the
    best way to each posting, so the codes of all other ways stay free."""
    subjects = _subjects(report)
    if not (report.asks or report.later):
        return subjects
    best = [path.code for one in report.opportunities for path in one.paths[:1]]
    shown = {*best, *(ask.path.code for ask in (*report.asks, *report.later))}
    return {code: what for code, what in subjects.items() if code[0] != "A" or code in shown}


def offer_codes(book: Book, report: Report) -> str:
    """As `record_codes`, for what only shows the report: where the book cannot be written it says
    so, and the report is shown all the same."""
    try:
        record_codes(book, report)
    except BookError as error:
        return then(str(error), "The codes below are not known until then.")
    return ""


def with_the_days_codes(report: Report, kept: Mapping[str, Subject]) -> Report:
    """The report with the codes that its entries had in earlier reports, which *kept* them
    (`book.codes.lately`), and others for what is new: for two weeks a code means one thing."""
    if not kept:
        return report
    return recoded(report, _renamed(_subjects(report), kept, _beyond(report), cards_of(report)))


def _beyond(report: Report) -> set[str]:
    """The codes of asks that are not kept."""
    codes = (path.code for one in report.opportunities for path in one.paths)
    return {code for code in codes if code and int(code[1:]) > ASKS}


def _renamed(
    subjects: Mapping[str, Subject],
    kept: Mapping[str, Subject],
    taken: set[str],
    cards: Sequence[str],
) -> dict[str, str]:
    # What is done is done; what is due again after it is another matter.
    earlier = {_meaning(subject): code for code, subject in kept.items() if "done" not in subject}
    new = {code: earlier.get(_meaning(subject), "") for code, subject in subjects.items()}
    last = _drop_what_runs_back(new, cards)
    taken |= {*kept, *new.values()}
    onward = count(last + 1)
    numbers = {letter: count(1) for letter in {code[0] for code in new}}
    unnamed = (code for code, earlier_code in new.items() if not earlier_code)
    for code in sorted(unnamed, key=code_number):
        unused = onward if code in cards else numbers[code[0]]
        free = (f"{code[0]}{number}" for number in unused)
        new[code] = next(other for other in free if other not in taken)
        taken.add(new[code])
    return new


def _drop_what_runs_back(new: dict[str, str], cards: Sequence[str]) -> int:
    """Leave cards their earlier codes only while the codes of the page go up; behind a new one all
    get another, and the earlier one goes on to mean the same. Returns the last number left."""
    last, left = 0, True
    for code in (code for code in cards if code in new):
        left = left and code_number(new[code]) > last
        if left:
            last = code_number(new[code])
        else:
            new[code] = ""
    return last


def _meaning(subject: Subject) -> str:
    return json.dumps(subject, sort_keys=True)


def _subjects(report: Report) -> dict[str, Subject]:
    """All postings of a bundle have one code; it stands for the ask about the one it names."""
    asks = {
        path.code: (opportunity, path)
        for opportunity in report.opportunities
        for path in opportunity.paths
        if path.code and int(path.code[1:]) <= ASKS
        if opportunity.posting.id in path.bundle[:1] or not path.bundle
    }
    return (
        {code: _asking(*asked) for code, asked in asks.items()}
        | {duty.code: _owing(duty) for duty in report.duties}
        | {tip.code: _helping(tip) for tip in report.tips if tip.code}
    )


def _asking(opportunity: Opportunity, path: Path) -> Subject:
    postings = path.bundle or (opportunity.posting.id,)
    return {
        "kind": path.action,
        "route": path.route,
        "contact": path.contact.id,
        "via": path.via.id if path.via else None,
        "postings": postings,
        "hidden_as": [_name(path, posting) for posting in postings],
    }


def _owing(duty: Duty) -> Subject:
    return {
        "kind": duty.kind,
        "contact": duty.contact.id,
        "ask": duty.ask.id if duty.ask else None,
        "lookout": duty.lookout.id if duty.lookout else None,
        "postings": [duty.posting.id] if duty.posting else [],
        "hidden_as": [duty.name],
    } | ({"also": [posting.id for posting in duty.also]} if duty.also else {})


def _helping(tip: Tip) -> Subject:
    return {
        "kind": "help",
        "contact": tip.contact.id,
        "postings": [tip.posting.id],
        "hidden_as": [_tip_name(tip)],
    }


# ------------------------------------------------------------------ hidden for a while


def _name(path: Path, posting: int) -> str:
    return f"ask {path.contact.id} via {path.via.id if path.via else 0} about {posting}"


def _tip_name(tip: Tip) -> str:
    return f"help {tip.contact.id} about {tip.posting.id}"


def without_snoozed(report: Report, hidden: frozenset[str]) -> Report:
    """The report without what the user does not want to see today (`book.codes.snoozed`)."""
    shown = [_without(opportunity, hidden) for opportunity in report.opportunities]
    # Whose every path is hidden is not without a path.
    left = tuple(
        after
        for before, after in zip(report.opportunities, shown, strict=True)
        if after.paths or not before.paths
    )
    codes = {path.code for opportunity in left for path in opportunity.paths}
    return replace(
        report,
        opportunities=left,
        duties=tuple(duty for duty in report.duties if duty.name not in hidden),
        tips=tuple(tip for tip in report.tips if _tip_name(tip) not in hidden),
        plan=tuple(code for code in report.plan if code in codes),
    )


def _without(opportunity: Opportunity, hidden: frozenset[str]) -> Opportunity:
    paths = (p for p in opportunity.paths if _name(p, opportunity.posting.id) not in hidden)
    return replace(opportunity, paths=tuple(paths))
