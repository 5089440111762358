"""The mail and the report on a phone, a tablet and a desk, light and dark, in a real browser."""

from __future__ import annotations

import re
from email.message import EmailMessage
from typing import Any, get_args

import pytest
from playwright.sync_api import Browser

from referrals.model.advice import Action
from reports.mail.letter import letter
from reports.page.page import page
from tests.reports.checked.browser import HEIGHT, SCHEMES, SCREENS, Shown, shown
from tests.reports.checked.conftest import part
from tests.reports.checked.looks import BOOKS, WIDTHS, demo_of_the_tests
from tests.reports.checked.specimens import SPECIMENS, answers_to, longest
from tests.reports.checked.tools import axe

KINDS = ("mail", "report")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
BACKGROUND = "e => getComputedStyle(e).backgroundColor"

each_document = pytest.mark.parametrize("name", SPECIMENS)
each_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture(scope="module")
def documents(mails: dict[str, EmailMessage]) -> dict[tuple[str, str], str]:
    """The HTML of every mail and report, by kind and name."""
    received = {("mail", name): part(mail, "html") for name, mail in mails.items()}
    return received | {("report", name): page(report) for name, report in SPECIMENS.items()}


Documents = dict[tuple[str, str], str]


@each_document
@each_kind
def test_nothing_scrolls_sideways_and_nothing_is_loaded(
    browser: Browser, documents: Documents, kind: str, name: str
) -> None:
    with shown(browser, documents[kind, name]) as screen:
        for width, scheme in SCREENS:
            screen.page.set_viewport_size({"width": width, "height": HEIGHT})
            screen.page.emulate_media(color_scheme=scheme)
            reach = screen.page.evaluate("document.documentElement.scrollWidth")

            assert reach <= width, f"{width} px, {scheme}"

    assert screen.asked == []


@each_kind
def test_in_the_dark_it_is_dark(browser: Browser, documents: Documents, kind: str) -> None:
    with shown(browser, documents[kind, "morning"]) as screen:
        light = screen.page.locator("body").evaluate(BACKGROUND)
        screen.page.emulate_media(color_scheme="dark")
        everything = screen.page.locator("body, .paper, .box, .card, .task")
        dark = everything.evaluate_all(f"all => all.map({BACKGROUND})")

    assert brightness(light) > 200
    assert len(dark) > 3
    assert max(map(brightness, dark)) < 60


def brightness(colour: str) -> float:
    """0 to 255; of what is transparent nothing is seen."""
    red, green, blue, *alpha = map(float, re.findall(r"[\d.]+", colour))
    return 0 if alpha == [0.0] else (red + green + blue) / 3


def test_the_rules_for_the_dark_survive_what_is_done_for_mail_programs(
    mails: dict[str, EmailMessage],
) -> None:
    for mail in mails.values():
        assert "@media (prefers-color-scheme: dark)" in part(mail, "html")


# Only what is wrong, and how many rules were right: all that was found would be a megabyte.
BARRIERS = """async rules => {
  const {passes, violations} = await axe.run(document, {
    runOnly: {type: "tag", values: rules}, resultTypes: ["violations"], preload: false,
  });
  return [passes.length, violations];
}"""


@pytest.mark.parametrize("name", ["morning", "busy", "full", "hostile", "empty"])
@each_kind
def test_nothing_keeps_anybody_out(
    browser: Browser, documents: Documents, kind: str, name: str
) -> None:
    """axe finds no barrier by WCAG 2.2 AA, neither in the light nor in the dark."""
    with shown(browser, documents[kind, name], 360) as screen:
        screen.page.evaluate(axe())
        for scheme in SCHEMES:
            screen.page.emulate_media(color_scheme=scheme)
            passes, violations = screen.page.evaluate(BARRIERS, RULES)

            assert passes, scheme
            assert [told(barrier) for barrier in violations] == [], scheme


def told(barrier: dict[str, Any]) -> str:
    return f"{barrier['id']}: " + "; ".join(
        f"{node['html'][:200]} {node.get('failureSummary', '')}" for node in barrier["nodes"][:3]
    )


@pytest.mark.parametrize("name", ["morning", "full", "before-the-first-ask"])
@each_kind
def test_the_first_button_is_on_the_first_screen_of_a_phone_and_fits_a_thumb(
    browser: Browser, documents: Documents, kind: str, name: str
) -> None:
    with shown(browser, documents[kind, name], 360) as screen:
        for scheme in SCHEMES:
            screen.page.emulate_media(color_scheme=scheme)
            assert_within_reach(screen)


@pytest.mark.parametrize("action", get_args(Action))
@each_kind
def test_the_longest_names_on_the_longest_day_leave_the_button_where_it_is(
    browser: Browser, kind: str, action: Action
) -> None:
    report = longest(action)
    mail = letter(report, answers_to(report)).html

    with shown(browser, mail if kind == "mail" else page(report), 360) as screen:
        assert "Wednesday, 30 September" in screen.page.locator("body").inner_text()
        assert_within_reach(screen)


def assert_within_reach(screen: Shown) -> None:
    """The first button is seen whole without scrolling."""
    button = screen.page.locator("a.button-link, a.button").first
    box = button.bounding_box()
    assert button.inner_text().startswith("Open")
    assert box
    assert box["height"] >= 44
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 360
    assert 0 <= box["y"] <= HEIGHT - box["height"]


@each_kind
def test_every_link_that_is_a_button_fits_a_thumb(
    browser: Browser, documents: Documents, kind: str
) -> None:
    with shown(browser, documents[kind, "full"], 360) as screen:
        buttons = screen.page.locator("a.button-link, a.quiet-link, a.small, a.button, a.quiet")
        heights = buttons.evaluate_all("all => all.map(e => e.getBoundingClientRect().height)")

        # What is folded away has no height until it is opened.
        assert min(height for height in heights if height) >= 44


# ------------------------------------------------------------------ nothing is cut, small or lost

MEASURE = r"""() => {
  const wrong = [];
  const seen = (e) => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true});
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode, box = node.parentElement;
    if (!node.textContent.trim() || !seen(box) || box.closest('script, .hidden, .preheader, .skip')) continue;
    const style = getComputedStyle(box);
    if (parseFloat(style.fontSize) < 12) wrong.push('small: ' + node.textContent);
    if (box.scrollWidth > box.clientWidth + 1 && style.display !== 'inline' && style.overflow !== 'visible')
      wrong.push('cut: ' + node.textContent);
    for (const word of node.textContent.matchAll(/[\p{L}\p{N}]+/gu)) {
      // A word of several parts is drawn with a hyphen that counts to the part behind it.
      const top = (at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
      };
      const [first, last] = [top(word.index), top(word.index + word[0].length - 1)];
      if (Math.abs(first - last) > 8 && /^[\p{Script=Latin}\p{N}]+$/u.test(word[0])) wrong.push('broken: ' + word[0] + ' in ' + box.closest('td,th,p,h1,h2,h3,li,span')?.outerHTML.slice(0,150));
    }
  }
  return wrong;
}"""
HIGHEST = 6_000
"""Pixels of the demo's report on a phone."""


@pytest.fixture(scope="module")
def demo_page() -> str:
    return page(demo_of_the_tests())


@pytest.mark.parametrize("name", BOOKS)
def test_no_word_is_broken_no_text_is_small_and_nothing_is_cut(
    browser: Browser, demo_page: str, name: str
) -> None:
    """One page for all widths: to open it takes longer than to measure it."""
    html = demo_page if name == "demo" else page(BOOKS[name]())

    with shown(browser, html) as screen:
        for width in WIDTHS:
            screen.page.set_viewport_size({"width": width, "height": HEIGHT})
            assert screen.page.evaluate(MEASURE) == [], f"{width} px"
            assert screen.page.evaluate("document.documentElement.scrollWidth") <= width


REACHED = """() => {
  const all = [...document.querySelectorAll("a[href], button, summary, input, select")];
  return all.filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest(".skip")).map(e => e.outerHTML.slice(0, 80));
}"""


def test_everything_that_does_something_is_reached_with_the_tab_key(
    browser: Browser, demo_page: str
) -> None:
    with shown(browser, demo_page, 360) as screen:
        wanted = screen.page.evaluate(REACHED)
        reached = set[str]()
        for _ in range(len(wanted) + 20):
            screen.page.keyboard.press("Tab")
            reached.add(screen.page.evaluate("document.activeElement.outerHTML.slice(0, 80)"))

    assert wanted
    assert [one for one in wanted if one not in reached] == []


def test_the_demos_report_is_crossed_on_a_phone_in_a_few_swipes(
    browser: Browser, demo_page: str
) -> None:
    with shown(browser, demo_page, 320) as screen:
        for width in (320, 360):
            screen.page.set_viewport_size({"width": width, "height": HEIGHT})
            height = screen.page.evaluate("document.documentElement.scrollHeight")
            assert height <= HIGHEST, f"{width} px"
