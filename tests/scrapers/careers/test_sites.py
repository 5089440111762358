"""One company's addresses belong together, and no other's to them."""

from __future__ import annotations

import pytest

from scrapers.parse.same_site import same_site


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.acme.example/a", "http://jobs.acme.example/b"),
        ("https://acme.co.uk", "https://careers.acme.co.uk/x"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8000/b"),
        ("http://localhost/a", "http://localhost/b"),
    ],
)
def test_hosts_under_one_registered_name_are_one_site(one: str, other: str) -> None:
    assert same_site(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://acme.example", "https://acne.example"),
        ("https://acme.co.uk", "https://globex.co.uk"),
        ("http://127.0.0.1:8000/a", "http://127.0.0.1:8001/a"),
        ("http://10.0.0.1/a", "http://10.1.0.1/a"),
        ("https://acme.example", "https://[half/jobs"),
    ],
)
def test_other_names_are_other_sites(one: str, other: str) -> None:
    assert not same_site(one, other)
