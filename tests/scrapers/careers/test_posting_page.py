"""Links that look like postings are found on pages that state none; on other pages nothing is."""

from __future__ import annotations

import pytest

from scrapers.careers.posting_links import posting_links

CAREERS = "https://www.acme.example/careers"


def found(body: str, address: str = CAREERS) -> list[tuple[str, str]]:
    page = f"<html><body><main>{body}</main></body></html>"
    return [
        (link.title, link.url.removeprefix("https://www.acme.example"))
        for link in posting_links(page, address)
    ]


def linked(*links: tuple[str, str]) -> str:
    return "".join(f'<li><a href="{url}">{text}</a></li>' for url, text in links)


# ------------------------------------------------------------------ pages with postings


@pytest.mark.parametrize(
    ("url", "title"),
    [
        ("/jobs/123456", "Cook (m/w/d)"),
        ("/careers/senior-data-engineer", "Senior Data Engineer"),
        ("/company/careers/engineering/backend-developer-berlin", "Backend Developer"),
        ("/karriere/koch", "Koch"),
        ("/jobs/baker", "Baker"),
        ("/careers?job_id=7", "Lead Welder"),
        ("/karriere/stellenangebote/sachbearbeiter-einkauf", "Sachbearbeiter Einkauf"),
        ("/stellen/koch-4711.html", "Koch (m/w/d)"),
        ("/fr/offres-d-emploi/charge-de-clientele", "Chargé de clientèle"),
        ("/es/empleo/analista-de-datos", "Analista de datos"),
        ("/vagas/engenheiro-de-dados", "Engenheiro de dados"),
        ("/vacatures/medewerker-klantenservice", "Medewerker klantenservice"),
        ("/kariera/specjalista-ds-zakupow", "Specjalista ds. zakupów"),
        ("/employment/job-opening.php?req=3762934", "CRM Product Owner"),
        ("/index.php?ac=jobad&job_id=4711", "Referent Recht"),
        ("https://jobs.acme.example/o/lead-welder", "Lead Welder"),
    ],
)
def test_one_link_whose_address_and_text_both_say_posting_is_one(url: str, title: str) -> None:
    assert found(linked((url, title))) == [(title, url)]


def test_a_list_holds_postings_whatever_each_is_called() -> None:
    page = linked(
        ("/jobs/1001", "Data Engineer"), ("/jobs/1002", "Product Manager"),
        ("/jobs/1003", "Geschäftsführung"), ("/jobs/1004", "3-month training program"),
    )  # fmt: skip

    assert [title for title, _ in found(page)] == [
        "Data Engineer", "Product Manager", "Geschäftsführung", "3-month training program",
    ]  # fmt: skip


def test_titles_that_say_for_whom_are_enough_on_any_address() -> None:
    page = linked(("/de/node/77", "Koch (m/w/d)"), ("/de/node/78", "Bäcker (m/w/d)"))

    assert [title for title, _ in found(page)] == ["Koch (m/w/d)", "Bäcker (m/w/d)"]


def test_a_link_that_only_says_details_is_called_by_the_heading_of_its_card() -> None:
    card = """<div><h3>{0}</h3><p>Berlin</p><a href="/jobs/{1}">Apply now</a></div>"""

    page = card.format("Lead Welder", "lead-welder") + card.format("Night Baker", "night-baker")

    assert found(page) == [
        ("Lead Welder", "/jobs/lead-welder"),
        ("Night Baker", "/jobs/night-baker"),
    ]


@pytest.mark.parametrize(
    "card",
    [
        '<a href="/jobs/7001"><h3>Night Baker</h3><p>Graz</p><p>Full-time</p></a>',
        '<a href="/jobs/7001"><span>Night Baker</span> <span>Graz</span></a>',
        '<a href="/jobs/7001"><i>Graz</i><b class="job-title">Night Baker</b></a>',
        '<a href="/jobs/7001">Night <b>Baker</b></a>',
        '<a href="/jobs/7001" aria-label="Night Baker"><img src="/x.png"></a>',
        '<h4><a href="/jobs/7001">Night Baker</a></h4><a href="/jobs/7001#apply">Details</a>',
        '<table><tr><td><a href="/jobs/7001">Night Baker</td><td>Graz</td></tr></table>',
    ],
)
def test_only_the_title_of_a_card_is_taken_for_the_title(card: str) -> None:
    assert found(card) == [("Night Baker", "/jobs/7001")]


# ------------------------------------------------------------------ pages without


@pytest.mark.parametrize(
    "page",
    [
        # Our culture
        linked(("/careers/benefits", "Benefits"), ("/careers/culture", "Our culture"),
               ("/careers/engineering", "Engineering"), ("/careers/students", "Students"),
               ("/careers/life-at-acme", "Life at Acme")),
        linked(("/karriere/mitarbeiter/ana", "Ana, Softwareentwicklerin"),
               ("/karriere/einblicke/ein-tag-als-koch", "Ein Tag als Koch")),
        # Articles about work
        linked(("/jobs/become-a-data-engineer", "How to become a data engineer"),
               ("/jobs/data-engineer-salary", "Data engineer salary guide"),
               ("/jobs/what-a-manager-does", "What does a manager do?"),
               ("/jobs/engineer-or-analyst", "Engineer or analyst: the choice")),
        linked(("/blog/careers/senior-engineer-story", "Senior Engineer")),
        linked(("/news/2026/new-managing-director", "Managing Director")),
        linked(("/career-advice/product-manager", "Product Manager"),
               ("/career-advice/nurse-practitioner", "Nurse Practitioner")),
        linked(("/careers/internship-program", "Internship program"),
               ("/careers/graduate-programme", "Graduate Programme")),
        # Documentation that says "jobs"
        linked(("/docs/jobs/job-manager", "Job manager"), ("/docs/jobs/operator", "Operator"),
               ("/docs/jobs/create-a-job", "Create a job")),
        # Parts of a job board, not its postings
        linked(("/jobs/category/sales-manager", "Sales Manager"), ("/jobs/berlin", "Berlin"),
               ("/jobs/locations/new-york", "New York"), ("/remote-dev-jobs", "Developer jobs")),
        # What surrounds the page's matter
        f"<nav>{linked(('/jobs/lead-welder', 'Lead Welder'))}</nav>",
        f"<footer>{linked(('/jobs/lead-welder', 'Lead Welder'))}</footer>",
        # Other sites, and no sites
        linked(("https://other.example/jobs/lead-welder", "Lead Welder")),
        linked(("mailto:jobs@acme.example", "Lead Welder"), ("#jobs", "Lead Welder"),
               ("https://[half/jobs/1", "Cook (m/w/d)"), ("", "Cook (m/w/d)")),
        "",
    ],
)  # fmt: skip
def test_a_page_that_only_speaks_of_work_has_no_postings(page: str) -> None:
    assert found(page) == []


@pytest.mark.parametrize(
    "address",
    ["https://docs.acme.example/jobs", "https://www.acme.example/blog/jobs",
     "https://www.acme.example/news/1"],
)  # fmt: skip
def test_articles_and_documentation_link_to_postings_without_being_a_board(address: str) -> None:
    assert found(linked(("/jobs/lead-welder", "Lead Welder")), address) == []


def test_a_page_that_calls_itself_an_article_is_no_board() -> None:
    mark = '<script type="application/ld+json">{"@type": "BlogPosting"}</script>'

    assert found(mark + linked(("/jobs/lead-welder", "Lead Welder"))) == []


@pytest.mark.parametrize(
    "employer",
    ["<p>{} Bau GmbH</p>", '<p class="job-company">{}</p>'],
)
def test_other_companies_jobs_are_not_this_companys(employer: str) -> None:
    names = ("Northwind", "Globex", "Initech", "Umbrella")
    cards = [
        f'<a href="/jobs/10{n}0"><h3>Cook (m/w/d)</h3>{employer.format(name)}</a>'
        for n, name in enumerate(names)
    ]

    assert found("".join(cards)) == []
    assert len(found("".join(cards[:3]))) == 3


def test_subsidiaries_of_one_group_are_one_company() -> None:
    parts = ("Services GmbH", "Bau GmbH", "IT GmbH", "AG", "Logistik GmbH")
    cards = [
        f'<a href="/jobs/10{n}0"><h3>Cook (m/w/d)</h3><p>Acme {part}</p></a>'
        for n, part in enumerate(parts)
    ]

    assert len(found("".join(cards))) == 5
