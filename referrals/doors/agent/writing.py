"""What an assistant may write with `--write`: each does what its command does, under its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any

from pydantic import Field

from referrals.cli.log import ask, done, outcome, thank
from referrals.cli.log.undo import take_back
from referrals.cli.terminal.logged import Entry
from referrals.cli.terminal.options import one_of
from referrals.doors.agent import shapes
from referrals.doors.desk import Desk, DoorSession
from referrals.doors.writes import options, wrote
from referrals.model.log import AskKind

CONTACT = Annotated[str, Field(max_length=200, description="A contact: id, code, or name.")]
DAY = Annotated[
    str | None, Field(max_length=60, description="The day: 2026-11-20, yesterday; else today.")
]
KIND = one_of(ask.KINDS)


class WritingTools:
    """The tools that log what the user has done. None of them sends anything to anybody."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def log_ask(
        self,
        contact: CONTACT,
        kind: Annotated[
            AskKind | None, Field(description="A referral, if left out; with `via` to meet.")
        ] = None,
        postings: Annotated[
            list[str] | None, Field(max_length=20, description="Ids, or words of title.")
        ] = None,
        company: Annotated[str | None, Field(max_length=200)] = None,
        via: Annotated[
            str | None, Field(max_length=200, description="Who introduces the user.")
        ] = None,
        on: DAY = None,
        channel: Annotated[
            str | None, Field(max_length=60, description="email, linkedin, phone …")
        ] = None,
        again: Annotated[bool, Field(description="Although the same ask is open.")] = False,
    ) -> shapes.Written:
        """Log that the user has asked somebody, about postings or a company. Only what has
        happened: it counts as an ask from then on."""
        words = ["ask", contact, *options(kind=kind, posting=postings, company=company, via=via)]
        words += [*options(on=on, channel=channel), *(["--again"] if again else [])]
        return self._written(
            words,
            lambda session: ask.log(
                session, contact, kind=kind, posting=postings, company=company, via=via, on=on,
                channel=channel, again=again,
            ),
        )  # fmt: skip

    def log_outcome(
        self,
        ask_or_contact: Annotated[
            str, Field(max_length=200, description="An ask's id or code, or who was asked.")
        ],
        status: Annotated[
            str, Field(max_length=60, description=f"One of {', '.join(outcome.STATUSES)}.")
        ],
        postings: Annotated[
            list[str] | None,
            Field(max_length=20, description="Which of its postings a no ends."),
        ] = None,
        on: DAY = None,
        note: Annotated[str | None, Field(max_length=2000, description="Private.")] = None,
    ) -> shapes.Written:
        """Log what became of an ask: agreed, declined, submitted, interviewing, offer, hired …;
        `sent` again is the one reminder."""
        words = ["outcome", ask_or_contact, status]
        words += options(posting=postings, on=on, note=note)
        return self._written(
            words,
            lambda session: outcome.log(
                session, ask_or_contact, status, posting=postings, on=on, note=note
            ),
        )

    def log_thanks(
        self,
        contact: CONTACT,
        how: Annotated[str | None, Field(max_length=60, description="card, call, note …")] = None,
        on: DAY = None,
    ) -> shapes.Written:
        """Log that the user has thanked somebody, and told them how it ended."""
        words = ["thank", contact, *options(how=how, on=on)]
        return self._written(words, lambda session: thank.log_thanks(session, contact, how, on))

    def snooze(
        self,
        code: Annotated[str, Field(max_length=10, description="As `today` tells it: A1, F2, H1.")],
        until: Annotated[
            str | None, Field(max_length=60, description="1w, friday, 2026-12-24; else 1w.")
        ] = None,
        never: Annotated[bool, Field(description="Not this one: never again.")] = False,
    ) -> shapes.Written:
        """Do not show what a code stands for before a day."""
        words = ["snooze", code, *([until] if until else []), *(["--never"] if never else [])]
        return self._written(
            words, lambda session: Entry(0, done.hide(session, code, until, never).text)
        )

    def undo(
        self,
        undo: Annotated[
            str, Field(max_length=60, description="What a tool that wrote gave as `undo`.")
        ],
    ) -> shapes.Undone:
        """Take back what one of these tools wrote, as long as nothing was written since."""
        return {"undone": take_back(self._desk.session("undo"), only=undo)}

    def _written(self, words: list[str], log: Callable[[DoorSession], Entry]) -> shapes.Written:
        done = wrote(self._desk, words, log)
        return {
            "id": done.id or None,
            "command": f"referrals {done.command}",
            "undo": done.moment,
            "untrusted_text": {"written": [done.text], "mind": [*done.beside]},
        }


def tools_of(writing: WritingTools) -> Iterator[tuple[Any, str, bool, bool]]:
    """Each tool with its title, whether a second call changes nothing, and whether it removes."""
    yield writing.log_ask, "Log an ask", False, False
    yield writing.log_outcome, "Log what became of an ask", False, False
    yield writing.log_thanks, "Log thanks", False, False
    yield writing.snooze, "Not now", True, False
    yield writing.undo, "Take back what was logged", True, True
