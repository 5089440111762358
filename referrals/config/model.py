"""What config.toml may say, section by section. Read by config_file.py."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    model_validator,
)

from referrals.domain.asks.asks import AskRules
from referrals.domain.postings.fit import PayFloor, Search
from referrals.knowledge.places.read_wish import wish
from referrals.knowledge.titles.search import matcher
from referrals.model.errors import ReferralsError
from referrals.model.people import Employment, Me
from referrals.model.postings import Company, EmploymentType, Seniority, Workplace


class ConfigError(ReferralsError):
    """The configuration cannot be used: one line per mistake, each with its place and remedy."""

    exit_code = 10

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))


# ------------------------------------------------------------------ values

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}


def seconds(value: object) -> object:
    """ "30m" → 1800.0; a bare number counts as seconds."""
    if isinstance(value, str):
        match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhdw])", value.strip())
        if not match:
            raise ValueError('a length of time looks like "30m", "12h" or "30d"')
        return float(match[1]) * UNITS[match[2]]
    return value


def as_timedelta(value: object) -> object:
    """ "30d" → 30 days."""
    return timedelta(seconds=float(str(seconds(value))))


Seconds = Annotated[float, BeforeValidator(seconds), Field(ge=0)]
Span = Annotated[timedelta, BeforeValidator(as_timedelta)]


def pay_floor(value: object) -> object:
    """ "70000 EUR/year" → 70,000 euros a year."""
    match = re.fullmatch(
        r"([\d][\d ,.']*)\s*([A-Za-z]{3})\s*/\s*(year|month|week|day|hour)", str(value)
    )
    if not match:
        raise ValueError('a salary floor looks like "70000 EUR/year"')
    return PayFloor(float(re.sub(r"[ ,.']", "", match[1])), match[2].upper(), match[3])  # type: ignore[arg-type]


def title_phrase(value: str) -> str:
    """A phrase, or a regular expression between slashes."""
    try:
        matcher(value)
    except re.error as error:
        raise ValueError(f"{value} is no regular expression: {error}") from error
    return value


def stated_rates(value: dict[str, float]) -> dict[str, float]:
    """{ USD = 0.92, month = 12 }"""
    for name, worth in value.items():
        if not re.fullmatch("[A-Z]{3}|month|week|day|hour", name) or worth <= 0:
            raise ValueError("rates look like { USD = 0.92, month = 12, hour = 1720 }")
    return value


Phrase = Annotated[str, AfterValidator(title_phrase)]
Port = Annotated[int, Field(ge=1, le=65535)]
Security = Literal["starttls", "tls", "none"]
LOOPBACK = re.compile(r"localhost|127(\.\d+){3}|::1")

# ------------------------------------------------------------------ sections


class Section(BaseModel):
    """One table of the file: an unknown key is a mistake, never a silence."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class PastJob(Section):
    name: str
    title: str | None = None
    team: str | None = None
    start: int | None = Field(None, alias="from")
    end: int | None = Field(None, alias="to")

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
    email: str | None = None
    emails: list[str] = []
    """Further addresses of the user's: which mails were sent, and which were received."""
    current_employer: str | None = None
    tell_current_employer: bool = False
    employers: list[PastJob] = []

    def me(self) -> Me:
        jobs = tuple(job.employment() for job in self.employers)
        return Me(self.name, self.email, self.current_employer, jobs)


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

    def search(self) -> Search:
        return Search(
            tuple(self.titles),
            tuple(self.not_titles),
            tuple(map(wish, self.locations)),
            tuple(self.workplace),
            self.min_salary,
            self.rates,
            tuple(self.seniority),
            tuple(self.employment_type),
            self.max_age,
        )


class CompanySection(Section):
    name: str
    careers: str | None = None
    aliases: list[str] = []
    not_aliases: list[str] = []
    """Employers that are not this company, however much they sound like it."""
    domains: list[str] = []
    referral_bonus: str | None = None
    bonus_after: Span | None = None
    platform: str | None = None
    board: str | None = None
    api: Annotated[str | None, Field(pattern=r"^https?://[^/\s]+")] = None

    def is_another_board(self, other: CompanySection) -> bool:
        """Whether both sections are of one company, each with a board of its own."""
        here, there = ((s.careers, s.platform, s.board) for s in (self, other))
        return self.name == other.name and here != there and any(here) and any(there)

    def company(self) -> Company:
        return Company(
            self.name,
            tuple(self.aliases),
            tuple(self.domains),
            self.referral_bonus,
            self.bonus_after.days if self.bonus_after else None,
            tuple(self.not_aliases),
        )


class AsksSection(Section):
    cooldown: Span = timedelta(days=30)
    referrals_per_year: int = Field(3, ge=0)
    introductions_per_year: int = Field(2, ge=0)
    per_week: int = Field(3, ge=0)
    after_declined: Span = timedelta(days=90)
    follow_up_after: Span = timedelta(days=7)
    give_up_after: Span = timedelta(days=14)
    lookout_for: Span = timedelta(days=60)

    def rules(self, tell_current_employer: bool) -> AskRules:
        said = self.model_dump(exclude={"lookout_for"})
        return AskRules(**said, tell_current_employer=tell_current_employer)


class ScanSection(Section):
    delay: Seconds = 1.0
    timeout: Seconds = 30.0
    budget: Seconds = 1800.0
    allow_private_addresses: bool = False


class ReportSection(Section):
    folder: Path = Path("reports")
    templates: Path | None = None
    """A folder whose files replace the program's templates of the same path, file by file."""


class ServerSection(Section):
    """A mail server; it is spoken to in the clear on this machine only."""

    host: str = "localhost"
    port: Port | None = None
    security: Security = "starttls"
    user: str | None = None

    @model_validator(mode="after")
    def encrypted(self) -> Self:
        if self.security == "none" and not LOOPBACK.fullmatch(self.host):
            raise ValueError(
                'security = "none" would send your password and mails for all to read; it is for '
                "servers on this machine only (localhost, 127.0.0.1)"
            )
        return self


class ImapSection(ServerSection):
    """Where the user reads mail: the answers that are tapped on the phone, and a Drafts folder.
    Without *user* it is that of [mail]; the password is the same."""

    host: str
    security: Security = "tls"
    mailbox: str = "INBOX"
    answers: bool = True


class MailSection(ServerSection):
    method: Literal["none", "smtp", "sendmail", "folder"] = "none"
    to: str | None = None
    sender: str | None = Field(None, alias="from")
    password_command: str | None = None
    password_file: Path | None = None
    password: SecretStr | None = None
    timeout: Seconds = 30.0
    sendmail: Path = Path("/usr/sbin/sendmail")
    folder: Path = Path("mails")
    imap: ImapSection | None = None


class NotifySection(Section):
    """A word on the phone or in a chat when there is news."""

    file: Path | None = None
    """Apprise addresses, one a line; they hold keys, so the file is the user's alone."""
    names: bool = False


class StoreSection(Section):
    url: str = "sqlite:///referrals.db"


class Config(Section):
    """The whole file, checked. Paths are absolute: relative ones start at the file's folder."""

    me: MeSection = MeSection()
    search: SearchSection = SearchSection()
    companies: list[CompanySection] = []
    asks: AsksSection = AsksSection()
    scan: ScanSection = ScanSection()
    report: ReportSection = ReportSection()
    mail: MailSection = MailSection()
    notify: NotifySection = NotifySection()
    store: StoreSection = StoreSection()
    path: Path = Path("config.toml")

    @property
    def reports(self) -> Path:
        return self.beside(self.report.folder)

    def beside(self, file: Path) -> Path:
        """*file* as the configuration means it: from its own folder."""
        return self.path.parent / file.expanduser()

    @property
    def store_url(self) -> str:
        """The database address, a relative SQLite file taken from the config's folder."""
        file = self.store.url.removeprefix("sqlite:///")
        if file == self.store.url or not file:
            return self.store.url
        return f"sqlite:///{self.path.parent / Path(file).expanduser()}"

    @property
    def rules(self) -> AskRules:
        return self.asks.rules(self.me.tell_current_employer)

    @property
    def watched(self) -> list[Company]:
        """Each company once; what is said of it beside any of its boards counts."""
        companies: dict[str, Company] = {}
        for said in (section.company() for section in self.companies):
            known = companies.get(said.name, said)
            companies[said.name] = Company(
                said.name,
                tuple(dict.fromkeys((*known.aliases, *said.aliases))),
                tuple(dict.fromkeys((*known.domains, *said.domains))),
                known.referral_bonus or said.referral_bonus,
                known.bonus_after or said.bonus_after,
                tuple(dict.fromkeys((*known.not_aliases, *said.not_aliases))),
            )
        return list(companies.values())
