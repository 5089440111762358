"""Fuzz every reader of foreign words with atheris: what ends a reader is shown with its text.

pip install atheris          # Linux and macOS wheels only, so it is in no lock
python -m benchmarks.fuzz [--only NAME] [-max_total_time=60 and other options of libFuzzer]
"""

from __future__ import annotations

import sys

from tests.foreign_words import READERS, SET_ASIDE


def main() -> None:
    try:
        import atheris
    except ImportError:
        raise SystemExit("the fuzzing needs atheris: pip install atheris") from None
    atheris.instrument_all()
    words = sys.argv[1:]
    only = words[words.index("--only") + 1] if "--only" in words else ""
    chosen = {name: read for name, read in READERS.items() if only in name}

    def one(data: bytes) -> None:
        text = data.decode("utf-8", errors="surrogateescape")
        for read in chosen.values():
            try:
                read(text)
            except SET_ASIDE:
                """Said by the reader, in its own words."""

    atheris.Setup(
        [
            sys.argv[0],
            *(word for word in words if word.startswith("-max") or word.startswith("-runs")),
        ],
        one,
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
