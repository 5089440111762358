"""Is the board that was found the company's? Adopted at once, asked about, or refused."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from referrals.knowledge.employers.names import key
from referrals.model.postings import Board, Company
from scrapers.discover.find import BoardLookup
from scrapers.discover.preview import Preview
from scrapers.parse.web_address import host_of
from scrapers.platforms.addresses import detect
from scrapers.platforms.names import answers_to

SECOND_LEVEL = ("co", "com", "org", "net", "ac", "gov")
"""What stands between a name and its country: acme.co.uk."""


@dataclass(frozen=True)
class Wanted:
    """A company that the user wants to watch: what was said of it, and where to look."""

    asked: str
    """An address or a name."""
    name: str | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    referral_bonus: str | None = None


@dataclass(frozen=True)
class Verdict:
    """Whether a board may be watched as *company*'s."""

    company: Company
    sure: Literal["sure", "guess", "another's"]
    why: str = ""
    """Why it is not sure, in words."""
    mean_it: tuple[str, ...] = ()
    """What to add to the command when it is the one that was meant."""


def verdict_on(wanted: Wanted, lookup: BoardLookup, preview: Preview) -> Verdict:
    """What the evidence is worth that *look* is the board of whom the user wants."""
    company = Company(
        wanted.name or _name(lookup, preview), wanted.aliases, wanted.domains, wanted.referral_bonus
    )
    if preview.own_name and not _is_theirs(company, wanted, lookup, preview.own_name):
        why = f"the board calls itself {preview.own_name}, not {_expected(wanted, lookup)}"
        mean_it = ("--alias" if wanted.name else "--name", preview.own_name)
        return Verdict(company, "another's", why, mean_it)
    if preview.employer and wanted.name and not answers_to(company, preview.employer):
        why = f"who hires by its postings is {preview.employer}, not {wanted.name}"
        return Verdict(company, "another's", why, ("--alias", preview.employer))
    if doubt := _doubt(wanted, lookup, preview):
        return Verdict(company, "guess", doubt, ("--yes",))
    return Verdict(company, "sure")


def _doubt(wanted: Wanted, lookup: BoardLookup, preview: Preview) -> str | None:
    """Why a board that nobody else claims may still not be theirs."""
    if preview.doubt:
        return preview.doubt
    if lookup.how == "name":
        return "it was found by its name alone"
    if (
        lookup.how == "page"
        and not preview.own_name
        and not _resembles(wanted, lookup, preview.board)
    ):
        return f"a page leads to it, but it does not say whose board '{preview.board.token}' is"
    return None


def confirmed(wanted: Wanted, verdict: Verdict, own_name: str | None) -> Company:
    """The company, after the user's word that a board of *own_name* is its."""
    if verdict.sure != "another's" or own_name is None or wanted.name is None:
        return verdict.company  # which is called as the board says
    return replace(verdict.company, aliases=(*wanted.aliases, own_name))


def _is_theirs(company: Company, wanted: Wanted, lookup: BoardLookup, own_name: str) -> bool:
    if wanted.name or lookup.how == "name":
        return answers_to(company, own_name)
    if lookup.how == "address":
        return True  # nobody was named but by the board itself
    names = (lookup.site or "", _label(lookup.asked), *wanted.aliases)
    return any(answers_to(Company(name), own_name) for name in names if name)


def _expected(wanted: Wanted, lookup: BoardLookup) -> str:
    return wanted.name or lookup.site or _label(lookup.asked)


def _name(lookup: BoardLookup, preview: Preview) -> str:
    """What to call a company that the user did not name."""
    if lookup.how == "name":
        return lookup.asked
    stated = preview.own_name or lookup.site or preview.employer
    return stated or _spoken(lookup, preview.board)


def _spoken(lookup: BoardLookup, board: Board) -> str:
    """ "acme-robotics" → "Acme Robotics"."""
    is_page = board.platform == "careers_page"
    token = _label(board.careers or lookup.asked) if is_page else _tenant(board)
    words = re.split(r"[-_ ]+", token)
    return " ".join(word if word != word.lower() else word.capitalize() for word in words)


def _resembles(wanted: Wanted, lookup: BoardLookup, board: Board) -> bool:
    """Whether the board's token says the name that the user, the site or its domain has."""
    if board.platform == "careers_page":
        return True  # the postings stand on the page itself
    names = {
        _unspaced(wanted.name or ""),
        _unspaced(lookup.site or ""),
        _unspaced(_label(lookup.asked)),
    }
    return _unspaced(_tenant(board)) in names - {""}


def _tenant(board: Board) -> str:
    """The part of a token that is chosen by the company: "eu:acme", "acme/External", a host."""
    token = board.token.rpartition(":")[2].partition("/")[0]
    return _label(token) if "." in token else token


def _label(address: str) -> str:
    """ "https://careers.acme.co.uk/x" → "acme"."""
    host = host_of(address)
    if host.replace(".", "").isdecimal():
        return host
    parts = host.split(".")
    if len(parts) > 2 and parts[-2] in SECOND_LEVEL:
        del parts[-1]
    return parts[-2] if len(parts) > 1 else host


def _unspaced(name: str) -> str:
    return key(name).replace(" ", "")


def company_entry(company: Company, board: Board) -> dict[str, str | list[str]]:
    """The [[companies]] table that makes a scan read *board* as *company*'s."""
    table: dict[str, str | list[str]] = {"name": company.name}
    if board.careers:
        table["careers"] = board.careers
    if board.platform != "careers_page" and detect(board.careers or "") != _where(board):
        table |= {"platform": board.platform, "board": board.token}
    if company.aliases:
        table["aliases"] = list(company.aliases)
    if company.domains:
        table["domains"] = list(company.domains)
    if company.referral_bonus:
        table["referral_bonus"] = company.referral_bonus
    if board.api:
        table["api"] = board.api
    return table


def _where(board: Board) -> tuple[str, str]:
    return board.platform, board.token
