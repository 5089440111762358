"""What a job is called, so that two configurations have two; and the files that hold it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from referrals.schedule.job import ScheduleError


def name_of(config: Path) -> str:
    """ "referrals-scan-3f2a9c": the same for the same file, on every run."""
    return f"referrals-scan-{sha256(str(config).encode(errors='surrogateescape')).hexdigest()[:6]}"


def write(file: Path, data: bytes) -> None:
    """Raises ScheduleError."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except OSError as error:
        raise ScheduleError(f"{file} cannot be written: {error.strerror}") from error
