"""The report folder: the latest at one address, earlier mornings listed, all for the user only."""

from __future__ import annotations

import stat
from base64 import b64encode
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from reports.page.archive import kept, write_index, write_page

SUNDAY, MONDAY = date(2026, 11, 22), date(2026, 11, 23)


def report(headline: str) -> str:
    return f"<!DOCTYPE html><title>{headline}</title>"


def listed(folder: Path) -> list[str]:
    index = BeautifulSoup((folder / "index.html").read_text(encoding="utf-8"), "lxml")
    return [" ".join(item.get_text(" ").split()) for item in index.select("li")]


def test_the_latest_report_stays_at_its_address_and_each_day_keeps_a_copy(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    write_page(report("Thank Jörg"), folder, SUNDAY)

    latest = write_page(report("Ask Ana"), folder, MONDAY)

    assert latest == folder / "report.html"
    assert "Ask Ana" in latest.read_text(encoding="utf-8")
    assert "Ask Ana" in (folder / "report-2026-11-23.html").read_text(encoding="utf-8")
    assert "Thank Jörg" in (folder / "report-2026-11-22.html").read_text(encoding="utf-8")


def test_the_index_lists_every_report_newest_first_with_what_was_to_do(tmp_path: Path) -> None:
    for on, what in [
        (date(2025, 12, 31), "Rest"), (MONDAY, "Ask Ana &amp; Bo"), (SUNDAY, "Thank Jörg"),
    ]:  # fmt: skip
        write_page(report(what), tmp_path, on)

    assert listed(tmp_path) == [
        "Monday 23 November Ask Ana & Bo",
        "Sunday 22 November Thank Jörg",
        "Wednesday 31 December Rest",
    ]
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert index.index("report-2026-11-23.html") < index.index("report-2025-12-31.html")


def test_a_report_without_a_title_is_listed_by_its_day(tmp_path: Path) -> None:
    write_page("<p>half a report", tmp_path, MONDAY)

    assert listed(tmp_path) == ["Monday 23 November"]


@pytest.mark.parametrize("name", ["report.html", "report-2026-11-23.html", "index.html"])
def test_nobody_else_reads_them(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "reports"

    write_page(report("Ask Ana"), folder, MONDAY)

    assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []


def test_files_of_the_users_own_are_neither_listed_nor_written_over(tmp_path: Path) -> None:
    (tmp_path / "report-2026-xx.html").write_text(report("mine"))
    (tmp_path / "index.html").write_text("<title>My own page</title>")

    write_page(report("Ask Ana"), tmp_path, MONDAY)

    assert (tmp_path / "index.html").read_text() == "<title>My own page</title>"
    (tmp_path / "index.html").unlink()
    write_index(tmp_path)
    assert listed(tmp_path) == ["Monday 23 November Ask Ana"]


def test_the_index_loads_nothing_and_runs_nothing(tmp_path: Path) -> None:
    write_page(report("<script>alert(1)</script>"), tmp_path, MONDAY)

    html = BeautifulSoup((tmp_path / "index.html").read_text(encoding="utf-8"), "lxml")

    said = html.select_one("meta[http-equiv=Content-Security-Policy]")
    assert said
    assert html.style
    digest = b64encode(sha256(str(html.style.string).encode()).digest()).decode()
    assert str(said["content"]).startswith(
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'"
    )
    assert html.select("script, [src], link") == []


def test_a_report_of_no_day_is_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "report-2026-02-30.html").write_text("<title>Mine</title>")
    (tmp_path / "report-2026-02-28.html").mkdir()

    write_page("<title>Jobs</title>", tmp_path, date(2026, 3, 1))

    assert [one.file for one in kept(tmp_path)] == ["report-2026-03-01.html"]
