"""The reports that every check is made on: a good morning, one too full, a hostile, an empty one."""

from __future__ import annotations

from referrals.domain.model import Report
from tests.reports.morning import MORNING, ROBIN, TODAY

SPECIMENS = {
    "morning": MORNING,
    "empty": Report(TODAY, ROBIN),
}
