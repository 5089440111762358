"""`python -m referrals`, and what the command `referrals` runs."""

from __future__ import annotations

import gc

from referrals.cli.start.interrupts import end_at_once


def main() -> None:
    """Run the command line. It takes a moment to load, in which a signal finds nothing begun."""
    end_at_once()
    # Nearly all that a run makes is kept to its end: to look for garbage often takes longer.
    gc.set_threshold(200_000, 20, 100)
    from referrals.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
