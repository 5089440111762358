"""Names whose family plainly stands first, without a comma behind it."""

from __future__ import annotations

from referrals.knowledge.person_names.likeness import is_given_name

DOUBLED = frozenset(
    """
    hans karl klaus heinz ernst fritz franz wolf bernd lars sven nils eva anne anna
    """.split()  # noqa: SIM905 - words to read, not to count
)
"""First of two given names with a hyphen; "Jean-Louis" is a family's name, too."""


def family_before(name: str) -> tuple[str, str]:
    """Family and given name of "Müller Hans-Peter" and "DUPONT Marie", empty where it is not plain
    that the family stands first: by a double given name, or by the family's capitals."""
    *before, given = name.split() or [""]
    first, _, second = given.casefold().partition("-")
    double = first in DOUBLED and is_given_name(second)
    shouted = all(len(word) > 2 and word.isupper() for word in before)
    plainly = double or (shouted and given.istitle() and is_given_name(given))
    words = [part for word in before for part in word.split("-")]
    if not before or not plainly or any(map(is_given_name, words)):
        return "", ""
    return " ".join(before), given
