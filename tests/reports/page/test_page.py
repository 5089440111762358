"""The HTML report: whole without a network, without JavaScript, whatever a board has written."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup, Tag

from referrals.model.advice import Blocked, Caution, Funnel, Opportunity, Report, Tip
from reports.page.page import page
from tests.reports.morning import (
    INGRID,
    MORNING,
    NIAMH,
    TODAY,
    days_ago,
    morning,
    opening,
    somebody,
    way,
)


def soup(report: Report = MORNING) -> BeautifulSoup:
    return BeautifulSoup(page(report), "lxml")


def section(html: BeautifulSoup, name: str) -> str:
    found = html.select_one(f"section[aria-labelledby={name}]")
    return " ".join(found.get_text(" ").split()) if found else ""


# ------------------------------------------------------------------ what it says


def test_the_page_opens_with_the_one_thing_to_do_today() -> None:
    html = soup()

    title = "Ask Ingrid Solheim about Senior Data Engineer, Pricing at Northmarch Freight."
    assert [head.get_text() for head in html.find_all("h1")] == [title]
    assert html.title
    assert html.title.get_text() == title


def test_a_card_says_whom_to_ask_why_what_speaks_against_it_and_the_words() -> None:
    card = soup().select(".card")[0]
    text = card.get_text(" ")

    for said in (
        "A1", "Ask Ingrid Solheim", "works at Northmarch Freight as Head of Pricing Data", "new",
        "82,000–98,000 EUR a year", "Hamburg or Remote, Germany, hybrid", "posted 22 November",
        "You worked together at Fennick & Lowe", "the bonus of 2,000 EUR is not paid",
        "Data Engineer, Network Planning", "Hi Ingrid,",
        "referrals done A1",
    ):  # fmt: skip
        assert said in text
    button = card.select_one("a.button")
    assert button
    assert button.get_text() == "Open draft to Ingrid"
    assert str(button["href"]).startswith("mailto:ingrid@example.org?subject=")


def test_someone_without_a_mail_address_is_reached_through_their_profile_or_phone() -> None:
    path = replace(MORNING.opportunities[1].paths[1], bundle=(13,))
    html = soup(morning(opportunities=(replace(MORNING.opportunities[1], paths=(path,)),)))

    assert html.select_one('a.button[href="https://www.linkedin.com/in/park-hyun-woo"]')
    assert "Call Niamh: +353 1 555" in section(html, "give")


def test_only_three_are_asked_today_and_the_next_ones_wait_in_folds() -> None:
    html = soup()

    assert len(html.select(".asks > .card")) == 3
    assert len(html.select(".next")) == 1


def test_a_posting_to_pass_on_has_a_code_and_no_day() -> None:
    tip = Tip(NIAMH, opening(91, "Risk Analyst", "Tidewrack"), "Niamh looks for it", code="H1")

    html = soup(morning(duties=(), tips=(tip,)))

    assert section(html, "give").startswith("Give back H1 Niamh Gallagher Niamh looks for it")
    assert "referrals done H1" in section(html, "give")


def test_one_card_stands_out_and_has_the_only_filled_button() -> None:
    html = soup()

    first, *others = html.select(".card")
    assert html.select("a.button") == first.select("a.button")
    assert "main" in str(first["class"])
    assert all(card.select("a.quiet") for card in others)
    assert html.select(".task a.button, .task a.quiet") == []


def test_what_holds_for_every_ask_is_said_once() -> None:
    html = soup()

    said = html.get_text().count("Ask before you apply")
    assert said == 1
    assert [p.get_text() for p in html.select(".once")] == [
        "Ask before you apply: afterwards it rarely counts."
    ]


def test_that_no_search_is_set_is_said_once() -> None:
    unknown = (Caution("no_search", "Say what you look for"),)
    report = morning(
        opportunities=tuple(
            replace(one, paths=tuple(replace(path, warnings=unknown) for path in one.paths))
            for one in MORNING.opportunities
        )
    )

    assert soup(report).get_text().count("Say what you look for") == 1


def test_a_card_says_its_place_once_and_one_caution_and_folds_the_others() -> None:
    more = (Caution("dormant", "Silent for years"), Caution("not_seen", "Not seen since May"))
    path = way("A1", INGRID, 113.0, "Your friend", warnings=more, bundle=(11,))
    report = morning(opportunities=(Opportunity(MORNING.opportunities[0].posting, True, (path,)),))

    card = soup(report).select(".card")[0]

    assert [p.get_text() for p in card.find_all("p", "mind", recursive=False)] == [
        "Not seen since May"
    ]
    assert "Silent for years" in card.select(".fold")[0].get_text()
    assert card.get_text().count("Head of Pricing Data") == 1
    assert "score 100" in card.get_text()
    assert "113" not in card.get_text()


def test_what_is_owed_is_told_by_kind_and_how_late_it_is() -> None:
    html = soup()

    assert "F1 Devika Raman due yesterday" in section(html, "follow")
    assert "T1 Kwame Mensah overdue by 8 days" in section(html, "thank")
    assert "G1 Niamh Gallagher" in section(html, "give")


def test_every_open_posting_is_a_row_with_its_best_path_and_how_strong_it_is() -> None:
    rows = [" ".join(row.get_text(" ").split()) for row in soup().select("#postings tbody tr")]

    assert len(rows) == len(MORNING.opportunities)
    assert "A1 Ingrid Solheim: ask +1 strong score 87, tie 0.81, vouch 0.9, reach 0.75" in rows[0]
    assert "not now: Niamh Gallagher" in rows[5]
    assert "no path yet" in rows[7]


def test_nobody_is_hidden_by_a_gate() -> None:
    text = section(soup(), "rest")

    assert "Niamh Gallagher Copperbeck Said no about Copperbeck" in text
    assert "17 January 2027" in text


def test_those_who_rest_for_one_reason_stand_in_one_row() -> None:
    people = [somebody(n, f"Rester{n} Roe") for n in range(1, 12)]
    why = "Devika Raman is already asked to refer you there"
    blocked = tuple(Blocked(who, "open_ask", days_ago(-3), why) for who in people)
    one = Opportunity(opening(1, "Analyst", "Copperbeck"), False, (), blocked)

    text = section(soup(morning(opportunities=(one,))), "rest")

    assert text.count(why) == 1
    assert "11 people left in peace" in text
    assert "Rester8 Roe and 3 more" in text


def test_someone_at_rest_for_several_postings_is_named_once() -> None:
    rest = Blocked(NIAMH, "cooldown", days_ago(-3), "Asked on 26 October 2026")
    two = tuple(
        Opportunity(opening(n, f"Role {n}", "Copperbeck"), False, (), (rest,)) for n in (1, 2)
    )

    assert section(soup(morning(opportunities=two)), "rest").count("Niamh") == 1


def test_new_postings_without_a_path_name_who_could_keep_an_eye_out() -> None:
    text = section(soup(), "alone")

    assert "Umbrafield : Staff Data Engineer , Analytics Engineer" in text
    assert "Eero Lehtinen (Halle Labs) and Miriam Adler (City Museum)" in text


def test_where_nobody_is_known_the_user_can_look_for_friends_of_friends() -> None:
    html = soup()

    links = [str(a["href"]) for a in html.select('a[href*="linkedin.com/search"]')]
    assert len(links) == 3  # the company's line among the new, and the rows of both its postings
    assert all("keywords=Umbrafield&network=" in link for link in links)


def test_what_closed_who_moved_and_how_the_boards_are_is_told() -> None:
    html = soup()

    assert "Data Engineer at Pebblewick" in section(html, "closed")
    assert "Leilani Kahale moved from Brightside to Tidewrack" in section(html, "news")
    assert "Umbrafield careers page failing 3 21 November answered with HTML" in section(
        html, "boards"
    )
    assert len(html.select(".boards .look")) == 1


def test_progress_is_counts_and_never_a_bare_share() -> None:
    html = soup()

    assert "7 asks · 5 replies · 3 referrals · 2 interviews" in section(html, "progress")
    text = section(html, "funnel")
    assert "asked 7 answered 5 referred 3 interviews 2 offers 0 hired 0" in text
    assert "%" not in text


def test_a_morning_without_anything_still_has_words() -> None:
    html = soup(Report(TODAY, MORNING.me))

    text = html.body.get_text(" ") if html.body else ""
    assert "Nothing has been scanned yet." in text
    assert "No ask is logged yet." in section(html, "progress")
    assert "No reminder is due." in section(html, "follow")
    assert "You owe nobody thanks or news." in section(html, "thank")
    assert "No board is watched yet." in section(html, "boards")


# ------------------------------------------------------------------ safe and light


def test_nothing_runs_or_loads_but_the_style_and_script_of_the_page() -> None:
    html = soup()
    policy = html.select_one("meta[http-equiv=Content-Security-Policy]")

    assert policy
    assert str(policy["content"]).startswith("default-src 'none'; ")
    for tag in (html.style, html.script):
        assert tag
        digest = b64encode(sha256(str(tag.string).encode()).digest()).decode()
        assert f"'sha256-{digest}'" in str(policy["content"])
    assert html.select("[style], [src], link, iframe, form, [onclick]") == []
    assert "url(" not in page(MORNING)


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "{{ 7*7 }}",
        "\x1b[31m\u202eabc\x00",
        "</style></pre>",
    ],
)
def test_hostile_words_are_text_and_nothing_else(evil: str) -> None:
    person = somebody(1, evil, evil, evil, url="javascript:alert(1)", emails=(f"{evil}@x.org",))
    posting = opening(1, evil, evil, evil, url="javascript:alert(1)")
    report = morning(
        opportunities=(Opportunity(posting, True, (way("A1", person, 1.0, evil, bundle=(1,)),)),),
        closed=(posting,), events=(evil,),
    )  # fmt: skip

    html = soup(report)

    assert len(html.find_all("script")) == 1
    assert html.find_all("img") == []
    assert html.select('a[href^="javascript"]') == []
    text = html.body.get_text() if html.body else ""
    assert not re.search("[\x00\x1b\u202a-\u202e]", text)
    assert "None" not in text


def test_links_lead_to_web_pages_and_tell_them_nothing() -> None:
    links = [a for a in soup().select("a[href]") if not str(a["href"]).startswith("#")]

    assert all(str(a["href"]).startswith(("https://", "mailto:")) for a in links)
    rows = soup().select("#postings tbody a")
    assert all(a["rel"] == ["noopener", "noreferrer"] for a in links if a not in rows)
    assert soup().select_one('meta[name="referrer"][content="no-referrer"]')


def test_private_notes_are_not_in_the_page() -> None:
    html = page(MORNING)

    assert "reorganisation" not in html
    assert "Accra" not in html


def test_five_hundred_postings_make_a_small_file() -> None:
    parts = {"tie": 0.71, "vouch": 0.9, "reach": 0.75, "reciprocity": 0.88, "past": 1.2}
    many = tuple(
        Opportunity(
            opening(n, f"Senior Data Engineer, Team {n}", f"Company {n % 40}", "Berlin", "Rome"),
            n % 9 == 0,
            (
                way(
                    f"A{n}",
                    somebody(n, f"Person Number{n}", "Engineer", "Acme"),
                    50.0,
                    "why",
                    parts=parts,
                    bundle=(n,),
                ),
            ),
        )
        for n in range(1, 501)
    )

    html = page(morning(opportunities=many))

    assert html.count("<tr><td>") == 500
    assert len(html.encode()) < 200_000


# ------------------------------------------------------------------ for everybody


def test_the_page_is_readable_by_ear_and_keyboard() -> None:
    html = soup()

    assert html.html
    assert html.html["lang"] == "en"
    assert [tag.name for tag in html.select("header, main, footer")] == ["header", "main", "footer"]
    assert html.select_one('a.skip[href="#main"]')
    assert all(table.caption for table in html.find_all("table"))
    assert all(head.get("scope") for head in html.find_all("th"))
    ids = [str(tag["id"]) for tag in html.select("[id]")]
    assert len(ids) == len(set(ids))
    assert all(section["aria-labelledby"] in ids for section in html.find_all("section"))


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(head.name[1]) for head in soup().find_all(re.compile("^h[1-6]$"))]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_needs_javascript_is_not_shown_without_it() -> None:
    tools = soup().select(".tools, .copy")

    assert tools
    assert all(isinstance(tool, Tag) and tool.has_attr("hidden") for tool in tools)


def test_a_funnel_of_nothing_but_answers_draws_no_bar_beyond_its_frame() -> None:
    html = soup(morning(funnel=Funnel(asks=1, replies=3)))

    assert {int(str(rect["width"])) for rect in html.select("rect")} <= set(range(101))


def test_of_thousands_of_postings_the_best_are_listed_and_all_are_counted() -> None:
    first = MORNING.opportunities[-1]
    many = (*MORNING.opportunities[:-1], *(first for _ in range(3_200)))
    html = soup(replace(MORNING, opportunities=many))

    text = section(html, "open")
    assert len(html.select("#postings tbody tr")) == 3_000
    assert f"{len(many) - 3_000} further postings: referrals postings lists all." in text
    assert (
        f"{len(many):,} open postings" in html.get_text()
        or f"{len(many)} open postings" in html.get_text()
    )
    assert "further postings:" not in section(soup(), "open")
