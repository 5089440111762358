"""Where things lie: the checkout, and the recorded answers beside it that are never copied in."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RECORDED_BOARDS = ROOT / "tests" / "boards"

SAMPLES = ROOT.parent / "shared" / "samples"
BOARD_SAMPLES = SAMPLES / "boards"
CONTACTS_SAMPLES = SAMPLES / "contacts"
CORPORA_SAMPLES = SAMPLES / "corpora"
EMPLOYERS_SAMPLES = SAMPLES / "employers"
