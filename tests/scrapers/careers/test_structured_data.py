"""JobPostings are found in a page however they are wrapped or broken, and none is made up."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from referrals.model.postings import Posting, Salary
from scrapers.careers.structured_data import job_postings

HERE = "https://lantern.example/careers"
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["@type", "address", "value", "name", "minValue", "currency"]), inner
        ),
    ),
    max_leaves=8,
)


def postings(*blocks: str) -> list[Posting]:
    page = "".join(f'<script type="application/ld+json">{block}</script>' for block in blocks)
    return list(job_postings(f"<html>{page}<body>", HERE, date(2026, 1, 8)))


def stated(**said: Any) -> Posting:
    job = {"@type": "JobPosting", "title": "Gaffer", "identifier": "7"} | said
    (posting,) = postings(json.dumps(job))
    return posting


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "JobPosting", "title": "Gaffer", "url": "/7"}',
        '[{"@type": ["Thing", "https://schema.org/JobPosting"], "name": "Gaffer", "url": "/7"}]',
        '{"@graph": [{"@type": "WebSite"}, {"@type": "JobPosting", "title": "Gaffer", "url": "/7"}]}',
        '<!-- {"@type": "JobPosting", "title": "Gaffer", "url": "/7",} -->',
        '// "quoted"\n{"@type": "JobPosting", /* , */ "title": "Gaffer", "url": "/7" } ;',
        '{"@type": "JobPosting", "title": "Ga\\u0066fer", "description": "a\x07\nb", "url": "/7"}',
        '<!-- Our posting --> {"@type": "JobPosting", "title": "Gaffer", "url": "/7"}',
        '/* of [2026] */ {"@type": "JobPosting", "title": "Gaffer", "url": "/7"}',
        '//<![CDATA[\n{"@type": "JobPosting", "title": "Gaffer", "url": "/7"}\n//]]>',
        'Posting, {draft}: {"@type": "JobPosting", "title": "Gaffer", "url": "/7"}',
        '{"mainEntity": {"itemListElement": [{"item": {"@type": "JobPosting", "title": "Gaffer", "url": "/7"}}]}}',
    ],
)
def test_a_posting_is_found_however_it_is_wrapped(block: str) -> None:
    (posting,) = postings("", "{ broken", block)

    assert (posting.title, posting.url) == ("Gaffer", "https://lantern.example/7")
    assert posting.external_id == posting.url


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "JobPosting", "title": "Join our mission"}',
        '{"@type": "JobPosting", "url": "/7"}',
        '{"@type": "JobPosting", "title": "Gaffer", "url": "/7", "validThrough": "2026-01-07"}',
        '{"@type": "Organization", "title": "Gaffer", "url": "/7"}',
        "[" * 100_000,
        '{"a":' * 60 + '{"@type": "JobPosting", "title": "Gaffer", "url": "/7"}' + "}" * 60,
        "null",
    ],
)
def test_what_is_no_open_posting_is_left_out(block: str) -> None:
    assert postings(block) == []


def test_postings_in_a_list_need_no_number_of_their_own() -> None:
    jobs = [{"@type": "JobPosting", "title": title} for title in ("Gaffer", "Grip")]

    assert [posting.title for posting in postings(json.dumps(jobs))] == ["Gaffer", "Grip"]


def test_a_companys_name_is_no_number_of_a_posting() -> None:
    posting = stated(
        identifier={"name": "x", "value": "Lantern"},
        hiringOrganization={"name": "Lantern"},
        url="/9",
    )

    assert posting.external_id == "https://lantern.example/9"


def test_an_address_that_is_no_web_page_is_not_passed_on() -> None:
    assert stated(url="javascript:alert(1)").url == HERE


@pytest.mark.parametrize(
    ("pay", "salary"),
    [
        ({"currency": "USD", "value": {"minValue": 1, "maxValue": 2, "unitText": "HOUR"}},
         Salary(1, 2, "USD", "hour")),
        ({"currency": "USD", "unitText": "MONTH", "value": "2,500"},
         Salary(2500, 2500, "USD", "month")),
        ([{"currency": "EUR", "value": {"value": 40000, "unitText": "YEAR"}}],
         Salary(40000, 40000, "EUR", "year")),
        ({"currency": "USD", "value": {"minValue": 1, "maxValue": 1000000, "unitText": "YEAR"}},
         None),
        ("100000", None),
        ({}, None),
    ],
)  # fmt: skip
def test_a_salary_is_read_in_its_forms(pay: Any, salary: Salary | None) -> None:
    assert stated(baseSalary=pay).salary == salary


def test_places_are_read_in_their_forms() -> None:
    posting = stated(
        jobLocation=[
            {"address": {"addressLocality": "Graz", "addressCountry": {"name": "Österreich"}}},
            {"address": "Vienna, AT"},
            {"name": "Linz"},
            "Wels",
            None,
        ],
        applicantLocationRequirements=[{"name": "EU"}],
        jobLocationType="telecommute",
    )

    assert posting.locations == ("Graz, Österreich", "Vienna, AT", "Linz", "Wels", "EU")
    assert posting.workplace == "remote"


@given(st.dictionaries(
    st.sampled_from(["url", "identifier", "jobLocation", "baseSalary", "datePosted", "description",
                     "employmentType", "validThrough", "jobLocationType", "hiringOrganization",
                     "applicantLocationRequirements", "occupationalCategory"]), json_values))  # fmt: skip
def test_no_form_of_a_field_breaks_the_reading(said: dict[str, Any]) -> None:
    postings(json.dumps([{"@type": "JobPosting", "title": "Gaffer"} | said]))


def test_postings_of_many_employers_are_an_aggregators() -> None:
    jobs = [
        {"@type": "JobPosting", "title": "Grip", "url": f"/{name}", "hiringOrganization": name}
        for name in ("Northwind Inc.", "Globex", "Initech", "Umbrella")
    ]

    assert postings(json.dumps(jobs)) == []
    assert len(postings(json.dumps(jobs[:3]))) == 3


def test_an_address_with_half_of_its_brackets_is_not_passed_on() -> None:
    assert stated(url="https://[half/7").url == HERE


def test_an_empty_page_states_nothing() -> None:
    assert list(job_postings("", HERE, date(2026, 1, 8))) == []
