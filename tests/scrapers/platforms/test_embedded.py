"""Which board a company's page embeds, links to, or is."""

from __future__ import annotations

import pytest

from scrapers.platforms.embedded import address_of, embedded_boards, hosted_by
from tests.paths import BOARD_SAMPLES

HOME = "https://www.acme.example/careers"


@pytest.mark.parametrize(
    ("markup", "board"),
    [
        ('<script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>',
         ("greenhouse", "acme")),
        ("<iframe src='https://job-boards.greenhouse.io/embed/job_board?for=acme&amp;b=x'></iframe>",
         ("greenhouse", "acme")),
        ('<script async src="//jobs.ashbyhq.com/AcMe/embed?version=2"></script>', ("ashby", "AcMe")),
        ('<a href="https://jobs.lever.co/acme/1-2">Cook</a>', ("lever", "acme")),
        ('<a href="https://jobs.eu.lever.co/acme">Jobs</a>', ("lever", "eu:acme")),
        ('<script>var u = "https:\\/\\/apply.workable.com\\/acme\\/";</script>', ("workable", "acme")),
        ('<div id="BambooHR" data-domain="acme.bamboohr.com"></div>', ("bamboohr", "acme")),
        ('<script>new SmartRecruiters({"company_code": "AcmeGroup"})</script>',
         ("smartrecruiters", "AcmeGroup")),
        ('<iframe src="https://acme.jobs.personio.de/?language=en"></iframe>', ("personio", "acme")),
        ('<a href="https://acme.wd5.myworkdayjobs.com/en-US/Ext">All jobs</a>',
         ("workday", "acme/Ext")),
        ('<a href="https://acme.recruitee.com/o/cook">Cook</a>', ("recruitee", "acme")),
        ('<link rel="alternate" type="application/atom+xml" href="https://feed.homerun.co/acme">',
         ("homerun", "acme")),
        ("<script>var wk = new WelcomeKitEmbed('Pg4eV6k'); wk.group('job')</script>",
         ("welcometothejungle", "Pg4eV6k")),
        ('<div data-job-reference="A_1" data-organization-reference="jJ6jlll"></div>',
         ("welcometothejungle", "jJ6jlll")),
        ('<a href="/go?to=https%3A%2F%2Fjobs.gem.com%2Facme">Jobs</a>', ("gem", "acme")),
    ],
)  # fmt: skip
def test_a_page_names_the_board_that_it_embeds(markup: str, board: tuple[str, str]) -> None:
    assert embedded_boards(f"<html><body>{markup}</body></html>", HOME)[0] == board


def test_what_is_embedded_comes_before_what_is_only_linked() -> None:
    page = """<a href="https://jobs.lever.co/partner">Our partner hires</a>
    <a href="https://jobs.lever.co/partner/2">and here</a>
    <script src="https://boards.greenhouse.io/embed/job_board/js?for=acme"></script>"""

    assert embedded_boards(page, HOME) == [("greenhouse", "acme"), ("lever", "partner")]


def test_a_board_that_is_called_like_the_site_comes_first() -> None:
    page = """<a href="https://jobs.lever.co/partner/1">1</a>
    <a href="https://jobs.lever.co/partner/2">2</a> <a href="https://jobs.lever.co/acmegroup">3</a>"""

    assert embedded_boards(page, HOME) == [("lever", "acmegroup"), ("lever", "partner")]


def test_a_page_about_other_peoples_jobs_names_no_board() -> None:
    links = "".join(f'<a href="https://jobs.lever.co/company{n}/1">Cook</a>' for n in range(9))

    assert embedded_boards(links, "https://blog.example/jobs") == []


@pytest.mark.parametrize(
    ("mark", "platform"),
    [
        ('<img src="https://images.teamtailor-cdn.com/a.png">', "teamtailor"),
        ('<link href="https://careers.recruiteecdn.com/a.css">', "recruitee"),
        ('<script src="https://assets.cdn.personio.de/a.js"></script>', "personio"),
        ('<script src="https://rmkcdn.successfactors.com/a.js"></script>', "successfactors"),
        ('<script src="https://app.jibecdn.com/a.js"></script>', "icims"),
        ('<script src="https://cdn.phenompeople.com/a.js"></script>', "phenom"),
        ('<script src="https://static.vscdn.net/a.js"></script>', "eightfold"),
        ('<script src="https://tbcdn.talentbrew.com/company/1/a.js"></script>', "radancy"),
        ('<link href="https://www.avacdn.net/portal/a.css">', "avature"),
        ('<script src="https://cdn.pinpointhq.com/packs/a.js"></script>', "pinpoint"),
        ('<link href="https://assets-cdn.breezy.hr/breezy-portal/a.css">', "breezy"),
    ],
)
def test_a_page_under_its_own_name_tells_its_platform(mark: str, platform: str) -> None:
    page = f"<html><body>{mark}</body></html>"

    assert hosted_by(page, "https://jobs.acme.example/all") == (platform, "jobs.acme.example")


@pytest.mark.parametrize(
    ("page", "address", "site"),
    [
        ('<script src="/hcmUI/CandExpStatic/a.js">', "https://a.example/en/sites/CX/jobs", "CX"),
        (
            '<base href="/hcmUI/CandidateExperience/"> siteNumber: "CX_2"',
            "https://a.example/",
            "CX_2",
        ),
    ],
)
def test_oracle_s_site_is_told_by_its_page(page: str, address: str, site: str) -> None:
    assert hosted_by(page, address) == ("oracle", f"a.example/{site}")


def test_a_page_that_links_to_oracle_is_not_oracle_s() -> None:
    link = "https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1"

    assert hosted_by(f'<a href="{link}">Jobs</a>', HOME) is None
    assert embedded_boards(f'<a href="{link}">Jobs</a>', HOME) == [("oracle", "acme.fa.us2/CX_1")]


def test_a_widget_s_number_names_the_board() -> None:
    page = "<script>var jbl_company_id = 2986; var jbl_version = 'v2';</script>"

    assert embedded_boards(page, HOME) == [("jobylon", "2986")]


def test_a_path_that_looks_like_a_platform_s_is_believed_with_the_platform_s_mark() -> None:
    address = "https://jobs.acme.example/en/search-jobs"
    mark = '<script src="https://tbcdn.talentbrew.com/a.js"></script>'

    assert hosted_by("<p>Jobs</p>", address) is None
    assert hosted_by(mark, address) == ("radancy", "jobs.acme.example/en")


def test_an_ordinary_page_is_nobodys_board() -> None:
    page = '<html><body><a href="https://www.recruitee.com">Recruitee</a> is nice</body></html>'

    assert hosted_by(page, HOME) is None
    assert embedded_boards(page, HOME) == []


def test_a_platforms_own_page_is_what_its_address_says() -> None:
    assert hosted_by("", "https://jobs.lever.co/acme") == ("lever", "acme")


@pytest.mark.skipif(not BOARD_SAMPLES.is_dir(), reason=f"{BOARD_SAMPLES} is not here")
@pytest.mark.parametrize(
    ("file", "address", "board"),
    [
        ("greenhouse/tide-board.html", "https://www.tide.example/jobs", ("greenhouse", "tide")),
        ("personio/migosens-board.html", "https://x.example", ("personio", "migosens-gmbh")),
        ("recruitee/everdrop-board.html", "https://x.example", ("recruitee", "everdrop")),
        ("join/fugro-board.html", "https://x.example", ("join", "fugro")),
    ],
)
def test_a_recorded_page_names_its_board(file: str, address: str, board: tuple[str, str]) -> None:
    page = (BOARD_SAMPLES / file).read_text(encoding="utf-8")

    assert embedded_boards(page, address)[0] == board


def test_a_page_tells_where_the_board_that_it_links_to_is() -> None:
    page = (
        '<a href="//acme.wd5.myworkdayjobs.com/en-US/Ext">Jobs</a><div data-x="greenhouse"></div>'
    )

    assert (
        address_of(("workday", "acme/Ext"), page) == "https://acme.wd5.myworkdayjobs.com/en-US/Ext"
    )
    assert address_of(("greenhouse", "acme"), page) is None
