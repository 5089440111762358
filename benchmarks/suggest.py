"""What a morning's advice costs, and what planning it brings.

    python -m benchmarks.suggest [--times 10] [--part 0.1] [--runs 3] [--broad]

CPU and memory of `suggest`, `suggest --json` and `today`: 30,000 contacts, every tenth at one of
300 watched companies, 100,000 open postings and a year of log; with --times also that many times of
all, with --part that part of all. Start-up is what the same command costs with an empty book. What
counts is how many postings suit the search (it is printed), for the others are never read; --broad
searches for any engineer instead of two titles. The least of --runs counts.

Then the plan against a greedy choice, the best ask first and then the next that is still free: in
how many of 1,000 made-up weeks the plan is worth more, and how much.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections.abc import Mapping
from multiprocessing import get_context
from pathlib import Path

from benchmarks.crowd import TODAY, Size, make
from benchmarks.scan import Cost, cost_of
from referrals.domain.advice.assignment import best_pairs

NARROW, BROAD = ("data engineer", "analytics engineer"), ("engineer",)
COMMANDS = (("suggest",), ("suggest", "--json"), ("today",))
WEEKS = 1_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=float, default=1)
    parser.add_argument("--part", type=float, default=1)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--broad", action="store_true")
    options = parser.parse_args()
    titles = BROAD if options.broad else NARROW
    sizes = dict.fromkeys((options.part, options.part * options.times))
    with tempfile.TemporaryDirectory() as folder:
        empty = _made(Path(folder) / "empty", Size(0, 300, 0, 0), titles)
        bare = {command: _cost(empty, command, options.runs) for command in COMMANDS}
        for times in sizes:
            whole = Size()
            counts = (whole.contacts, whole.companies, whole.postings, whole.asks)
            size = Size(*(max(1, round(count * times)) for count in counts))
            world = _made(Path(folder) / str(times), size, titles)
            for command in COMMANDS:
                _tell(command, _cost(world, command, options.runs), bare[command])
    _tell_plans()


def _made(folder: Path, size: Size, titles: tuple[str, ...]) -> Path:
    """The book at *folder*, made by another process: what that one needs is not counted here."""
    with get_context("spawn").Pool(1) as maker:
        kept = maker.apply(make, (folder, size, titles))
    print(
        f"{size.contacts} contacts, {size.companies} companies, {size.postings} open postings, "
        f"of which {kept} suit the search"
    )
    return folder


def _cost(world: Path, command: tuple[str, ...], runs: int) -> Cost:
    """The least of *runs*, for other work on the machine only adds; after one that holds the
    postings against the search and writes that down."""
    words = ("-m", "referrals", "--config", str(world / "config.toml"), "--today", str(TODAY))
    cost_of(*words, *command)
    return min((cost_of(*words, *command) for _ in range(runs)), key=lambda cost: cost.seconds)


def _tell(command: tuple[str, ...], cost: Cost, bare: Cost) -> None:
    print(
        f"  {' '.join(command):16} {cost.seconds - bare.seconds:6.2f} s of CPU after "
        f"{bare.seconds:.2f} s of start-up; {cost.memory:.0f} MB at most"
    )


# ------------------------------------------------------------------ the plan against greedy

Worths = Mapping[tuple[int, int], float]


def _tell_plans() -> None:
    chance = random.Random(7)
    gains = []
    for _ in range(WEEKS):
        worth = _week(chance)
        planned = sum(worth[person, company] for company, person in best_pairs(worth, 3).items())
        gains.append(planned / _greedy(worth, 3) - 1)
    more = [gain for gain in gains if gain > 1e-9]
    print(
        f"the plan is worth more than a greedy choice in {len(more)} of {WEEKS} weeks of 3 asks, "
        f"there by {sum(more) / len(more):.1%} and at most {max(more):.1%}; in none less: "
        f"{min(gains) > -1e-9}"
    )


def _week(chance: random.Random) -> Worths:
    """Five people who could each be asked about two or three of five companies."""
    return {
        (person, company): round(chance.uniform(10, 90), 1)
        for person in range(5)
        for company in chance.sample(range(5), chance.choice((2, 3)))
    }


def _greedy(worth: Worths, most: int) -> float:
    taken = dict[int, int]()
    for person, company in sorted(worth, key=lambda pair: -worth[pair]):
        if len(taken) < most and company not in taken and person not in taken.values():
            taken[company] = person
    return sum(worth[person, company] for company, person in taken.items())


if __name__ == "__main__":
    main()
