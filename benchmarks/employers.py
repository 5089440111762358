"""Whose employer is whose: how often it is right, and what it costs, beside what one would use.

    python -m benchmarks.employers [--samples FOLDER] [--contacts 30000] [--companies 10000]

Right: on the pairs, non-employers and companies of the samples, every company watched. Cost:
invented employers (the samples' words with slips, places and forms) against invented companies,
each in a process of its own, with the peak of its memory. Where they are installed (`uv sync
--group bench`) beside cleanco with exact comparison, and rapidfuzz on what cleanco leaves (the best
ratio from 90; of a stated part of the employers, for it compares all with all).
"""

from __future__ import annotations

import argparse
import csv
import random
import resource
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path

from referrals.knowledge.employers.match import Employers
from referrals.model.postings import Company

SAMPLES = Path(__file__).parents[2] / "shared" / "samples" / "employers"
RATIO = 90
COMPARED = 1_000
"""Employers that rapidfuzz is given; its time is told as if for all."""

Finder = Callable[[str], str | None]


@dataclass(frozen=True)
class Pair:
    employer: str
    company: str
    same: bool


# ------------------------------------------------------------------ ours, and the others


def ours(names: Sequence[str]) -> Finder:
    employers = Employers([Company(name) for name in names])

    def find(employer: str) -> str | None:
        match = employers.match(employer)
        return match.company if match else None

    return find


def with_cleanco(names: Sequence[str]) -> Finder:
    from cleanco import basename

    known = {basename(name).casefold(): name for name in names}
    return lambda employer: known.get(basename(employer).casefold())


def with_rapidfuzz(names: Sequence[str]) -> Finder:
    from cleanco import basename
    from rapidfuzz import fuzz, process, utils

    known = [utils.default_process(basename(name)) for name in names]

    def find(employer: str) -> str | None:
        text = utils.default_process(basename(employer))
        found = process.extractOne(text, known, scorer=fuzz.ratio, score_cutoff=RATIO)
        return names[found[2]] if found else None

    return find


OTHERS = ("cleanco", "rapidfuzz")
APPROACHES: dict[str, Callable[[Sequence[str]], Finder]] = {"referrals": ours}
if find_spec("cleanco"):
    APPROACHES["cleanco + exact"] = with_cleanco
if find_spec("cleanco") and find_spec("rapidfuzz"):
    APPROACHES[f"rapidfuzz ratio ≥ {RATIO}"] = with_rapidfuzz

# ------------------------------------------------------------------ how often it is right


def tell_quality(samples: Path) -> None:
    with (samples / "pairs.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    pairs = [Pair(r["contact_employer"], r["company"], r["is_match"] == "1") for r in rows]
    nobodies = (samples / "nonemployers.txt").read_text("utf-8").splitlines()
    universe = (samples / "companies.txt").read_text("utf-8").splitlines()
    names = list(dict.fromkeys([*filter(None, universe), *(pair.company for pair in pairs)]))
    true = sum(pair.same for pair in pairs)
    print(f"{true} true pairs, {len(pairs) - true} look-alikes, {len(nobodies)} non-employers")
    print(f"{'':24} precision  recall    F1  look-alikes  non-employers linked")
    for name, approach in APPROACHES.items():
        _tell_right(name, approach(names), pairs, nobodies)
    _tell_suggestions(names, pairs)


def _tell_right(name: str, find: Finder, pairs: list[Pair], nobodies: list[str]) -> None:
    found = [(pair, find(pair.employer)) for pair in pairs]
    right = sum(pair.same and company == pair.company for pair, company in found)
    wrong = sum(pair.same and company not in (None, pair.company) for pair, company in found)
    taken = sum(not pair.same and company == pair.company for pair, company in found)
    nobody = sum(find(text) is not None for text in nobodies)
    precision = right / (right + wrong + taken + nobody)
    recall = right / sum(pair.same for pair in pairs)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{name:24} {precision:9.3f} {recall:7.3f} {f1:5.3f} {taken:12} {nobody:13}")


def _tell_suggestions(names: Sequence[str], pairs: list[Pair]) -> None:
    employers = Employers([Company(name) for name in names])

    def offered(pair: Pair) -> bool:
        match = employers.match(pair.employer)
        candidates = [match] if match else employers.suggest(pair.employer)
        return pair.company in {candidate.company for candidate in candidates}

    true = [pair for pair in pairs if pair.same]
    print(
        f"referrals, with at most 3 suggestions: recall {sum(map(offered, true)) / len(true):.3f}"
    )


# ------------------------------------------------------------------ what it costs


def tell_cost(samples: Path, contacts: int, companies: int) -> None:
    print(f"\n{contacts:,} employers × {companies:,} companies")
    least: float | None = None
    for name, approach in APPROACHES.items():
        part = min(contacts, COMPARED) if approach is with_rapidfuzz else contacts
        with get_context("spawn").Pool(1) as process:
            ready, each, memory = process.apply(_cost, (name, samples, part, companies))
        seconds = ready + each * contacts
        least = least or seconds
        measured = f" (from {part:,} of them)" if part < contacts else ""
        print(f"{name:24} {seconds:9.2f} s  {memory:5.0f} MB  ×{seconds / least:.2f}{measured}")


def _cost(name: str, samples: Path, contacts: int, companies: int) -> tuple[float, float, float]:
    """Seconds to get ready and for each employer, and the peak in MB."""
    dice = random.Random(7)
    words = (samples / "companies.txt").read_text("utf-8").split()
    names = list(_invented(dice, words, companies))
    employers = [_as_people_write(dice, dice.choice(names), words) for _ in range(contacts)]
    begin = time.perf_counter()
    find = APPROACHES[name](names)
    ready = time.perf_counter()
    for employer in employers:
        find(employer)
    each = (time.perf_counter() - ready) / contacts
    return ready - begin, each, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _invented(dice: random.Random, words: list[str], count: int) -> Iterable[str]:
    names = dict[str, None]()
    while len(names) < count:
        names[" ".join(dice.sample(words, dice.randint(1, 3)))] = None
    return names


def _as_people_write(dice: random.Random, name: str, words: list[str]) -> str:
    """The name as it is, another, or with a form, a place or a word behind it, or a slip."""
    slip = dice.randrange(len(name))
    said = (
        name,
        " ".join(dice.sample(words, 2)),
        f"{name.upper()}, Inc.",
        f"{name} India",
        f"{name} {dice.choice(words)}",
        name[:slip] + name[slip + 1 :],
    )
    return dice.choice(said)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--samples", type=Path, default=SAMPLES)
    options.add_argument("--contacts", type=int, default=30_000)
    options.add_argument("--companies", type=int, default=10_000)
    chosen = options.parse_args()
    if not chosen.samples.is_dir():
        sys.exit(f"The samples are not here: {chosen.samples}")
    if missing := [name for name in OTHERS if find_spec(name) is None]:
        print(f"not installed, so not compared with: {', '.join(missing)}")
    tell_quality(chosen.samples)
    tell_cost(chosen.samples, chosen.contacts, chosen.companies)


if __name__ == "__main__":
    main()
