"""A centre's scan: a board that several members watch is asked once, and each has a report."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals
from tests.servers.centre import World
from tests.servers.faulty_board import faulty, jobs, jobs_path, says

MEMBER = """
[me]
name = "{name}"
[search]
titles = ["{title}"]
[[companies]]
name = "{company}"
platform = "greenhouse"
board = "acme"
api = "{api}"
"""


@pytest.fixture
def centre(world: World, referrals: Referrals, tmp_path: Path) -> Referrals:
    (tmp_path / "config.toml").write_text(
        f'[store]\nurl = "{world.address("worker")}"\n'
        f'[centre]\nowner = "{world.address("keeper")}"\n'
        "[scan]\nallow_private_addresses = true\ndelay = 0.01\n",
        encoding="utf-8",
    )
    return referrals


def join(centre: Referrals, folder: Path, name: str, **said: str) -> None:
    file = folder / f"{name}.toml"
    file.write_text(MEMBER.format(name=name.title(), **said), encoding="utf-8")
    assert centre("members", "add", name, "--config", file).code == 0
    assert centre("--member", name, "companies", "list").code == 0


def test_one_reading_serves_all(centre: Referrals, tmp_path: Path) -> None:
    with faulty({jobs_path(): says(jobs(1, 2))}) as board:
        join(centre, tmp_path, "ana", title="baker", company="Acme", api=board.address)
        join(centre, tmp_path, "bo", title="pilot", company="ACME Inc.", api=board.address)
        for name in ("ana", "bo"):
            centre("--member", name, "companies", "check")
        said = centre("scan")

    assert said.code == 0, said.err
    assert len(board.paths()) == 1
    for name, company, postings in (("ana", "Acme", 2), ("bo", "ACME Inc.", 0)):
        shown = centre("--member", name, "postings", "--json").document
        assert [posting["company"] for posting in shown] == [company] * postings
        [page] = (tmp_path / "members" / name / "reports").glob("report-*.html")
        assert company in page.read_text(encoding="utf-8")


def test_one_members_mistake_is_nobody_elses(centre: Referrals, tmp_path: Path) -> None:
    with faulty({jobs_path(): says(jobs(1))}) as board:
        join(centre, tmp_path, "ana", title="baker", company="Acme", api=board.address)
        centre("--member", "ana", "companies", "check")
        centre("--member", "bo", "contacts", "list")
        said = centre("scan")
        assert said.code == 0, said.err
        (tmp_path / "members" / "bo").mkdir(exist_ok=True)
        bad = tmp_path / "bad.toml"
        bad.write_text("[me]\nname = 1\n", encoding="utf-8")
        assert centre("members", "add", "bo", "--config", bad).code == 10


def test_without_a_member_no_book_is_meant(centre: Referrals, tmp_path: Path) -> None:
    said = centre("today")
    assert (said.code, "--member NAME" in said.err) == (1, True)


def test_nobody_watches_a_board_no_more_read(centre: Referrals, tmp_path: Path) -> None:
    with faulty({jobs_path(): says(jobs(1))}) as board:
        join(centre, tmp_path, "ana", title="baker", company="Acme", api=board.address)
        centre("--member", "ana", "contacts", "list")
        centre("--member", "ana", "companies", "remove", "Acme")
        centre("--member", "ana", "contacts", "list")
        centre("scan")

    assert board.paths() == []
