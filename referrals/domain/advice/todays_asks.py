"""Whom to ask today, and who comes later: what every report, mail and list of the day shows.

Today's asks are those of the week's plan, which keeps to `per_week`, and what is to be mentioned in
an ask that was sent before, which costs nobody a new request. All other ways come later. Nobody is
named twice, no posting has two referrers, and who is to be thanked first is asked for nothing. What
a person is owed and one of today's asks begins with is one letter, and so is told once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from referrals.domain.advice.one_letter import named_in_a_reminder
from referrals.model.advice import Action, DutyKind, NextAsk, Opportunity, Path, Report

TODAY = 3
"""How many asks a day: more are not done well (REPORT.md)."""
BEGINS_WITH: dict[Action, DutyKind] = {
    "give_first": "give_back", "reconnect_first": "keep_in_touch",
}  # fmt: skip
"""What is owed and done with the first letter of such an ask."""


def with_todays_asks(report: Report) -> Report:
    """The report with its `asks` and its `later`, by its opportunities and its plan."""
    chosen = [*_planned(report), *_mentions(report)]
    once = list(_once([*chosen, *_best(report)]))
    todays = [ask for ask in once if ask in chosen][:TODAY]
    later = [ask for ask in once if ask not in todays]
    done = {(ask.path.recipient.id, BEGINS_WITH.get(ask.path.action)) for ask in todays}
    owed = tuple(duty for duty in report.duties if (duty.contact.id, duty.kind) not in done)
    # What could be passed on to somebody is something to begin with, too.
    tips = tuple(tip for tip in report.tips if (tip.contact.id, "give_back") not in done)
    return replace(report, asks=tuple(todays), later=tuple(later), duties=owed, tips=tips)


def to_ask(opportunity: Opportunity) -> tuple[Path, ...]:
    """The ways through people who may be asked: thanks come before the next request."""
    return tuple(path for path in opportunity.paths if path.action != "thank_first")


def _planned(report: Report) -> Iterator[NextAsk]:
    for code in report.plan:
        for opportunity in report.opportunities:
            for path in to_ask(opportunity):
                if path.code == code and _names_it_first(path, opportunity):
                    yield NextAsk(opportunity, path)


def _mentions(report: Report) -> Iterator[NextAsk]:
    return (ask for ask in _best(report) if ask.path.action == "mention_in_open_ask")


def _best(report: Report) -> Iterator[NextAsk]:
    """The best way to each posting, unless it goes with an ask about another one."""
    for opportunity in report.opportunities:
        best = next(iter(to_ask(opportunity)), None)
        if (
            best
            and _names_it_first(best, opportunity)
            and not named_in_a_reminder(best, opportunity.posting, report)
        ):
            yield NextAsk(opportunity, best)


def _names_it_first(path: Path, opportunity: Opportunity) -> bool:
    return not path.bundle or path.bundle[0] == opportunity.posting.id


def _once(asks: Iterable[NextAsk]) -> Iterator[NextAsk]:
    people, postings = set[int](), set[int]()
    for ask in asks:
        who, about = ask.path.recipient.id, ask.opportunity.posting.id
        if who not in people and about not in postings:
            people.add(who)
            postings.add(about)
            yield ask
