"""Everything that the user owes by a day: thanks, follow-ups, lookouts and signs of life."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from referrals.domain.duties.after_hire import after_hire_duties
from referrals.domain.duties.follow_ups import follow_up_duties
from referrals.domain.duties.gratitude import debts_first, gratitude_duties
from referrals.domain.duties.keep_in_touch import keep_in_touch_duties
from referrals.domain.duties.lookouts import lookout_duties
from referrals.domain.duties.thread_steps import thread_duties
from referrals.domain.network.network import Network
from referrals.model.advice import Duty, DutyKind, Tip
from referrals.model.postings import Posting

THANKS: tuple[DutyKind, ...] = ("thank", "close_loop")


def duties(
    network: Network,
    postings: Mapping[int, Posting],
    tips: Sequence[Tip] = (),
    events: Sequence[str] = (),
) -> list[Duty]:
    """*postings*, by id, are all that asks are about; *tips* show ways to give back, and *events*,
    the latest news of people, are reasons to write."""
    steps = [
        *lookout_duties(network),
        *thread_duties(network, postings),
        *follow_up_duties(network, postings),
    ]
    thanks = _thanks(network, postings, tips, steps)
    told = {duty.contact.id for duty in thanks if duty.kind in THANKS}
    requests = (duty for duty in steps if duty.kind not in THANKS and duty.contact.id not in told)
    owed = [*thanks, *(duty for duty in requests if _may_be_made(duty, network))]
    # Whoever is written to anyway hears a sign of life in it.
    named = {duty.contact.id for duty in owed}
    quiet = keep_in_touch_duties(network, tips, events)
    return debts_first([*owed, *(duty for duty in quiet if duty.contact.id not in named)])


def thanks_owed(network: Network, postings: Mapping[int, Posting]) -> list[Duty]:
    """Of all that is owed, the thanks, and nothing else."""
    steps = [*lookout_duties(network), *follow_up_duties(network, postings)]
    return [duty for duty in _thanks(network, postings, (), steps) if duty.kind in THANKS]


def _thanks(
    network: Network, postings: Mapping[int, Posting], tips: Sequence[Tip], steps: Sequence[Duty]
) -> list[Duty]:
    """Of several thanks to one contact one is said: the end of what they helped with, that the
    user has found work, what else they are to be thanked for."""
    hired = after_hire_duties(network, postings)
    of_lookouts = [duty for duty in steps if duty.kind in THANKS]
    hear_of_it = {word.contact.id for word in (*hired, *of_lookouts) if word.kind == "close_loop"}
    owed = [duty for duty in gratitude_duties(network, postings, tips)
            if duty.kind != "thank" or duty.contact.id not in hear_of_it]  # fmt: skip
    hired = [word for word in hired if word.due <= network.today]
    return _each_once([*owed, *hired, *of_lookouts])


def _may_be_made(duty: Duty, network: Network) -> bool:
    """Thanks come before a request, and a reminder is one; and nobody goes on looking for somebody
    who has found."""
    sought = duty.kind != "remind_lookout" or network.hired_on is None
    return sought and not network.ledger(duty.contact).thanks_first


def _each_once(thanks: Iterable[Duty]) -> list[Duty]:
    """Each contact once, by the first that is owed; a favour back beside it."""
    once: dict[tuple[int, bool], Duty] = {}
    for duty in thanks:
        key = duty.contact.id, duty.kind in THANKS
        once[key] = _with_lookout(once[key], duty) if key in once else duty
    return [*once.values()]


def _with_lookout(word: Duty, other: Duty) -> Duty:
    """*word*, which tells as well that the *other*, a lookout, is over."""
    if not (other.lookout and word.kind == other.kind == "close_loop"):
        return word
    over = f"{word.about} and {other.about}" if word.about else other.about
    text = f"{word.text}; nor need they look out for {other.about} any more"
    return replace(word, about=over, text=text)
