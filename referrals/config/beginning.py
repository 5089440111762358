"""The first config.toml: the commented one, with what the user said put in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import tomlkit

from referrals.config.values import bare_address

EMPLOYER = re.compile(r"(?P<name>.*?\w.*?)[,\s]+(?:(?P<start>\d{4})\s*[-–]\s*)?(?P<end>\d{4})")


@dataclass
class Beginning:
    """What the user said; what is empty stays as it stands in the commented file."""

    name: str = ""
    email: str = ""
    current_employer: str = ""
    employers: list[dict[str, str | int]] = field(default_factory=list)
    titles: list[str] | None = None
    locations: list[str] | None = None
    allow_private_addresses: bool = False

    def written_into(self, template: str) -> str:
        """The text of config.toml."""
        document = tomlkit.parse(template)
        me, search, scan = (document[name] for name in ("me", "search", "scan"))
        me_said = {
            "name": self.name,
            "email": self.email,
            "current_employer": self.current_employer,
        }
        for key, value in me_said.items():
            if value:
                me[key] = value
        if self.employers:
            me["employers"] = self._past_jobs()
        if self.titles is not None:
            search["titles"] = self.titles
            search["not_titles"] = []
        if self.locations:
            search["locations"] = self.locations
        if self.allow_private_addresses:
            scan["allow_private_addresses"] = True
        return tomlkit.dumps(document)

    def _past_jobs(self) -> tomlkit.items.Array:
        jobs = tomlkit.array()
        for employer in self.employers:
            table = tomlkit.inline_table()
            table.update(employer)
            jobs.append(table)
        return jobs


def name(answer: str) -> str:
    """Raises ValueError."""
    if not any(char.isalpha() for char in answer):
        raise ValueError("your drafts are signed with it: write your name")
    return answer


def email(answer: str) -> str:
    """Raises ValueError; nothing is an answer."""
    return bare_address(answer) if answer else ""


def past_job(answer: str) -> dict[str, str | int]:
    """ "Globex 2017-2021", "Globex 2021". Raises ValueError: without its end it were a present one,
    and a gate."""
    match = EMPLOYER.fullmatch(answer)
    if not match:
        raise ValueError(f"'{answer}': write it with its years, like Globex 2017-2021")
    years = {"from": int(match["start"] or match["end"]), "to": int(match["end"])}
    if not 1900 <= years["from"] <= years["to"] <= 2200:
        raise ValueError(f"'{answer}': the years lead backwards, or are none")
    if not match["start"]:
        del years["from"]
    return {"name": match["name"].strip(" ,"), **years}
