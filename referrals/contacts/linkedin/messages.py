"""Who wrote to whom on LinkedIn, and who of them is the user. The texts are passed over.

Only what one person wrote to one other counts: in a conversation of several one writes to nobody in
particular, and a tie that exists shows in letters of two.

The columns came and went: recipients' addresses and drafts are told since 2023; spam stands in a
folder of its own, and a sponsored message has a sender without an address.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from referrals.contacts.linkedin.people import Directory, Person, full_name
from referrals.contacts.tally import Tally
from referrals.contacts.text.written_dates import written_date
from referrals.model.days import later

HEADS = frozenset({"conversation id", "from", "to", "date"})
LONGEST_MESSAGE = 2000
"""Lines."""
SEVERAL = re.compile(r"[,;]\s*")
ELSEWHERE = timedelta(days=1)
"""It may be tomorrow where the archive's clock is."""
DRAFTS = ("is message draft", "is conversation draft")

Pair = tuple[Person, Person]
"""Who wrote, and to whom."""


class Messages:
    """What was written, by pairs, until it is known who of each is the user."""

    def __init__(self, directory: Directory, today: date) -> None:
        self._directory = directory
        self._today = today
        self._letters = defaultdict[Pair, list[date | None]](list)
        self._talks = defaultdict[Person, set[str]](set)

    def read(self, rows: Iterable[Mapping[str, str]]) -> None:
        for row in rows:
            drafted = any(row[head].strip().lower() == "yes" for head in DRAFTS)
            if not drafted and row["folder"].strip().upper() != "SPAM":
                self._read(row)

    def _read(self, row: Mapping[str, str]) -> None:
        to, urls = row["to"], SEVERAL.split(row["recipient profile urls"].strip())
        several = len(urls) > 1 or (not urls[0] and "," in full_name(to))
        if several or not (row["from"].strip() and to.strip()):
            return
        sender = self._directory.met(row["sender profile url"], row["from"])
        receiver = self._directory.met(urls[0], to)
        for who in (sender, receiver):
            self._talks[who].add(row["conversation id"])
        day = written_date(row["date"], european=False)
        # A clock that was wrong says nothing of the other messages; its own message is not counted.
        if day is None or day <= later(self._today, ELSEWHERE):
            self._letters[sender, receiver].append(day and min(day, self._today))

    def __len__(self) -> int:
        return sum(map(len, self._letters.values()))

    def owner(self, told: Iterable[Person]) -> Person | None:
        """Who of all is the user: whom *told* says, else the one in most conversations who is no
        contact; None when that may be several."""
        talks = Counter[Person]()
        for who, conversations in self._talks.items():
            talks[self._directory.known_as(who)] += len(conversations)
        for who in map(self._directory.known_as, told):
            if who in talks:
                return who
        most = max(talks.values(), default=0)
        first = [w for w, n in talks.items() if n == most and self._directory.place(w) is None]
        return first[0] if len(first) == 1 else None

    def with_others(self, me: Person) -> Tally[Person]:
        """What passed between *me* and each other."""
        tally = Tally[Person]()
        for pair, days in self._letters.items():
            sender, receiver = map(self._directory.known_as, pair)
            if sender == me != receiver:
                for on in days:
                    tally.add(receiver, "message", "given", on)
            elif receiver == me != sender:
                for on in days:
                    tally.add(sender, "message", "received", on)
        return tally
