"""Precision and recall of the pay and the rung that are read from postings, and what they cost.

    python -m benchmarks.fields [--half 0|1] [--wrong]

The labels are other people's opinions; docs/fields.md lists where we disagree, and why. The rules
were made on half 0 (every other line, from the first); half 1 is the check.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.own_cases import print_rows
from referrals.knowledge.pay.read import salary_in
from referrals.knowledge.titles.seniority import seniority_of
from referrals.model.postings import Salary

ROOT = Path(__file__).resolve().parent.parent
CORPORA = ROOT.parent / "shared" / "samples" / "corpora"
RUNGS = {"entry": "junior", "unknown": None}


@dataclass(frozen=True)
class Case:
    """A text or title, and what a person read in it; None: nothing."""

    said: str
    label: Any


@dataclass(frozen=True)
class Section:
    """One kind of field on one corpus: add a section to measure another."""

    name: str
    cases: list[Case]
    read: Callable[[str], Any]
    same: Callable[[Any, Any], bool]

    def print(self, wrong: bool) -> None:
        begin = time.process_time()
        found = [self.read(case.said) for case in self.cases]
        cost = (time.process_time() - begin) / max(1, len(self.cases)) * 1e6
        pairs = list(zip(found, self.cases, strict=True))
        right = sum(self._right(got, case) for got, case in pairs)
        claims = sum(got is not None for got in found)
        labels = sum(case.label is not None for case in self.cases)
        print(
            f"{self.name:28} precision {right / max(1, claims):.3f} of {claims:3}"
            f"   recall {right / max(1, labels):.3f} of {labels:3}   {cost:5.0f} µs each"
        )
        if wrong:
            self._print_wrong(pairs)

    def _right(self, got: Any, case: Case) -> bool:
        return got is not None and case.label is not None and self.same(got, case.label)

    def _print_wrong(self, pairs: list[tuple[Any, Case]]) -> None:
        for got, case in pairs:
            if (got is not None or case.label is not None) and not self._right(got, case):
                print(f"    read {got}\n    label {case.label}\n    in {case.said[:70]!r}")


def rows(corpus: str, half: int | None) -> Iterator[dict[str, Any]]:
    lines = (CORPORA / f"{corpus}.jsonl").read_text("utf-8").splitlines()
    yield from map(json.loads, lines if half is None else lines[half::2])


def pay_cases(corpus: str, half: int | None) -> list[Case]:
    return [Case(row["text"], row["expect"]) for row in rows(corpus, half)]


def gold_pay_cases(half: int | None) -> list[Case]:
    """Without the labels whose amounts are not in the text: they come from a field beside it."""
    cases = [
        Case(row["description_text"] or "", row["gold"]["salary"]) for row in rows("gold", half)
    ]
    return [case for case in cases if not case.label or tells(case.said, case.label)]


def tells(text: str, label: dict[str, Any]) -> bool:
    digits = re.sub(r"[.,\s]", "", text)
    return all(str(int(end)).removesuffix("000") in digits for end in _ends(label) if end)


def _ends(label: dict[str, Any]) -> tuple[int | None, int | None]:
    return label["min"], label["max"]


def same_pay(pay: Salary, label: dict[str, Any]) -> bool:
    """Whole: both ends, the period, and the currency where the label has one."""
    return (pay.min, pay.max, pay.period, pay.currency) == (
        *_ends(label), label["interval"], label.get("currency", pay.currency)
    )  # fmt: skip


def sections(half: int | None) -> Iterator[Section]:
    english = pay_cases("salary_corpus", half)
    every = list(english)
    yield Section("pay, English", english, salary_in, same_pay)
    for corpus, language in (("de", "German"), ("fr", "French"), ("es", "Spanish")):
        cases = pay_cases(f"{corpus}_salary_corpus", half)
        every += cases
        yield Section(f"pay, {language}", cases, salary_in, same_pay)
    gold = gold_pay_cases(half)
    yield Section("pay, gold", gold, salary_in, same_pay)
    yield Section("pay, all", every + gold, salary_in, same_pay)
    titles = [(row["title"], row["level"]) for row in rows("level_corpus", half)]
    gold_titles = [(row["title"], row["gold"]["level"]) for row in rows("gold", half)]
    for name, labelled in (("rung, titles", titles), ("rung, gold", gold_titles)):
        cases = [Case(title, RUNGS.get(level, level)) for title, level in labelled]
        yield Section(name, cases, seniority_of, lambda rung, label: bool(rung == label))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", type=int, choices=(0, 1))
    options.add_argument("--wrong", action="store_true", help="print each case that differs")
    chosen = options.parse_args()
    if not CORPORA.is_dir():
        sys.exit(f"The labelled samples are not here: {CORPORA}")
    for section in sections(chosen.half):
        section.print(chosen.wrong)
    print_rows("fields", chosen.wrong)


if __name__ == "__main__":
    main()
