"""Whether the advice keeps every gate and statement of RELATIONSHIPS.md on random networks.

    python -m benchmarks.networks [--networks 1000] [--first 0]

Prints how often each was broken; all are to be 0. Each rule is said here once more, by other means
than the advice's own.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from benchmarks.invented_networks import OWN, ROBIN, RULES, TODAY, World, world
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.asks.asks import put_to, waits
from referrals.domain.duties.due import duties
from referrals.domain.duties.thread_steps import next_step
from referrals.domain.network.network import Network
from referrals.domain.people.ties import tie
from referrals.model.advice import Duty, Opportunity, Path
from referrals.model.people import Contact

REQUESTS = ("ask", "write_introduced", "give_first", "ask_how_well", "advice")
WORDS_OF_THANKS = ("thank", "close_loop")
IN_THREADS = ("offer_material", "ask_kindly", "ask_if_introduced", "ask_for_news", "prepare")


@dataclass(frozen=True)
class Advice:
    """What the program says of one world."""

    world: World
    network: Network
    found: tuple[Opportunity, ...]
    owed: list[Duty]
    plan: tuple[str, ...]

    def requests(self) -> Iterator[tuple[Opportunity, Path]]:
        for opportunity in self.found:
            for path in opportunity.paths:
                if path.action in REQUESTS:
                    yield opportunity, path


def advice(of: World) -> Advice:
    network = of.network()
    found = opportunities(of.postings, network, TODAY)
    owed = duties(network, {posting.id: posting for posting in of.postings})
    return Advice(of, network, found, owed, week_plan(found, network))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--networks", type=int, default=1000)
    options.add_argument("--first", type=int, default=0, help="number of the first network")
    said = options.parse_args()
    broken, examples = Counter[str](), dict[str, int]()
    for seed in range(said.first, said.first + said.networks):
        for name in violations(seed):
            broken[name] += 1
            examples.setdefault(name, seed)
    for name in RULES_KEPT:
        example = f"   first in network {examples[name]}" if name in examples else ""
        print(f"{broken[name]:6} {name}{example}")
    print(f"{sum(broken.values()):6} in all, of {said.networks} networks")
    sys.exit(bool(broken))


def violations(seed: int) -> Iterator[str]:
    """The names of the rules that the advice on network *seed* breaks, each time that it does."""
    said = advice(world(seed))
    for name, rule in RULES_KEPT.items():
        yield from (name for broken in rule(said) if broken)


# ------------------------------------------------------------------ gates


def own_employer(said: Advice) -> Iterator[bool]:
    here = {
        p.id: p.name
        for p in said.world.people
        if any(_own(j.employer) and j.current for j in p.employments)
    }
    for _, path in said.requests():
        yield path.recipient.id in here
    for opportunity in said.found:
        free = [one for one in opportunity.lookouts if ": " not in one]
        yield any(one.startswith(name) for one in free for name in here.values())


def _own(employer: str) -> bool:
    return employer.startswith(OWN)


def open_ask(said: Advice) -> Iterator[bool]:
    busy = {put_to(ask) for ask in said.network.asks if waits(ask)}
    for _, path in said.requests():
        yield path.action != "write_introduced" and path.recipient.id in busy


def one_thread_at_a_company(said: Advice) -> Iterator[bool]:
    running = {thread.company for thread in said.network.threads if thread.open}
    for opportunity, path in said.requests():
        other = path.route != "former" and path.action != "write_introduced"
        yield other and opportunity.posting.company in running


def cooldown(said: Advice) -> Iterator[bool]:
    last = dict[int, int]()
    for ask in said.network.asks:
        if sent := ask.reached("sent"):
            days = (TODAY - sent).days
            last[put_to(ask)] = min(days, last.get(put_to(ask), days))
    for lookout in said.world.lookouts:
        days = (TODAY - lookout.since).days
        last[lookout.contact] = min(days, last.get(lookout.contact, days))
    for _, path in said.requests():
        lately = timedelta(days=last.get(path.recipient.id, 9999)) < RULES.cooldown
        yield path.action != "write_introduced" and lately


def declined(said: Advice) -> Iterator[bool]:
    noes = [
        (ask.contact, ask.company)
        for ask in said.network.asks
        if ask.status == "declined" and ask.via is None
        if TODAY - ask.steps[-1].on < RULES.after_declined
    ]
    for opportunity, path in said.requests():
        yield (path.recipient.id, opportunity.posting.company) in noes


def thanks_first(said: Advice) -> Iterator[bool]:
    first = {duty.contact.id for duty in said.owed if duty.kind in WORDS_OF_THANKS and duty.ask}
    owed = {
        who for who, book in said.network.ledgers.items() if book.untold or book.unthanked_since
    }
    for _, path in said.requests():
        yield path.action != "write_introduced" and path.recipient.id in owed
    for duty in said.owed:
        asks = duty.kind in ("follow_up", "remind_lookout", *IN_THREADS)
        yield asks and duty.contact.id in first


def introductions(said: Advice) -> Iterator[bool]:
    known = {frozenset((link.a, link.b)) for link in said.world.links if (link.strength or 0) >= 3}
    for _, path in said.requests():
        if path.via and path.action == "ask":
            yield frozenset((path.via.id, path.contact.id)) not in known
            yield path.via.id == path.contact.id


def former_refers_nobody(said: Advice) -> Iterator[bool]:
    for opportunity, path in said.requests():
        if path.route == "direct":
            here = said.network.insiders.get(opportunity.posting.company, ())
            jobs = [insider for insider in here if insider.contact.id == path.contact.id]
            named = opportunity.posting.hiring_manager == path.contact.id
            yield not named and not any(job.employment.current for job in jobs)


def nobody_hidden(said: Advice) -> Iterator[bool]:
    for opportunity in said.found:
        there = {i.contact.id for i in said.network.insiders.get(opportunity.posting.company, ())}
        told = {who.id for path in opportunity.paths for who in (path.contact, path.via) if who}
        told |= {blocked.contact.id for blocked in opportunity.blocked}
        yield not there <= told
        yield any(not blocked.text for blocked in opportunity.blocked)


# ------------------------------------------------------------------ statements


def present_before_former(said: Advice) -> Iterator[bool]:
    for opportunity in said.found:
        routes = [path.route == "former" for path in opportunity.paths]
        yield routes != sorted(routes)


def order_of_people(said: Advice) -> Iterator[bool]:
    for opportunity in said.found:
        ranks = [_rank(path, opportunity) for path in opportunity.paths if path.route == "direct"]
        known = [rank for rank in ranks if rank is not None]
        yield known != sorted(known)


def _rank(path: Path, opportunity: Opportunity) -> int | None:
    """Of those that statement 3 names; None for all others."""
    kind = tie(path.contact, ROBIN, TODAY).kind
    hires = path.contact.id == opportunity.posting.hiring_manager
    title = next((job.title for job in path.contact.employments if job.current), None)
    if kind == "manager" and hires:
        return 1
    if kind == "teammate" and title == "Data Engineer":
        return 2
    if kind == "friend" and title == "Designer" and not hires:
        return 3
    return 4 if kind in ("online", "recruiter") and title == "Recruiter" and not hires else None


def scores_in_order(said: Advice) -> Iterator[bool]:
    for opportunity in said.found:
        scores = [p.score for p in opportunity.paths if p.route == "direct"]
        yield scores != sorted(scores, reverse=True)


def one_ask_a_person(said: Advice) -> Iterator[bool]:
    who = {path.code: path.recipient.id for _, path in said.requests()}
    planned = [who[code] for code in said.plan if code in who]
    yield len(planned) != len(set(planned))
    yield len(said.plan) > RULES.per_week


def never_a_blank(said: Advice) -> Iterator[bool]:
    free = [person for person in said.world.people if _free(person, said)]
    for opportunity in said.found:
        alone = not opportunity.paths and not opportunity.blocked
        yield alone and bool(free) and not opportunity.lookouts


def _free(person: Contact, said: Advice) -> bool:
    return (
        not person.looking
        and said.network.gate(person, "", "lookout") is None
        and not (said.network.ledger(person).unthanked_since or said.network.ledger(person).untold)
    )


def one_next_step(said: Advice) -> Iterator[bool]:
    by_id = {posting.id: posting for posting in said.world.postings}
    for thread in said.network.threads:
        step = next_step(thread, said.network, by_id)
        yield (step is not None) != thread.open
        yield not thread.open and thread.state != "hired" and not thread.why


def told_once(said: Advice) -> Iterator[bool]:
    thanked = Counter(duty.contact.id for duty in said.owed if duty.kind in WORDS_OF_THANKS)
    yield from (count > 1 for count in thanked.values())


def a_hire_ends_the_hunt(said: Advice) -> Iterator[bool]:
    if said.network.hired_on is not None:
        yield bool(said.found or said.plan)
        yield any(duty.kind in (*IN_THREADS, "follow_up", "remind_lookout") and duty.ask
                  and duty.ask.sent_on <= said.network.hired_on for duty in said.owed)  # fmt: skip


def same_answer(said: Advice) -> Iterator[bool]:
    other = advice(said.world.in_another_order(Random(1)))
    yield (other.found, other.owed, other.plan) != (said.found, said.owed, said.plan)


def explained(said: Advice) -> Iterator[bool]:
    for opportunity in said.found:
        for path in opportunity.paths:
            yield not path.why or not all(path.why)


RULES_KEPT: dict[str, Callable[[Advice], Iterator[bool]]] = {
    "gate 1, the own employer": own_employer,
    "gate 2, an open ask": open_ask,
    "gate 2, one thread at a company": one_thread_at_a_company,
    "gates 3 and 9, cooldown": cooldown,
    "gate 4, a no": declined,
    "gate 5, thanks first": thanks_first,
    "gate 6, introductions": introductions,
    "gate 7, former employees": former_refers_nobody,
    "gate 8, nobody is hidden": nobody_hidden,
    "statement 1, who is there before who has left": present_before_former,
    "statement 3, the order of people": order_of_people,
    "statement 3, scores keep the order": scores_in_order,
    "statement 5, one ask a person": one_ask_a_person,
    "statement 12, never a blank": never_a_blank,
    "statement 13b2, one next step": one_next_step,
    "statement 13b2, thanked once": told_once,
    "statement 13b2, a hire ends the hunt": a_hire_ends_the_hunt,
    "statement 14, the same answer": same_answer,
    "statement 14, explained": explained,
}

if __name__ == "__main__":
    main()
