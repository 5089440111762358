"""Do our tests notice? Mistakes are made on purpose (benchmarks/mutants.py), one at a time, and the
neighbouring tests run on each: what no test notices survived, and is shown by file and line.

    python -m benchmarks.mutations [AREA ...] [--sample 80] [--seed 1]

One process imports everything and finds the tests; a process forked from it takes each mutant over
into the modules that are there, and runs those tests that reach the function which was changed.
mutmut and cosmic-ray start Python and pytest anew for each mutant or each run, which takes seconds.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import resource
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, process_time
from types import CodeType, FrameType

import pytest

from benchmarks.graft import graft
from benchmarks.mutants import Mutant, mutants

ROOT = Path(__file__).parents[1]
SECONDS = 20
"""Of CPU that the tests of one mutant may take; more is an endless loop, which was noticed."""


@dataclass(frozen=True)
class Area:
    """Modules in which a mistake would be felt, and the tests that stand beside them."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


def _in(folder: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{folder}/{name}.py" for name in names)


AREAS = {
    "closing": Area(
        _in("referrals/domain/postings", "closing", "rest", "strangers"),
        ("tests/domain/postings", "tests/store/postings/test_boards.py"),
    ),
    "gates": Area(
        _in("referrals/domain/asks", "gates", "posting_gates", "repeats"),
        ("tests/domain/asks", "tests/domain/advice/test_guards.py",
         "tests/domain/duties/test_lookouts.py"),
    ),
    "identity": Area(
        (
            *_in(
                "referrals/domain/people",
                "address_book", "duplicates", "identifiers", "proposals", "name_sources",
            ),
            *_in("referrals/knowledge/person_names", "likeness"),
            *_in("referrals/knowledge/mail", "same_mailbox"),
        ),
        ("tests/domain/people", "tests/knowledge/person_names", "tests/knowledge/mail",
         "tests/contacts/test_intake.py", "tests/contacts/test_address_books.py"),
    ),
    "employers": Area(
        _in(
            "referrals/knowledge/employers",
            "by_words", "index", "legal_forms", "likeness", "match", "names", "no_employer",
            "owners", "parts", "typos",
        ),
        ("tests/knowledge/employers",),
    ),
    "guard": Area(_in("scrapers/http", "guard", "hosts"), ("tests/scrapers/http/test_guard.py",)),
}  # fmt: skip


class Hunt:
    """A plugin of pytest that runs the tests that were found once for each mutant."""

    def __init__(self, modules: Sequence[str], sample: int, seed: int) -> None:
        self.modules, self.sample, self.seed = modules, sample, seed
        self.survived: list[str] = []
        self.tried = 0

    def pytest_collection(self) -> None:
        from hypothesis import settings

        # The same examples for every mutant, and few.
        settings.register_profile("mutants", derandomize=True, max_examples=15, deadline=None)
        settings.load_profile("mutants")

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Without what starts a server: a process that is forked leaves it behind."""
        items[:] = [item for item in items if "postgresql" not in item.nodeid]

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        # Results kept from before would hide a mutant, so even the first run is in a fork.
        reached, took = _reached(session.items, {str(ROOT / module) for module in self.modules})
        killers: Counter[str] = Counter()
        for module, mutant in self._chosen():
            tests = _tests(session.items, reached, ROOT / module, mutant)
            tests.sort(key=lambda item: (-killers[item.nodeid], took[item.nodeid]))
            killer = _killer(tests, module, mutant)
            killers[killer] += bool(killer)
            self.tried += 1
            if not killer:
                self.survived.append(f"{module}:{mutant.line}: {mutant.what} ({len(tests)} tests)")
                print(f"  survived {self.survived[-1]}", flush=True)
        return True

    def _chosen(self) -> list[tuple[str, Mutant]]:
        every = [
            (module, mutant)
            for module in self.modules
            for mutant in mutants((ROOT / module).read_text(encoding="utf-8"))
        ]
        chosen = random.Random(self.seed).sample(every, min(self.sample, len(every)))
        print(f"  {len(chosen)} of {len(every)} mutants", flush=True)
        return sorted(chosen, key=lambda one: (one[0], one[1].line))


# ------------------------------------------------------------------ which tests reach what


Place = tuple[str, int]
"""The file and the first line of a function."""


def _reached(
    items: Sequence[pytest.Item], files: set[str]
) -> tuple[dict[Place, set[str]], dict[str, float]]:
    """Which tests run which function of the *files*, and for how long each runs."""
    inlet, outlet = os.pipe()
    if (child := os.fork()) == 0:
        os.close(inlet)
        with os.fdopen(outlet, "w") as told:
            for item in items:
                places: set[Place] = set()

                def seen(frame: FrameType, event: str, _: object) -> None:
                    code: CodeType = frame.f_code
                    if event == "call" and code.co_filename in files:
                        places.add((code.co_filename, code.co_firstlineno))  # noqa: B023

                begun = process_time()
                sys.settrace(seen)
                failed = _fails(item)
                sys.settrace(None)
                took = process_time() - begun
                told.write(repr((item.nodeid, failed, took, sorted(places))) + "\n")
        os._exit(0)
    os.close(outlet)
    reached: dict[Place, set[str]] = defaultdict(set)
    took = dict[str, float]()
    with os.fdopen(inlet) as heard:
        for line in heard:
            name, failed, took[name], places = ast.literal_eval(line)
            if failed:
                print(f"  left out, as it fails by itself: {name}", flush=True)
                continue
            for place in places:
                reached[place].add(name)
    os.waitpid(child, 0)
    return reached, took


def _tests(
    items: Sequence[pytest.Item], reached: dict[Place, set[str]], file: Path, mutant: Mutant
) -> list[pytest.Item]:
    """The tests that run the function in which the mutant is; those of the module, if in none, or
    if what it said was kept from an earlier test."""
    here = {line: there for (where, line), there in reached.items() if where == str(file)}
    first = _function(file, mutant.line)
    names = here.get(first or 0) or set().union(*here.values())
    return [item for item in items if item.nodeid in names]


def _function(file: Path, line: int) -> int | None:
    """The first line of the innermost function around a line."""
    found = None
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and node.lineno <= line <= (node.end_lineno or 0):
            found = min([node.lineno, *(mark.lineno for mark in node.decorator_list)])
    return found


# ------------------------------------------------------------------ one mutant


def _killer(tests: Sequence[pytest.Item], module: str, mutant: Mutant) -> str:
    """The test that noticed; empty when none did."""
    inlet, outlet = os.pipe()
    if (child := os.fork()) == 0:
        os.close(inlet)
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        os.write(outlet, _noticed(tests, module, mutant).encode())
        os._exit(0)
    os.close(outlet)
    with os.fdopen(inlet) as heard:
        said = heard.read()
    _, status = os.waitpid(child, 0)
    return said or ("out of time" if status else "")


def _noticed(tests: Sequence[pytest.Item], module: str, mutant: Mutant) -> str:
    try:
        graft(module.removesuffix(".py").replace("/", "."), mutant.text)
    except Exception:
        return "on import"
    return next((item.nodeid for item in tests if _fails(item)), "")


def _fails(item: pytest.Item) -> bool:
    from _pytest.runner import runtestprotocol

    with Silence():
        return any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


class Silence:
    def __enter__(self) -> None:
        self.kept = os.dup(1), os.dup(2)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os.close(nowhere)

    def __exit__(self, *error: object) -> None:
        for number, kept in zip((1, 2), self.kept, strict=True):
            os.dup2(kept, number)
            os.close(kept)


def hunt(name: str, sample: int, seed: int) -> tuple[int, list[str]]:
    """How many mutants were tried in an area, and which survived."""
    area, begun = AREAS[name], monotonic()
    print(f"{name}:", flush=True)
    hunter = Hunt(area.modules, sample, seed)
    words = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-s"]
    pytest.main([*words, *(str(ROOT / test) for test in area.tests)], plugins=[hunter])
    killed = hunter.tried - len(hunter.survived)
    share = killed / hunter.tried if hunter.tried else 0
    print(
        f"  killed {killed} of {hunter.tried}: {share:.0%}, {monotonic() - begun:.0f} s", flush=True
    )
    return hunter.tried, hunter.survived


def _each_in_a_process(names: Sequence[str], sample: int, seed: int) -> Iterator[int]:
    for name in names:
        if (child := os.fork()) == 0:
            tried, survived = hunt(name, sample, seed)
            # Of fewer than ten no share can be told.
            os._exit(0 if tried and (tried < 10 or len(survived) <= 0.1 * tried) else 1)
        yield os.waitpid(child, 0)[1]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("areas", nargs="*", choices=[*AREAS, []], help="all, when none is named")
    options.add_argument("--sample", type=int, default=80, help="mutants of each area")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    sys.exit(any(list(_each_in_a_process(chosen.areas or [*AREAS], chosen.sample, chosen.seed))))


if __name__ == "__main__":
    main()
