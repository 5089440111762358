"""What is no board of a company is refused, asked about, or led to the list that it belongs to."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Referrals
from tests.scrapers.harness import Reply, Site, served
from tests.scrapers.scouting import EMBEDDED, greenhouse, json_ld, page

CONFIG = """[scan]
delay = 0
timeout = 5
allow_private_addresses = true

[[companies]]
name = "Globex"
"""
HIRED = """<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker",
"datePosted": "2026-11-20", "hiringOrganization": {"@type": "Organization", "name": "Hooli Ovens"}}
</script>"""


@pytest.fixture(autouse=True)
def config(tmp_path: Path) -> Path:
    file = tmp_path / "config.toml"
    file.write_text(CONFIG, encoding="utf-8")
    return file


@pytest.fixture
def site() -> Iterator[Site]:
    busy = Reply(status=503)
    pages = {
        "/open/offers/baker-12": page(json_ld("Baker")),
        "/open/offers": page(json_ld("Baker") + json_ld("Smith")),
        "/hired/offers/baker-12": page(HIRED),
        "/hired/offers": page(json_ld("Baker") + json_ld("Smith")),
        "/alone/offers/baker-12": page(json_ld("Baker")),
        "/embeds": page(EMBEDDED.format(token="acme")),
        "/v1/boards/acme/jobs?content=true": busy,
        "/away": Reply(status=302, headers={"Location": "/login"}),
        "/login": page("<form><input type=password></form>"),
        **greenhouse("initech", "Initech", "Baker"),
    }
    with served(pages) as server:
        yield server


def companies(config: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(config.read_text(encoding="utf-8"))["companies"]
    return found


@pytest.mark.parametrize(
    "address",
    [
        "https://www.linkedin.com/company/acme/jobs",
        "de.linkedin.com/company/acme",
        "https://lnkd.in/abc",
        "https://www.indeed.com/cmp/acme",
        "indeed.co.uk/jobs",
        "https://www.glassdoor.de/Job/acme",
        "www.glassdoor.co.in/Job",
        "indeed.com.",
        "https://www.linkedin.com:443/jobs",
    ],
)
def test_addresses_whose_terms_forbid_it_are_refused_at_once(
    referrals: Referrals, config: Path, address: str
) -> None:
    said = referrals("companies", "add", address)

    assert said.code == 2
    assert "forbids in its terms" in said.err
    assert config.read_text(encoding="utf-8") == CONFIG


@pytest.mark.parametrize(
    "asked", ["", "   ", "?!", "ftp://acme.example/jobs", "mailto://a@b.example"]
)
def test_what_is_neither_a_name_nor_an_address_on_the_web_is_refused_unasked(
    referrals: Referrals, config: Path, asked: str
) -> None:
    for words in ((), ("--no-board",)):
        said = referrals("companies", "add", asked, *words)

        assert said.code == 2, said.err
        assert "network" not in said.err
    assert config.read_text(encoding="utf-8") == CONFIG


@pytest.mark.parametrize(
    ("list_", "why"),
    [
        ("foo,bar\n1,2\n", "list.csv:1: it has 2 columns"),
        ("Acme;Ulm\n", "list.csv:1: it has 2 columns"),
        ("company,careers\nHooli,nonsense\n", "list.csv:2: 'nonsense' is no address"),
        ("Acme\n\u0000PNG\n", "list.csv:2: it is neither a name nor an address"),
    ],
)
def test_a_list_that_is_none_is_refused_by_row(
    referrals: Referrals, tmp_path: Path, list_: str, why: str
) -> None:
    (tmp_path / "list.csv").write_text(list_, encoding="utf-8")

    said = referrals("companies", "import", str(tmp_path / "list.csv"))

    assert said.code == 1
    assert why in said.err


def test_a_company_may_be_watched_without_a_board(referrals: Referrals, config: Path) -> None:
    said = referrals("companies", "add", "Acme & Söhne", "--no-board", "--alias", "Acme")

    assert (said.code, said.out) == (0, "Acme & Söhne\n")
    assert companies(config)[1] == {"name": "Acme & Söhne", "aliases": ["Acme"]}
    assert "already" in referrals("companies", "add", "globex", "--no-board").err
    assert referrals("companies", "add", "https://acme.example", "--no-board").code == 2


def test_the_page_of_one_posting_leads_to_its_list(
    referrals: Referrals, config: Path, site: Site
) -> None:
    said = referrals("companies", "add", f"{site.address}/open/offers/baker-12", "--name", "Acme")

    assert said.code == 0, said.err
    assert companies(config)[1]["careers"] == f"{site.address}/open/offers"


def test_who_hires_by_a_posting_is_the_name_of_its_company(
    referrals: Referrals, config: Path, site: Site
) -> None:
    said = referrals("companies", "add", f"{site.address}/hired/offers/baker-12", "--yes")

    assert said.code == 0, said.err
    assert companies(config)[1]["name"] == "Hooli Ovens"


def test_the_page_of_one_posting_alone_is_no_board(
    referrals: Referrals, config: Path, site: Site
) -> None:
    said = referrals("companies", "add", f"{site.address}/alone/offers/baker-12", "--yes")

    assert said.code == 1
    assert "the page of one posting" in said.err
    assert config.read_text(encoding="utf-8") == CONFIG


def test_a_board_that_cannot_be_read_now_is_not_said_to_be_none(
    referrals: Referrals, site: Site
) -> None:
    page_of = referrals("companies", "add", f"{site.address}/embeds", "--api", site.address)
    name = referrals("companies", "add", "Acme", "--api", site.address)

    assert "greenhouse board 'acme' is embedded there" in page_of.err
    assert "503" in page_of.err
    assert "greenhouse could not tell" in name.err
    assert "try again" in name.err


def test_a_new_address_is_looked_at_first(referrals: Referrals, config: Path, site: Site) -> None:
    login = referrals("companies", "edit", "globex", "--careers", f"{site.address}/away")
    boards = ("https://boards.greenhouse.io/initech", "--api", site.address)
    another = referrals("companies", "edit", "globex", "--careers", *boards)

    assert (login.code, another.code) == (2, 2)
    assert "asks to log in" in login.err
    assert "calls itself Initech, not Globex" in another.err
    assert config.read_text(encoding="utf-8") == CONFIG
    assert referrals("companies", "edit", "globex", "--yes", "--careers", *boards).code == 0


@pytest.mark.parametrize(
    "text",
    [
        "<!doctype html>\n<html><body>Acme</body></html>\n",
        '{"companies": ["Acme"]}\n',
        "First Name,Last Name,Email Address,Company Name\nAna,Silva,a@b.example,Acme\n",
        "Acme\n---\n",
        "Acme\n" + "very long " * 40 + "\n",
    ],
)
def test_what_is_no_list_of_companies_is_refused_by_its_row(
    referrals: Referrals, tmp_path: Path, config: Path, text: str
) -> None:
    (tmp_path / "list.txt").write_text(text, encoding="utf-8")

    said = referrals("companies", "import", str(tmp_path / "list.txt"))

    assert said.code == 1
    assert "list.txt:" in said.err
    assert config.read_text(encoding="utf-8") == CONFIG


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ('name = "Acme"\ncareers = "nonsense"', "'nonsense' is no address"),
        ('name = "Acme"\ncareers = "ftp://acme.example/jobs"', "neither http nor https"),
        ('name = " "', "a company needs a name"),
        ('name = "Acme"\nboard = "acme"', "says nothing without its platform"),
        ('name = "Acme"\nplatform = "lever"', "needs a board or a careers address"),
    ],
)
def test_companies_that_are_said_by_halves_are_told_with_their_line(
    referrals: Referrals, config: Path, said: str, problem: str
) -> None:
    config.write_text(f"{CONFIG}\n[[companies]]\n{said}\n", encoding="utf-8")

    answer = referrals("scan")

    assert answer.code == 10
    assert problem in answer.err
    assert "config.toml:" in answer.err


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/sso", "answers with a login"),
        ("/theirs", "who hires by the postings there is Initech, not Globex"),
        ("/open/offers/baker-12", "that is the page of one posting; the list is"),
        ("/alone/offers/baker-12", "is the page of one posting, and none above it lists others"),
    ],
)
def test_a_new_address_that_is_no_board_of_theirs_needs_a_yes(
    referrals: Referrals, config: Path, site: Site, path: str, why: str
) -> None:
    theirs = HIRED.replace("Hooli Ovens", "Initech")
    site.pages["/theirs"] = page(theirs + theirs.replace("Baker", "Smith"))
    site.pages["/sso"] = page("<h1>Anmelden</h1><form><input type=password></form>")

    said = referrals("companies", "edit", "globex", "--careers", site.address + path)

    assert (said.code, config.read_text(encoding="utf-8")) == (2, CONFIG)
    assert why in said.err
    assert (
        referrals("companies", "edit", "globex", "--careers", site.address + path, "--yes").code
        == 0
    )


@pytest.mark.parametrize(
    ("careers", "why"), [("globex jobs", "is no address"), ("https://linkedin.com/jobs", "forbids")]
)
def test_what_is_no_address_is_refused_even_with_a_yes(
    referrals: Referrals, config: Path, careers: str, why: str
) -> None:
    said = referrals("companies", "edit", "globex", "--careers", careers, "--yes")

    assert (said.code, config.read_text(encoding="utf-8")) == (2, CONFIG)
    assert why in said.err


def test_an_address_that_forbids_to_be_read_is_a_mistake_of_the_config(
    referrals: Referrals, config: Path
) -> None:
    text = f'{CONFIG}careers = "https://www.indeed.com/cmp/globex"\n'
    config.write_text(text, encoding="utf-8")

    said = referrals("scan")

    assert said.code == 10
    assert "config.toml:8: www.indeed.com forbids" in said.err


def test_who_hires_by_a_page_s_postings_is_asked_about_where_another_is_named(
    referrals: Referrals, config: Path, site: Site
) -> None:
    site.pages["/theirs"] = page(HIRED + HIRED.replace("Baker", "Smith"))
    address = f"{site.address}/theirs"

    said = referrals("companies", "add", address, "--name", "Acme")

    assert said.code == 2
    assert "who hires by its postings is Hooli Ovens, not Acme" in said.err
    assert referrals("companies", "add", address).out == "Hooli Ovens\n"


def test_a_page_that_says_that_nothing_is_open_may_be_watched(
    referrals: Referrals, config: Path, site: Site
) -> None:
    site.pages["/calm"] = page("<h1>Careers</h1><p>There are currently no open positions.</p>")

    said = referrals("companies", "add", f"{site.address}/calm", "--name", "Acme")

    assert said.code == 2
    assert "it says that nothing is open there now" in said.err
    again = referrals("companies", "add", f"{site.address}/calm", "--name", "Acme", "--yes")
    assert (again.code, companies(config)[1]["name"]) == (0, "Acme")


def test_who_only_looks_is_not_promised_that_a_scan_asks_again(
    referrals: Referrals, site: Site
) -> None:
    site.pages["/busy"] = Reply(status=503)
    site.pages["/later"] = Reply(status=429)

    for path in ("/busy", "/later"):
        said = referrals("companies", "add", site.address + path)
        assert "try again" in said.err
        assert "next scan" not in said.err
        assert "will be" not in said.err
