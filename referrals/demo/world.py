"""The demo's world as one value: Robin Doe's companies, people and past, as seen from one day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from referrals.demo.company.postings import DemoCompany, demo_companies
from referrals.demo.history import Day, history
from referrals.demo.people import connections_csv, people
from referrals.model.people import Contact

CONFIG = """\
# The demo: Robin Doe, a data engineer in Berlin, looks for the next place. Everything is invented.
[me]
name = "Robin Doe"
email = "robin@example.org"
current_employer = "Wickerby"
employers = [
    {{ name = "Wickerby", from = {wickerby}, team = "Data" }},
    {{ name = "Fennick & Lowe", from = {fennick}, to = {wickerby}, team = "Data" }},
    {{ name = "Otterbourne", from = {otterbourne}, to = {fennick}, team = "BI" }},
]

[search]
titles = ["data engineer", "analytics engineer"]
not_titles = ["intern", "manager"]
locations = ["Berlin", "remote EU"]
workplace = ["remote", "hybrid"]
min_salary = "70000 EUR/year"

[scan]
delay = 0
allow_private_addresses = true

[report]
folder = "reports"

[store]
url = "sqlite:///referrals.db"
"""


@dataclass(frozen=True)
class World:
    """Day two of the demo is *today*, day one the day before."""

    today: date
    companies: tuple[DemoCompany, ...] = field(default_factory=demo_companies)

    def date_of(self, day: int) -> date:
        return self.today - timedelta(days=2 - day)

    @property
    def people(self) -> tuple[Contact, ...]:
        """Contacts to be added one by one; nobody of them is in the export."""
        return people(self.today)

    @property
    def connections_csv(self) -> str:
        """A LinkedIn export to be imported; write it with newline=""."""
        return connections_csv(self.today)

    @property
    def history(self) -> tuple[Day, ...]:
        return history(self.today)

    def config(self, url: str) -> str:
        """The demo's config.toml, its boards on the server at *url*."""
        year = self.today.year
        head = CONFIG.format(wickerby=year - 5, fennick=year - 9, otterbourne=year - 12)
        return head + "".join(
            "\n[[companies]]\n" + "\n".join(_lines(company, url)) + "\n"
            for company in self.companies
        )


def _lines(company: DemoCompany, url: str) -> Iterator[str]:
    keys = {
        "name": company.name,
        "careers": f"{url}/careers/{company.slug}",
        "platform": company.platform,
        "board": company.board,
        "api": url,
        "aliases": list(company.aliases),
        "domains": list(company.domains),
        "referral_bonus": company.referral_bonus,
    }
    # JSON's strings and lists are TOML's, too.
    return (
        f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in keys.items() if value
    )
