"""V of the score: what a word from this person is worth for this posting, and who gets the bonus.

V = √(vouch · reach): who can vouch for the user, and who can reach the one who decides
(RELATIONSHIPS.md, "Score").
"""

from __future__ import annotations

from datetime import date, timedelta

from referrals.domain.network.whereabouts import Insider
from referrals.knowledge.titles.job_function import function_of, leads, recruits
from referrals.model.advice import Place
from referrals.model.people import TieKind
from referrals.model.postings import Posting

VOUCH: dict[TieKind, float] = {
    "manager": 1.0, "teammate": 0.9, "colleague": 0.75, "mentor": 0.75, "mentee": 0.45,
    "alumni": 0.45, "friend": 0.45, "family": 0.35, "online": 0.2, "recruiter": 0.2,
}  # fmt: skip
HIRES, SAME_TEAM, RECRUITS, SAME_FUNCTION, INSIDE = 1.0, 0.9, 0.85, 0.75, 0.55
WORKED_TOGETHER: tuple[TieKind, ...] = ("manager", "teammate", "colleague")
NEWCOMER = timedelta(days=90)


def reach(insider: Insider, posting: Posting) -> float:
    """Who can reach the one who decides: from the hiring manager (1) to anyone inside (.55)."""
    job, contact = insider.employment, insider.contact
    if posting.hiring_manager == contact.id:
        return HIRES
    if _same_team(insider, posting):
        # Somebody who leads the very team that hires is, as far as can be told, the one who hires.
        return HIRES if leads(job.title) else SAME_TEAM
    if posting.recruiter == contact.id:
        return RECRUITS
    function = function_of(job.title or "")
    same = function not in (None, "people") and function == function_of(posting.title)
    return SAME_FUNCTION if same else INSIDE


def _same_team(insider: Insider, posting: Posting) -> bool:
    team = insider.employment.team
    if not team:
        return False
    return team.casefold() in {
        name.casefold() for name in (posting.team, posting.department) if name
    }


def newcomer(insider: Insider, today: date) -> bool:
    """There for less than 90 days."""
    start = insider.employment.start
    return insider.employment.current and start is not None and today - start < NEWCOMER


def place(insider: Insider, posting: Posting) -> Place:
    """What they have to do with *posting*: it decides what they are asked."""
    if reach(insider, posting) == HIRES:
        return "hires"
    if posting.recruiter == insider.contact.id or recruits(insider.employment.title):
        return "recruits"
    return "inside"


MANAGED, WORKED, KNOWN, ONLINE = range(4)
WHY_BEFORE = {
    MANAGED: "managed you and hires for this, which comes before every other tie",
    WORKED: "worked with you and is in the same field, which comes before a friend elsewhere",
    KNOWN: "knows you beyond the screen, which comes before who is known online only",
}
"""Why somebody comes before others whose score would be higher."""


def standing_class(insider: Insider, bond: TieKind, posting: Posting) -> int:
    """The order that no tie, kind or silence turns round: a former manager who hires, who worked
    with the user and is of the same field, everybody else whom one knows, and last who is known
    online only (RELATIONSHIPS.md, statements 3 and 4)."""
    reached = reach(insider, posting)
    if bond == "manager" and reached == HIRES:
        return MANAGED
    if bond in WORKED_TOGETHER and reached >= SAME_FUNCTION and reached != RECRUITS:
        return WORKED
    return ONLINE if bond in ("online", "recruiter") and reached != HIRES else KNOWN


def bonus_eligible(insider: Insider, posting: Posting) -> bool:
    """Hiring managers and recruiters usually get no bonus for a referral; former staff none."""
    return insider.employment.current and place(insider, posting) == "inside"


def where_they_stand(insider: Insider, posting: Posting) -> str:
    """Where they stand, in words: "Ana works at GitLab as Data Engineer, in the same field …"."""
    job, contact = insider.employment, insider.contact
    role = f"as {job.title}" if job.title else "(their title is not known)"
    by = "" if insider.match.evidence == "same name" else f"; matched {insider.match.evidence}"
    if not job.current:
        left = f" until {job.end.year}" if job.end else ""
        return f"{contact.name} worked at {posting.company}{left} {role}{by}"
    where = {
        HIRES: " and hires for this role or leads its team",
        SAME_TEAM: ", in the team that is hiring",
        RECRUITS: " and recruits for this role",
        SAME_FUNCTION: ", in the same field as this role",
    }.get(reach(insider, posting), "")
    return f"{contact.name} works at {posting.company} {role}{where}{by}"
