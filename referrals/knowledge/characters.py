"""Code points that neither HTML nor XML knows, whatever stands around them."""

from __future__ import annotations

NONCHARACTERS = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}-{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
"""For a class of a regular expression: what Unicode keeps for no character at all (23.7)."""
