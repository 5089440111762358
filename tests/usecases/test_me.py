"""The user's own jobs, told by LinkedIn's archive: no need to type them into config.toml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from referrals.config.load import load
from referrals.model.people import Employment
from referrals.store.book import Book
from referrals.usecases.me import me
from tests.conftest import Referrals

TOLD = (
    Employment("Globex", "Analyst", None, date(2015, 1, 1), date(2021, 6, 30), False),
    Employment("Initech", "Engineer", None, date(2021, 7, 1)),
)
CONFIG = '[me]\nname = "Robin"\nemployers = [{ name = "GLOBEX Inc.", from = 2017, to = 2021 }]\n'


def test_an_export_adds_the_employers_that_the_user_has_not_named(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    with Book.open("sqlite://") as book:
        book.keep_own_jobs(TOLD)

        jobs = me(book, load(tmp_path / "config.toml")).employments

    assert [(job.employer, job.start, job.current) for job in jobs] == [
        ("GLOBEX Inc.", date(2017, 1, 1), False),
        ("Initech", date(2021, 7, 1), True),
    ]


def test_shared_years_and_present_colleagues_come_from_the_archive(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text('[me]\nname = "Robin"\n')
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "Positions.csv").write_text(
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Globex,Analyst,,,Jan 2015,Jun 2021\nInitech,Engineer,,,Jul 2021,\n"
    )
    (folder / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ana,Silva,https://www.linkedin.com/in/ana,,Acme,Engineer,03 May 2018\n"
    )
    add = ("contacts", "add", "Bo Larsen", "--employer", "Globex", "--from", "2016")
    assert referrals(*add, "--to", "2020").code == 0

    assert referrals("contacts", "import", folder).code == 0

    [bo] = [c for c in referrals("contacts", "list", "--json").document if c["name"] == "Bo Larsen"]
    assert bo["evidence"][0].startswith("You worked together at Globex, 2016–2020")
