"""The kit: what a company's own form asks of whoever refers somebody, ready to be pasted there."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from referrals.domain.people.shared_past import worked_together_at
from referrals.model.people import Contact, Me
from referrals.model.postings import Posting
from reports.drafts.context import about, past_jobs
from reports.say.safety import clean, link
from reports.say.templating import plain


@dataclass(frozen=True)
class FormWords:
    """All that a template may say for a company's own form."""

    me: str
    email: str
    title: str
    company: str
    requisition: str
    url: str
    cv: str
    linkedin: str
    shared: str
    """Where the one who refers worked with the user; empty for nowhere."""
    reasons: tuple[str, str]
    """Why they suit the role, in the words of who refers them."""


def form_text(who: Contact, posting: Posting, me: Me) -> str:
    """What *who* pastes into the form of the company that *posting* is at."""
    shared = clean(worked_together_at(who, me))
    words = FormWords(
        me=clean(me.name),
        email=clean(me.email or ""),
        title=about(posting),
        company=clean(posting.company),
        requisition=clean(posting.requisition or ""),
        url=link(posting.url) or "",
        cv=link(me.cv) or "",
        linkedin=link(me.linkedin) or "",
        shared=shared,
        reasons=_reasons(me, shared),
    )
    return plain("drafts/form.j2", asdict(words))


def _reasons(me: Me, shared: str) -> tuple[str, str]:
    """Two of them, as far as they are known; what is not is left to be filled in."""
    name = clean(me.name)
    past = [f"{name} {job}" for job in past_jobs(me)]
    if shared:
        past.insert(0, f"We worked together at {shared}")
    prompts = ("[one thing they did that this role needs]", "[one result they are proud of]")
    first, second, *_ = [*past, *prompts]
    return first, second
