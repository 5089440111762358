"""`python -m referrals`."""

from referrals.cli.main import main

main()
