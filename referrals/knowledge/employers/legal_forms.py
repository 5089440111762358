"""The legal forms that companies carry behind their names, of many countries.

Names suffer when forms are taken off too eagerly, so the forms are whole words at the end of a
name, are taken at the front only where that is the custom, and never leave nothing behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from referrals.knowledge.facts import facts, pairs

FORMS = frozenset(form for form, _ in pairs("employers/legal_forms"))


def _slips(word: str) -> set[str]:
    """*word* with one letter left out, doubled, swapped with the next, or another vowel."""
    halves = [(word[:i], word[i:]) for i in range(1, len(word))]
    return {
        *(a + b[1:] for a, b in halves),
        *(a + b[0] + b for a, b in halves),
        *(a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1),
        *(a + vowel + b[1:] for a, b in halves if b[0] in "aeio" for vowel in "aeio"),
    }


# Long forms are often mistyped: "ACME Corperation".
FORMS |= _slips("corporation") | _slips("incorporated")
LONGEST = max(form.count(" ") for form in FORMS) + 1
LAST_WORDS = frozenset(form.rpartition(" ")[2] for form in FORMS)

# Behind a name these words may belong to it; they are taken off only for a second, weaker look.
# "PLLC" and "PC" are practices of a few doctors or lawyers, which seldom have a brand.
WEAK = ("group", "holdings", "holding", "pllc", "pc")

# "PT Astra International Tbk", "ООО Ромашка": the form stands in front.
LEADING = frozenset(facts("employers/leading_legal_forms"))

# East Asian forms are written without a space, before or after the name.
_GLUED = (
    "株式会社|有限会社|合同会社|合資会社|股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司"
    "|주식회사|유한회사"
)
GLUED = re.compile(rf"^(?:{_GLUED})\s*(?=.)|(?<=.)\s*(?:{_GLUED})$")
ABBREVIATED = re.compile(r"\((?:株|有|주|유|합)\)")


def without_legal_form(words: Sequence[str]) -> Sequence[str]:
    """*words* of a name without the forms behind it, and in front where that is the custom."""
    if len(words) > 1 and words[0] in LEADING:
        words = words[1:]
    while taken := _form_at_end(words):
        words = words[:-taken]
    return words


def _form_at_end(words: Sequence[str]) -> int:
    """How many of the last words are a legal form, leaving at least one word of name."""
    if not words or words[-1] not in LAST_WORDS:
        return 0
    lengths = range(min(LONGEST, len(words) - 1), 0, -1)
    return next((n for n in lengths if " ".join(words[-n:]) in FORMS), 0)
