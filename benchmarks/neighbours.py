"""How little a host that keeps failing slows the others (FAULTS.md, 7): when each good board is
recorded, with and without boards on a host that never answers, answers 503, or breaks off.

    python -m benchmarks.neighbours [--hosts 10] [--boards 20] [--failing 8] [--runs 3]

All is served from this machine. Printed is the second of the crawl by which 95 of 100 good
boards were recorded: without failing ones, and with each kind as a ratio to that; of the runs,
which take turns, the least.
"""

from __future__ import annotations

import argparse
import multiprocessing
from collections import defaultdict
from contextlib import ExitStack
from datetime import date
from statistics import quantiles
from time import monotonic

from referrals.model.postings import Snapshot, Visit
from scrapers.crawl import crawl
from scrapers.http.settings import Manners
from tests.servers.faulty_board import Act, faulty, greenhouse, jobs, jobs_path, never, resets, says

KINDS: dict[str, Act | None] = {
    "none fails": None,
    "never answers": never,
    "answers 503": says(b"", "503 Busy"),
    "breaks off": resets,
}


def recorded(visits: list[Visit], delay: float) -> list[float]:
    """After how many seconds each board was recorded that is no failing one."""
    seconds, begun = list[float](), monotonic()

    def record(snapshot: Snapshot) -> None:
        if snapshot.board.company == "good":
            seconds.append(monotonic() - begun)

    manners = Manners(delay=delay, timeout=2, allow_private_addresses=True)
    crawl(visits, manners, date(2026, 1, 8), record)
    return seconds


def slowest_of_most(kind: str, hosts: int, boards: int, failing: int, delay: float) -> float:
    """The second by which 95 of 100 good boards were recorded."""
    with ExitStack() as servers:
        tokens = [f"b{number}" for number in range(boards)]
        good = {jobs_path(token): says(jobs(1, 2)) for token in tokens}
        # Each at an address of its own, or the client would take them for one host.
        places = [
            servers.enter_context(faulty(good, host=f"127.0.1.{number}")).address
            for number in range(1, hosts + 1)
        ]
        visits = [greenhouse(place, token, "good") for token in tokens for place in places]
        if act := KINDS[kind]:
            bad = [f"f{number}" for number in range(failing)]
            broken = servers.enter_context(faulty({jobs_path(token): act for token in bad}))
            visits = [*(greenhouse(broken.address, token, "bad") for token in bad), *visits]
        # A crawl needs a process of its own: Twisted's reactor starts once.
        with multiprocessing.get_context("spawn").Pool(1) as one:
            return quantiles(one.apply(recorded, (visits, delay)), n=20)[-1]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hosts", type=int, default=10)
    options.add_argument("--boards", type=int, default=20, help="on each host")
    options.add_argument("--failing", type=int, default=8, help="boards on the host that fails")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--delay", type=float, default=0.05, help="between requests to one host")
    chosen = options.parse_args()
    took: dict[str, list[float]] = defaultdict(list)
    for _ in range(chosen.runs):
        for kind in KINDS:
            numbers = chosen.hosts, chosen.boards, chosen.failing
            took[kind].append(slowest_of_most(kind, *numbers, chosen.delay))
    least = min(took["none fails"])
    for kind, seconds in took.items():
        print(f"{kind:14} {min(seconds):6.2f} s  {min(seconds) / least:5.2f}")


if __name__ == "__main__":
    main()
