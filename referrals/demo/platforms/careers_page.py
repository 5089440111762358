"""Pages of a company's own: its careers page, with JSON-LD where there is no platform behind it,
and the page of each posting."""

from __future__ import annotations

import json
from html import escape

from referrals.demo.company.postings import COUNTRIES, DemoPosting, split_place
from referrals.demo.company.shown import Answer, Answers, Json, Shown

PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title>{head}</head>
<body><main><h1>{title}</h1>{body}</main></body>
</html>
"""
EMPLOYMENT = {"full_time": "FULL_TIME", "contract": "CONTRACTOR"}


def answers(shown: Shown) -> Answers:
    """The careers page of a company that publishes nowhere else."""
    postings = {"@context": "https://schema.org", "@graph": [_ld(shown, p) for p in shown.postings]}
    script = json.dumps(postings, ensure_ascii=False).replace("</", "<\\/")
    head = f'<script type="application/ld+json">{script}</script>'
    return {f"/careers/{shown.company.board}": _careers(shown, head)}


def pages(shown: Shown) -> Answers:
    """What people read: a careers page, and a page for each posting that is open."""
    postings: Answers = {
        shown.path(p): _html(shown, p.title, _text(shown, p)) for p in shown.postings
    }
    return {f"/careers/{shown.company.slug}": _careers(shown, ""), **postings}


def _careers(shown: Shown, head: str) -> Answer:
    links = "".join(_link(shown, posting) for posting in shown.postings if posting.listed)
    body = f"<p>{escape(shown.company.about)}</p><ul>{links}</ul>"
    return _html(shown, f"Work at {shown.company.name}", body, head)


def _link(shown: Shown, posting: DemoPosting) -> str:
    places = escape("; ".join(posting.places))
    return f'<li><a href="{shown.address(posting)}">{escape(posting.title)}</a>, {places}</li>'


def _text(shown: Shown, posting: DemoPosting) -> str:
    places = f"<p>{escape(shown.company.name)} · {escape('; '.join(posting.places))}</p>"
    return places + posting.html + shown.company.offer_html


def _html(shown: Shown, title: str, body: str, head: str = "") -> Answer:
    text = PAGE.format(title=escape(title.strip()), head=head, body=body)
    return shown.answer(text, "text/html; charset=utf-8")


# ------------------------------------------------------------------ schema.org


def _ld(shown: Shown, posting: DemoPosting) -> Json:
    company = shown.company
    identifier = {"@type": "PropertyValue", "name": company.name, "value": posting.id}
    remote = {"jobLocationType": "TELECOMMUTE"} if posting.workplace == "remote" else {}
    return {
        "@type": "JobPosting",
        "identifier": identifier,
        "title": posting.title,
        "url": shown.address(posting),
        "description": posting.html + company.offer_html,
        "datePosted": posting.posted_on(shown.today).isoformat(),
        "employmentType": EMPLOYMENT[posting.employment],
        "hiringOrganization": {"@type": "Organization", "name": company.name},
        "occupationalCategory": posting.department,
        "jobLocation": [_place(place) for place in posting.places],
        **remote,
        **({"baseSalary": _salary(posting)} if posting.salary else {}),
    }


def _place(place: str) -> Json:
    city, country = split_place(place)
    address = {"addressLocality": city, "addressCountry": COUNTRIES[country]}
    return {"@type": "Place", "address": {"@type": "PostalAddress", **address}}


def _salary(posting: DemoPosting) -> Json:
    low, high = posting.salary or (None, None)
    value = {"minValue": low, "maxValue": high, "unitText": posting.period.upper()}
    amount = {"@type": "QuantitativeValue", **value}
    return {"@type": "MonetaryAmount", "currency": posting.currency, "value": amount}
