"""Which names resemble a text, and by what: the candidates that a person is asked about.

Every name is found by what a likeness leaves intact (a half of its letters, a word, its first
letters, its initials), so that a text is compared with a few names and not with all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain, combinations
from math import log

from referrals.knowledge.employers.index import run_together
from referrals.knowledge.employers.known import lines
from referrals.knowledge.employers.parts import whole_of
from referrals.knowledge.employers.typos import halves, halves_of_any, one_letter_off

MOST_SHARING = 50
"""A word that more names of watched companies share is not looked up: "bank", "group"."""
TOLD = 0.38
"""What the words in common must tell together; "bank" alone does not, "telekom" does."""
LEAST = 0.3
BESIDE = 0.6
"""Of the best likeness: what is weaker is not worth a question."""
LONGEST = 12
"""Words of a text that are looked at; what is longer is a story and no name."""
SHORTEST_TYPED = 4
BEGINNING = 4
ACRONYM = range(2, 7)
JOINING = frozenset({"and", "of", "the", "de", "for", "in", "at"})
SMALL = JOINING | set("abcdefghijklmnopqrstuvwxyz")


@dataclass(frozen=True, slots=True)
class Likeness:
    """A name that resembles a text; *weight* between 0 and 1 orders them, nothing more."""

    name: str
    company: str
    weight: float
    evidence: str


class Likenesses:
    """Names of companies, as `names.key` leaves them, to be found by their likes."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._names = list(dict.fromkeys(names))
        self._halves: dict[str, list[int]] = defaultdict(list)
        self._words: dict[str, list[int]] = defaultdict(list)
        self._joined: dict[str, list[int]] = defaultdict(list)
        self._initials: dict[str, list[int]] = defaultdict(list)
        self._beginnings: dict[str, list[int]] = defaultdict(list)
        for number, (name, _) in enumerate(self._names):
            self._enter(number, name)

    def _enter(self, number: int, name: str) -> None:
        joined = run_together(name)
        self._joined[joined].append(number)
        self._beginnings[joined[:BEGINNING]].append(number)
        self._initials[initials(name)].append(number)
        for half in halves(joined):
            self._halves[half].append(number)
        for word in set(name.split()) - SMALL:
            self._words[word].append(number)

    def like(self, texts: Iterable[str]) -> list[Likeness]:
        """What resembles any of *texts*, keys of one employer: each company once, the most alike
        first."""
        best: dict[str, Likeness] = {}
        for like in chain.from_iterable(map(self._like, texts)):
            if like.company not in best or like.weight > best[like.company].weight:
                best[like.company] = like
        least = max(LEAST, BESIDE * max((like.weight for like in best.values()), default=0))
        worth = [like for like in best.values() if like.weight >= least]
        return sorted(worth, key=lambda like: (-like.weight, like.company))

    def _like(self, said: str) -> Iterator[Likeness]:
        text = " ".join(said.split()[:LONGEST])
        yield from self._typed(text, 0.95)
        for whole, _ in whole_of(text.split()):
            yield from self._typed(whole, 0.9)
        yield from self._named_inside(text)
        yield from self._sharing_words(text)
        yield from self._short_for(text)
        yield from self._run_on(text)

    def _all(self, numbers: Iterable[int], weight: float, evidence: str) -> Iterator[Likeness]:
        for name, company in (self._names[number] for number in numbers):
            yield Likeness(name, company, weight, evidence.format(name))

    def _typed(self, text: str, weight: float) -> Iterator[Likeness]:
        """With one letter wrong, missing, too many, or two swapped."""
        joined = run_together(text)
        if len(joined) < SHORTEST_TYPED:
            return
        near = {number for half in halves_of_any(joined) for number in self._halves.get(half, ())}
        close = [n for n in near if one_letter_off(joined, run_together(self._names[n][0]))]
        yield from self._all(close, weight, "one letter differs from '{}'")

    def _named_inside(self, text: str) -> Iterator[Likeness]:
        """With a whole name in it: "Nanjing ZTE new software"."""
        words = text.split()
        for begin, end in combinations(range(len(words) + 1), 2):
            numbers = self._joined.get(run_together(" ".join(words[begin:end])), ())
            weight = 0.55 + 0.25 * told(words[begin:end]) / told(words) + 0.1 * (begin == 0)
            yield from self._all(numbers, weight, _where(words, begin, end))

    def _sharing_words(self, text: str) -> Iterator[Likeness]:
        """With rare words in common."""
        words = [word for word in text.split() if word not in SMALL]
        rare = [word for word in words if len(self._words.get(word, ())) <= MOST_SHARING]
        for number in {number for word in rare for number in self._words.get(word, ())}:
            name, company = self._names[number]
            theirs = [word for word in name.split() if word not in SMALL]
            both = [word for word in theirs if word in words]
            common = told(both)
            if common >= TOLD:
                weight = 0.55 * common / told(theirs) + 0.25 * common / told(words)
                weight += 0.1 * (words[0] == theirs[0])
                yield Likeness(name, company, weight, _in_common(words, theirs, both, name))

    def _short_for(self, text: str) -> Iterator[Likeness]:
        """By initials, either way round."""
        joined, letters = "".join(main_words(text)), initials(text)
        if len(joined) in ACRONYM:
            yield from self._all(self._initials.get(joined, ()), 0.7, "the initials of '{}'")
        if " " in text and len(letters) in ACRONYM:
            yield from self._all(self._joined.get(letters, ()), 0.7, "its initials are '{}'")

    def _run_on(self, text: str) -> Iterator[Likeness]:
        """By the letters that both begin with: "OVHcloud", "Sber" and "Sberbank"."""
        joined = run_together(text)
        for number in self._beginnings.get(joined[:BEGINNING], ()):
            name, company = self._names[number]
            theirs = run_together(name)
            if joined != theirs and (joined.startswith(theirs) or theirs.startswith(joined)):
                shorter, longer = sorted((len(joined), len(theirs)))
                if shorter >= BEGINNING:
                    yield Likeness(name, company, 0.6 * shorter / longer, f"begins as '{name}'")


def _where(words: list[str], begin: int, end: int) -> str:
    if begin:
        return "'{}' is in it"
    behind = " ".join(words[end:])
    return f"'{{}}' and '{behind}' behind it" if behind else "'{}' may be any of several"


def _in_common(words: list[str], theirs: list[str], both: list[str], name: str) -> str:
    if theirs[: len(words)] == words:
        return f"'{name}' begins so"
    if both == theirs:
        return f"'{name}' is in it"
    return f"'{name}' has '{' '.join(both)}', too"


def initials(name: str) -> str:
    """ "bank of america" → "ba" """
    return "".join(word[0] for word in main_words(name))


def main_words(name: str) -> list[str]:
    """The words of a name but those that only join."""
    return [word for word in name.split() if word not in JOINING]


@cache
def _counted() -> Counter[str]:
    return Counter(word for names in lines() for word in {w for n in names for w in n.split()})


def told(words: Iterable[str]) -> float:
    """How much *words* tell together: 1 each that no known company's name has, less the more have
    it, never nothing."""
    return sum(max(0.05, 1 - log(1 + _counted()[word]) / log(400)) for word in words) or 0.05
