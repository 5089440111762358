"""config.toml → Config. An error names file, line, key and the nearest known key; all of them at
once, before anything is done."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

import platformdirs
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from referrals.domain.asks import AskRules
from referrals.domain.fit import PayFloor, Search
from referrals.domain.model import Company, Employment, Me, Workplace


class ConfigError(Exception):
    """The configuration cannot be used: one line per mistake, each with its place and remedy."""

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
    current_employer: str | None = None
    tell_current_employer: bool = False
    employers: list[PastJob] = []

    def me(self) -> Me:
        jobs = tuple(job.employment() for job in self.employers)
        return Me(self.name, self.email, self.current_employer, jobs)


class SearchSection(Section):
    titles: list[str] = []
    not_titles: list[str] = []
    locations: list[str] = []
    workplace: list[Workplace] = []
    min_salary: Annotated[PayFloor | None, BeforeValidator(pay_floor)] = None

    def search(self) -> Search:
        return Search(
            tuple(self.titles),
            tuple(self.not_titles),
            tuple(self.locations),
            tuple(self.workplace),
            self.min_salary,
        )


class CompanySection(Section):
    name: str
    careers: str | None = None
    aliases: list[str] = []
    domains: list[str] = []
    referral_bonus: str | None = None
    platform: str | None = None
    board: str | None = None
    api: Annotated[str | None, Field(pattern=r"^https?://[^/\s]+")] = None

    def company(self) -> Company:
        return Company(self.name, tuple(self.aliases), tuple(self.domains), self.referral_bonus)


class AsksSection(Section):
    cooldown: Span = timedelta(days=30)
    referrals_per_year: int = Field(3, ge=0)
    introductions_per_year: int = Field(2, ge=0)
    after_declined: Span = timedelta(days=90)
    follow_up_after: Span = timedelta(days=7)
    give_up_after: Span = timedelta(days=14)

    def rules(self, tell_current_employer: bool) -> AskRules:
        return AskRules(**dict(self), tell_current_employer=tell_current_employer)


class ScanSection(Section):
    delay: Seconds = 1.0
    timeout: Seconds = 30.0
    budget: Seconds = 1800.0
    allow_private_addresses: bool = False


class ReportSection(Section):
    folder: Path = Path("reports")


class MailSection(Section):
    method: Literal["none", "smtp"] = "none"
    to: str | None = None
    sender: str | None = Field(None, alias="from")
    host: str = "localhost"
    port: int = Field(587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password_command: str | None = None
    timeout: Seconds = 30.0


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
    store: StoreSection = StoreSection()
    path: Path = Path("config.toml")

    @property
    def reports(self) -> Path:
        return self.path.parent / self.report.folder.expanduser()

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
        return [section.company() for section in self.companies]


# ------------------------------------------------------------------ reading


def find(named: Path | None) -> Path:
    """Where the configuration is: as named, $REFERRALS_CONFIG, ./config.toml, the user's folder."""
    if named or (named := _from_environment()):
        return named
    here = Path("config.toml")
    return here if here.exists() else platformdirs.user_config_path("referrals") / "config.toml"


def _from_environment() -> Path | None:
    value = os.environ.get("REFERRALS_CONFIG")
    return Path(value) if value else None


def load(path: Path) -> Config:
    """Read and check the file. Raises ConfigError with every mistake in it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(f"{path}: not found; `referrals init` writes one") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    try:
        config = Config(**tomllib.loads(text), path=path.absolute())
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: no valid TOML: {error}") from error
    except ValidationError as error:
        raise ConfigError(*_mistakes(error, path, text)) from error
    if twice := list(_named_twice(config, text)):
        raise ConfigError(*(f"{path}:{line}" for line in twice))
    return config


def _named_twice(config: Config, text: str) -> Iterator[str]:
    first: dict[str, int] = {}
    for index, company in enumerate(config.companies):
        earlier = first.setdefault(company.name.casefold(), index)
        if earlier != index:
            line, other = line_of(text, ["companies", index]), line_of(text, ["companies", earlier])
            yield f"{line}: company '{company.name}' is already on line {other}; keep one of them"


def _mistakes(error: ValidationError, path: Path, text: str) -> Iterator[str]:
    for mistake in error.errors():
        where = f"{path}:{line_of(text, mistake['loc'])}"
        if mistake["type"] == "extra_forbidden":
            yield f"{where}: unknown key '{mistake['loc'][-1]}'{_nearest(mistake['loc'])}"
        else:
            key = ".".join(str(part) for part in mistake["loc"] if not isinstance(part, int))
            yield f"{where}: {key}: {mistake['msg'].removeprefix('Value error, ')}"


def _nearest(loc: Sequence[int | str]) -> str:
    known = list(_known_keys(loc[:-1]))
    near = difflib.get_close_matches(str(loc[-1]), known, n=1)
    return f"; did you mean '{near[0]}'?" if near else f"; known here: {', '.join(known)}"


def _known_keys(table: Sequence[int | str]) -> Iterator[str]:
    model: type[BaseModel] = Config
    for part in table:
        if isinstance(part, str):
            model = _section_of(model.model_fields[part].annotation)
    yield from (field.alias or name for name, field in model.model_fields.items() if name != "path")


def _section_of(annotation: Any) -> type[BaseModel]:
    """`CompanySection` of `list[CompanySection]`."""
    arguments = getattr(annotation, "__args__", None)
    section: type[BaseModel] = arguments[0] if arguments else annotation
    return section


def line_of(text: str, loc: Sequence[int | str]) -> int:
    """The line on which a key stands, or the nearest table around it; 1 when nothing is found."""
    places: dict[tuple[int | str, ...], int] = {}
    table: tuple[int | str, ...] = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := re.match(r"\s*(\[\[?)\s*([\w.\-]+)\s*\]", line):
            name = header[2]
            table = tuple(name.split("."))
            if header[1] == "[[":
                counts[name] = counts.get(name, -1) + 1
                table = (*table, counts[name])
            places.setdefault(table, number)
        elif key := re.match(r"\s*[\"']?([\w\-]+)[\"']?\s*=", line):
            places.setdefault((*table, key[1]), number)
    wanted = tuple(loc)
    return next((places[wanted[:n]] for n in range(len(wanted), 0, -1) if wanted[:n] in places), 1)
