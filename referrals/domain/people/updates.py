"""What a newer export changes about a person, and what of it is news."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from referrals.domain.people.duplicates import together, without_struck
from referrals.domain.people.name_sources import named
from referrals.domain.people.signs import phone_sign
from referrals.knowledge.employers.names import same_employer
from referrals.knowledge.employers.no_employer import is_nobody
from referrals.knowledge.employers.resemblance import is_one, may_be_one
from referrals.model.people import Contact, Employment, Source

# Who left an employer is taken to be back only after so long: before, it is their profile that is
# out of date, or an older export that is read after a newer one.
BACK_AFTER = timedelta(days=365)

RANK: dict[Source | None, int] = {"book": 0, "profile": 1, None: 2}
"""Who knows best where somebody works: the user, who is the source of what names none."""


def updated(known: Contact, seen: Contact, today: date) -> Contact:
    """*known* with what a newer export says of them; what the user said stays as it is.

    A new employer closes the present job and opens the new one, both on *today*, the day on which
    it was noticed. An export without an employer closes nothing: unknown is not left. A single
    row without a date cannot be told from an older one: read in the wrong order, it brings back an
    old title or name until the newer are read again, but no job that they left in the last year. An
    address in place of a name is no new name. An address book that tells of another employer than
    the person's own profile is out of date. What passed is counted once, however often and in
    whatever order it is told, and the last contact moves forward only.
    """
    days = [day for day in (known.connected_on, seen.connected_on) if day]
    talks = [day for day in (known.last_contact, seen.last_contact) if day]
    name, allowed = named(known, seen), without_struck(seen, known.struck)
    return replace(
        known,
        name=name.name,
        name_parts=name.name_parts,
        called=name.called,
        url=known.url if "url" in known.said else seen.url or known.url,
        phone=known.phone if "phone" in known.said else _phone(known, seen),
        emails=_all_of(known.emails, allowed.emails),
        connected_on=min(days, default=None),
        last_contact=max(talks, default=None),
        exchanges=together(known.exchanges, seen.exchanges),
        tie=known.tie or seen.tie,
        kinds=known.kinds or seen.kinds,
        cadence=known.cadence or seen.cadence,
        looking=known.looking if "looking" in known.said else known.looking or seen.looking,
        note=known.note if "note" in known.said else _both_notes(known.note, seen.note),
        birthday=known.birthday or seen.birthday,
        tags=tuple(dict.fromkeys((*known.tags, *seen.tags))),
        employments=_history(known.employments, allowed.employments, today),
    )


def told_otherwise(a: Contact, b: Contact) -> bool:
    """Whether anything that the book keeps differs, the parts of the name and the sources of the
    jobs among it."""
    return a != b or a.name_parts != b.name_parts or _sources(a) != _sources(b)


def _sources(contact: Contact) -> list[Source | None]:
    return [job.source for job in contact.employments]


def _all_of(known: Sequence[str], seen: Sequence[str]) -> tuple[str, ...]:
    have = {mail.casefold() for mail in known}
    return (*known, *(mail for mail in seen if mail.casefold() not in have))


def _phone(known: Contact, seen: Contact) -> str | None:
    """The number that is known; of two writings of it the one that tells more, whichever is read
    first."""
    if known.phone and seen.phone and phone_sign(known) == phone_sign(seen):
        return max(known.phone, seen.phone, key=_told_by)
    return known.phone or seen.phone


def _told_by(phone: str) -> tuple[bool, int, int, str]:
    return phone.startswith("+"), sum(map(str.isdigit, phone)), len(phone), phone


def _both_notes(known: str | None, seen: str | None) -> str | None:
    """What two files note, in one order whichever is read first; what one repeats stands once."""
    one, other = known or "", seen or ""
    lines, others = set(one.splitlines()), set(other.splitlines())
    if lines <= others or others <= lines:
        return max(one, other, key=lambda note: (len(note), note)) or None
    return "\n".join(sorted((one, other)))


def _history(
    before: Sequence[Employment], exported: Sequence[Employment], today: date
) -> tuple[Employment, ...]:
    known, seen = _up_to_date(before, exported), _up_to_date(exported, before)
    jobs = [_retitled(job, seen) for job in known]
    joined = [job for job in seen if not any(_known(job, other, known, today) for other in known)]
    if not joined:
        return tuple(jobs)
    left = _left(jobs, seen) if any(job.current for job in joined) else []
    closed = [replace(job, current=False, end=today) if job in left else job for job in jobs]
    return (
        *(_started(job, today) if left and job.current else job for job in joined),
        *closed,
    )


def _up_to_date(jobs: Sequence[Employment], others: Sequence[Employment]) -> list[Employment]:
    """*jobs* without the present ones that only an address book tells of, where the person's own
    profile tells of another: when they ended is not known. One at an employer that may be the same
    ("Zyntrix Robotics" beside "Zyntrix") stays, and is asked about; what the profile calls
    otherwise ("IBM") is one job."""
    own = [job for job in (*jobs, *others) if job.source == "profile" and job.current]
    return [
        replace(job, current=False)
        if own and job.source == "book" and job.current and not _may_be_at_one_of(job, own)
        else job
        for job in jobs
        if not (_doubted(job) and _at_one_of(job, own)) and not _is_called_otherwise(job, own)
    ]


def _is_called_otherwise(job: Employment, own: Sequence[Employment]) -> bool:
    """Whether a job of an address book is the one that a profile tells under another name."""
    return (
        job.source == "book"
        and job.current
        and not _at_one_of(job, own)
        and any(is_one(job.employer, other.employer) for other in own)
    )


def _doubted(job: Employment) -> bool:
    return job.source == "book" and not job.current and job.end is None


def _at_one_of(job: Employment, others: Sequence[Employment]) -> bool:
    return any(same_employer(job.employer, other.employer) for other in others)


def _may_be_at_one_of(job: Employment, others: Sequence[Employment]) -> bool:
    """Whether the employer may be one of *others*; a profile that names another has moved."""
    return any(
        same_employer(job.employer, other.employer)
        or (
            not job.source == other.source == "profile" and may_be_one(job.employer, other.employer)
        )
        for other in others
    )


def _started(job: Employment, today: date) -> Employment:
    return replace(job, start=job.start or today)


def _retitled(job: Employment, seen: Sequence[Employment]) -> Employment:
    again = next((new for new in seen if same_employer(new.employer, job.employer)), None)
    if again is None or not job.current:
        return job
    # What the user said, or the person's own profile, is not taken back by an address book.
    if job.title and RANK[again.source] < RANK[job.source]:
        return job
    source = again.source if job.source == "book" else job.source
    # "Criteo", as they write it themselves, and not an address book's "Criteo SA".
    employer = again.employer if RANK[again.source] > RANK[job.source] else job.employer
    return replace(job, employer=employer, title=again.title or job.title, source=source)


def _known(job: Employment, other: Employment, jobs: Sequence[Employment], today: date) -> bool:
    """Whether *other*, one of *jobs*, says what *job* says, or knows better: that they have just
    left there, or left for where the user said that they are."""
    if not same_employer(job.employer, other.employer):
        return False
    if not job.current:
        # Somebody may have been there twice, at other times.
        return job.start is None or other.start is None or job.start == other.start
    if other.current or other.end is None or today - other.end < BACK_AFTER:
        return True
    return any(new.source is None and new.start == other.end for new in jobs)


def _left(jobs: Sequence[Employment], seen: Sequence[Employment]) -> list[Employment]:
    """The present jobs that an export with a new employer ends.

    Of several at once it ends those that an export brought: one that the user dated is a second
    job, as of a board member or a teacher, and stays.
    """
    present = [job for job in jobs if job.current and not _may_be_at_one_of(job, seen)]
    noticed = {
        job.end for job in jobs
    }  # a move that an import noticed ends one job as it starts one
    undated = [job for job in present if job.start is None or job.start in noticed]
    return present if len(present) == 1 else undated


def moves(known: Contact, new: Contact) -> list[tuple[str, str]]:
    """What is news about a person's jobs, in words and by the new employer's name: "Ana Silva moved
    from Globex to GitLab", "GitLab"."""
    before = [job.employer for job in known.employments if job.current]
    present = [job for job in new.employments if job.current]
    left = " and ".join(name for name in before if name not in {job.employer for job in present})
    jobs = [job for job in present if job.employer not in before and _news(known, job)]
    stay = [job for job in known.employments if job.current and job in present]
    joined = [job.employer for job in jobs if not _may_be_at_one_of(job, stay)]
    return [(_move(new.name, left, name), name) for name in joined]


def _news(known: Contact, job: Employment) -> bool:
    """Whether *job* began since, and was not only told of for the first time by another file."""
    if not known.employments:
        return known.connected_on is not None or job.source is None
    return any(other.source in (None, job.source) for other in known.employments)


def _move(name: str, left: str, joined: str) -> str:
    if is_nobody(joined):
        return f"{name} left {left}: {joined}" if left else f"{name}: {joined}"
    return f"{name} moved from {left} to {joined}" if left else f"{name} now works at {joined}"
