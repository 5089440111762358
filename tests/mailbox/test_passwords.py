"""Where the password of the mail account may be kept, and that it is told to nobody."""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Event

import pytest

from referrals.config.model import ConfigError
from referrals.mailbox.keyring import kept
from referrals.mailbox.passwords import password
from tests.servers.fixtures import Configured

SAYS = "[mail]\npassword_command = \"{python} -c '{code}'\"\n"


@pytest.fixture(autouse=True)
def nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """No password of whoever runs the tests."""
    monkeypatch.delenv("REFERRALS_MAIL_PASSWORD", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")


def command(code: str) -> str:
    return SAYS.format(python=sys.executable, code=code)


def private(file: Path, text: str, mode: int = 0o600) -> None:
    file.write_text(text)
    file.chmod(mode)


def test_the_environment_comes_before_everything_else(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = configured(command("print(1)"))
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", "from-environment")

    assert password(config, "robin") == "from-environment"


def test_a_command_of_the_users_prints_it_on_its_first_line(configured: Configured) -> None:
    config = configured(command("print(111); print(222)"))

    assert password(config, "robin") == "111"


def test_the_systems_keyring_keeps_it(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backend import KeyringBackend

    class Desk(KeyringBackend):
        """A keyring as a desktop has one."""

        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            return {("referrals", "robin"): "from-keyring"}.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            raise NotImplementedError

    before = get_keyring()
    set_keyring(Desk())
    try:
        assert password(configured(""), "robin") == "from-keyring"
        assert password(configured(""), "somebody-else") is None
    finally:
        set_keyring(before)


def test_a_keyring_that_is_locked_is_no_error(configured: Configured) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backends.fail import Keyring

    before = get_keyring()
    set_keyring(Keyring())
    try:
        assert password(configured(""), "robin") is None
    finally:
        set_keyring(before)


@pytest.mark.parametrize("mood", ["raises", "exits", "sleeps"])
def test_a_keyring_that_fails_or_never_answers_is_no_error(
    configured: Configured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mood: str
) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backend import KeyringBackend

    awake = Event()

    class Broken(KeyringBackend):
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            if mood == "raises":
                raise RuntimeError("dbus: hunter2")
            if mood == "exits":
                raise SystemExit(3)
            awake.wait(60)
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            raise NotImplementedError

    monkeypatch.setattr("referrals.mailbox.keyring.PATIENCE", 0.3)
    private(tmp_path / "secret", "from-file\n")
    before = get_keyring()
    set_keyring(Broken())
    try:
        config = configured('[mail]\npassword_file = "secret"\n')
        assert password(config, "robin") == "from-file"
    finally:
        awake.set()
        set_keyring(before)


def test_a_file_that_only_the_user_can_read_keeps_it(
    configured: Configured, tmp_path: Path
) -> None:
    private(tmp_path / "secret", "from-file\n")

    assert password(configured('[mail]\npassword_file = "secret"\n'), "robin") == "from-file"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_file_that_others_can_read_is_refused(configured: Configured, tmp_path: Path) -> None:
    private(tmp_path / "secret", "hunter2", 0o640)
    config = configured('[mail]\npassword_file = "secret"\n')

    with pytest.raises(ConfigError, match=r"can be read by others; `chmod 600 .*secret`") as told:
        password(config, "robin")

    assert "hunter2" not in str(told.value)


def test_a_file_that_is_not_there_any_more_is_named(configured: Configured, tmp_path: Path) -> None:
    (tmp_path / "secret").touch()
    config = configured('[mail]\npassword_file = "secret"\n')
    (tmp_path / "secret").unlink()

    with pytest.raises(ConfigError, match=r"secret cannot be read: No such file"):
        password(config, "robin")


def test_clear_text_in_the_configuration_works_with_a_warning_that_does_not_tell_it(
    configured: Configured, capsys: pytest.CaptureFixture[str]
) -> None:
    config = configured('[mail]\npassword = "hunter2"\n')

    assert password(config, "robin") == "hunter2"
    warning = capsys.readouterr().err
    assert "clear text; 'password_command' or 'password_file'" in warning
    assert "hunter2" not in warning
    assert "hunter2" not in repr(config)


@pytest.mark.parametrize(
    ("code", "why"),
    [("import sys; sys.exit(3)", "ended with 3"), ("hunter2", "ended with 1")],
)
def test_a_command_that_fails_is_told_without_its_words_which_may_hold_the_secret(
    configured: Configured, code: str, why: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ConfigError, match=f"password_command {why}; run it by hand") as told:
        password(configured(command(code)), "robin")

    assert "hunter2" not in f"{told.value}{capfd.readouterr()}"


def test_a_command_that_is_not_there_is_told_without_repeating_it(configured: Configured) -> None:
    config = configured('[mail]\npassword_command = "no-such-program hunter2"\n')

    with pytest.raises(ConfigError, match="password_command could not be run: No such") as told:
        password(config, "robin")

    assert "hunter2" not in str(told.value)


def test_a_command_that_never_ends_is_given_up(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("referrals.mailbox.passwords.PATIENCE", 0.2)

    with pytest.raises(ConfigError, match="password_command took longer than"):
        password(configured(command("import time; time.sleep(9)")), "robin")


def test_a_password_that_mail_protocols_cannot_carry_is_not_told(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REFERRALS_MAIL_PASSWORD", "hünter2")

    with pytest.raises(ConfigError, match="must be plain ASCII") as told:
        password(configured(""), "robin")

    assert "ü" not in str(told.value)


def test_where_none_is_kept_there_is_none(
    configured: Configured, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert password(configured(""), "robin") is None

    monkeypatch.setitem(sys.modules, "keyring", None)
    assert password(configured(""), "robin") is None


@pytest.mark.parametrize("fault", [RuntimeError("no D-Bus here"), KeyError("Login"), OSError("x")])
def test_a_keyring_that_raises_whatever_it_likes_is_passed_over(
    configured: Configured, tmp_path: Path, fault: Exception
) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backend import KeyringBackend

    class Broken(KeyringBackend):
        priority = 1  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str | None:
            raise fault

        def set_password(self, service: str, username: str, password: str) -> None: ...
        def delete_password(self, service: str, username: str) -> None: ...

    private(tmp_path / "secret", "from-file\n")
    before = get_keyring()
    set_keyring(Broken())
    try:
        assert password(configured('[mail]\npassword_file = "secret"\n'), "robin") == "from-file"
        assert kept("robin")[1]
    finally:
        set_keyring(before)


def test_a_keyring_that_hangs_is_waited_for_only_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring import get_keyring, set_keyring
    from keyring.backend import KeyringBackend

    done = Event()

    class Hanging(KeyringBackend):
        priority = 1  # type: ignore[assignment]

        def get_password(self, service: str, username: str) -> str | None:
            done.wait()
            return None

        def set_password(self, service: str, username: str, password: str) -> None: ...
        def delete_password(self, service: str, username: str) -> None: ...

    monkeypatch.setattr("referrals.mailbox.keyring.PATIENCE", 0.1)
    before = get_keyring()
    set_keyring(Hanging())
    try:
        assert kept("robin") == (None, "it did not answer within 0.1 seconds")
    finally:
        done.set()
        set_keyring(before)
