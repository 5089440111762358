"""Lever: a bare list, paged by skip and limit; the lists of a text stand apart from it."""

from __future__ import annotations

from referrals.demo.company.postings import COUNTRIES, DemoPosting, split_place
from referrals.demo.company.shown import Answer, Answers, Json, Query, Shown, page_of

COMMITMENTS = {"full_time": "Full-time", "part_time": "Part-time", "internship": "Intern"}
INTERVALS = {
    "year": "per-year-salary", "month": "per-month-salary", "hour": "per-hour-wage",
}  # fmt: skip


def answers(shown: Shown) -> Answers:
    jobs = [_job(shown, posting) for posting in shown.postings]

    def page(query: Query) -> Answer:
        return shown.answer(page_of(jobs, query, "skip", 100))

    return {f"/v0/postings/{shown.company.board}": page}


def _job(shown: Shown, posting: DemoPosting) -> Json:
    company = shown.company
    job: Json = {
        "additional": f"<div>{company.about}</div>{company.offer_html}",
        "additionalPlain": company.about,
        "categories": {
            "commitment": COMMITMENTS[posting.employment],
            "department": posting.department,
            "location": posting.places[0],
            "team": posting.team or posting.department,
            "allLocations": list(posting.places),
        },
        # Lever counts in milliseconds.
        "createdAt": int(shown.posted(posting).timestamp() * 1000),
        "description": posting.intro_html,
        "descriptionPlain": "\n\n".join(posting.paragraphs),
        "id": posting.id,
        "lists": [{"text": s.heading, "content": s.items_html} for s in posting.sections],
        "text": posting.title,
        "country": COUNTRIES[split_place(posting.places[0])[1]],
        "workplaceType": posting.workplace,
        "hostedUrl": shown.address(posting),
        "applyUrl": f"{shown.address(posting)}/apply",
    }
    return job | ({"salaryRange": _salary(posting)} if posting.salary else {})


def _salary(posting: DemoPosting) -> Json:
    low, high = posting.salary or (None, None)
    interval = INTERVALS[posting.period]
    return {"min": low, "max": high, "currency": posting.currency, "interval": interval}
