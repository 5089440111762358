"""Advice as JSON: the shapes of `suggest --json` and `today --json` (DESIGN.md, section 4)."""

from __future__ import annotations

from referrals.domain.advice.paths.strength import shown
from referrals.model.advice import Blocked, Duty, NextAsk, Opportunity, Path, Report, Tip
from referrals.model.letters import Reply
from referrals.model.postings import BoardHealth


def form(opportunity: Opportunity) -> dict[str, object]:
    return {
        "posting": _about(opportunity),
        "paths": [path_form(path) for path in opportunity.paths],
        "blocked": [blocked_form(blocked) for blocked in opportunity.blocked],
        "lookouts": opportunity.lookouts,
    }


def _about(opportunity: Opportunity) -> dict[str, object]:
    posting = opportunity.posting
    return {
        "id": posting.id,
        "company": posting.company,
        "title": posting.title,
        "url": posting.url,
        "new": opportunity.new,
    }


def morning(report: Report) -> dict[str, object]:
    """What `today` tells, for programs; `replies` only where a letter makes a question."""
    asked = {"replies": list(map(_reply, report.replies))} if report.replies else {}
    return {
        "today": report.today,
        "asks": list(map(_ask, report.asks)),
        "duties": list(map(duty_form, report.duties)),
        "tips": list(map(tip_form, report.tips)),
        "movers": report.events,
        "boards": [_board(board) for board in report.boards if board.message],
        **asked,
    }


def _ask(ask: NextAsk) -> dict[str, object]:
    """A path with the posting that it is about: outside of `suggest` it stands alone."""
    return path_form(ask.path) | {"posting": _about(ask.opportunity)}


def duty_form(duty: Duty) -> dict[str, object]:
    return {
        "code": duty.code,
        "kind": duty.kind,
        "contact": duty.contact.name,
        "contact_id": duty.contact.id,
        "text": duty.text,
        "due_on": duty.due,
    }


def _reply(reply: Reply) -> dict[str, object]:
    return {
        "ask": reply.ask.id,
        "contact": reply.contact.name,
        "contact_id": reply.contact.id,
        "company": reply.ask.company,
        "on": reply.on,
    }


def tip_form(tip: Tip) -> dict[str, object]:
    return {
        "code": tip.code,
        "contact": tip.contact.name,
        "contact_id": tip.contact.id,
        "posting": tip.posting.id,
        "text": tip.text,
    }


def _board(board: BoardHealth) -> dict[str, object]:
    return {
        "company": board.company,
        "platform": board.platform,
        "board": board.board,
        "state": board.state,
        "message": board.message,
    }


def path_form(path: Path) -> dict[str, object]:
    return {
        "code": path.code,
        "route": path.route,
        "contact": path.contact.name,
        "contact_id": path.contact.id,
        "via": path.via.name if path.via else None,
        "via_id": path.via.id if path.via else None,
        "action": path.action,
        "score": shown(path.score),
        "parts": path.parts,
        "why": path.why,
        "warnings": path.warnings,
        "bundle": path.bundle,
    }


def blocked_form(blocked: Blocked) -> dict[str, object]:
    return {
        "contact": blocked.contact.name,
        "contact_id": blocked.contact.id,
        "reason": blocked.reason,
        "until": blocked.until,
        "text": blocked.text,
    }
