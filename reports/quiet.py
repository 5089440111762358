"""Words for mornings without an ask: why there is none, and what helps."""

from __future__ import annotations

from referrals.domain.model import Report
from reports.words import counted, listed


def all_failed(report: Report) -> bool:
    return bool(report.boards) and all(board.ending == "failed" for board in report.boards)


def fresh(report: Report) -> int:
    """How many postings are new."""
    return sum(opportunity.new for opportunity in report.opportunities)


def headline(report: Report) -> str:
    """One sentence for a morning on which nobody is to be asked and nothing is owed."""
    noted = len(report.opportunities)
    if report.scanned_at is None:
        return "Nothing has been scanned yet."
    if report.first_run:
        return f"{counted(noted, 'posting')} noted; from now on you hear of changes."
    if new := fresh(report):
        return f"{counted(new, 'new posting')}, and nobody to ask there yet."
    return f"Nothing is due today. {counted(noted, 'open posting')} for you."


def nobody_to_ask(report: Report) -> tuple[str, str]:
    """What to say in place of the first card, and the command that helps (or nothing)."""
    if report.scanned_at is None:
        return "Nothing has been scanned yet. The first scan notes what is open.", "referrals scan"
    if not report.contacts:
        said = (
            "There is nobody in your address book yet. LinkedIn lets you download your "
            "connections; bring them in, and the next report says whom to ask."
        )
        return said, "referrals contacts import Connections.csv"
    if all_failed(report):
        said = (
            "No board could be read this time, so nothing new is known. What to do is said below."
        )
        return said, "referrals companies check"
    if not report.opportunities:
        said = "No open posting suits your search today. Those that were left out, and why:"
        return said, "referrals postings --dropped"
    return _no_match(report), ""


def _no_match(report: Report) -> str:
    if any(opportunity.paths or opportunity.blocked for opportunity in report.opportunities):
        return (
            "Everyone who could help is at rest or waits for your thanks. "
            "The report says until when."
        )
    names = dict.fromkeys(name for o in report.opportunities for name in o.lookouts)
    if not names:
        return "You know nobody yet where something is open that suits you."
    return (
        "You know nobody yet where something is open that suits you. "
        f"{listed(list(names)[:3])} could keep an eye out for you."
    )
