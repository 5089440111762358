"""Remote, hybrid or on site, from a title and a text."""

from __future__ import annotations

import pytest

from referrals.knowledge.places.workplace import says_remote


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
