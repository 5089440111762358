"""Which people are meant: by words, company, tie, kind and tag, all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from referrals.cli.terminal.completion import companies
from referrals.cli.terminal.options import one_of
from referrals.cli.terminal.words import folded
from referrals.model.people import Contact, TieClass, TieKind

if TYPE_CHECKING:
    from referrals.domain.network.network import Network

CLASSES: tuple[str, ...] = get_args(TieClass)
KINDS: tuple[str, ...] = get_args(TieKind)

WORDS = Annotated[
    str | None, typer.Argument(metavar="[WORDS]", help="Words of name, employer, title or tags.")
]
AT = Annotated[
    str | None,
    typer.Option("--company", help="Who works there now.", autocompletion=companies),
]
TIED = Annotated[
    str | None,
    typer.Option("--tie", metavar="|".join(CLASSES), parser=one_of(CLASSES), help="How well."),
]
DORMANT = Annotated[bool, typer.Option("--dormant", help="Silent for three years or more.")]
KNOWN_AS = Annotated[
    str | None,
    typer.Option("--kind", metavar="|".join(KINDS), parser=one_of(KINDS), help="Known as."),
]
TAGGED = Annotated[str | None, typer.Option("--tag", help="Your own word for them.")]


@dataclass(frozen=True)
class Wanted:
    """What is said of those who are meant; what is left out asks for nothing."""

    words: str | None = None
    company: str | None = None
    tie: str | None = None
    dormant: bool = False
    kind: str | None = None
    tag: str | None = None

    @property
    def everyone(self) -> bool:
        return self == Wanted()

    def fits(self, contact: Contact, network: Network) -> bool:
        bond = network.tie(contact)
        return (
            self._says(contact)
            and self._works_there(contact, network)
            and self.tie in (None, bond.tie_class)
            and not (self.dormant and bond.tie_class != "dormant")
            and (self.kind is None or self.kind in (contact.kinds or (bond.kind,)))
            and (self.tag is None or self.tag.casefold() in contact.tags)
        )

    def _says(self, contact: Contact) -> bool:
        jobs = (word for job in contact.employments for word in (job.employer, job.title or ""))
        known = folded(" ".join((contact.name, *jobs, *contact.tags))).split()
        wanted_words = folded(self.words or "").split()
        return all(any(word.startswith(part) for word in known) for part in wanted_words)

    def _works_there(self, contact: Contact, network: Network) -> bool:
        if self.company is None:
            return True
        said = folded(self.company)
        present = [job for job in contact.employments if job.current]
        names = (
            name for job in present for name in (job.employer, network.company_of(job, contact))
        )
        return any(folded(name).startswith(said) for name in names if name)
