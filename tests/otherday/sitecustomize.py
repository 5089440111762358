"""Read by every Python process under `pytest --day`: it goes by the clock of the tests.

Only clocks that tell the day are set; patience (`time.monotonic`) stays real.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any


def set_clock(ahead: float) -> None:
    # time_machine brings its fixtures along, if it can: a third of a second for each process.
    unless_there: Any = sys.modules.setdefault("pytest", None)  # type: ignore[arg-type]
    import time_machine

    if unless_there is None:
        del sys.modules["pytest"]
    time_machine.travel(time.time() + ahead, tick=True).start()  # noqa: TID251 - to be set


if "TESTS_AHEAD" in os.environ:
    set_clock(float(os.environ["TESTS_AHEAD"]))
