"""What became of an ask, in the words that people use for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import get_args

import typer

from referrals.cli.terminal.words import did_you_mean
from referrals.model.log import AskStatus

STATUSES: tuple[AskStatus, ...] = get_args(AskStatus)
SAID: dict[tuple[AskStatus, ...], str] = {
    ("declined", "not_hired"): "rejected rejection turned_down refused no not_now failed lost "
    "turned_me_down rejected_me passed_over",
    ("agreed", "hired"): "accepted accept yes said_yes ok will_do",
    ("no_response",): "ghosted ghost silence silent no_answer no_reply unanswered nothing",
    ("declined",): "decline said_no",
    ("submitted",): "referred submit refer passed_to_hr",
    ("interviewing",): "interview interviewed interviews screening screen phone_screen onsite "
    "first_round second_round final_round next_round",
    ("offer",): "offered job_offer",
    ("hired",): "hire signed started got_it got_the_job won joined",
    ("not_hired",): "nothired not_selected position_filled",
    ("withdrawn",): "withdraw cancelled canceled cancel retracted took_back dropped "
    "dropped_out gave_up",
    ("posting_closed",): "closed filled gone expired taken_down position_closed "
    "job_closed role_closed on_hold",
    ("ineligible",): "not_eligible does_not_count",
    ("passed_on",): "forwarded passed asked_them",
    ("both_agreed",): "both_yes both_said_yes",
    ("introduced",): "intro introduction connected",
    ("sent",): "reminded reminder followed_up follow_up nudged chased asked",
}
"""Which statuses a word may mean; of several the first that can follow."""
MEANT: dict[str, tuple[AskStatus, ...]] = {
    **{word: meant for meant, words in SAID.items() for word in words.split()},
    **{status: (status,) for status in STATUSES},
}


def meant(said: str) -> tuple[AskStatus, ...]:
    """The statuses that *said* may mean. Raises BadParameter with the nearest, or all."""
    word = "_".join(said.casefold().replace("-", " ").replace("_", " ").split())
    if word in MEANT:
        return MEANT[word]
    near = did_you_mean(said, STATUSES) or did_you_mean(said, MEANT)
    raise typer.BadParameter(f"'{said}' is none; {near or 'one of ' + ', '.join(STATUSES)}")


def first_possible(may: Sequence[AskStatus], can_follow: Callable[[AskStatus], bool]) -> AskStatus:
    """The first that can follow; if none can, the first, so that it is told what can."""
    return next(filter(can_follow, may), may[0])
