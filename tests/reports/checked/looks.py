"""Pictures of the mail and the report to look through: `make looks` writes them to build/looks.

They show the demo's second morning on a phone, a tablet and a desk, light and dark.
"""

from __future__ import annotations

import sys
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from typer.main import get_command

from referrals.cli.daily.demo import typed
from referrals.cli.main import app
from referrals.config.load import load
from referrals.demo.run import run
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.boards import boards_of
from referrals.usecases.briefing import brief
from reports.mail.letter import letter
from reports.page.page import page
from tests.ground import NOW
from tests.reports.checked.browser import SCREENS, shown, started
from tests.reports.checked.specimens import answers_to

INDEX = '<p>{name}</p><img src="{name}" alt="" style="border: 1px solid gray">\n'


def demo(today: date) -> Report:
    """What the demo's report says on its second morning."""
    with TemporaryDirectory() as folder:
        config = load(
            run(Path(folder), today, lambda words: None, partial(typed, get_command(app)))
        )
        with Book.open(config.store_url) as book:
            return brief(book, config, boards_of(config), today)


def take(report: Report, folder: Path) -> None:
    """A picture of each, whole, at every width, and of the phone's first screen."""
    documents = {"mail": letter(report, answers_to(report)).html, "report": page(report)}
    folder.mkdir(parents=True, exist_ok=True)
    names = list[str]()
    with started() as browser:
        for kind, html in documents.items():
            for width, scheme in SCREENS:
                with shown(browser, html, width, scheme) as screen:
                    for part in ("first", "whole"):
                        names.append(f"{kind}-{width}-{scheme}-{part}.png")
                        screen.page.screenshot(path=folder / names[-1], full_page=part == "whole")
    index = "".join(INDEX.format(name=name) for name in names)
    (folder / "index.html").write_text(f"<!DOCTYPE html>\n<title>Looks</title>\n{index}")


if __name__ == "__main__":
    take(demo(NOW.date()), Path(sys.argv[1]))
