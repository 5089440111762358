"""Several names at one address: whom a name means is found of all of them at once, so that it is no
matter which came first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from referrals.knowledge.person_names.likeness import alike, fuller, same_name


@dataclass(frozen=True, slots=True)
class Held:
    """A name at the address, and the place of the person who is called so."""

    name: str
    place: int


@dataclass(frozen=True, slots=True)
class Meant:
    """The places of those whom a name at one address may mean: for whose names it is short, for
    whose it tells more, and who are called the same."""

    above: set[int]
    below: set[int]
    same: set[int]

    @property
    def all(self) -> set[int]:
        return self.above | self.below | self.same

    names: set[str]
    """The fullest names for which it may be short."""

    @property
    def undecided(self) -> bool:
        return any(not same_name(a, b) for a, b in combinations(self.names, 2))


@dataclass(frozen=True, slots=True)
class Names:
    """All names at one *address*; *two* tells of two places whether they are two people's."""

    held: Sequence[Held]
    address: str
    two: Callable[[int, int], bool]

    def meant_by(self, name: str) -> Meant:
        longer = (one for one in self.held if self._is_short(name, one.name))
        tops = {top for one in longer for top in self._tops(one)}
        above, names = {top.place for top in tops}, {top.name for top in tops}
        return Meant(above, self.below(name), self.same(name), names)

    def below(self, name: str) -> set[int]:
        """The places of those for whose names *name* tells more. A name that is itself short for
        another one ("J. Park" beside "Jina Park") speaks but through the longer one."""
        return {one.place for one in self.held if self._is_short_for(one, name)}

    def same(self, name: str) -> set[int]:
        return {one.place for one in self.held if same_name(one.name, name)}

    def _tops(self, one: Held) -> set[Held]:
        """The fullest names for which that of *one* may be short; itself where there is none."""
        longer = [
            other
            for other in self.held
            if self._is_short(one.name, other.name)
            and (one.place == other.place or not self.two(one.place, other.place))
        ]
        return {top for other in longer for top in self._tops(other)} or {one}

    def _is_short(self, name: str, other: str) -> bool:
        """Whether *name* is short for the *other*, or is like it and tells less."""
        return (
            fuller(other, name) and not same_name(other, name) and alike(other, name, self.address)
        )

    def _is_short_for(self, one: Held, name: str) -> bool:
        if not self._is_short(one.name, name):
            return False
        return all(alike(top.name, name, self.address) for top in self._tops(one))


def fullest(names: Sequence[str]) -> list[str]:
    """Of the names of one person those that are not short for another one: of "J. Park" and "Jina
    Park" the second, for the first may be anybody's."""
    return [
        name
        for name in names
        if not any(
            fuller(other, name) and not same_name(other, name) and alike(other, name)
            for other in names
        )
    ]
