"""A hunt that has just begun: made once for a file of tests, and copied for each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Referrals, ReferralsIn
from tests.threads.hunt import Hunt


@pytest.fixture(scope="module")
def begun(referrals_in: ReferralsIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("begun")
    Hunt(referrals_in(folder), folder).begin()
    return folder


@pytest.fixture
def hunt(referrals: Referrals, begun: Path, tmp_path: Path) -> Hunt:
    return Hunt(referrals, shutil.copytree(begun, tmp_path, dirs_exist_ok=True))
