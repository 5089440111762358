"""Which jobs are present ones on a day: time passes between an import and a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from referrals.model.people import Contact, Employment


def by_day(contact: Contact, today: date) -> Contact:
    """*contact* with each job present or past as of *today*: one that begins later is not present
    yet, one that has ended since is no more."""
    jobs = tuple(_by_day(job, today) for job in contact.employments)
    return contact if jobs == contact.employments else replace(contact, employments=jobs)


def _by_day(job: Employment, today: date) -> Employment:
    begun = job.start is None or job.start <= today
    over = job.end is not None and job.end < today
    return replace(job, current=False) if job.current and (over or not begun) else job


def as_kept(contact: Contact, today: date) -> Contact:
    """*contact* as the book keeps it: a job to come is marked present, so that it is on its day."""
    jobs = tuple(
        replace(job, current=True) if job.start and job.start > today and not job.end else job
        for job in contact.employments
    )
    return contact if jobs == contact.employments else replace(contact, employments=jobs)
