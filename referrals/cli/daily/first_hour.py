"""The questions of `referrals init`, in their order, and what is done with each answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from referrals.cli.daily.first_companies import Watching, watch_first
from referrals.cli.terminal import printing
from referrals.cli.terminal.questions import agreed, asked, listed
from referrals.cli.terminal.session import Session
from referrals.model.wording import counted

if TYPE_CHECKING:
    from referrals.config.beginning import Beginning

T = TypeVar("T")
NEXT = """Next: say in it who you are, what you look for and which companies you watch; then
  referrals contacts import Connections.csv   your LinkedIn connections
  referrals scan                              the first morning
  referrals today                             whom to write to
  referrals schedule install                  a scan each morning"""
LINKEDIN = (
    "LinkedIn archive (ZIP or folder) or Connections.csv; Enter for none yet\n"
    "(linkedin.com: Settings, Data privacy, Get a copy of your data):"
)


@dataclass(frozen=True)
class Said:
    """What the options answer; None where they do not."""

    name: str | None
    email: str | None
    linkedin: Path | None
    current_employer: str | None
    employers: list[str] | None
    titles: list[str] | None
    locations: list[str] | None
    watching: Watching
    allow_private_addresses: bool
    scan: bool | None
    schedule: bool | None


class FirstHour:
    """One run of `init`. Nothing is written in its place before all questions are answered."""

    def __init__(self, ctx: typer.Context, session: Session, said: Said, asking: bool) -> None:
        self.ctx, self.session, self.said, self.asking = ctx, session, said, asking

    def live(self, file: Path, template: str) -> None:
        from referrals.usecases.begin import made_aside

        if self.asking:
            self.session.say("A few questions; Ctrl-C ends them, and nothing is written.\n")
        with made_aside(file) as aside:
            self._prepare(aside, template, file)
        self.session = Session(
            file, self.session.day, self.session.quiet, self.session.debug, self.session.command
        )
        self.ctx.obj = self.session
        self.session.say(printing.safe(f"Wrote {file}."))
        self._first_morning()

    def _prepare(self, aside: Path, template: str, file: Path) -> None:
        from referrals.usecases.safekeeping.open_book import begin_book

        beginning = self._who()
        self._write(aside, beginning.written_into(template))
        draft = Session(aside, self.session.day, self.session.quiet, command=self.session.command)
        if not (file.parent / "referrals.db").exists():
            begin_book(draft.config)
            own_jobs = self._people(draft)
            self._employers(beginning, own_jobs)
        self._wishes(beginning)
        self._write(aside, beginning.written_into(template))
        draft = Session(aside, self.session.day, self.session.quiet, command=self.session.command)
        watch_first(draft, self.said.watching, self.asking)
        if not (file.parent / "referrals.db").exists():
            # What init made is no change of something: `undo` would look for the folder aside.
            with draft.book() as book:
                book.changes.clear()

    def _write(self, file: Path, text: str) -> None:
        file.write_text(text, encoding="utf-8")
        file.chmod(0o600)

    # -------------------------------------------------------------- who you are

    def _who(self) -> Beginning:
        from referrals.config import beginning

        return beginning.Beginning(
            name=self._answer(self.said.name, "Your name:", beginning.name, ""),
            email=self._answer(self.said.email, "Your mail address:", beginning.email, ""),
            allow_private_addresses=self.said.allow_private_addresses,
        )

    def _answer(self, option: str | None, question: str, check: Callable[[str], T], none: T) -> T:
        """What the option says, else what is answered; *none* where nobody can be asked."""
        if option is not None:
            try:
                return check(option)
            except ValueError as error:
                raise typer.BadParameter(str(error)) from error
        return asked(question, check) if self.asking else none

    def _people(self, draft: Session) -> bool:
        """Take in the user's people; whether the file told the user's own jobs."""
        if self.said.linkedin:
            return self._imported(draft, str(self.said.linkedin))
        return (
            asked(LINKEDIN, lambda answer: self._imported(draft, answer)) if self.asking else False
        )

    def _imported(self, draft: Session, answer: str) -> bool:
        from referrals.config.home import from_home
        from referrals.contacts.exported import NotAnExport
        from referrals.usecases.import_contacts import import_file

        if not answer:
            return False
        file = from_home(Path(answer.strip("'\"")))
        try:
            with draft.book() as book:
                imported = import_file(
                    book, draft.config, file, None, today=draft.today, dry_run=False
                )
                jobs = book.own_jobs()
        except (NotAnExport, OSError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise typer.BadParameter(f"{file}: {why}") from error
        self.session.say(f"  {counted(imported.intake.new, 'person', 'people')} taken in.")
        for job in jobs:
            self.session.say(printing.safe(f"  You: {job.employer}{' now' * job.current}"))
        return bool(jobs)

    def _employers(self, beginning: Beginning, own_jobs: bool) -> None:
        from referrals.config.beginning import past_job

        ask = self.asking and not own_jobs
        present, past = self.said.current_employer, self.said.employers
        if present is None and ask:
            self.session.say("Nobody at your present employer is asked or told unless you say so.")
            present = asked("Your present employer (Enter: none):", str)
        beginning.current_employer = present or ""
        if past is not None:
            beginning.employers = _checked(past_job, past)
        elif ask:
            question = "Past employers, as 'Globex 2017-2021, Initech 2014-2016' (Enter: none):"
            beginning.employers = asked(question, lambda answer: _checked(past_job, listed(answer)))

    # -------------------------------------------------------------- what you want, whom you watch

    def _wishes(self, beginning: Beginning) -> None:
        from referrals.config.values import title_phrase

        if self.said.titles is not None:
            beginning.titles = _checked(title_phrase, self.said.titles)
        elif self.asking:
            question = "Titles you look for, as 'data engineer, analyst' (Enter: any):"
            beginning.titles = asked(
                question, lambda answer: _checked(title_phrase, listed(answer))
            )
        if self.said.locations is not None:
            beginning.locations = self.said.locations
        elif self.asking:
            beginning.locations = asked("Where, as 'Berlin, remote EU' (Enter: anywhere):", listed)

    def _will(self, option: bool | None, question: str) -> bool:
        return option if option is not None else self.asking and agreed(question)

    # -------------------------------------------------------------- the first morning

    def _first_morning(self) -> None:
        from referrals.cli.advice.suggest import today
        from referrals.usecases.companies.boards import boards_of

        config = self.session.config
        if not self.asking and self.said.name is None:
            self.session.say(NEXT)
        if boards_of(config) and self._will(self.said.scan, "Read the boards now?"):
            from referrals.cli.daily.scan import scan

            with suppress(typer.Exit):  # a board that failed is told; the others are read
                scan(self.ctx)
            today(self.ctx)
        elif self.asking:
            today(self.ctx)
        if self._will(self.said.schedule, "Run a scan each morning at 07:30, Monday to Friday?"):
            self._schedule()
        if self.asking:
            self.session.say(
                "`referrals today` shows this again; `referrals doctor` what is missing."
            )

    def _schedule(self) -> None:
        from referrals.cli.daily.schedule import install
        from referrals.schedule.job import ScheduleError

        try:
            install(self.ctx)
        except ScheduleError as error:  # all the rest is done
            self.session.warn(printing.safe(error))


def _checked(check: Callable[[str], T], answers: Sequence[str]) -> list[T]:
    try:
        return [check(answer) for answer in answers]
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error
