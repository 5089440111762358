"""What the book and its advice hold → the shapes that an assistant is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from math import ceil
from typing import Any, TypeVar

from referrals.cli.advice.json_forms import path_form
from referrals.cli.advice.lines import what
from referrals.cli.contacts.card import form as contact_form
from referrals.domain.duties.duty_words import duty_headline
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, DutyKind, Opportunity, Path, Tip
from referrals.model.people import Contact
from referrals.model.postings import BoardHealth, Posting

SIZE = 50
"""Entries on a page."""
OF_THE_LEDGER = ("one_sided",)
"""Cautions that count who helped whom."""
COUNTED: tuple[DutyKind, ...] = ("give_back", "thank")
"""Duties that tell who helped whom."""
Item = TypeVar("Item")


def paged(found: Sequence[Item], page: int) -> tuple[dict[str, Any], Sequence[Item]]:
    """The page's place among all, and what is on it."""
    pages = max(1, ceil(len(found) / SIZE))
    following = page + 1 if page < pages else None
    place = {"page": page, "pages": pages, "total": len(found), "next_page": following}
    return place, found[(page - 1) * SIZE : page * SIZE]


def posting_line(posting: Posting) -> dict[str, Any]:
    return {
        "id": posting.id,
        "company": posting.company,
        "status": "closed" if posting.closed_on else "open",
        "workplace": posting.workplace,
        "employment_type": posting.employment_type,
        "seniority": posting.seniority,
        "salary": asdict(posting.salary) if posting.salary else None,
        "first_seen": posting.first_seen,
        "closed_on": posting.closed_on,
        "suits_the_search": posting.kept,
        "untrusted_text": {
            "title": posting.title,
            "url": posting.url,
            "locations": posting.locations,
            "department": posting.department,
            "why_it_suits_or_not": posting.reason,
        },
    }


def path_line(opportunity: Opportunity, path: Path, private: bool) -> dict[str, Any]:
    posting, whole = opportunity.posting, path_form(path)
    warnings = [w.text for w in path.warnings if private or w.code not in OF_THE_LEDGER]
    line = {name: whole[name] for name in ("code", "route", "contact", "contact_id")}
    line |= {name: whole[name] for name in ("via", "via_id", "action", "score")}
    line |= {
        "first_step": what(path),
        "posting_id": posting.id,
        "company": posting.company,
        "new": opportunity.new,
        "untrusted_text": {
            "title": posting.title, "url": posting.url, "why": path.why, "warnings": warnings,
        },
    }  # fmt: skip
    return line | ({"parts": path.parts} if private else {})


def suggestion(opportunity: Opportunity, private: bool) -> dict[str, Any]:
    posting = opportunity.posting
    return {
        "posting_id": posting.id,
        "company": posting.company,
        "new": opportunity.new,
        "paths": [path_line(opportunity, path, private) for path in opportunity.paths],
        "not_now": [
            {
                "contact": blocked.contact.name,
                "contact_id": blocked.contact.id,
                "reason": blocked.reason,
                "until": blocked.until,
                "untrusted_text": {"text": blocked.text},
            }
            for blocked in opportunity.blocked
        ],
        "could_keep_an_eye_out": opportunity.lookouts,
        "untrusted_text": {"title": posting.title, "url": posting.url},
    }


def duty_line(duty: Duty, private: bool) -> dict[str, Any]:
    quiet = duty.kind in COUNTED and not private
    text = duty_headline(duty, duty.contact.name) if quiet else duty.text
    return {
        "code": duty.code,
        "kind": duty.kind,
        "contact": duty.contact.name,
        "contact_id": duty.contact.id,
        "due_on": duty.due,
        "untrusted_text": {"text": text},
    }


def person(contact: Contact, company: str, network: Network, private: bool) -> dict[str, Any]:
    """One of those at *company*, and whether they may be asked for a referral today."""
    whole, wall = contact_form(contact, network), network.gate(contact, company, "referral")
    told = {name: whole[name] for name in ("tie_class", "kinds", "last_contact")}
    told |= {
        "contact": contact.name,
        "contact_id": contact.id,
        "jobs": whole["employments"],
        "may_be_asked_now": wall is None,
        "not_before": wall.until if wall else None,
        "untrusted_text": {"why_not": wall.text if wall else None},
    }
    if private:
        ledger = network.ledger(contact)
        told |= {name: getattr(contact, name) for name in ("emails", "phone", "url", "note")}
        told |= {"helped_you": ledger.received, "you_helped": ledger.given}
    return told


def tip_line(tip: Tip) -> dict[str, Any]:
    return {
        "code": tip.code,
        "contact": tip.contact.name,
        "contact_id": tip.contact.id,
        "posting_id": tip.posting.id,
        "untrusted_text": {"text": tip.text},
    }


def board_line(board: BoardHealth) -> dict[str, Any]:
    return {
        "company": board.company,
        "state": board.state,
        "untrusted_text": {"message": board.message},
    }


def ask_line(form: dict[str, Any], known: Mapping[int, Posting]) -> dict[str, Any]:
    """*form* as `asks --json` has it."""
    titles = [known[key].title for key in form["postings"] if key in known]
    return form | {"posting_ids": form["postings"], "untrusted_text": {"titles": titles}}
