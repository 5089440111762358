"""The README's pictures: `make pictures` writes the demo's mail and report to docs/pictures."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser

from referrals.model.advice import Report
from reports.mail.letter import letter
from reports.page.page import page
from tests.reports.checked.browser import SCHEMES, Scheme, started
from tests.reports.checked.looks import demo
from tests.reports.checked.specimens import answers_to

DAY = date(2026, 11, 23)
"""Always the same, so that a picture changes only when what it shows does."""


@dataclass(frozen=True)
class Screen:
    """What is seen of a document without scrolling; *sharp* device pixels for one of CSS."""

    name: str
    html: str
    width: int
    height: int
    sharp: float


def screens(report: Report) -> list[Screen]:
    """The mail on a phone, the report on a desk."""
    mail = letter(report, answers_to(report)).html
    return [Screen("mail", mail, 390, 844, 1.5), Screen("report", page(report), 1200, 900, 1)]


def take(report: Report, folder: Path) -> None:
    """One picture of each, light and dark."""
    folder.mkdir(parents=True, exist_ok=True)
    with started() as browser:
        for screen in screens(report):
            for scheme in SCHEMES:
                _shoot(browser, screen, scheme, folder / f"{screen.name}-{scheme}.png")


def _shoot(browser: Browser, screen: Screen, scheme: Scheme, file: Path) -> None:
    with browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        device_scale_factor=screen.sharp,
        color_scheme=scheme,
        offline=True,
    ) as context:
        shown = context.new_page()
        shown.set_content(screen.html)
        shown.screenshot(path=file)


if __name__ == "__main__":
    take(demo(DAY), Path(sys.argv[1]))
