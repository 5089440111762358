"""How long the program takes to say its help and to complete a word, beside importing Typer alone.

    python -m benchmarks.startup

Processor time, the least of several runs: what else the machine does counts least there.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys

LIMIT = 1.6
TYPER = [sys.executable, "-c", "import typer"]
HELP = [sys.executable, "-m", "referrals", "--help"]
COMPLETION = [sys.executable, "-m", "referrals"]
COMPLETING = {
    "_REFERRALS_COMPLETE": "complete_bash",
    "COMP_WORDS": "referrals con",
    "COMP_CWORD": "1",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    runs: int = parser.parse_args().runs
    typer = seconds(TYPER, {}, runs)
    print(f"import typer  {typer * 1000:5.0f} ms")
    for name, command, said in (("--help", HELP, {}), ("completion", COMPLETION, COMPLETING)):
        spent = seconds(command, said, runs)
        print(f"{name:12}  {spent * 1000:5.0f} ms  {spent / typer:.2f} × (at most {LIMIT})")


def seconds(command: list[str], said: dict[str, str], runs: int) -> float:
    return min(_once(command, {**os.environ, **said}) for _ in range(runs))


def _once(command: list[str], environment: dict[str, str]) -> float:
    before = _spent()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return _spent() - before


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
