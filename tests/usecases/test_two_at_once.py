"""Two runs of the program at one time: the second scan steps back, what is logged meanwhile is kept."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path

from filelock import FileLock

from tests.conftest import Referrals

CONFIG = '[me]\nname = "Robin"\n[[companies]]\nname = "Northwind"\n'


def test_a_second_scan_ends_with_11_while_what_is_logged_meanwhile_is_kept(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva")
    (tmp_path / "reports").mkdir(exist_ok=True)

    with FileLock(tmp_path / "reports" / ".scan.lock"):
        second = referrals("scan")
        ask = referrals("ask", "ana", "--company", "Northwind")

    assert (second.code, second.out) == (11, "")
    assert second.err == "another scan is running; this one leaves the work to it\n"
    assert ask.code == 0
    assert len(referrals("asks", "--json").document) == 1


def test_what_is_logged_waits_for_who_writes_and_neither_is_lost(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    referrals("contacts", "add", "Ana Silva")
    with closing(sqlite3.connect(tmp_path / "referrals.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE contacts SET tie = 5")
        with ThreadPoolExecutor() as beside:
            ask = beside.submit(referrals, "ask", "ana", "--company", "Northwind")
            with suppress(TimeoutError):
                # Either it waits by now, or it has yet to come: both are to end well.
                ask.result(timeout=1)
            assert not ask.done()
            other.execute("COMMIT")
            assert ask.result().code == 0

    [ana] = referrals("contacts", "list", "--json").document
    assert ana["tie"] == 5
    assert len(referrals("asks", "--json").document) == 1
