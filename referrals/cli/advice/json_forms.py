"""Advice as JSON: the shape of `suggest --json` (DESIGN.md, section 4)."""

from __future__ import annotations

from referrals.model.advice import Blocked, Opportunity, Path


def form(opportunity: Opportunity) -> dict[str, object]:
    posting = opportunity.posting
    return {
        "posting": {
            "id": posting.id,
            "company": posting.company,
            "title": posting.title,
            "url": posting.url,
            "new": opportunity.new,
        },
        "paths": [_path(path) for path in opportunity.paths],
        "blocked": [_blocked(blocked) for blocked in opportunity.blocked],
        "lookouts": opportunity.lookouts,
    }


def _path(path: Path) -> dict[str, object]:
    return {
        "code": path.code,
        "route": path.route,
        "contact": path.contact.name,
        "contact_id": path.contact.id,
        "via": path.via.name if path.via else None,
        "via_id": path.via.id if path.via else None,
        "action": path.action,
        "score": path.score,
        "parts": path.parts,
        "why": path.why,
        "warnings": path.warnings,
        "bundle": path.bundle,
    }


def _blocked(blocked: Blocked) -> dict[str, object]:
    return {
        "contact": blocked.contact.name,
        "contact_id": blocked.contact.id,
        "reason": blocked.reason,
        "until": blocked.until,
        "text": blocked.text,
    }
