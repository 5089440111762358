"""The first companies that `referrals init` has watched."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from referrals.cli.start.interrupts import INTERRUPTED
from referrals.cli.terminal.questions import agreed, asked
from referrals.cli.terminal.session import Session

TOP = 10
"""Employers whose boards are looked for at once."""


@dataclass(frozen=True)
class Watching:
    """What the options say; None where they do not."""

    companies: list[str] | None
    most_contacts: bool | None
    api: str | None


def watch_first(draft: Session, said: Watching, asking: bool) -> None:
    """Write the companies into the config.toml of *draft*, which is being made."""
    _First(draft, said, asking).choose()


@dataclass(frozen=True)
class _First:
    draft: Session
    said: Watching
    asking: bool

    def choose(self) -> None:
        """Those that were said, or are asked for; then where most contacts work."""
        for said in self.said.companies or ():
            self._watch(said)
        if self.asking and self.said.companies is None and self.said.most_contacts is None:
            while said := asked(
                "A company to watch: its careers address or name (Enter: on):", str
            ):
                self._watch(said)
        employers = self._most_contacts()
        if employers and self._will(f"Look for the boards of {', '.join(employers)}?"):
            self.draft.say(
                "  That takes a minute or two; then you are asked about each likely one."
            )
            self._import(employers)

    def _import(self, employers: Sequence[str]) -> None:
        """From a file, so that the terminal stays free for answers."""
        names = self.draft.config.path.with_name("employers.txt")
        names.write_text("\n".join(employers), encoding="utf-8")
        try:
            self._run("import", str(names))
        finally:
            names.unlink()

    def _most_contacts(self) -> list[str]:
        from referrals.domain.advice.unwatched_employers import workplaces
        from referrals.usecases.briefing import network_on

        if self.said.most_contacts is False:
            return []
        with self.draft.book() as book:
            places = workplaces(network_on(book, self.draft.config, self.draft.today))
        return [place.employer for place in places if place.there][:TOP]

    def _watch(self, name: str) -> None:
        """Look for its board, and watch it; a name without one is matched with its people."""
        if self._run("add", name) == 1 and not set(name) & set("./"):
            self._run("add", name, "--no-board")

    def _run(self, *words: str) -> int:
        """`referrals companies …` on the config that is being made. A process of its own: the
        crawler's engine cannot be started twice in one."""
        from referrals.usecases.schedule import program

        options = ["--config", str(self.draft.config.path), "--today", str(self.draft.today)]
        api = ["--api", self.said.api] if self.said.api and "--no-board" not in words else []
        command = [*program(), *options, "companies", *words, *api]
        done = subprocess.run(command, check=False)  # noqa: S603 - ourselves
        if done.returncode == INTERRUPTED:
            raise KeyboardInterrupt
        self.draft.__dict__.pop("config", None)
        return done.returncode

    def _will(self, question: str) -> bool:
        said = self.said.most_contacts
        return said if said is not None else self.asking and agreed(question)
