"""A report to show to others: `--redact` leaves initials, and no way to reach anybody."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from referrals.model.advice import Duty, Report
from referrals.model.log import Step
from referrals.model.people import Contact, Me
from reports.page.page import page
from reports.page.redaction import initials, redacted
from tests.reports.busy_morning import BUSY, CHIARA, JONAS, MAX, YUKI
from tests.reports.morning import (
    AGNIESZKA,
    DEVIKA,
    INGRID,
    KWAME,
    LEILANI,
    MIRIAM,
    NIAMH,
    PARK,
    RAJESH,
    TODAY,
    TOMAS,
    opening,
    somebody,
)

EERO = somebody(20, "Eero Lehtinen", "Engineer", "Halle Labs")
EVERYONE = (
    AGNIESZKA, CHIARA, DEVIKA, EERO, INGRID, JONAS, KWAME, LEILANI, MAX, MIRIAM, NIAMH, PARK,
    RAJESH, TOMAS, YUKI,
)  # fmt: skip


def shown(report: Report = BUSY, people: tuple[Contact, ...] = EVERYONE) -> str:
    """All that the page says, in its links, too."""
    return html.unescape(unquote(html.unescape(page(redacted(report, people)))))


def veiled(text: str, *names: str) -> str:
    """*text* as the report of somebody who knows *names* would say it."""
    people = [Contact(name, id=n) for n, name in enumerate(names)]
    return redacted(Report(TODAY, Me("Robin Doe"), events=(text,)), people).events[0]


def test_nobodys_name_stays_in_the_file() -> None:
    said = shown()

    names = [word for who in EVERYONE for word in re.findall(r"[\w-]+", who.name)]
    assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", said)] == []
    assert "Robin" not in said
    assert "Ask I. S. about Senior Data Engineer, Pricing at Northmarch Freight." in said
    assert "Hi I. S.," in said


def test_nobody_can_be_reached_through_it() -> None:
    said = shown()

    assert "mailto:" not in said
    assert "@" not in re.sub(r"@(media|page)", "", said)
    assert "linkedin.com/in/" not in said
    assert "+353" not in said


def test_what_is_no_person_stays() -> None:
    said = shown()

    assert "works at Northmarch Freight as Head of Pricing Data" in said
    assert "https://jobs.example.org/northmarch/11" in said
    assert "Written for R. D." in said


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("Ana Silva moved from Globex", ["Ana Silva"], "A. S. moved from Globex"),
        ("coffee with Ana's friend Bo", ["Ana Silva", "Bo Lind"], "coffee with A.'s friend Bo"),
        ("SILVA said so", ["Ana Silva"], "S. said so"),
        ("you will see", ["George Will"], "you will see"),
        ("渡辺由紀さんに聞く", ["渡辺由紀"], "渡.さんに聞く"),
        ("Bo said yes, Bosch too", ["Bo"], "B. said yes, Bosch too"),
        ("write to ana@x.org or +49 30 1234567", ["Ana"], "write to … or …"),
        ("see https://www.linkedin.com/in/ana-silva", ["Bo"], "see …"),
        ("Ana Silva Costa", ["Ana Silva", "Ana Silva Costa"], "A. S. C."),
    ],
)
def test_names_go_wherever_they_stand(text: str, names: list[str], left: str) -> None:
    assert veiled(text, *names) == left


def test_a_namesake_does_not_rename_a_company() -> None:
    posting = opening(1, "Engineer for Carl Bosch", "Bosch")
    report = Report(TODAY, Me("Robin Doe"), closed=(posting,))

    closed = redacted(report, [Contact("Carl Bosch")]).closed[0]

    assert (closed.company, closed.title) == ("Bosch", "Engineer for C. B.")


def test_the_users_own_words_are_gone_over_as_well() -> None:
    step = Step("sent", TODAY, "Ingrid told me to")
    story = replace(BUSY.stories[0], ask=replace(BUSY.stories[0].ask, steps=(step,)))
    duty = Duty("keep_in_touch", MIRIAM, TODAY, "…", about="Miriam's talk")
    veil = redacted(replace(BUSY, stories=(story,), duties=(duty,)), EVERYONE)

    assert veil.stories[0].ask.steps[0].note == "I. told me to"
    assert veil.duties[0].about == "M.'s talk"


@pytest.mark.parametrize(
    ("name", "short"),
    [("Ana Silva", "A. S."), ("Park Hyun-woo", "P. H."), ("Cher", "C."), ("!!", "…")],
)
def test_initials_are_the_first_letters(name: str, short: str) -> None:
    assert initials(name) == short


@pytest.mark.parametrize(
    ("url", "left"),
    [
        ("https://x.example/jobs/1?ref=ana@x.example#from-ana", "https://x.example/jobs/1"),
        ("https://ana:secret@x.example/jobs/1", "https://x.example/jobs/1"),
        ("https://x.example/apply/ana%40x.example/1", "https://x.example/apply/%E2%80%A6/1"),
        ("https://x.example:8080/jobs", "https://x.example:8080/jobs"),
        ("http://[broken", ""),
    ],
)
def test_links_lose_their_queries_and_addresses(url: str, left: str) -> None:
    posting = replace(opening(1, "Data Engineer", "Northmarch"), url=url)
    shown_as = redacted(Report(TODAY, Me("Robin Doe"), closed=(posting,)), [])

    assert shown_as.closed[0].url == left


@pytest.mark.parametrize("way", ["ana@x.example", "https://x.example/?q=ana", "+49 30 1234567"])
def test_titles_lose_the_ways_to_reach_somebody(way: str) -> None:
    posting = replace(opening(1, "x", "Northmarch"), title=f"Data Engineer (write to {way})")
    shown_as = redacted(Report(TODAY, Me("Robin Doe"), closed=(posting,)), [])

    assert way not in shown_as.closed[0].title
    assert shown_as.closed[0].title.startswith("Data Engineer")


def test_what_stands_in_many_places_is_looked_through_once() -> None:
    """Else the report of one large employer, where everybody is in the paths to each posting, takes
    minutes."""
    shared = BUSY.opportunities[0].paths
    many = tuple(replace(one, paths=shared) for one in BUSY.opportunities)

    veiled_report = redacted(replace(BUSY, opportunities=many), EVERYONE)

    assert len({id(one.paths) for one in veiled_report.opportunities}) == 1


def test_names_are_found_wherever_a_text_has_them() -> None:
    names = ("(Ana) Silva", "渡辺由紀", "Jo O'Neil")

    assert (
        veiled("Met (Ana) Silva, 渡辺由紀さん and Jo O'Neil.", *names)
        == "Met A. S., 渡.さん and J. O."
    )


def test_a_sentence_that_ends_with_a_name_ends_with_one_full_stop() -> None:
    assert veiled("Thank Ana Silva. Then ask Silva.", "Ana Silva") == "Thank A. S. Then ask S."


@pytest.mark.parametrize(
    "name", ["0", "2", "T", "sent", "direct", "former", "ask", "friend", "thank", "ok", "remote"]
)
def test_somebody_may_be_called_as_the_program_calls_a_thing(name: str) -> None:
    everyone = (*EVERYONE, replace(EERO, name=name))

    assert "<main" in page(redacted(replace(BUSY, scanned_at="2026-11-20T10:02+00:00"), everyone))
