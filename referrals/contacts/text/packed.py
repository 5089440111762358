"""The files of an export that came as a ZIP or stands unpacked in a folder.

A ZIP is read where it is; nothing of it is written to the disk. One that would grow beyond all
measure when it is unpacked is refused by what it declares, before a byte of it is unpacked.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from referrals.contacts.exported import NotAnExport
from referrals.model.wording import counted


@dataclass(frozen=True, slots=True)
class File:
    """One file of an export."""

    size: int
    """Bytes, unpacked."""
    open: Callable[[], IO[bytes]]


Files = Mapping[str, File]
"""By name in small letters, without the folder."""

MOST_FILES = 10_000
LARGEST_DIRECTORY = 4 << 20
"""Bytes of a ZIP's list of files, which is read as a whole."""
LARGEST_FILE = 512 << 20
HIGHEST_RATIO = 200
"""Tables of text shrink to a tenth; a bomb to a thousandth."""
SMALL = 1 << 20
"""Bytes. A smaller file does no harm, however well it shrank."""
END_OF_DIRECTORY = b"PK\x05\x06"
BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, struct.error, ValueError, OSError,
)  # fmt: skip
"""What zipfile raises on a damaged archive; RuntimeError is one with a password, OSError one that
sends it to before the beginning."""


@contextmanager
def unzipped(file: IO[bytes]) -> Iterator[Files]:
    """The files of a ZIP. Raises NotAnExport, also while one of them is read."""
    try:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            _check(members)
            members.sort(key=lambda info: (info.filename.count("/"), info.filename), reverse=True)
            yield {
                PurePosixPath(info.filename).name.lower(): _member(archive, info)
                for info in members
            }
    except NotAnExport:
        raise
    except BROKEN as error:
        raise NotAnExport(f"the archive is damaged or locked: {error}") from None


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> File:
    return File(info.file_size, lambda: archive.open(info))


def _check_directory(file: IO[bytes]) -> None:
    size = file.seek(0, 2)
    file.seek(max(size - 22 - 0xFFFF, 0))
    _, found, end = file.read().rpartition(END_OF_DIRECTORY)
    if found and len(end) >= 12 and int.from_bytes(end[8:12], "little") > LARGEST_DIRECTORY:
        raise NotAnExport("the archive lists more files than any export has")
    file.seek(0)


def _check(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MOST_FILES:
        raise NotAnExport(f"the archive has {counted(len(members), 'file')}: it is no export")
    for info in members:
        shrunk = info.file_size / max(info.compress_size, 1)
        if info.file_size > LARGEST_FILE or (info.file_size > SMALL and shrunk > HIGHEST_RATIO):
            name = PurePosixPath(info.filename).name[:80]
            raise NotAnExport(f"'{name}' would grow to {info.file_size >> 20} MB: not unpacked")


def tables_in(folder: Path) -> Files:
    """The CSV files in *folder* and its folders, by name in small letters; of equal names the one
    nearest to the top."""
    files = list[Path]()
    for path in folder.rglob("*"):
        if path.suffix.lower() == ".csv" and path.is_file():
            files.append(path)
        if len(files) > MOST_FILES:
            raise NotAnExport(f"more than {MOST_FILES} tables: give the export's own folder")
    files.sort(key=lambda path: (len(path.parts), path), reverse=True)
    return {path.name.lower(): _file(path) for path in files}


def _file(path: Path) -> File:
    return File(path.stat().st_size, lambda: path.open("rb"))
