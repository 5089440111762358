"""What happened, logged on the command line, and what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = """
[me]
name = "Robin Doe"
[[companies]]
name = "Northwind"
[[companies]]
name = "Northgate"
"""


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, referrals: Referrals) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva", "--employer", "Northwind", "--email", "a@x.example")


def test_a_write_says_what_it_did_and_prints_its_id(referrals: Referrals) -> None:
    said = referrals("ask", "ana", "--company", "northwind", "--on", "yesterday")

    assert (said.code, said.out) == (0, "1\n")
    assert said.err == "Logged: asked Ana Silva about Northwind on 2026-11-22.\n"
    assert referrals("met", "ana", "--json").document == {"id": 1}


def test_an_ask_needs_something_to_be_about(referrals: Referrals) -> None:
    said = referrals("ask", "ana")

    assert said.code == 2
    assert "say what it is about: --posting or --company" in said.err


def test_a_company_is_named_by_enough_of_its_name(referrals: Referrals) -> None:
    both = referrals("ask", "ana", "--company", "north")

    assert both.code == 2
    assert "Northwind" in both.err
    assert "Northgate" in both.err
    assert referrals("ask", "ana", "--company", "northw").code == 0


def test_an_outcome_is_logged_by_the_ask_or_by_the_person(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-10")

    assert referrals("outcome", "1", "agreed", "--on", "2026-11-12").code == 0
    assert referrals("outcome", "ana", "submitted", "--on", "friday").code == 0

    assert "submitted" in referrals("contacts", "show", "ana").out
    assert "Ana Silva helped you on 20 November 2026" in referrals("today").out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("outcome", "7", "agreed"), "no ask '7'"),
        (("outcome", "ana", "agreed"), "no ask 'ana'"),
        (("outcome", "ana", "married"), "married"),
        (("thank", "ana", "--on", "soon"), "is no date"),
        (("thank", "ana", "--on", "2026-11-30"), "still to come"),
        (("ask", "A9", "--company", "northwind"), "no 'A9' today"),
        (("suggest", "northwind"), "no posting is called"),
        (("postings", "--company", "acme"), "no company is called 'acme'"),
    ],
)
def test_a_mistake_is_answered_with_what_and_what_instead(
    referrals: Referrals, words: tuple[str, ...], message: str
) -> None:
    said = referrals(*words)

    assert said.code == 2
    assert message in said.err
    assert "Traceback" not in said.err


def test_a_status_out_of_order_is_refused_with_what_may_come(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-10")

    referrals("outcome", "ana", "submitted")

    said = referrals("outcome", "ana", "agreed")

    assert said.code == 2
    assert "ask 1 is submitted; after that comes interviewing" in said.err


def test_help_that_is_not_named_is_not_logged(referrals: Referrals) -> None:
    assert "say in a word what the help was" in referrals("gave", "ana", " ").err


def test_help_given_and_received_is_weighed(referrals: Referrals) -> None:
    for day in ("2026-10-01", "2026-10-02"):
        referrals("received", "ana", "read my CV", "--on", day)
    referrals("thank", "ana", "--on", "2026-10-05")
    assert "G1  Ana Silva helped you twice, you have not helped back yet" in (
        referrals("today").out
    )

    referrals("gave", "ana", "an introduction", "--on", "2026-10-09")

    assert "Nothing to do today" in referrals("today").out


def test_a_duty_is_named_by_its_code(referrals: Referrals) -> None:
    referrals("ask", "ana", "--company", "northwind", "--on", "2026-11-15")
    assert "F1  Ana Silva" in referrals("today").out

    said = referrals("thank", "F1")

    assert "thanked Ana Silva" in said.err
    assert referrals("applied", "F1").code == 2


def test_quiet_says_nothing_but_the_id(referrals: Referrals, tmp_path: Path) -> None:
    said = referrals("--quiet", "met", "ana", "--how", "coffee")

    assert (said.out, said.err) == ("1\n", "")


def test_without_contacts_it_is_said_how_to_get_some(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "referrals.db").unlink()
    referrals("init")

    assert "No contacts yet: `referrals contacts import" in referrals("today").out
    assert "No open posting suits your search" in referrals("suggest").out


def test_init_writes_a_file_that_works_and_never_over_another(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").unlink()

    said = referrals("init")

    assert said.code == 0
    assert "contacts import" in said.err
    assert referrals("today").code == 0
    again = referrals("init")
    assert again.code == 10
    assert "is there already" in again.err


def test_a_missing_config_is_told_with_the_remedy(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").unlink()

    said = referrals("scan")

    assert said.code == 10
    assert "`referrals init` writes one" in said.err


def test_every_mistake_in_the_boards_is_told_before_any_request(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(
        """
[[companies]]
name = "A"
platform = "grenhouse"
board = "a"
[[companies]]
name = "B"
careers = "https://jobs.lever.co/b"
[[companies]]
name = "C"
careers = "https://jobs.lever.co/b/"
""",
        encoding="utf-8",
    )

    said = referrals("scan")

    assert said.code == 10
    first, second = said.err.splitlines()
    assert first.endswith(":4: unknown platform 'grenhouse'; did you mean 'greenhouse'?")
    assert second.endswith(":11: C has the same board as B; keep one")


def test_a_book_that_is_damaged_is_told_by_name(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "referrals.db").write_bytes(b"SQLite format 3\0" + b"x" * 4096)

    said = referrals("today")

    assert said.code == 1
    assert "referrals.db: the book is damaged" in said.err


def test_a_fault_of_ours_is_shown_in_full_with_debug(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").unlink()

    assert "Traceback" in referrals("--debug", "scan").err
