"""The texts of a board that shows very many: in a file, from when they are read until the board is
recorded. A board is judged as a whole by its numbers and titles; 20,000 texts are 120 MB."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from tempfile import TemporaryFile
from typing import IO
from weakref import finalize

from referrals.model.postings import Posting
from scrapers.parse.decoding import Misread

HELD_WITH_TEXTS = 8 * 1024 * 1024
"""Bytes that the postings of one board take until their texts are put away."""
MOST_APART = 256 * 1024 * 1024
"""Bytes of the texts of one board."""


class TextsApart:
    """Texts by external id. The file has no name in any folder, and ends with us."""

    def __init__(self, most: int = MOST_APART) -> None:
        self.most = most
        self._places: dict[str, tuple[int, int]] = {}
        self._end = 0

    def put_away(self, posting: Posting) -> Posting:
        """*posting* without its text, which is kept; the first one, where it comes twice. Raises
        Misread for a board of too many."""
        if posting.description is None:
            return posting
        if posting.external_id not in self._places:
            self._keep(posting.external_id, posting.description.encode("utf-8", "replace"))
        return replace(posting, description=None)

    def again(self, posting: Posting) -> Posting:
        """*posting* without its text, if that is kept here."""
        if posting.external_id not in self._places:
            return posting
        return replace(posting, description=None)

    @cached_property
    def _file(self) -> IO[bytes]:
        file = TemporaryFile()  # noqa: SIM115 - it lives as long as we do
        finalize(self, file.close)
        return file

    def _keep(self, external_id: str, text: bytes) -> None:
        if self._end + len(text) > self.most:
            raise Misread(f"too large: its texts take more than {self.most:,} bytes")
        self._file.seek(self._end)
        self._file.write(text)
        self._places[external_id] = (self._end, len(text))
        self._end += len(text)

    def whole(self, posting: Posting) -> Posting:
        """*posting* with its text, if that is kept here."""
        if posting.description is not None or posting.external_id not in self._places:
            return posting
        place, length = self._places[posting.external_id]
        self._file.seek(place)
        return replace(posting, description=self._file.read(length).decode())
