"""What must hold in the scenes of `benchmarks.network_scenes`, said by other means than the advice
itself: from the log, the people and the companies' rules alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from random import Random

from benchmarks.advised import Advice, advice, only_asks
from benchmarks.invented_networks import ROBIN, TODAY
from benchmarks.network_scenes import BRIDGE, FOUR, TIES, numbered_anew, silent_for
from referrals.domain.people.ties import tie
from referrals.knowledge.titles.job_function import function_of
from referrals.model.advice import Opportunity, Path
from referrals.model.log import Ask
from referrals.model.terms import ReferralRules

REQUESTS = (
    "follow_up", "remind_lookout", "offer_material", "ask_kindly", "ask_if_introduced",
    "ask_for_news", "prepare",
)  # fmt: skip
GOOD = ("interviewing", "offer", "hired")
CLIFF = (1090, 1094, 1095, 1096, 1100)


def thanks_before_requests(said: Advice) -> Iterator[bool]:
    """Rule 2: whoever helped since the last thanks is asked for nothing, nor reminded."""
    owed = set(_owed(said))
    for duty in said.owed:
        yield duty.kind in REQUESTS and duty.contact.id in owed
    for _, path in only_asks(said):
        yield path.recipient.id in owed
    names = {p.name for p in said.world.people if p.id in owed}
    for opportunity in said.found:
        free = [one.split(" (")[0] for one in opportunity.lookouts if ": " not in one]
        yield bool(names & set(free))


def _owed(said: Advice) -> Iterator[int]:
    helps = [(f.contact, f.on) for f in said.world.favours if f.direction == "received"]
    for ask in said.network.asks:
        if ask.kind == "referral" and (day := ask.reached("submitted")):
            helps.append((ask.contact, day))
        if ask.kind == "advice" and (day := ask.reached("agreed")):
            helps.append((ask.contact, day))
    for who, day in helps:
        last = max((t.on for t in said.world.thanks if t.contact == who), default=date.min)
        if last < day <= TODAY:
            yield who


def nobody_hidden_from_lookouts(said: Advice) -> Iterator[bool]:
    """Rule 6: who would be asked to keep an eye out and must not be now is told, and until when."""
    for opportunity in said.found:
        if opportunity.paths or opportunity.blocked:
            continue
        field = function_of(opportunity.posting.title)
        closed = {
            p.name: said.network.gate(p, "", "lookout")
            for p in said.world.people
            if any(j.current and function_of(j.title or "") == field for j in p.employments)
            if not _free(p.id, said)
        }
        told = [one for one in opportunity.lookouts if ": " in one]
        yield len(told) < min(2, len(closed))
        for one in told:
            gate = closed.get(one.split(" (")[0].split(":")[0])
            yield not one.split(": ", 1)[1]
            watching = "keeps an eye out already" in one
            yield bool(gate and gate.until) and not watching and "until" not in one


def _free(who: int, said: Advice) -> bool:
    ledger, person = said.network.ledgers.get(who), said.network.contacts[who]
    watching = ledger and any(one.direction == "received" and one.ended_on is None
                              for one in ledger.lookouts)  # fmt: skip
    owes = ledger and (ledger.untold or ledger.unthanked_since)
    return not (watching or owes or said.network.gate(person, "", "lookout"))


def no_cliff(said: Advice) -> Iterator[bool]:
    """Rule 8: nothing jumps on the day on which a tie is called dormant."""
    if said.world.company != FOUR or said.network.hired_on:
        return
    for who in (101, 102, 103):
        ways = [_way_of(who, days, said) for days in CLIFF]
        yield len({(way.action, place) for way, place in ways}) > 1
        scores = [way.score for way, _ in ways]
        yield max(scores) - min(scores) > max(scores) / 50


def _way_of(who: int, days: int, said: Advice) -> tuple[Path, int]:
    people = tuple(silent_for(p, days) if p.id == who else p for p in said.world.people)
    [found] = _at(FOUR, advice(replace(said.world, people=people)))
    place = next(n for n, path in enumerate(found.paths) if path.contact.id == who)
    return found.paths[place], place


def logged_in_another_order(said: Advice) -> Iterator[bool]:
    """Rule 12: the numbers that the log gives to asks tell nothing."""
    asks = tuple(numbered_anew(said.world.asks, Random(2)))
    other = advice(replace(said.world, asks=asks))
    yield (other.found, other.plan) != (said.found, said.plan)
    owed = [[(d.kind, d.contact.id, d.due, d.text) for d in one.owed] for one in (said, other)]
    yield owed[0] != owed[1]


def connector_beside_the_net(said: Advice) -> Iterator[bool]:
    """Statement 8: a strong connector who knows who hires is asked, whoever is known from the net;
    beside a strong direct contact nobody is."""
    [link] = [one for one in said.world.links if {one.a, one.b} == {111, 112}] or [None]
    for found in _at(BRIDGE, said):
        over = [path for path in found.paths if path.via and path.via.id == 112]
        near = any(path.contact.id == 114 for path in found.paths)
        yield near and bool(over)
        known = bool(link and link.strength)
        yield not near and [path.action == "ask_how_well" for path in over] != [not known]


def echoes(said: Advice) -> Iterator[bool]:
    """Statement 13: what came of an introduction changes both legs, by a little, is told, and is as
    if it had never been when the log loses it."""
    [link] = [one for one in said.world.links if {one.a, one.b} == {111, 112}] or [None]
    if link is None or not link.strength:
        return
    past = [ask for ask in said.network.asks if ask.via == 112]
    forgotten = advice(replace(said.world, asks=tuple(
        ask for ask in said.world.asks if ask.via != 112), thanks=()))  # fmt: skip
    plain = {p.contact.id: p for one in _at(BRIDGE, forgotten) for p in one.paths if p.via}
    for found in _at(BRIDGE, said):
        for path in found.paths:
            if path.via and path.via.id == 112:
                second = min(1, link.strength / 5 * (1 + _swing(past)))
                yield abs(path.parts["second_tie"] - second) > 1e-3
                heard = [why for why in path.why if "introduction to" in why]
                yield bool(heard) != any(map(_outcome, past))
                before = plain[path.contact.id]
                yield abs(before.parts["second_tie"] - link.strength / 5) > 1e-3
                grown = min(0.15, 0.05 * sum(_outcome(ask) > 0 for ask in past))
                tied = min(1, before.parts["tie"] * (1 + grown))
                yield abs(path.parts["tie"] - tied) > 2e-3


def _swing(past: list[Ask]) -> float:
    return max(-0.15, min(0.15, 0.05 * sum(map(_outcome, past))))


def _outcome(ask: Ask) -> int:
    statuses = {step.status for step in ask.steps}
    return 1 if statuses & set(GOOD) else -1 if statuses & {"not_hired", "ineligible"} else 0


def counted_by_the_company(said: Advice) -> Iterator[bool]:
    """Statement 13d: the company's rules decide what is said, and until when a referral stands."""
    for company in said.world.companies:
        made = [day for ask in said.network.asks if ask.company == company.name
                if (day := ask.reached("submitted"))]  # fmt: skip
        last = max(made, default=None)
        applied = max(filter(None, (p.applied_on for p in said.world.postings
                                    if p.company == company.name)), default=None)  # fmt: skip
        for found in _at(company.name, said):
            wanted = {*_of_an_application(company.rules, found, applied),
                      *_of_a_referral(company.rules, last)}  # fmt: skip
            wanted |= {"portal"} if company.rules.portal else set()
            for path in found.paths:
                if path.route != "former":
                    yield {w.code for w in path.warnings} & CODES != wanted
            yield from _stands(company.rules, found, said)


CODES = {
    "ask_before_applying", "already_applied", "applied_there", "company_rules", "counts_again",
    "first_referrer", "referred_before", "referral_expired", "portal",
}  # fmt: skip


def _of_an_application(
    rules: ReferralRules, found: Opportunity, applied: date | None
) -> Iterator[str]:
    window, here = rules.prior_application, found.posting.applied_on
    if window is None:
        yield "already_applied" if here else "ask_before_applying"
    elif window.months or window.days:
        if applied is None:
            yield "company_rules"
        elif window.after(applied) <= TODAY:
            yield "counts_again"
        else:
            yield "already_applied" if here else "applied_there"


def _of_a_referral(rules: ReferralRules, last: date | None) -> Iterator[str]:
    if last is None:
        yield from ["first_referrer"] if rules.first_referrer_wins else []
    elif rules.expires and rules.expires.after(last) <= TODAY:
        yield "referral_expired"
    elif rules.first_referrer_wins or rules.expires:
        yield "referred_before"


def _stands(rules: ReferralRules, found: Opportunity, said: Advice) -> Iterator[bool]:
    """The posting of a referral that has run out is open again; until then nobody else is asked."""
    for ask in said.network.asks:
        made = ask.reached("submitted")
        if made and ask.status == "submitted" and found.posting.id in ask.postings:
            over = rules.expires.after(made) if rules.expires else None
            told = [b for b in found.blocked if b.reason == "open_ask"]
            yield bool(over and over <= TODAY) and bool(told)
            asked = [path for path in found.paths if path.action in ("ask", "reconnect_first")]
            yield (over is None or over > TODAY) and bool(asked)


def ties_from_evidence(said: Advice) -> Iterator[bool]:
    """Statement 15: a mentor met monthly is a strong tie; a cold recruiter is no match for a former
    manager who wrote a recommendation; each way has one connector whom both know."""
    by_id = {person.id: tie(person, ROBIN, TODAY) for person in said.world.people}
    if said.world.company == TIES:
        yield by_id[141].tie_class != "strong"
        yield by_id[142].strength >= by_id[143].strength
        for found in _at(TIES, said):
            names = [path.contact.id for path in found.paths if path.contact.id in (142, 143)]
            yield names != [143, 142]
    for _, path in said.requests():
        if path.via and path.action == "ask":
            pair = {path.via.id, path.contact.id}
            yield not any({one.a, one.b} == pair for one in said.world.links)


def _at(company: str, said: Advice) -> list[Opportunity]:
    return [one for one in said.found if one.posting.company == company]


def window(company: str, said: Advice) -> bool:
    """Whether the company's own rules say what an application changes."""
    return any(c.name == company and c.rules.prior_application for c in said.world.companies)
