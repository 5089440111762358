"""Scrapy's TLS code, imported where the call stack is short.

Odd on purpose, and only here: while it is imported, it asks three times for its whole call stack
(`inspect.stack`, to learn where a deprecated name stands), with every caller's source. Below a
command line's sixty callers that is a tenth of a second of each scan; in a thread of its own there
are none. benchmarks/scan.py shows it in "a scan of one board".
"""

from __future__ import annotations

from importlib import import_module
from threading import Thread

# What goes wrong here is said where the module is asked for again.
importing = Thread(target=import_module, args=("scrapy.core.downloader.contextfactory",))
importing.start()
importing.join()

from scrapy.core.downloader.contextfactory import (  # noqa: E402
    _ScrapyClientContextFactory as ContextFactory,
)

__all__ = ["ContextFactory"]
