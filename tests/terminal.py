"""What a program showed on a terminal that a test holds the other end of."""

from __future__ import annotations

import os
from contextlib import suppress


def shown_on(leader: int) -> str:
    """Everything, once the terminal is closed on its side; one read brings only what is there yet."""
    said = b""
    # Linux says that a closed terminal is read to its end with an error, others with nothing.
    with suppress(OSError):
        while more := os.read(leader, 65536):
            said += more
    os.close(leader)
    return said.decode()
