"""What a newer export changes about a person, and what of it is news."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from referrals.domain.employer_names import same_employer
from referrals.domain.identity import together
from referrals.domain.model import Contact, Employment
from referrals.domain.nobody import is_nobody

# Who left an employer is taken to be back only after so long: before, it is their profile that is
# out of date, or an older export that is read after a newer one.
BACK_AFTER = timedelta(days=365)


def updated(known: Contact, seen: Contact, today: date) -> Contact:
    """*known* with what a newer export says of them; what the user said stays as it is.

    A new employer closes the present job and opens the new one, both on *today*, the day on which
    it was noticed. An export without an employer closes nothing: unknown is not left. An export
    cannot be told from an older one: read in the wrong order, it brings back an old title, name or
    address until the newer one is read again, but no job that they left in the last year. An
    address in place of a name is no new name. What passed is counted once, however often and in
    whatever order it is told, and the last contact moves forward only.
    """
    days = [day for day in (known.connected_on, seen.connected_on) if day]
    talks = [day for day in (known.last_contact, seen.last_contact) if day]
    return replace(
        known,
        name=known.name if "@" in seen.name else seen.name,
        url=seen.url or known.url,
        phone=known.phone or seen.phone,
        emails=_all_of(known.emails, seen.emails),
        connected_on=min(days, default=None),
        last_contact=max(talks, default=None),
        exchanges=together(known.exchanges, seen.exchanges),
        tie=known.tie or seen.tie,
        kinds=known.kinds or seen.kinds,
        note=known.note or seen.note,
        employments=_history(known.employments, seen.employments, today),
    )


def _all_of(known: Sequence[str], seen: Sequence[str]) -> tuple[str, ...]:
    have = {mail.casefold() for mail in known}
    return (*known, *(mail for mail in seen if mail.casefold() not in have))


def _history(
    known: Sequence[Employment], seen: Sequence[Employment], today: date
) -> tuple[Employment, ...]:
    jobs = [_retitled(job, seen) for job in known]
    joined = [job for job in seen if not any(_known(job, other, today) for other in known)]
    if not joined:
        return tuple(jobs)
    left = _left(jobs, seen)
    closed = [replace(job, current=False, end=today) if job in left else job for job in jobs]
    return (
        *(replace(job, start=job.start or (today if left else None)) for job in joined),
        *closed,
    )


def _retitled(job: Employment, seen: Sequence[Employment]) -> Employment:
    titles = (new.title for new in seen if same_employer(new.employer, job.employer))
    return replace(job, title=next(titles, None) or job.title) if job.current else job


def _known(job: Employment, other: Employment, today: date) -> bool:
    """Whether *other* says what *job* says, or knows better: that they have just left there."""
    just_left = other.end is None or today - other.end < BACK_AFTER
    return same_employer(job.employer, other.employer) and (other.current or just_left)


def _left(jobs: Sequence[Employment], seen: Sequence[Employment]) -> list[Employment]:
    """The present jobs that an export with a new employer ends.

    Of several at once it ends those that an export brought: one that the user dated is a second
    job, as of a board member or a teacher, and stays.
    """
    present = [
        job
        for job in jobs
        if job.current and not any(same_employer(job.employer, new.employer) for new in seen)
    ]
    noticed = {
        job.end for job in jobs
    }  # a move that an import noticed ends one job as it starts one
    undated = [job for job in present if job.start is None or job.start in noticed]
    return present if len(present) == 1 else undated


def moves(known: Contact, new: Contact) -> list[str]:
    """What is news about a person's jobs: "Ana Silva moved from Globex to GitLab"."""
    before = [job.employer for job in known.employments if job.current]
    after = [job.employer for job in new.employments if job.current]
    left = " and ".join(name for name in before if name not in after)
    joined = [name for name in after if name not in before]
    return [_move(new.name, left, name) for name in joined]


def _move(name: str, left: str, joined: str) -> str:
    if is_nobody(joined):
        return f"{name} left {left}: {joined}" if left else f"{name}: {joined}"
    return f"{name} moved from {left} to {joined}" if left else f"{name} now works at {joined}"
