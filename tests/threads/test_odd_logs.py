"""The log may come in any order and with gaps: a thread holds together all the same."""

from __future__ import annotations

from typing import Any

import pytest

from tests.threads.hunt import Hunt


def introduction(hunt: Hunt) -> None:
    hunt.does("ask", "Hal Moss", "--kind", "introduction", "--via", "Cora Bell", "--posting", 1)


def last_ask(hunt: Hunt) -> int:
    return max(one["id"] for one in hunt.does("asks", "--json").document)


# ------------------------------------------------------------------ order and gaps


@pytest.mark.parametrize("via", [(), ("--via", "Cora Bell")])
@pytest.mark.parametrize("status", ["submitted", "interview", "offer", "not_hired", "ineligible"])
def test_what_the_company_does_is_told_of_the_referral_beside_an_introduction(
    hunt: Hunt, status: str, via: tuple[str, ...]
) -> None:
    introduction(hunt)
    hunt.does("ask", "Hal Moss", "--kind", "referral", "--posting", 1, *via)

    assert hunt.does("outcome", "Hal", status, "--json").document == {"id": 2}


@pytest.mark.parametrize("via", [(), ("--via", "Cora Bell")])
@pytest.mark.parametrize("status", ["passed_on", "both_agreed", "introduced"])
def test_being_introduced_is_told_of_the_introduction_beside_a_referral(
    hunt: Hunt, status: str, via: tuple[str, ...]
) -> None:
    introduction(hunt)
    hunt.does("ask", "Hal Moss", "--kind", "referral", "--posting", 1, *via)

    assert hunt.does("outcome", "Hal", status, "--json").document == {"id": 1}


def test_a_correction_is_of_what_was_logged_last(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.on(3).does("outcome", "Hal", "introduced")
    hunt.on(4).does("ask", "Hal", "--posting", 1)
    hunt.on(20).does("outcome", "Hal", "rejected")

    said = hunt.on(21).does("outcome", "Hal", "offer", "--correct", "--json")

    assert said.document == {"id": 2}
    assert hunt.threads()["Northwind"].startswith("offer")


def test_a_yes_that_nothing_followed_is_not_called_unanswered(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--company", "Hooli")
    hunt.on(2).does("outcome", "Ivo", "agreed")

    assert "nothing followed the yes" in hunt.on(40).does("threads").out


@pytest.mark.parametrize("more", [("submitted",), ("submitted", "--correct")])
def test_of_two_people_of_one_name_none_is_guessed(hunt: Hunt, more: tuple[str, ...]) -> None:
    hunt.does("contacts", "add", "Hal Ray", "--employer", "Hooli", "--tie", 4)
    introduction(hunt)
    hunt.does("ask", "Hal Ray", "--company", "Hooli")

    said = hunt.run("outcome", "Hal", *more, today=hunt.today.isoformat())
    assert said.code == 2
    assert "fits more than one ask" in said.err


def test_what_fits_both_is_asked(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.does("ask", "Hal Moss", "--kind", "referral", "--posting", 1)

    said = hunt.run("outcome", "Hal", "agreed", today=hunt.today.isoformat())
    assert said.code == 2
    assert "1  introduction asked of Cora Bell" in said.err
    assert "2  referral asked of Hal Moss" in said.err


def test_a_referral_without_its_introduction_belongs_to_its_thread(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.on(3).does("outcome", 1, "agreed")
    hunt.on(6).does("ask", "Hal", "--company", "Northwind")
    hunt.on(9).does("outcome", 2, "submitted")

    [thread] = hunt.does("threads", "--json").document
    assert (thread["asks"], thread["state"]) == ([1, 2], "submitted")
    assert [one["contact"] for one in thread["people"]] == ["Cora Bell", "Hal Moss"]
    assert hunt.on(10).owed() == ["thank Cora", "thank Hal"]


def test_what_was_logged_backwards_tells_the_same_story(hunt: Hunt) -> None:
    hunt.on(40)
    day = [hunt.start_plus(n) for n in (0, 3, 6, 9, 20)]
    hunt.does("ask", "Hal", "--posting", 1, "--on", day[2])
    hunt.does("outcome", 1, "submitted", "--on", day[3])
    hunt.does("outcome", 1, "not_hired", "--on", day[4])
    hunt.does(
        "ask", "Hal", "--kind", "introduction", "--via", "Cora", "--posting", 1, "--on", day[0]
    )
    hunt.does("outcome", 2, "introduced", "--on", day[1])

    [thread] = hunt.does("threads", "--json").document
    assert (sorted(thread["asks"]), thread["state"]) == ([1, 2], "not_hired")
    assert hunt.owed() == ["close_loop Cora", "close_loop Hal"]


def test_an_introduction_of_august_is_not_asked_for_again(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.on(4).does("outcome", 1, "introduced")
    hunt.on(5).does("thank", "Cora")

    for day in (30, 60, 120, 200):
        found = hunt.on(day).does("suggest", "--company", "Northwind", "--json").document
        ways = [path for one in found["opportunities"] for path in one["paths"]]
        assert not [way for way in ways if way["via"] and way["action"] != "write_introduced"]


def test_only_the_hire_is_logged(hunt: Hunt) -> None:
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    hunt.on(50).does("outcome", 1, "hired")

    assert hunt.on(51).owed() == ["close_loop Una"]
    hunt.does("thank", "Una")
    assert hunt.on(52).owed() == []
    assert hunt.threads() == {"Umbrella": "hired"}


@pytest.mark.parametrize("kind", ["advice", "mentoring"])
def test_advice_and_mentoring_need_no_company(hunt: Hunt, kind: str) -> None:
    hunt.does("ask", "Cora", "--kind", kind)
    assert f"{kind}:" not in hunt.does("asks").out
    hunt.on(2).does("outcome", 1, "agreed")

    assert hunt.on(3).owed() == ["thank Cora"]
    assert hunt.threads() == {}


@pytest.mark.parametrize(
    "employer",
    ["Initech", "Initech GmbH", "Initech Labs", "Hooli, part of Initech", "INITECH (Berlin)"],
)
def test_nobody_of_the_own_employers_family_is_ever_proposed(hunt: Hunt, employer: str) -> None:
    hunt.does("contacts", "add", "Max Own", "--employer", employer, "--title", "Data Engineer",
              "--tie", 5, "--kind", "friend", "--last-contact", "2026-02-01")  # fmt: skip
    hunt.does("contacts", "link", "Max Own", "Hal Moss", "--strength", 5)

    found = hunt.does("suggest", "--json").document["opportunities"]
    for one in found:
        assert not [p for p in one["paths"] if "Max Own" in (p["contact"], p["via"])]
        assert not [who for who in one["lookouts"] if who.startswith("Max Own") and ": " not in who]


def test_who_begins_later_is_not_there_yet_and_who_leaves_later_still_is(hunt: Hunt) -> None:
    for name, *days in (("Jan New", "--from", "2026-06-01"), ("Mar Old", "--to", "2026-06-01")):
        hunt.does("contacts", "add", name, "--employer", "Umbrella", "--title", "Data Engineer",
                  "--tie", 4, "--kind", "friend", "--last-contact", "2026-02-01", *days)  # fmt: skip

    assert "Jan" not in hunt.to_ask("Umbrella")["Data Engineer, Vaccines"]
    assert "Mar" in hunt.to_ask("Umbrella")["Data Engineer, Vaccines"]
    hunt.on(100)
    assert "Jan" in hunt.to_ask("Umbrella")["Data Engineer, Vaccines"]
    assert "Mar" not in hunt.to_ask("Umbrella")["Data Engineer, Vaccines"]


def test_forgetting_says_which_lookouts_and_links_went_too(hunt: Hunt) -> None:
    hunt.does("lookout", "Cora", "data engineer")
    hunt.does("lookout", "Cora", "analytics engineer")
    introduction(hunt)

    said = hunt.does("contacts", "forget", "Cora", "--yes")

    assert "2 lookouts" in said.err
    assert "1 acquaintance" in said.err
    assert "1 ask, 1 step of an ask" in said.err


# ------------------------------------------------------------------ two at once


def test_two_companies_have_two_threads_that_do_not_stand_in_each_others_way(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    hunt.on(2).does("outcome", 1, "agreed")
    hunt.on(3).does("outcome", 2, "submitted")

    assert hunt.on(6).threads("--open") == {
        "Hooli": "agreed: offer_material Ivo 2026-03-07",
        "Umbrella": "submitted: thank Una 2026-03-06",
    }
    assert hunt.owed() == ["thank Una", "offer_material Ivo"]


def test_who_introduces_twice_is_thanked_for_each(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.on(2).does("outcome", 1, "introduced")
    assert hunt.on(3).owed() == ["thank Cora"]
    hunt.does("thank", "Cora")
    hunt.on(16)
    assert hunt.on(17).owed() == ["close_loop Cora"]
    hunt.does("thank", "Cora")
    hunt.on(40).does("ask", "Ivo", "--kind", "introduction", "--via", "Cora", "--company", "Hooli")
    hunt.on(42).does("outcome", 2, "introduced")

    assert hunt.on(43).owed() == ["thank Cora"]
    hunt.does("thank", "Cora")
    assert hunt.owed() == []
    assert hunt.threads("--open") == {"Hooli": "introduced: write_introduced Ivo 2026-04-13"}


def test_nobody_else_there_is_asked_while_a_thread_runs(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")

    for status in ("sent", "agreed", "submitted", "interviewing", "offer"):
        if status != "sent":
            hunt.on(hunt.day + 1).does("outcome", 1, status)
        assert hunt.to_ask("Hooli") == {"Data Engineer, Search": [], "Analytics Engineer, Ads": []}
        assert "Iris" in hunt.kept_out("Hooli")


# ------------------------------------------------------------------ corrections


@pytest.mark.parametrize(
    "then",
    [
        ("agreed",),
        ("agreed", "submitted"),
        ("interviewing", "hired"),
        ("declined",),
        ("not_hired",),
    ],
)
def test_undo_goes_back_to_what_was_said_before(hunt: Hunt, then: tuple[str, ...]) -> None:
    introduction(hunt)
    before = [everything(hunt.on(day)) for day in (1, 9)]
    for status in then:
        hunt.on(1).does("ask", "Hal", "--posting", 1, "--again")
        hunt.does("outcome", last_ask(hunt), status)

    for _ in range(2 * len(then)):
        hunt.does("undo")

    assert [everything(hunt.on(day)) for day in (1, 9)] == before


def everything(hunt: Hunt) -> list[Any]:
    said = [hunt.does(*words, "--json").document for words in (["today"], ["threads"], ["suggest"])]
    return [_without_codes(one) for one in said]


def _without_codes(said: Any) -> Any:
    if isinstance(said, list):
        return [_without_codes(one) for one in said]
    if isinstance(said, dict):
        return {name: _without_codes(one) for name, one in said.items() if name != "code"}
    return said


def test_a_no_that_was_a_slip_is_corrected_and_the_thread_goes_on(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(2).does("outcome", 1, "submitted")
    hunt.on(3).does("thank", "Ivo")
    hunt.on(5).does("outcome", 1, "not_hired")
    hunt.does("outcome", 1, "interviewing", "--correct")

    assert hunt.threads()["Hooli"].startswith("interviewing: prepare Iris")
    assert "close_loop Ivo" not in hunt.on(6).owed()


def test_a_hire_that_was_a_slip_wakes_the_search_and_what_it_ended(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    hunt.does("lookout", "Iris", "data engineer")
    hunt.on(2).does("outcome", 1, "submitted")
    hunt.does("outcome", 1, "hired")
    assert hunt.on(3).owed() == ["close_loop Iris", "close_loop Ivo", "close_loop Una"]

    hunt.does("undo")

    assert hunt.owed() == ["thank Ivo"]
    assert hunt.threads()["Umbrella"].startswith("sent: follow_up Una")


def test_a_lookout_that_a_hire_has_ended_is_listed_no_more(hunt: Hunt) -> None:
    hunt.does("lookout", "Iris", "data engineer")
    hunt.does("lookout", "Una", "a nurse's post", "--mine")
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    assert len(hunt.does("lookout", "--json").document) == 2

    hunt.on(2).does("outcome", "Ivo", "hired")

    assert [one["what"] for one in hunt.does("lookout", "--json").document] == ["a nurse's post"]
    hunt.does("undo")
    assert len(hunt.does("lookout", "--json").document) == 2


@pytest.mark.parametrize("asked_on", [0, 3])
@pytest.mark.parametrize("yes", [True, False])
def test_a_hire_that_is_logged_late_ends_what_was_asked_meanwhile(
    hunt: Hunt, asked_on: int, yes: bool
) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(asked_on).does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    if yes:
        hunt.on(5).does("outcome", "Una", "agreed")

    hunt.on(6).does("outcome", "Ivo", "hired", "--on", hunt.start_plus(2))

    assert hunt.threads()["Umbrella"].startswith("rested: close_loop Una")
    assert sorted(hunt.on(7).owed()) == ["close_loop Ivo", "close_loop Una"]
    for who in ("Ivo", "Una"):
        hunt.does("thank", who)
    assert hunt.on(40).owed() == []
    hunt.does("undo")
    assert hunt.owed() == ["close_loop Una"]


def test_who_is_asked_after_the_waking_is_waited_for_also_when_the_hire_is_noted_better(
    hunt: Hunt,
) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(2).does("outcome", "Ivo", "hired")
    hunt.on(30).does("wake")
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    day = hunt.start_plus(2)
    hunt.on(31).does("outcome", 1, "hired", "--correct", "--on", day, "--note", "for a month")

    assert hunt.threads()["Umbrella"].startswith("sent: follow_up Una")


def test_a_late_yes_goes_on_from_a_rest(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    assert hunt.on(20).threads()["Hooli"] == "rested"

    hunt.on(25).does("outcome", 1, "agreed")

    assert hunt.threads()["Hooli"] == "agreed: offer_material Ivo 2026-03-30"


# ------------------------------------------------------------------ what a no ends


def test_a_no_ends_the_postings_that_it_names_and_no_other(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search",
              "--posting", "Analytics Engineer, Ads")  # fmt: skip
    hunt.on(2).does("outcome", 1, "submitted")
    hunt.on(3).does("thank", "Ivo")

    said = hunt.on(5).does("outcome", 1, "not_hired", "--posting", "Analytics Engineer, Ads")

    assert "but for Analytics Engineer, Ads, which is not_hired" in said.err
    assert hunt.threads()["Hooli"] == "submitted: close_loop Ivo 2026-03-08"
    [told] = hunt.does("asks", "--json").document
    assert told["status"] == "submitted"
    assert hunt.on(6).owed() == ["close_loop Ivo"]
    assert "Analytics Engineer, Ads at Hooli" in hunt.does("today").out
    draft = hunt.does("draft", "T1").out
    assert "did not work out" in draft
    assert "Analytics Engineer, Ads" in draft
    hunt.does("thank", "Ivo")
    assert hunt.threads()["Hooli"] == "submitted: ask_for_news Ivo 2026-03-21"
    blocked = {
        one["posting"]["title"]: {b["reason"] for b in one["blocked"]}
        for one in hunt.does("suggest", "--company", "Hooli", "--json").document["opportunities"]
    }
    assert blocked == {
        "Analytics Engineer, Ads": {"decided"}, "Data Engineer, Search": {"open_ask"},
    }  # fmt: skip

    hunt.on(8).does("outcome", 1, "not_hired", "--posting", "Data Engineer, Search")

    assert hunt.threads()["Hooli"] == "not_hired: close_loop Ivo 2026-03-11"
    assert hunt.on(9).owed() == ["close_loop Ivo"]


def test_a_no_for_a_bundled_posting_leaves_the_first_and_comes_back_by_undo(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search",
              "--posting", "Analytics Engineer, Ads")  # fmt: skip
    hunt.on(2).does("outcome", 1, "submitted")
    before = everything(hunt.on(5))
    hunt.does("outcome", 1, "rejected", "--posting", "Analytics Engineer, Ads")
    hunt.does("undo")

    assert everything(hunt) == before


def test_a_no_for_a_posting_that_the_ask_does_not_name_is_refused(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("outcome", 1, "submitted")

    said = hunt.run("outcome", 1, "not_hired", "--posting", "Analytics Engineer, Ads",
                    today=hunt.today.isoformat())  # fmt: skip

    assert said.code == 2


# ------------------------------------------------------------------ all views agree


def test_report_mail_calendar_card_and_list_agree(hunt: Hunt) -> None:
    (hunt.folder / "config.toml").write_text(
        (hunt.folder / "config.toml").read_text() + '\n[mail]\nmethod = "folder"\n'
    )
    introduction(hunt)
    hunt.on(4).does("outcome", 1, "introduced")
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(6).does("outcome", 2, "agreed")
    hunt.on(9)

    for thread in hunt.does("threads", "--json", "--open").document:
        step = thread["next"]
        card = hunt.does("contacts", "show", step["contact"]).out
        assert f"thread with {thread['company']}" in card
        assert thread["state"] in card
    hunt.does("report")
    page = (hunt.folder / "reports/report.html").read_text()
    assert "write to Hal" in page or "Write to Hal" in page
    assert "offer what they need" in page
    calendar = hunt.does("export", "--calendar", "-").out.replace("\r\n ", "")
    assert "SUMMARY:Send Ivo Lind what they need" in calendar
    assert "Hal Moss" in calendar
    assert {"write_introduced Hal", "thank Cora", "offer_material Ivo"} <= set(hunt.says())


def test_forgetting_names_what_went_too_in_words_and_for_programs(hunt: Hunt) -> None:
    hunt.does("lookout", "Cora", "data engineer")
    introduction(hunt)
    hunt.does("ask", "Cora", "--kind", "advice")
    hunt.does("received", "Cora", "two names")

    said = hunt.does("contacts", "forget", "Cora", "--yes", "--json")

    assert said.document["taken"] == {
        "asks": ["introduction to Hal Moss at Northwind, 2026-03-02", "advice, 2026-03-02"],
        "lookouts": ["data engineer"],
        "acquaintances": ["with Hal Moss"],
        "favours": ["two names (received)"],
    }
    assert "Gone with them, lookouts: data engineer." in said.err
    assert "Gone with them, asks: introduction to Hal Moss at Northwind, 2026-03-02; " in said.err


def test_a_referral_by_whom_the_forgotten_introduced_stays_and_only_their_name_goes(
    hunt: Hunt,
) -> None:
    introduction(hunt)
    hunt.on(2).does("outcome", 1, "introduced")
    hunt.does("ask", "Hal", "--kind", "referral", "--via", "Cora", "--posting", 1)
    hunt.on(4).does("outcome", 2, "submitted")

    gone = hunt.does("contacts", "forget", "Cora", "--yes", "--json").document

    assert gone["taken"]["asks"] == ["introduction to Hal Moss at Northwind, 2026-03-02"]
    assert (gone["removed"]["asks"], gone["removed"]["mentions"]) == (1, 1)
    [left] = hunt.does("asks", "--json").document
    assert (left["contact"], left["via"], left["status"]) == ("Hal Moss", None, "submitted")
    assert hunt.on(5).owed() == ["thank Hal"]


def test_whom_one_had_asked_before_is_written_to_after_the_introduction_all_the_same(
    hunt: Hunt,
) -> None:
    hunt.does("ask", "Hal", "--posting", 1)
    hunt.on(1)
    introduction(hunt)
    hunt.on(3).does("outcome", 2, "introduced")

    hunt.tick("write_introduced Hal")

    assert "write_introduced Hal" not in hunt.says()


def test_what_was_written_down_and_then_done_by_its_code_is_one_ask_that_is_sent(
    hunt: Hunt,
) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search", "--drafted")
    assert "ask Ivo" in hunt.on(1).says()

    hunt.tick("ask Ivo")

    [told] = hunt.does("asks", "--json").document
    assert (told["contact"], told["status"]) == ("Ivo Lind", "sent")
