"""This week's plan: the few asks worth most together, within every budget."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from referrals.domain.advice.assignment import best_pairs
from referrals.domain.advice.opportunities import opportunities
from referrals.domain.advice.week_plan import week_plan
from referrals.domain.asks.asks import AskRules
from referrals.model.advice import Opportunity
from referrals.model.people import Acquaintance, Contact
from referrals.model.postings import Company
from tests.domain.advising import people_known
from tests.people import TODAY, ask, contact, days_ago, posting, works_at

COMPANIES = [Company("Northwind"), Company("Globex"), Company("Hooli"), Company("Umbrella")]
AT_NORTHWIND = posting(id=1, external_id="n", first_seen=days_ago(9))
AT_GLOBEX = posting(id=2, external_id="g", company="Globex", first_seen=days_ago(9))
AT_HOOLI = posting(id=3, external_id="h", company="Hooli", first_seen=days_ago(9))
AT_UMBRELLA = posting(id=4, external_id="u", company="Umbrella", first_seen=days_ago(9))
ALL = (AT_NORTHWIND, AT_GLOBEX, AT_HOOLI, AT_UMBRELLA)


def friend(number: int, *employers: str, tie: int = 4, **said: Any) -> Contact:
    jobs = [works_at(employer) for employer in employers]
    return contact(f"Friend {number}", *jobs, id=number, kinds=("friend",), tie=tie, **said)


def planned(*people: Contact, postings: Any = ALL, **said: Any) -> list[tuple[str, str]]:
    """Whom to write to about which company, in the plan's order."""
    network = people_known(*people, companies=COMPANIES, **said)
    found = opportunities(postings, network, TODAY)
    return [_asked(found, code) for code in week_plan(found, network)]


def _asked(found: tuple[Opportunity, ...], code: str) -> tuple[str, str]:
    return next(
        ((path.via or path.contact).name, opportunity.posting.company)
        for opportunity in found
        for path in opportunity.paths
        if path.code == code
    )


def test_no_more_asks_are_planned_than_the_user_means_to_send_in_a_week() -> None:
    people = [friend(n, company.name) for n, company in enumerate(COMPANIES, start=1)]

    assert len(planned(*people)) == 3
    assert len(planned(*people, rules=AskRules(per_week=1))) == 1


def test_what_was_sent_in_the_last_seven_days_counts_for_the_week() -> None:
    people = [friend(n, company.name) for n, company in enumerate(COMPANIES, start=1)]
    sent = [ask(8, ("sent", 6)), ask(9, ("sent", 7))]

    assert len(planned(*people, friend(8), friend(9), asks=sent)) == 2


def test_the_best_person_is_not_spent_on_the_third_best_posting() -> None:
    both, second = friend(1, "Northwind", "Globex", tie=5), friend(2, "Northwind", tie=4)

    assert set(planned(both, second)) == {("Friend 1", "Globex"), ("Friend 2", "Northwind")}


def test_a_company_has_one_ask_and_so_each_posting_one_referrer() -> None:
    two = [AT_NORTHWIND, posting("Analytics Engineer", id=5)]

    assert planned(friend(1, "Northwind"), friend(2, "Northwind", tie=3), postings=two) == [
        ("Friend 1", "Northwind")
    ]


def test_what_is_best_mentioned_in_the_open_ask_is_no_reason_to_ask_somebody_else() -> None:
    two = [AT_NORTHWIND, posting("Analytics Engineer", id=5)]
    first, other = friend(1, "Northwind"), friend(2, "Northwind", tie=3)
    waiting = [ask(1, ("sent", 2), posting=1)]

    assert planned(first, other, postings=two, asks=waiting) == []
    assert planned(other, friend(1, "Northwind", tie=1), postings=two, asks=waiting) == []


def test_of_equals_the_plan_takes_the_same_whoever_was_added_first() -> None:
    names = "Ana", "Bea", "Cid", "Dan"
    where = "Northwind", "Northwind", "Globex", "Globex"

    def plan_of(order: tuple[int, ...]) -> list[tuple[str, str]]:
        people = [
            contact(names[n], works_at(where[n]), id=number, kinds=("friend",), tie=4)
            for number, n in enumerate(order, start=1)
        ]
        return planned(*people)

    assert plan_of((0, 1, 2, 3)) == plan_of((3, 2, 1, 0)) == plan_of((2, 0, 3, 1))


def test_a_connector_is_asked_for_one_introduction_at_a_time() -> None:
    connector = friend(1, "Initech", tie=5)
    targets = [
        contact(
            f"Target {n}",
            works_at(COMPANIES[n].name),
            id=10 + n,
            emails=(),
            last_contact=None,
            kinds=("online",),
        )
        for n in range(2)
    ]
    links = [Acquaintance(1, 10, 5), Acquaintance(1, 11, 5)]

    assert len(planned(connector, *targets, links=links)) == 1


def test_who_is_blocked_or_owed_thanks_is_not_planned_with() -> None:
    cooling = ask(1, ("sent", 20), ("agreed", 19), kind="advice", company="Hooli")
    helped = ask(2, ("sent", 200), ("submitted", 190), company="Hooli")

    people = friend(1, "Northwind"), friend(2, "Globex")

    assert planned(*people, asks=[cooling, helped]) == []


def test_what_the_user_wishes_for_most_comes_first_then_what_is_new() -> None:
    second_wish = posting("Analytics Engineer", id=6, company="Hooli", first_seen=days_ago(9))
    new = posting(id=7, external_id="new", company="Globex")
    people = friend(1, "Northwind"), friend(2, "Globex"), friend(3, "Hooli")

    found = planned(*people, postings=[AT_NORTHWIND, new, second_wish])

    assert [company for _, company in found] == ["Globex", "Northwind", "Hooli"]


def test_an_application_already_made_makes_an_ask_worth_less() -> None:
    applied = posting(id=1, external_id="n", first_seen=days_ago(9), applied_on=days_ago(1))
    people = friend(1, "Northwind", tie=5), friend(2, "Globex", tie=4)

    assert [company for _, company in planned(*people, postings=[applied, AT_GLOBEX])] == [
        "Globex", "Northwind",
    ]  # fmt: skip


WORTH = some.dictionaries(
    some.tuples(some.integers(0, 4), some.sampled_from("abcd")),
    some.integers(1, 20).map(float),
    max_size=12,
)


@given(WORTH, some.integers(0, 4))
def test_no_other_choice_is_worth_more(worth: dict[tuple[int, str], float], most: int) -> None:
    found = best_pairs(worth, most)

    assert sum(worth[person, task] for task, person in found.items()) == _by_trying(worth, most)
    assert len(found) <= most
    assert len(set(found.values())) == len(found)


def _by_trying(worth: dict[tuple[int, str], float], most: int) -> float:
    return max(
        sum(worth[pair] for pair in chosen)
        for size in range(most + 1)
        for chosen in combinations(worth, size)
        if len({person for person, _ in chosen}) == size == len({task for _, task in chosen})
    )


def test_a_stranger_fills_no_place_while_somebody_much_better_waits() -> None:
    friend_at = friend(1, "Northwind", tie=5)
    stranger = contact("Sid", works_at("Globex"), id=2, kinds=("online",), tie=1)

    assert planned(friend_at, stranger) == [("Friend 1", "Northwind")]
    assert planned(stranger) == [("Sid", "Globex")]


def test_the_steps_of_threads_that_are_due_take_their_place() -> None:
    people = [friend(n, company.name) for n, company in enumerate(COMPANIES, start=1)]
    network = people_known(*people, companies=COMPANIES)
    found = opportunities(ALL, network, TODAY)

    assert [len(week_plan(found, network, steps)) for steps in (0, 1, 3, 9)] == [3, 2, 0, 0]


def test_whom_the_user_was_introduced_to_is_first_in_the_plan_and_has_a_place_of_it() -> None:
    people = [friend(n, company.name) for n, company in enumerate(COMPANIES, start=1)]
    met = contact("Hal", works_at("Northwind", "Head of Data"), id=60, emails=())
    made = ask(60, ("sent", 9), ("introduced", 2), kind="introduction", via=50, posting=1)
    cora = contact("Cora", works_at("Elsewhere"), id=50)

    plan = planned(*people[1:], met, cora, asks=[made])

    assert plan[0] == ("Cora", "Northwind")
    assert len(plan) == 3


def test_what_is_new_counts_a_tenth_more() -> None:
    same = [friend(1, "Northwind"), friend(2, "Globex")]
    # Of equals the plan would take Globex, by its name.
    new = posting(id=1, external_id="n", first_seen=TODAY)
    rules = AskRules(per_week=1)

    assert planned(*same, postings=[new, AT_GLOBEX], rules=rules) == [("Friend 1", "Northwind")]
    better = [friend(1, "Northwind"), friend(2, "Globex", tie=5)]
    assert planned(*better, postings=[new, AT_GLOBEX], rules=rules) == [("Friend 2", "Globex")]
