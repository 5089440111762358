"""The JSON Schemas that the wheel carries, from the shapes: `python scripts/schemas.py`."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from referrals.cli.shapes.documents import DOCUMENTS
from referrals.cli.shapes.further_documents import FURTHER
from referrals.cli.shapes.results import RESULTS

ALL = DOCUMENTS | FURTHER | RESULTS
FOLDER = Path(__file__).parents[1] / "referrals" / "schemas"


def text(name: str) -> str:
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    schema |= msgspec.json.schema(ALL[name])
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for document in ALL:
        (FOLDER / f"{document}.json").write_text(text(document), encoding="utf-8")
