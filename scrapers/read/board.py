"""The state of one board while it is being read."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from referrals.domain.postings.fit import any_title
from referrals.model.postings import Board, Ending, Health, PageMark, Posting, Snapshot, Visit
from referrals.model.wording import counted
from referrals.texts.finish import as_text
from scrapers.http.refusals import Unread
from scrapers.parse.decoding import Misread
from scrapers.read.as_before import Parted
from scrapers.read.finishing import finish
from scrapers.read.own_words import says_none_open
from scrapers.read.share import TOO_LONG, Share
from scrapers.read.texts_apart import HELD_WITH_TEXTS, TextsApart
from scrapers.read.usable import unusable

NO_LIST = "the page shows no list of postings, and does not say that nothing is open"
MOST_MISSING = 0.2
"""Of what a board says it has; where more is missing, that is no quirk of its counting."""
MOST_PLACES = 500
"""Of one posting that comes again and again, each time with another."""


@dataclass
class Reading:
    """Pages come in, postings gather, doubts are noted; in the end it is a Snapshot."""

    visit: Visit
    share: Share = field(default_factory=Share)
    wanted: Callable[[str], bool] = any_title
    """Whether somebody looks for such a title. What nobody looks for stays unread."""
    postings: dict[str, Posting] = field(default_factory=dict)
    as_before: frozenset[str] = frozenset()
    """External ids of postings that are shown as the book has them."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """External id → digest of the source of each that is read."""
    texts: TextsApart = field(default_factory=TextsApart)
    marks: list[PageMark] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    set_aside: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    """Why it may not be whole."""
    lasting: set[str | None] = field(default_factory=set)
    """What to call each doubt that may be the board's own way; None for an accident."""
    suspicion: str | None = None
    """Why a reading that is whole in itself is not to be believed at once."""
    own_name: str | None = None
    """What the list calls the company."""
    bare: list[str] = field(default_factory=list)
    """Web pages on which postings were looked for and none found."""
    closed: set[str] = field(default_factory=set)
    """External ids of postings whose own page says that they are closed."""
    declared: int | None = None
    again: set[str] = field(default_factory=set)
    """Further addresses of postings that a board has more than one page for, and counts so."""
    parts: deque[str] | None = None
    """Addresses of the parts still to be read, of a board that does not show its whole at once."""
    listed: bool = False
    """Every page of the list was read; what is still missing is details."""
    details_missing: bool = False
    conditional: bool = True
    """As long as every page is as it was; from the first change on, all are read in full."""

    @property
    def board(self) -> Board:
        return self.visit.board

    # -------------------------------------------------------------- pages that did not change

    def mark_for(self, url: str) -> PageMark | None:
        """What is remembered of the page that comes next, while nothing has changed."""
        place = len(self.marks)
        if not self.conditional or place >= len(self.visit.pages):
            return None
        mark = self.visit.pages[place]
        return mark if mark.url == url else None

    def unchanged(self, mark: PageMark) -> str | None:
        """Note that a page is as it was; the address of the next one known."""
        self.marks.append(mark)
        following = self.visit.pages[len(self.marks) :]
        return following[0].url if following else None

    def starts_over(self) -> bool:
        """Whether pages passed over as unchanged must now be read, because a later one changed."""
        skipped = self.conditional and bool(self.marks)
        self.conditional = False
        if skipped:
            self.marks.clear()
        return skipped

    @property
    def is_unchanged(self) -> bool:
        return self.conditional and bool(self.marks)

    # -------------------------------------------------------------- pages that are read

    def pass_over(self, parted: Parted) -> None:
        """Note what is shown as the book has it."""
        self.postings |= {posting.external_id: posting for posting in parted.as_before}
        self.as_before, self.digests = frozenset(self.postings), parted.digests

    def take(self, postings: Iterable[Posting], declared: int | None) -> None:
        """Take in the postings of one page; one that comes again brings only its places."""
        self.declared = declared if declared is not None else self.declared
        for posting in self.share.within(map(self._told, postings)):
            if problem := unusable(posting):
                self.set_aside.append(problem)
            elif known := self.postings.get(posting.external_id):
                if posting.url != known.url:
                    self.again.add(posting.url)
                self._add_places(known, posting)
            else:
                self.postings[posting.external_id] = posting

    def _told(self, posting: Posting) -> Posting:
        told = as_text(posting) if self.wanted(posting.title) else posting
        return self.texts.put_away(told) if self.share.held > HELD_WITH_TEXTS else told

    def _add_places(self, known: Posting, again: Posting) -> None:
        if len(known.locations) < MOST_PLACES:
            places = tuple(dict.fromkeys((*known.locations, *again.locations)))
            self.postings[known.external_id] = replace(known, locations=places)

    def split(self, parts: Iterable[str]) -> None:
        """Read the board in *parts* from here on. They may overlap."""
        self.parts = self.parts or deque()
        self.parts.extend(parts)

    def next_part(self) -> str | None:
        return self.parts.popleft() if self.parts else None

    def doubt(self, why: str, lasting: str | None = None) -> None:
        """*lasting*: the same words each time, where the board may always be like that."""
        self.doubts.append(why)
        self.lasting.add(lasting)

    def absent(self) -> list[tuple[str, str]]:
        """External id and address of what was open and is not shown, when the reading is whole."""
        if self._doubt():
            return []
        # With another base address, what lies outside of it is not what this board serves.
        base = self.board.api or ""
        return [
            (key, url)
            for key, url in self.visit.open.items()
            if key not in self.postings and url.startswith(base)
        ]

    # -------------------------------------------------------------- the end

    def snapshot(self) -> Snapshot:
        if self.is_unchanged:
            return self.ended("unchanged", None, marks=True)
        if doubt := self._doubt():
            partial = self.ended("partial", doubt)
            return replace(partial, disagreement=self._disagreement())
        says_empty = any(map(says_none_open, self.bare)) if self._is_bare else None
        if self.suspicion or says_empty is False:
            suspect = self.ended("suspect", self.suspicion or NO_LIST)
            return replace(suspect, says_empty=says_empty)
        # What is still without its text is asked for again: no mark, no 304.
        return self.ended("complete", None, marks=not self.details_missing)

    def out_of_time(self) -> Snapshot:
        """The scan's time was up. A list that was read whole counts; only details are missing."""
        if self.listed:
            self.details_missing = True
            return self.snapshot()
        why = "the scan's time was up; this board comes first next time"
        return self.ended("deferred", why)

    def broken_off(self, problem: Unread | Misread) -> Snapshot:
        """A page could not be read: what came whole before it is kept."""
        if isinstance(problem, Misread):
            return self.ended("partial" if self.postings else "failed", str(problem))
        if self.postings and problem.ending == "failed":
            return self.ended("partial", str(problem))
        ended = self.ended(problem.ending, str(problem), problem.health)
        return replace(
            ended,
            moved_to=problem.moved_to,
            unreachable=problem.unreachable,
            offline=problem.offline,
            leave_alone=problem.leave_alone,
        )

    @property
    def _is_bare(self) -> bool:
        """Whether it is a page without a list, of which one was known or expected."""
        expected = bool(self.visit.open or self.suspicion)
        return bool(self.bare) and not self.postings and expected

    def ended(
        self, ending: Ending, reason: str | None, health: Health | None = None, marks: bool = False
    ) -> Snapshot:
        silent = ending in ("unchanged", "deferred")
        postings = (
            () if silent else finish(self.postings, self.as_before, self.texts, self.share.whole)
        )
        if postings and len(postings) < len(self.postings):
            ending, reason, marks = "partial", TOO_LONG, False
        return Snapshot(
            board=self.board,
            ending=ending,
            postings=postings,
            reason=reason,
            health=health,
            pages=tuple(self.marks) if marks else (),
            gone=frozenset(self.gone),
            closed=frozenset(self.closed),
            own_name=self.own_name,
            set_aside=tuple(self.set_aside),
            digests=self.digests,
            as_before=self.as_before,
            whole=self.texts.whole,
        )

    def _doubt(self) -> str | None:
        if self.doubts:
            return "; ".join(dict.fromkeys(self.doubts))
        if self.set_aside:
            # It may be one that is open: nothing is concluded about what is absent.
            return f"{len(self.set_aside)} could not be read, the first: {self.set_aside[0]}"
        says = counted(self.declared or 0, "posting")
        return f"the board says {says} and shows {self._shown}" if self._missing else None

    @property
    def _shown(self) -> int:
        return len(self.postings) + len(self.again)

    @property
    def _missing(self) -> int:
        return 0 if self.declared is None else self.declared - self._shown

    def _disagreement(self) -> str | None:
        """What the board contradicts itself in, if it may be its way; None after any accident."""
        amiss = max(abs(self._missing), len(self.set_aside))
        if None in self.lasting or amiss > max(2, MOST_MISSING * self._shown):
            return None
        named = [*filter(None, self.lasting)]
        named += [f"total {self._missing:+}"] if self._missing else []
        named += [f"{len(self.set_aside)} unreadable"] if self.set_aside else []
        return "; ".join(sorted(named))
