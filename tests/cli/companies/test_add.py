"""`companies add`: a board is found, shown, and watched when it is surely the company's."""

from __future__ import annotations

import os
import pty
import signal
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Referrals
from tests.scrapers.harness import Reply, Site, served
from tests.scrapers.scouting import EMBEDDED, greenhouse, json_ld, page
from tests.terminal import shown_on

CONFIG = """# my companies
[scan]
delay = 0   # tests are in a hurry
timeout = 5
allow_private_addresses = true

[[companies]]
name = "Globex"   # only matched
aliases = ["Globex AG"]

# Where the report goes.
[report]
folder = "reports"
"""
BOARD = "https://job-boards.greenhouse.io/acme"


@pytest.fixture(autouse=True)
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG, encoding="utf-8")
    return file


@pytest.fixture
def site() -> Iterator[Site]:
    """A Greenhouse with Acme's board, and the pages of other companies."""
    head = '<meta property="og:site_name" content="Initech">'
    pages = {
        "/home": page('<a href="/careers">Careers</a>', head),
        "/careers": page(EMBEDDED.format(token="acme")),
        "/lever": page('<script src="https://jobs.lever.co/paperclips"></script>', head),
        "/nameless": page('<a href="https://jobs.lever.co/paperclips">Jobs</a>'),
        "/jobs": page(json_ld("Baker")),
        "/v0/postings/paperclips?mode=json&limit=100&skip=0": Reply(b"[]"),
        "/v0/postings/paper-clips?mode=json&limit=100&skip=0": Reply(b"[]"),
        "/v1/companies/AcmeGroup/postings?limit=100&offset=0": Reply(
            b'{"content": [], "totalFound": 0}'
        ),
    }
    with served(pages | greenhouse("acme", "Acme Robotics GmbH", "Baker", "Smith")) as site:
        yield site


def companies(config: Path) -> list[dict[str, Any]]:
    """As the file states them."""
    found: list[dict[str, Any]] = tomllib.loads(config.read_text(encoding="utf-8"))["companies"]
    return found


def test_a_board_s_address_is_enough(referrals: Referrals, site: Site, config: Path) -> None:
    said = referrals("companies", "add", BOARD, "--api", site.address)

    assert (said.code, said.out) == (0, "Acme Robotics GmbH\n")
    assert "calls itself Acme Robotics GmbH, with 2 postings: Baker; Smith" in said.err
    assert companies(config)[1] == {
        "name": "Acme Robotics GmbH", "careers": BOARD, "api": site.address,
    }  # fmt: skip
    assert referrals("scan").code == 0
    assert len(referrals("postings", "--json").document) == 2


def test_the_rest_of_the_file_stays_as_it_was(
    referrals: Referrals, site: Site, config: Path
) -> None:
    referrals("companies", "add", BOARD, "--api", site.address, "--name", "Acme Robotics")

    added = (
        f'\n[[companies]]\nname = "Acme Robotics"\ncareers = "{BOARD}"\napi = "{site.address}"\n'
    )
    assert config.read_text(encoding="utf-8").replace(added, "", 1) == CONFIG


def test_what_is_said_of_a_company_is_kept(referrals: Referrals, site: Site, config: Path) -> None:
    said = referrals(
        "companies", "add", f"{site.address}/jobs", "--name", "Acme", "--alias", "Acme AG",
        "--alias", "Acme SE", "--domain", "acme.example", "--bonus", "2500 USD", "--json",
    )  # fmt: skip

    assert said.document == {
        "id": "Acme", "company": "Acme", "platform": "careers_page",
        "board": f"{site.address}/jobs", "postings": 1, "name_on_board": None, "added": True,
    }  # fmt: skip
    assert companies(config)[1] == {
        "name": "Acme", "careers": f"{site.address}/jobs", "aliases": ["Acme AG", "Acme SE"],
        "domains": ["acme.example"], "referral_bonus": "2500 USD",
    }  # fmt: skip


def test_what_is_watched_already_is_said_and_nothing_is_changed(
    referrals: Referrals, site: Site, config: Path
) -> None:
    referrals("companies", "add", BOARD, "--api", site.address)
    before, asked = config.read_bytes(), len(site.requests)

    for words in ([BOARD], ["Acme Robotics"], [f"{site.address}/x", "--name", "Acme Robotics"]):
        said = referrals("companies", "add", *words, "--api", site.address, "--json")

        assert (said.code, said.document["added"]) == (0, False)
        assert "Acme Robotics GmbH already" in said.err
    assert referrals("companies", "add", f"{site.address}/careers", "--api", site.address).code == 0
    assert config.read_bytes() == before
    assert [r.path for r in site.requests[asked:]][1] == "/careers"


def test_a_dry_run_tells_and_writes_nothing(referrals: Referrals, site: Site, config: Path) -> None:
    said = referrals("companies", "add", BOARD, "--api", site.address, "--dry-run", "--json")

    assert said.code == 0
    assert "Would watch Acme Robotics GmbH" in said.err
    assert (said.document["postings"], said.document["added"]) == (2, False)
    assert config.read_text(encoding="utf-8") == CONFIG


def test_a_company_that_was_only_matched_gets_its_board(
    referrals: Referrals, site: Site, config: Path
) -> None:
    page_ = f"{site.address}/jobs"

    assert referrals("companies", "add", page_, "--name", "globex", "--alias", "Gx").code == 0

    [globex] = companies(config)
    assert globex == {"name": "Globex", "aliases": ["Globex AG", "Gx"], "careers": page_}
    assert "# only matched" in config.read_text(encoding="utf-8")


def test_another_company_s_board_needs_the_user_s_word_even_with_yes(
    referrals: Referrals, site: Site, config: Path
) -> None:
    said = referrals("companies", "add", BOARD, "--name", "Acme", "--yes", "--api", site.address)

    assert said.code == 2
    assert "the board calls itself Acme Robotics GmbH, not Acme" in said.err
    assert f"{BOARD} --name Acme --api {site.address} --alias 'Acme Robotics GmbH'" in said.err
    assert config.read_text(encoding="utf-8") == CONFIG

    again = ("--name", "Acme", "--api", site.address, "--alias", "Acme Robotics GmbH")
    assert referrals("companies", "add", BOARD, *again).code == 0
    assert companies(config)[1]["aliases"] == ["Acme Robotics GmbH"]


def test_a_home_page_that_embeds_another_company_s_board_is_not_believed(
    referrals: Referrals, site: Site, config: Path
) -> None:
    home = f"{site.address}/home"

    said = referrals("companies", "add", home, "--api", site.address, "--yes")

    assert said.code == 2
    assert "calls itself Acme Robotics GmbH, not Initech" in said.err
    assert f"--api {site.address} --name 'Acme Robotics GmbH'" in said.err
    named = ("--name", "Acme Robotics", "--api", site.address)
    assert referrals("companies", "add", home, *named).code == 0
    assert companies(config)[1] == {
        "name": "Acme Robotics", "careers": f"{site.address}/careers",
        "platform": "greenhouse", "board": "acme", "api": site.address,
    }  # fmt: skip


def test_a_board_that_does_not_say_whose_it_is_needs_a_yes(
    referrals: Referrals, site: Site, config: Path
) -> None:
    nameless = ("companies", "add", f"{site.address}/nameless", "--api", site.address)
    words = ("companies", "add", f"{site.address}/lever", "--api", site.address)

    assert referrals(*nameless).code == 2
    assert referrals(*nameless, "--name", "Paper Clips, Inc.", "--dry-run").code == 0
    said = referrals("--quiet", *words)

    assert said.code == 2
    assert "it does not say whose board 'paperclips' is" in said.err
    assert "--yes" in said.err
    assert referrals(*words, "--yes").out == "Initech\n"
    assert companies(config)[1]["board"] == "paperclips"


def test_a_board_found_by_a_name_is_proposed_and_adopted_with_a_yes(
    referrals: Referrals, site: Site, config: Path
) -> None:
    words = ("companies", "add", "Acme Robotics", "--api", site.address)

    proposed = referrals(*words)

    assert (proposed.code, proposed.out) == (2, "")
    assert "found by its name alone" in proposed.err
    assert config.read_text(encoding="utf-8") == CONFIG
    assert referrals(*words, "--yes").out == "Acme Robotics\n"
    assert companies(config)[1] == {
        "name": "Acme Robotics", "platform": "greenhouse", "board": "acme", "api": site.address,
    }  # fmt: skip


def test_a_company_that_nobody_names_is_called_as_its_board(
    referrals: Referrals, site: Site
) -> None:
    said = referrals("companies", "add", "jobs.lever.co/paper-clips", "--api", site.address)

    assert said.out == "Paper Clips\n"
    assert "the lever board 'paper-clips', with 0 postings." in said.err


def test_an_answer_that_nobody_s_board_gives_too_needs_a_yes(
    referrals: Referrals, site: Site
) -> None:
    words = ("companies", "add", "careers.smartrecruiters.com/AcmeGroup", "--api", site.address)

    said = referrals(*words)

    assert said.code == 2
    assert "what it answers for a company it does not know" in said.err
    assert referrals(*words, "--yes").out == "AcmeGroup\n"


def test_a_search_that_is_stopped_ends_with_130_and_changes_nothing(config: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}"
        command = [sys.executable, "-m", "referrals", "--config", str(config), "companies", "add"]
        search = subprocess.Popen([*command, address], stderr=subprocess.PIPE)
        silent.settimeout(60)
        asked, _ = silent.accept()
        with asked:
            search.send_signal(signal.SIGINT)
            search.communicate(timeout=60)

    assert search.returncode == 130
    assert config.read_text(encoding="utf-8") == CONFIG


@pytest.mark.parametrize("address", ["/nothing", "/v1/boards/acme"])
def test_what_is_no_board_is_not_watched(
    referrals: Referrals, site: Site, config: Path, address: str
) -> None:
    said = referrals("companies", "add", f"{site.address}{address}", "--json")

    assert said.code == 1
    assert "Nothing was added: " in said.err
    assert (said.document["platform"], said.document["added"]) == (None, False)
    assert config.read_text(encoding="utf-8") == CONFIG


def test_a_second_board_of_a_watched_company_needs_a_yes(
    referrals: Referrals, site: Site, config: Path
) -> None:
    referrals("companies", "add", f"{site.address}/jobs", "--name", "Acme Robotics")
    words = ("companies", "add", BOARD, "--api", site.address)

    said = referrals(*words)

    assert said.code == 2
    assert "Acme Robotics has the careers_page board" in said.err
    assert referrals(*words, "--yes").out == "Acme Robotics\n"
    assert [company["name"] for company in companies(config)[1:]] == ["Acme Robotics"] * 2
    changed = referrals("companies", "edit", "acme", "--careers", BOARD)
    assert changed.code == 2
    assert "several boards" in changed.err


def test_a_base_address_without_a_scheme_is_refused_before_anything_is_asked(
    referrals: Referrals,
) -> None:
    said = referrals("companies", "add", BOARD, "--api", "127.0.0.1:1")

    assert said.code == 2
    assert "http://" in said.err


def test_the_private_network_is_left_alone_unless_the_user_means_it(
    referrals: Referrals, site: Site, config: Path
) -> None:
    config.write_text(CONFIG.replace("addresses = true", "addresses = false"), encoding="utf-8")

    said = referrals("companies", "add", f"{site.address}/jobs")

    assert said.code == 1
    assert "allow_private_addresses" in said.err
    assert site.requests == []


@pytest.mark.parametrize(("answer", "added"), [(b"y\n", True), (b"n\n", False)])
def test_a_terminal_asks_before_a_guess_is_adopted(
    site: Site, config: Path, answer: bytes, added: bool
) -> None:
    leader, terminal = pty.openpty()
    os.write(leader, answer)
    command = [sys.executable, "-m", "referrals", "--config", str(config), "companies", "add"]

    done = subprocess.run(
        [*command, BOARD, "--name", "Acme", "--api", site.address], check=False, stdin=terminal,
        stderr=terminal, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip

    os.close(terminal)
    shown = shown_on(leader)
    assert "not Acme. Watch it all the same?" in shown
    assert (done.returncode, done.stdout) == ((0, "Acme\n") if added else (2, ""))
    if added:
        assert companies(config)[1]["aliases"] == ["Acme Robotics GmbH"]
