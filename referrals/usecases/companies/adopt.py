"""Companies to watch: looked for, and written into config.toml, each with what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from referrals.config import companies as company_tables
from referrals.config.model import Config
from referrals.config.sections import CompanySection
from referrals.knowledge.employers.names import same_employer
from referrals.model.postings import Board, Company
from referrals.usecases.companies.board_verdict import (
    Verdict,
    Wanted,
    company_entry,
    confirmed,
    verdict_on,
)
from referrals.usecases.companies.boards import boards_of
from scrapers.discover.find import BoardLookup, is_address
from scrapers.discover.preview import Preview
from scrapers.discover.scout import scout
from scrapers.http.refusals import without_later
from scrapers.http.settings import Manners
from scrapers.platforms.addresses import detect, forbidden

Place = tuple[str, str]
"""Platform and token."""
Ask = Callable[[Preview, str], bool]
"""Asks the user whether to watch a board that was previewed, in spite of a doubt."""


@dataclass(frozen=True)
class Adopted:
    """What came of one company that was to be watched."""

    wanted: Wanted
    result: Literal["added", "there", "unsure", "not found", "refused"]
    company: str
    board: Board | None = None
    preview: Preview | None = None
    why: str = ""
    """Why it was not added."""
    mean_it: tuple[str, ...] = ()
    """What to add to the command when it is the one that was meant."""
    was_asked: bool = False
    """Whether the user was shown the board, with the question."""


@dataclass
class Adoption:
    """Companies that are watched, and those that will be: what is sure, what the user confirms, and
    what is likely where *likely_will_do*."""

    config: Config
    likely_will_do: bool
    ask: Ask | None
    new: list[dict[str, str | list[str]]] = field(default_factory=list)
    completed: list[dict[str, str | list[str] | None]] = field(default_factory=list)
    """Companies that were matched, or whose board is gone, and are scanned there from now on."""
    lost: frozenset[Place] = frozenset()
    """Boards that are gone or have moved: another is looked for in their place."""

    def __post_init__(self) -> None:
        self.boards = boards_of(self.config)

    def look_for(self, everyone: Sequence[Wanted], today: date, api: str | None) -> list[Adopted]:
        """Look for the board of each; nothing is written before `write`."""
        there = {wanted: self.known(wanted) for wanted in everyone}
        asked = [wanted.asked for wanted, adopted in there.items() if adopted is None]
        lookups = self._scouted(asked, today, api)
        return [there[w] or self.settle(w, lookups[w.asked]) for w in everyone]

    def _scouted(
        self, asked: Sequence[str], today: date, api: str | None
    ) -> dict[str, BoardLookup]:
        if not asked:
            return {}
        manners = Manners(**dict(self.config.scan))
        return dict(zip(asked, scout(asked, manners, today, api), strict=True))

    def known(self, wanted: Wanted) -> Adopted | None:
        """What is there already, as far as one sees without looking."""
        if why := forbidden(wanted.asked) if is_address(wanted.asked) else None:
            return Adopted(wanted, "refused", wanted.name or wanted.asked, why=why)
        named = detect(wanted.asked)
        board = self._at(named) or self._read_from(wanted.asked)
        if board is None and named is None:
            board = self._of(wanted.name or wanted.asked)
        if board and _place(board) in self.lost:
            return None
        return Adopted(wanted, "there", board.company, board) if board else None

    def settle(self, wanted: Wanted, lookup: BoardLookup) -> Adopted:
        """Decide what becomes of a *lookup*."""
        preview = lookup.preview
        if preview is None:
            now = without_later(lookup.why)
            why = now if now == lookup.why else f"{now}; try again"
            return Adopted(wanted, "not found", wanted.name or wanted.asked, why=why)
        if there := self._at(_place(preview.board)):
            return Adopted(
                wanted, result="there", company=there.company, board=there, preview=preview
            )
        verdict = self._beside_others(verdict_on(wanted, lookup, preview))
        adopted = Adopted(
            wanted,
            result="unsure",
            company=verdict.company.name,
            board=preview.board,
            preview=preview,
        )
        if not self._will_do(verdict) and not self._confirmed(verdict, preview):
            return replace(
                adopted, why=verdict.why, mean_it=verdict.mean_it, was_asked=self.ask is not None
            )
        company = confirmed(wanted, verdict, preview.own_name or preview.employer)
        self._adopt(company, preview.board)
        return replace(
            adopted,
            result="added",
            company=company.name,
            was_asked=self.ask is not None and not self._will_do(verdict),
        )

    def write(self) -> None:
        """Put it all into config.toml. Raises ConfigError."""
        for entry in self.completed:
            company_tables.edit(self.config.path, str(entry["name"]), entry, boards_of)
        if self.new:
            company_tables.add(self.config.path, self.new, boards_of)

    def without_board(self, wanted: Wanted) -> Adopted:
        """A company that is matched with employers, and not scanned."""
        name = wanted.name or wanted.asked
        if there := _of_name(self.config.companies, name):
            return Adopted(wanted, "there", there.name)
        values = {"name": name, "referral_bonus": wanted.referral_bonus or ""}
        lists = {"aliases": list(wanted.aliases), "domains": list(wanted.domains)}
        self.new.append({key: value for key, value in (values | lists).items() if value})
        return Adopted(wanted, "added", name)

    # -------------------------------------------------------------- how sure is sure

    def _beside_others(self, verdict: Verdict) -> Verdict:
        """A second board of one company is meant, or found by mistake."""
        twin = self._of(verdict.company.name)
        if twin is None or verdict.sure == "another's":
            return verdict
        if _place(twin) in self.lost:
            return replace(verdict, company=replace(verdict.company, name=twin.company))
        why = f"{twin.company} has the {twin.platform} board '{twin.token}' already"
        company = replace(verdict.company, name=twin.company)
        return Verdict(company, "guess", why, ("--yes",))

    def _will_do(self, verdict: Verdict) -> bool:
        return verdict.sure == "sure" or (verdict.sure == "guess" and self.likely_will_do)

    def _confirmed(self, verdict: Verdict, preview: Preview) -> bool:
        return self.ask is not None and self.ask(preview, verdict.why)

    # -------------------------------------------------------------- what is there

    def _adopt(self, company: Company, board: Board) -> None:
        matched = _of_name(self.config.companies, company.name)
        twin = self._of(matched.name) if matched else None
        if matched and (twin is None or _place(twin) in self.lost):
            company = replace(
                company,
                name=matched.name,
                aliases=tuple(dict.fromkeys((*matched.aliases, *company.aliases))),
                domains=tuple(dict.fromkeys((*matched.domains, *company.domains))),
            )
            # What was said of the board that is gone goes with it.
            before = dict.fromkeys(("careers", "platform", "board", "api"))
            self.completed.append(before | company_entry(company, board))
        else:
            self.new.append(company_entry(company, board))
        self.boards.append(replace(board, company=company.name))

    def _of(self, name: str) -> Board | None:
        return next((b for b in self.boards if same_employer(b.company, name)), None)

    def _at(self, where: tuple[str, str] | None) -> Board | None:
        return next((b for b in self.boards if (b.platform, b.token) == where), None)

    def _read_from(self, address: str) -> Board | None:
        return next((b for b in self.boards if b.careers == address), None)


def _place(board: Board) -> Place:
    return board.platform, board.token


def _of_name(companies: Iterable[CompanySection], name: str) -> CompanySection | None:
    return next((company for company in companies if same_employer(company.name, name)), None)
