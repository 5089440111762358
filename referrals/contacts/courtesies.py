"""What stands before a name and is none of it: "Frau", "Prof. Dr. med.", "Sra."."""

from __future__ import annotations

import re

from referrals.knowledge.person_names.likeness import is_given_name

SALUTATION = re.compile(
    r"^(?:(?:mr|mrs|ms|mx|miss|herrn?|frau|fräulein|mme|mlle|madame|monsieur|señora?|senhora?|signora?"
    r"|pani|herra|rouva|fru|dhr|mevr|mevrouw|meneer)\b\.?,?\s+)+"
    r"(?!(?:and|und|et|y|e|i|en|og|och|ja|&|\+)\s)",
    re.IGNORECASE,
)
"""What letters begin with and no name does. "Pan" is a lord in Prague and a family in Beijing."""
_BARE = (
    r"ph\.?\s?d|prof(?:essor(?:in|a)?|a)?|dra?|doctor|mudr|mvdr|mddr|phdr|judr|rndr|mgr|sir|dame"
    r"|dott\.?ssa|dottoressa|sra?|srta"
)
_DOTTED = (
    r"ing|arch|ir|drs|mag|bc|arq|lic|licda|avv|eng|engr|rev|fr|sig(?:\.ra|\.na)?|hon|dott"
    r"|hr|hrn|doc|dipl|univ|priv|em|pd|geom|rag|dhr|mw|kand|civ"
)
_BEHIND = r"med|phil|rer|nat|pol|oec|jur|iur|ing|mult|dent|vet|theol|techn|habil|publ|agr|h\.?\s?c"
TITLES = re.compile(
    rf"^(?:(?:(?:{_BARE})\b\.?|(?:{_DOTTED})\.|(?:dipl|univ|priv)\.?\s?-[^\W\d]+\.?)"
    rf"(?:[-\s]*(?:{_BEHIND})\.(?=\W))*[-,\s]*)+(?=\w)",
    re.IGNORECASE,
)
"""Academic degrees, offices and courtesies that stand before a name: "Prof. Dr. med.", "Sra."."""


def unsaluted(text: str, least: int) -> str:
    """Without "Frau", "Mr" and "Dr.", where as many words as a name needs remain: "Mr Fox" stays,
    and so does "Dr. No", but of "Dr. Eva" the given name."""
    name = SALUTATION.sub("", TITLES.sub("", SALUTATION.sub("", text)))
    words = name.split()
    titled = TITLES.match(text) is not None and len(words) == 1 and is_given_name(words[0])
    return name if len(words) >= least or titled else text
