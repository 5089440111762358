"""From what the user wants to watch to tables in config.toml, each with what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from referrals.cli.companies.result import Outcome, command, seen
from referrals.cli.terminal.session import Session
from referrals.config import companies as watchlist
from referrals.config.model import CompanySection, Config
from referrals.knowledge.employers.names import same_employer
from referrals.model.postings import Board, Company
from referrals.usecases.board_verdict import Verdict, Wanted, company_entry, confirmed, verdict_on
from referrals.usecases.boards import boards_of
from scrapers.discover.find import Finding
from scrapers.discover.preview import Look
from scrapers.discover.scout import scout
from scrapers.http.settings import Manners
from scrapers.platforms.addresses import detect

Ask = Callable[[str], bool]
"""Asks the user to confirm a sentence."""


def adopt(
    session: Session,
    everyone: Sequence[Wanted],
    api: str | None,
    likely_will_do: bool,
    dry_run: bool,
    ask: Ask | None,
) -> list[Outcome]:
    """Look for the board of everyone in *everyone*, and write into config.toml what is sure, what
    the user confirms, and what is likely where that *likely_will_do*. Raises ConfigError."""
    config = session.config
    adoption = Adoption(config, likely_will_do, ask)
    known = {wanted: adoption.known(wanted) for wanted in everyone}
    asked = [wanted.asked for wanted, there in known.items() if there is None]
    findings = _scouted(session, asked, api)
    outcomes = [known[w] or adoption.settle(w, findings[w.asked]) for w in everyone]
    if not dry_run:
        with session.rewriting():
            adoption.write()
    return outcomes


def _scouted(session: Session, asked: Sequence[str], api: str | None) -> dict[str, Finding]:
    if not asked:
        return {}
    manners = Manners(**dict(session.config.scan))
    return dict(zip(asked, scout(asked, manners, session.today, api), strict=True))


@dataclass
class Adoption:
    """Companies that are watched, and those that will be."""

    config: Config
    likely_will_do: bool
    ask: Ask | None
    new: list[dict[str, str | list[str]]] = field(default_factory=list)
    completed: list[dict[str, str | list[str]]] = field(default_factory=list)
    """Companies that were matched and are scanned from now on."""

    def __post_init__(self) -> None:
        self.boards = boards_of(self.config)

    def known(self, wanted: Wanted) -> Outcome | None:
        """What is there already, as far as one sees without looking."""
        named = detect(wanted.asked)
        board = self._at(named) or self._read_from(wanted.asked)
        if board is None and named is None:
            board = self._of(wanted.name or wanted.asked)
        return Outcome(wanted, "there", board.company, board) if board else None

    def settle(self, wanted: Wanted, finding: Finding) -> Outcome:
        """Decide what becomes of a *finding*."""
        look = finding.look
        if look is None:
            return Outcome(wanted, "not found", wanted.name or wanted.asked, why=finding.why)
        if there := self._at((look.board.platform, look.board.token)):
            return Outcome(wanted, "there", there.company, there, look)
        verdict = self._beside_others(verdict_on(wanted, finding, look))
        outcome = Outcome(wanted, "unsure", verdict.company.name, look.board, look)
        asks = self.ask is not None and not self._will_do(verdict)
        if not self._will_do(verdict) and not self._confirmed(verdict, look):
            remedy = (*command(wanted, look.board.api), *verdict.mean_it)
            return replace(outcome, why=verdict.why, remedy=remedy, seen=asks)
        company = confirmed(wanted, verdict, look.own_name)
        self._adopt(company, look.board)
        return replace(outcome, result="added", company=company.name, seen=asks)

    def write(self) -> None:
        """Put it all into config.toml. Raises ConfigError."""
        for one in self.completed:
            watchlist.edit(self.config.path, str(one["name"]), one, boards_of)
        if self.new:
            watchlist.add(self.config.path, self.new, boards_of)

    # -------------------------------------------------------------- how sure is sure

    def _beside_others(self, verdict: Verdict) -> Verdict:
        """A second board of one company is meant, or found by mistake."""
        twin = self._of(verdict.company.name)
        if twin is None or verdict.sure == "another's":
            return verdict
        why = f"{twin.company} has the {twin.platform} board '{twin.token}' already"
        company = replace(verdict.company, name=twin.company)
        return Verdict(company, "guess", why, ("--yes",))

    def _will_do(self, verdict: Verdict) -> bool:
        return verdict.sure == "sure" or (verdict.sure == "guess" and self.likely_will_do)

    def _confirmed(self, verdict: Verdict, look: Look) -> bool:
        question = f"{seen(look)}\nBut {verdict.why}. Watch it all the same?"
        return self.ask is not None and self.ask(question)

    # -------------------------------------------------------------- what is there

    def _adopt(self, company: Company, board: Board) -> None:
        matched = _of_name(self.config.companies, company.name)
        if matched and not self._of(matched.name):
            company = replace(
                company,
                name=matched.name,
                aliases=tuple(dict.fromkeys((*matched.aliases, *company.aliases))),
                domains=tuple(dict.fromkeys((*matched.domains, *company.domains))),
            )
            self.completed.append(company_entry(company, board))
        else:
            self.new.append(company_entry(company, board))
        self.boards.append(replace(board, company=company.name))

    def _of(self, name: str) -> Board | None:
        return next((b for b in self.boards if same_employer(b.company, name)), None)

    def _at(self, where: tuple[str, str] | None) -> Board | None:
        return next((b for b in self.boards if (b.platform, b.token) == where), None)

    def _read_from(self, address: str) -> Board | None:
        return next((b for b in self.boards if b.careers == address), None)


def _of_name(companies: Iterable[CompanySection], name: str) -> CompanySection | None:
    return next((one for one in companies if same_employer(one.name, name)), None)
