"""Pictures of the mail and the report to look through: `make looks` writes them to build/looks.

They show the demo's second morning, an empty book, 500 postings among 2,000 people, and the longest
names, on a small phone, a phone, a tablet and a desk, light and dark. With names behind the folder
only those are taken: `python -m tests.reports.checked.looks build/looks demo`.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from functools import partial
from itertools import product
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser
from typer.main import get_command

from benchmarks.report import a_report
from referrals.cli.daily.demo import typed
from referrals.cli.main import app
from referrals.config.load import load
from referrals.demo.run import run
from referrals.model.advice import Report
from referrals.store.book import Book
from referrals.usecases.briefing import brief
from referrals.usecases.companies.boards import boards_of
from reports.mail.letter import letter
from reports.page.page import page
from tests.ground import NOW
from tests.once import once
from tests.reports.checked.browser import SCHEMES, shown, started
from tests.reports.checked.specimens import SPECIMENS, answers_to
from tests.reports.long_names import long_names

INDEX = '<p>{name}</p><img src="{name}" alt="" style="border: 1px solid gray">\n'
WIDTHS = (320, 360, 800, 1400)


def demo(today: date) -> Report:
    """What the demo's report says on its second morning."""
    with TemporaryDirectory() as folder:
        config = load(
            run(Path(folder), today, lambda words: None, partial(typed, get_command(app)))
        )
        with Book.open(config.store_url) as book:
            return brief(book, config, boards_of(config), today)


def demo_of_the_tests() -> Report:
    """The demo on the day of the tests, played once in a run: it takes four seconds."""
    return once("demo", lambda: demo(NOW.date()))


def crowd() -> Report:
    """500 postings, and 2,000 people."""
    return a_report(500, 2_000, Random(7))


BOOKS: Mapping[str, Callable[[], Report]] = {
    "demo": demo_of_the_tests,
    "empty": lambda: SPECIMENS["empty"],
    "crowd": crowd,
    "names": long_names,
}


def take(folder: Path, only: Collection[str] = BOOKS) -> None:
    """A picture of each, whole, at every width, and of the first screen."""
    folder.mkdir(parents=True, exist_ok=True)
    with started() as browser:
        names = [name for book in only for name in _pictures(browser, book, folder)]
    index = "".join(INDEX.format(name=name) for name in names)
    (folder / "index.html").write_text(f"<!DOCTYPE html>\n<title>Looks</title>\n{index}")


def _pictures(browser: Browser, book: str, folder: Path) -> Iterator[str]:
    report = BOOKS[book]()
    documents = {"mail": letter(report, answers_to(report)).html, "report": page(report)}
    for (kind, html), width, scheme in product(documents.items(), WIDTHS, SCHEMES):
        with shown(browser, html, width, scheme) as screen:
            for part in ("first", "whole"):
                name = f"{book}-{kind}-{width}-{scheme}-{part}.png"
                screen.page.screenshot(path=folder / name, full_page=part == "whole")
                yield name


if __name__ == "__main__":
    take(Path(sys.argv[1]), sys.argv[2:] or BOOKS)
