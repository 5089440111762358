"""SmartRecruiters: a paged list without texts, and one more call for each of them."""

from __future__ import annotations

from referrals.demo.company.postings import COUNTRIES, DemoPosting, split_place
from referrals.demo.company.shown import Answer, Answers, Json, Query, Shown, page_of

MOST = 100
"""More are silently not given."""


def answers(shown: Shown) -> Answers:
    rows = [_row(shown, posting) for posting in shown.postings]

    def page(query: Query) -> Answer:
        asked = {"offset": int(query.get("offset", 0)), "limit": int(query.get("limit", MOST))}
        content = page_of(rows, query, "offset", MOST)
        return shown.answer(asked | {"totalFound": len(rows), "content": content})

    root = f"/v1/companies/{shown.company.board}/postings"
    details = {f"{root}/{p.id}": shown.answer(_detail(shown, p)) for p in shown.postings}
    return {root: page, **details}


def _row(shown: Shown, posting: DemoPosting) -> Json:
    company = shown.company
    city, country = split_place(posting.places[0])
    return {
        "id": posting.id,
        "name": posting.title,
        "refNumber": f"REF{posting.id[-5:]}V",
        "company": {"identifier": company.board, "name": company.name},
        "releasedDate": f"{shown.posted(posting):%Y-%m-%dT%H:%M:%S.000Z}",
        "location": {
            "city": city,
            "country": COUNTRIES[country].lower(),
            "remote": posting.workplace == "remote",
            "hybrid": posting.workplace == "hybrid",
            "fullLocation": posting.places[0],
        },
        "department": {"id": "1", "label": posting.department},
        "function": {},
        "typeOfEmployment": {"id": "permanent", "label": "Full-time"},
        # An address of the interface, not a page.
        "ref": f"{shown.base}/v1/companies/{company.board}/postings/{posting.id}",
        "language": {"code": "en", "label": "English", "labelNative": "English (US)"},
    }


def _detail(shown: Shown, posting: DemoPosting) -> Json:
    page = f"{shown.address(posting)}-{posting.slug}"
    tasks, *profile = posting.sections
    texts = {
        "companyDescription": ("Company Description", f"<p>{shown.company.about}</p>"),
        "jobDescription": ("Job Description", posting.intro_html + tasks.html),
        "qualifications": ("Qualifications", "".join(section.html for section in profile)),
        "additionalInformation": ("Additional Information", shown.company.offer_html),
    }
    sections = {key: {"title": title, "text": text} for key, (title, text) in texts.items()}
    addresses = {"postingUrl": page, "applyUrl": f"{page}?oga=true"}
    return _row(shown, posting) | addresses | {"jobAd": {"sections": sections}, "active": True}
