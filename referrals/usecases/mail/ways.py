"""The way that config.toml names for the mail: a server, the system's sendmail, a folder."""

from __future__ import annotations

from referrals.config.model import Config, ConfigError
from referrals.mailbox.passwords import password
from reports.mail import folder, sendmail, smtp
from reports.mail.message import Carrier


def carrier(config: Config) -> Carrier:
    """The way that config.toml names; a password is asked for with the first mail. Raises
    ConfigError where it names none."""
    match config.mail.method:
        case "smtp":
            return lambda mail, to: smtp.send(mail, _server(config), to)
        case "sendmail":
            program, patience = config.mail.sendmail, config.mail.timeout
            return lambda mail, to: sendmail.hand_over(mail, program, patience, to)
        case "folder":
            where = config.beside(config.mail.folder)
            return lambda mail, _: folder.put(mail, where)
        case "none":
            raise ConfigError(
                f"{config.path}: [mail] method is \"none\"; set 'smtp', 'sendmail' or 'folder'"
            )


def _server(config: Config) -> smtp.Server:
    mail = config.mail
    secret = password(config, mail.user) if mail.user else None
    if mail.user and not secret:
        raise ConfigError(
            f"{config.path}: [mail] no password for {mail.user} is found; say with "
            "'password_command' or 'password_file' where it is kept"
        )
    return smtp.Server(
        host=mail.host,
        port=mail.port or smtp.PORTS[mail.security],
        security=mail.security,
        user=mail.user,
        password=secret,
        timeout=mail.timeout,
    )
