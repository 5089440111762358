"""The link to LinkedIn's own search, for the user to open."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from reports.say.second_degree import second_degree


@pytest.mark.parametrize("company", ["Acme", "Lindqvist & Amsel", "Ünïcode GmbH?x=1#y", "株式会社"])
def test_the_search_is_for_this_company_among_connections_of_connections(company: str) -> None:
    address = urlsplit(second_degree(company))

    assert (address.scheme, address.hostname) == ("https", "www.linkedin.com")
    assert address.path == "/search/results/people/"
    assert parse_qs(address.query) == {"keywords": [company], "network": ['["S"]']}
