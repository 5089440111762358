"""How well locations, and remote or not, are read.

    python -m benchmarks.places [--wrong]

Against labelled samples, which are other people's opinions; docs/fields.md lists where we
disagree. The rules were made with these samples in view: on others expect a little less.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.own_cases import print_rows
from referrals.knowledge.places import gazetteer
from referrals.knowledge.places.read import read
from referrals.knowledge.places.spelling import spelled
from referrals.knowledge.places.workplace import says_remote
from referrals.model.postings import Place

CORPORA = Path(__file__).resolve().parents[1].parent / "shared/samples/corpora"
Row = dict[str, Any]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--wrong", action="store_true", help="print each case that differs")
    wrong = options.parse_args().wrong
    if not CORPORA.is_dir():
        sys.exit(f"The labelled samples are not here: {CORPORA}")
    geo = [row | {"gold": row} for row in _rows("geo_corpus.jsonl")]
    gold = list(_rows("gold.jsonl"))
    _speed([row["location_raw"] or "" for row in geo + gold])
    for name, rows in (("geo_corpus", geo), ("gold", gold)):
        _report(f"{name} country", rows, _country, wrong)
        _report(f"{name} city", rows, _city, wrong)
    _report("gold remote or not", gold, _remote, wrong)
    print_rows("places", wrong)


def _rows(name: str) -> Iterator[Row]:
    with (CORPORA / name).open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


Judged = tuple[bool, Any, Any]
"""Whether it is right, what was labelled, what was read."""


def _place(row: Row) -> tuple[str, Place]:
    reading = read([row["location_raw"] or ""])
    if not reading.places:
        return "", Place()
    return reading.locations[0], reading.places[0]


def _country(row: Row) -> Judged:
    label = row["gold"]["country"]
    wanted = gazetteer.country_named(label) if label else None
    _, place = _place(row)
    return place.country == wanted, wanted, place.country


def _city(row: Row) -> Judged:
    """A city is right when it is the labelled one, under any of its names."""
    label = row["gold"]["city"]
    shown, place = _place(row)
    same = {spelled(name) for name in (place.city, shown.split(",")[0]) if name and place.city}
    right = spelled(label) in same or place.city in _names(label) if label else not place.city
    return right, label, place.city


def _names(city: str) -> set[str]:
    return {known.name for known in gazetteer.cities(city)}


def _remote(row: Row) -> Judged:
    reading = read([row["location_raw"] or ""])
    told = reading.workplace or says_remote(row["title"], row["description_text"] or "")
    label = row["gold"]["remote"]
    return (told in {"remote", "hybrid"}) == label, label, told


def _report(what: str, rows: list[Row], judge: Callable[[Row], Judged], wrong: bool) -> None:
    judged = [judge(row) for row in rows]
    accuracy = sum(j[0] for j in judged) / len(judged)
    said = [j for j in judged if j[2] not in {None, False, "hybrid", "onsite"}]
    there = [j for j in judged if j[1]]
    precision = sum(j[0] for j in said) / len(said)
    recall = sum(j[0] for j in there) / len(there)
    print(
        f"{what:20} accuracy {accuracy:.3f} of {len(rows)}"
        f"   precision {precision:.3f} of {len(said)}   recall {recall:.3f} of {len(there)}"
    )
    if wrong:
        for row, (good, label, told) in zip(rows, judged, strict=True):
            if not good:
                print(f"    {row['location_raw']!r}: labelled {label!r}, read {told!r}")


def _speed(said: list[str]) -> None:
    start = perf_counter()
    read(["Berlin, Germany"])
    print(f"{(perf_counter() - start) * 1000:.0f} ms for the first, which loads the gazetteer")
    for times in ("first time", "again"):
        start = perf_counter()
        for location in said:
            read([location])
        print(f"{(perf_counter() - start) / len(said) * 1e6:.1f} µs per posting, {times}")


if __name__ == "__main__":
    main()
