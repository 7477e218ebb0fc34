"""What is measured of every file: size, SHA-256, and the bounds of its text."""

import hashlib
from typing import TypedDict

from colophon.model.errors import DocumentTooLarge
from colophon.read import Limits


class Digest(TypedDict):
    """The fields of a Document that its bytes give."""

    sha256: str
    size: int


def digest(data: bytes) -> Digest:
    """Size in bytes and SHA-256 in hexadecimal."""
    return {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}


def check_bounds(text: str, name: str, limits: Limits) -> str:
    """The text itself; raises :class:`DocumentTooLarge` where it is too long."""
    if len(text) > limits.text:
        raise DocumentTooLarge(
            f"has {len(text):,} characters; {limits.text:,} are allowed.",
            place=name,
            remedy="Split the file, or raise the bound.",
        )
    return text
