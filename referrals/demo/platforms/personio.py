"""Personio: an XML feed at the company's own host; it says neither pay nor address."""

from __future__ import annotations

from html import escape

from referrals.demo.company.postings import DemoPosting
from referrals.demo.company.shown import Answers, Shown

SCHEDULES = {"part_time": "part-time"}
EMPLOYMENT = {"temporary": "trainee"}


def answers(shown: Shown) -> Answers:
    positions = "".join(_position(shown, posting) for posting in shown.postings)
    feed = f'<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>\n{positions}</workzag-jobs>\n'
    return {"/xml": shown.answer(feed, "text/xml; charset=UTF-8")}


def _position(shown: Shown, posting: DemoPosting) -> str:
    first, *others = posting.places
    offices = "".join(f"<office>{escape(office)}</office>" for office in others)
    return f"""<position>
  <id>{posting.id}</id>
  <subcompany>{escape(shown.company.name)} GmbH</subcompany>
  <office>{escape(first)}</office>
  {f"<additionalOffices>{offices}</additionalOffices>" if others else ""}
  <department>{escape(posting.department)}</department>
  <name>{escape(posting.title)}</name>
  <jobDescriptions>
{_descriptions(shown, posting)}  </jobDescriptions>
  <employmentType>{EMPLOYMENT.get(posting.employment, "permanent")}</employmentType>
  <schedule>{SCHEDULES.get(posting.employment, "full-time")}</schedule>
  <createdAt>{shown.posted(posting).isoformat()}</createdAt>
</position>
"""


def _descriptions(shown: Shown, posting: DemoPosting) -> str:
    texts = [("Über uns", f"<p>{shown.company.about}</p>"), ("Die Stelle", posting.intro_html)]
    texts += [(section.heading, f"<ul>{section.items_html}</ul>") for section in posting.sections]
    return "".join(
        f"    <jobDescription><name>{escape(name)}</name>"
        f"<value><![CDATA[{text}]]></value></jobDescription>\n"
        for name, text in texts
    )
