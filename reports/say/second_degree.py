"""Where the user can look for somebody who knows somebody: LinkedIn's own search of people.

It is a link for the user to open, signed in as themselves; the program opens and reads nothing.
"""

from __future__ import annotations

from urllib.parse import urlencode

PEOPLE = "https://www.linkedin.com/search/results/people/"
SECOND = '["S"]'
"""LinkedIn's word for the connections of one's connections."""


def second_degree(company: str) -> str:
    """The search for people whose profile names *company*, of the user's second degree."""
    return f"{PEOPLE}?{urlencode({'keywords': company, 'network': SECOND})}"
