"""Workers of a centre: each board once, no host at once from two sides, nothing written by the dead."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import create_engine, text

from referrals.cli.shapes.results import RESULTS
from referrals.config.load import load
from referrals.store.centre import hosts
from referrals.store.centre.entrance import due_boards
from tests.conftest import TODAY as DAY
from tests.conftest import Referrals
from tests.ground import environment
from tests.people import TODAY
from tests.servers.centre import World
from tests.servers.faulty_board import FaultyServer, faulty, jobs, jobs_path, says

HOSTS, BOARDS = 3, 2
BOARD = '[[companies]]\nname = "{name}"\nplatform = "greenhouse"\nboard = "{name}"\napi = "{api}"\n'


@pytest.fixture
def boards() -> Iterator[list[FaultyServer]]:
    """A few hosts with a few boards each."""
    with ExitStack() as servers:
        yield [
            servers.enter_context(
                faulty({jobs_path(f"b{host}{n}"): says(jobs(1, 2)) for n in range(BOARDS)})
            )
            for host in range(HOSTS)
        ]


@pytest.fixture
def centre(
    world: World, referrals: Referrals, tmp_path: Path, boards: list[FaultyServer]
) -> Referrals:
    """Ana watches all of them."""
    (tmp_path / "config.toml").write_text(
        f'[store]\nurl = "{world.address("worker")}"\n'
        f'[centre]\nowner = "{world.address("keeper")}"\n'
        "[scan]\nallow_private_addresses = true\ndelay = 0.01\n",
        encoding="utf-8",
    )
    told = "".join(
        BOARD.format(name=f"b{host}{n}", api=server.address)
        for host, server in enumerate(boards)
        for n in range(BOARDS)
    )
    (tmp_path / "ana.toml").write_text(f'[search]\ntitles = ["baker"]\n{told}', encoding="utf-8")
    referrals("members", "upgrade")
    referrals("members", "add", "ana", "--config", "ana.toml")
    referrals("members", "remove", "bo", "--yes")
    referrals("--member", "ana", "contacts", "list")
    return referrals


def asked(boards: list[FaultyServer]) -> Counter[str]:
    return Counter(path for server in boards for path in server.paths())


def on_server(world: World, statement: str) -> None:
    engine = create_engine(world.server.replace("/postgres?", "/centre?"))
    with engine.begin() as db:
        db.execute(text(statement))
    engine.dispose()


def started(folder: Path) -> subprocess.Popen[bytes]:
    """A worker that goes on until it is ended."""
    command = [sys.executable, "-m", "referrals", "--config", folder / "config.toml"]
    return subprocess.Popen([*command, "--today", DAY, "worker"], env=environment(), cwd=folder)


def test_a_worker_reads_each_board_once_and_writes_the_report(
    centre: Referrals, boards: list[FaultyServer], tmp_path: Path
) -> None:
    assert centre("workers", "status").code == 3

    said = centre("worker", "--once")

    assert said.code == 0, said.err
    assert (len(asked(boards)), set(asked(boards).values())) == (HOSTS * BOARDS, {1})
    assert list((tmp_path / "members" / "ana" / "reports").glob("report-*.html"))
    status = centre("workers", "status", "--json")
    assert (status.code, status.document["due"]) == (0, 0)
    msgspec.json.decode(status.out, type=RESULTS["workers-status"])
    assert "Boards due today: 0" in centre("workers", "status").out
    assert centre("worker", "--once").code == 0
    assert set(asked(boards).values()) == {1}


def test_a_board_that_is_left_alone_holds_up_no_report(
    centre: Referrals, world: World, boards: list[FaultyServer], tmp_path: Path
) -> None:
    rests = "UPDATE catalogue.boards SET rest_until = '2099-01-01' WHERE token = 'b00'"
    on_server(world, rests)
    url = load(tmp_path / "config.toml").store_url
    assert len(due_boards(url, TODAY)) == HOSTS * BOARDS - 1

    assert centre("worker", "--once").code == 0

    assert len(asked(boards)) == HOSTS * BOARDS - 1
    assert list((tmp_path / "members" / "ana" / "reports").glob("report-*.html"))


def test_what_fails_every_time_ends_no_worker_and_holds_up_nobody(
    centre: Referrals, world: World, boards: list[FaultyServer], tmp_path: Path
) -> None:
    pause = says(b"", status="429 Too Many Requests", **{"Retry-After": "3600"})
    for path in boards[0].acts:
        boards[0].acts[path] = pause
    world.centre.add("bo", "[me]\nname = 1\n", TODAY)

    assert centre("worker", "--once").code == 0

    assert list((tmp_path / "members" / "ana" / "reports").glob("report-*.html"))
    status = centre("workers", "status", "--json").document
    asleep = {row["host"] for row in status["waiting"]}
    assert (status["due"], boards[0].address.removeprefix("http://") in asleep) == (BOARDS, True)


def test_several_workers_share_the_hosts(
    centre: Referrals, boards: list[FaultyServer], tmp_path: Path
) -> None:
    workers = [started(tmp_path) for _ in range(3)]
    try:
        _until(lambda: centre("workers", "status", "--json").document["due"] == 0)
    finally:
        for worker in workers:
            worker.send_signal(signal.SIGTERM)
        ended = [worker.wait(60) for worker in workers]

    assert set(ended) <= {0, 130}
    assert (len(asked(boards)), set(asked(boards).values())) == (HOSTS * BOARDS, {1})


def test_what_a_dead_worker_began_is_done_by_another(
    centre: Referrals, world: World, boards: list[FaultyServer], tmp_path: Path
) -> None:
    worker = started(tmp_path)
    _until(lambda: "doing" in centre("workers", "status", "--json").document["tasks"])
    worker.kill()
    worker.wait(60)
    # Half a minute later.
    on_server(
        world,
        "UPDATE queue.procrastinate_workers SET last_heartbeat = now() - interval '31 seconds'",
    )
    assert centre("workers", "status").code == 3

    assert centre("worker", "--once").code == 0
    assert len(asked(boards)) == HOSTS * BOARDS
    assert centre("workers", "status", "--json").document["due"] == 0


def _until(done: object) -> None:
    for _ in range(240):
        if done():  # type: ignore[operator]
            return
        time.sleep(0.25)
    pytest.fail("it did not come to that within a minute")


# ------------------------------------------------------------------ turns


def test_a_turn_that_has_passed_writes_nothing(
    centre: Referrals, tmp_path: Path, boards: list[FaultyServer]
) -> None:
    url = load(tmp_path / "config.toml").store_url
    host = boards[0].address.removeprefix("http://")
    for _ in range(2):
        hosts.begin(url, host)
    due = due_boards(url, TODAY)

    read = _reading(tmp_path, host, "1")
    assert read.wait(60) == 0
    assert read.stderr
    assert b"another worker asks it by now" in read.stderr.read()
    _closed(read)
    # Nothing that the boards showed is in the catalogue, and their turn is still to come.
    assert due_boards(url, TODAY) == due
    assert centre("--member", "ana", "postings", "--json").document == []


def test_a_reading_ends_with_its_worker(centre: Referrals, tmp_path: Path) -> None:
    del centre
    read = _reading(tmp_path, "nowhere", "1")
    assert read.stdin
    read.stdin.close()
    assert read.wait(60) in (0, 75)
    _closed(read)


LISTENS = """
import time
from datetime import timedelta
from referrals.usecases.centre.one_host import end_with_the_worker
end_with_the_worker(timedelta(seconds=3))
print("listens", flush=True)
time.sleep(12)
"""


def test_who_was_asleep_with_their_worker_does_not_go_on() -> None:
    """Both are frozen past the silence, and the worker's sign is there before the reading wakes."""
    read = subprocess.Popen(
        [sys.executable, "-c", LISTENS],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(),
    )  # fmt: skip
    with read:
        assert read.stdin
        assert read.stdout
        assert read.stdout.readline() == b"listens\n"
        read.send_signal(signal.SIGSTOP)
        time.sleep(3.5)
        _sign(read)
        read.send_signal(signal.SIGCONT)
        while read.poll() is None:
            _sign(read)
            time.sleep(0.25)
        assert read.returncode == 75


def _sign(read: subprocess.Popen[bytes]) -> None:
    assert read.stdin
    with suppress(BrokenPipeError):
        read.stdin.write(b".")
        read.stdin.flush()


def _closed(read: subprocess.Popen[bytes]) -> None:
    for pipe in (read.stdin, read.stderr):
        assert pipe
        pipe.close()


def _reading(folder: Path, host: str, epoch: str) -> subprocess.Popen[bytes]:
    """The process in which a worker has a host read."""
    config = ["--config", folder / "config.toml", "--today", DAY]
    command = [sys.executable, "-m", "referrals", *config, "worker", "--host", host]
    return subprocess.Popen(
        [*command, "--epoch", epoch],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), cwd=folder,
    )  # fmt: skip
