"""One person, one contact: what a newer export changes, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from referrals.domain.people.address_book import AddressBook
from referrals.domain.people.duplicates import united
from referrals.domain.people.job_changes import job_changes_sentence
from referrals.domain.people.profiles import profile_address
from referrals.domain.people.proposals import proposals
from referrals.domain.people.updates import moves, updated
from referrals.knowledge.employers.match import Employers
from referrals.model.people import Contact, Employment, NameParts, Source
from referrals.model.postings import Company
from tests.people import TODAY, days_ago, worked_at, works_at

ANA = Contact(
    "Ana Silva",
    id=1,
    url="https://www.linkedin.com/in/ana",
    emails=("ana@example.org",),
    employments=(works_at("Globex", "Analyst"),),
    connected_on=date(2020, 5, 1),
)


def seen(**said: object) -> Contact:
    """A row about somebody named like Ana."""
    return replace(Contact("Ana Silva"), **said)  # type: ignore[arg-type] # any field of a contact


def words(known: Contact, new: Contact) -> list[str]:
    return [text for text, _ in moves(known, new)]


# ------------------------------------------------------------------ who is meant


def test_the_profile_address_finds_a_person_who_changed_their_name() -> None:
    row = Contact("Ana Costa", url="http://linkedin.com/in/ANA/?trk=1")

    assert AddressBook([ANA]).find(row) == ANA


def test_an_email_finds_a_person_who_changed_their_profile_address() -> None:
    moved = "https://www.linkedin.com/in/ana-silva"
    row = seen(url=moved, emails=("ANA@example.org",), connected_on=ANA.connected_on)

    assert AddressBook([ANA]).find(row) == ANA


def test_equal_names_alone_are_two_people() -> None:
    assert AddressBook([ANA]).find(seen()) is None


def test_the_same_name_at_the_same_employer_decides_only_where_nothing_else_is_known() -> None:
    row = seen(employments=(works_at("GLOBEX, Inc."),))
    bare = replace(ANA, url=None, emails=(), connected_on=None)

    assert AddressBook([bare]).find(row) == bare
    assert AddressBook([ANA]).find(row) is None
    assert [p.evidence for p in proposals([ANA, replace(row, id=2)], set())] == [
        ("the same name, both at Globex",)
    ]


def test_who_stands_for_another_contact_is_found_by_what_that_one_says() -> None:
    row = seen(employments=(works_at("Globex"),))

    assert AddressBook([ANA], [(1, replace(row, id=2))]).find(row) == ANA


def test_two_names_without_a_letter_are_not_the_same_name() -> None:
    dots = Contact("…", id=1, employments=(works_at("Globex"),))

    assert AddressBook([dots]).find(replace(dots, id=0, name="???")) is None


def test_the_same_name_connected_on_the_same_day_is_one_person() -> None:
    assert AddressBook([ANA]).find(seen(connected_on=ANA.connected_on)) == ANA


@pytest.mark.parametrize(
    "other",
    [{"url": "https://www.linkedin.com/in/other"}, {"emails": ("other@example.org",)}],
)
def test_two_of_one_name_at_one_employer_with_addresses_of_their_own_are_two(
    other: dict[str, object],
) -> None:
    row = seen(employments=ANA.employments, **other)

    assert AddressBook([ANA]).find(row) is None


def test_an_email_goes_to_neither_of_two_who_both_could_own_it() -> None:
    one = replace(ANA, emails=())
    twin = replace(one, id=2, url="https://www.linkedin.com/in/twin")
    row = seen(employments=ANA.employments, emails=("ana@example.org",))

    assert AddressBook([one, twin]).find(row) is None


def test_of_two_of_one_name_the_one_who_shares_more_is_meant() -> None:
    twin = replace(ANA, id=2, url="https://www.linkedin.com/in/twin", connected_on=TODAY)
    row = seen(employments=ANA.employments, connected_on=TODAY)

    assert AddressBook([ANA, twin]).find(row) == twin


def test_an_address_may_be_two_peoples_and_makes_them_no_one_person() -> None:
    ben = Contact("Ben", id=2, emails=("shared@example.org",))
    book = AddressBook([ANA, ben])

    book.meet(seen(url=ANA.url, emails=("shared@example.org",)), TODAY)

    assert book.people == [replace(ANA, emails=(*ANA.emails, "shared@example.org")), ben]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.linkedin.com/in/łukasz",
        "https://www.linkedin.com/in/%C5%82ukasz",
        "http://LinkedIn.com/in/łukasz/",
        "pl.linkedin.com/in/łukasz?trk=people#top",
        " www.linkedin.com/in/%C5%82ukasz/ ",
        "https://www.linkedin.com/in/łukasz/de",
        "linkedin.com/in/łukasz/en-us/",
        "https://www.linkedin.com/in/łukasz/details/skills/",
        "https://www.linkedin.com/in/łukasz/overlay/contact-info/",
    ],
)
def test_a_profile_address_has_one_form(text: str) -> None:
    assert profile_address(text) == "https://www.linkedin.com/in/łukasz"


def test_an_accent_written_apart_is_the_same_address() -> None:
    assert profile_address("linkedin.com/in/jose%CC%81") == "https://www.linkedin.com/in/josé"


@pytest.mark.parametrize("text", ["", "n/a", "javascript:alert(1)", "http://[", "http://a.b:x/"])
def test_what_is_no_web_address_is_none(text: str) -> None:
    assert profile_address(text) is None


def test_what_a_link_cannot_hold_stays_in_its_code() -> None:
    address = profile_address("https://example.org:8080/a%20b%3Fc%25")

    assert address == "https://example.org:8080/a%20b%3Fc%25"
    assert profile_address(address) == address


# ------------------------------------------------------------------ what changes


def test_a_changed_employer_closes_the_old_job_and_opens_the_new_one() -> None:
    ana = updated(ANA, seen(employments=(works_at("GitLab", "Engineer"),)), TODAY)

    assert ana.employments == (
        Employment("GitLab", "Engineer", start=TODAY),
        Employment("Globex", "Analyst", end=TODAY, current=False),
    )
    assert moves(ANA, ana) == [("Ana Silva moved from Globex to GitLab", "GitLab")]


def test_a_second_move_closes_the_job_that_the_first_one_opened() -> None:
    ana = updated(ANA, seen(employments=(works_at("GitLab"),)), days_ago(400))

    ana = updated(ana, seen(employments=(works_at("Hooli"),)), TODAY)

    assert [(job.employer, job.current) for job in ana.employments] == [
        ("Hooli", True),
        ("GitLab", False),
        ("Globex", False),
    ]


def test_a_new_title_at_the_same_employer_is_no_move() -> None:
    ana = updated(ANA, seen(employments=(works_at("Globex Inc.", "Director"),)), TODAY)

    assert ana.employments == (works_at("Globex", "Director"),)
    assert moves(ANA, ana) == []


def test_an_export_without_an_employer_closes_nothing() -> None:
    assert updated(ANA, seen(), TODAY) == ANA


def test_a_first_employer_has_no_known_start() -> None:
    unknown = replace(ANA, employments=())

    ana = updated(unknown, seen(employments=(works_at("GitLab"),)), TODAY)

    assert ana.employments == (works_at("GitLab"),)
    assert moves(unknown, ana) == [("Ana Silva now works at GitLab", "GitLab")]


def test_who_gave_up_a_job_has_left_and_not_moved() -> None:
    ana = updated(ANA, seen(employments=(works_at("Open to work"),)), TODAY)

    assert words(ANA, ana) == ["Ana Silva left Globex: Open to work"]
    assert words(replace(ANA, employments=()), ana) == ["Ana Silva: Open to work"]


def test_a_profile_that_still_names_the_job_they_just_left_changes_nothing() -> None:
    left = replace(ANA, employments=(works_at("GitLab"), worked_at("Globex", 2017, 2026)))

    assert updated(left, seen(employments=(works_at("Globex"),)), TODAY) == left


def test_who_left_years_ago_may_come_back() -> None:
    left = replace(ANA, employments=(works_at("GitLab"), worked_at("Globex", 2017, 2021)))

    ana = updated(left, seen(employments=(works_at("Globex"),)), TODAY)

    assert [(job.employer, job.current) for job in ana.employments] == [
        ("Globex", True),
        ("GitLab", False),
        ("Globex", False),
    ]


def test_a_second_job_that_the_user_dated_outlives_a_move_from_the_first() -> None:
    board = works_at("Chess Club", "Treasurer", start=date(2019, 1, 1))
    ana = replace(ANA, employments=(board, *ANA.employments))

    ana = updated(ana, seen(employments=(works_at("GitLab"),)), TODAY)

    assert board in ana.employments
    assert [job.employer for job in ana.employments if job.current] == ["GitLab", "Chess Club"]


def test_a_user_dated_job_keeps_its_dates_when_it_ends() -> None:
    dated = works_at("Globex", "Analyst", team="Data", start=date(2019, 1, 1))
    ana = replace(ANA, employments=(dated,))

    ana = updated(ana, seen(employments=(works_at("GitLab"),)), TODAY)

    assert ana.employments[1] == replace(dated, end=TODAY, current=False)


def test_a_job_of_the_past_is_taken_in_once() -> None:
    past = Employment("Acme", "Analyst", None, date(2018, 1, 1), date(2020, 12, 31), current=False)
    again = replace(past, start=date(2011, 1, 1), end=date(2012, 1, 1))
    known = replace(ANA, employments=(past,))

    assert updated(known, seen(employments=(past,)), TODAY) == known
    assert updated(known, seen(employments=(again,)), TODAY).employments == (again, past)


def test_a_title_that_the_user_gave_is_not_taken_back_by_an_export() -> None:
    mine = replace(works_at("Globex", "Chief"), source=None)
    theirs = replace(works_at("Globex", "Analyst"), source="profile")
    book = replace(works_at("Globex", "Clerk"), source="book")

    told = updated(replace(ANA, employments=(mine,)), seen(employments=(theirs,)), TODAY)
    profile = updated(replace(ANA, employments=(theirs,)), seen(employments=(book,)), TODAY)

    assert [job.title for job in told.employments] == ["Chief"]
    assert [job.title for job in profile.employments] == ["Analyst"]


def test_a_mailbox_that_several_people_read_tells_nobody_from_another() -> None:
    one = Contact("Ana One", emails=("info@acme.example",))
    other = Contact("Bo Two", emails=("INFO@acme.example",))

    assert AddressBook([one]).find(other) is None


def test_nothing_that_the_user_said_is_overwritten() -> None:
    word = {
        "tie": 5,
        "kinds": ("manager",),
        "cadence": 60,
        "looking": "analyst, Lisbon",
        "note": "likes tea",
        "phone": "1",
        "last_contact": days_ago(3),
    }
    ana = replace(ANA, **word)

    ana = updated(ana, seen(phone="2", emails=("new@example.org",), connected_on=TODAY), TODAY)

    assert ana == replace(ANA, **word, emails=("ana@example.org", "new@example.org"))


PROFILE, BOOK = NameParts(source="profile"), NameParts(source="book")


@pytest.mark.parametrize(
    ("before", "since"),
    [("Pia Lund", "Pia Costa"), ("Mia Roth", "Maria Novak"), ("Li Wei", "Lee Weiss")],
)
def test_who_was_renamed_by_their_profile_is_known_by_the_old_name(before: str, since: str) -> None:
    url, mails = "https://www.linkedin.com/in/p", ("p@work.example",)
    person = Contact(before, 1, mails, url=url, name_parts=PROFILE)
    person = updated(person, Contact(since, url=url, name_parts=PROFILE), TODAY)
    older = Contact(before, emails=mails, name_parts=BOOK)

    found = AddressBook([person]).find(older)

    assert found == person
    assert updated(person, older, TODAY).name == since


def test_an_old_name_without_an_address_is_asked_about() -> None:
    url = "https://www.linkedin.com/in/mia"
    mia = Contact("Mia Roth", 1, url=url, employments=(works_at("Acme"),), name_parts=PROFILE)
    mia = updated(mia, Contact("Mia Novak", url=url, name_parts=PROFILE), TODAY)
    older = Contact("Mia Roth", 2, employments=(works_at("Acme"),), name_parts=BOOK)

    assert [(p.kept.id, p.gone.id) for p in proposals([mia, older], ())] == [(1, 2)]


def test_two_of_one_name_become_one_with_the_better_source_of_it() -> None:
    book, profile = (Contact("Ana Silva", name_parts=parts) for parts in (BOOK, PROFILE))

    assert united(book, profile).name_parts.source == "profile"


@pytest.mark.parametrize("notes", list(permutations(["likes tea", "met in Oslo", "has a dog"])))
def test_two_files_that_note_something_of_one_person_are_both_kept(notes: tuple[str, ...]) -> None:
    ana = ANA
    for note in (*notes, *notes):
        ana = updated(ana, seen(note=note), TODAY)

    assert sorted((ana.note or "").splitlines()) == sorted(notes)


def test_a_note_that_repeats_the_other_stands_once() -> None:
    whole = "met in Oslo\nlikes tea"

    assert updated(replace(ANA, note="likes tea"), seen(note=whole), TODAY).note == whole
    assert updated(replace(ANA, note=whole), seen(note="likes tea"), TODAY).note == whole


PEOPLE = some.builds(
    Contact,
    name=some.sampled_from(["Ana", "Ben"]),
    emails=some.lists(some.sampled_from(["a@x.org", "A@X.org", "b@x.org"]), max_size=2).map(tuple),
    url=some.none() | some.just("https://www.linkedin.com/in/a"),
    connected_on=some.none() | some.dates(date(2015, 1, 1), TODAY),
    employments=some.lists(
        some.builds(
            Employment,
            employer=some.sampled_from(["A", "B", "C", "Retired"]),
            title=some.none() | some.sampled_from(["x", "y"]),
            start=some.none() | some.dates(date(2015, 1, 1), TODAY),
            current=some.booleans(),
        ),
        max_size=3,
    ).map(lambda jobs: tuple(j if j.current else replace(j, end=j.start) for j in jobs)),
)
ROWS = PEOPLE.map(
    lambda p: replace(
        p, employments=tuple(works_at(j.employer, j.title) for j in p.employments[:1])
    )
)


@given(PEOPLE, ROWS, some.integers(0, 800))
def test_reading_the_same_row_again_changes_nothing(
    known: Contact, row: Contact, days: int
) -> None:
    today = TODAY + timedelta(days)
    once = updated(known, row, today)

    assert updated(once, row, today) == once
    assert len(once.employments) <= len(known.employments) + 1


# ------------------------------------------------------------------ who states where they work


def stated(employer: str, source: Source) -> Contact:
    return replace(ANA, employments=(replace(works_at(employer), source=source),))


def present(contact: Contact) -> list[str]:
    return [job.employer for job in contact.employments if job.current]


def test_an_address_book_does_not_move_anybody_away_from_where_their_profile_says() -> None:
    profile, stale = stated("GitLab", "profile"), stated("Globex", "book")

    now = updated(profile, stale, TODAY)

    assert present(now) == ["GitLab"]
    assert [(job.employer, job.current, job.end) for job in now.employments] == [
        ("Globex", False, None),
        ("GitLab", True, None),
    ]
    assert moves(profile, now) == []


def test_what_an_address_book_said_first_is_no_move_when_the_profile_is_read() -> None:
    stale, profile = stated("Globex", "book"), stated("GitLab", "profile")

    now = updated(stale, profile, TODAY)

    assert {(job.employer, job.current, job.end) for job in now.employments} == {
        ("Globex", False, None),
        ("GitLab", True, None),
    }
    assert moves(stale, now) == []
    assert updated(now, stale, TODAY) == now


@pytest.mark.parametrize(
    ("profile", "book", "jobs"),
    [
        ("Zyntrix", "Zyntrix Robotics", {("Zyntrix", True), ("Zyntrix Robotics", True)}),
        ("Zyntrix Labs", "Zyntrix", {("Zyntrix Labs", True), ("Zyntrix", True)}),
        ("GitHub", "Microsoft", {("GitHub", True), ("Microsoft", True)}),
        ("Stripe", "Stripe Payments", {("Stripe", True)}),
        ("IBM", "International Business Machines", {("IBM", True)}),
        ("EY", "Ernst & Young LLP", {("EY", True)}),
        ("Deutsche Bahn", "Deutsche Bank", {("Deutsche Bahn", True), ("Deutsche Bank", False)}),
        ("Zyntrix 12", "Zyntrix 13", {("Zyntrix 12", True), ("Zyntrix 13", False)}),
        ("Zyntrix", "Umbra", {("Zyntrix", True), ("Umbra", False)}),
    ],
)
def test_one_job_under_two_names_is_no_past_one(
    profile: str, book: str, jobs: set[tuple[str, bool]]
) -> None:
    one, other = stated(profile, "profile"), stated(book, "book")

    for first, second in ((one, other), (other, one)):
        now = updated(first, second, TODAY)
        assert {(job.employer, job.current) for job in now.employments} == jobs
        assert moves(first, now) == []
        assert updated(updated(now, one, TODAY), other, TODAY) == now


def test_two_address_books_that_may_mean_one_employer_move_nobody() -> None:
    one, other = stated("Zyntrix", "book"), stated("Zyntrix Robotics", "book")

    now = updated(one, other, TODAY)

    assert present(now) == ["Zyntrix Robotics", "Zyntrix"]
    assert moves(one, now) == []


def test_a_profile_that_names_a_part_of_the_employer_has_moved() -> None:
    one, other = stated("Zyntrix", "profile"), stated("Zyntrix Robotics", "profile")

    assert present(updated(one, other, TODAY)) == ["Zyntrix Robotics"]


def test_an_employer_is_spelled_as_the_person_spells_it_whichever_is_read_first() -> None:
    book, profile = stated("Criteo SA", "book"), stated("Criteo", "profile")

    for first, second in ((book, profile), (profile, book)):
        now = updated(first, second, TODAY)
        assert [job.employer for job in now.employments] == ["Criteo"]
        assert moves(first, now) == []


def test_two_address_books_with_two_names_rename_nobody_at_every_import() -> None:
    books = [
        Contact(name, 1, ("marie.blanc@x.example",), name_parts=NameParts(source="book"))
        for name in ("Marie Blanc", "Marie Lefèvre")
    ]
    renamed = updated(books[0], books[1], TODAY)

    assert renamed.name == "Marie Lefèvre"
    for book in books:
        assert updated(renamed, book, TODAY) == renamed


def test_who_moves_to_where_an_address_book_once_saw_them_is_there() -> None:
    known = updated(stated("GitLab", "profile"), stated("Globex", "book"), TODAY)
    later = stated("Globex", "profile")

    now = updated(known, later, TODAY)

    assert present(now) == ["Globex"]
    assert words(known, now) == ["Ana Silva moved from GitLab to Globex"]


# ------------------------------------------------------------------ how many moved


@pytest.mark.parametrize(
    ("joined", "said"),
    [
        (["GitLab Inc.", "Acme", "Initech"],
         "3 people changed employer since June, one of them to GitLab"),
        (["GitLab", "GitLab", "Hooli"],
         "3 people changed employer since June, 2 of them to GitLab, one of them to Hooli"),
        (["GitLab"], "1 person changed employer since June, to GitLab"),
        (["Acme"], "1 person changed employer since June"),
    ],
)  # fmt: skip
def test_how_many_moved_is_told_with_those_who_went_to_a_watched_company(
    joined: list[str], said: str
) -> None:
    watched = Employers([Company("GitLab"), Company("Hooli")])

    assert job_changes_sentence(joined, watched, date(2026, 6, 3), date(2026, 11, 23)) == said


def test_at_the_first_import_no_month_is_named() -> None:
    assert job_changes_sentence(["X"], Employers([]), None, TODAY) == "1 person changed employer"
