"""Who is told of the end of several things hears of all of them in one letter."""

from __future__ import annotations

from tests.threads.hunt import Hunt

DATA = "data engineer, Berlin"


def hired(hunt: Hunt, on: int) -> None:
    hunt.does("ask", "Ivo", "--posting", "Data Engineer, Search")
    hunt.on(on).does("outcome", "Ivo", "hired")
    hunt.on(on + 1)


def words_to(hunt: Hunt, name: str) -> tuple[str, str]:
    """What `today` says is owed to them, and the letter."""
    told = hunt.does("today", "--json").document["duties"]
    [duty] = [duty for duty in told if duty["contact"] == name]
    return duty["text"], hunt.does("draft", duty["code"]).out


def test_a_mentor_who_kept_an_eye_out_hears_that_both_are_over(hunt: Hunt) -> None:
    hunt.does("ask", "Cora", "--kind", "mentoring")
    hunt.does("lookout", "Cora", DATA)
    hired(hunt, 9)

    text, letter = words_to(hunt, "Cora Bell")

    assert "mentoring" in text
    assert f"look out for {DATA} any more" in text
    assert "mentoring" in letter
    assert f"you need not keep an eye out for {DATA} any more" in letter
    hunt.tick("close_loop Cora")
    assert "close_loop Cora" not in hunt.on(12).owed()


def test_the_referrer_who_kept_an_eye_out_hears_of_the_hire_and_that(hunt: Hunt) -> None:
    hunt.does("lookout", "Ivo", DATA)
    hunt.on(2)
    hired(hunt, 9)

    _, letter = words_to(hunt, "Ivo Lind")

    assert "I got the job at Hooli" in letter
    assert letter.count(f"keep an eye out for {DATA} any more") == 1


def test_two_lookouts_of_one_person_end_in_one_letter(hunt: Hunt) -> None:
    hunt.does("lookout", "Cora", DATA)
    hunt.on(2).does("lookout", "Cora", "analytics engineer")
    hired(hunt, 9)

    text, letter = words_to(hunt, "Cora Bell")

    assert "analytics engineer" in text
    assert f"eye out for {DATA} and analytics engineer any more" in letter


def test_whoever_is_still_to_be_thanked_hears_that_the_lookout_is_over(hunt: Hunt) -> None:
    hunt.does("received", "Cora", "read my CV")
    hunt.does("lookout", "Cora", DATA)
    hired(hunt, 9)

    _, letter = words_to(hunt, "Cora Bell")

    assert f"keep an eye out for {DATA} any more" in letter


def test_a_lookout_after_the_hire_is_told_that_the_search_rests(hunt: Hunt) -> None:
    hunt.does("lookout", "Cora", DATA)
    hired(hunt, 9)

    listed = hunt.does("lookout").out
    logged = hunt.does("lookout", "Una", DATA).err

    assert "Nobody keeps an eye out for you: your search rests since the hire on 11 March" in listed
    assert "Mind: your search rests since the hire on 11 March 2026" in logged
    assert "your search rests" not in hunt.does("lookout", "Una", "cook", "--mine").err
