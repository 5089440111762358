"""JobPostings marked up in a page's text, as microdata or RDFa, are read as those of scripts are."""

from __future__ import annotations

from datetime import date

import pytest

from referrals.model.postings import Posting, Salary
from scrapers.careers.structured_data import job_postings
from tests.scrapers.harness import served

HERE = "https://lantern.example/careers/gaffer"
MICRODATA = """
<div itemscope itemtype="https://schema.org/JobPosting">
  <h1 itemprop="title">Gaffer &amp; Grip</h1>
  <a itemprop="url" href="/jobs/7">Apply</a>
  <time itemprop="datePosted">2026-01-02</time>
  <span itemprop="employmentType">Full-time</span>
  <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Graz</span>, <span itemprop="addressCountry">Austria</span>
    </div></div>
  <div itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount">
    <meta itemprop="currency" content="EUR">
    <div itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">
      <meta itemprop="minValue" content="40000"><meta itemprop="maxValue" content="50000">
      <meta itemprop="unitText" content="YEAR"></div></div>
  <div itemprop="description"><p>Light the set.</p><ul><li>Carry lamps</li></ul></div>
</div>"""
RDFA = """
<body prefix="s: https://schema.org/"><div typeof="s:JobPosting">
  <h1 property="s:title">Gaffer &amp; Grip</h1>
  <a property="s:url" href="/jobs/7">Apply</a>
  <span property="s:datePosted">2026-01-02</span>
  <span property="s:employmentType">Full-time</span>
  <div property="s:jobLocation" typeof="s:Place"><div property="s:address" typeof="s:PostalAddress">
    <span property="s:addressLocality">Graz</span>, <span property="s:addressCountry">Austria</span>
  </div></div>
  <div property="s:baseSalary" typeof="s:MonetaryAmount">
    <meta property="s:currency" content="EUR">
    <div property="s:value" typeof="s:QuantitativeValue">
      <meta property="s:minValue" content="40000"><meta property="s:maxValue" content="50000">
      <meta property="s:unitText" content="YEAR"></div></div>
  <div property="s:description">Light the set.</div>
</div></body>"""


def postings(body: str) -> list[Posting]:
    return list(job_postings(f"<html>{body}</html>", HERE, date(2026, 1, 8)))


@pytest.mark.parametrize("page", [MICRODATA, RDFA])
def test_what_a_page_marks_up_is_read(page: str) -> None:
    (posting,) = postings(page)

    assert (posting.title, posting.url) == ("Gaffer & Grip", "https://lantern.example/jobs/7")
    assert posting.locations == ("Graz, Austria",)
    assert posting.posted_on == date(2026, 1, 2)
    assert posting.employment_type == "full_time"
    assert posting.salary == Salary(40000, 50000, "EUR", "year")
    assert posting.description
    assert posting.description.startswith("Light the set.")


def test_each_of_several_marked_postings_is_read() -> None:
    item = '<li itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title">{}</b></li>'

    titles = [posting.title for posting in postings(item.format("Grip") + item.format("Gaffer"))]

    assert titles == ["Grip", "Gaffer"]


@pytest.mark.parametrize(
    "page",
    [
        # Another vocabulary's word, and a word of none.
        '<div vocab="https://own.example/" typeof="JobPosting"><b property="title">Grip</b>'
        '<i property="datePosted">2026-01-02</i></div>',
        '<div itemscope itemtype="https://schema.org/JobPosting"></div>',
        # Alone, and nothing tells it from an invitation.
        '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Grip</b></div>',
    ],
)
def test_marks_that_say_too_little_are_no_posting(page: str) -> None:
    assert postings(page) == []


@pytest.mark.parametrize(
    "inside",
    ["<p itemprop='title'>Grip</p>" * 400, "<div>" * 150 + "Grip", "<p>" + "lamp " * 60_000],
)
def test_what_no_person_wrote_is_not_read(inside: str) -> None:
    item = """<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Gaffer</b>
    <meta itemprop="datePosted" content="2026-01-02">{}</div>"""

    assert len(postings(item.format("<p>lamps</p>"))) == 1
    assert postings(item.format(inside)) == []


def test_a_page_cannot_make_the_reading_ask_the_network() -> None:
    with served() as site:
        here = site.address
        page = f"""<html vocab="{here}/v" prefix="x: {here}/x#"><head profile="{here}/p">
        <base href="{here}/b"></head><body prefix="s: https://schema.org/" vocab="{here}/w">
        <div typeof="s:JobPosting" resource="{here}/r"><p property="s:title">Grip</p>
        <a property="s:url" href="/jobs/1">1</a><a rel="rdfa:copy" href="{here}/c">2</a></div>"""

        (posting,) = job_postings(page, f"{here}/careers", date(2026, 1, 8))

    assert posting.title == "Grip"
    assert site.requests == []
