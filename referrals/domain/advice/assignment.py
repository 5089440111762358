"""The best pairs, where nobody is in two of them: an assignment, exact for every number of pairs.

Each round adds one pair by the best augmenting path (Bellman and Ford's search, for taking a pair
back costs what it was worth). So each round's pairs are the best of their number, and giving
somebody another task for the sake of the whole is found where a greedy choice would not look.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

Person = TypeVar("Person", bound=Hashable)
Task = TypeVar("Task", bound=Hashable)


def best_pairs(worth: Mapping[tuple[Person, Task], float], most: int) -> dict[Task, Person]:
    """At most *most* pairs of greatest total worth, each person and each task in one at most.

    Where two choices are worth the same, the pair that comes first in *worth* is taken.
    """
    taken: dict[Task, Person] = {}
    for _ in range(most):
        path = _best_path(worth, taken)
        if not path:
            break
        # Each person on the path takes the next task, which frees the one who had it.
        taken |= {task: person for person, task in path}
    return taken


def _best_path(
    worth: Mapping[tuple[Person, Task], float], taken: Mapping[Task, Person]
) -> list[tuple[Person, Task]]:
    """Who takes which task so that one more is done, and the sum grows most; empty if it cannot."""
    gains = _gains(worth, taken)
    best, best_path = 0.0, list[tuple[Person, Task]]()
    for (person, task), value in worth.items():
        if task not in taken and person in gains:
            gain, path = gains[person]
            if gain + value > best:
                best, best_path = gain + value, [*path, (person, task)]
    return best_path


def _gains(
    worth: Mapping[tuple[Person, Task], float], taken: Mapping[Task, Person]
) -> dict[Person, tuple[float, list[tuple[Person, Task]]]]:
    """Of everyone who could be free, what freeing them brings (or costs), and by which moves."""
    busy = set(taken.values())
    gains: dict[Person, tuple[float, list[tuple[Person, Task]]]] = {
        person: (0.0, []) for person, _ in worth if person not in busy
    }
    for _ in taken:
        for (person, task), value in worth.items():
            owner = taken.get(task)
            if owner is None or owner == person or person not in gains:
                continue
            gain = gains[person][0] + value - worth[owner, task]
            if owner not in gains or gain > gains[owner][0] + EPSILON:
                gains[owner] = gain, [*gains[person][1], (person, task)]
    return gains


EPSILON = 1e-9
"""Sums that differ by less are the same: adding in another order must not look like a gain."""
