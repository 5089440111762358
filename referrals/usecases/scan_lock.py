"""One scan at a time; and no other book beneath a running one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from filelock import FileLock, Timeout

from referrals.config.model import Config
from referrals.model.errors import ReferralsError


class AlreadyRunning(ReferralsError):
    """Another scan holds the lock."""

    exit_code = 11


def is_held(config: Config) -> bool:
    """Whether a scan runs, whoever began it."""
    try:
        with alone(config):
            return False
    except AlreadyRunning:
        return True


@contextmanager
def alone(config: Config) -> Iterator[None]:
    """Holds the lock meanwhile. Raises AlreadyRunning."""
    config.reports.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        held = FileLock(config.reports / ".scan.lock", mode=0o600).acquire(timeout=0)
    except Timeout:
        raise AlreadyRunning("another scan is running; this one leaves the work to it") from None
    with held:
        yield
