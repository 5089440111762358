"""The HTML validator of the W3C reads the mail and the report."""

from __future__ import annotations

from pathlib import Path

from reports.page import page
from reports.render import letter
from tests.reports.checked.specimens import SPECIMENS
from tests.reports.checked.tools import mistakes


def test_the_validator_finds_no_mistake_in_any_mail_or_report(tmp_path: Path) -> None:
    for name, report in SPECIMENS.items():
        (tmp_path / f"{name}-mail.html").write_text(letter(report).html, encoding="utf-8")
        (tmp_path / f"{name}-report.html").write_text(page(report), encoding="utf-8")

    assert mistakes(sorted(tmp_path.iterdir())) == []
