"""Every command that is printed beside a board works when it is typed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.scrapers.harness import Reply, Site, served
from tests.usecases.test_board_health import checked, day, jobs, open_titles, to

CONFIG = """[scan]
delay = 0
timeout = 5
allow_private_addresses = true

[[companies]]
name = "Bright & Sons"
platform = "greenhouse"
board = "{0}"
api = "{1}"
"""
OTHERS = tuple(range(50, 60))
LIST = "/v1/boards/{0}/jobs?content=true"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with served({LIST.format("bright"): jobs(*range(1, 11))}) as server:
        config = CONFIG.format("bright", server.address)
        (tmp_path / "config.toml").write_text(config, encoding="utf-8")
        yield server


def remedies(referrals: Referrals) -> list[list[str]]:
    message = checked(referrals)["Bright & Sons"]["message"]
    return [shlex.split(command)[1:] for command in re.findall(r"`(referrals [^`]*)`", message)]


def become(site: Site, answer: Reply) -> None:
    site.pages[LIST.format("bright")] = answer


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Reply(status=403), "blocked"),
        (Reply(status=500), "failing"),
        (Reply(b"", 200), "failing"),
        (Reply(status=404), "gone"),
        (to("/v1/boards/another/jobs"), "moved"),
        (jobs(1, 2), "suspect"),
        (jobs(), "suspect"),
        (jobs(*OTHERS), "suspect"),
    ],
)
def test_each_state_has_a_remedy_that_can_be_typed(
    referrals: Referrals, site: Site, tmp_path: Path, answer: Reply, state: str
) -> None:
    config = tmp_path / "config.toml"
    before = config.read_text(encoding="utf-8")
    referrals("--today", day(0), "scan")
    become(site, answer)
    referrals("--today", day(1), "scan")
    assert checked(referrals)["Bright & Sons"]["state"] == state

    commands = remedies(referrals)
    become(site, jobs(*range(1, 11)))

    assert commands
    for command in commands:
        typed = referrals("--today", day(2), *command)
        config.write_text(before, encoding="utf-8")
        # A board that is there again is what one looked for; or another one was not found.
        assert typed.code in ((0, 1, 2) if command[:2] == ["companies", "add"] else (0, 2))
        assert "Usage" not in typed.err or "--yes" in typed.err, typed.err


def test_a_stranger_s_board_is_believed_at_the_user_s_word(
    referrals: Referrals, site: Site
) -> None:
    referrals("--today", day(0), "scan")
    become(site, jobs(*OTHERS))
    for number in range(1, 5):
        referrals("--today", day(number), "scan")
    assert open_titles(referrals) == [f"Engineer {n}" for n in range(1, 11)]

    [believe] = remedies(referrals)
    for number in (5, 6):
        assert referrals("--today", day(number), *believe).code == 0

    known = referrals("postings", "--json").document
    assert [p["title"] for p in known] == [f"Engineer {n}" for n in OTHERS]


def test_a_board_that_is_gone_is_looked_for_by_the_company_s_name(
    referrals: Referrals, site: Site, tmp_path: Path
) -> None:
    referrals("--today", day(0), "scan")
    become(site, Reply(status=404))
    referrals("--today", day(1), "scan")
    site.pages[LIST.format("brightandsons")] = jobs(1, 2)
    site.pages["/v1/boards/brightandsons"] = Reply(b'{"name": "Bright & Sons"}')

    [look] = remedies(referrals)
    found = referrals(*look, "--api", site.address, "--yes")

    assert found.code == 0, found.err
    config = (tmp_path / "config.toml").read_text(encoding="utf-8")
    assert config.count("[[companies]]") == 1
    assert 'board = "brightandsons"' in config


def test_a_host_that_asked_for_hours_is_not_asked_by_the_next_scan(
    referrals: Referrals, site: Site
) -> None:
    become(site, Reply(status=429, headers={"Retry-After": "40000"}))
    referrals("--today", day(0), "scan")
    asked = len(site.requests)

    referrals("--today", day(0), "scan")
    assert len(site.requests) == asked

    become(site, jobs(1))
    referrals("--today", day(1), "scan")
    assert len(site.requests) > asked
