"""Is a page about other companies' jobs? Aggregators, portals and fairs are nobody's board."""

from __future__ import annotations

import re
from collections.abc import Iterable

from referrals.knowledge.employers.names import key

TOO_MANY = 4
"""Employers of one page. A group's companies share a name, or are fewer."""
# Only forms that nothing else ends with: "Sales, SA" is a place.
LEGAL_FORM = re.compile(
    r"\w\W+(?:g?GmbH(?: & Co\.? (?:KG|OHG))?|mbH|AG|KGaA|e\. ?V\.|Inc\.?|LLC|LLP|Ltd\.?|Limited"
    r"|PLC|plc|Corp\.?|Pty|B\.V\.|N\.V\.|S\.p\.A\.|S\.r\.l\.|S\.A\.|SARL|SAS|A/S|ApS"
    r"|Oyj?|Sp\. z o\.o\.)$"
)


def of_others(employers: Iterable[str]) -> bool:
    """Whether *employers*, as a page names them beside its postings, are not one company's."""
    return len({key(name).partition(" ")[0] for name in employers} - {""}) >= TOO_MANY


def is_company(text: str) -> bool:
    """Whether *text* is a company's name, told by the legal form behind it."""
    return len(text) < 80 and LEGAL_FORM.search(text) is not None
