"""The words of a mail's header as people read them (RFC 2047)."""

from __future__ import annotations

from email.errors import HeaderParseError
from email.header import decode_header


def decoded(text: str) -> str:
    """*text* with its encoded words read; as it stands where it is not what it says it is."""
    try:
        return "".join(
            part if isinstance(part, str) else part.decode(charset or "ascii", errors="replace")
            for part, charset in decode_header(text)
        )
    except (HeaderParseError, ValueError, LookupError):  # what it says it is encoded in, it is not
        return text
