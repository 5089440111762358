"""Remote, hybrid or on site, from a title and a text."""

from __future__ import annotations

import pytest

from referrals.knowledge.places.read import read
from referrals.knowledge.places.workplace import says_remote
from referrals.model.postings import Posting
from referrals.texts.finish import finished


@pytest.mark.parametrize(
    ("location", "workplace"),
    [
        ("In-Office Hybrid", "hybrid"),
        ("Hybrid (2–3 days on-site)", "hybrid"),
        ("London - Hybrid (2 days/week onsite)", "hybrid"),
        ("Toulouse, 3 jours de télétravail", "hybrid"),
        ("Berlin, teilweise remote", "hybrid"),
        ("Lyon (télétravail partiel)", "hybrid"),
        ("Remote Fridays, Denver", "hybrid"),
        ("praca hybrydowa, Warszawa", "hybrid"),
        ("Worldwide", "remote"),
        ("Global", "remote"),
        ("WFH", "remote"),
        ("Télétravail", "remote"),
        ("New York_Remote", "remote"),
        ("Denver (100% onsite)", "onsite"),
        ("Paris (présentiel)", "onsite"),
        ("No remote", None),
        ("kein Homeoffice, Ulm", None),
        ("München (Homeoffice möglich)", None),
    ],
)
def test_a_location_tells_the_workplace_in_the_words_of_its_language(
    location: str, workplace: str | None
) -> None:
    assert read([location]).workplace == workplace


@pytest.mark.parametrize(
    "text",
    [
        "You may work from anywhere up to a month a year.",
        "Work from anywhere in the world for 4 weeks per year.",
        "Once a year, work from anywhere in the EU for a month.",
        "We start with a fully remote interview.",
        "Remote Fridays all summer.",
        "Enjoy up to four weeks of remote work abroad.",
        "Fully remote onboarding, then the office in Leeds.",
    ],
)
def test_a_perk_does_not_make_a_job_remote(text: str) -> None:
    assert says_remote("Engineer", text) is None


@pytest.mark.parametrize(
    ("text", "workplace", "remote"),
    [
        ("This job is 100 % on-site.", "onsite", False),
        ("You are in the office 5 days a week. No remote work.", "onsite", False),
        ("Acme does not offer remote.", None, False),
        ("This is not a remote position.", None, False),
        ("Not eligible for remote work in Colorado.", "remote", True),
        ("We bake bread.", "remote", True),
    ],
)
def test_a_plain_refusal_in_the_text_outweighs_the_location(
    text: str, workplace: str | None, remote: bool
) -> None:
    posting = Posting(
        "1", "Engineer", "https://x.example/1", locations=("Remote - US",), description=text
    )

    told = finished(posting)

    assert told.workplace == workplace
    assert [place.remote for place in told.places] == [remote]


@pytest.mark.parametrize(
    ("title", "workplace"),
    [
        ("Backend Engineer (Remote)", "remote"),
        ("Remote Psychotherapist", "remote"),
        ("Engineer - 100% remote", "remote"),
        ("Account Manager (Hybrid)", "hybrid"),
        ("Psychotherapist - On-Site Bronx", "onsite"),
        ("Remote Sensing Scientist", None),
        ("Remote Monitoring Engineer", None),
        ("Hybrid Cloud Architect", None),
        ("Engineer (Remote-Eligible)", None),
        ("Engineer (Hybrid/Remote)", None),
        ("Engineer (non-remote)", None),
    ],
)
def test_a_title_tells_the_workplace_of_the_job_and_not_of_its_subject(
    title: str, workplace: str | None
) -> None:
    assert says_remote(title, "") == workplace


@pytest.mark.parametrize(
    ("text", "workplace"),
    [
        ("This is a fully remote position.", "remote"),
        ("This role is remote but you should be based in France.", "remote"),
        ("This is a remote freelance role from June.", "remote"),
        ("Pay: 10\n- Remote\n- Leave", "remote"),
        ("Work location: Remote, US", "remote"),
        ("Trabajo 100% remoto", "remote"),
        ("hybrid: 3 days a week in the office", "hybrid"),
        ("You will spend 2-3 days per week in the office.", "hybrid"),
        ("Wir bieten 2 Tage Homeoffice pro Woche.", "hybrid"),
        ("This is a hybrid role.", "hybrid"),
        ("This position is fully on-site.", "onsite"),
        ("Satellite remote sensing, remote debugging and hybrid cloud.", None),
        ("There is no remote work.", None),
        ("Remote candidates will not be considered.", None),
        ("This is not a fully remote role.", None),
        ("You lead remote teams and our on-site events.", None),
        ("This position is fully remote. We ask for 2 days in the office.", None),
        ("We bake bread.", None),
    ],
)  # fmt: skip
def test_only_a_clear_statement_in_the_text_tells_the_workplace(
    text: str, workplace: str | None
) -> None:
    assert says_remote("Engineer", text) == workplace


def test_the_title_comes_before_the_text() -> None:
    assert says_remote("Engineer (Remote)", "This is a hybrid role.") == "remote"
