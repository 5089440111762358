"""`python -m referrals`, and what the command `referrals` runs."""

from __future__ import annotations

from referrals.cli.terminal.interrupts import end_at_once


def main() -> None:
    """Run the command line. It takes a moment to load, in which a signal finds nothing begun."""
    end_at_once()
    from referrals.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
