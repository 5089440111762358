"""How boards are: each state is reached on real servers, and no fault closes a posting."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Referrals
from tests.scrapers.harness import Reply, Site, served

FIRST = date.fromisoformat(TODAY)


def day(number: int) -> str:
    return (FIRST + timedelta(days=number)).isoformat()


def path(name: str) -> str:
    return f"/v1/boards/{name}/jobs?content=true&pay_transparency=true"


def jobs(*numbers: int) -> Reply:
    found = [
        {"id": n, "title": f"Engineer {n}", "absolute_url": f"https://acme.example/jobs/{n}"}
        for n in numbers
    ]
    return Reply(json.dumps({"jobs": found, "meta": {"total": len(found)}}).encode())


def to(target: str) -> Reply:
    return Reply(status=302, headers={"Location": target})


Serve = Callable[[Mapping[str, Reply]], dict[str, Site]]


@pytest.fixture
def boards(tmp_path: Path) -> Iterator[Serve]:
    """A server for each company, whose Greenhouse board answers as said; and a config of them."""
    with ExitStack() as servers:

        def serve(answers: Mapping[str, Reply]) -> dict[str, Site]:
            sites = {
                name: servers.enter_context(served({path(name): answer}))
                for name, answer in answers.items()
            }
            write_config(tmp_path, {name: site.address for name, site in sites.items()})
            return sites

        yield serve


def write_config(folder: Path, addresses: Mapping[str, str]) -> None:
    sections = [
        f'[[companies]]\nname = "{name}"\nplatform = "greenhouse"\nboard = "{name}"\napi = "{api}"\n'
        for name, api in addresses.items()
    ]
    scan = "[scan]\ndelay = 0\ntimeout = 5\nallow_private_addresses = true\n"
    (folder / "config.toml").write_text("\n".join([scan, *sections]))


def checked(referrals: Referrals) -> dict[str, dict[str, Any]]:
    return {board["company"]: board for board in referrals("companies", "check", "--json").document}


def open_titles(referrals: Referrals) -> list[str]:
    return [posting["title"] for posting in referrals("postings", "--json").document]


def test_every_state_of_a_board_is_told_with_what_to_do_and_nothing_is_closed(
    referrals: Referrals, boards: Serve
) -> None:
    answers = dict.fromkeys(
        ("Well", "Suspect", "Moved", "Gone", "Failing", "Blocked"), jobs(1, 2, 3)
    )
    sites = boards(answers | {"Empty": jobs()})
    assert referrals("scan", today=day(0)).code == 0

    sites["Suspect"].pages[path("Suspect")] = jobs(1)
    sites["Moved"].pages[path("Moved")] = to("https://jobs.ashbyhq.com/acme")
    sites["Gone"].pages[path("Gone")] = Reply(status=404)
    sites["Failing"].pages[path("Failing")] = Reply(b"<html>", status=200)
    sites["Blocked"].pages[path("Blocked")] = Reply(status=403)
    said = referrals("scan", today=day(1))

    found = checked(referrals)
    assert said.code == 3
    assert {name: board["state"] for name, board in found.items()} == {
        "Well": "ok", "Empty": "empty", "Suspect": "suspect", "Moved": "moved", "Gone": "gone",
        "Failing": "failing", "Blocked": "blocked",
    }  # fmt: skip
    assert "edit Moved --careers https://jobs.ashbyhq.com/acme" in found["Moved"]["message"]
    assert "referrals companies add Gone" in found["Gone"]["message"]
    assert "look at it in a browser" in found["Blocked"]["message"]
    assert sorted(line.partition(":")[0] for line in said.err.splitlines()) == [
        "Blocked", "Failing", "Gone", "Moved",
    ]  # fmt: skip
    assert len(open_titles(referrals)) == 18
    assert referrals("postings", "--closed", "--json").document == []


def test_a_board_that_failed_five_times_is_left_alone_for_growing_times(
    referrals: Referrals, boards: Serve
) -> None:
    sites = boards({"Acme": jobs(1), "Bright": jobs(1)})
    referrals("scan", today=day(0))
    acme = sites["Acme"]
    acme.pages[path("Acme")] = Reply(status=404)

    def asked_on(number: int, *words: str) -> bool:
        acme.requests.clear()
        referrals("scan", *words, today=day(number))
        return bool(acme.requests)

    # Five failures, then two days, then four.
    asked = [number for number in range(1, 12) if asked_on(number)]
    assert asked == [1, 2, 3, 4, 5, 7, 11]

    left = checked(referrals)["Acme"]
    assert (left["state"], left["open_postings"]) == ("gone", 1)
    assert f"Left alone until {day(19)}" in left["message"]
    assert asked_on(12, "--company", "acme")

    acme.pages[path("Acme")] = jobs(1)
    assert asked_on(13, "--company", "acme")
    assert asked_on(14)
    assert checked(referrals)["Acme"]["state"] == "ok"


def test_being_offline_is_said_once_and_held_against_no_board(
    referrals: Referrals, tmp_path: Path
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        nobody = f"http://127.0.0.1:{taken.getsockname()[1] + 1}"
    write_config(tmp_path, {"Acme": nobody, "Bright": nobody.replace("127.0.0.1", "127.0.0.2")})

    said = [referrals("scan", today=day(number)) for number in range(7)]

    assert {run.code for run in said} == {3}
    assert "None of the 2 boards could be reached (Acme, Bright)" in said[-1].err
    assert len(said[-1].err.splitlines()) == 1
    assert "Left alone" not in checked(referrals)["Acme"]["message"]


def test_a_scan_can_be_of_one_company(referrals: Referrals, boards: Serve) -> None:
    sites = boards({"Acme": jobs(1), "Bright": jobs(2)})

    assert referrals("scan", "--company", "bright").code == 0

    assert sites["Acme"].requests == []
    assert open_titles(referrals) == ["Engineer 2"]


def test_a_company_without_a_board_cannot_be_scanned(referrals: Referrals, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "Acme"\n')

    said = referrals("scan", "--company", "Acme")

    assert said.code == 2
    assert "Acme has no careers address" in said.err


def test_a_dry_run_shows_what_is_new_and_records_nothing(
    referrals: Referrals, boards: Serve, tmp_path: Path
) -> None:
    sites = boards({"Acme": jobs(1), "Bright": jobs(5)})
    referrals("scan", today=day(0))
    sites["Acme"].pages[path("Acme")] = jobs(1, 2)
    sites["Bright"].pages[path("Bright")] = Reply(status=404)
    before = (tmp_path / "reports" / "report.html").read_bytes()

    said = referrals("scan", "--dry-run", today=day(1))

    assert said.code == 3
    assert "Acme: Engineer 2" in said.out
    assert "Engineer 1" not in said.out
    assert "nothing was recorded" in said.err
    assert sorted(open_titles(referrals)) == ["Engineer 1", "Engineer 5"]
    assert checked(referrals)["Bright"]["state"] == "ok"
    assert (tmp_path / "reports" / "report.html").read_bytes() == before
