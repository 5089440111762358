"""`python -m referrals`."""

from referrals.cli.main import main

if __name__ == "__main__":
    main()
