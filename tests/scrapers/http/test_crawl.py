"""A crawl as a whole: every board is told of once, whatever happens, and it stops when told to."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from referrals.model.postings import Board, Visit
from scrapers.platforms.addresses import PLATFORMS
from tests.paths import ROOT
from tests.scrapers.harness import snapshots
from tests.servers.faulty_board import (
    FaultyServer,
    drips,
    faulty,
    greenhouse,
    jobs,
    jobs_path,
    never,
    page,
    says,
    slowly,
)

GOOD = says(jobs(1))
LISTENING = "/v1/companies/acme/postings"
# Crawls a board that answers and one that never does; `stop` decides what happens in between.
CRAWL = """
import sys
from datetime import date
from scrapers.crawl import crawl
from scrapers.http.settings import Manners
from tests.servers.faulty_board import greenhouse

def record(snapshot):
    print(snapshot.board.token, snapshot.ending, flush=True)
    {then}

address = sys.argv[1]
try:
    crawl(
        [greenhouse(address, "good"), greenhouse(address, "silent")],
        Manners(delay=0, timeout=60, allow_private_addresses=True), date(2026, 1, 8), record,
    )
except BaseException as error:
    print(type(error).__name__, error)
"""


def start(server: FaultyServer, then: str = "") -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", CRAWL.format(then=then), server.address],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


# -------------------------------------------------------------- the scan's time


def test_boards_not_reached_in_time_are_left_for_the_next_scan() -> None:
    boards = [f"b{n}" for n in range(60)]
    with faulty({jobs_path(board): slowly(GOOD, 0.2) for board in boards}) as server:
        found = snapshots([greenhouse(server.address, board) for board in boards], budget=1.5)

    endings = [snapshot.ending for snapshot in found]
    assert sorted(snapshot.board.token for snapshot in found) == sorted(boards)
    assert set(endings) == {"complete", "deferred"}
    assert all("time was up" in (s.reason or "") for s in found if s.ending == "deferred")
    assert all(s.postings == () for s in found if s.ending == "deferred")


@pytest.mark.parametrize("act", [never, drips(jobs(*range(99)))], ids=["silent", "dripping"])
def test_a_board_in_the_middle_of_its_answer_is_let_go_when_the_time_is_up(act: object) -> None:
    acts = {jobs_path(f"b{n}"): act for n in range(3)}
    with faulty(acts) as server:  # type: ignore[arg-type]
        found = snapshots(
            [greenhouse(server.address, f"b{n}") for n in range(3)], budget=1, timeout=60
        )

    assert [snapshot.ending for snapshot in found] == ["deferred"] * 3


def test_a_list_that_came_whole_counts_when_only_its_texts_came_too_late() -> None:
    details = {f"{LISTENING}/{n}": slowly(says(b"{}"), 1) for n in range(2)}
    with faulty({LISTENING: says(page(0, 1, total=2)), **details}) as server:
        board = Board("Acme", "smartrecruiters", "acme", api=server.address)
        (snapshot,) = snapshots([Visit(board)], budget=1.5)

    assert snapshot.ending == "complete"
    assert len(snapshot.postings) == 2
    assert snapshot.pages == ()


# -------------------------------------------------------------- one snapshot for each board


def test_boards_of_all_platforms_are_told_of_once_when_all_fail() -> None:
    with faulty({}) as server:
        visits = [
            Visit(Board(name, name, "acme", careers=server.address, api=server.address))
            for name in PLATFORMS
        ]
        found = snapshots(visits)

    assert sorted(snapshot.board.platform for snapshot in found) == sorted(PLATFORMS)
    assert {snapshot.ending for snapshot in found} == {"failed"}


def test_a_fault_of_ours_costs_one_board_and_is_named() -> None:
    with faulty({jobs_path(): GOOD}) as server:
        found = snapshots([
            greenhouse("http://[not an address", company="Odd"), greenhouse(server.address)
        ])  # fmt: skip

    told = {snapshot.board.company: snapshot for snapshot in found}
    assert told["Acme"].ending == "complete"
    assert told["Odd"].ending == "failed"
    assert "ValueError" in (told["Odd"].reason or "")


def test_a_scan_of_no_boards_ends() -> None:
    assert snapshots([]) == []


# -------------------------------------------------------------- stopping


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_scan_keeps_what_was_read_and_drops_the_rest(number: int) -> None:
    acts = {jobs_path("good"): GOOD, jobs_path("silent"): never}
    with faulty(acts) as server, start(server) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()
        while len(server.paths()) < 2:
            time.sleep(0.01)
        process.send_signal(number)
        rest, errors = process.communicate(timeout=30)

    assert first == "good complete\n"
    assert rest == "KeyboardInterrupt \n"
    assert errors == ""


def test_what_cannot_be_recorded_stops_the_scan_and_is_said() -> None:
    acts = {jobs_path("good"): GOOD, jobs_path("silent"): never}
    with faulty(acts) as server, start(server, "raise OSError('disk full')") as process:
        said, errors = process.communicate(timeout=30)

    assert said == "good complete\nOSError disk full\n"
    assert errors == ""


def test_a_report_can_be_stopped_after_the_scan() -> None:
    # A shell that runs the tests in the background makes them deaf to SIGINT; this hears it.
    hearing = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
    after = f"{hearing}{CRAWL.format(then='pass')}signal.raise_signal(signal.SIGINT)"
    with faulty({jobs_path("good"): GOOD, jobs_path("silent"): GOOD}) as server:
        done = subprocess.run(
            [sys.executable, "-c", after, server.address], cwd=ROOT, check=False,
            capture_output=True, text=True,
        )  # fmt: skip

    assert "KeyboardInterrupt" in done.stderr
