"""Do two addresses belong to one company's site? "jobs.acme.co.uk" and "www.acme.co.uk" do."""

from __future__ import annotations

import re

from scrapers.parse.web_address import NONE, split

# Under which a country lets companies register: "co.uk", "com.br".
SECOND_LEVEL = re.compile(r"(?:co|com|org|net|ac|gov|edu|or|ne)\.[a-z]{2}$")


def same_site(one: str, other: str) -> bool:
    return registered(one) == registered(other)


def registered(url: str) -> str:
    """The name that the site of *url* is registered under; an IP address with its port. The
    address itself where it is none: that is nobody's site."""
    address = split(url)
    if address == NONE:
        return url
    host = (address.hostname or "").removesuffix(".")
    if re.fullmatch(r"[\d.]+|.*:.*|[^.]*", host):
        return address.netloc
    return ".".join(host.split(".")[-3 if SECOND_LEVEL.search(host) else -2 :])
