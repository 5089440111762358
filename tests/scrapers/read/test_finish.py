"""What a posting's words tell where its board leaves it open."""

from __future__ import annotations

from referrals.model.postings import Salary
from referrals.texts.finish import finished
from tests.people import posting

TEXT = "The salary range is $120k – $150k a year."


def test_title_and_text_tell_what_no_field_states() -> None:
    done = finished(posting("Senior Data Engineer (Part-time)", description=TEXT))

    assert (done.seniority, done.employment_type) == ("senior", "part_time")
    assert done.salary == Salary(120_000, 150_000, "USD", "year")


def test_what_a_field_states_wins() -> None:
    pay = Salary(1, 2, "EUR", "hour")

    done = finished(posting("Intern", description=TEXT, salary=pay, employment_type="full_time"))

    assert (done.salary, done.employment_type) == (pay, "full_time")


def test_of_a_text_that_was_not_read_nothing_is_told() -> None:
    assert finished(posting(description=None)).salary is None
