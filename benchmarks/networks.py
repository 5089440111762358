"""Whether the advice keeps every gate and statement of RELATIONSHIPS.md on random networks.

    python -m benchmarks.networks [--networks 1000] [--first 0] [--prove]

Prints how often each was broken; all are to be 0. With --prove each rule is taken out of the
program once (benchmarks/broken_rules.py), and its check has to count that. Each rule is said here
once more, by other means than the advice's own.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random

from benchmarks import network_rules as more
from benchmarks import scene_rules as scenes
from benchmarks.advised import Advice, advice
from benchmarks.broken_rules import BROKEN, broken_by
from benchmarks.invented_networks import OWN, ROBIN, RULES, TODAY, world
from referrals.domain.asks.asks import put_to, waits
from referrals.domain.duties import thread_steps
from referrals.domain.people.ties import tie
from referrals.model.advice import Opportunity, Path
from referrals.model.people import Contact

RARE = 5000
"""Networks to look through for one in which a rule is broken; most show it at once."""
WORDS_OF_THANKS = ("thank", "close_loop")
IN_THREADS = ("offer_material", "ask_kindly", "ask_if_introduced", "ask_for_news", "prepare")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--networks", type=int, default=1000)
    options.add_argument("--first", type=int, default=0, help="number of the first network")
    options.add_argument("--prove", action="store_true", help="break each rule once, and see it")
    said = options.parse_args()
    if said.prove:
        sys.exit(prove(range(said.first, said.first + max(said.networks, RARE))))
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


def prove(seeds: range) -> bool:
    """Whether a check did not see what was broken for it; up to the first network that shows it."""
    unseen = list[str]()
    for name in RULES_KEPT:
        for number, _ in enumerate(BROKEN.get(name, ())):
            with broken_by(name, number):
                found = next((seed for seed in seeds if name in violations(seed)), None)
            print(f"{'seen in' if found is not None else 'NOT SEEN':>8} {found} {name} [{number}]")
            unseen += [name] if found is None else []
        unseen += [] if name in BROKEN else [f"{name}: nothing breaks it"]
    print(*unseen, sep="\n")
    return bool(unseen)


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
    lately = sum(TODAY - more.sent(ask) < more.WEEK for ask in said.network.asks)
    letters = sum(path.action == "write_introduced" for _, path in said.requests())
    yield len(said.plan) > max(RULES.per_week - lately, letters)


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
        step = thread_steps.next_step(thread, said.network, by_id)
        yield (step is not None) != thread.open
        yield not thread.open and thread.state != "hired" and not thread.why


def told_once(said: Advice) -> Iterator[bool]:
    thanked = Counter(duty.contact.id for duty in said.owed if duty.kind in WORDS_OF_THANKS)
    yield from (count > 1 for count in thanked.values())


def a_hire_ends_the_hunt(said: Advice) -> Iterator[bool]:
    """Nobody is asked after it; and whoever was still waited for hears of it, or was thanked."""
    hired = max((a.steps[-1].on for a in said.world.asks if a.status == "hired"), default=None)
    if hired is None:
        return
    yield bool(said.found or said.plan)
    yield any(duty.kind in (*IN_THREADS, "follow_up", "remind_lookout") and duty.ask
              and duty.ask.sent_on <= hired for duty in said.owed)  # fmt: skip
    told = {duty.contact.id for duty in said.owed if duty.kind == "close_loop"}
    for ask in said.world.asks:
        who, last = put_to(ask), ask.steps[-1].on
        waited = ask.status == "sent" and last <= hired < last + RULES.give_up_after
        thanks = [t.on for t in said.world.thanks if t.contact == who]
        if waited and hired < TODAY:
            yield max(thanks, default=date.min) < hired and who not in told


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
    "gate 3, the budget of a year": more.budget,
    "gate 4, no third message": more.no_third_message,
    "gate 6, a better direct way": more.better_direct_way,
    "gate 6, an unknown tie is a question": more.unknown_leg_is_a_question,
    "gate 9, wear": more.wear,
    "gate 10, no address is no gate": more.no_address_is_no_gate,
    "statement 1, who is there before who has left": present_before_former,
    "statement 2, the stronger tie first": more.stronger_tie_first,
    "statement 3, the order of people": order_of_people,
    "statement 3, scores keep the order": scores_in_order,
    "statement 5, one ask a person": one_ask_a_person,
    "statement 4, a hello first": more.hello_first,
    "statement 6, applied or not is said": more.applied_is_said,
    "statement 7, give first": more.give_first,
    "statement 9, reminders": more.reminders,
    "statement 10, thanks the next day": more.thanked_the_next_day,
    "statement 10, the end is told": more.end_is_told,
    "statement 11 and rule 5, offered first": more.offered_first,
    "statement 12, never a blank": never_a_blank,
    "statement 13b, the letter first": more.letter_first,
    "statement 13b, no introduction twice": more.no_introduction_twice,
    "statement 13c and rule 14, decided": more.decided,
    "statement 13b2, one next step": one_next_step,
    "statement 13b2, thanked once": told_once,
    "statement 13b2, a hire ends the hunt": a_hire_ends_the_hunt,
    "statement 14, the same answer": same_answer,
    "statement 14, explained": explained,
    "statement 8, a connector beside the net": scenes.connector_beside_the_net,
    "statement 13, outcomes echo": scenes.echoes,
    "statement 13d, counted by the company": scenes.counted_by_the_company,
    "statement 15, ties from evidence": scenes.ties_from_evidence,
    "rule 2, thanks before every request": scenes.thanks_before_requests,
    "rule 6, nobody is hidden from lookouts": scenes.nobody_hidden_from_lookouts,
    "rule 7, days to come": more.nobody_of_the_past_or_to_come,
    "rule 8, no cliff": scenes.no_cliff,
    "rule 9, the right question": more.right_question,
    "rule 10, a floor": more.floor,
    "rule 11, the best fit first": more.best_fit_first,
    "rule 12, logged in another order": scenes.logged_in_another_order,
}

if __name__ == "__main__":
    main()
