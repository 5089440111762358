"""What the scan finds for contacts (RELATIONSHIPS.md, statement 11)."""

from __future__ import annotations

from collections.abc import Iterable

from referrals.domain.advice.for_contacts import TheirSearch, tips, wanted
from referrals.domain.asks.asks import AskRules
from referrals.domain.favours.ledger import ledgers
from referrals.domain.network.network import Network, network_of
from referrals.domain.postings.fit import Search
from referrals.model.advice import Tip
from referrals.model.log import Favour
from referrals.model.people import Contact, Me
from referrals.model.postings import Company, Posting
from tests.people import ROBIN, TODAY, contact, days_ago, posting, works_at

ANA = contact("Ana Silva", works_at("Bakery"), id=1, looking="baker, Lisbon")
BO = contact("Bo Larsen", id=2, looking="baker")
BAKES = Search(titles=("baker",))
BAKER = posting("Baker", id=7, kept=False, reason="title: none of those you look for")
COMPANIES = (Company("Northwind"), Company("Initech"), Company("Bakery"))


def known(
    *people: Contact, favours: Iterable[Favour] = (), me: Me = ROBIN, rules: AskRules | None = None
) -> Network:
    books = ledgers([], favours, [], TODAY)
    told = rules or AskRules()
    return network_of(me, people or (ANA, BO), books, list(COMPANIES), told, Search(), TODAY)


def found(
    *postings: Posting,
    searches: Iterable[TheirSearch] = (TheirSearch(ANA, "baker, Lisbon", BAKES),),
    people: Network | None = None,
) -> list[Tip]:
    return list(tips(searches, postings, people or known()))


def test_a_posting_that_suits_a_contact_is_found_also_when_it_does_not_suit_the_user() -> None:
    [tip] = found(BAKER, posting("Data Engineer", id=8))

    assert (tip.contact, tip.posting, tip.at_own_employer) == (ANA, BAKER, False)
    assert tip.text == "Baker at Northwind: Ana Silva is looking for baker, Lisbon"


def test_at_the_user_s_own_employer_the_user_could_refer_them() -> None:
    here = posting("Baker", id=7, company="Initech")
    employed = Me("Robin", current_employer="Initech, Inc.")

    [tip] = found(here, people=known(me=employed))

    assert tip.at_own_employer
    assert tip.text.endswith("You work there and could refer them")


def test_the_newest_come_first_and_only_a_few_for_each() -> None:
    many = [posting(f"Baker {n}", id=n, first_seen=days_ago(n)) for n in (4, 2, 1, 3)]
    both = (TheirSearch(BO, "baker", BAKES), TheirSearch(ANA, "baker, Lisbon", BAKES))

    told = [(tip.posting.id, tip.contact.name[:3]) for tip in found(*many, searches=both)]

    assert told == [(n, name) for n in (1, 2, 3) for name in ("Ana", "Bo ")]


def test_a_posting_that_fits_two_of_their_searches_is_told_once() -> None:
    promised = TheirSearch(ANA, "bakers", BAKES, promised=True)

    [tip] = found(BAKER, searches=(promised, TheirSearch(ANA, "baker", BAKES)))

    assert tip.text == "Baker at Northwind: you promised Ana Silva to look out for bakers"


def test_what_was_passed_on_already_is_not_found_again() -> None:
    lead = Favour(1, "given", "told her", days_ago(1), kind="lead", posting=7)

    assert found(BAKER, people=known(favours=[lead])) == []


def test_postings_where_they_work_themselves_are_no_news_to_them() -> None:
    assert found(posting("Baker", id=7, company="Bakery")) == []


def test_a_colleague_s_tip_warns_of_what_it_tells_of_the_user() -> None:
    peer = contact("Ana Silva", works_at("Initech"), id=1)
    employed = Me("Robin", current_employer="Initech")
    searches = [TheirSearch(peer, "baker", BAKES)]

    [careful] = found(BAKER, searches=searches, people=known(peer, me=employed))
    [open_] = found(
        BAKER,
        searches=searches,
        people=known(peer, me=employed, rules=AskRules(tell_current_employer=True)),
    )

    assert "mind what it tells of your own search" in careful.text
    assert "mind" not in open_.text


def test_the_answer_is_the_same_whatever_the_order() -> None:
    some = [posting(f"Baker {n}", id=n) for n in range(3)]
    both = (TheirSearch(BO, "baker", BAKES), TheirSearch(ANA, "baker", BAKES))

    assert found(*some, searches=both) == found(*some[::-1], searches=both[::-1])


def test_only_titles_that_somebody_looks_for_need_be_read() -> None:
    titled = wanted([TheirSearch(ANA, "baker", BAKES)])

    assert titled("Head Baker")
    assert not titled("Data Engineer")
    assert not wanted([])("Baker")


def test_who_names_no_title_may_like_any() -> None:
    assert wanted([TheirSearch(ANA, "Lisbon", Search()), TheirSearch(BO, "baker", BAKES)])("Nurse")
