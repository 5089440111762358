"""Whether two contacts are one person, and what they say together."""

from __future__ import annotations

from dataclasses import replace

from referrals.domain.people.duplicates import as_said, one_of, parted, together, united
from referrals.domain.people.proposals import proposals
from referrals.model.people import Contact, Exchange
from tests.people import contact, days_ago, worked_at, works_at

ANA = Contact("Ana Silva", 1, emails=("ana@home.example",), tie=4, last_contact=days_ago(9))
ANA_AT_WORK = Contact(
    "Ana Silva", 2, emails=("ana@globex.example",), url="https://www.linkedin.com/in/ana",
    employments=(works_at("Globex"),), last_contact=days_ago(3), tie=2, kinds=("mentor",),
)  # fmt: skip


def test_one_person_says_what_both_contacts_said_and_the_kept_one_first() -> None:
    one = united(ANA, ANA_AT_WORK)

    assert (one.id, one.tie, one.kinds) == (1, 4, ("mentor",))
    assert one.emails == ("ana@home.example", "ana@globex.example")
    assert one.url == ANA_AT_WORK.url
    assert [job.employer for job in one.employments] == ["Globex"]
    assert one.last_contact == days_ago(3)


def test_an_employer_that_both_name_is_one_employment() -> None:
    here = contact("Ana", works_at("Globex", "Engineer"), id=1)
    there = contact("Ana", works_at("Globex Inc."), worked_at("Initech", 2015, 2019), id=2)

    assert [job.employer for job in united(here, there).employments] == ["Globex", "Initech"]


def test_what_was_united_parts_as_it_was_with_what_came_since() -> None:
    one = united(ANA, ANA_AT_WORK)
    since = Contact(**{**_fields(one), "emails": (*one.emails, "ana@new.example")})

    apart = parted(since, ANA, ANA_AT_WORK)

    assert apart.emails == ("ana@home.example", "ana@new.example")
    assert (apart.url, apart.employments) == (None, ())


def _fields(one: Contact) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


def test_an_export_that_is_read_twice_passes_no_more_than_once() -> None:
    sent = Exchange("message", "given", 5, days_ago(90), days_ago(30))
    newer = Exchange("message", "given", 7, days_ago(80), days_ago(2))
    got = Exchange("message", "received", 3)

    assert together([sent], [sent]) == (sent,)
    assert together([sent], [newer, got]) == together([got, newer], [sent])
    assert together([sent], [newer])[0] == Exchange(
        "message", "given", 7, days_ago(90), days_ago(2)
    )


def test_equal_names_alone_propose_nothing() -> None:
    people = [
        Contact("Ana Silva", id=1, emails=("a@x.org",)),
        Contact("Ana Silva", id=2, employments=(works_at("Globex"),)),
    ]

    assert proposals(people, set()) == []


def test_one_name_at_one_employer_is_proposed_with_its_evidence() -> None:
    people = [
        contact("Ana Silva", works_at("Globex"), id=1),
        contact("ana silva", works_at("Globex GmbH"), id=2, tie=4, emails=()),
        contact("Bo Larsen", works_at("Globex"), id=3),
    ]

    [found] = proposals(people, set())

    assert (found.kept.id, found.gone.id) == (2, 1)
    assert found.evidence == ("the same name, both at Globex",)
    assert proposals(people, {(1, 2)}) == []


def test_one_day_of_connecting_or_one_phone_is_evidence_too() -> None:
    day = days_ago(500)
    people = [
        contact("Ana Silva", id=1, connected_on=day, phone="+49 30 1"),
        contact("Ana Silva", id=2, connected_on=day, phone="+49 30 1", emails=()),
    ]

    [found] = proposals(people, set())

    assert len(found.evidence) == 2


def test_a_name_taken_from_the_other_goes_back_and_a_name_given_since_stays() -> None:
    kept, gone = Contact("J. Berg", id=1, phone="1"), Contact("Jan Berg", id=2, phone="2")

    assert parted(replace(kept, name="Jan Berg"), kept, gone).name == "J. Berg"
    assert parted(replace(kept, name="Jan B. Berg"), kept, gone).name == "Jan B. Berg"


def test_of_one_employment_that_both_had_the_kept_one_keeps_it() -> None:
    job = works_at("Globex")
    before, gone = (
        Contact("Ana", id=1, employments=(job,)),
        Contact("Ana", id=2, employments=(job,)),
    )
    one = replace(before, employments=(job, works_at("Hooli")))

    assert [each.employer for each in parted(one, before, gone).employments] == ["Globex", "Hooli"]


def test_the_one_who_is_kept_stands_first_for_all_that_were_written() -> None:
    third = Contact("Ana S.", 3, note="met in Bonn")

    one = one_of([ANA, third, ANA_AT_WORK], kept=2)

    assert (one.id, one.name, one.tie, one.note) == (2, "Ana Silva", 2, "met in Bonn")
    assert one.emails == ("ana@globex.example", "ana@home.example")


def test_what_is_changed_of_the_whole_person_is_written_without_what_others_say() -> None:
    whole = united(ANA, ANA_AT_WORK)
    now = replace(whole, tie=5, emails=(*whole.emails, "ana@new.example"))

    written = as_said(ANA, whole, now)

    assert (written.tie, written.url) == (5, None)
    assert written.emails == ("ana@home.example", "ana@new.example")
    assert as_said(ANA, whole, replace(whole, emails=())).emails == ()


def test_what_the_user_said_of_the_kept_one_is_not_filled_from_the_other() -> None:
    struck = Contact("Ana", 1, said=("phone", "url"))
    other = Contact("Ana", 2, phone="+49 30 1", url="https://ana.example")

    assert (united(struck, other).phone, united(struck, other).url) == (None, None)
    assert united(Contact("Ana", 1), other).phone == "+49 30 1"
