"""Advice as lines to read: whom to ask, what comes first with them, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from referrals.cli.terminal import printing
from referrals.cli.terminal.wrap import fold
from referrals.domain.advice.action_words import words_for
from referrals.domain.advice.paths.strength import shown, strength
from referrals.domain.postings.rest import doubt_about
from referrals.model.advice import Duty, NextAsk, Opportunity, Path, Report

OF_MANY = re.compile(
    "People of this kind said yes to|Name it in the one ask|.* pays whoever refers "
)
"""Reasons that hold for more than one."""
OF_ALL = (
    "ask_before_applying", "company_rules", "first_referrer", "portal", "not_seen",
    "already_applied",
)  # fmt: skip
"""Cautions that hold for everybody at a company."""
IN_FULL = 3
"""How many people are told of in full where the user did not ask for this very posting."""


def tell(opportunity: Opportunity, in_full: bool, told: set[str], today: date) -> None:
    """Everyone who could help with one posting, who must not be asked now, and until when. What is
    true of many of them, and what was said of one before, is said once: *told* holds it."""
    posting = opportunity.posting
    places = f" ({'; '.join(posting.locations)})" if posting.locations else ""
    new = ", new" if opportunity.new else ""
    doubt = doubt_about(posting, today)
    fold(f"{posting.title} at {posting.company}{places}{new}{doubt}", first=f"{posting.id}  ")
    most = len(opportunity.paths) if in_full else IN_FULL
    for path in opportunity.paths[:most]:
        _tell_path(path, told)
    if rest := opportunity.paths[most:]:
        names = ", ".join(path.contact.name for path in rest)
        more = f"{len(rest)} more could help"
        fold(f"{more}: {names}" if _news(more, names, told) else more, indent=4)
    resting = [(b.contact.name, b.text, str(b.until or "")) for b in opportunity.blocked]
    _tell_kept_out(resting, told)
    if not opportunity.paths and not opportunity.blocked:
        names = ", ".join(opportunity.watchers) or "nobody yet; who else do you know?"
        fold(f"No path yet. Could keep an eye out: {names}", indent=4)
        kept_out = [one.partition(": ") for one in opportunity.lookouts if ": " in one]
        _tell_kept_out(((name, text, "") for name, _, text in kept_out), told)
    printing.line()


def _tell_kept_out(people: Iterable[tuple[str, str, str]], told: set[str]) -> None:
    """Who must not be asked now (name, reason, until when): those of one reason in one line, the
    reason the first time."""
    together: dict[tuple[str, str], list[str]] = {}
    for name, text, until in people:
        together.setdefault((text, until), []).append(name)
    for (text, until), names in together.items():
        listed = ", ".join(names)
        whom = f"{listed} until {until}" if until else listed
        fold(f"{whom}: {text}" if _news(text, listed, told) else whom, indent=4, first="not ")


def _tell_path(path: Path, told: set[str]) -> None:
    fold(
        f"{who(path)}: {what(path)} ({strength(path.score)} path, {shown(path.score):g})",
        indent=4,
        first=f"{path.code}  ",
    )
    for sentence in path.why:
        if _news(sentence, "" if OF_MANY.match(sentence) else path.contact.name, told):
            fold(sentence, indent=8)
    for caution in path.warnings:
        if _news(caution.text, "" if caution.code in OF_ALL else path.contact.name, told):
            fold(caution.text, indent=8, first="! ")


def _news(text: str, of: str, told: set[str]) -> bool:
    """Whether it was not said before *of* this person; empty: of anybody."""
    said = f"{of}: {text}"
    new = said not in told
    told.add(said)
    return new


def news_line(opportunity: Opportunity) -> str:
    """ "Acme: Data Engineer (Berlin): ask Ana Silva (A1)": one new posting, and whom to ask."""
    posting = opportunity.posting
    places = f" ({'; '.join(posting.locations)})" if posting.locations else ""
    return f"{posting.company}: {posting.title}{places}: {_whom(opportunity)}"


def _whom(opportunity: Opportunity) -> str:
    if opportunity.paths:
        path = opportunity.paths[0]
        code = f" ({path.code})" if path.code else ""
        return f"{who(path)}: {what(path)}{code}"
    if opportunity.blocked:
        blocked = opportunity.blocked[0]
        until = f" until {blocked.until}" if blocked.until else ""
        return f"not {blocked.contact.name}{until}: {blocked.text}"
    if opportunity.watchers:
        return f"nobody there yet; {', '.join(opportunity.watchers)} could keep an eye out"
    return "nobody there yet"


def who(path: Path) -> str:
    """The one to write to, and for an introduction whom it is to reach, or who has made it."""
    if path.via is None:
        return path.contact.name
    if path.action == "write_introduced":
        return f"{path.contact.name}, to whom {path.via.name} introduced you"
    return f"{path.via.name}, who may introduce {path.contact.name}"


def what(path: Path) -> str:
    """What to do first."""
    if path.via and path.action == "ask_how_well":
        return f"ask how well they know {path.contact.name}"
    if path.via and path.action == "ask":
        return "ask for an introduction"
    if path.action == "ask" and any(warning.code == "already_applied" for warning in path.warnings):
        return "ask for a word; you have applied"
    return words_for(path).line


def tell_asks(heading: str, asks: Sequence[NextAsk]) -> None:
    """A few asks under a heading: whom, about what, what first, and the best reason."""
    if asks:
        printing.line(heading)
    for ask in asks:
        path, posting = ask.path, ask.opportunity.posting
        new = " (new)" if ask.opportunity.new else ""
        fold(f"{who(path)}: {posting.title} at {posting.company}{new}", 2, f"{path.code:3} ")
        fold("; ".join((what(path), *path.why[:1])), indent=6)
        for caution in path.warnings:
            if caution.code == "not_seen":
                fold(caution.text, indent=6, first="! ")


def tell_alone(alone: Iterable[Opportunity], today: date) -> None:
    """Postings where nobody is known, by company, with who could keep an eye out."""
    companies: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for one in alone:
        title = f"{one.posting.title}{doubt_about(one.posting, today)}"
        companies.setdefault((one.posting.company, one.watchers), []).append(title)
    for (company, lookouts), titles in companies.items():
        names = ", ".join(lookouts) or "nobody yet"
        fold(f"{'; '.join(titles)} at {company}; could keep an eye out: {names}", indent=6)


def rows_of(opportunity: Opportunity, today: date) -> Iterator[tuple[object, ...]]:
    """`suggest --plain`: a line for each path (code, whom, what first, score), each who must not be
    asked, and each posting without either."""
    posting = opportunity.posting
    about = posting.id, posting.company, f"{posting.title}{doubt_about(posting, today)}"
    for path in opportunity.paths:
        yield *about, path.code, who(path), what(path), path.score
    for blocked in opportunity.blocked:
        yield *about, "", blocked.contact.name, f"not: {blocked.text}", blocked.until
    if not (opportunity.paths or opportunity.blocked):
        yield *about, "", ", ".join(opportunity.lookouts), "no path", ""


def owed(duty: Duty, today: date) -> str:
    """What is owed; behind it, where what it is about was not seen any more."""
    return f"{duty.text}{doubt_about(duty.posting, today) if duty.posting else ''}"


def told_of(name: str, text: str) -> str:
    """ "Ana Silva: …"; alone where the sentence begins with the name."""
    return text if text.startswith(f"{name} ") else f"{name}: {text}"


def rows_of_morning(report: Report) -> Iterator[tuple[object, ...]]:
    """`today --plain`: kind, code, whom, what, and by when."""
    for heading, asks in (("ask", report.asks), ("later", report.later)):
        for ask in asks:
            posting = ask.opportunity.posting
            doubt = doubt_about(posting, report.today)
            text = f"{what(ask.path)}: {posting.title} at {posting.company}{doubt}"
            yield heading, ask.path.code, who(ask.path), text, ""
    for duty in report.duties:
        yield "owed", duty.code, duty.contact.name, owed(duty, report.today), duty.due
    for tip in report.tips:
        yield "help", tip.code, tip.contact.name, tip.text, ""
