"""A whole invented network in five overlapping files: nobody is lost, doubled, mistaken, renamed."""

from __future__ import annotations

import random
from pathlib import Path

from benchmarks.people import ORDERS, imported
from benchmarks.people_files import network


def test_nobody_goes_wrong_in_whatever_order_five_overlapping_files_come(tmp_path: Path) -> None:
    people = network(random.Random(3), 90)

    for place, order in enumerate(ORDERS):
        folder = tmp_path / str(place)
        folder.mkdir()
        told = imported(people, order, folder)

        assert (told.lost, told.doubled, told.mistaken, told.renamed) == ([], [], [], [])
        assert told.changed_again == 0
