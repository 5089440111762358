"""A card for each ask that makes sense today: whom, about what, why, and the words to send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from referrals.domain.advice.action_words import words_for
from referrals.domain.advice.paths.strength import Strength, shown, strength
from referrals.domain.asks.earlier_asks import earlier_asks
from referrals.domain.postings.long_open import sight
from referrals.domain.postings.rest import not_seen_since
from referrals.model.advice import NextAsk, Path, Report
from referrals.model.people import Contact
from referrals.model.postings import Posting
from reports.drafts.draft import drafts, note
from reports.drafts.one_tap import SILENT, OneTap
from reports.drafts.send_link import Outgoing, outgoing
from reports.say.safety import link
from reports.say.words import (
    clip,
    day,
    first_name,
    listed,
    pay_words,
    sponsorship_words,
    workplace_words,
)

# A phone's first screen holds one button below all of these, in the widest of usual fonts.
INVITE, NAME = 75, 40
"""Characters of an invitation to write, and of a name in it."""
ROLE = 60
TITLE = 60
COMPANY = 40

FOR_ALL = ("ask_before_applying", "no_search")
"""Cautions that hold for every ask to an insider, or for every one of several postings."""
WEIGHT = (
    "not_seen", "already_applied", "applied_there", "referred_before", "thanks_owed", "one_sided",
    "no_contact", "newcomer", "company_rules", "referral_expired", "counts_again",
    "bonus_ineligible", "dormant", "first_referrer", "portal",
)  # fmt: skip
"""Which caution is told when there is room for one."""

ALSO = 3
"""How many further postings are named in a sentence."""


@dataclass(frozen=True)
class Link:
    """A posting by its title; *url* None: it has no address that is safe to follow."""

    title: str
    url: str | None
    unseen: str = ""
    """Since when it was not seen any more, where nothing else beside it says so."""
    whole: str = ""
    """The title as sentences have it, however long."""


@dataclass(frozen=True)
class Card:
    """One ask that makes sense today."""

    code: str
    invite: str
    who: str
    first: str
    role: str
    role_told: bool
    """Whether a reason says the role as well."""
    posting: Link
    company: str
    facts: tuple[str, ...]
    """Where, how it pays, since when."""
    history: tuple[str, ...]
    """How long it is open, visas, your earlier asks there: long at times, so below the button."""
    new: bool
    why: tuple[str, ...]
    """The strongest sign of the tie, and where they are."""
    more_why: tuple[str, ...]
    strength: Strength
    parts: str
    """The score and what it is made of, for whoever opens it."""
    caution: str
    """The one that weighs most, or empty."""
    more_cautions: tuple[str, ...]
    also: tuple[Link, ...]
    """Other postings that the same ask names."""
    outgoing: Outgoing
    paste: str
    """What fits into a LinkedIn invitation, where no mail address is known; else empty."""
    log: str
    """The command that notes it, or empty."""
    asked: str | None
    """The link that notes it from a phone; likewise the one that says no to it."""
    not_this: str | None

    @property
    def same_message(self) -> str:
        """What else it is about, without links: “Data Engineer”, “Analyst” and 4 more."""
        titles = [f"“{posting.title}”" for posting in self.also[:ALSO]]
        more = len(self.also) - len(titles)
        return listed([*titles, f"{more} more"] if more else titles)


def cards(asks: Iterable[NextAsk], report: Report, tap: OneTap = SILENT) -> list[Card]:
    """A card for each of *asks*, in their order."""
    postings = {o.posting.id: o.posting for o in report.opportunities}
    return [_card(ask, postings, report, tap) for ask in asks]


def invite(path: Path) -> str:
    """ "Ask Ana Silva". The drafts and the network name everybody in full."""
    words = words_for(path).invite
    room = INVITE - len(words.format(who="", target=""))
    longest = min(NAME, room // words.count("{"))
    who, target = (clip(person.name, longest) for person in (path.recipient, path.contact))
    return words.format(who=who, target=target)


def _card(ask: NextAsk, postings: Mapping[int, Posting], report: Report, tap: OneTap) -> Card:
    path, posting, who = ask.path, ask.opportunity.posting, ask.path.recipient
    bundled = [postings[i] for i in path.bundle if i != posting.id and i in postings]
    words, *shorter = drafts(path, posting, report.me, bundled)
    way_out = outgoing(words, who, shorter)
    cautions = _weightiest_first(path)
    return Card(
        code=path.code,
        invite=invite(path),
        who=who.name,
        first=first_name(who),
        role=clip(role(who), ROLE),
        role_told=_tells_role(path.why, who),
        posting=named(posting, TITLE),
        company=clip(posting.company, COMPANY),
        facts=tuple(filter(None, _facts(posting, report.today))),
        history=tuple(filter(None, _history(ask, report))),
        new=ask.opportunity.new,
        why=(*path.why[:1], *path.why[1:][-1:]),
        more_why=path.why[1:-1],
        strength=strength(path.score),
        parts=score_parts(path),
        caution=next(iter(cautions), ""),
        more_cautions=tuple(cautions[1:]),
        also=tuple(named(other) for other in bundled),
        outgoing=way_out,
        paste=_to_paste(path, posting, report, way_out),
        log=f"referrals done {path.code}" if path.code else "",
        asked=tap.link(path.code, "asked"),
        not_this=tap.link(path.code, "not_this"),
    )


def _tells_role(why: Iterable[str], who: Contact) -> bool:
    """Whether a reason says already what they are and where."""
    job = next((job for job in who.employments if job.current), None)
    told = [job.employer, job.title or ""] if job else []
    return any(all(part in reason for part in told) for reason in why)


def _weightiest_first(path: Path) -> list[str]:
    """What should be known before asking; what holds for every ask is said once, elsewhere."""
    own = [caution for caution in path.warnings if caution.code not in FOR_ALL]
    rank = {code: n for n, code in enumerate(WEIGHT)}
    return [caution.text for caution in sorted(own, key=lambda c: rank.get(c.code, len(rank)))]


def for_all(asks: Iterable[NextAsk]) -> tuple[str, ...]:
    """The cautions that hold for every ask, each once."""
    cautions = (caution for ask in asks for caution in ask.path.warnings)
    return tuple(dict.fromkeys(caution.text for caution in cautions if caution.code in FOR_ALL))


def score_parts(path: Path) -> str:
    """ "score 74, tie 0.71, reach 0.75"; a part of 1 changes nothing and is left out."""
    figures = ((name, f"{value:.2g}") for name, value in path.parts.items())
    told = [f"{name} {figure}" for name, figure in figures if figure != "1"]
    return ", ".join([f"score {shown(path.score):.0f}", *told])


def _to_paste(path: Path, posting: Posting, report: Report, way_out: Outgoing) -> str:
    if not pasted(way_out):
        return ""
    return note(path, posting, report.me) if way_out.href else way_out.draft.body


def pasted(way_out: Outgoing) -> bool:
    """Whether the words go to a profile, where no link can carry them, or are said in person."""
    return way_out.address is None


def named(posting: Posting, longest: int = 80, *, today: date | None = None) -> Link:
    """*posting* by its title; with *today*, where nothing else says since when it was not seen."""
    unseen = not_seen_since(posting, today) if today else None
    doubt = f"not seen since {day(unseen, today)}" if unseen and today else ""
    return Link(clip(posting.title, longest), link(posting.url), doubt, posting.title)


def role(contact: Contact) -> str:
    """ "Head of Data at Northwind"; empty when no present job is known."""
    jobs: Iterator[str] = (
        f"{job.title} at {job.employer}" if job.title else job.employer
        for job in contact.employments
        if job.current
    )
    return next(jobs, "")


def _facts(posting: Posting, today: date) -> Iterator[str]:
    yield workplace_words(posting)
    yield pay_words(posting)
    yield _age(posting, today)
    if unseen := not_seen_since(posting, today):
        # Not closed for all that: only a proof closes a posting.
        yield f"not seen since {day(unseen, today)}"


def _history(ask: NextAsk, report: Report) -> Iterator[str]:
    posting, today = ask.opportunity.posting, report.today
    yield sight(posting, today, ask.openings)
    yield sponsorship_words(posting)
    yield earlier_asks((story.ask for story in report.stories), posting.company, today)


def _age(posting: Posting, today: date) -> str:
    """By the board's word; since when it was seen is told for itself."""
    if posting.posted_on:
        return f"posted {day(posting.posted_on, today)}"
    return f"first seen {day(today, today)}" if posting.first_seen == today else ""
