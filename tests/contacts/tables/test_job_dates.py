"""Until when somebody worked somewhere: dates, and the words that stand in their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from referrals.contacts.formats import read
from referrals.contacts.intake import take_in
from referrals.domain.people.present_jobs import by_day
from referrals.model.people import Contact, Employment
from tests.people import TODAY

COLUMNS = {"Who": "name", "Firm": "employer", "Since": "from", "Until": "to"}


def job(tmp_path: Path, since: str, until: str) -> Employment:
    file = tmp_path / "people.csv"
    file.write_text(f'Who,Firm,Since,Until\nAna Silva,Acme,"{since}","{until}"\n', encoding="utf-8")
    [ana] = read(file, COLUMNS, today=TODAY).contacts
    return ana.employments[0]


@pytest.mark.parametrize(
    "word",
    """present|Present|current|Currently|now|ongoing|to date|until now|heute|aktuell|bis heute|derzeit|
    aujourd'hui|aujourd’hui|présent|en cours|actualidad|actual|presente|hasta hoy|oggi|attuale|atual|hoje|
    obecnie|do dziś|nuvarande|pågående|nykyinen|heden|nu|現在|至今|현재|по настоящее время|-|–|—|n/a|N/A|
    à ce jour|до настоящего времени|재직중|tällä hetkellä|dnes|devam ediyor|
    NA|?|??|…|...|unknown|unbekannt|(present)|Present.|none|null""".replace("\n    ", "").split(
        "|"
    ),
)
def test_a_word_for_today_or_for_nothing_is_no_end(tmp_path: Path, word: str) -> None:
    found = job(tmp_path, "2019", word)

    assert (found.current, found.end, found.start) == (True, None, date(2019, 1, 1))


@pytest.mark.parametrize(
    ("until", "end"),
    [
        ("2021", date(2021, 12, 31)),
        ("März 2021", date(2021, 3, 31)),
        ("2021-03-15", date(2021, 3, 15)),
        ("ca. 2021", date(2021, 12, 31)),
        ("summer of 2021", date(2021, 12, 31)),
        ("2021?", date(2021, 12, 31)),
        ("2021年3月", date(2021, 3, 31)),
        ("2021년 3월", date(2021, 3, 31)),
        ("апр 2021", date(2021, 4, 30)),
        ("kesäkuu 2021", date(2021, 6, 30)),
        ("sept. 2021", date(2021, 9, 30)),
        ("août 2021", date(2021, 8, 31)),
        ("mrt 2021", date(2021, 3, 31)),
        ("23/10/2021", date(2021, 10, 23)),
        ("10/23/2021", date(2021, 10, 23)),
        ("2019-2021", date(2021, 12, 31)),
        ("2019 bis 2021", date(2021, 12, 31)),
        ("left", None),
        ("Yes", None),
        (str(TODAY.year), date(TODAY.year, 12, 31)),
        (TODAY.isoformat(), TODAY),
    ],
)
def test_who_left_is_no_more_there(tmp_path: Path, until: str, end: date | None) -> None:
    found = job(tmp_path, "2019", until)

    assert (found.current, found.end) == (False, end)


@pytest.mark.parametrize(
    ("until", "end"),
    [
        ("2099", date(2099, 12, 31)),
        ("June 2099", date(2099, 6, 30)),
        (f"31.12.{TODAY.year}", date(TODAY.year, 12, 31)),
    ],
)
def test_a_job_that_ends_in_the_future_goes_on(tmp_path: Path, until: str, end: date) -> None:
    found = job(tmp_path, "2019", until)

    assert (found.current, found.end) == (True, end)


@pytest.mark.parametrize("until", ["2019 - present", "2019 – heute", "2019–"])
def test_a_span_that_is_open_is_no_end(tmp_path: Path, until: str) -> None:
    found = job(tmp_path, "2019", until)

    assert (found.current, found.end) == (True, None)


@pytest.mark.parametrize("since", ["2019 - 2021", "Jan 2019 – Dec 2021", "2019 to 2021"])
def test_both_ends_may_stand_in_one_cell(tmp_path: Path, since: str) -> None:
    found = job(tmp_path, since, "")

    assert (found.start, found.end, found.current) == (
        date(2019, 1, 1), date(2021, 12, 31), False,
    )  # fmt: skip


@pytest.mark.parametrize("since", ["desde 2018", "since 2018", "seit 2018", "maybe 2018"])
def test_a_word_that_begins_like_a_month_is_none(tmp_path: Path, since: str) -> None:
    assert job(tmp_path, since, "").start == date(2018, 1, 1)


def test_a_job_to_come_is_no_present_one_before_its_day() -> None:
    starts = date(TODAY.year + 1, 2, 1)
    new = Employment("Zyntrix", start=starts)
    old = Employment("Acme")
    known = Contact("Bo Larsen", id=1, url="https://www.linkedin.com/in/bo", employments=(old,))

    intake = take_in([known], [replace(known, id=0, employments=(new,))], TODAY)

    [bo] = intake.changed
    assert intake.news == {}
    assert {j.employer for j in by_day(bo, TODAY).employments if j.current} == {"Acme"}
    assert "Zyntrix" in {j.employer for j in by_day(bo, starts).employments if j.current}
    again = take_in([bo], [replace(known, id=0, employments=(new,))], TODAY)
    assert again.changed == ()


def test_a_job_that_has_ended_since_is_no_present_one() -> None:
    ends = date(TODAY.year + 1, 6, 30)
    ana = Contact("Ana Silva", employments=(Employment("Acme", end=ends),))

    assert by_day(ana, ends).employments[0].current
    assert not by_day(ana, date(TODAY.year + 1, 7, 1)).employments[0].current


@pytest.mark.parametrize("cell", ["-", "n/a", "?", "None", "unknown", "…"])
def test_a_cell_without_an_employer_names_none(tmp_path: Path, cell: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"Who,Firm\nAna Silva,{cell}\n", encoding="utf-8")

    [ana] = read(file, {"Who": "name", "Firm": "employer"}).contacts

    assert ana.employments == ()


def test_na_and_nil_are_names(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("First,Last,Firm\nMoon-young,Na,Acme\n", encoding="utf-8")

    [person] = read(file, {"First": "first", "Last": "last", "Firm": "employer"}).contacts

    assert person.name == "Moon-young Na"


@pytest.mark.parametrize("until", [f"{TODAY:%Y-%m}", f"{TODAY:%b %Y}", f"{TODAY:%m/%Y}"])
def test_who_leaves_this_month_is_there_until_it_is_over(tmp_path: Path, until: str) -> None:
    assert job(tmp_path, "2019", until).current


@pytest.mark.parametrize(
    "word", ["gone fishing", "whenever", "see LinkedIn", "Bo knows", "??? ask"]
)
def test_an_end_in_words_that_nobody_knows_is_told(tmp_path: Path, word: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"Who,Firm,Since,Until\nAna Silva,Acme,2019,{word}\n", encoding="utf-8")

    [fault] = read(file, COLUMNS, today=TODAY).faults

    assert (fault.line, word in fault.why, "until when" in fault.why) == (2, True, True)


@pytest.mark.parametrize(
    "word",
    [
        "present",
        "bis heute",
        "hasta la fecha",
        "en cours",
        "halen",
        "по настоящее время",
        "still there",
        "left",
        "quit in spring",
        "2021",
        "summer of 2021",
        "März 2021",
        "-",
        "n/a",
    ],
)
def test_an_end_that_is_understood_is_not_told(tmp_path: Path, word: str) -> None:
    file = tmp_path / "people.csv"
    file.write_text(f"Who,Firm,Since,Until\nAna Silva,Acme,2019,{word}\n", encoding="utf-8")

    assert read(file, COLUMNS, today=TODAY).faults == ()


def test_a_beginning_that_is_no_day_is_told(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Who,Firm,Since,Until\nAna Silva,Acme,soonish,\n", encoding="utf-8")

    [fault] = read(file, COLUMNS, today=TODAY).faults

    assert "soonish" in fault.why
