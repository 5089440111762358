"""What may become of an ask, step by step, and how a mistake is corrected."""

from __future__ import annotations

from typing import Any

import pytest

from referrals.domain.asks.statuses import (
    AFTER,
    OutOfOrder,
    advance,
    correct,
    declined_by,
    followed_up,
    possible,
)
from referrals.model.log import Ask, AskStatus
from tests.people import TODAY, ask, days_ago


def after(*statuses: AskStatus) -> Ask:
    """An introduction by contact 2 to contact 1 that went through *statuses*."""
    found = ask(1, ("sent", 9), kind="introduction", via=2)
    for status in statuses:
        found = advance(found, status, TODAY)
    return found


def test_both_sides_of_an_introduction_are_asked_before_they_are_joined() -> None:
    whole = after("agreed", "passed_on", "both_agreed", "introduced")

    assert [step.status for step in whole.steps] == [
        "sent", "agreed", "passed_on", "both_agreed", "introduced",
    ]  # fmt: skip


@pytest.mark.parametrize("skipped_to", ["introduced", "both_agreed", "passed_on"])
def test_who_logs_less_may_skip_what_must_have_happened(skipped_to: AskStatus) -> None:
    assert after(skipped_to).status == skipped_to
    assert after("agreed", skipped_to).status == skipped_to


def test_only_an_introduction_is_passed_on() -> None:
    with pytest.raises(OutOfOrder, match="not passed_on"):
        advance(ask(1, ("sent", 9)), "passed_on", TODAY)


def test_either_side_may_decline_and_it_is_known_who_did() -> None:
    assert declined_by(after("declined")) == 2
    assert declined_by(after("agreed", "declined")) == 2
    assert declined_by(after("agreed", "passed_on", "declined")) == 1
    assert declined_by(after("agreed")) is None
    assert declined_by(ask(1, ("sent", 9), ("declined", 8))) == 1
    assert declined_by(ask(1, ("sent", 9), ("declined", 8), via=2)) == 1


def test_one_reminder_and_never_a_third_message() -> None:
    reminded = advance(ask(1, ("sent", 9)), "sent", TODAY)

    assert followed_up(reminded) == TODAY
    assert followed_up(ask(1, ("sent", 9))) is None
    assert reminded.sent_on == days_ago(9)
    with pytest.raises(OutOfOrder):
        advance(reminded, "sent", TODAY)


def test_a_draft_is_sent_or_withdrawn() -> None:
    draft = ask(1, ("drafted", 9))

    assert possible(draft) == ("sent", "withdrawn")
    assert advance(draft, "sent", TODAY).sent_on == TODAY


def test_a_late_answer_is_the_next_step() -> None:
    assert advance(ask(1, ("sent", 30), ("no_response", 16)), "agreed", TODAY).status == "agreed"


def test_a_posting_that_came_back_goes_on() -> None:
    closed = ask(1, ("sent", 30), ("agreed", 29), ("posting_closed", 9))

    assert advance(closed, "submitted", TODAY).status == "submitted"


def test_a_status_out_of_order_names_what_may_come_instead() -> None:
    with pytest.raises(OutOfOrder, match="after that comes interviewing, offer"):
        advance(ask(1, ("sent", 3), ("submitted", 2)), "agreed", TODAY)


@pytest.mark.parametrize("status", ["interviewing", "offer", "hired", "not_hired"])
@pytest.mark.parametrize("before", ["sent", "agreed", "no_response", "posting_closed"])
def test_who_logs_only_how_it_ended_skips_what_came_before(before: Any, status: Any) -> None:
    steps = [("sent", 9)] if before == "sent" else [("sent", 9), (before, 3)]

    assert advance(ask(1, *steps), status, TODAY).status == status


def test_nothing_follows_a_hire() -> None:
    with pytest.raises(OutOfOrder, match="nothing more"):
        advance(ask(1, ("sent", 9), ("submitted", 8), ("hired", 3)), "submitted", TODAY)


def test_an_event_may_be_logged_late_but_not_before_the_one_it_followed() -> None:
    asked = ask(1, ("sent", 9))

    assert advance(asked, "agreed", days_ago(8)).steps[-1].on == days_ago(8)
    with pytest.raises(OutOfOrder, match="is before"):
        advance(asked, "agreed", days_ago(10))


def test_every_status_can_be_reached() -> None:
    reached = {"drafted"}
    while more := {later for status in reached for later in AFTER[status]} - reached:
        reached |= more

    assert reached == set(AFTER)


# ------------------------------------------------------------------ corrections


def test_a_correction_takes_the_place_of_the_last_step_which_is_kept_as_struck() -> None:
    mistaken = ask(1, ("sent", 9), ("declined", 3))

    mended = correct(mistaken, "agreed", days_ago(4), "misread")

    assert [(s.status, s.on) for s in mended.steps] == [
        ("sent", days_ago(9)),
        ("agreed", days_ago(4)),
    ]
    assert mended.struck == (mistaken.steps[-1],)


def test_a_correction_may_be_of_the_date_alone() -> None:
    assert correct(ask(1, ("sent", 9)), "sent", days_ago(5)).sent_on == days_ago(5)


def test_a_correction_keeps_the_order_too() -> None:
    with pytest.raises(OutOfOrder, match="not both_agreed"):
        correct(ask(1, ("sent", 9), ("agreed", 3)), "both_agreed", TODAY)
    with pytest.raises(OutOfOrder, match="begins with drafted or sent, not with agreed"):
        correct(ask(1, ("sent", 9)), "agreed", TODAY)
