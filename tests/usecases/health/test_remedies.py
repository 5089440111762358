"""Every command that is printed beside a board works when it is typed."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.scrapers.harness import Reply, Site, served
from tests.usecases.health.test_board_health import checked, day, jobs, open_titles, to

CONFIG = """[scan]
delay = 0
timeout = 5
allow_private_addresses = true

[[companies]]
name = "Bright & Son's"
platform = "greenhouse"
board = "{0}"
api = "{1}"
"""
NAME = "Bright & Son's"
OTHERS = tuple(range(50, 60))
LIST = "/v1/boards/{0}/jobs?content=true"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with served({LIST.format("bright"): jobs(*range(1, 11))}) as server:
        config = CONFIG.format("bright", server.address)
        (tmp_path / "config.toml").write_text(config, encoding="utf-8")
        yield server


def remedies(referrals: Referrals) -> list[list[str]]:
    message = checked(referrals)[NAME]["message"]
    return [shlex.split(command)[1:] for command in re.findall(r"`(referrals [^`]*)`", message)]


def become(site: Site, answer: Reply) -> None:
    site.pages[LIST.format("bright")] = answer


LOGIN = Reply(b"<title>Sign in</title><form><input type=password></form>", 200,
              {"Content-Type": "text/html"})  # fmt: skip


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (Reply(status=403), "blocked"),
        (Reply(status=401), "blocked"),
        (to("/login"), "blocked"),
        (LOGIN, "blocked"),
        (Reply(status=500), "failing"),
        (Reply(b"", 200), "failing"),
        (Reply(b'{"jobs": [{"id": 1, "ti', 200), "failing"),
        (Reply(b"<html>Down for now</html>", 200, {"Content-Type": "text/html"}), "failing"),
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
    assert checked(referrals)[NAME]["state"] == state

    commands = remedies(referrals)
    become(site, jobs(*range(1, 11)))

    assert commands
    for command in commands:
        adds = command[:2] == ["companies", "add"]
        # A name is looked for at every platform: here at this server alone.
        typed = referrals("--today", day(2), *command, *(["--api", site.address] if adds else ()))
        config.write_text(before, encoding="utf-8")
        # A board that is there again is what one looked for; or another one was not found.
        assert typed.code in ((0, 1, 2) if adds else (0, 2))
        assert "Usage" not in typed.err or "--yes" in typed.err, typed.err


def typed_works(referrals: Referrals, words: list[str]) -> None:
    said = referrals("--today", day(2), *words)
    assert said.code in (0, 3), (words, said.err)
    assert "Usage" not in said.err


def test_a_board_that_robots_txt_forbids_has_remedies_that_work(
    referrals: Referrals, site: Site, tmp_path: Path
) -> None:
    referrals("--today", day(0), "scan")
    site.pages["/robots.txt"] = Reply(b"User-agent: *\nDisallow: /")
    referrals("--today", day(1), "scan")
    assert checked(referrals)[NAME]["state"] == "blocked"

    before = (tmp_path / "config.toml").read_text(encoding="utf-8")
    commands = remedies(referrals)
    assert len(commands) == 2
    for command in commands:
        (tmp_path / "config.toml").write_text(before, encoding="utf-8")
        typed_works(referrals, command)
    assert [words[:2] for words in commands] == [["companies", "edit"], ["scan", "--company"]]


def test_a_company_of_several_boards_is_told_no_command_that_cannot_say_which(
    referrals: Referrals, site: Site, tmp_path: Path
) -> None:
    config = CONFIG.format("bright", site.address) + CONFIG.format("other", site.address)
    config = config[: config.rindex("[scan]")] + config[config.rindex("[[companies]]") :]
    (tmp_path / "config.toml").write_text(config, encoding="utf-8")
    site.pages[LIST.format("other")] = Reply(status=403)
    referrals("--today", day(0), "scan")

    boards = referrals("companies", "check", "--json").document
    [refused] = [board for board in boards if board["state"] == "blocked"]

    assert "has other boards: change or take out this one in config.toml" in refused["message"]
    [again] = re.findall(r"`referrals ([^`]*)`", refused["message"])
    typed_works(referrals, shlex.split(again))


def test_a_page_that_leads_to_a_board_tells_how_to_watch_that(
    referrals: Referrals, site: Site, tmp_path: Path
) -> None:
    script = '<script src="https://boards.greenhouse.io/embed/job_board/js?for=bright"></script>'
    site.pages["/jobs?a=1&b=2"] = Reply(
        f"<html><body><p>Work with us and do things</p>{script}</body></html>".encode(),
        headers={"Content-Type": "text/html"},
    )
    careers = f"{site.address}/jobs?a=1&b=2"
    config = CONFIG.format("bright", site.address)
    page = config.replace('platform = "greenhouse"\nboard = "bright"', f'careers = "{careers}"')
    (tmp_path / "config.toml").write_text(page, encoding="utf-8")
    referrals("--today", day(1), "scan")

    [first, *_] = remedies(referrals)
    typed_works(referrals, first)
    typed_works(referrals, ["scan"])

    assert checked(referrals)[NAME]["platform"] == "greenhouse"
    assert len(open_titles(referrals)) == 10


def test_who_is_not_scanned_is_looked_for_by_the_command_that_doctor_prints(
    referrals: Referrals, site: Site, tmp_path: Path
) -> None:
    config = CONFIG.format("bright", site.address)
    only_matched = config[: config.index("platform")]
    (tmp_path / "config.toml").write_text(only_matched, encoding="utf-8")
    site.pages[LIST.format("brightandsons")] = jobs(1, 2)
    site.pages["/v1/boards/brightandsons"] = Reply(b'{"name": "Bright & Son\'s"}')

    told = " ".join(referrals("doctor").out.split())
    [look] = re.findall(r"`referrals (companies add [^`]*)` looks for its board", told)
    found = referrals(*shlex.split(look), "--api", site.address, "--yes")

    assert found.code == 0, found.err


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
    site.pages["/v1/boards/brightandsons"] = Reply(b'{"name": "Bright & Son\'s"}')

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


def test_a_name_that_begins_with_a_dash_is_no_option_in_what_is_printed(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[[companies]]\nname = "-Dash"\n', encoding="utf-8")

    told = " ".join(referrals("doctor").out.split())
    [look] = re.findall(r"`referrals (companies add [^`]*)` looks for its board", told)
    typed = referrals("companies", "add", "--no-board", *shlex.split(look)[2:])

    assert typed.code == 0, typed.err
