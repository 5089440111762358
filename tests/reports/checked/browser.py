"""Chromium as the reader's screen: of a given width, light or dark, and without any network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from typing import Literal

from playwright.sync_api import Browser, Page, Route, sync_playwright

from tests.reports.checked.tools import chromium

Scheme = Literal["light", "dark"]

WIDTHS = (360, 600, 1200)
HEIGHT = 640
"""Of a small phone; its first screen is what is read before nine."""
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
SCREENS = tuple(product(WIDTHS, SCHEMES))

ADDRESS = "http://referrals.invalid/"


@dataclass
class Shown:
    """A page on the screen, and every address that it asked the network for."""

    page: Page
    asked: list[str] = field(default_factory=list)


@contextmanager
def started() -> Iterator[Browser]:
    # Chromium refuses its sandbox to root, who runs the tests in most containers.
    careless = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=careless)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def shown(
    browser: Browser, html: str, width: int = 1200, scheme: Scheme = "light", script: bool = True
) -> Iterator[Shown]:
    """*html* as it would be read; *script* False: JavaScript is switched off."""
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT}, color_scheme=scheme, java_script_enabled=script
    )
    try:
        screen = Shown(context.new_page())

        def answer(route: Route) -> None:
            if route.request.url == ADDRESS:
                route.fulfill(body=html, content_type="text/html; charset=utf-8")
            else:
                screen.asked.append(route.request.url)
                route.abort()

        context.route("**/*", answer)
        screen.page.goto(ADDRESS)
        yield screen
    finally:
        context.close()
