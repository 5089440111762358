"""Every row of the table of threads, played on the command line (docs/advice.md, "Threads")."""

from __future__ import annotations

import pytest

from tests.conftest import Said
from tests.threads.hunt import Hunt


def introduction(hunt: Hunt) -> None:
    """On day 0 Cora is asked to introduce Robin to Hal."""
    hunt.does("ask", "Hal Moss", "--kind", "introduction", "--via", "Cora Bell", "--posting", 1)


def introduced(hunt: Hunt) -> None:
    """Cora agrees on day 2 and does it on day 4."""
    introduction(hunt)
    hunt.on(2).does("outcome", 1, "agreed")
    hunt.on(3).does("thank", "Cora")
    hunt.on(4).does("outcome", 1, "introduced")


def referred(hunt: Hunt) -> None:
    """Hal, written to on day 4, agrees on day 6 and refers Robin on day 8."""
    introduced(hunt)
    hunt.does("ask", "Hal", "--posting", 1)
    hunt.on(6).does("outcome", 2, "agreed")
    hunt.on(8).does("outcome", 2, "submitted")


# ------------------------------------------------------------------ sent


def test_sent_has_one_reminder_and_rests(hunt: Hunt) -> None:
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")

    assert hunt.threads()["Umbrella"] == "sent: follow_up Una 2026-03-09"
    assert "follow_up Una" not in hunt.on(6).says()
    assert "follow_up Una" in hunt.on(7).says()
    hunt.tick("follow_up Una")
    assert "follow_up Una" not in hunt.says()
    assert hunt.threads()["Umbrella"] == "sent: rests Una 2026-03-16"
    assert hunt.on(14).threads()["Umbrella"] == "rested"
    assert not [said for said in hunt.owed() if said.endswith("Una")]


# ------------------------------------------------------------------ agreed


def test_who_agreed_to_refer_gets_material_then_a_kind_question_then_peace(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("outcome", 1, "agreed")

    assert hunt.threads()["Hooli"] == "agreed: offer_material Ivo 2026-03-05"
    for day, due in ((2, False), (3, True), (9, True)):
        assert ("offer_material Ivo" in hunt.on(day).says()) is due, day
    assert "ask_kindly Ivo" not in hunt.says()
    assert "ask_kindly Ivo" in hunt.on(10).says()
    assert "offer_material Ivo" not in hunt.says()
    hunt.tick("ask_kindly Ivo")
    assert hunt.owed() == []
    assert hunt.threads()["Hooli"] == "agreed: rests Ivo 2026-03-26"
    assert hunt.on(23).to_ask("Hooli") == {
        "Data Engineer, Search": [], "Analytics Engineer, Ads": [],
    }  # fmt: skip

    assert hunt.on(24).threads()["Hooli"] == "rested"
    assert hunt.to_ask("Hooli")["Data Engineer, Search"] == ["Iris"]
    assert "Asked on 2 March" in hunt.kept_out("Hooli")["Ivo"]


def test_offered_material_is_not_offered_again(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("outcome", 1, "agreed")
    hunt.on(4).tick("offer_material Ivo")

    assert hunt.owed() == []
    assert hunt.threads()["Hooli"] == "agreed: ask_kindly Ivo 2026-03-12"


# ------------------------------------------------------------------ agreed to introduce


def test_who_agreed_to_introduce_is_asked_after_5_days_and_rests_after_14(hunt: Hunt) -> None:
    introduction(hunt)
    hunt.does("outcome", 1, "agreed")
    hunt.on(1).does("thank", "Cora")

    assert hunt.threads()["Northwind"] == "introducing: ask_if_introduced Cora 2026-03-07"
    assert hunt.on(4).owed() == []
    assert hunt.on(5).owed() == ["ask_if_introduced Cora"]
    hunt.tick("ask_if_introduced Cora")
    assert hunt.on(13).threads()["Northwind"] == "introducing: rests Cora 2026-03-16"
    assert hunt.to_ask("Northwind")["Data Engineer"] == []
    assert hunt.on(14).threads()["Northwind"] == "rested"
    assert "Ian" in hunt.to_ask("Northwind")["Data Engineer"]


# ------------------------------------------------------------------ introduced


def test_to_whom_one_was_introduced_one_writes_first_of_all(hunt: Hunt) -> None:
    introduced(hunt)

    assert hunt.says()[0] == "write_introduced Hal"
    [path, *_] = hunt.does("today", "--json").document["asks"]
    assert (path["contact"], path["via"]) == ("Hal Moss", "Cora Bell")
    draft = hunt.does("draft", path["code"]).out
    assert "Hal" in draft
    assert "Cora" in draft
    assert hunt.threads()["Northwind"] == "introduced: write_introduced Hal 2026-03-06"
    assert hunt.to_ask("Northwind")["Data Engineer"] == ["Hal"]


def test_an_introduction_that_led_nowhere_is_told_to_the_connector_once(hunt: Hunt) -> None:
    introduced(hunt)

    assert "close_loop Cora" not in hunt.on(17).owed()
    assert hunt.on(18).threads()["Northwind"] == "rested: close_loop Cora 2026-03-21"
    assert hunt.on(19).owed() == ["close_loop Cora"]
    assert "Cora" in hunt.does("draft", "T1").out
    hunt.tick("close_loop Cora")
    assert hunt.owed() == []
    assert hunt.on(30).owed() == []


def test_silence_of_the_target_is_told_to_the_connector_too(hunt: Hunt) -> None:
    introduced(hunt)
    hunt.tick("write_introduced Hal")

    assert hunt.on(11).owed() == ["follow_up Hal"]
    assert hunt.on(18).threads()["Northwind"] == "rested: close_loop Cora 2026-03-21"
    assert hunt.on(19).owed() == ["close_loop Cora"]
    hunt.tick("close_loop Cora")
    assert hunt.on(20).owed() == []


def test_a_no_of_the_target_is_told_to_the_connector(hunt: Hunt) -> None:
    introduced(hunt)
    hunt.tick("write_introduced Hal")
    hunt.on(9).does("outcome", 2, "declined")

    assert hunt.on(10).owed() == ["close_loop Cora"]
    hunt.does("thank", "Cora")
    assert hunt.on(11).owed() == []


# ------------------------------------------------------------------ submitted


def test_submitted_is_thanked_the_next_day_and_asked_about_once_after_14(hunt: Hunt) -> None:
    referred(hunt)

    assert hunt.owed() == []
    assert hunt.on(9).owed() == ["thank Hal"]
    hunt.tick("thank Hal")
    assert hunt.threads()["Northwind"] == "submitted: ask_for_news Hal 2026-03-24"
    assert hunt.on(21).owed() == []
    assert hunt.on(22).owed() == ["ask_for_news Hal"]
    hunt.tick("ask_for_news Hal")
    assert hunt.on(40).owed() == []
    assert hunt.threads()["Northwind"] == "submitted: rests Hal 2026-04-24"


def test_after_45_days_the_silence_counts_and_others_may_be_asked_about_other_postings(
    hunt: Hunt,
) -> None:
    referred(hunt)
    hunt.on(9).does("thank", "Hal")

    assert hunt.on(52).to_ask("Northwind")["Senior Data Engineer"] == []
    assert hunt.on(53).threads()["Northwind"] == "rested"
    asked = hunt.to_ask("Northwind")
    assert "Ian" in asked["Senior Data Engineer"]
    assert asked["Data Engineer"] == []


# ------------------------------------------------------------------ interviewing, offer


@pytest.mark.parametrize("state", ["interviewing", "offer"])
def test_before_the_day_who_knows_the_team_and_after_it_a_word_to_the_referrer(
    hunt: Hunt, state: str
) -> None:
    referred(hunt)
    hunt.on(9).does("thank", "Hal")
    hunt.on(12).does("outcome", 2, state)

    assert hunt.threads()["Northwind"].startswith(f"{state}: prepare Ian 2026-03-14")
    assert "prepare Ian" in hunt.owed()
    assert "thank Hal" in hunt.on(13).owed()
    hunt.tick("thank Hal")
    hunt.tick("prepare Ian")
    assert hunt.owed() == ["thank Cora"]  # the good news is hers as well
    hunt.tick("thank Cora")
    assert hunt.owed() == []
    assert hunt.threads()["Northwind"] == f"{state}: ask_for_news Hal 2026-03-28"


# ------------------------------------------------------------------ hired


def hired(hunt: Hunt) -> None:
    """Hired at Northwind on day 30, while asks, a plan, a reminder and a lookout run elsewhere."""
    referred(hunt)
    hunt.on(9).does("thank", "Hal")
    hunt.on(20).does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.does("outcome", 3, "agreed")
    hunt.on(23).does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    hunt.does("lookout", "Iris", "data engineer", "--until", "2026-12-01")
    hunt.on(28).does("outcome", 2, "offer")
    hunt.on(30).does("outcome", 2, "hired")


def test_a_hire_is_told_to_everyone_and_ends_everything_else(hunt: Hunt) -> None:
    hired(hunt)

    assert hunt.on(31).says() == [
        "close_loop Cora", "close_loop Hal", "close_loop Iris", "close_loop Ivo", "close_loop Una",
    ]  # fmt: skip
    told = hunt.does("today", "--json").document
    assert told["asks"] == []
    for duty in told["duties"]:
        draft = hunt.does("draft", duty["code"]).out.casefold()
        assert duty["contact"].split()[0].casefold() in draft
        assert "thank" in draft
    for who in ("Cora", "Hal", "Ivo", "Una", "Iris"):
        hunt.does("thank", who)
    for day in (31, 38, 60, 120, 400):
        assert hunt.on(day).says() == []
    assert hunt.threads("--open") == {}


def test_the_search_rests_until_it_is_waked_and_the_waking_can_be_undone(hunt: Hunt) -> None:
    hired(hunt)
    hunt.on(31)
    assert hunt.does("suggest", "--json").document["opportunities"] == []
    assert "rests" in hunt.does("today").out

    hunt.on(90).does("wake")

    assert hunt.does("suggest", "--json").document["opportunities"] != []
    hunt.does("undo")
    assert hunt.does("suggest", "--json").document["opportunities"] == []


def test_who_is_asked_while_the_search_rests_is_logged_with_a_word_of_it(hunt: Hunt) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(2).does("outcome", "Ivo", "hired")
    mind = "your search rests since the hire"
    asked = ("ask", "Una", "--posting", "Data Engineer, Vaccines")

    hunt.on(3)
    assert mind in _all(hunt.does(*asked))
    hunt.does("undo")
    assert mind not in _all(hunt.does("ask", "Iris", "--kind", "mentoring"))
    hunt.does("undo")
    assert mind not in _all(hunt.does(*asked, "--on", hunt.start_plus(1)))
    hunt.does("undo")
    hunt.does("wake")
    assert mind not in _all(hunt.does(*asked))


def _all(said: Said) -> str:
    return " ".join(f"{said.out} {said.err}".split())


@pytest.mark.parametrize("answer", [None, "agreed"])
def test_after_the_waking_who_has_not_heard_of_the_hire_hears_of_it_before_the_next_request(
    hunt: Hunt, answer: str | None
) -> None:
    hunt.does("ask", "Una", "--posting", "Data Engineer, Vaccines")
    if answer:
        hunt.does("outcome", "Una", answer)
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(2).does("outcome", "Ivo", "hired")
    hunt.on(90).does("wake")

    assert "close_loop Una" in hunt.says()
    assert "ask Una" not in hunt.says()
    assert hunt.to_ask("Umbrella") == {"Data Engineer, Vaccines": []}
    hunt.does("thank", "Una")
    assert hunt.to_ask("Umbrella") == {"Data Engineer, Vaccines": ["Una"]}


# ------------------------------------------------------------------ not hired, posting gone


def test_a_no_is_told_to_referrer_and_connector(hunt: Hunt) -> None:
    referred(hunt)
    hunt.on(9).does("thank", "Hal")
    hunt.on(20).does("outcome", 2, "not_hired")

    assert hunt.on(21).owed() == ["close_loop Cora", "close_loop Hal"]
    hunt.does("thank", "Cora")
    hunt.does("thank", "Hal")
    assert hunt.on(22).owed() == []
    assert "said no" in hunt.kept_out("Northwind")["Ian"]


def test_a_posting_that_is_gone_is_told_to_all_who_helped(hunt: Hunt) -> None:
    introduced(hunt)
    hunt.tick("write_introduced Hal")
    hunt.on(6).does("outcome", 2, "agreed")
    hunt.on(7).scan(*("Data Engineer", "Analytics Engineer", "Senior Data Engineer"))

    assert hunt.on(8).owed() == ["close_loop Cora", "close_loop Hal"]
    hunt.does("thank", "Cora")
    hunt.does("thank", "Hal")
    assert hunt.on(9).owed() == []
    assert hunt.threads()["Northwind"] == "rested"


def test_the_echo_of_a_no_reaches_the_connector(hunt: Hunt) -> None:
    referred(hunt)
    for who in ("Cora", "Hal"):
        hunt.on(9).does("thank", who)
    hunt.on(20).does("outcome", 2, "not_hired")
    for who in ("Cora", "Hal"):
        hunt.on(21).does("thank", who)

    card = hunt.does("contacts", "show", "Cora").out
    assert "not_hired" in card.replace(" ", "_")
    assert hunt.does("contacts", "show", "Hal", "--json").document["last_contact"] == "2026-03-23"
