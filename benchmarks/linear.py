"""Whether every reader of foreign words takes time in proportion to the length: n, 2n, 4n.

    python -m benchmarks.linear [--only NAME] [--length 20000] [--all]

Each reader of tests/foreign_words.py reads hostile texts of three lengths. Printed are the ratios
of the seconds of CPU, where 2.0 each time is linear and 4.0 quadratic: those over 2.8, and what
takes more than a second; with --all the others, too.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import pairwise
from time import process_time

from tests.foreign_words import READERS, SET_ASIDE, Reader

HOSTILE: dict[str, str] = {
    "letters": "a",
    "digits": "1",
    "blanks": " ",
    "lines": "\n",
    "words": "data engineer ",
    "commas": "Berlin, ",
    "places": "Paris / ",
    "open tags": "<a ",
    "tags": "<b>x</b>",
    "deep": "<div>",
    "close": "</div>",
    "less": "<",
    "more": ">",
    "amp": "&",
    "entities": "&amp;",
    "amps": "&amp;amp;lt;p ",
    "comments": "<!--",
    "braces": "{",
    "objects": '{"id":1,"title":"x"},',
    "lists": "[",
    "closed": "[]",
    "quotes": '"',
    "slashes": "\\",
    "escaped": '\\"',
    "stars": "/*",
    "brackets": "(",
    "dashes": "- ",
    "dash": "-",
    "ats": "@ ",
    "dots": "a.",
    "pipes": " | ",
    "pay": "$70,000 - $90,000 per year. ",
    "numbers": "70,000 ",
    "percent": "%41",
    "accents": "e\u0301",
    "cjk": "株式会社",
    "escapes": "\x1b[",
    "osc": "\x1b]",
    "wide": "🚀",
    "and": " & ",
    "former": " formerly ",
    "gender": "(m/w/d) ",
    "links": '<a href="/jobs/1">Engineer</a>',
    "items": "<item><title>Cook</title></item>",
    "li": "<li><p>",
    "scripts": '<script type="application/ld+json">{"@type":"JobPosting"}</script>',
    "colon": ":",
    "semis": ";",
    "slash": "/",
    "tabs": "\t",
    "rows": "Ana,Silva,Acme\n",
    "card": "FN:Ana\n",
    "fold": "\n a",
    "equals": "=?utf-8?q?a?= ",
    "micro": '<div itemscope itemtype="http://schema.org/JobPosting"><b itemprop="title"></div>',
    "iframes": '<iframe src="https://boards.greenhouse.io/embed/job_board?for=x"></iframe>',
    "or": "Berlin or ",
    "remote": "Remote, ",
    "semi": "Berlin; ",
    "levels": "senior/",
    "rules": "Disallow: /*a*b\n",
    "wild": "*a",
    "dollar": "$",
}
NOTICED = 0.02
TOO_STEEP = 2.8
TOO_LONG = 1.0


def seconds(read: Reader, text: str) -> float:
    begun = process_time()
    try:
        read(text)
    except SET_ASIDE:
        """That was the reading."""
    return process_time() - begun


def measured(name: str, length: int, everything: bool) -> Iterator[str]:
    read = READERS[name]
    seconds(read, "a")  # what is loaded once
    for kind, piece in HOSTILE.items():
        taken = list[float]()
        for times in (1, 2, 4):
            text = (piece * (times * length // len(piece) + 1))[: times * length]
            taken.append(seconds(read, text))
            if taken[-1] > 20:
                break
        steep = [b / a for a, b in pairwise(taken) if a > 0]
        bad = taken[-1] > NOTICED * 5 and (max(steep) > TOO_STEEP or taken[-1] > TOO_LONG)
        if everything or bad:
            ratios = " ".join(f"×{ratio:4.1f}" for ratio in steep)
            yield f"{'!' if bad else ' '} {name:24} {kind:12} {taken[-1]:7.2f} s  {ratios}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", help="readers whose name has this in it")
    options.add_argument("--length", type=int, default=20_000, help="of the shortest text")
    options.add_argument("--all", action="store_true", help="show what is linear, too")
    chosen = options.parse_args()
    steep = 0
    for name in READERS:
        if chosen.only is None or chosen.only in name:
            for line in measured(name, chosen.length, chosen.all):
                print(line, flush=True)
                steep += line.startswith("!")
    print(f"{steep} of {len(READERS)} readers × {len(HOSTILE)} texts are not linear")
    sys.exit(bool(steep))


if __name__ == "__main__":
    main()
