"""`companies import`: a list of names and addresses, in the forms that people keep such lists."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from referrals.config.load import load
from referrals.config.sections import CompanySection
from tests.conftest import Referrals
from tests.scrapers.harness import Site, served
from tests.scrapers.scouting import greenhouse, json_ld, page

CONFIG = "[scan]\ndelay = 0\ntimeout = 5\nallow_private_addresses = true\n"
BOARD = "https://job-boards.greenhouse.io/acme"


@pytest.fixture(autouse=True)
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG, encoding="utf-8")
    return file


@pytest.fixture
def site() -> Iterator[Site]:
    pages = greenhouse("acme", "Acme Robotics", "Baker") | greenhouse("globex", "Globex")
    with served(pages | {"/jobs": page(json_ld("Smith", "Tailor"))}) as site:
        yield site


def watched(config: Path) -> dict[str, CompanySection]:
    return {company.name: company for company in load(config).companies}


def test_a_text_has_one_name_or_address_a_line(
    referrals: Referrals, site: Site, config: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text(
        f"# from a friend\n\n{BOARD}\n  {site.address}/jobs  \nGlobex\nNowhere Ltd.\n{BOARD}\n",
        encoding="utf-8",
    )

    said = referrals("companies", "import", "list.txt", "--api", site.address, "--plain")

    assert said.code == 0, said.err
    rows = [line.split("\t") for line in said.out.splitlines()]
    assert [row[:4] for row in rows] == [
        ["Acme Robotics", "added", "greenhouse/acme", "1"],
        ["127.0.0.1", "added", f"careers_page/{site.address}/jobs", "2"],
        ["Globex", "needs your word", "greenhouse/globex", "0"],
        ["Nowhere Ltd.", "not found", "", ""],
        ["Acme Robotics", "already there", "greenhouse/acme", "1"],
    ]
    assert f"referrals companies add Globex --api {site.address} --yes" in rows[2][4]
    assert list(watched(config)) == ["Acme Robotics", "127.0.0.1"]


@pytest.mark.parametrize(
    "table",
    [
        "Company,Careers,Aliases,Domains,Referral bonus\nAcme,{board},Acme Robotics | Ac,a.example,9 EUR\n",
        "\ufeffdomains;ALIASES;name;url;referral_bonus;notes\na.example;Acme Robotics|Ac;Acme;{board};9 EUR;x\n",
        '"website"\t"company"\t"aliases"\t"domains"\t"referral_bonus"\n{board}\tAcme\tAcme Robotics;Ac\ta.example\t9 EUR\n',
    ],
)
def test_a_table_has_headings_in_any_order(
    referrals: Referrals, site: Site, config: Path, tmp_path: Path, table: str
) -> None:
    (tmp_path / "list.csv").write_text(table.format(board=BOARD), encoding="utf-8")

    said = referrals("companies", "import", "list.csv", "--api", site.address)

    assert said.code == 0, said.err
    assert watched(config)["Acme"] == CompanySection(
        name="Acme", careers=BOARD, aliases=["Acme Robotics", "Ac"], domains=["a.example"],
        referral_bonus="9 EUR", api=site.address,
    )  # fmt: skip


def test_a_column_of_names_is_a_table_too(referrals: Referrals, site: Site, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text('company\n"Globex, Inc."\n', encoding="utf-8")

    [globex] = referrals(
        "companies", "import", "list.csv", "--api", site.address, "--json"
    ).document

    assert globex == {
        "id": "Globex, Inc.", "company": "Globex, Inc.", "platform": "greenhouse",
        "board": "globex", "postings": 0, "name_on_board": "Globex", "added": False,
        "result": "unsure",
    }  # fmt: skip


def test_a_list_may_be_imported_again_without_asking_anybody(
    referrals: Referrals, site: Site, config: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").write_text(
        f"name,website\nAcme Robotics,{BOARD}\nSmithy,{site.address}/jobs\n", encoding="utf-8"
    )
    referrals("companies", "import", "list.csv", "--api", site.address)
    before, asked = config.read_bytes(), len(site.requests)

    said = referrals("companies", "import", "list.csv", "--plain")

    assert [line.split("\t")[1] for line in said.out.splitlines()] == ["already there"] * 2
    assert (config.read_bytes(), len(site.requests)) == (before, asked)


def test_a_dry_run_writes_nothing(
    referrals: Referrals, site: Site, config: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text(BOARD, encoding="utf-8")

    said = referrals("companies", "import", "list.txt", "--api", site.address, "--dry-run")

    assert "added" in said.out
    assert config.read_text(encoding="utf-8") == CONFIG


def test_a_list_may_come_from_another_program(site: Site, config: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "referrals", "--config", str(config), "companies", "import", "-",
         "--api", site.address, "--plain"],
        check=True, input=BOARD, capture_output=True, text=True,
    )  # fmt: skip

    assert done.stdout.startswith("Acme Robotics\tadded\t")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"# nobody\n", "it names no company"),
        ("name\nZürich".encode("latin-1"), "save it as UTF-8"),
        (b"name,aliases\n,Acme\n", "list.txt:2: it has neither a name nor an address"),
        (None, "No such file"),
    ],
)
def test_a_list_that_cannot_be_read_is_named_with_the_remedy(
    referrals: Referrals, tmp_path: Path, content: bytes | None, why: str
) -> None:
    if content is not None:
        (tmp_path / "list.txt").write_bytes(content)

    said = referrals("companies", "import", "list.txt")

    assert said.code == 1
    assert "list.txt" in said.err
    assert why in said.err
    assert "Traceback" not in said.err
