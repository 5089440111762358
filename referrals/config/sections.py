"""The tables of config.toml, but for mail: who the user is, what is searched, watched and asked."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from referrals.config.values import (
    Duration,
    MailAddress,
    Months,
    Phrase,
    Seconds,
    Span,
    WebAddress,
    Year,
    careers_address,
    contact_address,
    pay_floor,
    said_name,
    stated_rates,
)
from referrals.domain.asks.asks import AskRules
from referrals.domain.postings.fit import PayFloor, Search
from referrals.knowledge.places.read_wish import wish
from referrals.model.people import Employment, Me
from referrals.model.postings import Company, EmploymentType, Seniority, Workplace
from referrals.model.terms import ReferralRules


class Section(BaseModel):
    """One table of the file: an unknown key is a mistake, never a silence."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class PastJob(Section):
    name: str
    title: str | None = None
    team: str | None = None
    start: Year | None = Field(None, alias="from")
    end: Year | None = Field(None, alias="to")

    def employment(self) -> Employment:
        return Employment(
            self.name,
            self.title,
            self.team,
            start=date(self.start, 1, 1) if self.start else None,
            end=date(self.end, 12, 31) if self.end else None,
            current=self.end is None,
        )


class MeSection(Section):
    name: str = ""
    email: MailAddress | None = None
    emails: list[MailAddress] = []
    """Further addresses of the user's: which mails were sent, and which were received."""
    current_employer: str | None = None
    tell_current_employer: bool = False
    employers: list[PastJob] = []
    cv: WebAddress | None = None
    """Where whoever refers the user finds it; likewise their profile."""
    linkedin: WebAddress | None = None

    def me(self) -> Me:
        jobs = tuple(job.employment() for job in self.employers)
        return Me(
            self.name, self.email, self.current_employer, jobs, cv=self.cv, linkedin=self.linkedin
        )


class SearchSection(Section):
    titles: list[Phrase] = []
    not_titles: list[Phrase] = []
    locations: list[str] = []
    workplace: list[Workplace] = []
    min_salary: Annotated[PayFloor | None, BeforeValidator(pay_floor)] = None
    rates: Annotated[dict[str, float], AfterValidator(stated_rates)] = {}
    seniority: list[Seniority] = []
    employment_type: list[EmploymentType] = []
    max_age: Span | None = None
    sponsorship: bool = False
    """true: a posting whose own words refuse to sponsor a visa or work permit is left out."""

    def search(self) -> Search:
        return Search(
            tuple(self.titles),
            not_titles=tuple(self.not_titles),
            locations=tuple(map(wish, self.locations)),
            workplace=tuple(self.workplace),
            min_salary=self.min_salary,
            rates=self.rates,
            seniority=tuple(self.seniority),
            employment_type=tuple(self.employment_type),
            max_age=self.max_age,
            sponsorship=self.sponsorship,
        )


class ReferralSection(Section):
    """How one company counts referrals. What is not said is not known."""

    first_referrer_wins: bool | None = None
    prior_application: Months | None = None
    expires: Months | None = None
    portal: str | None = None
    bonus: str | None = None
    bonus_after: Months | None = None

    def rules(self) -> ReferralRules:
        return ReferralRules(
            first_referrer_wins=self.first_referrer_wins,
            prior_application=self.prior_application,
            expires=self.expires,
            portal=self.portal,
        )


class CompanySection(Section):
    name: Annotated[str, AfterValidator(said_name)]
    careers: Annotated[str | None, AfterValidator(careers_address)] = None
    aliases: list[str] = []
    not_aliases: list[str] = []
    """Employers that are not this company, however much they sound like it."""
    domains: list[str] = []
    referral_bonus: str | None = None
    bonus_after: Months | None = None
    referral: ReferralSection = ReferralSection()
    platform: str | None = None
    board: str | None = None
    api: Annotated[str | None, Field(pattern=r"^https?://[^/\s]+")] = None
    verify_certificate: bool = True
    """false: the board's certificate is taken unseen, and every report says so."""

    def company(self) -> Company:
        after = self.referral.bonus_after or self.bonus_after
        return Company(
            self.name,
            aliases=tuple(self.aliases),
            domains=tuple(self.domains),
            referral_bonus=self.referral.bonus or self.referral_bonus,
            bonus_after=after,
            not_aliases=tuple(self.not_aliases),
            rules=self.referral.rules(),
        )


ASKS = AskRules()
"""Without a word of the user's."""


class AsksSection(Section):
    cooldown: Span = ASKS.cooldown
    referrals_per_year: int = Field(ASKS.referrals_per_year, ge=0)
    introductions_per_year: int = Field(ASKS.introductions_per_year, ge=0)
    per_week: int = Field(ASKS.per_week, ge=0)
    after_declined: Span = ASKS.after_declined
    follow_up_after: Span = ASKS.follow_up_after
    give_up_after: Span = ASKS.give_up_after
    lookout_for: Span = timedelta(days=60)

    def rules(self, tell_current_employer: bool) -> AskRules:
        said = self.model_dump(exclude={"lookout_for"})
        return AskRules(**said, tell_current_employer=tell_current_employer)


class ScanSection(Section):
    delay: Seconds | None = None
    """Between two requests to one host; None: as is gentle for each platform."""
    timeout: Seconds = 30.0
    budget: Duration = 1800.0
    allow_private_addresses: bool = False
    contact: Annotated[str | None, AfterValidator(contact_address)] = None
    """Where the owner of a board can write to."""


class ReportSection(Section):
    folder: Path = Path("reports")
    templates: Path | None = None
    """A folder whose files replace the program's templates of the same path, file by file."""
    alarm: time | None = None
    """When the calendar reminds of what is to be done that day, as in "08:30"."""


class StoreSection(Section):
    url: str = "sqlite:///referrals.db"


class CentreSection(Section):
    """What a career centre's own config.toml says besides, and a member's."""

    owner: str | None = None
    """The address of its database by the login that owns the tables."""
    share: bool = True
    """Whether a coach may see this member's counts; never the people."""
