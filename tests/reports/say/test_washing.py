"""A whole report is made harmless, and what stands in it twice is washed once."""

from __future__ import annotations

from dataclasses import replace

from referrals.model.advice import Opportunity, Path, Report
from referrals.model.people import Me
from reports.say.washing import washed
from tests.people import TODAY, contact, posting

ANA = contact("Ana\u202e Silva", note="likes tea", looking="a way out")
ENGINEER = replace(posting(), title="Data\x1b[31m Engineer", description="Long.")
BUNDLE = (1, 2, 3)


def report() -> Report:
    path = Path("direct", ANA, "ask", 70.0, {}, ("You worked\ntogether",), bundle=BUNDLE)
    again = replace(path, action="mention_in_open_ask")
    return Report(
        TODAY,
        Me("Robin Doe"),
        (Opportunity(ENGINEER, True, (path,)), Opportunity(ENGINEER, False, (again,))),
    )


def test_every_text_is_clean_and_what_is_nobodys_business_is_left_out() -> None:
    first, _ = washed(report()).opportunities

    assert first.posting.title == "Data Engineer"
    assert first.posting.description is None
    assert first.paths[0].why == ("You worked together",)
    person = first.paths[0].contact
    assert (person.name, person.note, person.looking) == ("Ana Silva", None, None)


def test_who_stands_in_many_paths_is_one_and_the_same_afterwards() -> None:
    first, second = washed(report()).opportunities

    assert first.posting is second.posting
    assert first.paths[0].contact is second.paths[0].contact
    assert first.paths[0].bundle is second.paths[0].bundle
    assert first.paths[0].action != second.paths[0].action


def test_page_mail_and_feeds_share_one_washing_and_another_report_has_its_own() -> None:
    todays = report()

    assert washed(todays) is washed(todays)

    other = replace(todays, contacts=7)
    assert washed(other).contacts == 7
    assert washed(todays).contacts == 0


def test_what_was_clean_is_not_there_twice() -> None:
    clean = Report(
        TODAY, Me("Robin Doe"), (Opportunity(replace(posting(), description=None), True, ()),)
    )

    assert washed(clean).opportunities is clean.opportunities
