"""The whole of config.toml, checked: its tables, and what the program takes from them."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from referrals.config.home import book_address, from_home
from referrals.config.mail_sections import MailSection, NotifySection
from referrals.config.sections import (
    AsksSection,
    CentreSection,
    CompanySection,
    MeSection,
    ReportSection,
    ScanSection,
    SearchSection,
    Section,
    StoreSection,
)
from referrals.domain.asks.asks import AskRules
from referrals.model.errors import ReferralsError
from referrals.model.postings import Company
from referrals.model.terms import ReferralRules


class ConfigError(ReferralsError):
    """The configuration cannot be used: one line per mistake, each with its place and remedy."""

    exit_code = 10

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


class Config(Section):
    """The whole file, checked. Paths are absolute: relative ones start at the file's folder."""

    me: MeSection = MeSection()
    search: SearchSection = SearchSection()
    companies: list[CompanySection] = Field(default_factory=list)
    asks: AsksSection = AsksSection()
    scan: ScanSection = ScanSection()
    report: ReportSection = ReportSection()
    mail: MailSection = MailSection()
    notify: NotifySection = NotifySection()
    store: StoreSection = StoreSection()
    centre: CentreSection = CentreSection()
    path: Path = Path("config.toml")

    @property
    def reports(self) -> Path:
        return self.beside(self.report.folder)

    def beside(self, file: Path) -> Path:
        """*file* as the configuration means it: from its own folder."""
        return self.path.parent / from_home(file)

    @property
    def store_url(self) -> str:
        """The database address, a relative SQLite file taken from the config's folder."""
        return book_address(self.path, self.store.url)

    @property
    def rules(self) -> AskRules:
        return self.asks.rules(self.me.tell_current_employer).at(self.watched)

    @property
    def watched(self) -> list[Company]:
        """Each company once; what is said of it beside any of its boards counts."""
        companies: dict[str, Company] = {}
        for company in (section.company() for section in self.companies):
            known = companies.get(company.name, company)
            companies[company.name] = Company(
                company.name,
                aliases=tuple(dict.fromkeys((*known.aliases, *company.aliases))),
                domains=tuple(dict.fromkeys((*known.domains, *company.domains))),
                referral_bonus=known.referral_bonus or company.referral_bonus,
                bonus_after=known.bonus_after or company.bonus_after,
                not_aliases=tuple(dict.fromkeys((*known.not_aliases, *company.not_aliases))),
                rules=company.rules if known.rules == ReferralRules() else known.rules,
            )
        return list(companies.values())
