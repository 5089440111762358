"""Who was met on the way is in the thread, and hears how it ended once it ends well or by a hire."""

from __future__ import annotations

from tests.threads.hunt import Hunt

IDA = "Ida Reyes, Head of Data"


def interviewed(hunt: Hunt) -> None:
    """Ivo refers Robin at Hooli; on day 10 Ida and Bo interview them."""
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(2).does("outcome", 1, "submitted")
    hunt.on(3).does("thank", "Ivo")
    hunt.on(10).does("outcome", 1, "interviewing", "--met", IDA, "--met", "Bo Larsen")


def people_at(hunt: Hunt, company: str) -> list[str]:
    told = hunt.does("threads", "--json").document
    [thread] = [one for one in told if one["company"] == company]
    return [person["contact"] for person in thread["people"]]


def test_interviewers_are_in_the_thread_after_whom_the_user_asked(hunt: Hunt) -> None:
    interviewed(hunt)

    assert people_at(hunt, "Hooli") == ["Ivo Lind", "Ida Reyes", "Bo Larsen"]
    card = hunt.does("contacts", "show", "Ida Reyes", "--json").document
    assert card["threads"] == ["Hooli"]


def test_undone_the_interview_leaves_nobody_in_the_thread(hunt: Hunt) -> None:
    interviewed(hunt)
    hunt.does("undo")

    assert people_at(hunt, "Hooli") == ["Ivo Lind"]


def test_each_interviewer_hears_of_the_hire_once_and_is_thanked_for_their_time(hunt: Hunt) -> None:
    interviewed(hunt)
    hunt.on(20).does("outcome", 1, "hired")

    assert not [said for said in hunt.owed() if said.endswith("Ida")]
    assert {"close_loop Ivo", "close_loop Ida", "close_loop Bo"} <= {*hunt.on(21).owed()}
    told = hunt.does("today", "--json").document["duties"]
    [code] = [duty["code"] for duty in told if duty["contact"] == "Ida Reyes"]
    letter = hunt.does("draft", code).out
    assert "look forward to working with you" in letter
    assert "opened that door" not in letter
    hunt.tick("close_loop Ida")
    assert "close_loop Ida" not in hunt.on(22).owed()
    assert "close_loop Bo" in hunt.owed()


def test_a_hire_elsewhere_is_told_to_whom_one_met(hunt: Hunt) -> None:
    interviewed(hunt)
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    hunt.on(12).does("outcome", 2, "submitted")
    hunt.on(20).does("outcome", 2, "hired")

    assert {"close_loop Ida", "close_loop Bo", "close_loop Ivo"} <= {*hunt.on(21).owed()}
    told = hunt.does("today", "--json").document["duties"]
    [code] = [duty["code"] for duty in told if duty["contact"] == "Bo Larsen"]
    assert "I take back my application at Hooli" in hunt.does("draft", code).out


def test_a_no_of_the_company_is_no_news_to_who_spoke_it(hunt: Hunt) -> None:
    interviewed(hunt)
    hunt.on(20).does("outcome", 1, "not_hired")

    assert not {"close_loop Ida", "close_loop Bo"} & {*hunt.on(21).owed()}
    assert "close_loop Ivo" in hunt.owed()
