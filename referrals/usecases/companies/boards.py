"""The boards that config.toml names, one for each company's address."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from referrals.config.load import line_of
from referrals.config.model import Config, ConfigError
from referrals.config.sections import CompanySection
from referrals.model.postings import Board
from scrapers.platforms.addresses import PLATFORMS, detect, forbidden


def with_mistakes_of_boards(error: ConfigError, path: Path) -> ConfigError:
    """The *error* that reading the file ended with, and what is wrong with its boards."""
    return ConfigError(*sorted({*error.lines, *_in_broken(path)}, key=_by_line))


def _in_broken(path: Path) -> list[str]:
    """The mistakes of boards in a file that has others, as far as its companies can be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        entries = tomllib.loads(text).get("companies", [])
    except (OSError, ValueError, RecursionError):
        return []
    sections = dict[int, CompanySection]()
    for index, company in enumerate(entries if isinstance(entries, list) else []):
        with suppress(ValidationError):
            sections[index] = CompanySection.model_validate(company)
    return _boards(sections, path, text)[1]


def _by_line(mistake: str) -> list[int]:
    return [int(number) for number in re.findall(r":(\d+): ", mistake)[:1]]


def boards_of(config: Config) -> list[Board]:
    """The board of each company that names one. Raises ConfigError with every mistake."""
    if not config.companies:
        return []
    sections = dict(enumerate(config.companies))
    boards, mistakes = _boards(sections, config.path, None)
    if mistakes:
        raise ConfigError(*mistakes)
    return boards


def _boards(
    sections: Mapping[int, CompanySection], path: Path, text: str | None
) -> tuple[list[Board], list[str]]:
    """The boards of the companies by their place in the file, and what is wrong with them."""
    boards: dict[tuple[str, str], Board] = {}
    mistakes = list[str]()
    for index, company in sections.items():
        if half := _half(company):
            mistakes.append(f"{_place(path, text, index, 'board')}: {half}")
            continue
        board = _board(company)
        if board is None:
            continue
        twin = boards.setdefault((board.platform, board.token), board)
        if board.platform not in PLATFORMS:
            problem = f"unknown platform '{board.platform}'; {_nearest(board.platform)}"
            mistakes.append(f"{_place(path, text, index, 'platform')}: {problem}")
        elif board.platform == "careers_page" and (why := forbidden(board.careers or "")):
            mistakes.append(f"{_place(path, text, index, 'careers')}: {why}")
        elif twin is not board:
            problem = f"{company.name} has the same board as {twin.company}; keep one"
            mistakes.append(f"{_place(path, text, index, 'careers')}: {problem}")
    return list(boards.values()), mistakes


def _nearest(platform: str) -> str:
    near = get_close_matches(platform, PLATFORMS, n=1)
    return f"did you mean '{near[0]}'?" if near else f"known: {', '.join(PLATFORMS)}"


def _half(company: CompanySection) -> str | None:
    """What is missing of a board that is said by halves."""
    if company.careers or bool(company.platform) == bool(company.board):
        return None
    if company.board:
        return f"board = '{company.board}' says nothing without its platform, or a careers address"
    return f"platform = '{company.platform}' needs a board or a careers address beside it"


def _board(company: CompanySection) -> Board | None:
    """The board that the section states or whose address it gives; None: matched, not scanned."""
    stated = company.platform and company.board
    detected = detect(company.careers) if company.careers and not stated else None
    platform, token = detected or ("careers_page", company.careers)
    platform, token = company.platform or platform, company.board or token
    if not token:
        return None
    return Board(
        company.name,
        platform=platform,
        token=token,
        careers=company.careers,
        api=company.api,
        verify_certificate=company.verify_certificate,
    )


def _place(path: Path, text: str | None, index: int, key: str) -> str:
    text = path.read_text(encoding="utf-8-sig") if text is None else text
    return f"{path}:{line_of(text, ['companies', index, key])}"
