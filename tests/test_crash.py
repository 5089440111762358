"""The short form of `python -m benchmarks.crash`: one kill of each kind."""

from __future__ import annotations

from benchmarks.crash import crash


def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged() -> None:
    with crash(seed=7) as run:
        run.go(7)

    assert len(run.hits) == 7, run.hits
