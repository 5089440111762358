"""What is a telephone number by which somebody is reached."""

from __future__ import annotations

LEAST_DIGITS = 5
"""An office's extension is many people's, and shorter numbers are in many texts that are none."""


def digits_of(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def is_phone(text: str) -> bool:
    return len(digits_of(text)) >= LEAST_DIGITS
