"""One-tap answers: links that open a mail to oneself; the next scan reads its subject."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote

BODY = "Send this mail as it is: the next scan notes the answer."
"""For the reader; the scan never reads it."""

Answer = Literal["asked", "not_this"]
Subjects = Mapping[str, Mapping[Answer, str]]
"""For each code ("A1") and answer the subject of the mail that gives it."""


@dataclass(frozen=True)
class OneTap:
    """*to* is the user's own address."""

    to: str = ""
    subjects: Subjects = field(default_factory=dict)

    def link(self, code: str, answer: Answer) -> str | None:
        """None where no answer is taken: a link that does nothing is not shown."""
        subject = self.subjects.get(code, {}).get(answer)
        if not subject or not self.to:
            return None
        to, subject, body = quote(self.to, safe="@"), quote(subject, safe=""), quote(BODY, safe="")
        return f"mailto:{to}?subject={subject}&body={body}"


SILENT = OneTap()
"""No answers are taken by mail."""
