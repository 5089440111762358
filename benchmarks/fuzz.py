"""Fuzz every reader of foreign words: what ends a reader is shown with its text.

    python -m benchmarks.fuzz [--only NAME] [-runs=20000 | -max_total_time=60 …]

atheris finds its way into the branches by what each text reaches, and takes all options of
libFuzzer. It has wheels for Linux and macOS alone, so it is in no lock (`pip install atheris`);
without it odd words are put together by chance, -runs times.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable

RUNS = 20_000
OURS = ["referrals", "scrapers", "reports"]
"""What is watched as it reads; to watch the libraries too takes minutes before the first text."""


def reader(only: str) -> Callable[[bytes], None]:
    """Hands a text to all readers that have *only* in their names."""
    from tests.foreign_words import READERS, SET_ASIDE

    chosen = {name: read for name, read in READERS.items() if only in name}

    def one(data: bytes) -> None:
        text = data.decode("utf-8", errors="surrogateescape")
        for name, read in chosen.items():
            try:
                read(text)
            except SET_ASIDE:
                """Said by the reader, in its own words."""
            except Exception:
                print(f"{name} ended with {text!r}")
                raise

    return one


def by_chance(one: Callable[[bytes], None], runs: int) -> None:
    from tests.test_foreign_words import ODD

    dice = random.Random(1)
    for _ in range(runs):
        words = dice.choices(ODD, k=dice.randint(1, 12))
        text = dice.choice(("", " ", ", ")).join(words)[: dice.randint(1, 20_000)]
        one(text.encode("utf-8", errors="surrogatepass"))
    print(f"{runs} texts by chance: every reader read them or set them aside")


def main() -> None:
    words = sys.argv[1:]
    only = words[words.index("--only") + 1] if "--only" in words else ""
    options = [word for word in words if word.startswith("-") and not word.startswith("--")]
    try:
        import atheris
    except ImportError:
        said = (word.partition("=")[2] for word in options if word.startswith("-runs="))
        by_chance(reader(only), int(next(said, RUNS)))
        return
    with atheris.instrument_imports(include=OURS):
        one = reader(only)
    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
