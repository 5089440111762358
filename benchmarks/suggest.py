"""What a morning's advice costs: CPU and memory of `suggest`, `suggest --json` and `today`.

    python -m benchmarks.suggest [--times 10] [--broad] [--profile]

30,000 contacts, every tenth at one of 300 watched companies, 100,000 open postings and a year of
log; then the same with ten times as many postings and contacts. Start-up is what the same command
costs with an empty book. What counts is how many postings suit the search (it is printed): those
that do not are never read. `--broad` searches for any engineer instead of two titles.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from benchmarks.crowd import TODAY, Size, make
from benchmarks.scan import Cost, cost_of

NARROW, BROAD = ("data engineer", "analytics engineer"), ("engineer",)
COMMANDS = (("suggest",), ("suggest", "--json"), ("today",))


def main() -> None:
    said = argparse.ArgumentParser(description=__doc__)
    said.add_argument("--times", type=int, default=1)
    said.add_argument("--broad", action="store_true")
    options = said.parse_args()
    titles = BROAD if options.broad else NARROW
    one = Size()
    sizes = [one]
    if options.times > 1:
        n = options.times
        sizes.append(Size(one.contacts * n, one.companies, one.postings * n, one.asks * n))
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty"
        make(empty, Size(0, one.companies, 0, 0), titles)
        bare = {command: _cost(empty, command) for command in COMMANDS}
        for number, size in enumerate(sizes):
            world = Path(folder) / str(number)
            kept = make(world, size, titles)
            print(
                f"{size.contacts} contacts, {size.postings} open postings, {kept} suit the search"
            )
            for command in COMMANDS:
                _tell(command, _cost(world, command), bare[command])


def _cost(world: Path, command: tuple[str, ...]) -> Cost:
    """The second run: the first holds the postings against the search and writes that down."""
    words = ("-m", "referrals", "--config", str(world / "config.toml"), "--today", str(TODAY))
    cost_of(*words, *command)
    return cost_of(*words, *command)


def _tell(command: tuple[str, ...], cost: Cost, bare: Cost) -> None:
    print(
        f"  {' '.join(command):16} {cost.seconds - bare.seconds:6.2f} s of CPU after "
        f"{bare.seconds:.2f} s of start-up; {cost.memory:.0f} MB at most"
    )


if __name__ == "__main__":
    main()
