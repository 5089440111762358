"""Precision and recall of what is read from texts and titles, on the corpora beside the project.

python benchmarks/fields.py [--half 0|1] [--wrong]

Labels are other people's opinions; docs/fields.md says where we disagree. Rules were developed on
half 0 (every other line); half 1 is the check.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from referrals.domain.model import Salary
from referrals.domain.pay import salary_in

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "samples" / "corpora"
SALARIES = {"en": "salary", "de": "de_salary", "fr": "fr_salary", "es": "es_salary"}


@dataclass
class Case:
    """One text or title, and what a person said of it."""

    said: str
    label: Any


def lines(name: str, half: int | None) -> Iterator[dict[str, Any]]:
    rows = (CORPORA / f"{name}.jsonl").read_text("utf-8").splitlines()
    for number, row in enumerate(rows):
        if half is None or number % 2 == half:
            yield json.loads(row)


def salary_cases(name: str, half: int | None) -> list[Case]:
    return [Case(row["text"], row["expect"]) for row in lines(name, half)]


def gold_cases(half: int | None) -> list[Case]:
    """Only labels that the text can tell: some were taken from a field beside it."""
    rows = [(row["description_text"] or "", row["gold"]["salary"]) for row in lines("gold", half)]
    return [Case(text, label) for text, label in rows if not label or stated(text, label)]


def stated(text: str, label: dict[str, Any]) -> bool:
    digits = re.sub(r"[.,\s]", "", text)
    ends = [end for end in (label["min"], label["max"]) if end]
    return all(str(int(end)).removesuffix("000") in digits for end in ends)


def same_pay(found: Salary, label: dict[str, Any]) -> bool:
    ours = (found.min, found.max, found.period)
    return ours == (label["min"], label["max"], label["interval"]) and (
        found.currency == label.get("currency", found.currency)
    )


def measure(
    name: str,
    cases: list[Case],
    read: Callable[[str], Any],
    same: Callable[[Any, Any], bool],
    wrong: bool,
) -> None:
    begin = time.process_time()
    found = [read(case.said) for case in cases]
    cost = (time.process_time() - begin) / max(1, len(cases)) * 1e6
    right = sum(
        1
        for got, case in zip(found, cases, strict=True)
        if got and case.label and same(got, case.label)
    )
    claims, labels = sum(1 for got in found if got), sum(1 for case in cases if case.label)
    print(
        f"{name:24} precision {right / max(1, claims):.3f} ({right}/{claims})"
        f"  recall {right / max(1, labels):.3f} ({right}/{labels})  {cost:6.0f} µs each"
    )
    for got, case in zip(found, cases, strict=True):
        if wrong and (got or case.label) and not (got and case.label and same(got, case.label)):
            print(
                "   ",
                got,
                "| label:",
                case.label,
                "|",
                " ".join(case.said.split())[:0] or case.said[:60].replace("\n", " "),
            )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", type=int, choices=(0, 1))
    options.add_argument("--wrong", action="store_true", help="print each case that differs")
    chosen = options.parse_args()
    everything: list[Case] = []
    for language, corpus in SALARIES.items():
        cases = salary_cases(f"{corpus}_corpus", chosen.half)
        everything += cases
        measure(f"pay, {language}", cases, salary_in, same_pay, chosen.wrong)
    gold = gold_cases(chosen.half)
    measure("pay, gold", gold, salary_in, same_pay, chosen.wrong)
    measure("pay, all", everything + gold, salary_in, same_pay, False)


if __name__ == "__main__":
    main()
