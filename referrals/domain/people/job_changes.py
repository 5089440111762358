"""People who changed employer, in one sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from referrals.knowledge.employers.match import Employers
from referrals.model.wording import counted, month

ONE = {1: "one"}


def job_changes_sentence(
    joined: Sequence[str], employers: Employers, since: date | None, today: date
) -> str:
    """3 people changed employer since June, one of them to GitLab

    *joined* names the new employer of each. Only watched companies are named: they are the ones
    where something can be asked.
    """
    count = counted(len(joined), "person", "people")
    text = f"{count} changed employer"
    if since:
        text += f" since {month(since, today)}"
    watched = [match.company for name in joined if (match := employers.match(name))]
    ranked = sorted(Counter(watched).items(), key=lambda item: (-item[1], item[0]))
    if len(joined) == 1:
        return text + (f", to {watched[0]}" if watched else "")
    to = [f"{ONE.get(number, number)} of them to {company}" for company, number in ranked]
    return ", ".join([text, *to])
