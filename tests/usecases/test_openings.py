"""One opening, one entry, through the program: what was asked for it stays with it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

from tests.conftest import TODAY, Referrals
from tests.scrapers.harness import Reply, served

TEXT = " ".join(f"word{n}" for n in range(50))
TOMORROW, LATER = (
    (date.fromisoformat(TODAY) + timedelta(days=days)).isoformat() for days in (1, 2)
)
FIRST, SECOND = (
    "/v1/boards/acme/jobs?content=true&pay_transparency=true",
    "/v1/boards/acme-eu/jobs?content=true&pay_transparency=true",
)
SEARCH = "[scan]\ndelay = 0\nallow_private_addresses = true\n"


def jobs(*said: tuple[int, str]) -> Reply:
    """Postings of one text, by number and place; and three others that always stay."""
    found = [(number, "Engineer", place) for number, place in said]
    found += [(90 + n, f"Other {n}", "Ulm") for n in range(3)]
    shown = [
        {"id": number, "title": title, "absolute_url": f"https://acme.example/jobs/{number}",
         "location": {"name": place}, "content": TEXT}
        for number, title, place in found
    ]  # fmt: skip
    return Reply(json.dumps({"jobs": shown}).encode())


def write_config(folder: Path, address: str) -> None:
    """Acme has two boards."""
    board = '[[companies]]\nname = "Acme"\nplatform = "greenhouse"\napi = "{}"\nboard = "{}"\n'
    boards = [board.format(address, token) for token in ("acme", "acme-eu")]
    (folder / "config.toml").write_text("\n".join([SEARCH, *boards]))


def test_an_ask_for_an_opening_counts_when_it_is_posted_again_and_on_two_boards(
    referrals: Referrals, tmp_path: Path
) -> None:
    with served({FIRST: jobs((1, "Ulm")), SECOND: jobs()}) as site:
        write_config(tmp_path, site.address)
        referrals("scan")
        referrals("contacts", "add", "Ana Silva", "--employer", "Acme", "--tie", "4")
        referrals("contacts", "add", "Bo Larsen", "--employer", "Acme", "--email", "b@x.example")
        asked = referrals("ask", "Ana", "--kind", "referral", "--posting", "Acme Engineer")
        assert asked.code == 0, asked.err

        site.pages[FIRST], site.pages[SECOND] = jobs((2, "Ulm")), jobs((7, "Ulm"), (8, "Bonn"))
        assert referrals("scan", today=TOMORROW).code == 0
        assert referrals("scan", today=LATER).code == 0

    shown = referrals("postings", "--json", today=LATER).document
    first_seen = {p["external_id"]: p["first_seen"] for p in shown if p["title"] == "Engineer"}
    repeats = [p["external_id"] for p in shown if p["repost_of"]]
    assert first_seen == {"2": TODAY, "7": TODAY, "8": TOMORROW}
    assert sorted(p for p in repeats if len(p) == 1) == ["2", "7"]

    listed = referrals("postings", "--plain", today=LATER).out.splitlines()
    assert sorted(line.split("\t")[3] for line in listed if "\tEngineer\t" in line) == [
        "Bonn", "Ulm",
    ]  # fmt: skip
    found = referrals("suggest", "--json", today=LATER).document["opportunities"]
    blocked = {
        o["posting"]["url"]: [(b["contact"], b["reason"]) for b in o["blocked"]]
        for o in found
        if o["posting"]["title"] == "Engineer"
    }
    assert blocked == {
        "https://acme.example/jobs/2": [("Ana Silva", "open_ask"), ("Bo Larsen", "open_ask")],
        "https://acme.example/jobs/8": [("Bo Larsen", "open_ask")],
    }
    checked = referrals("companies", "check", "--json", today=LATER).document
    assert [board["board"] for board in checked] == ["acme", "acme-eu"]
