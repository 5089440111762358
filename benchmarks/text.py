"""What turning a description into text costs, beside BeautifulSoup, in one run.

python -m benchmarks.text [--texts 500]
"""

from __future__ import annotations

import argparse
import html
import random
import re
import time
from collections.abc import Callable

from bs4 import BeautifulSoup

from benchmarks.boards import greenhouse_job
from referrals.texts.markup import plain_text


def with_soup(source: str) -> str:
    """The least that BeautifulSoup can do: text with a line for each element."""
    soup = BeautifulSoup(html.unescape(source), "lxml")
    return re.sub(r"\n{2,}", "\n\n", soup.get_text("\n"))


def microseconds(convert: Callable[[str], str], texts: list[str]) -> float:
    convert(texts[0])
    begin = time.process_time()
    for text in texts:
        convert(text)
    return (time.process_time() - begin) / len(texts) * 1e6


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--texts", type=int, default=500)
    chosen = options.parse_args()
    dice = random.Random(7)
    texts = [str(greenhouse_job(dice, number)["content"]) for number in range(chosen.texts)]
    size = sum(map(len, texts)) / len(texts)
    ours, soup = microseconds(plain_text, texts), microseconds(with_soup, texts)
    print(f"{chosen.texts} escaped descriptions of {size:,.0f} characters, CPU time each")
    print(f"plain_text     {ours:7.0f} µs")
    print(f"BeautifulSoup  {soup:7.0f} µs")
    print(f"ratio          {soup / ours:7.1f}")


if __name__ == "__main__":
    main()
