"""Slips of the pen: one letter changed, left out, put in, or swapped with its neighbour."""

from __future__ import annotations


def halves(joined: str) -> set[str]:
    """Both halves: one wrong letter leaves one of them intact. The length is told with them."""
    length, middle = len(joined), len(joined) // 2
    return {f"{length}<{joined[:middle]}", f"{length}>{joined[middle:]}"}


def halves_of_any(joined: str) -> set[str]:
    """The halves of every name that *joined* may be a slip of."""
    either = set()
    for length in (len(joined) - 1, len(joined), len(joined) + 1):
        middle = length // 2
        either |= {f"{length}<{joined[:middle]}", f"{length}>{joined[middle - length :]}"}
    return either


def one_letter_off(a: str, b: str) -> bool:
    """Whether one letter was changed, left out, put in, or swapped with its neighbour."""
    if a == b:
        return False
    if len(a) > len(b):
        a, b = b, a
    same = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    if len(a) < len(b):
        return a[same:] == b[same + 1 :]
    swapped = a[same + 1 : same + 2] + a[same : same + 1] + a[same + 2 :]
    return a[same + 1 :] == b[same + 1 :] or swapped == b[same:]
