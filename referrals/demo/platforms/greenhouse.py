"""Greenhouse: one call for all postings, texts as HTML escaped inside JSON."""

from __future__ import annotations

import html

from referrals.demo.company.postings import DemoPosting, split_place
from referrals.demo.company.shown import Answers, Json, Shown


def answers(shown: Shown) -> Answers:
    company = shown.company
    root = f"/v1/boards/{company.board}"
    jobs = [_job(shown, posting) for posting in shown.postings]
    return {
        root: shown.answer({"name": company.name, "content": html.escape(company.about)}),
        f"{root}/jobs": shown.answer({"jobs": jobs, "meta": {"total": len(jobs)}}),
    }


def _job(shown: Shown, posting: DemoPosting) -> Json:
    when = shown.posted(posting).isoformat()
    workplace = posting.workplace and posting.workplace.title()
    return {
        "absolute_url": shown.address(posting),
        "internal_job_id": int(posting.id) + 900_000,
        "location": {"name": " or ".join(posting.places)},
        "metadata": [
            {"id": 77, "name": "Workplace Type", "value": workplace, "value_type": "single_select"}
        ],
        "id": int(posting.id),
        "updated_at": when,
        "requisition_id": f"R-{posting.id[-4:]}",
        "title": posting.title,
        "company_name": shown.company.name,
        "first_published": when,
        "language": "en",
        "application_deadline": None,
        "content": _content(shown, posting),
        "departments": [{"id": 5, "name": posting.department, "child_ids": [], "parent_id": None}],
        "offices": [
            {"id": number, "name": split_place(place)[0], "location": place, "parent_id": None}
            for number, place in enumerate(posting.places, start=1)
        ],
    }


def _content(shown: Shown, posting: DemoPosting) -> str:
    """With the escaped non-breaking blanks that editors leave behind."""
    intro = f'<div class="content-intro"><p>{shown.company.about}</p></div><p>&nbsp;</p>'
    return html.escape(intro + posting.html + shown.company.offer_html)
