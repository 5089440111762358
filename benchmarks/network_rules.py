"""More of what must hold in `benchmarks.networks`: budgets, silence, thanks, reminders, the plan.

Each rule is said by other means than the advice's own, from the log and the people alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

from benchmarks.advised import Advice, only_asks
from benchmarks.invented_networks import ROBIN, RULES, TODAY
from benchmarks.scene_rules import window
from referrals.domain.asks.asks import named_in, put_to
from referrals.domain.people.ties import tie
from referrals.model.log import Ask, AskStatus
from referrals.model.people import Contact

YEAR = timedelta(days=365)
WEEK = timedelta(days=7)


def sent(ask: Ask) -> date:
    return ask.reached("sent") or date.min


def budget(said: Advice) -> Iterator[bool]:
    """Gate 3: three referrals and two introductions a year."""
    spent = Counter[tuple[int, str]]()
    for ask in said.network.asks:
        if TODAY - YEAR < sent(ask) <= TODAY and ask.kind in ("referral", "introduction"):
            who = ask.contact if ask.kind == "referral" else put_to(ask)
            spent[who, ask.kind] += 1
    for _, path in only_asks(said):
        if path.route == "direct":
            yield spent[path.contact.id, "referral"] >= RULES.referrals_per_year
        elif path.via and path.action == "ask":
            yield spent[path.via.id, "introduction"] >= RULES.introductions_per_year


def no_third_message(said: Advice) -> Iterator[bool]:
    """Gate 4: who let it rest is not asked about the same posting, or for the same introduction."""
    silent = {
        (put_to(ask), ask.kind, about, ask.company)
        for ask in said.network.asks
        if ask.status == "no_response"
        for about in ((ask.contact,) if ask.kind == "introduction" else named_in(ask))
    }
    for opportunity, path in only_asks(said):
        if path.route == "direct":
            about = path.contact.id, "referral", opportunity.posting.id
            yield (*about, opportunity.posting.company) in silent
        elif path.via:
            about = path.via.id, "introduction", path.contact.id
            yield (*about, opportunity.posting.company) in silent


def better_direct_way(said: Advice) -> Iterator[bool]:
    """Gate 6, statement 8: no introduction beside a free ex-manager, teammate or colleague."""
    for opportunity in said.found:
        direct = [path for path in opportunity.paths if path.route == "direct"]
        near = [p for p in direct if _worked_with(p.contact) and p.score > 0]
        over = [p for p in opportunity.paths if p.via and p.action == "ask"]
        yield bool(over) and bool(near)
        best = max((path.score for path in direct), default=0)
        yield any(path.score <= best for path in over)


def _worked_with(contact: Contact) -> bool:
    bond = tie(contact, ROBIN, TODAY)
    return bond.base >= 3 and bond.kind in ("manager", "teammate", "colleague")


def unknown_leg_is_a_question(said: Advice) -> Iterator[bool]:
    """Gate 6: a second tie that nobody told is asked about, never used."""
    unknown = {frozenset((link.a, link.b)) for link in said.world.links if link.strength is None}
    known = {frozenset((link.a, link.b)) for link in said.world.links if link.strength}
    for _, path in said.requests():
        if path.via and frozenset((path.via.id, path.contact.id)) in unknown - known:
            yield path.action == "ask"


def wear(said: Advice) -> Iterator[bool]:
    """Gate 9: each ask of a year wears, a lookout half."""
    asked = Counter[int]()
    for ask in said.network.asks:
        if TODAY - YEAR < sent(ask) <= TODAY:
            asked[put_to(ask)] += 2
    for lookout in said.world.lookouts:
        asked[lookout.contact] += 2 // 2
    left = {0: 1, 1: 0.95, 2: 0.9, 3: 0.8, 4: 0.7, 5: 0.55}
    for _, path in only_asks(said):
        worn = left.get(asked[path.recipient.id], 0.4)
        yield abs(path.parts["fatigue"] - worn) > 1e-6


def no_address_is_no_gate(said: Advice) -> Iterator[bool]:
    """Gate 10: who is met is not closed for want of an address."""
    for opportunity in said.found:
        for blocked in opportunity.blocked:
            if blocked.reason == "no_contact":
                kind = tie(blocked.contact, ROBIN, TODAY).kind
                yield bool(blocked.contact.emails) or kind not in ("online", "recruiter")


def stronger_tie_first(said: Advice) -> Iterator[bool]:
    """Statement 2: all else equal, the stronger tie comes first."""
    for opportunity in said.found:
        direct = [path for path in opportunity.paths if path.route == "direct"]
        for one, other in pairwise(direct):
            rest = [{k: v for k, v in p.parts.items() if k not in ("tie", "order")}
                    for p in (one, other)]  # fmt: skip
            same = rest[0] == rest[1] and "order" not in {*one.parts, *other.parts}
            young = ["newcomer" in {w.code for w in p.warnings} for p in (one, other)]
            yield same and young[0] == young[1] and one.parts["tie"] < other.parts["tie"]


def hello_first(said: Advice) -> Iterator[bool]:
    """Statement 4: who was silent for two years is greeted before a request."""
    for _, path in only_asks(said):
        last = path.recipient.last_contact
        near = tie(path.recipient, ROBIN, TODAY).base >= 3
        silent = last is not None and (TODAY - last).days >= 2 * 365
        yield near and silent and path.action in ("ask", "give_first")


def applied_is_said(said: Advice) -> Iterator[bool]:
    """Statement 6: "ask before you apply", or that the credit may be void."""
    for opportunity, path in only_asks(said):
        if path.route == "former":
            continue
        if window(opportunity.posting.company, said):
            continue
        codes = {warning.code for warning in path.warnings}
        wanted = "already_applied" if opportunity.posting.applied_on else "ask_before_applying"
        yield wanted not in codes


def give_first(said: Advice) -> Iterator[bool]:
    """Statement 7: who only ever gave is not simply asked."""
    for _, path in only_asks(said):
        ledger = said.network.ledger(path.recipient)
        here = path.route != "former"
        yield here and ledger.balance <= -2 and path.action == "ask"


def reminders(said: Advice) -> Iterator[bool]:
    """Statement 9: one reminder, from day 7 to day 14, and none for what is gone."""
    for duty in said.owed:
        if duty.kind == "follow_up" and duty.ask:
            days = (TODAY - duty.ask.sent_on).days
            again = [step for step in duty.ask.steps if step.status == "sent"]
            yield not 7 <= days < 14 or len(again) > 1 or duty.ask.status != "sent"


def thanked_the_next_day(said: Advice) -> Iterator[bool]:
    """Statement 10: whoever referred the user is thanked the day after, or was."""
    owed = {duty.contact.id for duty in said.owed if duty.kind in ("thank", "close_loop")}
    for ask in said.network.asks:
        day = ask.reached("submitted")
        if ask.kind == "referral" and day and day < TODAY:
            thanks = [t.on for t in said.world.thanks if t.contact == ask.contact]
            yield max(thanks, default=date.min) < day and ask.contact not in owed


def end_is_told(said: Advice) -> Iterator[bool]:
    """Statement 10: the end reaches the referrer and the connector."""
    owed = {duty.contact.id for duty in said.owed if duty.kind in ("thank", "close_loop")}
    ends: tuple[AskStatus, ...] = ("hired", "not_hired")
    for ask in said.network.asks:
        day = ask.steps[-1].on
        if ask.kind == "referral" and ask.status in ends and day < TODAY:
            for who in filter(None, (ask.contact, ask.via)):
                thanks = [t.on for t in said.world.thanks if t.contact == who]
                yield max(thanks, default=date.min) < day and who not in owed


def offered_first(said: Advice) -> Iterator[bool]:
    """Statement 11, rule 5: who looks for this job is neither asked to refer nor a lookout."""
    for opportunity, path in only_asks(said):
        wants = bool(path.contact.looking) and path.route == "direct"
        yield wants and "data engineer" in opportunity.posting.title.casefold()
    wanting = {p.name for p in said.world.people if p.looking}
    for opportunity in said.found:
        if "data engineer" in opportunity.posting.title.casefold():
            free = [one for one in opportunity.lookouts if ": " not in one]
            yield any(one.startswith(name) for name in wanting for one in free)


def letter_first(said: Advice) -> Iterator[bool]:
    """Statement 13b: whom one was introduced to is written to before anyone else there."""
    made = {t.company: t.leading.contact for t in said.network.threads if t.state == "introduced"}
    for opportunity in said.found:
        target = made.get(opportunity.posting.company)
        first = [(p.contact.id, p.action) for p in opportunity.paths[:1]]
        over = any(blocked.reason == "decided" for blocked in opportunity.blocked)
        if target and not over:
            yield first != [(target, "write_introduced")]


def no_introduction_twice(said: Advice) -> Iterator[bool]:
    """Statement 13b: what was made is not asked for again."""
    made = {(a.contact, a.company) for a in said.network.asks
            if a.kind == "introduction" and a.reached("introduced")}  # fmt: skip
    for opportunity, path in only_asks(said):
        yield path.via is not None and (path.contact.id, opportunity.posting.company) in made


def decided(said: Advice) -> Iterator[bool]:
    """Statement 13c, rule 14: nobody is asked about what the company has decided."""
    over = {
        key
        for ask in said.network.asks
        for key in (named_in(ask)[:1] if ask.status == "not_hired" else ())
    }
    for opportunity in said.found:
        if opportunity.posting.id in over:
            yield bool(opportunity.paths)


def floor(said: Advice) -> Iterator[bool]:
    """Rule 10: whoever scores less than a quarter of the best fills no place of the week."""
    best, worth = 0.0, dict[str, float]()
    for opportunity, path in said.requests():
        mention = opportunity.paths[0].action == "mention_in_open_ask"
        if not mention or len(opportunity.paths[0].bundle) > 1:
            best = max(best, path.score) if path.action != "write_introduced" else best
        worth[path.code] = max(path.score, worth.get(path.code, 0))
    yield any(worth[code] < best / 4 - 1e-9 for code in said.plan if code in worth)


def best_fit_first(said: Advice) -> Iterator[bool]:
    """Rule 11: an ask names first what was not applied for, and the title wished for most."""
    by_id = {posting.id: posting for posting in said.world.postings}
    for _, path in only_asks(said):
        named = [by_id[key] for key in path.bundle]
        if len(named) > 1:
            first, rest = named[0], named[1:]
            fresh = [p for p in rest if not p.applied_on]
            yield bool(first.applied_on) and bool(fresh)
            same = [p for p in rest if bool(p.applied_on) == bool(first.applied_on)]
            yield "analytics" in first.title.casefold() and any(
                "data engineer" in p.title.casefold() for p in same
            )


def right_question(said: Advice) -> Iterator[bool]:
    """Rule 9: who hires is asked for a talk, who recruits gets two lines."""
    for opportunity, path in only_asks(said):
        if path.route == "direct":
            hires = opportunity.posting.hiring_manager == path.contact.id
            yield hires and path.place != "hires"


def nobody_of_the_past_or_to_come(said: Advice) -> Iterator[bool]:
    """Rule 7: who begins later is not there yet, and who leaves later still is."""
    for opportunity in said.found:
        for path in opportunity.paths:
            jobs = [j for j in path.contact.employments
                    if j.employer == opportunity.posting.company]  # fmt: skip
            here = any(
                (j.start is None or j.start <= TODAY) and (j.end > TODAY if j.end else j.current)
                for j in jobs
            )
            named = opportunity.posting.hiring_manager == path.contact.id
            yield path.route == "direct" and not here and not named
