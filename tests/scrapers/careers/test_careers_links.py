"""From a home page to the page with the postings, in many languages."""

from __future__ import annotations

import pytest

from scrapers.careers.careers_links import careers_links, home_name, site_name

HOME = "https://acme.example/en/"


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/x">Careers</a>',
        '<a href="/x">Jobs</a>',
        '<a href="/x"><span>Work</span> with us</a>',
        '<a href="/x">Stellenangebote</a>',
        '<a href="/x">Jobs &amp; Karriere</a>',
        '<a href="/x">Nous rejoindre</a>',
        '<a href="/x">Offres d’emploi</a>',
        '<a href="/x">Trabaja con nosotros</a>',
        '<a href="/x">Lavora con noi</a>',
        '<a href="/x">Vacatures</a>',
        '<a href="/x">採用情報</a>',
        '<a href="/x">We’re hiring!</a>',
    ],
)
def test_a_link_that_promises_postings_is_followed(link: str) -> None:
    assert careers_links(f"<p>{link}</p>", HOME) == ["https://acme.example/x"]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/x">About us</a>',
        '<a href="/x">What artificial intelligence means for jobs in freight</a>',
        '<a href="https://www.linkedin.com/company/acme/jobs">Jobs</a>',
        '<a href="mailto:jobs@acme.example">Jobs</a>',
        '<a href="https://[half/jobs">Jobs</a>',
        '<a href="/en/#jobs">Jobs</a>',
        "<a>Jobs</a>",
        "",
    ],
)
def test_a_link_that_promises_none_is_not(link: str) -> None:
    assert careers_links(link, HOME) == []


def test_the_likeliest_link_comes_first_and_each_once() -> None:
    page = (
        '<a href="/about/careers/life">Life here</a><a href="../careers">Careers</a>'
        '<a href="/careers#top">Careers</a><a href="https://jobs.acme.example/">Open positions</a>'
    )

    assert careers_links(page, HOME) == [
        "https://jobs.acme.example/",
        "https://acme.example/careers",
        "https://acme.example/about/careers/life",
    ]


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ('<meta property="og:site_name" content="Acme &amp; Sons">', "Acme & Sons"),
        ("<meta content='Acme' name='application-name'/>", "Acme"),
        ('<meta property="og:site_name" content="Acme Careers">', "Acme"),
        ('<meta property="og:site_name" content="">', None),
        ('<meta property="og:site_name">', None),
        ("<title>Acme</title>", None),
    ],
)
def test_a_page_says_what_its_site_is_called(head: str, name: str | None) -> None:
    assert site_name(f"<html><head>{head}</head></html>") == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Acme Robotics", "Acme Robotics"),
        ("Home | Acme Robotics", "Acme Robotics"),
        ("Acme &ndash; Robots for every kitchen", "Acme"),
        ("Welcome", None),
        ("", None),
    ],
)
def test_a_home_page_calls_its_company_by_its_title(title: str, name: str | None) -> None:
    assert home_name(f"<html><head><title>{title}</title></head></html>") == name
