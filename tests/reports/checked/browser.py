"""Chromium as the reader's screen: of a given width, light or dark, and without any network."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
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
NO_NAMES = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
"""Nothing beyond this machine can be looked up."""
FLAGS = (
    NO_NAMES,
    # Chromium refuses its sandbox to root, who runs the tests in most containers.
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
)


@dataclass
class Shown:
    """A page on the screen, and every address that it asked the network for."""

    page: Page
    asked: list[str] = field(default_factory=list)


class Screen:
    """One page of a browser, which shows one document after another: to open a page for each takes
    longer than to look at it."""

    def __init__(self, browser: Browser, script: bool) -> None:
        context = browser.new_context(java_script_enabled=script)
        context.route("**/*", self._answer)
        self._page = context.new_page()
        self._html, self._shown = "", Shown(self._page)

    def show(self, html: str, width: int, scheme: Scheme) -> Shown:
        self._html, self._shown = html, Shown(self._page)
        self._page.set_viewport_size({"width": width, "height": HEIGHT})
        self._page.emulate_media(color_scheme=scheme, media="screen")
        self._page.goto(ADDRESS)
        return self._shown

    def _answer(self, route: Route) -> None:
        if route.request.url == ADDRESS:
            route.fulfill(body=self._html, content_type="text/html; charset=utf-8")
        else:
            self._shown.asked.append(route.request.url)
            route.abort()


screen_of = cache(Screen)


@contextmanager
def started() -> Iterator[Browser]:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium(), args=[*FLAGS])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def shown(
    browser: Browser, html: str, width: int = 1200, scheme: Scheme = "light", script: bool = True
) -> Iterator[Shown]:
    """*html* as it would be read; *script* False: JavaScript is switched off."""
    screen = screen_of(browser, script).show(html, width, scheme)
    yield screen
    screen.page.goto("about:blank")
