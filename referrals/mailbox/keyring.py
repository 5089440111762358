"""The system's keyring, where the extra `keyring` is installed; it may raise or hang."""

from __future__ import annotations

from importlib.util import find_spec

from referrals.mailbox.deadline import within

SERVICE = "referrals"
"""The name under which it keeps the password: `keyring set referrals USER`."""
PATIENCE = 10
"""Seconds that it may take: one that waits for a desktop, as under cron, would wait for ever."""


def kept(user: str) -> tuple[str | None, str]:
    """The password of *user*, None where none is kept; and why it could not be read, in words."""
    if find_spec("keyring") is None:
        return None, ""
    try:
        return within(PATIENCE, lambda: _asked(user))
    except TimeoutError:
        return None, f"it did not answer within {PATIENCE} seconds"


def _asked(user: str) -> tuple[str | None, str]:
    try:
        import keyring

        return keyring.get_password(SERVICE, user), ""
    except (Exception, SystemExit) as error:
        # Its back ends are others' programs; whatever one raises, there are other places.
        return None, str(error).partition("\n")[0] or "it gave up without a word"
