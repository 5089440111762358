"""The extras of the doors: in CI they have to be there, elsewhere their tests are left out."""

from __future__ import annotations

import os

import pytest


def needed(*modules: str) -> None:
    for module in modules:
        if not os.environ.get("REFERRALS_CHECK_ALL"):
            pytest.importorskip(module, reason=f"{module} is missing: make test brings it")
