"""What boards write is read as a person reads it: each line of benchmarks/cases is a test."""

from __future__ import annotations

import pytest

from benchmarks.own_cases import Case, own_cases, understood


@pytest.mark.parametrize(
    "case", [*own_cases("places"), *own_cases("fields")], ids=lambda case: case.said
)
def test_what_a_board_writes_is_read_as_a_person_reads_it(case: Case) -> None:
    assert understood(case) == case.meant
