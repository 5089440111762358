"""The network's picture and its table: who is where, the closest first, nobody lost."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bs4 import BeautifulSoup

from referrals.model.advice import Opportunity, Report
from referrals.model.people import Presence, TieClass
from reports.page.network import EACH, GROUPED, ROW, Picture, network_picture
from reports.page.page import page
from reports.page.places import TABLE
from tests.reports.busy_morning import BUSY, PRESENCES
from tests.reports.morning import ROBIN, TODAY, opening, somebody


def picture(*presences: Presence, open_at: str = "") -> Picture:
    open_there = (Opportunity(opening(1, "Engineer", open_at), False),) if open_at else ()
    return network_picture(Report(TODAY, ROBIN, open_there, presences=presences))


def known(
    number: int, company: str, tie: TieClass | None = "weak", *, current: bool = True
) -> Presence:
    return Presence(somebody(number, f"Person {number}"), company, tie, current)


def soup(report: Report = BUSY) -> BeautifulSoup:
    return BeautifulSoup(page(report), "lxml")


def text(html: BeautifulSoup, selector: str) -> list[str]:
    return [" ".join(found.get_text(" ").split()) for found in html.select(selector)]


# ------------------------------------------------------------------ the picture


def test_people_stand_on_the_left_and_companies_on_the_right_of_their_lines() -> None:
    html = soup()

    left, lines, right = html.select(".network > svg")
    assert "Ingrid Solheim" in left.get_text()
    assert "Northmarch Freight" in right.get_text()
    assert len(lines.find_all("path")) == len(PRESENCES)


def test_each_kind_of_tie_has_a_line_of_its_own_and_the_legend_names_those_that_are_drawn() -> None:
    html = soup()

    drawn = {str(path["class"][0]) for path in html.select(".network path")}
    assert drawn == {"strong", "weak", "dormant", "unknown"}
    assert "weak tie" in text(html, ".legend li")
    only = soup(replace(BUSY, presences=(known(1, "Globex", "strong"),)))
    assert text(only, ".legend li") == ["strong tie"]


def test_a_line_to_a_former_employer_is_told_from_one_to_the_present() -> None:
    html = soup()

    assert len(html.select(".network path.before")) == 2
    assert "worked there before" in text(html, ".legend li")
    assert "Rajesh Iyer (before)" in text(html, ".places tbody tr")[0]


def test_a_line_ends_where_its_names_stand() -> None:
    shown = picture(known(1, "Globex"), known(2, "Globex"), known(3, "Initech"))

    assert [mark.y for mark in shown.people] == [ROW / 2, ROW * 1.5, ROW * 2.5]
    assert {(line.start, line.end) for line in shown.lines} == {
        (ROW / 2, float(ROW)), (ROW * 1.5, float(ROW)), (ROW * 2.5, ROW * 2.5),
    }  # fmt: skip


def test_names_never_stand_on_one_another() -> None:
    crowded = (known(1, company) for company in ("A", "B", "C", "D"))

    shown = picture(*crowded, known(2, "E"))

    ys = sorted(mark.y for mark in shown.companies)
    assert all(below - above >= ROW for above, below in pairwise(ys))
    assert shown.height >= ys[-1] + ROW / 2


def test_the_closest_where_something_is_open_come_first_and_the_picture_stays_small() -> None:
    many = [known(n, f"Company {n % 90}", "weak") for n in range(1, 1501)]
    friend = known(2000, "Globex", "dormant")

    shown = picture(*many, friend, open_at="Globex")

    assert shown.drawn == GROUPED
    assert shown.people[0].name == "Person 2000"
    assert shown.companies[0].open
    assert shown.known == 1501
    assert shown.height < 1_100


def test_a_crowd_stands_as_one_beside_the_closest_of_its_company() -> None:
    shown = picture(*(known(n, "Globex") for n in range(1, 501)))

    assert [mark.name for mark in shown.people] == [
        *(f"Person {n}" for n in (1, 10, 100, 101)), f"and {500 - EACH} more",
    ]  # fmt: skip
    assert (shown.drawn, shown.known) == (EACH, 500)


def test_a_company_with_something_new_is_marked() -> None:
    there = Opportunity(opening(1, "Engineer", "Globex"), new=True)
    report = Report(TODAY, ROBIN, (there,), presences=(known(1, "Globex"), known(2, "Initech")))

    html = soup(report)

    assert text(html, ".companies text") == ["Globex ●", "Initech"]
    assert "something new there today" in text(html, ".legend li")[-1]
    assert text(html, ".places tbody tr")[0].startswith("Globex 1, 1 new")


def test_a_long_name_is_cut_in_the_picture_and_whole_in_the_table() -> None:
    html = soup()

    assert "Maximiliane von Hohenstein-Löwen…" in text(html, ".people text")
    assert any("Maximiliane von Hohenstein-Löwenberg" in row for row in text(html, ".places tr"))


def test_without_anybody_there_is_no_picture() -> None:
    html = soup(replace(BUSY, presences=()))

    assert html.select("#network") == []
    assert html.select('nav a[href="#network"]') == []


def test_how_many_are_left_out_is_said() -> None:
    many = tuple(known(n, f"Company {n % 90}") for n in range(1, 101))

    html = soup(replace(BUSY, presences=many))

    intro = " ".join(html.select("#network-part > .intro")[0].get_text().split())
    assert intro.startswith(f"The {GROUPED} closest of 100 people whom you know at companies")


# ------------------------------------------------------------------ the same as a table


def test_the_table_says_what_the_picture_shows() -> None:
    html = soup()

    rows = text(html, ".places tbody tr")
    assert rows[0] == (
        "Northmarch Freight 2, 2 new strong Ingrid Solheim, Tomás Ferreira; weak Rajesh Iyer (before)"
    )
    table = " ".join(rows)
    assert all(re.sub("…?( ●)?$", "", name) in table for name in text(html, ".network text"))


def test_the_table_names_at_least_whom_the_picture_draws_and_counts_the_others() -> None:
    many = [known(n, "Globex") for n in range(1, 101)]
    few = picture(*many[: TABLE + 2])

    shown = picture(*many, known(200, "Initech"))

    names = dict(shown.places[0].people)["weak"].split(", ")
    assert len(names) == TABLE
    assert shown.places[0].more == 100 - TABLE
    assert shown.places[1].more == 0
    assert few.places[0].more == 0
    assert picture().places == ()


def test_someone_with_two_jobs_at_one_company_is_named_there_once() -> None:
    shown = picture(known(1, "Globex"), known(1, "Globex", current=False))

    assert shown.places[0].people == (("weak", "Person 1"),)
