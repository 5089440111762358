"""What comes of asks: counts that are told apart, and one time line for each ask."""

from __future__ import annotations

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup

from referrals.model.advice import Funnel, FunnelRow, Report, Story
from referrals.model.log import Ask, AskStatus, Step
from reports.page.funnel import groups
from reports.page.page import page
from reports.page.timeline import ASKS, Course, Timeline, timeline
from tests.reports.busy_morning import BUSY, STORIES
from tests.reports.morning import DEVIKA, MORNING, ROBIN, TODAY, days_ago


def soup(report: Report = BUSY) -> BeautifulSoup:
    return BeautifulSoup(page(report), "lxml")


def text(html: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(found.get_text(" ").split()) for found in html.select(selector)]


def story(*steps: tuple[AskStatus, int]) -> Story:
    """An ask to Devika; its steps as (status, days ago)."""
    passed = tuple(Step(status, days_ago(days)) for status, days in steps)
    return Story(Ask(DEVIKA.id, "referral", "Quillfeather", passed), DEVIKA)


def lines(*stories: Story) -> Timeline:
    return timeline(Report(TODAY, ROBIN, stories=stories))


def course(*steps: tuple[AskStatus, int]) -> Course:
    return lines(story(*steps)).courses[0]


# ------------------------------------------------------------------ a time line for each ask


def test_each_ask_says_whom_about_what_and_what_happened_when() -> None:
    rows = text(soup(), ".courses tbody tr")

    assert len(rows) == len(STORIES)
    assert rows[0] == (
        "Devika Raman a referral, Senior Analytics Engineer at Quillfeather sent 15 Nov open"
    )
    assert rows[1] == (
        "Agnieszka Nowak through Chiara Bellandi an introduction, Veldhaus Energy "
        "sent 3 Nov → agreed 5 Nov → passed on 12 Nov open"
    )
    assert rows[3].endswith("advice, Lindqvist & Amsel sent 23 Sep → no answer 7 Oct")


def test_all_of_them_share_one_scale_that_ends_today() -> None:
    shown = lines(story(("sent", 0)), story(("sent", 50), ("agreed", 25)), story(("sent", 100)))

    assert [one.start for one in shown.courses] == [100, 50, 0]
    assert [dot.x for dot in shown.courses[1].dots] == [50, 75]
    assert shown.since == "15 August"
    assert [(month.name, month.x) for month in shown.months] == [
        ("Sep", 17), ("Oct", 47), ("Nov", 78),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "end"),
    [
        ([("sent", 100), ("agreed", 50)], 100),
        ([("sent", 100), ("offer", 50)], 100),
        ([("sent", 100), ("declined", 50)], 50),
        ([("sent", 100), ("hired", 50)], 50),
    ],
)
def test_the_line_goes_on_while_an_ask_is_open(
    steps: list[tuple[AskStatus, int]], end: float
) -> None:
    assert course(*steps).end == end


def test_good_news_is_told_from_bad_by_a_full_dot() -> None:
    dots = course(("sent", 9), ("agreed", 8), ("submitted", 7), ("not_hired", 1)).dots

    assert [dot.good for dot in dots] == [False, True, True, False]


def test_an_ask_of_years_ago_does_not_squeeze_the_others() -> None:
    shown = lines(story(("sent", 10)), story(("sent", 2000), ("hired", 1900)))

    assert shown.courses[1].dots[0].x == 0
    assert shown.courses[0].start > 95
    assert len(shown.months) == 12


def test_one_ask_of_today_has_a_line_as_well() -> None:
    assert course(("sent", 0)).start == 0


def test_earlier_asks_are_counted() -> None:
    many = tuple(story(("sent", days)) for days in range(ASKS + 3))

    html = soup(replace(BUSY, stories=many))

    assert len(html.select(".courses tbody tr")) == ASKS
    assert "and 3 earlier asks" in text(html, "section[aria-labelledby=asks]")[0]


def test_without_an_ask_there_is_no_time_line_and_no_way_to_it() -> None:
    html = soup(MORNING)

    assert html.select("#asks, nav a[href='#asks']") == []


# ------------------------------------------------------------------ the funnel, told apart


def test_the_funnel_is_told_apart_by_tie_and_kind_with_counts() -> None:
    html = soup()

    rows = text(html, ".groups tbody tr")
    assert rows[:4] == [
        "by how close the tie is", "strong 4 4 2 2 0 1.5", "weak 2 1 1 0 0 9", "dormant 1 0 0 0 0",
    ]  # fmt: skip
    assert "by kind of tie" in rows
    assert "by what was asked for" in rows
    assert "%" not in " ".join(rows)


def test_the_bars_of_all_groups_share_one_scale() -> None:
    whole, half = Funnel(asks=8, replies=4, referrals=2), Funnel(asks=4, replies=4)
    rates = (FunnelRow("all", "all", whole), FunnelRow("kind of ask", "advice", half))

    row = groups(Report(TODAY, ROBIN, rates=rates))[0].rows[0]

    assert (row.asked_width, row.answered_width, row.referred_width) == (50, 50, 0)


def test_without_an_ask_the_page_says_how_to_log_one() -> None:
    html = soup(Report(TODAY, ROBIN))

    assert "Log an ask with referrals ask A1" in text(html, "section[aria-labelledby=funnel]")[0]
    assert html.select(".groups, .funnel") == []


# ------------------------------------------------------------------ the week
