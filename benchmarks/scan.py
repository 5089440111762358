"""What a scan costs: CPU and bytes of the first scan, of the second with nothing changed, and of a
usual morning, on which one posting of each board has changed.

    python -m benchmarks.scan [--boards 500] [--postings 50] [--generous 300] [--workday 4]
                              [--copies 8] [--profile]

Four worlds, each in one run: Greenhouse boards, compressed and with ETags, beside a bare Scrapy
spider that only fetches and decodes them; Workday-like boards of 2,600 postings, which show no more
than 2,000 at once and have no ETags; boards of one host, at the pace that their platform welcomes;
and a mix of all platforms, each board of tests/boards several
times. Ratios are what counts: the seconds depend on the machine.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic

from benchmarks.boards import WORKDAY, Boards, serve
from referrals.model.postings import Board
from tests.scrapers.cases import board, cases, pages
from tests.scrapers.harness import served

BARE_SPIDER = Path(__file__).with_name("bare_spider.py")


@dataclass(frozen=True)
class Cost:
    """Of one command."""

    seconds: float
    """Of CPU, user and system."""
    memory: float
    """At its peak, in MB."""


def cost_of(*command: str) -> Cost:
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[:4]} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def scan_of(folder: Path, boards: Iterable[Board], pace: str = "delay = 0") -> tuple[str, ...]:
    """The command that scans *boards*, with its configuration in *folder*."""
    folder.mkdir()
    companies = "\n".join(
        f'[[companies]]\nname = "Company {n}"\nplatform = "{b.platform}"\nboard = "{b.token}"\n'
        f'careers = "{b.careers}"\napi = "{b.api}"'
        for n, b in enumerate(boards)
    )
    file = folder / "config.toml"
    file.write_text(
        f'[me]\nname = "Robin Doe"\n[search]\ntitles = ["data engineer"]\nlocations = ["Berlin"]\n'
        f"[scan]\n{pace}\nallow_private_addresses = true\n{companies}\n"
    )
    return ("-m", "referrals", "--config", str(file), "scan")


@contextmanager
def serving(wanted: Boards) -> Iterator[tuple[str, Connection]]:
    """A process that serves them: its address, and the line to ask it how much it sent."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=serve, args=(wanted, there), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}", here
    finally:
        server.terminate()


def told(name: str, cost: Cost, line: Connection | None = None) -> float:
    sent = ""
    if line:
        line.send(True)
        sent = f"{line.recv():>12,} body bytes"
    print(f"{name:34} {cost.seconds:6.2f} s CPU  {cost.memory:5.0f} MB  {sent}")
    return cost.seconds


# ------------------------------------------------------------------ three worlds


def greenhouse(folder: Path, boards: int, postings: int) -> None:
    print(f"\n{boards} Greenhouse boards of {postings} postings")
    with serving(Boards(greenhouse=boards, postings=postings)) as (address, line):
        known = [Board("", "greenhouse", f"b{n}", address, address) for n in range(boards)]
        scan = scan_of(folder / "greenhouse", known)
        port = address.rpartition(":")[2]
        bare = told("bare spider", cost_of(str(BARE_SPIDER), port, str(boards)), line)
        first = told("first scan", cost_of(*scan), line)
        second = told("second scan, nothing changed", cost_of(*scan), line)
        line.send(2)  # the next day
        line.recv()
        morning = told("usual morning, one of each changed", cost_of(*scan), line)
        one = scan_of(folder / "one", known[:1])
        cost_of(*one)
        start = told("start-up: one board, unchanged", cost_of(*one))
    told("a scan of no boards at all", cost_of(*scan_of(folder / "none", ())))
    print(f"first scan / bare spider    {first / bare:5.2f}   (aim: 2.5)")
    print(f"usual morning / first scan  {morning / first:5.2f}   (aim: 0.20)")
    print(f"second scan / first scan    {second / first:5.2f}")
    print(f"the same without start-up   {(second - start) / (first - start):5.2f}   (aim: 0.05)")


def workday(folder: Path, boards: int) -> None:
    print(f"\n{boards} Workday boards of {WORKDAY} postings, 200 details a board and scan")
    with serving(Boards(workday=boards)) as (address, line):
        known = [Board("", "workday", f"t{n}/Ext", address, address) for n in range(boards)]
        scan = scan_of(folder / "workday", known)
        first = told("first scan", cost_of(*scan), line)
        second = told("second scan", cost_of(*scan), line)
    print(f"a first scan costs {1000 * first / boards / WORKDAY:.2f} ms CPU a posting")
    print(f"second scan / first scan    {second / first:5.2f}")


def generous(folder: Path, boards: int) -> None:
    """Wall time: what is waited for is the pause between two requests to one host."""
    print(f"\n{boards} Greenhouse boards of 5 postings on one host, at the pace of the platform")
    with serving(Boards(greenhouse=boards, postings=5)) as (address, line):
        known = [Board("", "greenhouse", f"b{n}", address, address) for n in range(boards)]
        scan = scan_of(folder / "generous", known, pace="")
        begun = monotonic()
        told("first scan", cost_of(*scan), line)
    print(f"wall                        {monotonic() - begun:5.1f} s (aim: 45 s for 300 boards)")


def mix(folder: Path, copies: int) -> None:
    chosen = [case for case in cases() if case.name == "usual"]
    print(f"\n{copies} boards of each of {len(chosen)} platforms")
    with ExitStack() as servers:
        found = [
            board(case, servers.enter_context(served(pages(case, name))).address, name)
            for case in chosen
            for name in (f"usual{n}" for n in range(copies))
        ]
        # Of a case that says its token itself, one copy is all there can be.
        known = list({(b.platform, b.token): b for b in found}.values())
        scan = scan_of(folder / "mix", known)
        first = told("first scan", cost_of(*scan))
        second = told("second scan", cost_of(*scan))
    print(f"a first scan costs {1000 * first / len(known):.1f} ms CPU a board")
    print(f"second scan / first scan    {second / first:5.2f}")


def profile(folder: Path, boards: int, postings: int) -> None:
    with serving(Boards(greenhouse=boards, postings=postings)) as (address, line):
        known = [Board("", "greenhouse", f"b{n}", address, address) for n in range(boards)]
        command = ("-m", "cProfile", "-o", "scan.prof", *scan_of(folder / "profile", known))
        told("first scan, profiled", cost_of(*command), line)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--boards", type=int, default=500)
    options.add_argument("--postings", type=int, default=50)
    options.add_argument("--workday", type=int, default=4)
    options.add_argument("--copies", type=int, default=8)
    options.add_argument("--generous", type=int, default=300, help="boards read at their pace")
    options.add_argument("--profile", action="store_true", help="where the first scan's time goes")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if chosen.profile:
            profile(folder, chosen.boards, chosen.postings)
            return
        if chosen.boards:
            greenhouse(folder, chosen.boards, chosen.postings)
        if chosen.generous:
            generous(folder, chosen.generous)
        if chosen.workday:
            workday(folder, chosen.workday)
        if chosen.copies:
            mix(folder, chosen.copies)


if __name__ == "__main__":
    main()
