"""The password of the user's mail account: where it is kept, and that it is told to nobody.

Asked in this order: the environment, the user's own command, the system's keyring, a file that
only the user can read, and last the configuration itself, which is said to be a bad place.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from referrals.config.model import Config, ConfigError
from referrals.mailbox import keyring

VARIABLE = "REFERRALS_MAIL_PASSWORD"
PATIENCE = 60
"""Seconds that the user's command may take: it may ask for a passphrase."""


def password(config: Config, user: str) -> str | None:
    """The password of *user*; None where none is kept. Raises ConfigError."""
    sources = (_from_environment, _from_command, _from_keyring, _from_file, _from_config)
    kept = next((password for source in sources if (password := source(config, user))), None)
    # The protocols' own complaint would tell a part of it.
    if not f"{user}{kept}".isascii():
        raise ConfigError(f"{config.path}: [mail] user and password must be plain ASCII")
    return kept


def _from_environment(_: Config, __: str) -> str | None:
    return os.environ.get(VARIABLE)


def _from_command(config: Config, _: str) -> str | None:
    command = config.mail.password_command
    if not command:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - the user's own command, from the user's own file
            shlex.split(command),
            stdout=subprocess.PIPE,
            # What it complains of may hold the secret: told to who sits there, and to no log.
            stderr=None if sys.stderr.isatty() else subprocess.DEVNULL,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    except (OSError, subprocess.TimeoutExpired, ValueError) as error:
        # The command itself may hold a secret (`echo hunter2`), so it is not repeated.
        why = f"took longer than {PATIENCE} s"
        if not isinstance(error, subprocess.TimeoutExpired):
            why = f"could not be run: {getattr(error, 'strerror', None) or error}"
        raise ConfigError(f"{config.path}: [mail] password_command {why}") from None
    if done.returncode:
        raise ConfigError(
            f"{config.path}: [mail] password_command ended with {done.returncode}; run it by hand "
            "to see why"
        )
    return next(iter(done.stdout.splitlines()), None)


def _from_keyring(_: Config, user: str) -> str | None:
    """What the desktop's keyring keeps; where it cannot be read there are other places."""
    return keyring.kept(user)[0]


def _from_file(config: Config, _: str) -> str | None:
    if config.mail.password_file is None:
        return None
    return private_text(config.beside(config.mail.password_file), config).strip()


def private_text(file: Path, config: Config) -> str:
    """The text of a file that holds secrets. Raises ConfigError when others can read it."""
    try:
        mode = file.stat().st_mode & 0o077
        # Windows has no such modes; there a user's files are their own.
        if mode and sys.platform != "win32":
            raise ConfigError(
                f"{config.path}: {file} can be read by others; `chmod 600 {file}` makes it yours"
            )
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{config.path}: {file} cannot be read: {error.strerror}") from error


def _from_config(config: Config, _: str) -> str | None:
    if config.mail.password is None:
        return None
    sys.stderr.write(
        f"{config.path}: [mail] password stands there in clear text; 'password_command' or "
        "'password_file' keeps it apart\n"
    )
    return config.mail.password.get_secret_value()
