"""What employers' terms say: how referrals count there, and whether a visa is sponsored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from referrals.model.days import Length

SponsorshipStance = Literal["stated", "refused", "silent"]


@dataclass(frozen=True, slots=True)
class ReferralRules:
    """How a company counts referrals, as far as the user knows; None: not known."""

    first_referrer_wins: bool | None = None
    prior_application: Length | None = None
    """So long after an application of one's own no referral counts."""
    expires: Length | None = None
    """So long a referral counts."""
    portal: str | None = None
    """Where its people enter a referral: "internal", or whatever they call it."""


UNKNOWN = ReferralRules()


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """Whether an employer sponsors a visa or work permit, and the sentence that says so."""

    stance: SponsorshipStance
    sentence: str
