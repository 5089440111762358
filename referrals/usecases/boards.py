"""The boards that config.toml names, one for each company's address."""

from __future__ import annotations

from difflib import get_close_matches

from referrals.config.load import line_of
from referrals.config.model import Config, ConfigError
from referrals.config.sections import CompanySection
from referrals.model.postings import Board
from scrapers.platforms.addresses import PLATFORMS, detect


def boards_of(config: Config) -> list[Board]:
    """The board of each company that names one. Raises ConfigError with every mistake."""
    boards: dict[tuple[str, str], Board] = {}
    mistakes = list[str]()
    for index, company in enumerate(config.companies):
        board = _board(company)
        if board is None:
            continue
        twin = boards.setdefault((board.platform, board.token), board)
        if board.platform not in PLATFORMS:
            problem = f"unknown platform '{board.platform}'; {_nearest(board.platform)}"
            mistakes.append(f"{_place(config, index, 'platform')}: {problem}")
        elif twin is not board:
            problem = f"{company.name} has the same board as {twin.company}; keep one"
            mistakes.append(f"{_place(config, index, 'careers')}: {problem}")
    if mistakes:
        raise ConfigError(*mistakes)
    return list(boards.values())


def _nearest(platform: str) -> str:
    near = get_close_matches(platform, PLATFORMS, n=1)
    return f"did you mean '{near[0]}'?" if near else f"known: {', '.join(PLATFORMS)}"


def _board(company: CompanySection) -> Board | None:
    """The board that the section states or whose address it gives; None: matched, not scanned."""
    detected = detect(company.careers) if company.careers else None
    platform, token = detected or ("careers_page", company.careers)
    platform, token = company.platform or platform, company.board or token
    if not token:
        return None
    return Board(
        company.name, platform=platform, token=token, careers=company.careers, api=company.api
    )


def _place(config: Config, index: int, key: str) -> str:
    text = config.path.read_text(encoding="utf-8-sig")
    return f"{config.path}:{line_of(text, ['companies', index, key])}"
