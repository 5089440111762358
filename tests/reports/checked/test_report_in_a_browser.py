"""The report with and without JavaScript, on paper, and when something slipped into it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page

from referrals.model.advice import Opportunity, Report
from referrals.model.postings import BoardHealth
from reports.page.page import page
from tests.reports.busy_morning import BUSY
from tests.reports.checked.browser import shown
from tests.reports.checked.specimens import SPECIMENS
from tests.reports.morning import days_ago, morning, opening, somebody, way

ROWS = "#postings tbody tr"


def crowded(rows: int = 500) -> Report:
    """As many open postings as a large search has, each with somebody to ask."""
    parts = {"tie": 0.71, "vouch": 0.9, "reach": 0.75, "reciprocity": 0.88, "past": 1.2}

    def one(n: int) -> Opportunity:
        who = somebody(n, f"Person Number{n}", "Engineer", f"Company {n % 40}")
        path = way(
            f"A{n}", who, float(rows - n) / 5, "You worked together", parts=parts, bundle=(n,)
        )
        title = f"Senior Data Engineer, Team {n}"
        return Opportunity(opening(n, title, f"Company {n % 40}", "Berlin"), n % 9 == 0, (path,))

    return morning(opportunities=tuple(one(n) for n in range(1, rows + 1)))


@pytest.fixture(scope="module")
def html() -> str:
    return page(morning())


def titles(page: Page) -> list[str]:
    """Of the rows that are seen, from the top."""
    seen = page.locator(f"{ROWS}:visible")
    links = seen.evaluate_all("rows => rows.map(row => row.querySelector('a').innerText)")
    return [title.strip() for title in links]


# ------------------------------------------------------------------ with and without JavaScript


@pytest.mark.parametrize("name", ["morning", "full", "hostile"])
def test_without_javascript_every_row_is_there(browser: Browser, name: str) -> None:
    report = SPECIMENS[name]

    with shown(browser, page(report), script=False) as screen:
        assert screen.page.locator(f"{ROWS}:visible").count() == len(report.opportunities)
        assert screen.page.locator(".tools:visible, .copy:visible").count() == 0


def test_with_javascript_the_rows_can_be_filtered(browser: Browser, html: str) -> None:
    with shown(browser, html) as screen:
        screen.page.locator("#filter").fill("umbrafield analytics")

        assert titles(screen.page) == ["Analytics Engineer"]
        assert screen.page.locator("#count").inner_text() == "1 of 9"

        screen.page.locator("#filter").fill("")
        screen.page.locator("#only-new").check()

        assert len(titles(screen.page)) == 5


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("MALMO", "Device Telemetry"), ("malmö", "Telemetry"),
        ("engineer - device", "Telemetry"), ("device-telemetry", "Telemetry"),
    ],
)  # fmt: skip
def test_the_filter_sees_past_accents_case_and_dashes(
    browser: Browser, html: str, said: str, title: str
) -> None:
    with shown(browser, html) as screen:
        screen.page.keyboard.press("/")
        screen.page.keyboard.type(said)

        assert len(titles(screen.page)) == 1
        assert title in titles(screen.page)[0]


def test_that_nothing_fits_is_said_to_everybody(browser: Browser, html: str) -> None:
    with shown(browser, html) as screen:
        screen.page.locator("#filter").fill("zebra")

        assert titles(screen.page) == []
        assert screen.page.get_by_role("status").inner_text() == "No postings"


def test_what_was_filtered_sorted_and_opened_is_so_after_a_reload(
    browser: Browser, html: str
) -> None:
    with shown(browser, html, 360) as screen:
        screen.page.locator("#filter").fill("engineer")
        screen.page.locator("#sort").select_option(label="company")
        screen.page.locator("#boards-part > summary").click()
        before = titles(screen.page)
        screen.page.reload()

        assert titles(screen.page) == before
        assert screen.page.locator("#filter").input_value() == "engineer"
        assert screen.page.locator(".boards:visible").count() == 1
        assert screen.page.locator("#rest-part[open]").count() == 0


def test_a_long_table_shows_eight_rows_and_the_rest_on_demand(browser: Browser) -> None:
    with shown(browser, page(crowded(43))) as screen:
        assert len(titles(screen.page)) == 8

        screen.page.get_by_role("button", name="Show all 43").click()
        assert len(titles(screen.page)) == 43


def test_whoever_is_reached_in_the_network_has_their_lines_lit_up(browser: Browser) -> None:
    with shown(browser, page(BUSY)) as screen:
        first, second = (screen.page.locator(".people text").nth(n) for n in (0, 1))
        first.focus()
        screen.page.keyboard.press("ArrowDown")

        assert second.evaluate("e => e === document.activeElement")
        lit = screen.page.locator("path.lit").evaluate_all("all => all.map(e => e.dataset.p)")
        assert set(lit) == {"1"}
        first.hover()
        lit = screen.page.locator("path.lit").evaluate_all("all => all.map(e => e.dataset.p)")
        assert set(lit) == {"0"}


def test_with_javascript_the_rows_can_be_sorted_either_way(browser: Browser, html: str) -> None:
    with shown(browser, html) as screen:
        head = screen.page.get_by_role("button", name="Posting")
        head.click()
        down = titles(screen.page)
        head.click()
        up = titles(screen.page)

    assert len(down) == len(up) == 9
    assert [first.split()[0] for first in (down[0], up[0])] == ["Analytics", "Staff"]
    assert [last.split()[0] for last in (down[-1], up[-1])] == ["Staff", "Analytics"]


def test_rows_are_sorted_with_the_keyboard_and_that_is_told(browser: Browser, html: str) -> None:
    with shown(browser, html) as screen:
        screen.page.locator("#postings").get_by_role("button", name="Company").press("Enter")

        assert screen.page.locator("th[aria-sort=ascending]").inner_text().strip() == "Company"


DAYS = (days_ago(0), days_ago(9), None, days_ago(30), days_ago(-40))
COUNTS = (7, 12, 0, 100, 30)


def test_every_table_is_sorted_by_what_its_columns_mean(browser: Browser) -> None:
    """Days as days and figures as figures, whatever their words; what says nothing stands last."""
    boards = tuple(
        BoardHealth(f"Firm {n}", "lever", "x", "ok", COUNTS[n], DAYS[n], "", "complete")
        for n in range(5)
    )
    with shown(browser, page(morning(boards=boards))) as screen:
        table = screen.page.locator("table.boards")

        def sorted_by(name: str, cell: int) -> list[str]:
            table.get_by_role("button", name=name).click()
            return table.locator(f"tbody td:nth-child({cell})").all_inner_texts()

        assert sorted_by("Open", 4) == ["0", "7", "12", "30", "100"]
        assert sorted_by("Open", 4) == ["100", "30", "12", "7", "0"]
        assert sorted_by("Last read", 5) == [
            "24 October", "14 November", "23 November", "2 January 2027", "never",
        ]  # fmt: skip
        screen.page.reload()
        assert table.locator("tbody td:nth-child(5)").all_inner_texts()[-1] == "never"


def test_a_draft_can_be_copied(browser: Browser, html: str) -> None:
    with shown(browser, html) as screen:
        screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        draft = screen.page.locator("details.draft").first
        if draft.get_attribute("open") is None:
            draft.locator("summary").click()
        button = screen.page.locator(".copy:visible").first
        button.click()

        assert button.inner_text() in {"Copied", "Selected: copy it now"}


# ------------------------------------------------------------------ nothing runs, nothing leaves


@pytest.mark.parametrize(
    "slipped",
    [
        "<script>window.taken = 1</script>",
        '<img src="x" onerror="window.taken = 1">',
        '<iframe srcdoc="<script>parent.taken = 1</script>"></iframe>',
        '<link rel="stylesheet" href="https://evil.example/x.css">',
        '<form action="https://evil.example/"><button id="go">x</button></form>',
    ],
)
def test_what_slipped_into_the_page_neither_runs_nor_calls(
    browser: Browser, html: str, slipped: str
) -> None:
    with shown(browser, html.replace("</main>", f"{slipped}</main>")) as screen:
        screen.page.evaluate("document.getElementById('go')?.click()")
        screen.page.evaluate(
            "document.body.append(Object.assign(document.createElement('script'),"
            " {textContent: 'window.taken = 1'}))"
        )

        assert screen.page.evaluate("window.taken") is None
        assert screen.asked == []


def test_without_its_policy_the_page_would_be_taken(browser: Browser, html: str) -> None:
    bare = html.replace("Content-Security-Policy", "X-Nothing")

    with shown(browser, bare.replace("</main>", "<script>window.taken = 1</script></main>")) as s:
        assert s.page.evaluate("window.taken") == 1


# ------------------------------------------------------------------ on paper, and in bulk


def test_on_paper_it_is_two_pages_for_a_coach(browser: Browser) -> None:
    with shown(browser, page(BUSY)) as screen:
        screen.page.emulate_media(media="print")

        buttons = "a.button:visible, .copy:visible, #filter:visible, .all:visible, nav:visible"
        assert screen.page.locator(buttons).count() == 0
        assert screen.page.locator("#ask:visible, #open:visible, #funnel:visible").count() == 3
        paper = screen.page.pdf(format="A4")
        assert paper.startswith(b"%PDF-")
        assert len(re.findall(rb"/Type\s*/Page\b", paper)) <= 2


def test_five_hundred_rows_are_a_small_page_that_still_sorts(browser: Browser) -> None:
    html = page(crowded())

    assert len(html.encode()) < 200_000
    with shown(browser, html) as screen:
        screen.page.locator("#filter").fill("team 499")

        assert len(titles(screen.page)) == 1
