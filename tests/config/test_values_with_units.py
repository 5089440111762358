"""A length of time has a unit, and one that a job hunt can mean: else it is a mistake with its line."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.model import ConfigError


def config(folder: Path, table: str, words: str) -> Path:
    file = folder / "config.toml"
    file.write_text(f"[{table}]\n{words}\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("table", "words", "told"),
    [
        ("asks", "cooldown = 30", 'a length of time has a unit: "30d" for days'),
        ("asks", "give_up_after = 14.0", "a length of time has a unit"),
        ("asks", 'lookout_for = "60"', 'a length of time looks like "30m", "12h" or "30d"'),
        (
            "asks",
            'cooldown = "3m"',
            'is counted in days or weeks, like "30d" or "4w"; "3m" is shorter',
        ),
        ("asks", 'after_declined = "36h"', "is counted in days or weeks"),
        ("search", "max_age = 30", "a length of time has a unit"),
        ("search", 'max_age = "2m"', "is counted in days or weeks"),
        (
            "scan",
            "budget = 30",
            'a length of time has a unit: "30s" for seconds, "30m" for minutes',
        ),
    ],
)
def test_a_length_of_time_that_could_mean_two_things_is_a_mistake(
    tmp_path: Path, table: str, words: str, told: str
) -> None:
    with pytest.raises(ConfigError) as mistake:
        load(config(tmp_path, table, words))

    assert "config.toml:2: " in str(mistake.value)
    assert told in str(mistake.value)


def test_what_has_a_unit_is_read(tmp_path: Path) -> None:
    spans = 'cooldown = "4w"\nafter_declined = "0d"\n[scan]\nbudget = "90m"\ntimeout = 20'

    read = load(config(tmp_path, "asks", spans))

    assert (read.asks.cooldown, read.asks.after_declined) == (timedelta(28), timedelta(0))
    assert (read.scan.budget, read.scan.timeout) == (5400, 20)
