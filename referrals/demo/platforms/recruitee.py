"""Recruitee: one call at the company's own host; amounts of money are strings."""

from __future__ import annotations

from referrals.demo.company.postings import COUNTRIES, DemoPosting, split_place
from referrals.demo.company.shown import Answers, Json, Shown

EMPLOYMENT = {
    "full_time": "fulltime_permanent",
    "part_time": "parttime_permanent",
    "internship": "internship",
}


def answers(shown: Shown) -> Answers:
    return {"/api/offers/": shown.answer({"offers": [_offer(shown, p) for p in shown.postings]})}


def _offer(shown: Shown, posting: DemoPosting) -> Json:
    company, url = shown.company, shown.address(posting)
    when = f"{shown.posted(posting):%Y-%m-%d %H:%M:%S UTC}"
    city, country = split_place(posting.places[0])
    place = {"city": city, "country": country, "country_code": COUNTRIES[country]}
    tasks, *profile = posting.sections
    return {
        "id": int(posting.id),
        "slug": posting.slug,
        "title": posting.title,
        "status": "published",
        "department": posting.department,
        "employment_type_code": EMPLOYMENT[posting.employment],
        **place,
        "location": posting.places[0],
        "locations": [{"id": 1, "name": city, **place}],
        "remote": posting.workplace == "remote",
        "hybrid": posting.workplace == "hybrid",
        "on_site": posting.workplace == "onsite",
        "published_at": when,
        "created_at": when,
        "updated_at": when,
        "close_at": None,
        "salary": _salary(posting),
        "description": f"<p>{company.about}</p>{posting.intro_html}{tasks.html}",
        "requirements": "".join(section.html for section in profile) + company.offer_html,
        "careers_url": url,
        "careers_apply_url": f"{url}/c/new",
        "company_name": company.name,
    }


def _salary(posting: DemoPosting) -> Json:
    """Without pay, all four keys are there with nothing in them."""
    if posting.salary is None:
        return dict.fromkeys(("min", "max", "currency", "period"))
    low, high = map(str, posting.salary)
    return {"min": low, "max": high, "currency": posting.currency, "period": posting.period}
