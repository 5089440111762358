"""What the program wrote about people outside of the book: reports, and mails that still wait."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import unquote

from referrals.config.model import Config

WRITTEN = (
    "report.html", "report-????-??-??.html", "index.html", "calendar.ics", "feed.xml",
    "outbox/*.eml", "scan.log", "outbox/*/*",
)  # fmt: skip
LEFT_OVER = (
    ".report*.html.*", ".index.html.*", ".calendar.ics.*", ".feed.xml.*", "outbox/.*.eml.*",
)  # fmt: skip
"""What a run that was killed while it wrote one of them leaves behind."""


def wipe(config: Config, known_by: re.Pattern[str] | None) -> list[Path]:
    """Remove every report and waiting mail that names the person, and all left-overs.

    Only files that bear the program's own names: the folder may hold the user's as well.
    """
    files = [
        *(file for name in LEFT_OVER for file in config.reports.glob(name)),
        *(file for file in _written(config) if _names(file, known_by)),
    ]
    for file in files:
        file.unlink()
    return sorted(files)


def naming(files: Iterable[Path], known_by: re.Pattern[str] | None) -> list[Path]:
    """Those of the user's own exports that are still there and name the person."""
    return [file for file in files if file.is_file() and _names(file, known_by)]


def _written(config: Config) -> Iterator[Path]:
    for name in WRITTEN:
        yield from (file for file in config.reports.glob(name) if file.is_file())
    yield from config.beside(config.mail.folder).glob("????-??-?? *@referrals.local.eml")


def _names(file: Path, known_by: re.Pattern[str] | None) -> bool:
    return bool(known_by and known_by.search(_text(file)))


def _text(file: Path) -> str:
    """All that *file* says, in links to drafts and in encoded mails, too."""
    data = file.read_bytes()
    if file.suffix == ".ics":
        data = data.replace(b"\r\n ", b"").replace(b"\\", b"")
    text = _mail_text(data) if file.suffix == ".eml" else data.decode(errors="replace")
    return html.unescape(unquote(html.unescape(text)))


def _mail_text(data: bytes) -> str:
    """Where it is no whole mail, what is there as it stands."""
    try:
        mail = message_from_bytes(data, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        parts = [str(part.get_content()) for part in mail.walk() if not part.is_multipart()]
        return "\n".join([str(mail["Subject"]), *parts])
    except Exception:
        return data.decode(errors="replace")
