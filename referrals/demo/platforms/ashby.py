"""Ashby: one call; pay in tiers of components, and postings that are not to be shown."""

from __future__ import annotations

from referrals.demo.company.postings import DemoPosting, split_place
from referrals.demo.company.shown import Answers, Json, Shown

EMPLOYMENT = {"full_time": "FullTime", "temporary": "Temporary"}


def answers(shown: Shown) -> Answers:
    jobs = [_job(shown, posting) for posting in shown.postings]
    board = f"/posting-api/job-board/{shown.company.board}"
    return {board: shown.answer({"jobs": jobs, "apiVersion": "1"})}


def _job(shown: Shown, posting: DemoPosting) -> Json:
    company, (first, *others) = shown.company, posting.places
    return {
        "id": posting.id,
        "title": posting.title,
        "department": posting.department,
        "team": posting.team,
        "employmentType": EMPLOYMENT[posting.employment],
        "location": first,
        "shouldDisplayCompensationOnJobPostings": posting.salary is not None,
        "secondaryLocations": [{"location": o, "address": _address(o)} for o in others],
        "publishedAt": shown.posted(posting).isoformat(timespec="milliseconds"),
        "isListed": posting.listed,
        # Hybrid postings say true as well: the workplace type is the one to believe.
        "isRemote": True,
        "workplaceType": posting.workplace and posting.workplace.title(),
        "address": _address(first),
        "jobUrl": shown.address(posting),
        "applyUrl": f"{shown.address(posting)}/application",
        "descriptionHtml": f"{posting.html}<p>{company.about}</p>{company.offer_html}",
        "descriptionPlain": posting.text.strip(),
        "compensation": _compensation(posting),
    }


def _address(place: str) -> Json | None:
    city, country = split_place(place)
    if city == "Remote":
        return None
    return {"postalAddress": {"addressCountry": country, "addressLocality": city}}


def _compensation(posting: DemoPosting) -> Json:
    if posting.salary is None:
        return {"compensationTierSummary": None, "compensationTiers": [], "summaryComponents": []}
    low, high = posting.salary
    pay = _component(posting, "Salary", f"1 {posting.period.upper()}", low, high)
    equity = _component(posting, "EquityPercentage", "NONE", None, None)
    return {
        "compensationTierSummary": f"{posting.currency} {low:,} – {high:,} • Offers Equity",
        "compensationTiers": [
            {"id": f"{posting.id}-1", "title": None, "components": [equity, pay]}
        ],
        "summaryComponents": [equity, pay],
    }


def _component(
    posting: DemoPosting, kind: str, interval: str, low: int | None, high: int | None
) -> Json:
    return {
        "id": f"{posting.id}-{kind}",
        "compensationType": kind,
        "interval": interval,
        "currencyCode": posting.currency if low else None,
        "minValue": low,
        "maxValue": high,
    }
