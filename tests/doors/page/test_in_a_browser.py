"""The page as it is used: in Chromium, by keyboard and by click, with and without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from referrals.store.book import Book
from tests.doors.books import begin, rows
from tests.doors.needed import needed
from tests.doors.page.visitor import Visitor, serving
from tests.people import TODAY, contact, works_at
from tests.reports.checked.browser import started
from tests.reports.checked.tools import axe

needed("starlette", "uvicorn", "python_multipart")

KINDS = (
    "Labs", "Trading", "Bakery", "Capital", "Foods", "Media", "Motors", "Shipping", "Garden", "Optics",
    "Legal",
)  # fmt: skip
PAGES = (
    "/", "/asks", "/people", "/people/1", "/review", "/companies", "/postings", "/postings/1",
    "/postings?show=dropped", "/numbers", "/import", "/scan", "/nothing",
)  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with eleven employers that only resemble a watched company."""
    home = tmp_path_factory.mktemp("browsed")
    begin(home)
    with Book.open(f"sqlite:///{home / 'referrals.db'}") as book:
        book.people.save(
            [contact(f"{kind}a Roe", works_at(f"Northwind {kind}")) for kind in KINDS[1:]],
            {},
            TODAY,
        )
    return home


@pytest.fixture(scope="module")
def visitor(home: Path) -> Iterator[Visitor]:
    with serving(home / "config.toml") as visitor:
        yield visitor


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@contextmanager
def visiting(
    browser: Browser,
    visitor: Visitor,
    width: int = 1400,
    script: bool = True,
    scheme: str = "light",
) -> Iterator[Page]:
    """A browser of its own at the address that the terminal printed; whatever it complains of fails
    the test."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, java_script_enabled=script,
        color_scheme="dark" if scheme == "dark" else "light",
        base_url=f"http://127.0.0.1:{visitor.port}",
    )  # fmt: skip
    page, complaints = context.new_page(), list[str]()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"/?token={visitor.token}")
    expect(page).to_have_url(f"http://127.0.0.1:{visitor.port}/")
    try:
        yield page
        assert [one for one in complaints if "404" not in one] == []
    finally:
        context.close()


def told(page: Page) -> str:
    return page.locator(".told p").first.inner_text()


def test_a_first_visit(browser: Browser, visitor: Visitor, home: Path) -> None:
    """Review ten employers by keyboard, log an ask, its outcome, and take both back."""
    before = rows(home, "changes")
    with visiting(browser, visitor) as page:
        page.get_by_role("link", name="Review").click()
        for number in range(10):
            asked = page.locator(".question h2").inner_text()
            assert "which company is it?" in asked
            page.keyboard.press("y" if number % 2 else "n")
            expect(page.locator(".question h2")).not_to_have_text(asked)
            assert "Noted" in told(page)
        page.keyboard.press(" ")
        expect(page.get_by_text("1 put off: begin again")).to_be_visible()

        page.get_by_role("link", name="Today").click()
        card = page.locator("article.main")
        expect(card).to_contain_text("Ask Ana Silva")
        card.get_by_label("by").select_option("linkedin")
        card.get_by_role("button", name="I asked").click()
        assert told(page).startswith("Logged: asked Ana Silva about Data Engineer at Northwind")
        expect(page.locator("article.main")).not_to_be_visible()

        page.get_by_role("link", name="Asks").click()
        ask = page.locator("article", has_text="Ana Silva")
        ask.get_by_text("What became of it?").click()
        ask.get_by_role("button", name="agreed").click()
        assert "is agreed since" in told(page)
        expect(page.locator("section", has_text="Answered")).to_contain_text("Ana Silva")

        page.get_by_role("button", name="Undo").click()
        assert told(page).startswith("Undone: outcome")
        expect(
            page.locator("section", has=page.get_by_role("heading", name="Sent"))
        ).to_contain_text("Ana Silva")
    # Ten answers stand in config.toml, the ask in the book, the outcome nowhere.
    config = (home / "config.toml").read_text(encoding="utf-8")
    assert config.count("Northwind ") == 10
    assert len(rows(home, "changes")) > len(before)
    assert not [row for row in rows(home, "changes") if "'agreed'" in row]


def test_without_javascript_everything_is_there(browser: Browser, visitor: Visitor) -> None:
    with visiting(browser, visitor, width=360, script=False) as page:
        page.goto("/people/3")
        page.get_by_role("button", name="We were in touch").click()
        assert told(page).startswith("Logged: in touch with Cy Young")
        page.get_by_role("button", name="Undo").click()
        assert told(page).startswith("Undone: met 3")
        page.goto("/asks")
        ask = page.locator("article", has_text="Zyntrix")
        ask.get_by_text("What became of it?").click()
        ask.get_by_role("button", name="declined").click()
        assert "is declined" in told(page)
        page.get_by_role("button", name="Undo").click()
        page.goto("/review")
        page.get_by_role("link", name="later").click()
        expect(page.get_by_text("put off: begin again")).to_be_visible()
        page.goto("/people?words=cy")
        expect(page.get_by_role("row", name="Cy Young")).to_be_visible()


def test_a_draft_is_changed_and_goes_along_into_the_mail_program(
    browser: Browser, visitor: Visitor
) -> None:
    with visiting(browser, visitor) as page:
        owed = page.locator("article", has_text="Cy Young").first
        owed.get_by_text("The words").click()
        before = owed.locator("a.out").get_attribute("href") or ""
        owed.get_by_label("Words").fill("Hi Cy,\nthank you & all the best")
        owed.get_by_label("Subject").fill("Thanks?")

        after = owed.locator("a.out").get_attribute("href") or ""
        assert before.startswith("mailto:cy@example.org")
        assert after == (
            "mailto:cy@example.org?subject=Thanks%3F"
            "&body=Hi%20Cy%2C%0D%0Athank%20you%20%26%20all%20the%20best"
        )
        expect(owed.get_by_role("button", name="Copy")).to_be_visible()


def test_two_tabs_do_not_log_one_thing_twice(
    browser: Browser, visitor: Visitor, home: Path
) -> None:
    with visiting(browser, visitor) as first:
        second = first.context.new_page()
        second.goto("/people/3")
        first.goto("/")
        thanks = first.locator("article", has_text="Cy Young").get_by_role(
            "button", name="I thanked them"
        )
        second.goto("/")
        thanks.first.click()
        assert told(first).startswith("Logged: thanked Cy Young")
        # The other tab still shows the card; what it stands for is not owed any more.
        second.locator("article", has_text="Cy Young").get_by_role(
            "button", name="Not now"
        ).first.click()
        assert "is not shown before" in told(second)
        first.get_by_role("button", name="Undo").click()
        assert "which has to be undone first" in told(first)
        second.get_by_role("button", name="Undo").click()
        assert told(second).startswith("Undone: snooze")


def test_a_scan_is_watched_as_it_goes_on(browser: Browser, visitor: Visitor) -> None:
    with visiting(browser, visitor) as page:
        page.get_by_role("link", name="Scan").click()
        page.get_by_role("button", name="Scan now").click()

        expect(page.locator("#scan-lines")).to_contain_text("1 of 1: Northwind", timeout=60_000)
        expect(page.locator("#scan-ended")).to_contain_text("The scan is done", timeout=60_000)


def test_on_a_phone_a_company_s_line_ends_with_what_is_open(
    browser: Browser, visitor: Visitor
) -> None:
    with visiting(browser, visitor, width=360) as page:
        page.goto("/companies")
        drawn = "(cell, part) => getComputedStyle(cell, part).content"
        row = page.get_by_role("row", name="Northwind").locator("td")
        assert row.nth(2).evaluate(drawn, "::after") == '"\N{NO-BREAK SPACE}open"'
        assert row.last.evaluate(drawn, "::before") == "none"


@pytest.mark.parametrize(("width", "scheme"), [(360, "dark"), (1400, "light")])
def test_no_page_has_a_barrier_or_is_scrolled_sideways(
    browser: Browser, visitor: Visitor, width: int, scheme: str
) -> None:
    found = []
    with visiting(browser, visitor, width, scheme=scheme) as page:
        page.emulate_media(reduced_motion="reduce")
        for path in PAGES:
            page.goto(path)
            page.evaluate(
                "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
            )
            page.evaluate(axe())
            violations = page.evaluate(
                "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', "
                "'best-practice']}).then(({violations}) => violations.map((one) => "
                "`${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`))"
            )
            found += [f"{path}: {one}" for one in violations]
            wide = page.evaluate("document.documentElement.scrollWidth")
            found += [f"{path}: {wide} px"] if wide > width else []
    assert found == []
