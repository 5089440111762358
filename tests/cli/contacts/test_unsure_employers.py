"""Who has yet to start, or is lent out, is asked about however a file says it, and never linked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Referrals

CONFIG = '[[companies]]\nname = "Acme"\n[[companies]]\nname = "Zyntrix"\n'
SAID = (
    "Incoming @ Zyntrix", "Incoming at Acme", "Zyntrix (via Adecco)", "Zyntrix via Randstad",
    "Zyntrix (über Adecco)", "Zyntrix (Adecco)", "Acme - Adecco", "Zyntrix c/o Hays",
    "Adecco @ Acme", "Contractor at Zyntrix", "Freelancer @ Zyntrix", "Zyntrix (temp)",
    "Zyntrix (Leiharbeit)", "Zyntrix（派遣社員）", "Acme - intérim", "Acme (terceirizado)",
    "Zyntrix (starting 2027)", "Upcoming @ Acme", "Joining Acme in January",
    "Prospective @ Zyntrix", "Future hire at Acme", "via Randstad @ Zyntrix", "Acme (seconded)",
    "Offer from Zyntrix", "Interviewing at Acme", "Zyntrix (offer accepted)",
)  # fmt: skip
TITLES = ("Incoming Data Engineer", "Engineer (via Adecco)", "Joining in May")


def asked(referrals: Referrals) -> set[str]:
    return {q["employer"] for q in referrals("contacts", "review", "--json").document}


def linked(referrals: Referrals) -> set[str | None]:
    everyone = referrals("contacts", "list", "--json").document
    return {job["company"] for one in everyone for job in one["employments"]}


def tables(employer: str, title: str) -> dict[str, str]:
    return {
        "plain.csv": f'Name,Company,Position\nAnn Roe,"{employer}","{title}"\n',
        "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        f'Ann,Roe,https://www.linkedin.com/in/ann,,"{employer}","{title}",01 Jan 2020\n',
        "cards.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Roe\n"
        f"ORG:{employer}\nTITLE:{title}\nEND:VCARD\n",
    }


@pytest.mark.parametrize("file", tables("", ""))
def test_every_way_in_leads_to_the_question(
    referrals: Referrals, tmp_path: Path, file: str
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    for number, said in enumerate(SAID):
        path = tmp_path / f"{number}-{file}"
        text = tables(said, "")[file].replace("Ann Roe", f"Ann Roe{number}")
        path.write_text(
            text.replace("Ann,Roe", f"Ann,Roe{number}").replace("in/ann", f"in/a{number}")
        )
        referrals("contacts", "import", path)

    assert asked(referrals) == {*SAID}
    assert linked(referrals) == {None}


@pytest.mark.parametrize("title", TITLES)
def test_a_title_may_say_it(referrals: Referrals, tmp_path: Path, title: str) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    referrals("contacts", "add", "Ann Roe", "--employer", "Zyntrix", "--title", title)

    assert asked(referrals) == {f"{title} @ Zyntrix"}
    assert linked(referrals) == {None}
    referrals("contacts", "review", f"{title} @ Zyntrix", "--is", "Zyntrix")
    assert linked(referrals) == {"Zyntrix"}


def test_an_answer_about_one_agency_is_none_about_another(
    referrals: Referrals, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    for name, agency in (("Ann Roe", "Adecco"), ("Bo Larsen", "Hays")):
        referrals("contacts", "add", name, "--employer", f"Acme (via {agency})")

    referrals("contacts", "review", "Acme (via Adecco)", "--is", "Acme")

    assert asked(referrals) == {"Acme (via Hays)"}


@pytest.mark.parametrize("title", ["Incoming Goods Clerk", "IT Contractor", "Intern"])
def test_who_is_there_is_linked(referrals: Referrals, tmp_path: Path, title: str) -> None:
    (tmp_path / "config.toml").write_text(CONFIG)
    referrals("contacts", "add", "Ann Roe", "--employer", "Zyntrix", "--title", title)

    assert linked(referrals) == {"Zyntrix"}
