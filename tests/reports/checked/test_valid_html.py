"""The HTML validator of the W3C reads the mail and the report."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from reports.page.page import page
from tests.reports.checked.conftest import part
from tests.reports.checked.specimens import SPECIMENS
from tests.reports.checked.tools import Mistake, mistakes


@pytest.fixture(scope="module")
def found(
    mails: dict[str, EmailMessage], tmp_path_factory: pytest.TempPathFactory
) -> list[Mistake]:
    """What one process of the validator says to all of them."""
    folder = tmp_path_factory.mktemp("read")
    for name, report in SPECIMENS.items():
        (folder / f"{name}-mail.html").write_text(part(mails[name], "html"), encoding="utf-8")
        (folder / f"{name}-report.html").write_text(page(report), encoding="utf-8")
    (folder / "wrong.html").write_text('<!DOCTYPE html><title>x</title><a href="a b">x</a>')
    return mistakes(sorted(folder.iterdir()))


@pytest.mark.parametrize("kind", ["mail", "report"])
def test_the_validator_finds_no_mistake(found: list[Mistake], kind: str) -> None:
    assert [mistake for mistake in found if kind in mistake.file] == []


def test_the_validator_would_find_one(found: list[Mistake]) -> None:
    assert {mistake.file for mistake in found} >= {"wrong.html"}
