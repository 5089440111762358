"""Whom to ask, by which route, and why: one path a person, its score explained.

score = 100 · W · V: will they help, and what is it worth. Source: RELATIONSHIPS.md, "Score".
Only the order matters; every part is shown to the user.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import sqrt

from referrals.domain.asks import YEAR, asked_since, gate, open_ask
from referrals.domain.favours import Ledger, outcomes, reciprocity
from referrals.domain.functions import function_of, leads, recruits
from referrals.domain.model import (
    Action,
    Blocked,
    Caution,
    Path,
    Posting,
    TieKind,
)
from referrals.domain.network import Insider, Network
from referrals.domain.ties import Tie, tie
from referrals.domain.wording import balance, spoken

VOUCH: dict[TieKind, float] = {
    "manager": 1.0, "teammate": 0.9, "colleague": 0.75, "mentor": 0.75, "mentee": 0.45,
    "alumni": 0.45, "friend": 0.45, "family": 0.35, "online": 0.2, "recruiter": 0.2,
}  # fmt: skip
FATIGUE = (1.0, 0.9, 0.7, 0.4)
NEWCOMER = timedelta(days=90)
FORMER_WORTH = 0.5
"""Advice from outside is worth less than a word from inside; it only orders advisers."""


def path_through(insider: Insider, posting: Posting, network: Network) -> Path | Blocked:
    """The way to *posting* through *insider*, or the gate that closes it."""
    contact, book = insider.contact, network.ledger(insider.contact)
    blocked = gate(
        contact,
        posting.company,
        book.asks,
        network.today,
        network.rules,
        at_current_employer=contact.id in network.colleagues,
    )
    if blocked:
        return blocked
    bond = tie(contact, network.me, network.today)
    parts = _parts(insider, posting, bond, book, network.today)
    former = not insider.employment.current
    return Path(
        route="former" if former else "direct",
        contact=contact,
        action="advice" if former else _action(book, bond, posting),
        score=_score(parts, insider, network.today),
        parts=parts,
        why=tuple(_why(insider, posting, bond)),
        warnings=tuple(_cautions(insider, posting, bond, book, network)),
    )


# ------------------------------------------------------------------ the score


def _parts(
    insider: Insider, posting: Posting, bond: Tie, book: Ledger, today: date
) -> dict[str, float]:
    asked = len(asked_since(book.asks, today - YEAR))
    yes, no = outcomes(book)
    return {
        "tie": round(bond.strength, 3),
        "vouch": VOUCH[bond.kind],
        "reach": reach(insider, posting),
        "reciprocity": round(reciprocity(book), 3),
        "fatigue": FATIGUE[min(asked, 3)],
        "past": round(2 * (2 + yes) / (4 + yes + no), 3),
    }


def _score(parts: dict[str, float], insider: Insider, today: date) -> float:
    will = parts["tie"] * parts["reciprocity"] * parts["fatigue"] * parts["past"]
    worth = sqrt(parts["vouch"] * parts["reach"])
    if _newcomer(insider, today):
        worth *= 0.85
    if not insider.employment.current:
        worth *= FORMER_WORTH
    return round(100 * will * worth, 1)


def reach(insider: Insider, posting: Posting) -> float:
    """Who can reach the one who decides: from the hiring manager (1) to anyone inside (.55)."""
    job, contact = insider.employment, insider.contact
    if posting.hiring_manager == contact.id:
        return 1.0
    if _same_team(insider, posting):
        # Somebody who leads the very team that hires is, as far as can be told, the one who hires.
        return 1.0 if leads(job.title) else 0.9
    if posting.recruiter == contact.id:
        return 0.85
    same_function = function_of(job.title or "") not in (None, "people") and function_of(
        job.title or ""
    ) == function_of(posting.title)
    return 0.75 if same_function else 0.55


def _same_team(insider: Insider, posting: Posting) -> bool:
    team = insider.employment.team
    teams = {name.casefold() for name in (posting.team, posting.department) if name}
    return bool(team) and (team or "").casefold() in teams


def _newcomer(insider: Insider, today: date) -> bool:
    start = insider.employment.start
    return insider.employment.current and start is not None and today - start < NEWCOMER


# ------------------------------------------------------------------ what to do, and why


def _action(book: Ledger, bond: Tie, posting: Posting) -> Action:
    """What comes first with this person; thanks come before the next request."""
    if book.untold or book.unthanked_since:
        return "thank_first"
    if open_ask(book.asks, posting.company):
        return "mention_in_open_ask"
    if bond.tie_class == "dormant":
        return "reconnect_first"
    return "give_first" if book.one_sided else "ask"


def _why(insider: Insider, posting: Posting, bond: Tie) -> list[str]:
    return [*bond.evidence, _place(insider, posting)]


def _place(insider: Insider, posting: Posting) -> str:
    job, contact = insider.employment, insider.contact
    role = f"as {job.title}" if job.title else "(their title is not known)"
    by = "" if insider.match.evidence == "same name" else f"; matched {insider.match.evidence}"
    if not job.current:
        left = f" until {job.end.year}" if job.end else ""
        return f"{contact.name} worked at {posting.company}{left} {role}{by}"
    where = {
        1.0: f" and hires for this role or leads its team{by}",
        0.9: f", in the team that is hiring{by}",
        0.85: f" and recruits for this role{by}",
        0.75: f", in the same field as this role{by}",
    }.get(reach(insider, posting), by)
    return f"{contact.name} works at {posting.company} {role}{where}"


def _cautions(
    insider: Insider, posting: Posting, bond: Tie, book: Ledger, network: Network
) -> list[Caution]:
    """The counter-evidence that stands beside the reasons."""
    contact, found = insider.contact, list[Caution]()

    def caution(code: str, text: str) -> None:
        found.append(Caution(code, text))

    if book.untold or book.unthanked_since:
        caution("thanks_owed", f"You still owe {contact.name} thanks, or the news of how it ended")
    if bond.tie_class == "dormant":
        caution("dormant", "You have not been in touch for years: say hello before you ask")
    if book.one_sided:
        caution("one_sided", balance(contact.name, book.received, book.given))
    if _newcomer(insider, network.today):
        caution("newcomer", f"Has been at {posting.company} for less than 90 days")
    if insider.employment.current:
        found += _credit(insider, posting, network)
    return found


def _credit(insider: Insider, posting: Posting, network: Network) -> list[Caution]:
    """Whether a referral would count, and for whom."""
    if posting.applied_on:
        on = spoken(posting.applied_on)
        text = f"You applied on {on}: a referral may not count; ask for a word instead"
        found = [Caution("already_applied", text)]
    else:
        found = [
            Caution("ask_before_applying", "Ask before you apply: afterwards it rarely counts")
        ]
    bonus = network.bonus(posting.company)
    if bonus and not bonus_eligible(insider, posting):
        text = f"{insider.contact.name} hires or recruits, so the bonus of {bonus} is not paid"
        found.append(Caution("bonus_ineligible", text))
    return found


def bonus_eligible(insider: Insider, posting: Posting) -> bool:
    """Hiring managers and recruiters usually get no bonus for a referral; former staff none."""
    hires = reach(insider, posting) == 1.0 or posting.recruiter == insider.contact.id
    return insider.employment.current and not hires and not recruits(insider.employment.title)
